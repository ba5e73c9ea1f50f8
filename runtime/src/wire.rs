//! How values look in JSON: adapters in the manner of [`serde_with`], and what objects are made of.
//!
//! Each adapter is tolerant when it decodes and exact when it encodes. `Option<A>` and `Box<A>` work as
//! well, for an adapter `A`.

mod accepts;
mod bare_string;
mod collections;
mod held;
mod loose;
mod object;
mod open_enum;
mod plain;
mod scalars;
mod sink;
mod source;
mod times;

pub use accepts::{OrGroups, OrLone, OrLoose, OrMap, packed};
pub use bare_string::{BareString, Text};
pub use collections::{KeySet, List, Map, StringOrList};
pub use held::{Convert, Held, Through};
pub use object::{Object, decode, encode};
pub use plain::{Empty, Plain};
pub use scalars::{Bool, Bool01, Int};
pub use sink::Sink;
pub use source::Source;
pub use times::{Rfc3339, UnixSeconds};

#[cfg(feature = "server")]
pub(crate) use loose::{is_yes, loosely};

pub use serde_with::{As, DeserializeAs, Same, SerializeAs};
