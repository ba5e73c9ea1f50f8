//! What can go wrong with images, in Docker's words.

use std::io;

use thiserror::Error;

use crate::memory::files::{ArchiveError, Error as FileError};

/// Why an operation on images fails.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ImageError {
    /// There is no image of that name.
    #[error("No such image: {0}")]
    NotFound(String),
    /// Several ids start with that text. Docker says the same of both.
    #[error("No such image: {0}")]
    Ambiguous(String),
    /// It cannot be done as things are; the text is Docker's.
    #[error("{0}")]
    Conflict(String),
    /// The name of a repository, a tag or an image is out of form; the text is
    /// Docker's.
    #[error("{0}")]
    BadName(String),
    /// An archive of images does not hold what it should.
    #[error("cannot load images: {0}")]
    BadImages(String),
    /// An archive cannot be read.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// An archive cannot be written.
    #[error("cannot save images: {0}")]
    Io(#[from] io::Error),
}

impl ImageError {
    /// A file of an archive of images is missing or is no file.
    pub(crate) fn missing(error: &FileError) -> Self {
        Self::BadImages(error.to_string())
    }
}
