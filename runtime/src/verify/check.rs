//! Values through the types: decoded, and encoded again.

use std::collections::BTreeSet;
use std::fmt;

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_ignored::Path;
use serde_json::Value;
use serde_with::ser::SerializeAsWrap;
use serde_with::{DeserializeAs, SerializeAs};

use super::compare::{self, Difference};
use crate::error::ErrorKind;
use crate::json;
use crate::wire::{List, Same};

/// Decodes a type and encodes it again.
#[derive(Clone, Copy)]
pub struct Check {
    recode: Recode,
    source: Source,
    secret: bool,
}

type Recode = fn(&str) -> Result<Recoded, ErrorKind>;

/// What a value is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Json,
    Text,
    JsonText,
    Base64UrlJson,
}

/// A value after it went through a type, and the paths of what the type does not have.
struct Recoded {
    value: Value,
    ignored: BTreeSet<String>,
}

/// Why a value is none of the type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Undecodable {
    pub(super) path: String,
    pub(super) expected: String,
    pub(super) found: String,
}

/// Checks a JSON value of type `T` in the wire form `A`.
#[must_use]
pub const fn json<A, T>() -> Check
where
    A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
{
    Check::new::<A, T>(Source::Json)
}

/// Checks a JSON value of type `T` that is written as serde does.
#[must_use]
pub const fn value<T>() -> Check
where
    T: Serialize + DeserializeOwned,
{
    json::<Same, T>()
}

/// Checks a JSON list of values of type `T` that are written as serde does.
#[must_use]
pub const fn list<T>() -> Check
where
    T: Serialize + DeserializeOwned,
{
    json::<List<Same>, Vec<T>>()
}

/// Checks a value of type `T` that is written as text.
#[must_use]
pub const fn text<A, T>() -> Check
where
    A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
{
    Check::new::<A, T>(Source::Text)
}

/// Checks a JSON value of type `T` in the wire form `A` that is written as text.
#[must_use]
pub const fn json_text<A, T>() -> Check
where
    A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
{
    Check::new::<A, T>(Source::JsonText)
}

/// Checks a JSON value of type `T` in the wire form `A` that is written as base64.
#[must_use]
pub const fn base64url_json<A, T>() -> Check
where
    A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
{
    Check::new::<A, T>(Source::Base64UrlJson)
}

impl Check {
    const fn new<A, T>(source: Source) -> Self
    where
        A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
    {
        Self {
            recode: recode::<A, T>,
            source,
            secret: false,
        }
    }

    /// The same for values that must not be shown.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// What becomes of a value on its way through the type. It is JSON for [`json`], and text for
    /// the others.
    pub(super) fn run(self, value: &str) -> Result<Vec<(String, Difference)>, Undecodable> {
        let outcome = match self.source {
            Source::Json => self.json(value),
            Source::Text => self.text(value),
            Source::JsonText => self.json_in(value),
            Source::Base64UrlJson => self.base64(value),
        };
        if self.secret { hide(outcome) } else { outcome }
    }

    /// A JSON value, or a JSON string that holds its text.
    fn json(self, value: &str) -> Outcome {
        let outcome = self.recoded(value);
        match (outcome, serde_json::from_str::<String>(value)) {
            (Err(_), Ok(text)) if serde_json::from_str::<Value>(&text).is_ok() => {
                self.recoded(&text)
            }
            (outcome, _) => outcome,
        }
    }

    /// A string, or else the number or the like that the text is.
    fn text(self, text: &str) -> Outcome {
        let as_string = self.recoded(&Value::from(text).to_string());
        match serde_json::from_str::<Value>(text) {
            Ok(_) if as_string.is_err() => self.recoded(text).or(as_string),
            _ => as_string,
        }
    }

    fn json_in(self, text: &str) -> Outcome {
        if serde_json::from_str::<Value>(text).is_ok() {
            self.recoded(text)
        } else {
            Err(Undecodable::whole("JSON", text))
        }
    }

