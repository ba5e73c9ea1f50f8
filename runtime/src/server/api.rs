//! Operations of an API: which path means what in which version, how a request is read and how it
//! is answered. Generated code says it; nothing here knows a path.

mod amend;
mod answers;
mod asked;
mod call;
mod clean;
mod failure;
mod path;
pub mod read;
mod refusals;
mod reply;
mod router;
mod table;
mod trace;
mod written;

pub use amend::Amend;
pub use answers::{Attached, Framed, JsonSink, JsonStream, Socketed, Stdio};
pub use asked::{Asked, Operations, Reply, unimplemented};
pub use call::{Call, required_part};
pub use failure::Failure;
pub use path::Route;
pub use refusals::{Flags, Form, Members, PathForm, Refusal, Refusals};
pub use router::{Router, Version};
pub use table::Api;
pub use written::Written;

pub(super) use clean::moved;
pub(super) use path::Pattern;
pub(super) use table::{Found, Operation, Table};
pub(super) use trace::{Paths, enter, enter_item};
