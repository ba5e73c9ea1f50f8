//! Every decision about the Rust to emit, as plain data: names, modules, types,
//! adapters, derives, gates and documentation. [`crate::emit`] looks at nothing
//! else, and cannot fail.

mod any;
mod deprecated;
mod docs;
mod matrix;
mod older;
mod operations;
mod records;
mod rust_type;
mod served;
mod types;
mod unite;
mod versions;

pub(crate) use any::{
    AnyPlan, AnyVariant, Conversion, Fate, Form, Getter, Row, RowsStep, StepCode, StepRow, Way,
};
pub(crate) use deprecated::Deprecation;
pub(crate) use older::{Bridge, Given, Lack, Older, OlderMember};
pub(crate) use operations::{
    Access, AnswerKind, AnswerPlan, BodyMember, BodyPlan, BodyRequest, Bound, Encoder, Intake,
    Mode, Named, Offered, OperationForm, ParamPlan, PathPart, RawPlan, Send, Store,
};
pub(crate) use records::{
    CheckPlan, DatedRule, RecordAnswer, RecordParam, RecordPlan, RulePlan, Source, VerifyPlan,
    Wherein,
};
pub(crate) use rust_type::{Adapter, Place, RustType};
pub(crate) use served::{ErrorPlan, ReadText, Reader, ServedForm, ServedOperation, ServerPlan};
pub(crate) use types::{
    EnumPlan, FieldPlan, ObjectPlan, Presence, TypePlan, TypeShape, VariantPlan,
};
pub(crate) use versions::{AccessPlan, AnswerName, MarkPlan, MarkersPlan, VersionPlan};

use heck::ToSnakeCase as _;

use crate::model::{Api, Endpoint, ItemKind, Negotiation};
use crate::share::{Shape, ShapeId, Shapes};
use crate::spec::Conversions;
use crate::steps::Code;
use unite::Needs;

/// Whether cargo features decide what of the code exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gating {
    /// Everything is there.
    None {
        /// Whether that is the server's side as well.
        server: bool,
        /// Whether that is what leads from one version to another as well.
        any: bool,
    },
    /// Each version has a feature that brings it and all newer ones.
    Features {
        /// Whether a feature of this name brings what recorded traffic is
        /// checked against. Without it that is left out.
        verify: bool,
        /// Likewise for the server's side.
        server: bool,
        /// Likewise for what leads from one version to another.
        any: bool,
    },
}

impl Gating {
    /// Whether there is a server's side.
    fn serves(self) -> bool {
        match self {
            Self::None { server, .. } | Self::Features { server, .. } => server,
        }
    }

    /// Whether there is what leads from one version to another.
    fn converts(self) -> bool {
        match self {
            Self::None { any, .. } | Self::Features { any, .. } => any,
        }
    }

    /// The feature that brings the server's side.
    fn server_feature(self) -> Option<String> {
        matches!(self, Self::Features { .. }).then(|| "server".to_owned())
    }
}

/// A whole API.
#[derive(Debug)]
pub(crate) struct Plan {
    /// What the API is called.
    pub(crate) title: String,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) negotiation: Option<Negotiation>,
    /// Oldest first.
    pub(crate) versions: Vec<VersionPlan>,
    pub(crate) types: Vec<ItemModule<TypeShape>>,
    /// What leads from one version to another, where it is wanted.
    pub(crate) any: Option<AnyModule>,
    pub(crate) operations: Vec<ItemModule<OperationForm>>,
    /// Which versions have which of the operations, as a table in Markdown.
    pub(crate) matrix: String,
    pub(crate) markers: MarkersPlan,
    pub(crate) verify: Option<VerifyPlan>,
    pub(crate) server: Option<ServerPlan>,
}

/// What leads from one version to another.
#[derive(Debug)]
pub(crate) struct AnyModule {
    pub(crate) types: Vec<AnyPlan>,
    /// The steps between answers.
    pub(crate) steps: Vec<StepCode>,
    /// The feature that brings it.
    pub(crate) feature: Option<String>,
}

