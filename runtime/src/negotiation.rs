//! Finding the version that a client and its server have in common.
//!
//! A server that says which versions it speaks is asked once. One that does not is told by its
//! release, and one whose release says nothing is tried, half of the versions at a time. All that
//! is asked for, and what the answers mean, is said by a [`Negotiation`], which generated code
//! has from its spec.

mod ask;
mod choose;
mod facts;
mod negotiated;
mod version;

pub use facts::{Greeting, Identity, Negotiation, Refused, Release, Spoken, Unsaid};
pub use negotiated::Negotiated;
pub use version::{ApiVersion, ApiVersionError, VersionRange};
