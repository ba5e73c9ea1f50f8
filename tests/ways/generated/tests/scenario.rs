//! What `longshore generate` wrote, used.

use longshore_way_generated as parcels;

#[path = "../../scenario.rs"]
mod scenario;

#[path = "../../served.rs"]
mod served;

#[path = "../../any.rs"]
mod any;
