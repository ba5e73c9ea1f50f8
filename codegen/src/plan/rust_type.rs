//! The Rust type of a type expression, and how it goes onto the wire.

use std::sync::Arc;

use super::Context;
use crate::model::{ItemKind, Scalar, TypeExpr};

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RustType {
    String,
    Bool,
    I32,
    I64,
    U16,
    U32,
    U64,
    F64,
    Timestamp,
    Value,
    Set,
    Vec(Box<RustType>),
    Map(Box<RustType>),
    Option(Box<RustType>),
    Boxed(Box<RustType>),
    Shape(Place),
    /// The shape that the type of this name has in the version at hand.
    OfVersion(String),
}

/// Where the Rust of a shape stands: `types::port::v1_12::Port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) module: String,
    pub(crate) version: String,
    pub(crate) name: String,
}

/// How a value is encoded and decoded; the names are those of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Adapter {
    Same,
    Int,
    Bool,
    Bool01,
    BareString,
    StringOrList,
    KeySet,
    UnixSeconds,
    Rfc3339,
    List(Box<Adapter>),
    Map(Box<Adapter>),
    Option(Box<Adapter>),
    Boxed(Box<Adapter>),
    OrLone(Box<Adapter>),
    OrMap(Box<Adapter>),
    OrGroups(Box<Adapter>),
    /// With the name of the group that loose entries belong to.
    OrLoose(String, Box<Adapter>),
}

impl RustType {
    /// Every type that a spec describes.
    pub(crate) fn shapes(&self, visit: &mut dyn FnMut(&Place)) {
        match self {
            Self::Shape(place) => visit(place),
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.shapes(visit);
            }
            _ => {}
        }
    }

    /// Leaves to the version which shape a type has, where `varies` says so.
    pub(crate) fn leave_to_version(&mut self, varies: &dyn Fn(&Place) -> bool) {
        match self {
            Self::Shape(place) if varies(place) => {
                *self = Self::OfVersion(std::mem::take(&mut place.name));
            }
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.leave_to_version(varies);
            }
            _ => {}
        }
    }

    /// The name of the type whose shape the version decides, if there is one.
    pub(crate) fn of_version(&self) -> Option<&str> {
        match self {
            Self::OfVersion(name) => Some(name),
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.of_version()
            }
            _ => None,
        }
    }

    pub(crate) fn optional(self) -> Self {
        match self {
            Self::Option(_) => self,
            other => Self::Option(Box::new(other)),
        }
    }
}

impl Adapter {
    pub(crate) fn optional(self) -> Self {
        match self {
            Self::Same => Self::Same,
            Self::Option(_) => self,
            other => Self::Option(Box::new(other)),
        }
    }

    pub(crate) fn boxed(self) -> Self {
        match self {
            Self::Same => Self::Same,
            other => Self::Boxed(Box::new(other)),
        }
    }
}

impl Context<'_> {
    /// The Rust type of an expression as it is in a version.
    pub(super) fn rust_type(self, expr: &TypeExpr, version: usize) -> RustType {
        let nested = |inner| Box::new(self.rust_type(inner, version));
        match expr {
            TypeExpr::Scalar(scalar) => scalar_type(*scalar),
            TypeExpr::Any => RustType::Value,
            TypeExpr::StringOrList => RustType::Vec(Box::new(RustType::String)),
            TypeExpr::Set => RustType::Set,
            TypeExpr::List(inner) => RustType::Vec(nested(inner)),
            TypeExpr::Map(inner) => RustType::Map(nested(inner)),
            TypeExpr::Nullable(inner) => RustType::Option(nested(inner)),
            TypeExpr::Named(name) => self.named(name, version),
        }
    }

    // Every name was found by the check pass; `Value` stands in for the
    // impossible, so that planning needs no error.
    fn named(self, name: &Arc<str>, version: usize) -> RustType {
        self.shapes
            .of(version, ItemKind::Type, name)
            .and_then(|id| self.place(id))
            .map_or(RustType::Value, RustType::Shape)
    }
}

pub(super) fn scalar_type(scalar: Scalar) -> RustType {
    match scalar {
        Scalar::String | Scalar::BareString => RustType::String,
        Scalar::Bool | Scalar::Bool01 => RustType::Bool,
        Scalar::I32 => RustType::I32,
        Scalar::I64 => RustType::I64,
        Scalar::U16 => RustType::U16,
        Scalar::U32 => RustType::U32,
        Scalar::U64 => RustType::U64,
        Scalar::F64 => RustType::F64,
        Scalar::UnixSeconds | Scalar::Rfc3339 => RustType::Timestamp,
    }
}

pub(super) fn adapter(expr: &TypeExpr) -> Adapter {
    let nested = |inner| Box::new(adapter(inner));
    match expr {
        TypeExpr::Scalar(scalar) => scalar_adapter(*scalar),
        TypeExpr::Any | TypeExpr::Named(_) => Adapter::Same,
        TypeExpr::StringOrList => Adapter::StringOrList,
        TypeExpr::Set => Adapter::KeySet,
        TypeExpr::List(inner) => Adapter::List(nested(inner)),
        TypeExpr::Map(inner) => Adapter::Map(nested(inner)),
        TypeExpr::Nullable(inner) => adapter(inner).optional(),
    }
}

/// The same for what an operation sends or reads: where it leads to a type, which may have another
/// shape in another version, it says of each level how that holds the type.
pub(super) fn held(expr: &TypeExpr) -> Adapter {
    let inside = |inner| Box::new(held(inner));
    match expr {
        TypeExpr::List(inner) => Adapter::List(inside(inner)),
        TypeExpr::Map(inner) => Adapter::Map(inside(inner)),
        TypeExpr::Nullable(inner) if inner.has_names() => Adapter::Option(inside(inner)),
        _ => adapter(expr),
    }
}

fn scalar_adapter(scalar: Scalar) -> Adapter {
    match scalar {
        Scalar::String | Scalar::F64 => Adapter::Same,
        Scalar::BareString => Adapter::BareString,
        Scalar::Bool => Adapter::Bool,
        Scalar::Bool01 => Adapter::Bool01,
        Scalar::I32 | Scalar::I64 | Scalar::U16 | Scalar::U32 | Scalar::U64 => Adapter::Int,
        Scalar::UnixSeconds => Adapter::UnixSeconds,
        Scalar::Rfc3339 => Adapter::Rfc3339,
    }
}
