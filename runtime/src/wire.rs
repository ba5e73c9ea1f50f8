//! How values look in JSON: adapters for `#[serde(with = "…")]` in the manner of [`serde_with`].
//!
//! Each is tolerant when it decodes and exact when it encodes. `Option<A>` and `Box<A>` work as
//! well, for an adapter `A`.

mod accepts;
mod bare_string;
mod collections;
mod scalars;
mod times;

pub use accepts::{OrLone, OrMap};
pub use bare_string::BareString;
pub use collections::{KeySet, List, Map, StringOrList};
pub use scalars::{Bool, Bool01, Int};
pub use times::{Rfc3339, UnixSeconds};

pub use serde_with::{As, DeserializeAs, Same, SerializeAs};
