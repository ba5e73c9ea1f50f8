//! What each version has, by the specs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use heck::ToSnakeCase as _;
use longshore_codegen::Spec;
use serde_json::{Map, Value, json};

/// The versions, oldest first.
pub(crate) static VERSIONS: LazyLock<Vec<Version>> = LazyLock::new(|| {
    let spec = Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"));
    let read = |text: &str| Version::read(text, &spec.show(text, None).unwrap());
    spec.versions().map(read).collect()
});

/// The newest version, whose types the client has.
pub(crate) fn newest() -> &'static Version {
    VERSIONS.last().unwrap()
}

/// A version as the spec has it.
pub(crate) struct Version {
    pub(crate) text: String,
    types: Map<String, Value>,
    operations: Map<String, Value>,
}

/// What an operation is given.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) place: Place,
    /// Its name on the wire.
    pub(crate) wire: String,
    /// What it is written as.
    pub(crate) ty: String,
    pub(crate) required: bool,
}

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Query,
    Header,
    /// The whole body.
    Body,
    /// A part of a form.
    Part,
    /// Nowhere: it says how to read the answer.
    Hint,
}

impl Version {
    fn read(text: &str, shown: &str) -> Self {
        let mut shown: Map<String, Value> = serde_yaml::from_str(shown).unwrap();
        let mut part = |name: &str| match shown.remove(name) {
            Some(Value::Object(map)) => map,
            other => panic!("{text}: {name} is {other:?}"),
        };
        Self {
            text: text.to_owned(),
            types: part("types"),
            operations: part("operations"),
        }
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// What an operation is given, but for what stands in the path, by the names that methods
    /// have; none where there is no such operation.
    pub(crate) fn members(&self, operation: &str) -> Option<BTreeMap<String, Member>> {
        let operation = self.operations.get(operation)?;
        let mut members = BTreeMap::new();
        for (key, place) in [
            ("query", Place::Query),
            ("headers", Place::Header),
            ("hints", Place::Hint),
        ] {
            let parameters = operation[key].as_object().into_iter().flatten();
            members.extend(parameters.map(|(wire, def)| parameter(place, wire, def)));
        }
        members.extend(body(&operation["body"]));
        Some(members)
    }

    /// The fields of a type: for each key what the spec says of it.
    pub(crate) fn fields(&self, ty: &str) -> Option<&Map<String, Value>> {
        self.types.get(ty)?["fields"].as_object()
    }

    /// Every way to a field of a type, through the types of fields: `["HostConfig", "CapAdd"]`.
    pub(crate) fn paths(&self, ty: &str) -> Vec<Vec<String>> {
        let fields = self.fields(ty).into_iter().flatten();
        fields
            .flat_map(|(key, def)| {
                let inner = inmost(def["type"].as_str().unwrap());
                let below = self.paths(inner).into_iter();
                let below = below.map(|path| [vec![key.clone()], path].concat());
                [vec![key.clone()]].into_iter().chain(below)
            })
            .collect()
    }

    /// How many keys of a path the version has, from the first on.
    pub(crate) fn known(&self, ty: &str, path: &[String]) -> usize {
        let Some((key, rest)) = path.split_first() else {
            return 0;
        };
        match self.fields(ty).and_then(|fields| fields.get(key)) {
            Some(def) => 1 + self.known(inmost(def["type"].as_str().unwrap()), rest),
            None => 0,
        }
    }

    /// A value of a written type that is not empty, with nothing in it but what must be there and
    /// what `path` leads to.
    pub(crate) fn value(&self, ty: &str, path: &[String]) -> Value {
        let ty = ty.trim_end_matches('?');
        if let Some(inner) = inside(ty, "list") {
            return json!([self.value(inner, path)]);
        }
        if let Some(inner) = inside(ty, "map") {
            return json!({"80/tcp": self.value(inner, path)});
        }
        if let Some(fields) = self.fields(ty) {
            return self.object(fields, path);
        }
        if let Some(values) = self.types.get(ty).map(|def| &def["values"]) {
            let mut names = values.as_object().unwrap().keys();
            return names.find(|name| !name.is_empty()).unwrap().as_str().into();
        }
        scalar(ty)
    }

    fn object(&self, fields: &Map<String, Value>, path: &[String]) -> Value {
        let first = path.first();
        let rest = path.get(1..).unwrap_or_default();
        let wanted = |key: &String, def: &Value| first == Some(key) || def["optional"] != true;
        let present = fields.iter().filter(|(key, def)| wanted(key, def));
        let value = |def: &Value, path| self.value(def["type"].as_str().unwrap(), path);
        present
            .map(|(key, def)| {
                let path = if first == Some(key) { rest } else { &[] };
                (key.clone(), value(def, path))
            })
            .collect::<Map<_, _>>()
            .into()
    }

    /// A value of a type with every field in it.
    pub(crate) fn full(&self, ty: &str) -> Value {
        let mut all = self.value(ty, &[]);
        for path in self.paths(ty) {
            merge(&mut all, self.value(ty, &path));
        }
        all
    }

    /// Whether a value of a type has something at the end of a path.
    pub(crate) fn holds(&self, ty: &str, value: &Value, path: &[String]) -> bool {
        let ty = ty.trim_end_matches('?');
        if let (Some(inner), Value::Array(items)) = (inside(ty, "list"), value) {
            return items.iter().any(|item| self.holds(inner, item, path));
        }
        if let (Some(inner), Value::Object(map)) = (inside(ty, "map"), value) {
            return map.values().any(|value| self.holds(inner, value, path));
        }
        let Some((key, rest)) = path.split_first() else {
            return true;
        };
        let def = self.fields(ty).and_then(|fields| fields.get(key));
        let ty = def.and_then(|def| def["type"].as_str());
        ty.zip(value.get(key))
            .is_some_and(|(ty, value)| self.holds(ty, value, rest))
    }

    /// The keys in a value that the type does not have.
    pub(crate) fn unknown(&self, ty: &str, value: &Value) -> Vec<String> {
        match (value, self.fields(inmost(ty))) {
            (Value::Array(items), _) => items
                .iter()
                .flat_map(|item| self.unknown(ty, item))
                .collect(),
            (Value::Object(object), Some(_)) if inside(ty, "map").is_some() => object
                .values()
                .flat_map(|value| self.unknown(inmost(ty), value))
                .collect(),
            (Value::Object(object), Some(fields)) => object
                .iter()
                .flat_map(|(key, value)| match fields.get(key) {
                    Some(def) => self.unknown(def["type"].as_str().unwrap(), value),
                    None => vec![key.clone()],
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn parameter(place: Place, wire: &str, def: &Value) -> (String, Member) {
    let name = def["name"]
        .as_str()
        .map_or_else(|| wire.to_snake_case(), str::to_owned);
    let member = Member {
        place,
        wire: wire.to_owned(),
        ty: def["type"].as_str().unwrap().to_owned(),
        required: def["required"] == true,
    };
    (name, member)
}

/// The body, or the parts of the form that it is.
fn body(def: &Value) -> Vec<(String, Member)> {
    let member = |place, wire: &str, def: &Value| Member {
        place,
        wire: wire.to_owned(),
        ty: def["json"].as_str().unwrap_or("bytes").to_owned(),
        required: def["required"] == true,
    };
    if let Some(parts) = def["multipart"].as_object() {
        let parts = parts.iter();
        let part =
            |(wire, def): (&String, _)| (wire.to_snake_case(), member(Place::Part, wire, def));
        return parts.map(part).collect();
    }
    let name = def["name"].as_str().into_iter();
    name.map(|name| (name.to_owned(), member(Place::Body, name, def)))
        .collect()
}

/// What stands in the brackets.
fn inside<'t>(ty: &'t str, word: &str) -> Option<&'t str> {
    ty.strip_prefix(word)?.strip_prefix('<')?.strip_suffix('>')
}

/// The type in all lists and maps.
fn inmost(ty: &str) -> &str {
    let ty = ty.trim_end_matches('?');
    let inner = inside(ty, "list").or_else(|| inside(ty, "map"));
    inner.map_or(ty, inmost)
}

fn scalar(ty: &str) -> Value {
    match ty {
        "string" | "bare_string" => json!("x"),
        "bool" | "bool01" => json!(true),
        "string_or_list" => json!(["x"]),
        "set" => json!({"80/tcp": {}}),
        "i32" | "i64" | "u16" | "u32" | "u64" => json!(7),
        other => panic!("no value is known of the type {other}"),
    }
}

/// Adds to a value what another one has.
fn merge(value: &mut Value, other: Value) {
    match (value, other) {
        (Value::Object(known), Value::Object(new)) => {
            for (key, new) in new {
                merge(known.entry(key).or_insert(Value::Null), new);
            }
        }
        (Value::Array(known), Value::Array(new)) if known.len() == new.len() => {
            let pairs = known.iter_mut().zip(new);
            pairs.for_each(|(known, new)| merge(known, new));
        }
        (known, new) => *known = new,
    }
}
