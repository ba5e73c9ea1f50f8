//! The only module that knows the YAML parser.
//!
//! [`parse`] reads a file into [`Node`]s and numbers them in the order in which
//! they are met; [`locate`] reads it again and refuses the nodes in question,
//! whereupon the parser itself says which line and column each is in. So places
//! cost nothing until a diagnostic is printed. [`print`] writes nodes as YAML.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};

use crate::node::{Entry, Map, Node, Origin, Value};

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// What [`parse`] found wrong.
pub(crate) enum Problem {
    /// The text is not YAML; nothing could be read.
    Syntax(Option<Position>, String),
    /// A node uses something of YAML that the language leaves out.
    Language(Origin, &'static str),
}

/// Reads a file. Problems of language leave a tree behind, a syntax error does not.
pub(crate) fn parse(text: &str, file: u32) -> (Option<Node>, Vec<Problem>) {
    if brackets(text) > MOST_BRACKETS {
        let message = "this is nested more deeply than any spec is".to_owned();
        return (None, vec![Problem::Syntax(None, message)]);
    }
    let walk = Walk::new(file, HashSet::new());
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        let empty = Problem::Syntax(None, "this file is empty".to_owned());
        return (None, vec![empty]);
    };
    let tree = Seed(&walk).deserialize(first);
    let second = tree.is_ok().then(|| documents.next()).flatten();
    let mut problems = walk.problems.into_inner();
    if let Some(second) = second {
        problems.push(one_too_many(second));
    }
    match tree {
        Ok(node) => (Some(node), problems),
        Err(error) => {
            problems.push(syntax(&error));
            (None, problems)
        }
    }
}

/// A second document in a file.
fn one_too_many(document: serde_yaml::Deserializer<'_>) -> Problem {
    let walk = Walk::stopping_at(0);
    let stopped = Seed(&walk).deserialize(document).err();
    let position = stopped.as_ref().and_then(position);
    Problem::Syntax(
        position,
        "a file is one YAML document, here begins another".to_owned(),
    )
}

/// The parser takes time quadratic in the depth of brackets, before it finds
/// that it is too deep.
const MOST_BRACKETS: usize = 1000;

/// How many brackets are open at once at most, those in texts counted as well.
fn brackets(text: &str) -> usize {
    let mut open = 0usize;
    let depths = text.bytes().map(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    depths.max().unwrap_or_default()
}

/// The positions of the nodes with these numbers. All scalars are found in one pass, each list or
/// map in one of its own: the parser does not go on behind one that is refused.
pub(crate) fn locate(text: &str, indices: HashSet<u32>) -> HashMap<u32, Position> {
    let walk = Walk::new(0, indices);
    if let Some(first) = serde_yaml::Deserializer::from_str(text).next() {
        // What is behind a mistake has no place.
        drop(Seed(&walk).deserialize(first));
    }
    let mut found = walk.found.into_inner();
    for index in walk.collections.into_inner() {
        let position = locate_collection(text, index);
        found.extend(position.map(|position| (index, position)));
    }
    found
}

fn locate_collection(text: &str, index: u32) -> Option<Position> {
    let walk = Walk::stopping_at(index);
    let first = serde_yaml::Deserializer::from_str(text).next()?;
    position(&Seed(&walk).deserialize(first).err()?)
}

/// The value, nodes or something made of them, as YAML. Its texts were made [`plain`].
pub(crate) fn print(value: &impl serde::Serialize) -> String {
    let printed = serde_yaml::to_string(value).unwrap_or_else(|error| format!("# {error}\n"));
    printed.replace(&format!("'{MARK}"), "'")
}

/// What a text begins with that is to be quoted: the printer quotes whatever begins with `&`.
const MARK: &str = "&\u{e000}";

/// A text as it is given to [`print`]. The printer follows YAML 1.2 and quotes what is a number or
/// a boolean there; others still read YAML 1.1, to which `no` is one as well, and `12:30`.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if is_misread(text) {
        format!("{MARK}{text}").into()
    } else {
        text.into()
    }
}

/// Whether YAML 1.1 takes a plain text for something else: a boolean, a number in any base, with
/// `_` or in base 60, a date, or one of its marks.
fn is_misread(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "=", "<<",
    ];
    let numeric = |c: char| c.is_ascii_hexdigit() || "xXoO_:.+-tTzZ ".contains(c);
    let number = text.trim_start_matches(['+', '-', '.']);
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
        || (number.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(numeric))
}

fn position(error: &serde_yaml::Error) -> Option<Position> {
    let location = error.location()?;
    Some(Position {
        line: location.line(),
        column: location.column(),
    })
}

fn syntax(error: &serde_yaml::Error) -> Problem {
    // The message ends in the position, which the diagnostic shows by itself.
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    Problem::Syntax(position(error), format!("this is not YAML: {text}"))
}

/// The position in a message of the parser. None is said of the very beginning.
fn position_in(message: &str) -> Position {
    let said = message.rsplit_once(" at line ").and_then(|(_, said)| {
        let (line, column) = said.split_once(" column ")?;
        Some((line.parse().ok()?, column.parse().ok()?))
    });
    let (line, column) = said.unwrap_or((1, 1));
    Position { line, column }
}

