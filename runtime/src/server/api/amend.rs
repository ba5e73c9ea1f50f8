//! What a server adds to conversions, where a version needs more than its shapes.

use std::fmt;
use std::io;
use std::sync::Arc;

use serde_json::Value;

use crate::convert::Losses;
use crate::error::ErrorKind;
use crate::message::{Json, Message};
use crate::wire::Held;

/// Stands above every version: its shape of a type is the newest.
const NEWEST: usize = usize::MAX;

/// Amends what conversions make for a server of all versions, where one version needs more than its
/// shapes: a field that only older versions have has no place in the newest type, so it is not read,
/// and is empty in answers. [`Version::amended`](super::Version::amended) says for which version.
///
/// All JSON of answers comes by, and bodies of requests whose type has several shapes. Nothing is
/// parsed or written once more for versions without amendments.
///
/// ```
/// use longshore_runtime::server::Amend;
/// use serde_json::Value;
///
/// /// Answers of versions that tell when the next train leaves.
/// struct Trains;
///
/// impl Amend for Trains {
///     fn answer(&self, operation: &'static str, answer: &mut Value) {
///         if operation == "train_inspect" {
///             answer["Next"] = "12:07".into();
///         }
///     }
/// }
/// ```
pub trait Amend: Send + Sync + 'static {
    /// Changes the body of a request of an operation, which is in the newest shape, before the
    /// server gets it. `sent` is the same as the client wrote it, and not to be trusted. What does
    /// not fit the type afterwards is refused as a malformed body.
    fn request(&self, operation: &'static str, sent: &Value, newest: &mut Value) {
        let _ = (operation, sent, newest);
    }

    /// Changes what an operation answers, which is in the shape of the version, before it is sent:
    /// a whole list at once, and each value of a stream by itself.
    fn answer(&self, operation: &'static str, answer: &mut Value) {
        let _ = (operation, answer);
    }
}

/// The amendments of a version, if it has any.
#[derive(Clone, Default)]
pub(super) struct Amendments(Option<Arc<dyn Amend>>);

impl Amendments {
    pub(super) fn new(amend: Arc<dyn Amend>) -> Self {
        Self(Some(amend))
    }

    /// A body that was read from `sent`.
    pub(super) fn request<H: Held, T: Message>(
        &self,
        operation: &'static str,
        sent: &[u8],
        value: H::Of<T>,
    ) -> Result<H::Of<T>, ErrorKind> {
        let Some(amend) = &self.0 else {
            return Ok(value);
        };
        let sent: Value = crate::json::decode::<serde_with::Same, _>(sent)?;
        let text = T::write::<H>(&value, NEWEST, &mut Losses::default());
        let text = text.map_err(|source| ErrorKind::Encode {
            name: "body".to_owned(),
            source,
        })?;
        let mut newest: Value = crate::json::decode::<serde_with::Same, _>(text.as_bytes())?;
        amend.request(operation, &sent, &mut newest);
        T::read::<H, _>(Json(newest.to_string().as_bytes()), NEWEST)
    }

    /// JSON that is about to be sent.
    pub(super) fn answer(&self, operation: &'static str, json: String) -> io::Result<String> {
        let Some(amend) = &self.0 else {
            return Ok(json);
        };
        let mut answer: Value = serde_json::from_str(&json)?;
        amend.answer(operation, &mut answer);
        Ok(answer.to_string())
    }
}

impl fmt::Debug for Amendments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Amendments")
            .field(&self.0.is_some())
            .finish()
    }
}
