//! The error type: what was asked, of which version, and what went wrong.

use std::fmt;
use std::io;

use http::StatusCode;

use crate::lacking::Lacking;
use crate::negotiation::VersionRange;
use crate::param::EncodeError;

/// What went wrong, together with the operation and the API version it happened in.
///
/// It is one pointer wide, so that a `Result` stays small.
pub struct Error(Box<Inner>);

struct Inner {
    context: Context,
    kind: ErrorKind,
}

/// The kinds of failure. New ones may be added.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No connection could be made, or not in time.
    Connect {
        /// The address that was tried, as it was given.
        address: String,
        /// Why; its [`io::Error::kind`] tells a missing socket from a forbidden one.
        source: io::Error,
    },
    /// A certificate or a key for TLS cannot be used; nothing was sent.
    Credentials {
        /// The file it is in, or what it is for.
        what: String,
        /// Why. Nothing of a key is repeated. [`io::ErrorKind::InvalidData`] says that there is
        /// something else in it than expected, other kinds that the file cannot be read.
        source: io::Error,
    },
    /// Reading or writing failed after the connection was made. An answer that ends too early has
    /// [`io::ErrorKind::UnexpectedEof`].
    Io {
        /// What was being done, such as `reading the answer`.
        during: &'static str,
        /// Why.
        source: io::Error,
    },
    /// An argument cannot be sent; nothing was sent.
    InvalidParameter {
        /// The name of the argument.
        name: String,
        /// What is wrong with it; the value is not repeated.
        reason: String,
    },
    /// A value cannot be encoded; nothing was sent.
    Encode {
        /// The name of the argument or `body`.
        name: String,
        /// Why; the value is not repeated.
        source: EncodeError,
    },
    /// The server refused: its status is not one of the operation's answers.
    Api {
        /// The HTTP status.
        status: u16,
        /// What the server said, never empty.
        message: String,
        /// The `Content-Type` of the answer, if it had one.
        content_type: Option<String>,
    },
    /// The answer is not the JSON that was expected.
    Decode {
        /// Where in the JSON, such as `.Ports[0].IP`.
        path: String,
        /// At most 80 characters of the text around the place.
        near: String,
        /// What was expected there.
        source: serde_json::Error,
    },
    /// The server reported a failure inside a stream that had already begun.
    InBand {
        /// What the server said.
        message: String,
        /// The item of the stream, as JSON text.
        item: String,
    },
    /// The server does not speak the protocol that was expected.
    Protocol {
        /// What should have come.
        expected: String,
        /// What came instead.
        found: String,
    },
    /// A bound of [`Limits`](crate::Limits) was passed.
    TooLarge {
        /// What is too large, such as `head of the answer`.
        what: &'static str,
        /// The bound, in bytes unless `what` says otherwise.
        limit: usize,
    },
    /// The server and this program have no API version in common.
    NoCommonVersion {
        /// The versions that the server speaks.
        server: VersionRange,
        /// Those that there is code for in this program, up to the newest that is wanted.
        client: VersionRange,
    },
    /// The request has what the version that is spoken does not have; nothing was sent.
    Unsupported {
        /// What that is; at least one thing.
        lacking: Vec<Lacking>,
        /// The version that is spoken, such as `1.12`.
        has: &'static str,
    },
    /// The status is one of the documented answers, but not one the caller has a use for.
    UnexpectedStatus {
        /// The HTTP status.
        status: u16,
    },
}

/// Who asked; added to every error on its way out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    pub(crate) operation: Option<&'static str>,
    pub(crate) version: Option<&'static str>,
    /// That of the version.
    pub(crate) number: usize,
}

