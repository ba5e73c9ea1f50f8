//! How a client finds the version that it and its server have in common.

/// Major and minor number of a version.
pub(crate) type Numbers = (u32, u32);

/// The paths, names and facts that finding a version needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Negotiation {
    /// The environment variable with the newest version that is wanted.
    pub(crate) env: String,
    /// The servers with which there is a version in common, in words; empty where not said.
    pub(crate) servers: String,
    pub(crate) identity: Identity,
    pub(crate) greeting: Option<Greeting>,
    /// First releases with their newest versions, oldest first.
    pub(crate) releases: Vec<([u32; 3], Numbers)>,
    /// Newest versions since which the oldest is another, oldest first.
    pub(crate) unsaid: Vec<(Numbers, Numbers)>,
    pub(crate) refused: Vec<RefusedVersion>,
}

/// What a server says of itself, as a JSON object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) path: String,
    /// Names of members.
    pub(crate) newest: String,
    pub(crate) oldest: String,
    pub(crate) release: String,
}

/// An answer with the newest version in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Greeting {
    pub(crate) path: String,
    pub(crate) newest: String,
}

/// An answer that refuses a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RefusedVersion {
    pub(crate) status: u16,
    /// How its words begin; empty for none.
    pub(crate) text: String,
}
