//! One image.

use std::fmt;

use serde_json::{Map, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::id::Id;
use crate::memory::files::Tree;

/// What is said of an image. Texts that are empty and values that are null are
/// not there.
#[derive(Clone, Default, PartialEq)]
pub struct Details {
    /// When it was made, as RFC 3339 has it: `2014-05-13T16:53:20Z`.
    pub created: String,
    /// The id of the container of which it was made.
    pub container: String,
    /// The configuration of that container; its `Cmd` is what made the image.
    pub container_config: Value,
    /// The version of the daemon that made it.
    pub docker_version: String,
    /// Who made it.
    pub author: String,
    /// What its maker says of it.
    pub comment: String,
    /// The configuration for containers that start from it.
    pub config: Value,
    /// The processor for which it is, such as `amd64`.
    pub architecture: String,
    /// The system for which it is, such as `linux`.
    pub os: String,
}

/// Without the configurations: their variables may hold secrets.
impl fmt::Debug for Details {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Details")
            .field("created", &self.created)
            .field("container", &self.container)
            .field("docker_version", &self.docker_version)
            .field("author", &self.author)
            .field("comment", &self.comment)
            .field("architecture", &self.architecture)
            .field("os", &self.os)
            .finish_non_exhaustive()
    }
}

impl Details {
    /// Reads them from the JSON of an image; what is of another type than it
    /// should be is not there.
    #[must_use]
    pub fn from_json(json: &Value) -> Self {
        let text = |key: &str| {
            let text = json.get(key).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let object = |key: &str| {
            let object = json.get(key).filter(|value| value.is_object());
            object.cloned().unwrap_or_default()
        };
        Self {
            created: text("created"),
            container: text("container"),
            container_config: object("container_config"),
            docker_version: text("docker_version"),
            author: text("author"),
            comment: text("comment"),
            config: object("config"),
            architecture: text("architecture"),
            os: text("os"),
        }
    }

    fn put_into(&self, json: &mut Map<String, Value>) {
        let texts = [
            ("created", &self.created),
            ("container", &self.container),
            ("docker_version", &self.docker_version),
            ("author", &self.author),
            ("comment", &self.comment),
            ("architecture", &self.architecture),
            ("os", &self.os),
        ];
        for (key, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            json.insert(key.to_owned(), Value::from(text.as_str()));
        }
        let objects = [
            ("container_config", &self.container_config),
            ("config", &self.config),
        ];
        for (key, object) in objects.into_iter().filter(|(_, object)| !object.is_null()) {
            json.insert(key.to_owned(), object.clone());
        }
    }
}

/// An image: what is said of it, and its file system.
#[derive(Clone, Debug)]
pub struct Image {
    id: Id,
    parent: Option<Id>,
    details: Details,
    tree: Tree,
    size: u64,
}

impl Image {
    pub(super) fn new(id: Id, parent: Option<Id>, details: Details, tree: Tree, size: u64) -> Self {
        Self {
            id,
            parent,
            details,
            tree,
            size,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The image on which it was built.
    #[must_use]
    pub fn parent(&self) -> Option<&Id> {
        self.parent.as_ref()
    }

    /// What is said of it.
    #[must_use]
    pub fn details(&self) -> &Details {
        &self.details
    }

    /// Its file system, all layers together.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The bytes of the files in its own layer.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// When it was made, in seconds since 1970; 0 if that is not said.
    #[must_use]
    pub fn created_unix(&self) -> i64 {
        let time = OffsetDateTime::parse(&self.details.created, &Rfc3339);
        time.map_or(0, OffsetDateTime::unix_timestamp)
    }

    /// The JSON of the image, as it stands in an archive of images.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = Map::new();
        json.insert("id".to_owned(), Value::from(self.id.as_str()));
        if let Some(parent) = &self.parent {
            json.insert("parent".to_owned(), Value::from(parent.as_str()));
        }
        self.details.put_into(&mut json);
        json.insert("Size".to_owned(), Value::from(self.size));
        Value::Object(json)
    }
}
