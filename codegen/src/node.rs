//! The tree a spec file is read into: YAML without its liberties, every node
//! knowing where it came from.

use std::sync::Arc;

use crate::yaml;

/// Where a node came from: the file, and the node's number in it.
///
/// The number is turned into a line and a column only when a diagnostic is
/// printed, see [`yaml::locate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub(crate) file: u32,
    pub(crate) index: u32,
}

/// A node with its origin. Cloning is cheap.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) origin: Origin,
    pub(crate) value: Value,
}

/// What a node holds.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Text(Arc<str>),
    List(Arc<Vec<Node>>),
    Map(Arc<Map>),
}

/// A map in the order of the file. Keys are text and do not repeat.
pub(crate) type Map = indexmap::IndexMap<Arc<str>, Entry>;

/// A value of a map and the place of its key.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Origin,
    pub(crate) node: Node,
}

impl Node {
    /// The map this node is, if it is one.
    pub(crate) fn map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.map()?.get(key).map(|entry| &entry.node)
    }

    /// Whether both say the same, wherever they stand.
    pub(crate) fn says_the_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Text(a), Value::Text(b)) => a == b,
            (Value::List(a), Value::List(b)) => same_list(a, b),
            (Value::Map(a), Value::Map(b)) => same_map(a, b),
            _ => false,
        }
    }

    /// Whether both are the same node of the same file, unchanged.
    pub(crate) fn is(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::List(a), Value::List(b)) => Arc::ptr_eq(a, b),
            (Value::Map(a), Value::Map(b)) => Arc::ptr_eq(a, b),
            _ => self.origin == other.origin,
        }
    }

    /// What kind of YAML this is, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Int(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }
}

fn same_list(a: &[Node], b: &[Node]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.says_the_same(b))
}

fn same_map(a: &Map, b: &Map) -> bool {
    a.len() == b.len()
        && a.iter().all(|(key, entry)| {
            b.get(key)
                .is_some_and(|other| entry.node.says_the_same(&other.node))
        })
}

impl serde::Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            Value::Text(value) => serializer.serialize_str(&yaml::plain(value)),
            Value::List(items) => serializer.collect_seq(items.iter()),
            Value::Map(map) => {
                let entries = map.iter();
                serializer.collect_map(entries.map(|(key, entry)| (yaml::plain(key), &entry.node)))
            }
        }
    }
}
