//! JSON that came, and the same encoded again.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// How much of a value is shown.
const SHOWN: usize = 80;

/// What is different at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// The type does not have it.
    Unknown,
    /// It is another value.
    Changed { was: String, is: String },
}

/// All differences that mean something. `ignored` has the paths of what the type did not ask for.
pub(super) fn differences(
    was: &Value,
    is: &Value,
    ignored: &BTreeSet<String>,
) -> Vec<(String, Difference)> {
    let mut comparison = Comparison {
        ignored,
        found: Vec::new(),
    };
    comparison.values(was, is, "");
    comparison.found
}

/// The path of an item.
pub(super) fn at(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// The path of a member.
pub(super) fn under(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// The beginning of a text.
pub(super) fn clip(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

struct Comparison<'a> {
    ignored: &'a BTreeSet<String>,
    found: Vec<(String, Difference)>,
}

type Object = Map<String, Value>;

impl Comparison<'_> {
    fn values(&mut self, was: &Value, is: &Value, path: &str) {
        match (was, is) {
            (Value::Object(was), Value::Object(is)) => self.objects(was, is, path),
            (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
                for (index, (was, is)) in was.iter().zip(is).enumerate() {
                    self.values(was, is, &at(path, index));
                }
            }
            _ if is_same(was, is) => {}
            _ => self.forms(was, is, path),
        }
    }

    /// Values that are not alike, but may be two forms of one.
    fn forms(&mut self, was: &Value, is: &Value, path: &str) {
        match (was, is) {
            (Value::Array(list), lone) if !lone.is_array() && list.len() == 1 => {
                for was in list {
                    self.values(was, lone, path);
                }
            }
            (Value::String(_), Value::Array(list)) if list.len() == 1 => {
                for is in list {
                    self.values(was, is, path);
                }
            }
            (Value::Object(map), Value::Array(list)) if is_pairs(map, list) => {}
            _ => self.changed(was, Some(is), path),
        }
    }

    fn objects(&mut self, was: &Object, is: &Object, path: &str) {
        let mut added: Vec<&String> = is.keys().filter(|key| !was.contains_key(*key)).collect();
        for (key, value) in was {
            let place = under(path, key);
            match is.get(key) {
                Some(ours) => self.values(value, ours, &place),
                None => self.missing(value, is, &mut added, place),
            }
        }
        for key in added {
            if let Some(ours) = is.get(key).filter(|ours| !is_empty(ours)) {
                self.changed(&Value::Null, Some(ours), &under(path, key));
            }
        }
    }

    /// A member that is not there any more. `added` are the keys that were not there before.
    fn missing(&mut self, value: &Value, is: &Object, added: &mut Vec<&String>, place: String) {
        if self.ignored.contains(&place) {
            self.found.push((place, Difference::Unknown));
        } else if is_empty(value) && value.as_str().is_none() {
            // Left out.
        } else if let Some(index) = alternative(value, is, added, self.ignored) {
            // It was read through another key of the same field.
            let ours = is.get(added.swap_remove(index));
            self.values(value, ours.unwrap_or(&Value::Null), &place);
        } else if value.is_string() {
            self.changed(value, None, &place);
        } else {
            self.found.push((place, Difference::Unknown));
        }
    }

    fn changed(&mut self, was: &Value, is: Option<&Value>, path: &str) {
        let difference = Difference::Changed {
            was: clip(&was.to_string()),
            is: is.map_or_else(|| "nothing".to_owned(), |is| clip(&is.to_string())),
        };
        self.found.push((path.to_owned(), difference));
    }
}

/// Which of the keys has the value.
fn alternative(
    value: &Value,
    is: &Object,
    keys: &[&String],
    ignored: &BTreeSet<String>,
) -> Option<usize> {
    let holds = |key: &&String| {
        is.get(*key)
            .is_some_and(|ours| agrees(value, ours, ignored))
    };
    keys.iter().position(holds)
}

fn agrees(was: &Value, is: &Value, ignored: &BTreeSet<String>) -> bool {
    differences(was, is, ignored).is_empty()
}

/// Whether two values that are neither both objects nor both lists of one length mean the same.
fn is_same(was: &Value, is: &Value) -> bool {
    match (was, is) {
        _ if was == is || (is_empty(was) && is_empty(is)) => true,
        (Value::Number(was), Value::Number(is)) => is_equal(was, is),
        (Value::Bool(flag), Value::Number(number)) | (Value::Number(number), Value::Bool(flag)) => {
            number.as_u64() == Some(u64::from(*flag))
        }
        (Value::String(was), Value::String(is)) => is_same_time(was, is),
        (bare @ (Value::Number(_) | Value::Bool(_)), Value::String(text))
        | (Value::String(text), bare @ (Value::Number(_) | Value::Bool(_))) => {
            serde_json::from_str(text).is_ok_and(|value| !is_text(&value) && is_same(bare, &value))
        }
        _ => false,
    }
}

fn is_text(value: &Value) -> bool {
    value.is_string()
}

/// Whether there is nothing in a value.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn is_equal(was: &Number, is: &Number) -> bool {
    match (was.as_i128(), is.as_i128()) {
        (Some(was), Some(is)) => was == is,
        _ => was.as_f64() == is.as_f64(),
    }
}

fn is_same_time(was: &str, is: &str) -> bool {
    let time = |text| OffsetDateTime::parse(text, &Rfc3339).ok();
    time(was).is_some_and(|was| time(is) == Some(was))
}

/// Whether the list has an object for each entry of the map, with the key and the value of that.
fn is_pairs(map: &Object, list: &[Value]) -> bool {
    let has = |key: &str, value: &Value| {
        list.iter().filter_map(Value::as_object).any(|pair| {
            let mut fields = pair.values();
            pair.len() == 2
                && fields.clone().any(|field| field.as_str() == Some(key))
                && fields.any(|field| field == value || is_same(value, field))
        })
    };
    map.len() == list.len() && map.iter().all(|(key, value)| has(key, value))
}

#[cfg(test)]
mod tests;
