//! What becomes of each field from one shape of a type to another.

use super::pairs::Pair;
use super::{Form, Known};
use crate::model::{ItemKind, Rename};
use crate::plan::docs::version_text;
use crate::plan::types::TypePlan;
use crate::plan::{FieldPlan, Place, RustType};
use crate::share::ShapeId;
use crate::steps::StepKind;

/// Whether something may be lost on a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Nothing can be: it is a `From`.
    Total,
    /// Something may be: it is a `TryFrom`.
    Partial,
}

impl Way {
    pub(super) fn total_if(total: bool) -> Self {
        if total { Self::Total } else { Self::Partial }
    }
}

/// A field, or what stands in its place.
#[derive(Debug)]
pub(crate) struct Row {
    /// The field of the older shape, and that of the newer one.
    pub(crate) old: String,
    pub(crate) new: String,
    /// The newest key that it has.
    pub(crate) key: String,
    pub(crate) fate: Fate,
}

/// What becomes of a field; the names are those of the runtime. The versions are
/// those that errors name.
#[derive(Debug)]
pub(crate) enum Fate {
    Same,
    Nested(Pair),
    Gone(String),
    Added(String),
    Filled,
    Emptied,
    Demanded(String),
    Freed(String),
    Changed(String, String),
}

/// A step that was written by hand, with the fields of the older shape and those
/// of the newer one.
#[derive(Debug)]
pub(crate) struct StepRow {
    pub(crate) name: String,
    pub(crate) old: Vec<String>,
    pub(crate) new: Vec<String>,
    pub(crate) up: Way,
    pub(crate) down: Way,
}

/// The form of the conversion between two shapes of a type.
pub(super) fn form(known: &Known<'_>, (old, new): Pair) -> Option<Form> {
    Some(match (known.plan(old)?, known.plan(new)?) {
        (TypePlan::Object(_), TypePlan::Object(_)) => {
            let steps = steps(known, (old, new));
            Form::Fields(rows(known, (old, new), &steps), steps)
        }
        (TypePlan::Enum(a), TypePlan::Enum(b)) if a.integer && b.integer => Form::Codes,
        (TypePlan::Enum(a), TypePlan::Enum(b)) if !a.integer && !b.integer => Form::Texts,
        _ => Form::Unlike {
            name: known.shape(old)?.item.name.to_string(),
            old: Dates::of(known, (old, new)).old,
            new: Dates::of(known, (old, new)).new,
        },
    })
}

/// The first version of the newer shape after the last of the older one. The
/// newer shape may have been there before the older one as well.
fn begins(known: &Known<'_>, (old, new): Pair) -> usize {
    let last = known.last(old);
    let mut versions = known.shape(new).into_iter().flat_map(|s| &s.versions);
    versions.find(|at| **at > last).copied().unwrap_or(last)
}

/// The versions that errors name: the last of the older shape, the first of the
/// newer after it.
struct Dates {
    old: String,
    new: String,
}

impl Dates {
    fn of(known: &Known<'_>, (old, new): Pair) -> Self {
        Self {
            old: version_text(known.context, known.last(old)).to_owned(),
            new: version_text(known.context, begins(known, (old, new))).to_owned(),
        }
    }
}

/// The steps between neighbours in time. Without its code a step is left out.
fn steps(known: &Known<'_>, pair: Pair) -> Vec<StepRow> {
    let (at, shape) = (begins(known, pair), known.shape(pair.1));
    let snapshot = known.context.api.snapshots.get(at);
    let (Some(snapshot), Some(shape)) = (snapshot.filter(|_| known.last(pair.0) + 1 == at), shape)
    else {
        return Vec::new();
    };
    let names = |id, keys: &[String]| -> Vec<String> {
        let field = |key: &String| known.fields(id).iter().find(|field| field.key == *key);
        let fields = keys.iter().filter_map(field);
        fields.map(|field| field.name.clone()).collect()
    };
    let steps = snapshot
        .steps
        .iter()
        .filter(|step| step.of == shape.item && known.context.steps.contains_key(&*step.name));
    steps
        .filter_map(|step| match &step.kind {
            StepKind::Fields { from, to, loses } => Some(StepRow {
                name: step.name.to_string(),
                old: names(pair.0, from),
                new: names(pair.1, to),
                up: Way::total_if(!loses.0),
                down: Way::total_if(!loses.1),
            }),
            StepKind::Rows | StepKind::Answer => None,
        })
        .collect()
}

