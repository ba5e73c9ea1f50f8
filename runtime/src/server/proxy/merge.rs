//! Changes to a JSON text that leave everything else as it came.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Error;
use serde_json::value::RawValue;

use super::folded::same_key;

/// The text with what is different between `before` and `after`. Both are what typed values write;
/// the text may have more than they know, and keeps that to the byte.
pub(super) fn merged(text: &str, before: &str, after: &str) -> Result<String, Error> {
    let mut out = String::with_capacity(text.len());
    let read = |text| serde_json::from_str::<&RawValue>(text);
    merge(read(text)?, read(before)?, read(after)?, &mut out)?;
    Ok(out)
}

fn merge(
    text: &RawValue,
    before: &RawValue,
    after: &RawValue,
    out: &mut String,
) -> Result<(), Error> {
    if before.get() == after.get() {
        out.push_str(text.get());
        return Ok(());
    }
    let all = [text, before, after].map(RawValue::get);
    if all.iter().all(|text| text.starts_with('{')) {
        let [text, before, after] = all.map(serde_json::from_str::<Members<'_>>);
        return members(&text?, &before?, &after?, out);
    }
    if all.iter().all(|text| text.starts_with('[')) {
        let [text, before, after] = all.map(serde_json::from_str::<Vec<&RawValue>>);
        return items(&text?, &before?, &after?, out);
    }
    out.push_str(after.get());
    Ok(())
}

/// The members of an object in their order.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        let mut members = self.0.iter();
        members
            .find(|(key, _)| key == name)
            .map(|(_, value)| *value)
    }

    fn name(&self, key: &str, is: impl Fn(&str, &str) -> bool) -> Option<&str> {
        let mut names = self.0.iter().map(|(name, _)| name.as_str());
        names.find(|name| is(name, key))
    }
}

fn members(
    text: &Members<'_>,
    before: &Members<'_>,
    after: &Members<'_>,
    out: &mut String,
) -> Result<(), Error> {
    let mut list = List::new(out, '{');
    let mut done: Vec<&str> = Vec::new();
    for (key, value) in &text.0 {
        let known = |is: fn(&str, &str) -> bool| before.name(key, is).or(after.name(key, is));
        let Some(name) = known(|a, b| a == b).or_else(|| known(same_key)) else {
            list.member(key).push_str(value.get());
            continue;
        };
        done.push(name);
        match (before.get(name), after.get(name)) {
            (_, None) => {}
            (Some(old), Some(new)) => merge(value, old, new, list.member(key))?,
            (None, Some(new)) => list.member(key).push_str(new.get()),
        }
    }
    for (name, new) in &after.0 {
        let is_new = before.get(name).is_none_or(|old| old.get() != new.get());
        if is_new && !done.contains(&name.as_str()) {
            list.member(name).push_str(new.get());
        }
    }
    list.end('}');
    Ok(())
}

/// The items of `after`, each as it came where it is not new. Where there are as many as before, one
/// that is new is taken for a change of the one at its place.
fn items(
    text: &[&RawValue],
    before: &[&RawValue],
    after: &[&RawValue],
    out: &mut String,
) -> Result<(), Error> {
    let mut list = List::new(out, '[');
    // Where not every item was understood, nobody knows which is which.
    let text = if text.len() == before.len() {
        text
    } else {
        &[]
    };
    for (at, item) in after.iter().enumerate() {
        let old = before.iter().position(|old| old.get() == item.get());
        let changed = (before.len() == after.len()).then_some(at);
        let old = old.or(changed);
        match old.and_then(|at| Some((text.get(at)?, before.get(at)?))) {
            Some((text, old)) => merge(text, old, item, list.item())?,
            None => list.item().push_str(item.get()),
        }
    }
    list.end(']');
    Ok(())
}

/// Writes what has commas in between.
struct List<'o> {
    out: &'o mut String,
    is_empty: bool,
}

impl<'o> List<'o> {
    fn new(out: &'o mut String, open: char) -> Self {
        out.push(open);
        let is_empty = true;
        Self { out, is_empty }
    }

    fn item(&mut self) -> &mut String {
        if !std::mem::replace(&mut self.is_empty, false) {
            self.out.push(',');
        }
        self.out
    }

    fn member(&mut self, key: &str) -> &mut String {
        let out = self.item();
        out.push_str(&serde_json::Value::from(key).to_string());
        out.push(':');
        out
    }

    fn end(self, close: char) {
        self.out.push(close);
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Members<'de>, A::Error> {
        let mut all = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            all.push(entry);
        }
        Ok(Members(all))
    }
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[track_caller]
    fn becomes(text: &str, before: &str, after: &str, expected: &str) {
        assert_eq!(merged(text, before, after).ok().as_deref(), Some(expected));
    }

    #[test]
    fn what_is_not_known_is_kept_to_the_byte() {
        becomes(
            r#"{"Z": 1.50, "a" :1, "Deep": {"x": 1e2,"b":[ ]}}"#,
            r#"{"a":1,"Deep":{"b":[]}}"#,
            r#"{"a":2,"Deep":{"b":["c"]}}"#,
            r#"{"Z":1.50,"a":2,"Deep":{"x":1e2,"b":["c"]}}"#,
        );
    }

    #[test]
    fn what_the_values_only_make_up_is_left_out() {
        becomes(
            "{}",
            r#"{"list":[],"n":0}"#,
            r#"{"list":[],"n":1}"#,
            r#"{"n":1}"#,
        );
    }

    #[test]
    fn a_member_is_taken_away_however_it_is_spelled() {
        becomes(
            r#"{"PRIVILEGED":true,"x":1}"#,
            r#"{"Privileged":true}"#,
            "{}",
            r#"{"x":1}"#,
        );
        becomes(
            r#"{"privileged":true}"#,
            r#"{"Privileged":true}"#,
            r#"{"Privileged":false}"#,
            r#"{"privileged":false}"#,
        );
    }

    #[test]
    fn items_stay_what_they_were_where_they_go() {
        becomes(
            r#"[{"a":1,"u":9},{"a":2,"u":8}]"#,
            r#"[{"a":1},{"a":2}]"#,
            r#"[{"a":0},{"a":2},{"a":1}]"#,
            r#"[{"a":0},{"a":2,"u":8},{"a":1,"u":9}]"#,
        );
    }

    #[test]
    fn an_item_is_changed_at_its_place() {
        becomes(
            r#"[{"a":1,"u":9},{"a":2}]"#,
            r#"[{"a":1},{"a":2}]"#,
            r#"[{"a":3},{"a":2}]"#,
            r#"[{"a":3,"u":9},{"a":2}]"#,
        );
    }

    #[test]
    fn another_kind_of_value_replaces_what_was_there() {
        becomes(
            r#"{"a":null}"#,
            "{}",
            r#"{"a":{"b":1}}"#,
            r#"{"a":{"b":1}}"#,
        );
        becomes("null", "{}", r#"{"a":1}"#, r#"{"a":1}"#);
    }
}
