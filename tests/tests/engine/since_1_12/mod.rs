//! What there is since API 1.12.

mod attach;
mod build;
mod containers;
mod errors;
mod events;
mod files;
mod images;
mod lifecycle;
mod logs;
mod registry;
mod routes;
mod system;
mod websocket;

use super::{api, docker};
use crate::scenario::Scenario;

pub(super) fn scenarios() -> Vec<Scenario> {
    let groups = [
        attach::scenarios(),
        build::scenarios(),
        containers::scenarios(),
        errors::scenarios(),
        events::scenarios(),
        files::scenarios(),
        images::scenarios(),
        lifecycle::scenarios(),
        logs::scenarios(),
        registry::scenarios(),
        routes::scenarios(),
        system::scenarios(),
        websocket::scenarios(),
    ];
    groups.into_iter().flatten().collect()
}
