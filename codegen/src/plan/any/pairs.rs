//! Between which shapes there are conversions, and on which ways nothing can be
//! lost.

use std::collections::BTreeMap;

use super::rows::{self, Fate, Row, Way};
use super::{Form, Known};
use crate::share::ShapeId;

/// An older and a newer shape of a type.
pub(crate) type Pair = (ShapeId, ShapeId);

/// Both ways between two shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways {
    pub(super) up: Way,
    pub(super) down: Way,
}

/// What can be lost between which shapes.
pub(super) struct Totals(BTreeMap<Pair, Ways>);

impl Totals {
    /// The neighbours among the shapes of each type, and what fields of theirs need.
    pub(super) fn of(known: &Known<'_>, several: &[Vec<ShapeId>]) -> Self {
        let forms = forms(known, several);
        let unknown = Ways {
            up: Way::Total,
            down: Way::Total,
        };
        let mut totals = Self(forms.keys().map(|pair| (*pair, unknown)).collect());
        // Types may hold one another, so what is not shown to lose something loses nothing.
        loop {
            let next = forms
                .iter()
                .map(|(pair, form)| (*pair, totals.ways(form)))
                .collect();
            if next == totals.0 {
                return totals;
            }
            totals.0 = next;
        }
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair> {
        self.0.keys().copied()
    }

    pub(super) fn get(&self, pair: Pair) -> Ways {
        let lossy = Ways {
            up: Way::Partial,
            down: Way::Partial,
        };
        self.0.get(&pair).copied().unwrap_or(lossy)
    }

    fn ways(&self, form: &Form) -> Ways {
        match form {
            Form::Fields(rows, steps) => {
                let up = rows.iter().map(|row| self.up(row));
                let down = rows.iter().map(|row| self.down(row));
                let (mut up, mut down) = (
                    up.chain(steps.iter().map(|step| step.up)),
                    down.chain(steps.iter().map(|step| step.down)),
                );
                Ways {
                    up: Way::total_if(up.all(|way| way == Way::Total)),
                    down: Way::total_if(down.all(|way| way == Way::Total)),
                }
            }
            Form::Texts | Form::Codes => Ways {
                up: Way::Total,
                down: Way::Total,
            },
            Form::Unlike { .. } => Ways {
                up: Way::Partial,
                down: Way::Partial,
            },
        }
    }

    fn up(&self, row: &Row) -> Way {
        match &row.fate {
            Fate::Gone(_) | Fate::Demanded(_) | Fate::Changed(..) => Way::Partial,
            Fate::Nested(pair) => self.get(*pair).up,
            Fate::Same | Fate::Added(_) | Fate::Filled | Fate::Emptied | Fate::Freed(_) => {
                Way::Total
            }
        }
    }

    fn down(&self, row: &Row) -> Way {
        match &row.fate {
            Fate::Added(_) | Fate::Freed(_) | Fate::Changed(..) => Way::Partial,
            Fate::Nested(pair) => self.get(*pair).down,
            Fate::Same | Fate::Gone(_) | Fate::Filled | Fate::Emptied | Fate::Demanded(_) => {
                Way::Total
            }
        }
    }
}

fn forms(known: &Known<'_>, several: &[Vec<ShapeId>]) -> BTreeMap<Pair, Form> {
    let neighbours = |ids: &Vec<ShapeId>| -> Vec<Pair> {
        let older = ids.iter().copied();
        older.zip(ids.iter().copied().skip(1)).collect()
    };
    let mut wanted: Vec<Pair> = several.iter().flat_map(neighbours).collect();
    let mut forms = BTreeMap::new();
    while let Some(pair) = wanted.pop() {
        if forms.contains_key(&pair) {
            continue;
        }
        let Some(form) = rows::form(known, pair) else {
            continue;
        };
        if let Form::Fields(rows, _) = &form {
            wanted.extend(rows.iter().filter_map(Row::nested));
        }
        forms.insert(pair, form);
    }
    forms
}
