//! Writing images into an archive.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde_json::Value;

use super::error::ImageError;
use super::id::Id;
use super::image::Image;
use super::names::{familiar, split};
use super::{Store, Tags};
use crate::memory::files::{ArchiveWriter, Owner, write_layer};

/// The version of the layout, which stands beside each image.
const VERSION: &[u8] = b"1.0";

/// An image, and the repository and the tag under which it is to be saved.
type Wanted = (Id, Option<(String, String)>);

impl Store {
    /// Writes images with all their ancestors as one archive: for each image a
    /// directory of its id with `VERSION`, `json` and `layer.tar`, and the file
    /// `repositories` with the names, if there are any.
    ///
    /// The name of a repository alone stands for all its tags. An image that is
    /// named by its id is saved without a name.
    ///
    /// # Errors
    ///
    /// When there is no such image, or when the writer fails.
    pub fn save<W: Write>(&self, names: &[&str], writer: W) -> Result<W, ImageError> {
        let mut wanted = BTreeSet::new();
        let mut repositories: BTreeMap<String, Tags> = BTreeMap::new();
        for name in names {
            for (id, tag) in self.to_save(name)? {
                if let Some((repository, tag)) = tag {
                    let tags = repositories.entry(repository).or_default();
                    tags.insert(tag, id.clone());
                }
                let ancestry = self.ancestry(&id);
                wanted.extend(ancestry.map(Image::id).cloned());
            }
        }
        let mut archive = ArchiveWriter::new(writer);
        for image in wanted.iter().filter_map(|id| self.image(id)) {
            self.save_image(image, &mut archive)?;
        }
        if !repositories.is_empty() {
            let json = repositories_json(&repositories);
            archive.file("repositories", &owner(0o644, 0), &json)?;
        }
        Ok(archive.finish()?)
    }

    /// The images that a name stands for, each with the name to keep.
    fn to_save(&self, name: &str) -> Result<Vec<Wanted>, ImageError> {
        let name = familiar(name);
        if let Some(tags) = self.repositories.get(name) {
            let one =
                |(tag, id): (&String, &Id)| (id.clone(), Some((name.to_owned(), tag.clone())));
            return Ok(tags.iter().map(one).collect());
        }
        let id = self.find(name)?.id().clone();
        let (repository, tag) = split(name);
        let tag = tag.filter(|tag| {
            let tags = self.repositories.get(repository);
            tags.is_some_and(|tags| tags.contains_key(*tag))
        });
        let tag = tag.map(|tag| (repository.to_owned(), tag.to_owned()));
        Ok(vec![(id, tag)])
    }

    fn save_image<W: Write>(
        &self,
        image: &Image,
        archive: &mut ArchiveWriter<W>,
    ) -> Result<(), ImageError> {
        let id = image.id().as_str();
        let created = u64::try_from(image.created_unix()).unwrap_or(0);
        let file = owner(0o644, created);
        let base = self.tree_of(image.parent())?;
        let layer = write_layer(&base, image.tree(), Vec::new())?;
        archive.directory(id, &owner(0o755, created))?;
        archive.file(&format!("{id}/VERSION"), &file, VERSION)?;
        let json = image.to_json().to_string();
        archive.file(&format!("{id}/json"), &file, json.as_bytes())?;
        archive.file(&format!("{id}/layer.tar"), &file, &layer)?;
        Ok(())
    }
}

fn repositories_json(repositories: &BTreeMap<String, Tags>) -> Vec<u8> {
    let tags = |tags: &Tags| {
        let tags = tags.iter();
        tags.map(|(tag, id)| (tag.clone(), Value::from(id.as_str())))
            .collect::<Value>()
    };
    let repositories = repositories.iter();
    let json: Value = repositories
        .map(|(name, its)| (name.clone(), tags(its)))
        .collect();
    json.to_string().into_bytes()
}

fn owner(mode: u32, modified: u64) -> Owner {
    Owner {
        mode,
        uid: 0,
        gid: 0,
        modified,
    }
}
