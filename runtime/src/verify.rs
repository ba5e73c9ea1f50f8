//! Recorded traffic against generated types: is everything that was sent described, and does
//! nothing get lost on the way through the types?
//!
//! A generated package has an [`Api`] with what is to know about its operations. An [`Exchange`] is
//! one request and its answer, as somebody recorded them. [`Api::examine`] finds the operation,
//! decodes whatever the exchange has of parameters and bodies, encodes it again, and tells every
//! difference.

mod api;
mod check;
mod compare;
mod examine;
mod exchange;
mod report;
mod route;
pub mod rules;

pub use api::Api;
pub use exchange::Exchange;
pub use report::{Finding, Part, Problem, Report};
