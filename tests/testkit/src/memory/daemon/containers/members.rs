//! The members of configurations, which are JSON.

use serde_json::{Map, Value};

/// A text; empty where there is none.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A yes or no; no where there is none.
pub(in crate::memory::daemon) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// A whole number; 0 where there is none.
pub(super) fn number(value: &Value, key: &str) -> i64 {
    value.get(key).and_then(Value::as_i64).unwrap_or_default()
}

/// A list of texts; one text stands for a list of itself, none for an empty one.
pub(in crate::memory::daemon) fn texts(value: &Value, key: &str) -> Vec<String> {
    match value.get(key) {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(list)) => {
            let texts = list.iter().filter_map(Value::as_str);
            texts.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// The keys of an object, such as those of a set.
pub(super) fn keys(value: &Value, key: &str) -> Vec<String> {
    let object = value.get(key).and_then(Value::as_object);
    object.into_iter().flat_map(Map::keys).cloned().collect()
}

/// Whether a member says nothing: none, false, 0, or nothing in it.
pub(super) fn is_blank(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::Bool(flag)) => !flag,
        Some(Value::Number(number)) => number.as_i64() == Some(0),
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(list)) => list.is_empty(),
        Some(Value::Object(object)) => object.is_empty(),
    }
}

/// Sets a member of an object; anything else stays as it is.
pub(in crate::memory::daemon) fn set(value: &mut Value, key: &str, member: Value) {
    if let Some(object) = value.as_object_mut() {
        object.insert(key.to_owned(), member);
    }
}

/// Sets those members of an object that say something.
pub(super) fn overlay(value: &mut Value, more: &Value) {
    for (key, member) in more.as_object().into_iter().flatten() {
        if !member.is_null() {
            set(value, key, member.clone());
        }
    }
}
