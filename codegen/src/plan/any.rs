//! Types that have had several shapes: the enumeration of all of them, and what
//! becomes of each field from one shape to the next.

mod pairs;
mod rows;

use std::collections::BTreeMap;

use super::types::{TypePlan, TypeShape, type_shape};
use super::{Context, FieldPlan, Place, RustType};
use crate::model::ItemKind;
use crate::share::{Shape, ShapeId};
use crate::spec::Conversions;
use crate::steps::StepKind;
use pairs::{Pair, Totals};

pub(crate) use rows::{Fate, Row, StepRow, Way};

/// A type that has had several shapes.
#[derive(Debug)]
pub(crate) struct AnyPlan {
    /// The module of its shapes, and the name of its own: `port`.
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) docs: String,
    /// That of the module of its shapes.
    pub(crate) gate: Option<String>,
    /// Whether something may be lost on the way up to the newest shape.
    pub(crate) up: Way,
    /// What all shapes share, with one type.
    pub(crate) getters: Vec<Getter>,
    /// Oldest first.
    pub(crate) variants: Vec<AnyVariant>,
    /// The first version that has a shape, by its number, and the place of the
    /// shape among the variants, oldest first. A shape may come back.
    pub(crate) places: Vec<(usize, usize)>,
    /// Where lists have had several rows for a thing.
    pub(crate) rows: Option<RowsStep>,
    pub(crate) conversions: Vec<Conversion>,
    pub(crate) steps: Vec<StepCode>,
}

/// A step that was written by hand.
#[derive(Debug)]
pub(crate) struct StepCode {
    pub(crate) name: String,
    pub(crate) gate: Option<String>,
    /// Rust, of which the load pass made sure.
    pub(crate) code: String,
}

/// A step between lists with several rows for a thing, and those with one.
#[derive(Debug)]
pub(crate) struct RowsStep {
    pub(crate) name: String,
    /// The place of the first variant with one.
    pub(crate) place: usize,
    pub(crate) gate: Option<String>,
}

/// A shape as a variant.
#[derive(Debug)]
pub(crate) struct AnyVariant {
    /// `V1_12`.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) docs: String,
    pub(crate) gate: Option<String>,
}

/// A function that returns a field of whatever shape.
#[derive(Debug)]
pub(crate) struct Getter {
    pub(crate) field: String,
    pub(crate) docs: String,
    pub(crate) ty: RustType,
}

/// Both ways between two shapes.
#[derive(Debug)]
pub(crate) struct Conversion {
    pub(crate) old: Place,
    pub(crate) new: Place,
    /// The feature that brings both.
    pub(crate) gate: Option<String>,
    pub(crate) up: Way,
    pub(crate) down: Way,
    pub(crate) form: Form,
}

/// What is converted.
#[derive(Debug)]
pub(crate) enum Form {
    Fields(Vec<Row>, Vec<StepRow>),
    /// Enumerations of texts or of numbers, by the value on the wire.
    Texts,
    Codes,
    /// There is nothing in common; the versions are those that errors name.
    Unlike {
        name: String,
        old: String,
        new: String,
    },
}

/// What is known of the shapes of types.
struct Known<'a> {
    context: Context<'a>,
    shapes: BTreeMap<ShapeId, TypeShape>,
}

impl<'a> Known<'a> {
    fn new(context: Context<'a>) -> Self {
        let shapes = context.shapes.list.iter().enumerate();
        let types = shapes.filter(|(_, shape)| shape.item.kind == ItemKind::Type);
        Self {
            context,
            shapes: types
                .filter_map(|(id, shape)| Some((id, type_shape(context, id, shape)?)))
                .collect(),
        }
    }

    fn shape(&self, id: ShapeId) -> Option<&'a Shape> {
        self.context.shapes.list.get(id)
    }

    fn plan(&self, id: ShapeId) -> Option<&TypePlan> {
        self.shapes.get(&id).map(|shape| &shape.plan)
    }

    /// The fields; an enumeration has none.
    fn fields(&self, id: ShapeId) -> &[FieldPlan] {
        match self.plan(id) {
            Some(TypePlan::Object(object)) => &object.fields,
            _ => &[],
        }
    }

    fn last(&self, id: ShapeId) -> usize {
        self.shape(id).map(Shape::last).unwrap_or_default()
    }

    fn at(&self, place: &Place) -> Option<ShapeId> {
        let mut shapes = self.shapes.iter();
        shapes
            .find(|(_, shape)| shape.module == place.version && shape.name == place.name)
            .map(|(id, _)| *id)
    }

    /// The shapes of each type that has several, by their last versions: then those
    /// that a feature brings stand side by side.
    fn several(&self) -> Vec<Vec<ShapeId>> {
        let ids: Vec<ShapeId> = self.shapes.keys().copied().collect();
        let of_types = ids.chunk_by(|a, b| {
            let item = |id: &ShapeId| self.shape(*id).map(|shape| &shape.item);
            item(a) == item(b)
        });
        of_types
            .filter(|ids| ids.len() > 1)
            .map(|ids| {
                let mut ids = ids.to_vec();
                ids.sort_by_key(|id| self.last(*id));
                ids
            })
            .collect()
    }
}

/// The types that have had several shapes.
pub(super) fn any(context: Context<'_>) -> Vec<AnyPlan> {
    let known = Known::new(context);
    let several = known.several();
    let totals = Totals::of(&known, &several);
    several
        .iter()
        .filter_map(|ids| any_plan(&known, ids, &totals))
        .collect()
}

