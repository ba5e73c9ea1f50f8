//! The kinds of changes, and who must mind them.

/// Who may have to do something about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// A client of the older version, in what it sends to a server of the newer.
    Sender,
    /// A client of the older version, in what it reads from a server of the newer.
    Reader,
    /// A server of the older version that meets a client of the newer.
    Server,
}

impl Side {
    /// All sides, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Sender, Self::Reader, Self::Server];

    /// Who that is, in words: `clients that send`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sender => "clients that send",
            Self::Reader => "clients that read",
            Self::Server => "servers",
        }
    }

    /// The key of that side, for machines: `sender`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Reader => "reader",
            Self::Server => "server",
        }
    }
}

/// How much a change matters to a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Not at all.
    Compatible,
    /// Something may be ignored, or mean something else.
    Warning,
    /// What worked does not work any more.
    Breaking,
}

impl Level {
    /// The level in a word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// The level for each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Levels {
    /// For a client that sends.
    pub sender: Level,
    /// For a client that reads.
    pub reader: Level,
    /// For a server.
    pub server: Level,
}

impl Levels {
    /// The highest of the three.
    #[must_use]
    pub fn highest(self) -> Level {
        self.sender.max(self.reader).max(self.server)
    }

    /// The level for one side.
    #[must_use]
    pub fn of(self, side: Side) -> Level {
        match side {
            Side::Sender => self.sender,
            Side::Reader => self.reader,
            Side::Server => self.server,
        }
    }
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, for filters and for machines: `field-removed`.
    pub id: &'static str,
    /// What happened, for people.
    pub title: &'static str,
    /// Who must mind. What is only sent does not concern readers, and the other
    /// way round: see [`Change::levels`](crate::Change::levels).
    pub levels: Levels,
}

/// Names every rule once, as a constant and in [`RULES`].
macro_rules! rules {
    ($($name:ident = $id:literal, $title:literal, $sender:ident $reader:ident $server:ident;)*) => {
        $(pub(crate) const $name: Rule = Rule {
            id: $id,
            title: $title,
            levels: Levels {
                sender: Level::$sender,
                reader: Level::$reader,
                server: Level::$server,
            },
        };)*

        /// All kinds of changes.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    OPERATION_ADDED = "operation-added", "operation added", Compatible Compatible Breaking;
    OPERATION_REMOVED = "operation-removed", "operation removed", Breaking Compatible Compatible;
    ROUTE_CHANGED = "operation-route-changed", "method or path changed", Breaking Compatible Breaking;
    TYPE_ADDED = "type-added", "type added", Compatible Compatible Compatible;
    TYPE_REMOVED = "type-removed", "type removed", Compatible Compatible Compatible;
    REQUIRED_PARAMETER_ADDED = "parameter-added-required", "required parameter added", Breaking Compatible Compatible;
    PARAMETER_ADDED = "parameter-added", "optional parameter added", Compatible Compatible Warning;
    PARAMETER_REMOVED = "parameter-removed", "parameter removed", Warning Compatible Compatible;
    PARAMETER_REQUIRED = "parameter-became-required", "parameter became required", Breaking Compatible Compatible;
    PARAMETER_OPTIONAL = "parameter-became-optional", "parameter became optional", Compatible Compatible Breaking;
    REQUIRED_BODY_ADDED = "body-added-required", "required request body added", Breaking Compatible Warning;
    BODY_ADDED = "body-added", "optional request body added", Compatible Compatible Warning;
    BODY_REMOVED = "body-removed", "request body removed", Warning Compatible Breaking;
    BODY_REQUIRED = "body-became-required", "request body became required", Breaking Compatible Compatible;
    BODY_OPTIONAL = "body-became-optional", "request body became optional", Compatible Compatible Breaking;
    ANSWER_ADDED = "answer-added", "answer added", Compatible Warning Compatible;
    ANSWER_REMOVED = "answer-removed", "answer removed", Compatible Warning Compatible;
    ERROR_ADDED = "error-added", "error added", Compatible Compatible Compatible;
    ERROR_REMOVED = "error-removed", "error removed", Compatible Compatible Compatible;
    REQUIRED_FIELD_ADDED = "field-added-required", "required field added", Breaking Compatible Breaking;
    FIELD_ADDED = "field-added", "optional field added", Compatible Compatible Warning;
    REQUIRED_FIELD_REMOVED = "field-removed-required", "required field removed", Warning Breaking Breaking;
    FIELD_REMOVED = "field-removed", "optional field removed", Warning Warning Compatible;
    FIELD_REQUIRED = "field-became-required", "field became required", Breaking Compatible Breaking;
    FIELD_OPTIONAL = "field-became-optional", "field became optional", Compatible Breaking Breaking;
    VALUE_ADDED = "value-added", "value added", Compatible Warning Warning;
    VALUE_REMOVED = "value-removed", "value removed", Breaking Compatible Compatible;
    RENAMED = "renamed", "renamed", Breaking Breaking Breaking;
    MOVED = "moved", "moved to another type", Breaking Breaking Breaking;
    TYPE_CHANGED = "type-changed", "type changed", Breaking Breaking Breaking;
    ENCODING_CHANGED = "encoding-changed", "encoding changed", Breaking Breaking Breaking;
    MEDIA_CHANGED = "media-type-changed", "media type changed", Warning Warning Warning;
    FRAMING_CHANGED = "framing-changed", "framing changed", Compatible Breaking Breaking;
    ACCEPTED_CHANGED = "accepted-forms-changed", "other accepted forms changed", Compatible Compatible Compatible;
    DEFAULT_CHANGED = "default-changed", "default changed", Warning Compatible Warning;
    DEPRECATED = "deprecated", "deprecated", Warning Compatible Compatible;
    UNDEPRECATED = "no-longer-deprecated", "no longer deprecated", Compatible Compatible Compatible;
    BEHAVIOUR = "behaviour", "behaviour changed", Warning Warning Warning;
    REACHED = "reached-through-type", "reaches a type that changed", Compatible Compatible Compatible;
}
