//! API 1.14.

use longshore::v1_14 as api;

#[path = "docker.rs"]
mod docker;
#[path = "since_1_12/mod.rs"]
mod since_1_12;
#[path = "since_1_13/mod.rs"]
mod since_1_13;
#[path = "since_1_14/mod.rs"]
mod since_1_14;

use crate::scenario::{Scenario, pinned_client};

pinned_client!();

pub(crate) fn scenarios() -> Vec<Scenario> {
    let groups = [
        since_1_12::scenarios(),
        since_1_13::scenarios(),
        since_1_14::scenarios(),
    ];
    groups.into_iter().flatten().collect()
}
