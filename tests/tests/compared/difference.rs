//! Differences between the answers of two daemons.

use std::collections::BTreeMap;
use std::fmt;

use longshore::runtime::Value;

use crate::scenario::Answers;

/// A place where two answers differ.
pub(crate) struct Difference {
    step: &'static str,
    path: String,
    memory: Option<String>,
    real: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (memory, real) = (shown(self.memory.as_ref()), shown(self.real.as_ref()));
        write!(
            f,
            "{} {}: {memory} in memory, {real} of dockerd",
            self.step, self.path
        )
    }
}

fn shown(value: Option<&String>) -> &str {
    value.map_or("nothing", String::as_str)
}

/// All differences, step by step.
pub(crate) fn between(memory: &Answers, real: &Answers) -> Vec<Difference> {
    let mut found = Vec::new();
    for ((step, memory), (other, real)) in memory.iter().zip(real) {
        assert_eq!(step, other, "the steps are the same");
        let (memory, real) = (leaves(memory), leaves(real));
        let paths: std::collections::BTreeSet<&String> = memory.keys().chain(real.keys()).collect();
        found.extend(paths.into_iter().filter_map(|path| {
            let (memory, real) = (memory.get(path), real.get(path));
            (memory != real).then(|| Difference {
                step,
                path: path.clone(),
                memory: memory.cloned(),
                real: real.cloned(),
            })
        }));
    }
    found
}

/// Every value that holds no others, by its path.
fn leaves(value: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                collect(value, &format!("{path}.{key}"), found);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (at, value) in items.iter().enumerate() {
                collect(value, &format!("{path}[{at}]"), found);
            }
        }
        leaf => {
            found.insert(path.to_owned(), leaf.to_string());
        }
    }
}

/// A line of `differences.txt`.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    step: &'static str,
    path: &'static str,
    reason: &'static str,
}

impl Known {
    /// All lines that are not empty and no comments.
    pub(crate) fn all() -> Vec<Self> {
        let lines = include_str!("differences.txt").lines();
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| {
                let (step, rest) = line.split_once(": ").expect("a step");
                let (path, reason) = rest.split_once(": ").expect("a path and a reason");
                Self { step, path, reason }
            })
            .collect()
    }

    /// Whether it is about this difference.
    pub(crate) fn covers(&self, version: &str, found: &Difference) -> bool {
        let step = format!("{version}::{}", found.step);
        (matches(self.step, found.step) || matches(self.step, &step))
            && matches(self.path, &found.path)
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.step, self.path, self.reason)
    }
}

/// Whether a text is of a form in which `*` stands for anything.
fn matches(form: &str, text: &str) -> bool {
    let Some((start, rest)) = form.split_once('*') else {
        return form == text;
    };
    let Some(behind) = text.strip_prefix(start) else {
        return false;
    };
    rest.is_empty()
        || (0..=behind.len())
            .filter_map(|at| behind.get(at..))
            .any(|tail| matches(rest, tail))
}
