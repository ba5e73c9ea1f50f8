//! What the macro expands to, used.

use longshore_way_macro::through_longshore as parcels;

#[path = "../../scenario.rs"]
mod scenario;
