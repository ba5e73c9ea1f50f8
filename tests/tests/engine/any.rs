//! The client of any version, which speaks the one that it may. All its types are the newest.

/// The client of any version, with the newest types.
mod api {
    pub(super) use longshore::Client;
    pub(super) use longshore::v1_16::*;
}

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

use longshore::runtime::Transport;

use crate::scenario::Scenario;

async fn client(transport: Transport, version: &str) -> api::Client {
    let newest = version.parse().expect("a version");
    let client = api::Client::over(transport, Some(newest)).await;
    let client = client.expect("a client of that version");
    assert_eq!(client.spoken(), newest);
    client
}

/// The versions that it is tried with, each with the scenarios that they have.
pub(crate) fn scenarios() -> Vec<(&'static str, &'static str, Vec<Scenario>)> {
    type Group = fn() -> Vec<Scenario>;
    let groups: [(&str, &str, Group); 5] = [
        ("any_1_12", "1.12", since_1_12::scenarios),
        ("any_1_13", "1.13", since_1_13::scenarios),
        ("any_1_14", "1.14", since_1_14::scenarios),
        ("any_1_15", "1.15", since_1_15::scenarios),
        ("any_1_16", "1.16", since_1_16::scenarios),
    ];
    let up_to = |at: usize| groups.iter().take(at + 1).flat_map(|(_, _, group)| group());
    let versions = groups.iter().enumerate();
    versions
        .map(|(at, (name, version, _))| (*name, *version, up_to(at).collect()))
        .collect()
}
