//! What changes mean for each side, in numbers.

use longshore_codegen::changes::{Change, Level, Side};

/// How many changes matter to a side, and how.
pub(super) struct Role {
    pub(super) side: Side,
    /// What worked does not work any more.
    pub(super) breaking: usize,
    /// What may be ignored, or mean something else.
    pub(super) warning: usize,
    /// What is new, and need not be minded.
    pub(super) added: usize,
}

/// A row for each side, or for the only one that is asked for.
pub(super) fn summary(only: Option<Side>, changes: &[Change<'_>]) -> Vec<Role> {
    let sides = Side::ALL.into_iter();
    sides
        .filter(|side| only.is_none_or(|only| only == *side))
        .map(|side| role(side, changes))
        .collect()
}

fn role(side: Side, changes: &[Change<'_>]) -> Role {
    let at = |level| {
        let changes = changes.iter().filter(move |change| change.concerns(side));
        changes.filter(move |change| change.level(Some(side)) == level)
    };
    let is_new = |change: &&Change<'_>| matches!(change, Change::Added { .. });
    Role {
        side,
        breaking: at(Level::Breaking).count(),
        warning: at(Level::Warning).count(),
        added: at(Level::Compatible).filter(is_new).count(),
    }
}