/// The module of one item: every shape it has had, newest first.
#[derive(Debug)]
pub(crate) struct ItemModule<S> {
    pub(crate) module: String,
    pub(crate) docs: String,
    pub(crate) gate: Option<String>,
    pub(crate) shapes: Vec<S>,
}

/// What every planner needs to know.
#[derive(Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    shapes: &'a Shapes,
    /// The code of the steps that people wrote by hand.
    steps: &'a Code,
    gating: Gating,
}

impl Context<'_> {
    /// The name of a version's module and feature.
    fn ident(self, version: usize) -> String {
        let snapshot = self.api.snapshots.get(version);
        snapshot.map(|s| s.version.ident()).unwrap_or_default()
    }

    /// The feature that something needs whose newest version is `last`.
    fn gate(self, last: usize) -> Option<String> {
        let living = last + 1 == self.api.snapshots.len();
        let gated = matches!(self.gating, Gating::Features { .. });
        (gated && !living).then(|| self.ident(last))
    }

    /// Whether there is what recorded traffic is checked against.
    fn verifies(self) -> bool {
        matches!(self.gating, Gating::Features { verify: true, .. })
    }

    /// Where the Rust of a shape stands.
    fn place(self, id: ShapeId) -> Option<Place> {
        let shape = self.shapes.list.get(id)?;
        Some(Place {
            module: shape.item.name.to_snake_case(),
            version: self.ident(shape.first()),
            name: rust_name(shape),
        })
    }
}

/// The name of the type that an item becomes.
fn rust_name(shape: &Shape) -> String {
    match shape.item.kind {
        ItemKind::Type => shape.item.name.to_string(),
        ItemKind::Operation => heck::ToUpperCamelCase::to_upper_camel_case(&*shape.item.name),
    }
}

pub(crate) fn plan(api: &Api, shapes: &Shapes, steps: &Code, gating: Gating) -> Plan {
    let context = Context {
        api,
        shapes,
        steps,
        gating,
    };
    let operations = unite::modules_of_operations(context);
    let needs = Needs::of(&operations);
    Plan {
        title: docs::text(&api.title),
        endpoint: api.endpoint.clone(),
        negotiation: api.negotiation.clone(),
        versions: versions::versions(context, &operations, &needs),
        types: types::modules_of_types(context),
        any: gating.converts().then(|| AnyModule {
            types: any::any(context),
            steps: older::step_codes(context, &operations),
            feature: matches!(gating, Gating::Features { .. }).then(|| "any".to_owned()),
        }),
        server: served::server(context, &operations),
        matrix: matrix::matrix(context, &operations),
        operations,
        markers: versions::markers(context, &needs),
        verify: records::verify(context),
    }
}

/// How much leads from one version to another.
pub(crate) fn conversions(api: &Api, shapes: &Shapes, steps: &Code) -> Conversions {
    let gating = Gating::None {
        server: false,
        any: true,
    };
    let context = Context {
        api,
        shapes,
        steps,
        gating,
    };
    let mut counted = any::count(&any::any(context));
    older::count(&unite::modules_of_operations(context), &mut counted);
    counted
}

/// Groups the shapes of one kind by item. They come sorted.
fn modules<S>(
    context: Context<'_>,
    kind: ItemKind,
    planned: impl Fn(ShapeId, &Shape) -> Option<S>,
) -> Vec<ItemModule<S>> {
    let of_kind = context.shapes.list.iter().enumerate();
    let of_kind: Vec<(ShapeId, &Shape)> = of_kind.filter(|(_, s)| s.item.kind == kind).collect();
    of_kind
        .chunk_by(|(_, a), (_, b)| a.item == b.item)
        .filter_map(|shapes| {
            let (_, newest) = shapes.first()?;
            let last = shapes.iter().map(|(_, shape)| shape.last()).max()?;
            Some(ItemModule {
                module: newest.item.name.to_snake_case(),
                docs: docs::module(&rust_name(newest)),
                gate: context.gate(last),
                shapes: shapes
                    .iter()
                    .filter_map(|(id, s)| planned(*id, s))
                    .collect(),
            })
        })
        .collect()
}
