//! API 1.16.

use longshore::v1_16 as api;

#[path = "docker.rs"]
mod docker;
#[path = "since_1_12/mod.rs"]
mod since_1_12;
#[path = "since_1_13/mod.rs"]
mod since_1_13;
#[path = "since_1_14/mod.rs"]
mod since_1_14;
#[path = "since_1_15/mod.rs"]
mod since_1_15;
#[path = "since_1_16/mod.rs"]
mod since_1_16;

use crate::scenario::{Scenario, pinned_client};

pinned_client!();

pub(crate) fn scenarios() -> Vec<Scenario> {
    let groups = [
        since_1_12::scenarios(),
        since_1_13::scenarios(),
        since_1_14::scenarios(),
        since_1_15::scenarios(),
        since_1_16::scenarios(),
    ];
    groups.into_iter().flatten().collect()
}
