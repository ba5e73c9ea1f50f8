//! API 1.12.

use longshore::v1_12 as api;

#[path = "docker.rs"]
mod docker;
#[path = "since_1_12/mod.rs"]
mod since_1_12;
#[path = "until_1_12/mod.rs"]
mod until_1_12;

use crate::scenario::{Scenario, pinned_client};

pinned_client!();

pub(crate) fn scenarios() -> Vec<Scenario> {
    let groups = [since_1_12::scenarios(), until_1_12::scenarios()];
    groups.into_iter().flatten().collect()
}
