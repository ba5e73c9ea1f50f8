//! The ids of images.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::error::ImageError;

/// How many digits a shortened id has.
const SHORT: usize = 12;
/// How many digits an id has.
const LONG: usize = 64;

/// The id of an image: 64 hexadecimal digits, letters small.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Id(Arc<str>);

impl Id {
    /// The SHA-256 sum of some bytes as an id.
    #[must_use]
    pub fn of(content: &[u8]) -> Self {
        Self(Arc::from(hex::encode(Sha256::digest(content))))
    }

    /// All 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first twelve digits, as Docker shows it.
    #[must_use]
    pub fn short(&self) -> &str {
        self.0.get(..SHORT).unwrap_or(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Id {
    type Err = ImageError;

    fn from_str(text: &str) -> Result<Self, ImageError> {
        if !is_id(text) {
            // What came may be long and anything; it is quoted only in part.
            let shown: String = text.chars().take(LONG + 8).collect();
            return Err(ImageError::BadName(format!(
                "image ID '{shown}' is invalid"
            )));
        }
        Ok(Self(Arc::from(text)))
    }
}

/// Whether a text has the form of a whole id.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == LONG
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// A generator of ids that gives the same ones for the same seed.
///
/// As in Docker, no id starts with twelve decimal digits: a short id would be
/// taken for a number.
pub fn seeded_ids(seed: u64) -> impl FnMut() -> Id + Send {
    let mut number: u64 = 0;
    move || {
        loop {
            let id = Id::of(&[seed.to_be_bytes(), number.to_be_bytes()].concat());
            number = number.wrapping_add(1);
            if id.short().bytes().any(|byte| byte.is_ascii_alphabetic()) {
                return id;
            }
        }
    }
}