/// One pass over a file: numbers the nodes, and finds where some of them are.
struct Walk {
    file: u32,
    next: Cell<u32>,
    wanted: HashSet<u32>,
    /// The lists and maps among them.
    collections: RefCell<Vec<u32>>,
    /// Where the walk ends.
    stop: Option<u32>,
    /// The node that was refused, so that the parser says where it is.
    refused: Cell<Option<u32>>,
    found: RefCell<HashMap<u32, Position>>,
    problems: RefCell<Vec<Problem>>,
}

impl Walk {
    fn new(file: u32, wanted: HashSet<u32>) -> Self {
        Self {
            file,
            next: Cell::new(0),
            wanted,
            collections: RefCell::default(),
            stop: None,
            refused: Cell::new(None),
            found: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    fn number(&self) -> Origin {
        let index = self.next.get();
        self.next.set(index + 1);
        Origin {
            file: self.file,
            index,
        }
    }

    fn stopping_at(index: u32) -> Self {
        let stop = Some(index);
        Self {
            stop,
            ..Self::new(0, HashSet::new())
        }
    }

    fn scalar<E: Error>(&self, origin: Origin) -> Result<(), E> {
        if self.stop == Some(origin.index) {
            return Err(E::custom("here"));
        }
        if !self.wanted.contains(&origin.index) {
            return Ok(());
        }
        self.refused.set(Some(origin.index));
        Err(E::custom("here"))
    }

    /// Notes or refuses a list or a map before it is read.
    fn collection<E: Error>(&self, origin: Origin) -> Result<(), E> {
        if self.wanted.contains(&origin.index) {
            self.collections.borrow_mut().push(origin.index);
        }
        if self.stop == Some(origin.index) {
            return Err(E::custom("here"));
        }
        Ok(())
    }

    fn complain(&self, origin: Origin, about: &'static str) {
        self.problems
            .borrow_mut()
            .push(Problem::Language(origin, about));
    }
}

struct Seed<'a>(&'a Walk);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let origin = self.0.number();
        match deserializer.deserialize_any(NodeVisitor(self.0, origin)) {
            Err(error) if self.0.refused.take() == Some(origin.index) => {
                let position = position_in(&error.to_string());
                self.0.found.borrow_mut().insert(origin.index, position);
                // The node was read to its end: others may follow it.
                let value = Value::Null;
                Ok(Node { origin, value })
            }
            read => read,
        }
    }
}

struct NodeVisitor<'a>(&'a Walk, Origin);

impl NodeVisitor<'_> {
    fn node<E: Error>(&self, value: Value) -> Result<Node, E> {
        if !matches!(value, Value::List(_) | Value::Map(_)) {
            self.0.scalar(self.1)?;
        }
        Ok(Node {
            origin: self.1,
            value,
        })
    }

    /// A key as text: statuses are numbers to YAML.
    fn key_text(&self, key: &Node) -> Option<Arc<str>> {
        let complaint = match &key.value {
            Value::Text(text) if &**text == "<<" => {
                "merge keys (<<) are not part of the spec language"
            }
            Value::Text(text) => return Some(Arc::clone(text)),
            Value::Int(number) => return Some(number.to_string().into()),
            _ => "a key is text or a number",
        };
        self.0.complain(key.origin, complaint);
        None
    }
}

/// Whether a character has no place in source code: Rust refuses a lone carriage return in
/// documentation, and what changes the direction of text.
fn is_unseen(c: char) -> bool {
    let turns = matches!(c,
        '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || (c.is_control() && c != '\n' && c != '\t')
}

impl<'de> Visitor<'de> for NodeVisitor<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.node(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.node(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.node(Value::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        match i64::try_from(value) {
            Ok(value) => self.node(Value::Int(value)),
            Err(_) => self.visit_i128(i128::from(value)),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.0.complain(self.1, "this number is too large");
        self.node(Value::Text(value.to_string().into()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        self.0.complain(self.1, "this number is too large");
        self.node(Value::Text(value.to_string().into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        self.0.complain(
            self.1,
            "a number with a fraction: YAML reads 1.10 as 1.1, so write it in quotes",
        );
        self.node(Value::Text(value.to_string().into()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        if value.chars().any(is_unseen) {
            let message = "a text with characters that nobody sees: controls other than tab and line \
                           feed, or such as turn the direction of text around";
            self.0.complain(self.1, message);
        }
        self.node(Value::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        self.0.collection(self.1)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Seed(self.0))? {
            list.push(item);
        }
        self.node(Value::List(Arc::new(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        self.0.collection(self.1)?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key_seed(Seed(self.0))? {
            let text = self.key_text(&key);
            let node = entries.next_value_seed(Seed(self.0))?;
            let Some(text) = text else { continue };
            let entry = Entry {
                key: key.origin,
                node,
            };
            if map.contains_key(&text) {
                self.0
                    .complain(key.origin, "this key stands in the map already");
            } else {
                map.insert(text, entry);
            }
        }
        self.node(Value::Map(Arc::new(map)))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        self.0.collection(self.1)?;
        self.0
            .complain(self.1, "tags (!…) are not part of the spec language");
        let (_tag, value) = tagged.variant_seed(Tag)?;
        value.newtype_variant_seed(Seed(self.0))
    }
}

/// Takes the tag of a tagged value and forgets it.
struct Tag;

impl<'de> DeserializeSeed<'de> for Tag {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer
            .deserialize_identifier(serde::de::IgnoredAny)
            .map(drop)
    }
}
