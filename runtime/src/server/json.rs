//! An answer of JSON values one after the other.

use std::io;

use bytes::Bytes;
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
        Self::from_stream(values.map(move |value| encode::<A, T>(&value?, separator)))
    }
}

fn encode<A, T>(value: &T, separator: Separator) -> io::Result<Bytes>
where
    A: SerializeAs<T>,
{
    let mut text = serde_json::to_vec(&SerializeAsWrap::<T, A>::new(value))?;
    text.extend_from_slice(separator.bytes());
    Ok(text.into())
}