    fn base64(self, text: &str) -> Outcome {
        let bytes = ENGINE.decode(text.replace('+', "-").replace('/', "_"));
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => self.json_in(&text),
            _ => Err(Undecodable::whole("JSON in URL-safe base64", text)),
        }
    }

    fn recoded(self, json: &str) -> Outcome {
        let recoded = (self.recode)(json).map_err(Undecodable::new)?;
        let original = serde_json::from_str(json)
            .map_err(|_| Undecodable::whole("JSON that is not nested so deeply", json))?;
        Ok(compare::differences(
            &original,
            &recoded.value,
            &recoded.ignored,
        ))
    }
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check")
            .field("source", &self.source)
            .field("secret", &self.secret)
            .finish_non_exhaustive()
    }
}

type Outcome = Result<Vec<(String, Difference)>, Undecodable>;

/// Base64 with or without its padding.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

fn hide(outcome: Outcome) -> Outcome {
    const HIDDEN: &str = "(secret)";
    let hidden = |difference| match difference {
        Difference::Changed { .. } => Difference::Changed {
            was: HIDDEN.to_owned(),
            is: HIDDEN.to_owned(),
        },
        Difference::Unknown => Difference::Unknown,
    };
    match outcome {
        Ok(differences) => {
            let differences = differences.into_iter();
            Ok(differences
                .map(|(path, difference)| (path, hidden(difference)))
                .collect())
        }
        Err(error) => Err(Undecodable {
            found: HIDDEN.to_owned(),
            ..error
        }),
    }
}

fn recode<A, T>(text: &str) -> Result<Recoded, ErrorKind>
where
    A: SerializeAs<T> + for<'de> DeserializeAs<'de, T>,
{
    let value = json::decode::<A, T>(text.as_bytes())?;
    let encoded = serde_json::to_value(SerializeAsWrap::<T, A>::new(&value));
    Ok(Recoded {
        value: encoded.map_err(|error| ErrorKind::Encode {
            name: ".".to_owned(),
            source: crate::EncodeError::new(error),
        })?,
        ignored: ignored::<A, T>(text),
    })
}

/// The paths of all that the type does not ask for.
fn ignored<A, T>(text: &str) -> BTreeSet<String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let mut paths = BTreeSet::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let mut note = |path: Path<'_>| {
        paths.insert(written(&path));
    };
    // It was decoded before, so there is no failure.
    let _ = A::deserialize_as(serde_ignored::Deserializer::new(&mut json, &mut note));
    paths
}

fn written(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => compare::at(&written(parent), *index),
        Path::Map { parent, key } => compare::under(&written(parent), key),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => written(parent),
    }
}

impl Undecodable {
    fn whole(expected: &str, found: &str) -> Self {
        Self {
            path: String::new(),
            expected: expected.to_owned(),
            found: compare::clip(found),
        }
    }

    fn new(error: ErrorKind) -> Self {
        match error {
            ErrorKind::Decode { path, near, source } => Self::decode(path, &near, &source),
            other => Self {
                path: String::new(),
                expected: "something that can be encoded again".to_owned(),
                found: other.to_string(),
            },
        }
    }

    /// Takes the words of serde apart: `invalid type: null, expected a string at line 1 column 9`.
    fn decode(path: String, near: &str, source: &serde_json::Error) -> Self {
        let words = source.to_string();
        let words = words.rsplit_once(" at line ").map_or(&*words, |(w, _)| w);
        let path = if path == "." { String::new() } else { path };
        if let Some(field) = words.strip_prefix("missing field `") {
            return Self {
                path: compare::under(&path, field.trim_end_matches('`')),
                expected: "a value".to_owned(),
                found: "nothing".to_owned(),
            };
        }
        if let Some(field) = words.strip_prefix("duplicate field ") {
            return Self {
                path,
                expected: format!("{field} once"),
                found: "it twice".to_owned(),
            };
        }
        let Some((found, expected)) = words.split_once(", expected ") else {
            return Self {
                path,
                expected: "a value of its type".to_owned(),
                found: format!("{words}, near {near}"),
            };
        };
        let found = ["invalid type: ", "invalid value: ", "invalid length "]
            .iter()
            .find_map(|prefix| found.strip_prefix(prefix))
            .unwrap_or(found);
        Self {
            path,
            expected: expected.to_owned(),
            found: compare::clip(found),
        }
    }
}
