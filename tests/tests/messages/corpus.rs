//! The messages of `facts/messages`: what daemons send or take, and what their documentation
//! shows, by type and versions.

use std::fs;
use std::ops::RangeInclusive;

use longshore::runtime::serde::Deserialize;
use longshore::runtime::serde_json::{self, Value};
use longshore_codegen::Spec;
use serde_yaml::Value as Yaml;

/// A message of one type.
pub(crate) struct Message {
    /// Where it stands, for complaints.
    pub(crate) place: String,
    pub(crate) name: String,
    /// The versions it belongs to, by number.
    pub(crate) versions: RangeInclusive<usize>,
    /// The JSON texts that all mean the same.
    pub(crate) forms: Vec<String>,
    /// What is sent for it.
    pub(crate) encoded: Value,
}

/// A message as it is written down. A form that is a string is JSON text, for where the notation of
/// a number or a string matters.
#[derive(Deserialize)]
#[serde(crate = "longshore::runtime::serde", deny_unknown_fields)]
struct Entry {
    /// The first version it belongs to.
    from: String,
    /// The last one; without it there is none.
    to: Option<String>,
    /// What daemons send or take.
    daemon: Option<Value>,
    /// How their documentation writes the same.
    docs: Option<Value>,
    /// How it is sent, if not like the first of these.
    encoded: Option<Value>,
}

/// All messages. A file maps types to lists of entries; its `parts` are there to be referred to.
pub(crate) fn messages(spec: &Spec) -> Vec<Message> {
    let mut files: Vec<_> = fs::read_dir("facts/messages")
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).unwrap();
            let types = merged(serde_yaml::from_str(&text).unwrap());
            types.as_mapping().unwrap().clone()
        })
        .filter(|(name, _)| name != "parts")
        .flat_map(|(name, entries)| of_type(spec, name.as_str().unwrap(), entries))
        .collect()
}

/// The same with all merge keys resolved, those of what is merged in as well.
fn merged(mut yaml: Yaml) -> Yaml {
    loop {
        let before = yaml.clone();
        yaml.apply_merge().unwrap();
        if yaml == before {
            return yaml;
        }
    }
}

fn of_type(spec: &Spec, name: &str, entries: Yaml) -> Vec<Message> {
    let entries: Vec<Entry> =
        serde_yaml::from_value(entries).unwrap_or_else(|error| panic!("{name}: {error}"));
    let entries = entries.into_iter().enumerate();
    entries
        .map(|(at, entry)| entry.message(spec, name, at + 1))
        .collect()
}

impl Entry {
    fn message(self, spec: &Spec, name: &str, number: usize) -> Message {
        let place = format!("{name}, message {number}");
        let version = |text: &str| {
            spec.version(text)
                .unwrap_or_else(|e| panic!("{place}: {e}"))
        };
        let newest = spec.versions().count() - 1;
        let versions = version(&self.from)..=self.to.as_deref().map_or(newest, version);
        let first = self.daemon.as_ref().or(self.docs.as_ref());
        let first = first.unwrap_or_else(|| panic!("{place} has no form"));
        let encoded = self.encoded.unwrap_or_else(|| first.clone());
        let forms = [self.daemon, self.docs].into_iter().flatten();
        Message {
            versions,
            name: name.to_owned(),
            forms: forms.map(text).collect(),
            encoded,
            place,
        }
    }
}

/// The JSON text of a form; where the notation matters the form is that text.
fn text(form: Value) -> String {
    match form {
        Value::String(text) => text,
        form => serde_json::to_string(&form).unwrap(),
    }
}
