//! Changes to a JSON text that leave everything else as it came.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Error;
use serde_json::value::RawValue;

use super::folded::fold;

/// The text with what is different between `before` and `after`. Both are what typed values write;
/// the text may have more than they know, and keeps that to the byte, or loses it where `drops`.
pub(super) fn merged(text: &str, before: &str, after: &str, drops: bool) -> Result<String, Error> {
    let mut out = String::with_capacity(text.len());
    let read = |text| serde_json::from_str::<&RawValue>(text);
    merge([read(text)?, read(before)?, read(after)?], drops, &mut out)?;
    Ok(out)
}

/// The text, and the values before and after.
type Three<'a> = [&'a RawValue; 3];

fn merge(all: Three<'_>, drops: bool, out: &mut String) -> Result<(), Error> {
    let [text, before, after] = all.map(RawValue::get);
    let is_same = before == after;
    if is_same && !(drops && text.starts_with(['{', '['])) {
        out.push_str(text);
        return Ok(());
    }
    let all = [text, before, after];
    if all.iter().all(|text| text.starts_with('{')) {
        let [text, before, after] = all.map(serde_json::from_str::<Members<'_>>);
        return members(&text?, &before?, &after?, drops, out);
    }
    if all.iter().all(|text| text.starts_with('[')) {
        let [text, before, after] = all.map(serde_json::from_str::<Vec<&RawValue>>);
        return items(&text?, &before?, &after?, drops, out);
    }
    out.push_str(after);
    Ok(())
}

/// The members of an object in their order.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    fn by_name(&self) -> HashMap<&str, &'a RawValue> {
        let members = self.0.iter();
        members
            .map(|(name, value)| (name.as_str(), *value))
            .collect()
    }
}

/// Finds the names that typed values have for keys of a text.
struct Names<'a> {
    exact: HashSet<&'a str>,
    folded: HashMap<String, &'a str>,
}

impl<'a> Names<'a> {
    fn of(before: &'a Members<'_>, after: &'a Members<'_>) -> Self {
        let names = after.0.iter().chain(&before.0);
        let names = names.map(|(name, _)| name.as_str());
        Self {
            exact: names.clone().collect(),
            folded: names.map(|name| (fold(name), name)).collect(),
        }
    }

    fn find(&self, key: &str) -> Option<&'a str> {
        let exact = self.exact.get(key).copied();
        exact.or_else(|| self.folded.get(&fold(key)).copied())
    }
}

fn members(
    text: &Members<'_>,
    before: &Members<'_>,
    after: &Members<'_>,
    drops: bool,
    out: &mut String,
) -> Result<(), Error> {
    let names = Names::of(before, after);
    let (old_values, new_values) = (before.by_name(), after.by_name());
    let mut list = List::new(out, '{');
    let mut done: HashSet<&str> = HashSet::new();
    for (key, value) in &text.0 {
        let Some(name) = names.find(key) else {
            if !drops {
                list.member(key).push_str(value.get());
            }
            continue;
        };
        done.insert(name);
        match (old_values.get(name), new_values.get(name)) {
            (_, None) => {}
            (Some(old), Some(new)) => merge([value, old, new], drops, list.member(key))?,
            (None, Some(new)) => list.member(key).push_str(new.get()),
        }
    }
    for (name, new) in &after.0 {
        let old = old_values.get(name.as_str());
        let is_new = old.is_none_or(|old| old.get() != new.get());
        if is_new && !done.contains(name.as_str()) {
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
    drops: bool,
    out: &mut String,
) -> Result<(), Error> {
    let mut list = List::new(out, '[');
    // Where not every item was understood, nobody knows which is which.
    let text = if text.len() == before.len() {
        text
    } else {
        &[]
    };
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(before.len());
    for (at, old) in before.iter().enumerate() {
        places.entry(old.get()).or_insert(at);
    }
    for (at, item) in after.iter().enumerate() {
        let stays = before.get(at).is_some_and(|old| old.get() == item.get());
        let moved = || places.get(item.get()).copied();
        let old = if stays { Some(at) } else { moved() };
        let changed = (before.len() == after.len()).then_some(at);
        let old = old.or(changed);
        match old.and_then(|at| Some((*text.get(at)?, *before.get(at)?))) {
            Some((text, old)) => merge([text, old, item], drops, list.item())?,
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
        assert_eq!(
            merged(text, before, after, false).ok().as_deref(),
            Some(expected)
        );
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

    #[test]
    fn what_is_not_known_is_dropped_where_that_is_said() {
        let merged = |text, typed| merged(text, typed, typed, true).ok();
        assert_eq!(
            merged(
                r#"{"Z":1,"A" : "x","deep":[{"b":[],"U":{}}, 3],"N":null}"#,
                r#"{"A":"x","Deep":[{"b":[]},3]}"#,
            )
            .as_deref(),
            Some(r#"{"A":"x","deep":[{"b":[]},3]}"#),
        );
        let typed = r#"{"a":"text"}"#;
        assert_eq!(merged(r#"{"a":{"b":1}}"#, typed).as_deref(), Some(typed));
    }

    /// Comparing each with each would be billions of comparisons here.
    #[test]
    fn long_lists_and_objects_are_merged_in_linear_time() {
        let list = |first: &str| {
            let items = (0..50_000).map(|at| format!("\"{at}\""));
            let items: Vec<String> = items.collect();
            format!("[\"{first}\",{}]", items.join(","))
        };
        let object = |first: &str| {
            let members = (0..50_000).map(|at| format!("\"{at}\":{at}"));
            let members: Vec<String> = members.collect();
            format!("{{\"x\":\"{first}\",{}}}", members.join(","))
        };
        becomes(&list("a"), &list("a"), &list("b"), &list("b"));
        becomes(&object("a"), &object("a"), &object("b"), &object("b"));
    }
}
