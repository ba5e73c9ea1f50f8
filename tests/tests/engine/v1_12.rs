//! API 1.12.

use longshore::v1_12 as api;

#[path = "docker.rs"]
mod docker;
#[path = "since_1_12/mod.rs"]
mod since_1_12;
#[path = "until_1_12/mod.rs"]
mod until_1_12;

use longshore::runtime::Transport;

use crate::scenario::Scenario;

/// The client, which has the version in its type.
#[allow(clippy::unused_async, reason = "others have to ask for their version")]
async fn client(transport: Transport, _: &str) -> api::Client {
    api::Client::new(transport)
}

pub(crate) fn scenarios() -> Vec<Scenario> {
    let groups = [since_1_12::scenarios(), until_1_12::scenarios()];
    groups.into_iter().flatten().collect()
}
