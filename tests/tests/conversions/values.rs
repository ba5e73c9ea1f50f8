//! Arbitrary values of a type as JSON. They are made from the spec, so that a new version is
//! covered by being described; code for it would have to be emitted and compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use longshore::runtime::serde_json::{Map, Value, json};
use proptest::prelude::*;

use super::SPEC;

type Types = Arc<BTreeMap<String, Value>>;

/// The types of each version, by its module.
static VERSIONS: LazyLock<BTreeMap<String, Types>> = LazyLock::new(|| {
    let of_version = |version: &str| {
        let shown: Value = serde_yaml::from_str(&SPEC.show(version, None).unwrap()).unwrap();
        let types = shown["types"].as_object().cloned().unwrap_or_default();
        let module = format!("v{}", version.replace('.', "_"));
        (module, Arc::new(types.into_iter().collect()))
    };
    SPEC.versions().map(of_version).collect()
});

/// Values that the type has in the version.
pub(crate) fn values(version: &str, name: &str) -> BoxedStrategy<Value> {
    named(&VERSIONS[version], name)
}

fn named(types: &Types, name: &str) -> BoxedStrategy<Value> {
    let definition = &types[name];
    if let Some(values) = definition["values"].as_object() {
        let integer = definition["integer"] == true;
        let values: Vec<String> = values.keys().cloned().chain(["99".to_owned()]).collect();
        return proptest::sample::select(values)
            .prop_map(move |value| match value.parse::<i64>() {
                Ok(number) if integer => json!(number),
                _ => json!(value),
            })
            .boxed();
    }
    let fields = definition["fields"].as_object().unwrap();
    let fields: Vec<_> = fields
        .iter()
        .map(|(key, def)| field(types, key, def))
        .collect();
    fields
        .prop_map(|fields| fields.into_iter().flatten().collect::<Map<_, _>>().into())
        .boxed()
}

/// A key and its value, or nothing.
fn field(types: &Types, key: &str, def: &Value) -> BoxedStrategy<Option<(String, Value)>> {
    let (key, optional) = (key.to_owned(), def["optional"] == true);
    let values = of(types, def["type"].as_str().unwrap(), optional);
    let values = values.prop_map(move |value| Some((key.clone(), value)));
    if optional {
        prop_oneof![Just(None), values].boxed()
    } else {
        values.boxed()
    }
}

/// What can be missing is never empty: that means the same.
fn of(types: &Types, ty: &str, can_miss: bool) -> BoxedStrategy<Value> {
    if let Some(inner) = ty.strip_suffix('?') {
        return prop_oneof![Just(Value::Null), of(types, inner, true)].boxed();
    }
    let inner = |word: &str| {
        let inside = ty
            .strip_prefix(word)?
            .strip_prefix('<')?
            .strip_suffix('>')?;
        let in_map = word == "map" && inside.starts_with("map");
        Some(of(types, inside, in_map))
    };
    if let Some(items) = inner("list") {
        return proptest::collection::vec(items, 0..3)
            .prop_map(Value::Array)
            .boxed();
    }
    if let Some(values) = inner("map") {
        // An empty map in a map is as good as none.
        let least = usize::from(can_miss);
        let map = proptest::collection::btree_map("[a-c]", values, least..3);
        return map
            .prop_map(|map| map.into_iter().collect::<Map<_, _>>().into())
            .boxed();
    }
    scalar(ty, can_miss).unwrap_or_else(|| named(types, ty))
}

fn scalar(ty: &str, can_miss: bool) -> Option<BoxedStrategy<Value>> {
    let least = i32::from(can_miss);
    Some(match ty {
        "string" | "bare_string" if can_miss => text("[a-z0-9:/. ]{1,6}"),
        "string" | "bare_string" => prop_oneof![
            Just(json!("")),
            text("[a-z0-9:/. ]{1,6}"),
            text("([1-9]{1,2}->[1-9]{1,2}(/udp)?, ){0,2}[1-9]->[1-9]"),
        ]
        .boxed(),
        "bool" | "bool01" if can_miss => Just(json!(true)).boxed(),
        "bool" | "bool01" => any::<bool>().prop_map(Value::from).boxed(),
        "i32" | "i64" => prop_oneof![least..3, Just(-1)]
            .prop_map(Value::from)
            .boxed(),
        "u16" | "u32" | "u64" => (least..3).prop_map(Value::from).boxed(),
        "f64" => (least..3).prop_map(|n| json!(f64::from(n) / 2.0)).boxed(),
        "unix_seconds" => (0..3_i64).prop_map(Value::from).boxed(),
        "rfc3339" => (0..3_u8)
            .prop_map(|n| json!(format!("2014-06-09T18:22:0{n}Z")))
            .boxed(),
        "any" => (1..3).prop_map(Value::from).boxed(),
        "string_or_list" => proptest::collection::vec("[a-z ]{0,4}", 0..3)
            .prop_map(Value::from)
            .boxed(),
        "set" => proptest::collection::btree_set("[0-9]{1,2}/tcp", 0..3)
            .prop_map(|set: BTreeSet<String>| set.into_iter().map(|key| (key, json!({}))).collect())
            .boxed(),
        _ => return None,
    })
}

fn text(pattern: &'static str) -> BoxedStrategy<Value> {
    pattern.prop_map(Value::from).boxed()
}