impl Context {
    pub(crate) fn error(self, kind: ErrorKind) -> Error {
        Error(Box::new(Inner {
            context: self,
            kind,
        }))
    }
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that failed, such as `container_inspect`; unknown while connecting.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.context.operation
    }

    /// The API version that was spoken, such as `1.14`; unknown while connecting.
    #[must_use]
    pub fn version(&self) -> Option<&'static str> {
        self.0.context.version
    }

    /// The HTTP status of the answer, if the failure is about one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.0.kind {
            ErrorKind::Api { status, .. } | ErrorKind::UnexpectedStatus { status } => Some(status),
            _ => None,
        }
    }

    /// What the server said, if it said something.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Api { message, .. } | ErrorKind::InBand { message, .. } => Some(message),
            _ => None,
        }
    }

    /// What the version that is spoken lacks, if the failure is about that; nothing was sent then.
    #[must_use]
    pub fn lacking(&self) -> &[Lacking] {
        match &self.0.kind {
            ErrorKind::Unsupported { lacking, .. } => lacking,
            _ => &[],
        }
    }

    /// Whether the server answered 404: no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the server answered 409: it conflicts with what is there.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.operation())
            .field("version", &self.version())
            .field("kind", &self.0.kind)
            .finish()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.operation(), self.version()) {
            (Some(operation), Some(version)) => write!(f, "{operation} (API {version}): ")?,
            (Some(operation), None) => write!(f, "{operation}: ")?,
            _ => {}
        }
        self.0.kind.fmt(f)
    }
}

impl fmt::Display for ErrorKind {
    /// Much of this comes from the network: control characters, and those that change the
    /// direction of text, are escaped, except for tabs and ends of lines.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.describe(&mut Printable(f))
    }
}

impl ErrorKind {
    fn describe(&self, f: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Connect { address, source } => {
                write!(f, "cannot connect to {address}: {source}")
            }
            Self::Credentials { what, source } => write!(f, "cannot use {what}: {source}"),
            Self::Io { during, source } => write!(f, "{during}: {source}"),
            Self::InvalidParameter { name, reason } => write!(f, "invalid `{name}`: {reason}"),
            Self::Encode { name, source } => write!(f, "cannot encode `{name}`: {source}"),
            Self::Api {
                status, message, ..
            } => write!(f, "{}: {message}", Status(*status)),
            Self::Decode { path, near, source } => {
                write!(f, "unexpected JSON at `{path}`: {source}, near `{near}`")
            }
            Self::InBand { message, .. } => write!(f, "the stream reported: {message}"),
            Self::Protocol { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::TooLarge { what, limit } => write!(f, "{what} larger than {limit}"),
            Self::NoCommonVersion { server, client } => write!(
                f,
                "no API version in common ({}): the server speaks {server}, this program {client}",
                if server.oldest() > client.newest() {
                    "an older server, or newer versions in this program, would help"
                } else {
                    "a newer server, or older versions in this program, would help"
                }
            ),
            Self::Unsupported { lacking, has } => {
                write!(f, "API {has} does not have ")?;
                for (at, lacking) in lacking.iter().enumerate() {
                    f.write_str(if at > 0 { ", nor " } else { "" })?;
                    write!(f, "{lacking}")?;
                }
                Ok(())
            }
            Self::UnexpectedStatus { status } => {
                write!(f, "unexpected answer {}", Status(*status))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Connect { source, .. }
            | ErrorKind::Credentials { source, .. }
            | ErrorKind::Io { source, .. } => Some(source),
            ErrorKind::Encode { source, .. } => Some(source),
            ErrorKind::Decode { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<Error> for io::Error {
    /// Keeps the kind of an input or output error, so that a reader of a stream can match on it.
    fn from(error: Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::Connect { source, .. }
            | ErrorKind::Credentials { source, .. }
            | ErrorKind::Io { source, .. } => source.kind(),
            ErrorKind::Protocol { .. } | ErrorKind::TooLarge { .. } => io::ErrorKind::InvalidData,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// Writes text with everything escaped that a terminal would obey.
struct Printable<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Printable<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for piece in text.split_inclusive(is_unprintable) {
            let last = piece
                .chars()
                .next_back()
                .filter(|last| is_unprintable(*last));
            let plain = piece.len() - last.map_or(0, char::len_utf8);
            self.0.write_str(piece.get(..plain).unwrap_or_default())?;
            if let Some(last) = last {
                write!(self.0, "{}", last.escape_default())?;
            }
        }
        Ok(())
    }
}

/// A control character, or one that separates lines or changes the direction of text.
fn is_unprintable(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    let layout = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    control || layout
}

/// A status with its customary reason: `404 Not Found`.
struct Status(u16);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match reason(self.0) {
            Some(reason) => write!(f, "{} {reason}", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

/// The customary reason phrase of a status.
pub(crate) fn reason(status: u16) -> Option<&'static str> {
    StatusCode::from_u16(status).ok()?.canonical_reason()
}
