//! Short ways to say the commonest failures.

use std::io;

use crate::error::ErrorKind;

/// How many characters are quoted of what is not as expected.
const QUOTED: usize = 40;

/// The connection ended where more had to come.
pub(crate) fn ended(inside: &str) -> ErrorKind {
    reading(io::Error::new(
        io::ErrorKind::UnexpectedEof,
        format!("the connection ended {inside}"),
    ))
}

/// Reading from the connection failed.
pub(crate) fn reading(source: io::Error) -> ErrorKind {
    ErrorKind::Io {
        during: "reading the answer",
        source,
    }
}

/// Writing to the connection failed.
pub(crate) fn writing(source: io::Error) -> ErrorKind {
    ErrorKind::Io {
        during: "writing the request",
        source,
    }
}

/// Whether the connection went away where a head of a response had to come. The server may have
/// closed a kept connection while the request was on its way.
pub(crate) fn is_lost(error: &ErrorKind) -> bool {
    let ErrorKind::Io { source, .. } = error else {
        return false;
    };
    matches!(
        source.kind(),
        io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
    )
}

/// Something came that the protocol does not allow.
pub(crate) fn protocol(expected: impl Into<String>, found: impl Into<String>) -> ErrorKind {
    ErrorKind::Protocol {
        expected: expected.into(),
        found: found.into(),
    }
}

/// An argument that cannot be sent.
pub(crate) fn parameter(name: impl Into<String>, reason: impl Into<String>) -> ErrorKind {
    ErrorKind::InvalidParameter {
        name: name.into(),
        reason: reason.into(),
    }
}

/// The beginning of a text, with everything unprintable escaped.
pub(crate) fn quoted(text: &str) -> String {
    let begin: String = text.chars().take(QUOTED).collect();
    begin.escape_debug().to_string()
}