fn any_plan(known: &Known<'_>, ids: &[ShapeId], totals: &Totals) -> Option<AnyPlan> {
    let newest = *ids.last()?;
    let (shape, last) = (known.shapes.get(&newest)?, known.last(newest));
    let mut neighbours = ids.iter().zip(ids.iter().skip(1));
    let total = neighbours.all(|(old, new)| totals.get((*old, *new)).up == Way::Total);
    let pairs = totals.pairs().filter(|(old, _)| ids.contains(old));
    let conversions: Vec<Conversion> = pairs
        .filter_map(|pair| conversion(known, pair, totals))
        .collect();
    let rows = rows_step(known, ids);
    Some(AnyPlan {
        module: known.context.place(newest)?.module,
        name: shape.name.clone(),
        docs: docs(&shape.name),
        gate: known.context.gate(last),
        up: Way::total_if(total),
        getters: getters(known, ids),
        variants: ids.iter().filter_map(|id| variant(known, *id)).collect(),
        places: places(known, ids),
        steps: conversions
            .iter()
            .flat_map(|of| step_codes(known, of))
            .chain(rows.iter().filter_map(|rows| {
                Some(StepCode {
                    name: rows.name.clone(),
                    gate: rows.gate.clone(),
                    code: known.context.steps.get(&rows.name)?.clone(),
                })
            }))
            .collect(),
        rows,
        conversions,
    })
}

/// Where each shape begins to be that of a version.
fn places(known: &Known<'_>, ids: &[ShapeId]) -> Vec<(usize, usize)> {
    let has = |id: &ShapeId, at: &usize| {
        let shape = known.shape(*id);
        shape.is_some_and(|shape| shape.versions.contains(at))
    };
    let versions = 0..known.context.api.snapshots.len();
    let mut places: Vec<(usize, usize)> = versions
        .filter_map(|at| Some((at, ids.iter().position(|id| has(id, &at))?)))
        .collect();
    places.dedup_by_key(|(_, place)| *place);
    places
}

/// The step of whole lists, where there is one with its code.
fn rows_step(known: &Known<'_>, ids: &[ShapeId]) -> Option<RowsStep> {
    let item = &known.shape(*ids.first()?)?.item;
    let steps = known.context.steps;
    let named = |at: usize| {
        let mut named = known.context.api.snapshots.get(at)?.steps.iter();
        named.find(|step| {
            step.of == *item
                && matches!(step.kind, StepKind::Rows)
                && steps.contains_key(&*step.name)
        })
    };
    let versions = 1..known.context.api.snapshots.len();
    let (at, step) = versions.into_iter().find_map(|at| Some((at, named(at)?)))?;
    let has = |id: &ShapeId| {
        known
            .shape(*id)
            .is_some_and(|shape| shape.versions.contains(&at))
    };
    Some(RowsStep {
        name: step.name.to_string(),
        place: ids.iter().position(has)?,
        gate: known.context.gate(at - 1),
    })
}

fn step_codes(known: &Known<'_>, conversion: &Conversion) -> Vec<StepCode> {
    let Form::Fields(_, steps) = &conversion.form else {
        return Vec::new();
    };
    let code = |step: &StepRow| {
        Some(StepCode {
            name: step.name.clone(),
            gate: conversion.gate.clone(),
            code: known.context.steps.get(&step.name)?.clone(),
        })
    };
    steps.iter().filter_map(code).collect()
}

fn docs(name: &str) -> String {
    format!(
        "`{name}` of any version.\n\nEach shape becomes a variant with `From`. Between neighbours there \
         is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields \
         where something may be. What is new is empty then, and missing is the same as empty."
    )
}

fn variant(known: &Known<'_>, id: ShapeId) -> Option<AnyVariant> {
    let place = known.context.place(id)?;
    Some(AnyVariant {
        name: place.version.to_uppercase(),
        docs: super::docs::variant(known.context, known.shape(id)?),
        gate: known.context.gate(known.last(id)),
        place,
    })
}

/// What the runtime's macro calls its own functions.
const TAKEN: [&str; 3] = ["into_latest", "try_into_latest", "try_into_shape"];

/// The fields that all shapes have, with one type.
fn getters(known: &Known<'_>, ids: &[ShapeId]) -> Vec<Getter> {
    let Some((newest, older)) = ids.split_last() else {
        return Vec::new();
    };
    let shared = |field: &&FieldPlan| {
        !TAKEN.contains(&field.name.as_str())
            && older.iter().all(|id| {
                let mut fields = known.fields(*id).iter();
                fields.any(|other| other.name == field.name && other.ty == field.ty)
            })
    };
    let fields = known.fields(*newest).iter().filter(shared);
    fields
        .map(|field| Getter {
            field: field.name.clone(),
            docs: field.docs.clone(),
            ty: field.ty.clone(),
        })
        .collect()
}

fn conversion(known: &Known<'_>, pair: Pair, totals: &Totals) -> Option<Conversion> {
    let ways = totals.get(pair);
    let (old, new) = pair;
    Some(Conversion {
        old: known.context.place(old)?,
        new: known.context.place(new)?,
        gate: known.context.gate(known.last(old).min(known.last(new))),
        up: ways.up,
        down: ways.down,
        form: rows::form(known, pair)?,
    })
}

/// How much there is of it.
pub(super) fn count(types: &[AnyPlan]) -> Conversions {
    let conversions = || types.iter().flat_map(|plan| &plan.conversions);
    let ways = conversions().flat_map(|conversion| [conversion.up, conversion.down]);
    Conversions {
        types: types.len(),
        shapes: types.iter().map(|plan| plan.variants.len()).sum(),
        pairs: conversions().count(),
        lossless: ways.filter(|way| *way == Way::Total).count(),
        steps: types.iter().map(|plan| plan.steps.len()).sum(),
        ..Conversions::default()
    }
}
