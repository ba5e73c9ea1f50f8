//! Facts, and what they are about.

use std::fmt;

use crate::change::Location;

/// An operation or a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Item<'a> {
    /// The operation of this name.
    Operation(&'a str),
    /// The type of this name.
    Type(&'a str),
}

impl<'a> Item<'a> {
    /// The name alone.
    #[must_use]
    pub const fn name(self) -> &'a str {
        match self {
            Self::Operation(name) | Self::Type(name) => name,
        }
    }
}

impl fmt::Display for Item<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A part of an item. Names are those on the wire. In a [`Fact`], what was renamed
/// has the last of its names; in a [`Change`](crate::Change), that of the version
/// compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part<'a> {
    /// The item itself.
    Whole,
    /// A segment of the path.
    Segment(&'a str),
    /// A query parameter.
    Query(&'a str),
    /// A request header.
    Header(&'a str),
    /// What a client must know but does not send.
    Hint(&'a str),
    /// The body of the request.
    Body,
    /// A part of a multipart body.
    BodyPart(&'a str),
    /// The answer with this status.
    Answer(u16),
    /// The error with this status.
    Error(u16),
    /// A field of an object.
    Field(&'a str),
    /// A value of an enumeration.
    Value(&'a str),
}

impl<'a> Part<'a> {
    /// The part by another of its names.
    pub(crate) fn named(self, name: &'a str) -> Self {
        match self {
            Self::Segment(_) => Self::Segment(name),
            Self::Query(_) => Self::Query(name),
            Self::Header(_) => Self::Header(name),
            Self::Hint(_) => Self::Hint(name),
            Self::BodyPart(_) => Self::BodyPart(name),
            Self::Field(_) => Self::Field(name),
            Self::Value(_) => Self::Value(name),
            Self::Whole | Self::Body | Self::Answer(_) | Self::Error(_) => self,
        }
    }
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("itself"),
            Self::Segment(name) => write!(f, "path segment `{name}`"),
            Self::Query(name) => write!(f, "query parameter `{name}`"),
            Self::Header(name) => write!(f, "header `{name}`"),
            Self::Hint(name) => write!(f, "hint `{name}`"),
            Self::Body => f.write_str("request body"),
            Self::BodyPart(name) => write!(f, "part `{name}` of the request body"),
            Self::Answer(status) => write!(f, "answer {status}"),
            Self::Error(status) => write!(f, "error {status}"),
            Self::Field(name) => write!(f, "field `{name}`"),
            Self::Value(name) => write!(f, "value `{name}`"),
        }
    }
}

/// What a fact says of its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Aspect {
    /// That it is there: `required`, `optional` or `present`.
    Presence,
    /// Its name on the wire.
    Name,
    /// Method and path of an operation.
    Route,
    /// Its type.
    Type,
    /// How it is written: as JSON, as bytes, as a stream.
    Encoding,
    /// Its media type.
    Media,
    /// When a stream comes without the heads of its frames.
    Framing,
    /// Other keys and forms that are understood.
    Accepted,
    /// What the server does without it.
    Default,
    /// That it is deprecated, and what replaces it.
    Deprecation,
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Presence => "presence",
            Self::Name => "name",
            Self::Route => "route",
            Self::Type => "type",
            Self::Encoding => "encoding",
            Self::Media => "media type",
            Self::Framing => "framing",
            Self::Accepted => "also accepted",
            Self::Default => "default",
            Self::Deprecation => "deprecation",
        })
    }
}

/// A fact that is not the same in all versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<'a> {
    /// What it is about.
    pub item: Item<'a>,
    /// Which part of it.
    pub part: Part<'a>,
    /// What it says.
    pub aspect: Aspect,
    /// Whether clients send this, in some version.
    pub sent: bool,
    /// Whether clients read this, in some version.
    pub read: bool,
    /// Its states, oldest first. Before the first there is none.
    pub states: &'a [State<'a>],
}

/// What a fact is from a version on: the number of the version, and the value;
/// none where the part is not there.
pub type State<'a> = (usize, Option<&'a str>);

impl<'a> Fact<'a> {
    /// What it is in a version.
    #[must_use]
    pub fn at(&self, version: usize) -> Option<&'a str> {
        let states = self.states.iter().rev();
        let mut known = states.skip_while(|(since, _)| *since > version);
        known.next().and_then(|(_, value)| *value)
    }
}

/// A change in the words of the version that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// The number of the version.
    pub version: usize,
    /// The words.
    pub text: &'a str,
    /// The statements of the changelog that it carries.
    pub cites: &'a [&'a str],
    /// What it is about.
    pub items: &'a [Item<'a>],
    /// What behaves another way by it, though no fact says so.
    pub behaviour: &'a [Location<'a>],
}

/// That an operation or a type names a type, from one version to another. What an operation
/// reaches in several steps is found by following these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach<'a> {
    /// The operation, or the type.
    pub of: Item<'a>,
    /// The type that it names.
    pub type_name: &'a str,
    /// Where: a part of an operation, such as `answer 200`, or the key of a field.
    pub path: &'a str,
    /// The number of the first version in which this is so.
    pub since: usize,
    /// The number of the last.
    pub until: usize,
}

/// That a field came to another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<'a> {
    /// The number of the version that moved it.
    pub version: usize,
    /// The type and the field that it was.
    pub from: (&'a str, &'a str),
    /// The type and the field that it is.
    pub to: (&'a str, &'a str),
}

impl<'a> Move<'a> {
    /// A move; the arguments are the fields.
    #[must_use]
    pub const fn new(version: usize, from: (&'a str, &'a str), to: (&'a str, &'a str)) -> Self {
        Self { version, from, to }
    }
}
