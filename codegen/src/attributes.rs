//! Reading the attributes of a map node, with complaints where they do not fit.

use crate::diagnostics::Diagnostics;
use crate::node::{Entry, Map, Node, Origin, Value};

/// The attributes of one item of the spec.
#[derive(Clone, Copy)]
pub(crate) struct Attributes<'a> {
    node: &'a Node,
    map: Option<&'a Map>,
    what: &'a str,
}

impl<'a> Attributes<'a> {
    /// Takes a node apart; whatever is not `known` is an error. `what` names the
    /// item in messages: `a field`.
    pub(crate) fn of(
        node: &'a Node,
        what: &'a str,
        known: &[&str],
        sink: &mut Diagnostics,
    ) -> Self {
        let map = node.map();
        match map {
            Some(map) => complain_unknown(map, what, known, sink),
            None => sink.at_with_help(
                node.origin,
                format!("{what} is a map, this is {}", node.kind()),
                format!("its attributes are {}", known.join(", ")),
            ),
        }
        Self { node, map, what }
    }

    pub(crate) fn has(self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    pub(crate) fn entry(self, key: &str) -> Option<&'a Entry> {
        self.map?.get(key)
    }

    pub(crate) fn text(self, key: &str, sink: &mut Diagnostics) -> Option<(&'a str, Origin)> {
        let node = &self.entry(key)?.node;
        let text = node.text();
        if text.is_none() {
            mismatch(key, "text", node, sink);
        }
        text.map(|text| (text, node.origin))
    }

    pub(crate) fn required(self, key: &str, sink: &mut Diagnostics) -> Option<(&'a str, Origin)> {
        self.demand(key, sink)?;
        self.text(key, sink)
    }

    /// The entry, with a complaint where there is none.
    pub(crate) fn demand(self, key: &str, sink: &mut Diagnostics) -> Option<&'a Entry> {
        let entry = self.entry(key);
        if entry.is_none() && self.map.is_some() {
            sink.at(
                self.node.origin,
                format!("`{key}` is missing; {} has one", self.what),
            );
        }
        entry
    }

    pub(crate) fn flag(self, key: &str, sink: &mut Diagnostics) -> bool {
        let Some(entry) = self.entry(key) else {
            return false;
        };
        if let Value::Bool(value) = entry.node.value {
            return value;
        }
        mismatch(key, "true or false", &entry.node, sink);
        false
    }

    pub(crate) fn number(self, key: &str, sink: &mut Diagnostics) -> Option<(i64, Origin)> {
        let node = &self.entry(key)?.node;
        if let Value::Int(number) = node.value {
            return Some((number, node.origin));
        }
        mismatch(key, "a number", node, sink);
        None
    }

    /// A list of texts. Numbers will do: a list of keys may hold statuses.
    pub(crate) fn texts(self, key: &str, sink: &mut Diagnostics) -> Vec<(String, Origin)> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        let Value::List(items) = &entry.node.value else {
            mismatch(key, "a list of texts", &entry.node, sink);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match &item.value {
                Value::Text(text) => texts.push((text.to_string(), item.origin)),
                Value::Int(number) => texts.push((number.to_string(), item.origin)),
                _ => sink.at(
                    item.origin,
                    format!("`{key}` is a list of texts, this item is {}", item.kind()),
                ),
            }
        }
        texts
    }

    /// The entries of a map; none where there is no such attribute, or nothing in it.
    pub(crate) fn entries(self, key: &str, sink: &mut Diagnostics) -> Vec<(&'a str, &'a Entry)> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        match &entry.node.value {
            Value::Map(map) => map.iter().map(|(key, entry)| (&**key, entry)).collect(),
            Value::Null => Vec::new(),
            _ => {
                mismatch(key, "a map", &entry.node, sink);
                Vec::new()
            }
        }
    }
}

fn mismatch(key: &str, expected: &str, node: &Node, sink: &mut Diagnostics) {
    let mut message = format!("`{key}` is {expected}, this is {}", node.kind());
    if matches!(node.value, Value::Int(_) | Value::Bool(_)) && expected == "text" {
        message.push_str("; write it in quotes");
    }
    sink.at(node.origin, message);
}

fn complain_unknown(map: &Map, what: &str, known: &[&str], sink: &mut Diagnostics) {
    for (key, entry) in map {
        if known.contains(&&**key) {
            continue;
        }
        let help = match nearest(key, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "expected none at all, as in `{}`".to_owned(),
            None => format!("expected one of {}", known.join(", ")),
        };
        sink.at_with_help(entry.key, format!("{what} has no attribute `{key}`"), help);
    }
}

/// The candidate that is at most a third of its length away, if any.
fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| distance * 3 <= candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// What helps whoever wrote `word` where one of the candidates was expected.
pub(crate) fn suggestion<'c>(
    word: &str,
    candidates: impl Iterator<Item = &'c str> + Clone,
) -> Option<String> {
    const MOST: usize = 12;
    if let Some(near) = nearest(word, candidates.clone()) {
        return Some(format!("did you mean `{near}`?"));
    }
    let all: Vec<&str> = candidates.take(MOST + 1).collect();
    (1..=MOST)
        .contains(&all.len())
        .then(|| format!("expected one of {}", all.join(", ")))
}

/// The edit distance; two neighbours that changed places are one edit. Long
/// words are cut: nobody mistypes a page.
fn distance(a: &str, b: &str) -> usize {
    const LONGEST: usize = 64;
    let cut = |word: &str| word.chars().take(LONGEST).collect::<Vec<char>>();
    let (a, b) = (cut(a), cut(b));
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
