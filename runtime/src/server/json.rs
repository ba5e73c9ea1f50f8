//! An answer of JSON values one after the other.

use std::io;

use futures_core::Stream;
use futures_util::StreamExt;
use serde_with::SerializeAs;
use serde_with::ser::SerializeAsWrap;

use super::body::Body;

/// What stands behind each value of a JSON stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Separator {
    /// Nothing; the values stand back to back.
    None,
    /// A newline.
    #[default]
    Newline,
    /// A carriage return and a newline.
    CrLf,
}

impl Separator {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::None => b"",
            Self::Newline => b"\n",
            Self::CrLf => b"\r\n",
        }
    }
}

impl Body {
    /// A body of JSON values in the wire form `A`; [`wire::Same`](crate::wire::Same) is serde's own.
    /// Each value is sent with its separator before the next one is waited for. An error, and a
    /// value that cannot be JSON, is as in [`from_stream`](Self::from_stream).
    pub fn json_stream<A, T>(
        values: impl Stream<Item = io::Result<T>> + Send + 'static,
        separator: Separator,
    ) -> Self
    where
        A: SerializeAs<T>,
        T: 'static,
    {
        Self::texts(values, separator, |value| {
            Ok(serde_json::to_string(&SerializeAsWrap::<T, A>::new(
                &value,
            ))?)
        })
    }

    /// A body of JSON texts, each with its separator.
    pub(super) fn texts<T: 'static>(
        values: impl Stream<Item = io::Result<T>> + Send + 'static,
        separator: Separator,
        write: impl Fn(T) -> io::Result<String> + Send + 'static,
    ) -> Self {
        Self::from_stream(values.map(move |value| {
            let mut text = write(value?)?.into_bytes();
            text.extend_from_slice(separator.bytes());
            Ok(text.into())
        }))
    }
}
