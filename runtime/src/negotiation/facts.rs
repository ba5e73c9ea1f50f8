//! What the spec says of finding a version. The generated code has it as a constant.

use super::version::ApiVersion;

/// How a client finds the version that it and its server have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Negotiation {
    /// The environment variable with the newest version that is wanted.
    pub variable: &'static str,
    /// The servers with which there is a version in common, in words, such as `Docker 0.3.3 to
    /// 24`; empty where the spec does not say.
    pub servers: &'static str,
    /// What a server says of itself to whoever names no version.
    pub identity: Identity,
    /// Where a server says its newest version if it does not say what it is.
    pub greeting: Option<Greeting>,
    /// The oldest version of servers that do not say it, by their newest, oldest first. One older
    /// than all of these speaks every version from the first.
    pub unsaid: &'static [Unsaid],
    /// The newest version of servers that do not say it, by their release, oldest first.
    pub releases: &'static [Release],
    /// The answers to a version that a server does not speak.
    pub refused: &'static [Refused],
    /// All versions, oldest first.
    pub versions: &'static [Spoken],
}

/// A JSON object in which a server says what it is, and the names of its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its path, which is there in every version, too.
    pub path: &'static str,
    /// The member with the newest version.
    pub newest: &'static str,
    /// The member with the oldest version.
    pub oldest: &'static str,
    /// The member with the release of the server, such as `0.9.1`.
    pub release: &'static str,
}

/// An answer that has the newest version in its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// Its path.
    pub path: &'static str,
    /// The header with the version.
    pub newest: &'static str,
}

/// The oldest version of servers that do not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// Whose newest version is this or a newer one.
    pub since: ApiVersion,
    /// Their oldest version.
    pub oldest: ApiVersion,
}

/// The newest version of servers of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// The first release with the version.
    pub since: [u32; 3],
    /// The version.
    pub newest: ApiVersion,
}

/// An answer that refuses a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its status.
    pub status: u16,
    /// How its words begin; empty for an answer without words.
    pub begins: &'static str,
}

/// A version that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The version.
    pub version: ApiVersion,
    /// The same as text.
    pub text: &'static str,
    /// What stands before each of its paths.
    pub prefix: &'static str,
    /// Whether there is code for it in this program.
    pub compiled: bool,
}

impl Spoken {
    /// A version with what is known of it, in the order of the fields.
    #[must_use]
    pub const fn new(
        version: (u32, u32),
        text: &'static str,
        prefix: &'static str,
        compiled: bool,
    ) -> Self {
        Self {
            version: ApiVersion::new(version.0, version.1),
            text,
            prefix,
            compiled,
        }
    }
}

impl Unsaid {
    /// The oldest version of servers whose newest is `since` or later.
    #[must_use]
    pub const fn new(since: (u32, u32), oldest: (u32, u32)) -> Self {
        Self {
            since: ApiVersion::new(since.0, since.1),
            oldest: ApiVersion::new(oldest.0, oldest.1),
        }
    }
}

impl Release {
    /// The newest version of servers of release `since` or later.
    #[must_use]
    pub const fn new(since: [u32; 3], newest: (u32, u32)) -> Self {
        Self {
            since,
            newest: ApiVersion::new(newest.0, newest.1),
        }
    }
}

impl Refused {
    /// An answer with this status, whose words begin so.
    #[must_use]
    pub const fn new(status: u16, begins: &'static str) -> Self {
        Self { status, begins }
    }
}
