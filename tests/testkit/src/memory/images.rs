//! Images: their configuration, their file systems, their names.
//!
//! A [`Store`] holds them all. An image has a whole [`Tree`], which it shares
//! with its parent as far as they are alike, so its layer is a comparison away.
//!
//! [`Store::save`] and [`Store::load`] carry images in archives of the layout
//! that Docker wrote until 1.9 and every later engine still reads; `load` takes
//! the layout of later engines, too.

mod error;
mod history;
mod id;
mod image;
mod load;
mod lookup;
pub mod names;
mod remove;
mod save;
mod tags;

use std::collections::BTreeMap;
use std::fmt;

use crate::memory::files::{Tree, changed_size};

pub use error::ImageError;
pub use history::Past;
pub use id::{Id, seeded_ids};
pub use image::{Details, Image};
pub use load::Loaded;
pub use names::TagRule;
pub use remove::{RemoveOptions, Removed, Use};

/// The tags of a repository and the images they name.
pub type Tags = BTreeMap<String, Id>;

/// All images of a daemon and their names.
pub struct Store {
    images: BTreeMap<Id, Image>,
    repositories: BTreeMap<String, Tags>,
    next_id: Box<dyn FnMut() -> Id + Send>,
    tag_rule: TagRule,
}

impl fmt::Debug for Store {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Store")
            .field("images", &self.images.keys())
            .field("repositories", &self.repositories)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// An empty store, which takes the ids of new images from `next_id`; see
    /// [`seeded_ids`] for one that gives the same ids in each run.
    pub fn new(next_id: impl FnMut() -> Id + Send + 'static) -> Self {
        Self {
            images: BTreeMap::new(),
            repositories: BTreeMap::new(),
            next_id: Box::new(next_id),
            tag_rule: TagRule::default(),
        }
    }

    /// Sets what a tag may look like from now on.
    pub fn set_tag_rule(&mut self, rule: TagRule) {
        self.tag_rule = rule;
    }

    /// Adds an image under a new id and gives that id. Its layer is what `tree`
    /// changes in the parent's.
    ///
    /// # Errors
    ///
    /// When there is no such parent, or when `next_id` gives nothing but ids
    /// that are taken.
    pub fn create(
        &mut self,
        parent: Option<&Id>,
        details: Details,
        tree: Tree,
    ) -> Result<Id, ImageError> {
        let id = self.new_id()?;
        self.register(id.clone(), parent, details, tree)?;
        Ok(id)
    }

    /// An id that is free. A generator that repeats itself is given up on.
    fn new_id(&mut self) -> Result<Id, ImageError> {
        for _ in 0..100 {
            let id = (self.next_id)();
            if !self.images.contains_key(&id) {
                return Ok(id);
            }
        }
        let problem = "the generator of ids gives no new one".to_owned();
        Err(ImageError::Conflict(problem))
    }

    /// Adds an image under an id that it has already.
    ///
    /// # Errors
    ///
    /// When the id is taken, or when there is no such parent.
    pub fn register(
        &mut self,
        id: Id,
        parent: Option<&Id>,
        details: Details,
        tree: Tree,
    ) -> Result<(), ImageError> {
        if self.images.contains_key(&id) {
            return Err(ImageError::Conflict(format!("Image {id} already exists")));
        }
        let size = changed_size(&self.tree_of(parent)?, &tree);
        let parent = parent.cloned();
        let image = Image::new(id.clone(), parent, details, tree, size);
        self.images.insert(id, image);
        Ok(())
    }

    /// What an image starts from: its parent's tree, or an empty one.
    fn tree_of(&self, parent: Option<&Id>) -> Result<Tree, ImageError> {
        match parent {
            None => Ok(Tree::new()),
            Some(id) => match self.images.get(id) {
                Some(image) => Ok(image.tree().clone()),
                None => Err(ImageError::NotFound(id.to_string())),
            },
        }
    }

    /// The image of a whole id.
    #[must_use]
    pub fn image(&self, id: &Id) -> Option<&Image> {
        self.images.get(id)
    }

    /// All images, sorted by id.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.images.values()
    }

    /// Whether another image has this one as parent.
    #[must_use]
    pub fn has_children(&self, id: &Id) -> bool {
        self.images().any(|image| image.parent() == Some(id))
    }

    /// The image and its ancestors, the image first.
    pub fn ancestry(&self, id: &Id) -> impl Iterator<Item = &Image> {
        let first = self.images.get(id);
        std::iter::successors(first, |image| self.images.get(image.parent()?))
    }

    /// The bytes of an image's layer and of all layers below it.
    #[must_use]
    pub fn virtual_size(&self, id: &Id) -> u64 {
        self.ancestry(id).map(Image::size).sum()
    }
}
