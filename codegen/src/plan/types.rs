//! Objects and enumerations.

use std::collections::HashSet;

use super::deprecated::Subject;
use super::rust_type::adapter;
use super::{Adapter, Context, Deprecation, ItemModule, RustType, docs, modules};
use crate::model::{Accepts, EnumValue, Field, ItemKind, TypeDef, TypeExpr, TypeKind};
use crate::share::{Shape, ShapeId};

/// One shape of a type.
#[derive(Debug)]
pub(crate) struct TypeShape {
    /// Its module, named by its first version: `v1_12`.
    pub(crate) module: String,
    pub(crate) gate: Option<String>,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<Deprecation>,
    pub(crate) plan: TypePlan,
}

#[derive(Debug)]
pub(crate) enum TypePlan {
    Object(ObjectPlan),
    Enum(EnumPlan),
}

#[derive(Debug)]
pub(crate) struct ObjectPlan {
    pub(crate) fields: Vec<FieldPlan>,
    /// Whether `Default` can be derived.
    pub(crate) default: bool,
}

impl ObjectPlan {
    /// Whether `Debug` must hide something, so that it cannot be derived.
    pub(crate) fn has_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret)
    }
}

#[derive(Debug)]
pub(crate) struct FieldPlan {
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) also: Vec<String>,
    pub(crate) docs: String,
    pub(crate) ty: RustType,
    /// How it goes onto the wire, where that is not what its type says.
    pub(crate) form: Option<Adapter>,
    pub(crate) presence: Presence,
    pub(crate) secret: bool,
    pub(crate) deprecated: Option<Deprecation>,
}

/// When a key is there; the names are those of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must be.
    Required,
    /// It is always written, and need not be read.
    Nullable,
    /// It is written unless the field is empty, and need not be read.
    Optional,
}

#[derive(Debug)]
pub(crate) struct EnumPlan {
    pub(crate) integer: bool,
    pub(crate) variants: Vec<VariantPlan>,
}

#[derive(Debug)]
pub(crate) struct VariantPlan {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<Deprecation>,
}

pub(super) fn modules_of_types(context: Context<'_>) -> Vec<ItemModule<TypeShape>> {
    modules(context, ItemKind::Type, |id, shape| {
        type_shape(context, id, shape)
    })
}

pub(super) fn type_shape(context: Context<'_>, id: ShapeId, shape: &Shape) -> Option<TypeShape> {
    // Docs are those of the newest version that has the shape.
    let def = definition(context, shape)?;
    Some(TypeShape {
        module: context.ident(shape.first()),
        gate: context.gate(shape.last()),
        name: def.name.to_string(),
        docs: docs::type_shape(context, &def.docs, shape),
        deprecated: Subject::Type(&def.name).attribute(context, &shape.versions),
        plan: match &def.kind {
            TypeKind::Object(fields) => TypePlan::Object(object(context, id, shape, fields)),
            TypeKind::Enum { integer, values } => TypePlan::Enum(EnumPlan {
                integer: *integer,
                variants: values
                    .iter()
                    .map(|value| variant(context, shape, value))
                    .collect(),
            }),
        },
    })
}

fn definition<'a>(context: Context<'a>, shape: &Shape) -> Option<&'a TypeDef> {
    let snapshot = context.api.snapshots.get(shape.last())?;
    snapshot.types.get(&shape.item.name).map(|def| &**def)
}

fn variant(context: Context<'_>, shape: &Shape, value: &EnumValue) -> VariantPlan {
    let has = |kind: &TypeKind| kind.values().iter().any(|other| other.value == value.value);
    let subject = Subject::Part(&shape.item.name, &value.rust.text);
    VariantPlan {
        name: value.rust.text.clone(),
        value: value.value.to_string(),
        docs: docs::described(&value.docs)
            + &subject.docs(context, shape.last())
            + &span(context, shape, has),
        deprecated: subject.attribute(context, &shape.versions),
    }
}

fn object(context: Context<'_>, id: ShapeId, shape: &Shape, fields: &[Field]) -> ObjectPlan {
    ObjectPlan {
        default: has_default(context, id, &mut HashSet::new()),
        fields: fields
            .iter()
            .map(|field| field_plan(context, id, shape, field))
            .collect(),
    }
}

/// Since when and until when the type has something, see [`docs::span`].
fn span(context: Context<'_>, shape: &Shape, has: impl Fn(&TypeKind) -> bool) -> String {
    docs::span(context, shape.last(), |snapshot| {
        let def = snapshot.types.get(&shape.item.name)?;
        Some(has(&def.kind))
    })
}

