//! Decoding JSON so that an error names the place.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_path_to_error::{Deserializer, Track};
use serde_with::DeserializeAs;

use crate::error::ErrorKind;

/// How many characters of text an error shows on each side of the place.
const NEAR: usize = 40;

/// A whole JSON text as a `T` in the wire form `A`.
pub(crate) fn decode<A, T>(text: &[u8]) -> Result<T, ErrorKind>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let mut json = serde_json::Deserializer::from_slice(text);
    let mut track = Track::new();
    let value = A::deserialize_as(Deserializer::new(&mut json, &mut track))
        .map_err(|error| failure(track.path().to_string(), text, error))?;
    json.end()
        .map_err(|error| failure(".".to_owned(), text, error))?;
    Ok(value)
}

/// The members of a JSON object, each as it is written.
pub(crate) fn members(text: &[u8]) -> Result<BTreeMap<String, Box<RawValue>>, ErrorKind> {
    let members = serde_json::from_slice(text);
    members.map_err(|error| failure(".".to_owned(), text, error))
}

pub(crate) fn failure(path: String, text: &[u8], source: serde_json::Error) -> ErrorKind {
    ErrorKind::Decode {
        path,
        near: near(text, offset(text, source.line(), source.column())),
        source,
    }
}

/// The byte offset of a line and column, both counted from one, columns in bytes.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    before.saturating_add(column).min(text.len())
}

/// The characters around an offset, with everything unprintable as a space.
fn near(text: &[u8], at: usize) -> String {
    // Four bytes a character at most, so that enough is decoded and not the whole text.
    let window = NEAR * 4;
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, &[]));
    let before = before
        .get(before.len().saturating_sub(window)..)
        .unwrap_or_default();
    let behind = behind.get(..window).unwrap_or(behind);
    let before = String::from_utf8_lossy(before);
    let skipped = before.chars().count().saturating_sub(NEAR);
    let behind = String::from_utf8_lossy(behind);
    before
        .chars()
        .skip(skipped)
        .chain(behind.chars().take(NEAR))
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect::<String>()
        .trim()
        .to_owned()
}
