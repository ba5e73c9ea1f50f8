//! How an image came about.

use serde_json::Value;

use super::Store;
use super::error::ImageError;
use super::id::Id;
use super::image::Image;

/// One step on the way to an image.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Past {
    /// The image that the step made.
    pub id: Id,
    /// When, in seconds since 1970.
    pub created: i64,
    /// The command that made it, its words joined by spaces.
    pub created_by: String,
    /// The names of that image, as `repository:tag`.
    pub tags: Vec<String>,
    /// The bytes of its layer.
    pub size: u64,
    /// What its maker says of it.
    pub comment: String,
}

impl Store {
    /// How an image came about: itself first, then its ancestors.
    ///
    /// # Errors
    ///
    /// When there is no such image.
    pub fn history(&self, name: &str) -> Result<Vec<Past>, ImageError> {
        let id = self.find(name)?.id();
        Ok(self.ancestry(id).map(|image| self.past(image)).collect())
    }

    fn past(&self, image: &Image) -> Past {
        let details = image.details();
        let command = details
            .container_config
            .get("Cmd")
            .and_then(Value::as_array);
        let words = command.into_iter().flatten().filter_map(Value::as_str);
        Past {
            id: image.id().clone(),
            created: image.created_unix(),
            created_by: words.collect::<Vec<_>>().join(" "),
            tags: self.names_of(image.id()),
            size: image.size(),
            comment: details.comment.clone(),
        }
    }
}
