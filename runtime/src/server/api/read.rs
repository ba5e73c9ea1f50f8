//! How the values of path, query and header parameters are read. An error says what was expected,
//! and does not repeat a value that may be a secret.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_with::DeserializeAs;
use time::Duration;

use crate::Timestamp;
use crate::json;
use crate::message::{Json, Message};
use crate::wire::{Held, is_yes};

/// Clients are not of one mind about the padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A flag: `1`, `t` or `true`, `0`, `f`, `false` or nothing, in capitals or not.
///
/// # Errors
/// What was expected.
pub fn flag(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "t" => Ok(true),
        "" | "0" | "false" | "f" => Ok(false),
        _ => Err("expected a boolean, 0 or 1".to_owned()),
    }
}

/// A flag: any text but `0`, `no`, `false`, `none` and nothing, in capitals or not, is yes.
///
/// # Errors
/// None; it is a `Result` so that all readers look alike.
pub fn any_flag(text: &str) -> Result<bool, String> {
    Ok(is_yes(text))
}

/// A flag that [`flag`] and [`any_flag`] read as the same.
///
/// # Errors
/// What was expected.
pub(super) fn agreed_flag(text: &str) -> Result<bool, String> {
    let read = flag(text)?;
    if read == is_yes(text) {
        return Ok(read);
    }
    Err("expected a boolean, 0 or 1".to_owned())
}

/// A moment in seconds since 1970-01-01 UTC, with a fraction or without.
///
/// # Errors
/// What was expected.
pub fn unix_seconds(text: &str) -> Result<Timestamp, String> {
    let expected = || "expected seconds since 1970".to_owned();
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, ""));
    let nanoseconds = nanoseconds(fraction).ok_or_else(expected)?;
    let whole: i64 = seconds.parse().map_err(|_| expected())?;
    let fraction = Duration::nanoseconds(nanoseconds);
    let is_before = seconds.starts_with('-');
    let moment = Timestamp::from_unix_timestamp(whole).ok();
    let moment = moment.and_then(|moment| {
        if is_before {
            moment.checked_sub(fraction)
        } else {
            moment.checked_add(fraction)
        }
    });
    moment.ok_or_else(expected)
}

/// The nanoseconds of the digits behind the point. What is below one is dropped.
fn nanoseconds(digits: &str) -> Option<i64> {
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let nine = digits.chars().chain("000000000".chars()).take(9);
    are_digits.then(|| nine.collect::<String>().parse().ok())?
}

/// A string, or else the number or the like that the text is, in the wire form `A`.
///
/// # Errors
/// What was expected.
pub fn text<A, T>(text: &str) -> Result<T, String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let quoted = serde_json::Value::from(text).to_string();
    decode::<A, T>(&quoted).or_else(|error| {
        let bare = serde_json::from_str::<&serde_json::value::RawValue>(text);
        bare.map_err(|_| error)
            .and_then(|bare| decode::<A, T>(bare.get()))
    })
}

/// JSON in the wire form `A`.
///
/// # Errors
/// What was expected.
pub fn json<A, T>(text: &str) -> Result<T, String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    decode::<A, T>(text)
}

/// JSON in the wire form `A`, in base64 of either alphabet.
///
/// # Errors
/// What was expected.
pub fn base64url_json<A, T>(text: &str) -> Result<T, String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let text = unbase64(text)?;
    // The value may be a secret, and so may be what an error shows of it.
    decode::<A, T>(&text).map_err(|_| "expected other JSON in the base64".to_owned())
}

/// JSON of values in the shape that a version has, in base64 of either alphabet.
pub fn base64url_message<H: Held, T: Message>(
    version: usize,
) -> impl Fn(&str) -> Result<H::Of<T>, String> {
    move |text| {
        let text = unbase64(text)?;
        let read = T::read::<H, _>(Json(text.as_bytes()), version);
        read.map_err(|_| "expected other JSON in the base64".to_owned())
    }
}

/// JSON of values in the shape that a version has.
pub fn message<H: Held, T: Message>(version: usize) -> impl Fn(&str) -> Result<H::Of<T>, String> {
    move |text| {
        let read = T::read::<H, _>(Json(text.as_bytes()), version);
        read.map_err(|kind| kind.to_string())
    }
}

fn unbase64(text: &str) -> Result<String, String> {
    let bytes = BASE64.decode(text.replace('+', "-").replace('/', "_"));
    let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(|| "expected JSON in URL-safe base64".to_owned())
}

fn decode<A, T>(text: &str) -> Result<T, String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    json::decode::<A, T>(text.as_bytes()).map_err(|kind| kind.to_string())
}
