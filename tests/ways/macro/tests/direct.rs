//! What the macro expands to, used.

use longshore_way_macro::direct as parcels;

#[path = "../../scenario.rs"]
mod scenario;

#[path = "../../served.rs"]
mod served;

#[path = "../../any.rs"]
mod any;
