//! Reading images from an archive.

mod legacy;
mod manifest;

use std::cell::Cell;
use std::io::Read;

use bytes::Bytes;
use serde_json::Value;

use super::Store;
use super::error::ImageError;
use super::id::Id;
use crate::memory::files::{ArchiveError, Limits, Tree, copy_in, decompressed};

/// The most images that may stand on each other in an archive; Docker's engines
/// allow 127.
const DEEPEST: usize = 1024;
/// The longest JSON that is read, in bytes: values take far more than their text.
const LONGEST_JSON: usize = 16 << 20;

/// What came with an archive.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Loaded {
    /// The images that were new, parents before children.
    pub images: Vec<Id>,
    /// The names that were set, as `repository:tag`.
    pub names: Vec<String>,
}

/// An archive that has been unpacked, and what it is to be read with.
struct Source<'a> {
    files: Tree,
    limits: &'a Limits,
    /// How many bytes of layers may still be unpacked: a small archive can hold
    /// many that are large.
    left: Cell<u64>,
}

impl Store {
    /// Reads images and their names from an archive, compressed or not, as
    /// [`Store::save`] writes it or as later engines do, with a
    /// `manifest.json`. Images that are here already are left as they are;
    /// names are set anew.
    ///
    /// Of the later layout, the image gets the SHA-256 sum of its configuration
    /// as id, as in those engines, and each step of its history becomes an
    /// image of its own below it.
    ///
    /// # Errors
    ///
    /// When the archive is damaged, breaks a limit or is not complete; the
    /// store is then as it was.
    pub fn load(&mut self, archive: impl Read, limits: &Limits) -> Result<Loaded, ImageError> {
        let mut files = Tree::new();
        copy_in(&mut files, "/", archive, limits)?;
        let source = Source {
            files,
            limits,
            left: Cell::new(limits.archive),
        };
        let before = (self.images.clone(), self.repositories.clone());
        let result = if source.files.exists("manifest.json") {
            manifest::load(self, &source)
        } else {
            legacy::load(self, &source)
        };
        if result.is_err() {
            (self.images, self.repositories) = before;
        }
        result
    }
}

impl Source<'_> {
    fn read(&self, path: &str) -> Result<Bytes, ImageError> {
        let content = self.files.read(path);
        content.map_err(|error| ImageError::missing(&error))
    }

    /// A layer without its compression.
    fn layer(&self, path: &str) -> Result<Vec<u8>, ImageError> {
        let packed = self.read(path)?;
        let left = self.left.get();
        let mut layer = Vec::new();
        let reader = decompressed(packed.as_ref()).map_err(ArchiveError::Io)?;
        reader
            .take(left.saturating_add(1))
            .read_to_end(&mut layer)
            .map_err(ArchiveError::Io)?;
        let Some(left) = left.checked_sub(layer.len() as u64) else {
            let limit = self.limits.archive;
            return Err(ArchiveError::TooLong { limit }.into());
        };
        self.left.set(left);
        Ok(layer)
    }

    fn json(&self, path: &str) -> Result<Value, ImageError> {
        parse(path, &self.read(path)?)
    }
}

fn parse(path: &str, content: &[u8]) -> Result<Value, ImageError> {
    if content.len() > LONGEST_JSON {
        return incomplete(format!("{path}: over the {LONGEST_JSON} bytes allowed"));
    }
    let json = serde_json::from_slice(content);
    json.map_err(|error| ImageError::BadImages(format!("{path}: {error}")))
}

fn incomplete<T>(problem: String) -> Result<T, ImageError> {
    Err(ImageError::BadImages(problem))
}
