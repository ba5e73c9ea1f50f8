//! The configuration that grows while an image is built.

use serde_json::{Map, Value, json};

/// The configuration of the image to be.
#[derive(Clone, Debug, Default)]
pub(super) struct Config(pub(super) Map<String, Value>);

/// What tells whether an image is the one that a step would make.
const COMPARED: [&str; 7] = [
    "User",
    "Cmd",
    "Env",
    "PortSpecs",
    "ExposedPorts",
    "Entrypoint",
    "Volumes",
];

impl Config {
    /// That of an image.
    pub(super) fn of(image: &Value) -> Self {
        Self(image.as_object().cloned().unwrap_or_default())
    }

    pub(super) fn value(&self) -> Value {
        Value::Object(self.0.clone())
    }

    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    /// The texts of a list; one text is a list of one.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        match self.0.get(key) {
            Some(Value::String(text)) => vec![text.clone()],
            Some(Value::Array(items)) => {
                let texts = items.iter().filter_map(Value::as_str);
                texts.map(str::to_owned).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn text(&self, key: &str) -> &str {
        let text = self.0.get(key).and_then(Value::as_str);
        text.unwrap_or_default()
    }

    pub(super) fn set_variable(&mut self, name: &str, value: &str) {
        let mut variables = self.list("Env");
        let variable = format!("{name}={value}");
        let same = |set: &&mut String| set.split('=').next() == Some(name);
        match variables.iter_mut().find(same) {
            Some(set) => *set = variable,
            None => variables.push(variable),
        }
        self.set("Env", variables);
    }

    /// Adds members to a set, which is an object of empty objects.
    pub(super) fn add_to_set(&mut self, key: &str, members: &[String]) {
        let set = self.0.entry(key).or_insert_with(|| json!({}));
        if !set.is_object() {
            *set = json!({});
        }
        for member in members {
            set[member.as_str()] = json!({});
        }
    }

    /// Whether a step with this configuration would make the image again.
    pub(super) fn is_like(&self, container_config: &Value) -> bool {
        let other = Self::of(container_config);
        COMPARED.iter().all(|key| self.part(key) == other.part(key))
    }

    fn part(&self, key: &str) -> Option<&Value> {
        self.0.get(key).filter(|value| match value {
            Value::Null => false,
            Value::String(text) => !text.is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Object(members) => !members.is_empty(),
            _ => true,
        })
    }
}
