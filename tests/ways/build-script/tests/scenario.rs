//! What a build script generated, used.

use longshore_way_build_script::parcels;

#[path = "../../scenario.rs"]
mod scenario;

#[path = "../../served.rs"]
mod served;

#[path = "../../any.rs"]
mod any;
