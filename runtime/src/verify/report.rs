//! What is found in an exchange.

use std::fmt;

/// What became of an exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The version it was checked against.
    pub version: &'static str,
    /// The name of the operation, if there is one.
    pub operation: Option<&'static str>,
    /// All that is not as described.
    pub findings: Vec<Finding>,
}

/// One thing that is not as described.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Where it is.
    pub part: Part,
    /// Where in that, such as `[0].HostConfig.Binds`; empty for the whole.
    pub path: String,
    /// What it is.
    pub problem: Problem,
}

/// A part of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part {
    /// Method and path.
    Route,
    /// A parameter in the path.
    Segment,
    /// A parameter in the query.
    Query,
    /// A header of the request.
    Header,
    /// The body of the request.
    RequestBody,
    /// The status of the answer.
    Status,
    /// The media type of the answer.
    ContentType,
    /// The body of the answer.
    Body,
    /// The values of an answer that is a stream of them.
    Stream,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The version has no operation with this method and path.
    UnknownRoute,
    /// The operation has no answer and no failure of this status.
    UndocumentedStatus(u16),
    /// The type has no field, or the operation no parameter, of this name.
    UnknownField,
    /// The value does not survive decoding and encoding.
    ValueChanged {
        /// The value that came, shortened.
        was: String,
        /// What became of it.
        is: String,
    },
    /// The value is none of the type.
    DoesNotDecode {
        /// What should be there.
        expected: String,
        /// What is there, shortened.
        found: String,
    },
}

impl Report {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Finding {
    pub(super) fn new(part: Part, path: impl Into<String>, problem: Problem) -> Self {
        Self {
            part,
            path: path.into(),
            problem,
        }
    }
}

impl Part {
    /// Its name, which for most is that of the member of an exchange.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Segment => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::RequestBody => "request_body",
            Self::Status => "status",
            Self::ContentType => "content_type",
            Self::Body => "body",
            Self::Stream => "stream",
        }
    }
}

impl Problem {
    /// The kind of problem in words, without what is special about this one.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::UnknownRoute => "unknown route",
            Self::UndocumentedStatus(_) => "undocumented status",
            Self::UnknownField => "unknown field",
            Self::ValueChanged { .. } => "value changed",
            Self::DoesNotDecode { .. } => "does not decode",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind();
        match self {
            Self::UnknownRoute | Self::UnknownField => f.write_str(kind),
            Self::UndocumentedStatus(status) => write!(f, "{kind} {status}"),
            Self::ValueChanged { was, is } => write!(f, "{kind} from {was} to {is}"),
            Self::DoesNotDecode { expected, found } => {
                write!(f, "{kind}: expected {expected}, found {found}")
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blank = if self.path.is_empty() { "" } else { " " };
        write!(f, "{}{blank}{}: {}", self.part, self.path, self.problem)
    }
}
