//! What there is since API 1.15.

mod containers;
mod exec;
mod images;

use super::{api, docker};
use crate::scenario::Scenario;

pub(super) fn scenarios() -> Vec<Scenario> {
    let groups = [
        containers::scenarios(),
        exec::scenarios(),
        images::scenarios(),
    ];
    groups.into_iter().flatten().collect()
}