fn rows(known: &Known<'_>, pair: Pair, steps: &[StepRow]) -> Vec<Row> {
    let by_hand = |field: &FieldPlan, of: fn(&StepRow) -> &Vec<String>| {
        steps.iter().any(|step| of(step).contains(&field.name))
    };
    let left = |id, of: fn(&StepRow) -> &Vec<String>| -> Vec<&FieldPlan> {
        let fields = known.fields(id).iter();
        fields.filter(|field| !by_hand(field, of)).collect()
    };
    let old = &left(pair.0, |step| &step.old);
    let new = left(pair.1, |step| &step.new);
    let (dates, renames) = (Dates::of(known, pair), renames(known, pair));
    let older = |field: &FieldPlan| ancestor(field, old, &renames);
    let mut rows: Vec<Row> = new
        .iter()
        .map(|field| match older(field) {
            Some(before) => kept(known, before, field, &dates),
            None => row(field, field, Fate::Added(dates.new.clone())),
        })
        .collect();
    let stays = |name: &str| rows.iter().any(|row| row.old == name && !row.is_added());
    let gone: Vec<Row> = old
        .iter()
        .filter(|field| !stays(&field.name))
        .map(|field| row(field, field, Fate::Gone(dates.old.clone())))
        .collect();
    rows.extend(gone);
    rows
}

impl Row {
    /// The shapes of a type in it, if those are what changed.
    pub(super) fn nested(&self) -> Option<Pair> {
        match self.fate {
            Fate::Nested(pair) => Some(pair),
            _ => None,
        }
    }

    fn is_added(&self) -> bool {
        matches!(self.fate, Fate::Added(_))
    }
}

fn row(old: &FieldPlan, new: &FieldPlan, fate: Fate) -> Row {
    Row {
        old: old.name.clone(),
        new: new.name.clone(),
        key: new.key.clone(),
        fate,
    }
}

/// The fields that have another key in the newer shape.
fn renames<'a>(known: &Known<'a>, (old, new): Pair) -> Vec<&'a Rename> {
    let Some(shape) = known.shape(new) else {
        return Vec::new();
    };
    let snapshots = known.context.api.snapshots.iter();
    let between = snapshots.take(begins(known, (old, new)) + 1);
    between
        .skip(known.last(old) + 1)
        .flat_map(|snapshot| &snapshot.renames)
        .filter(|rename| {
            let within = rename.within.as_ref();
            rename.kind == ItemKind::Type
                && within
                    .is_some_and(|(item, section)| *item == shape.item.name && *section == "fields")
        })
        .collect()
}

/// The field of the older shape that became this one.
fn ancestor<'f>(
    field: &FieldPlan,
    old: &[&'f FieldPlan],
    renames: &[&Rename],
) -> Option<&'f FieldPlan> {
    // Of several renames the last one comes first.
    let mut key = field.key.as_str();
    let mut said = false;
    for rename in renames.iter().rev() {
        if *rename.new == *key {
            key = &rename.old;
            said = true;
        }
    }
    let found = old.iter().copied().find(|other| other.key == key)?;
    let left = |rename: &&Rename| *rename.old == *key;
    (said || !renames.iter().any(left)).then_some(found)
}

/// What becomes of a field that both have.
fn kept(known: &Known<'_>, old: &FieldPlan, new: &FieldPlan, dates: &Dates) -> Row {
    let fate = match (&old.ty, &new.ty) {
        (a, b) if a == b => Fate::Same,
        (RustType::Option(a), b) if **a == *b && is_emptiable(b) => Fate::Filled,
        (a, RustType::Option(b)) if **b == *a && is_emptiable(a) => Fate::Emptied,
        (RustType::Option(a), b) if **a == *b => Fate::Demanded(dates.new.clone()),
        (a, RustType::Option(b)) if **b == *a => Fate::Freed(dates.old.clone()),
        (a, b) => nested(a, b)
            .and_then(|places| pair(known, places))
            .map_or_else(
                || Fate::Changed(dates.old.clone(), dates.new.clone()),
                Fate::Nested,
            ),
    };
    row(old, new, fate)
}

/// Whether missing and empty are the same.
fn is_emptiable(ty: &RustType) -> bool {
    !matches!(
        ty,
        RustType::Timestamp | RustType::Shape(_) | RustType::OfVersion(_) | RustType::Boxed(_)
    )
}

/// The two shapes in which alone the types differ.
fn nested<'t>(old: &'t RustType, new: &'t RustType) -> Option<(&'t Place, &'t Place)> {
    match (old, new) {
        (RustType::Shape(a), RustType::Shape(b)) => (a.name == b.name).then_some((a, b)),
        (RustType::Vec(a), RustType::Vec(b))
        | (RustType::Map(a), RustType::Map(b))
        | (RustType::Option(a), RustType::Option(b))
        | (RustType::Boxed(a), RustType::Boxed(b)) => nested(a, b),
        _ => None,
    }
}

/// The pair of shapes, if the older one comes first.
fn pair(known: &Known<'_>, (old, new): (&Place, &Place)) -> Option<Pair> {
    let pair: (ShapeId, ShapeId) = (known.at(old)?, known.at(new)?);
    (known.last(pair.0) < known.last(pair.1)).then_some(pair)
}
