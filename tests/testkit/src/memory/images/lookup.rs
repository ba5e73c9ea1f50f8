//! From a name to an image.

use super::error::ImageError;
use super::id::Id;
use super::image::Image;
use super::names::{DEFAULT_TAG, familiar, split};
use super::{Store, Tags};

impl Store {
    /// The image of a name: `repository`, which means its tag `latest`,
    /// `repository:tag`, a whole id, or the start of an id that no other image
    /// shares. Names come before ids.
    ///
    /// # Errors
    ///
    /// When there is no such image, or when several ids start so.
    pub fn find(&self, name: &str) -> Result<&Image, ImageError> {
        if let Some(image) = self.named(name) {
            return Ok(image);
        }
        self.by_prefix(name)
    }

    /// The image of a `repository` or a `repository:tag`. Instead of a tag, the
    /// start of the id of an image in the repository will do, as in Docker.
    pub(super) fn named(&self, name: &str) -> Option<&Image> {
        let (repository, tag) = split(name);
        let tag = tag.unwrap_or(DEFAULT_TAG);
        let tags = self.repositories.get(repository)?;
        let by_id = || tags.values().find(|id| id.as_str().starts_with(tag));
        self.images.get(tags.get(tag).or_else(by_id)?)
    }

    fn by_prefix(&self, prefix: &str) -> Result<&Image, ImageError> {
        let not_found = || ImageError::NotFound(prefix.to_owned());
        if prefix.is_empty() {
            return Err(not_found());
        }
        let mut images = self.images().filter(|image| {
            let id = image.id().as_str();
            id.starts_with(prefix)
        });
        let first = images.next().ok_or_else(not_found)?;
        if images.next().is_some() {
            return Err(ImageError::Ambiguous(prefix.to_owned()));
        }
        Ok(first)
    }

    /// All names of an image as `repository:tag`, sorted.
    #[must_use]
    pub fn names_of(&self, id: &Id) -> Vec<String> {
        let mut names = Vec::new();
        for (repository, tags) in &self.repositories {
            let tags = tags.iter().filter(|(_, named)| *named == id);
            names.extend(tags.map(|(tag, _)| format!("{repository}:{tag}")));
        }
        names
    }

    /// The repositories, sorted by name, each with its tags.
    pub fn repositories(&self) -> impl Iterator<Item = (&str, &Tags)> {
        let repositories = self.repositories.iter();
        repositories.map(|(name, tags)| (name.as_str(), tags))
    }

    /// The tags of one repository.
    #[must_use]
    pub fn repository(&self, name: &str) -> Option<&Tags> {
        self.repositories.get(familiar(name))
    }
}