fn field_plan(context: Context<'_>, id: ShapeId, shape: &Shape, field: &Field) -> FieldPlan {
    let (version, expr) = (shape.last(), &field.ty.expr);
    let has = |kind: &TypeKind| kind.fields().iter().any(|other| other.key == field.key);
    let mut ty = context.rust_type(expr, version);
    let mut adapter = adapter(expr);
    if leads_back(context, expr, version, id) {
        (ty, adapter) = boxed(ty, adapter);
    }
    for (form, _) in &field.accepts {
        adapter = match form {
            Accepts::Lone => Adapter::OrLone(Box::new(adapter)),
            Accepts::Map => Adapter::OrMap(Box::new(adapter)),
            Accepts::Groups => Adapter::OrGroups(Box::new(adapter)),
            Accepts::Loose(name) => Adapter::OrLoose(name.clone(), Box::new(adapter)),
        };
    }
    let optional = field.optional && !expr.is_collection();
    if optional {
        (ty, adapter) = (ty.optional(), adapter.optional());
    }
    let subject = Subject::Part(&shape.item.name, &field.rust.text);
    FieldPlan {
        name: field.rust.text.clone(),
        key: field.key.to_string(),
        also: field.also.iter().map(|(key, _)| key.clone()).collect(),
        docs: docs::described(&field.docs)
            + &subject.docs(context, shape.last())
            + &span(context, shape, has),
        deprecated: subject.attribute(context, &shape.versions),
        form: (adapter != form(&ty)).then_some(adapter),
        presence: presence(field),
        secret: field.secret,
        ty,
    }
}

fn presence(field: &Field) -> Presence {
    let expr = &field.ty.expr;
    if field.optional {
        Presence::Optional
    } else if expr.is_collection() || matches!(expr, TypeExpr::Nullable(_)) {
        Presence::Nullable
    } else {
        Presence::Required
    }
}

fn boxed(ty: RustType, adapter: Adapter) -> (RustType, Adapter) {
    match ty {
        RustType::Option(inner) => {
            let (inner, adapter) = boxed(*inner, adapter);
            (RustType::Option(Box::new(inner)), adapter)
        }
        other => (RustType::Boxed(Box::new(other)), adapter.boxed()),
    }
}

/// The form that a type has on the wire where nothing else is said; the runtime knows the same.
fn form(ty: &RustType) -> Adapter {
    match ty {
        RustType::Bool => Adapter::Bool,
        RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64 => {
            Adapter::Int
        }
        RustType::Timestamp => Adapter::Rfc3339,
        RustType::Set => Adapter::KeySet,
        RustType::Vec(item) => Adapter::List(Box::new(form(item))),
        RustType::Map(value) => Adapter::Map(Box::new(form(value))),
        RustType::Option(inner) => form(inner).optional(),
        RustType::Boxed(inner) => form(inner).boxed(),
        RustType::String
        | RustType::F64
        | RustType::Value
        | RustType::Shape(_)
        | RustType::OfVersion(_) => Adapter::Same,
    }
}

/// The types that a value of the expression holds inline: not behind a list or map.
fn inline(expr: &TypeExpr) -> Option<&std::sync::Arc<str>> {
    match expr {
        TypeExpr::Named(name) => Some(name),
        TypeExpr::Nullable(inner) => inline(inner),
        _ => None,
    }
}

/// Whether the expression holds, inline, the shape `id`.
fn leads_back(context: Context<'_>, expr: &TypeExpr, version: usize, id: ShapeId) -> bool {
    let mut seen = HashSet::new();
    let mut next: Vec<_> = inline(expr).into_iter().collect();
    let types = context.api.snapshots.get(version).map(|s| &s.types);
    while let Some(name) = next.pop() {
        if !seen.insert(name) {
            continue;
        }
        if context.shapes.of(version, ItemKind::Type, name) == Some(id) {
            return true;
        }
        if let Some(TypeKind::Object(fields)) =
            types.and_then(|types| types.get(name)).map(|def| &def.kind)
        {
            next.extend(fields.iter().filter_map(|field| inline(&field.ty.expr)));
        }
    }
    false
}

/// Whether each field of an object has a natural empty value.
fn has_default(context: Context<'_>, id: ShapeId, visiting: &mut HashSet<ShapeId>) -> bool {
    let Some(shape) = context.shapes.list.get(id) else {
        return false;
    };
    if !visiting.insert(id) {
        return true;
    }
    let Some(TypeKind::Object(fields)) = definition(context, shape).map(|def| &def.kind) else {
        return false;
    };
    fields
        .iter()
        .filter(|field| !field.optional)
        .all(|field| match &field.ty.expr {
            TypeExpr::Named(name) => context
                .shapes
                .of(shape.last(), ItemKind::Type, name)
                .is_some_and(|id| has_default(context, id, visiting)),
            TypeExpr::Scalar(scalar) => {
                super::rust_type::scalar_type(*scalar) != RustType::Timestamp
            }
            _ => true,
        })
}
