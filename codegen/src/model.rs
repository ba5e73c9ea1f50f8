//! A version of an API, read and checked: what the passes behind work on.

mod negotiation;
mod refusals;
mod replacements;

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use indexmap::IndexMap;

pub(crate) use negotiation::{Greeting, Identity, Negotiation, Numbers, RefusedVersion};
pub(crate) use refusals::{
    Choice, ErrorForm, Flags, Members, Misfit, PathForm, Refusal, Refusals, Refused, Words,
};
pub(crate) use replacements::Owner;

use crate::node::Origin;
use crate::steps::Step;

/// Major and minor number of an API version, with the text it was written as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Version {
    pub(crate) text: Arc<str>,
}

impl Version {
    /// The name of the version's module and feature: `v1_12`.
    pub(crate) fn ident(&self) -> String {
        format!("v{}", self.text.replace('.', "_"))
    }
}

/// What is the same for all versions.
#[derive(Clone, Debug)]
pub(crate) struct Api {
    pub(crate) name: String,
    pub(crate) title: String,
    /// What stands before every path; `{version}` is filled in.
    pub(crate) prefix: String,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) negotiation: Option<Negotiation>,
    /// Oldest first.
    pub(crate) snapshots: Vec<Snapshot>,
}

/// Where a client looks for a server by itself.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    pub(crate) env: String,
    pub(crate) default: String,
    pub(crate) ports: Option<EndpointPorts>,
    pub(crate) context: Option<EndpointContext>,
    pub(crate) tls: Option<EndpointTls>,
}

/// The ports of addresses that name none, without TLS and with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EndpointPorts {
    pub(crate) plain: u16,
    pub(crate) tls: u16,
}

/// Where a user's own names for servers are: names of environment variables, of files and folders,
/// and JSON pointers.
#[derive(Clone, Debug)]
pub(crate) struct EndpointContext {
    /// The variable with the name.
    pub(crate) env: String,
    /// The variable with the folder of all files, and the folder without it.
    pub(crate) folder: String,
    pub(crate) default: String,
    /// The file that has the name as well, and where it has it.
    pub(crate) config: String,
    pub(crate) current: String,
    /// The name that stands for none.
    pub(crate) none: String,
    /// The folder with a folder a name, and the file in each of these.
    pub(crate) contexts: String,
    pub(crate) file: String,
    /// Where that file has the name, the address, and whether the server is not verified.
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) insecure: String,
    /// The folder with a folder a name for certificates, and the folder in each of these.
    pub(crate) certificates: String,
    pub(crate) below: String,
}

/// What decides about TLS with that server: the names of environment variables and of files.
#[derive(Clone, Debug)]
pub(crate) struct EndpointTls {
    /// The variable that asks for TLS.
    pub(crate) verify: String,
    /// The variable with the folder of the files.
    pub(crate) folder: String,
    /// The folder without it.
    pub(crate) default: String,
    pub(crate) ca: String,
    pub(crate) certificate: String,
    pub(crate) key: String,
}

/// One version, whole.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) version: Version,
    pub(crate) doc: String,
    pub(crate) types: IndexMap<Arc<str>, Arc<TypeDef>>,
    pub(crate) operations: IndexMap<Arc<str>, Arc<Operation>>,
    /// What a server of this version answers where no operation is reached.
    pub(crate) refusals: Refusals,
    /// What this version says it changed.
    pub(crate) notes: Vec<Note>,
    /// What has another name than in the version before.
    pub(crate) renames: Vec<Rename>,
    /// Fields that stand in another type than in the version before.
    pub(crate) moves: Vec<Move>,
    /// What people wrote by hand to get here from the version before.
    pub(crate) steps: Vec<Step>,
}

impl Snapshot {
    /// The types that the expressions lead to, each once; names without a type
    /// lead nowhere.
    pub(crate) fn reached<'e>(
        &self,
        expressions: impl IntoIterator<Item = &'e TypeExpr>,
    ) -> Vec<&TypeDef> {
        let mut reached = Vec::new();
        let mut seen = HashSet::new();
        let mut next: Vec<Arc<str>> = Vec::new();
        for expression in expressions {
            expression.names(&mut |name| next.push(Arc::clone(name)));
        }
        while let Some(name) = next.pop() {
            let Some(def) = self.types.get(&name).filter(|_| seen.insert(name)) else {
                continue;
            };
            for field in def.kind.fields() {
                field.ty.expr.names(&mut |name| next.push(Arc::clone(name)));
            }
            reached.push(&**def);
        }
        reached
    }
}

/// That a field stands in another type than in the version before.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    pub(crate) from_type: Arc<str>,
    pub(crate) from_field: Arc<str>,
    pub(crate) to_type: Arc<str>,
    pub(crate) to_field: Arc<str>,
}

/// That something has another name than in the version before.
#[derive(Clone, Debug)]
pub(crate) struct Rename {
    pub(crate) kind: ItemKind,
    /// The item and its section (`fields`), where it is no item itself.
    pub(crate) within: Option<(Arc<str>, &'static str)>,
    pub(crate) old: Arc<str>,
    pub(crate) new: Arc<str>,
}

/// One change in the words of the spec.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) doc: String,
    pub(crate) cites: Vec<String>,
    pub(crate) touches: Vec<Item>,
    /// What of that is said to be affected, or is patched in words only: what changed is
    /// not, or not enough, to be seen in what is described.
    pub(crate) behaviour: Vec<Item>,
}

/// A type or an operation, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Item {
    pub(crate) kind: ItemKind,
    pub(crate) name: Arc<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum ItemKind {
    Type,
    Operation,
}

/// What is said about an item, apart from what it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    pub(crate) doc: String,
    pub(crate) note: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
}

/// That something should no longer be used; at least one of both is there.
#[derive(Clone, Debug)]
pub(crate) struct Deprecated {
    /// Words of the spec.
    pub(crate) doc: Option<String>,
    /// What to use instead, see [`Snapshot::replacement`].
    pub(crate) instead: Vec<(String, Origin)>,
}

impl Deprecated {
    /// All that is said, with what replaces it as `named` calls it.
    pub(crate) fn words(&self, named: impl Fn(&str) -> String) -> String {
        let instead = self.instead.iter();
        let instead: Vec<String> = instead
            .map(|(name, _)| format!("`{}`", named(name)))
            .collect();
        let instead = (!instead.is_empty()).then(|| format!("Use {}.", instead.join(" or ")));
        let parts: Vec<&str> = instead
            .iter()
            .chain(&self.doc)
            .map(String::as_str)
            .collect();
        parts.join(" ")
    }
}

#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: Arc<str>,
    pub(crate) at: Origin,
    pub(crate) docs: Docs,
    pub(crate) kind: TypeKind,
}

#[derive(Clone, Debug)]
pub(crate) enum TypeKind {
    Object(Vec<Field>),
    Enum {
        integer: bool,
        values: Vec<EnumValue>,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) key: Arc<str>,
    pub(crate) rust: RustName,
    pub(crate) ty: Typed,
    pub(crate) optional: bool,
    pub(crate) also: Vec<(String, Origin)>,
    /// Forms that are understood besides the type's own.
    pub(crate) accepts: Vec<(Accepts, Origin)>,
    pub(crate) secret: bool,
    pub(crate) docs: Docs,
}

#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    /// The value on the wire; for integers in decimal.
    pub(crate) value: Arc<str>,
    pub(crate) rust: RustName,
    pub(crate) at: Origin,
    pub(crate) docs: Docs,
}

/// A name for Rust, and where it or what it was made from stands.
#[derive(Clone, Debug)]
pub(crate) struct RustName {
    pub(crate) text: String,
    pub(crate) at: Origin,
}

/// A form that only documentation has, and that is understood all the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Accepts {
    /// A list with the one value in it.
    Lone,
    /// A map, for a list of objects with two fields.
    Map,
    /// A map of such maps, for a map.
    Groups,
    /// Entries beside the maps, for a map of maps; they belong into the one of this name.
    Loose(String),
}

/// A type expression and its place.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) expr: TypeExpr,
    pub(crate) at: Origin,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TypeExpr {
    Scalar(Scalar),
    Any,
    StringOrList,
    Set,
    List(Box<TypeExpr>),
    Map(Box<TypeExpr>),
    Nullable(Box<TypeExpr>),
    Named(Arc<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    String,
    BareString,
    Bool,
    Bool01,
    I32,
    I64,
    U16,
    U32,
    U64,
    F64,
    UnixSeconds,
    Rfc3339,
}

impl TypeExpr {
    /// Calls `visit` with every name in the expression.
    pub(crate) fn names(&self, visit: &mut dyn FnMut(&Arc<str>)) {
        match self {
            Self::Named(name) => visit(name),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.names(visit),
            Self::Scalar(_) | Self::Any | Self::StringOrList | Self::Set => {}
        }
    }

    /// Whether there is a name in the expression.
    pub(crate) fn has_names(&self) -> bool {
        let mut any = false;
        self.names(&mut |_| any = true);
        any
    }

    /// Whether a missing value is an empty one.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(
            self,
            Self::List(_) | Self::Map(_) | Self::Set | Self::StringOrList
        )
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) name: Arc<str>,
    pub(crate) at: Origin,
    pub(crate) group: String,
    pub(crate) docs: Docs,
    pub(crate) method: String,
    pub(crate) path: Vec<PathPiece>,
    pub(crate) path_at: Origin,
    /// Other paths that servers take and clients never send.
    pub(crate) aliases: Vec<(Vec<PathPiece>, Origin)>,
    pub(crate) segments: Vec<Param>,
    pub(crate) query: Vec<Param>,
    pub(crate) headers: Vec<Param>,
    pub(crate) hints: Vec<Param>,
    pub(crate) body: Option<RequestBody>,
    /// By status, below 400.
    pub(crate) answers: Vec<Response>,
    /// By status, from 400.
    pub(crate) errors: Vec<Response>,
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.as_str()),
            Self::Any => f.write_str("any"),
            Self::StringOrList => f.write_str("string_or_list"),
            Self::Set => f.write_str("set"),
            Self::List(inner) => write!(f, "list<{inner}>"),
            Self::Map(inner) => write!(f, "map<{inner}>"),
            Self::Nullable(inner) => write!(f, "{inner}?"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

impl Scalar {
    /// All of them.
    pub(crate) const ALL: [Self; 12] = [
        Self::String,
        Self::BareString,
        Self::Bool,
        Self::Bool01,
        Self::I32,
        Self::I64,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::F64,
        Self::UnixSeconds,
        Self::Rfc3339,
    ];

    /// The name in type expressions.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::BareString => "bare_string",
            Self::Bool => "bool",
            Self::Bool01 => "bool01",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::F64 => "f64",
            Self::UnixSeconds => "unix_seconds",
            Self::Rfc3339 => "rfc3339",
        }
    }
}

impl Operation {
    /// Everything that becomes a name of the request builder, in the order in
    /// which a reader expects it.
    pub(crate) fn params(&self) -> impl Iterator<Item = &Param> {
        [&self.segments, &self.query, &self.headers, &self.hints]
            .into_iter()
            .flatten()
    }

    /// All type expressions.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Typed> {
        let all = self.sends().into_iter().chain(self.reads());
        all.map(|(_, typed)| typed)
    }

    /// The type expressions of what clients send, each with the part it is of.
    pub(crate) fn sends(&self) -> Vec<(String, &Typed)> {
        let params = self
            .params()
            .map(|param| (format!("`{}`", param.wire), &param.ty));
        let body = self.body.iter().filter_map(|body| match &body.content {
            BodyContent::Json { value, .. } => Some(("request body".to_owned(), value)),
            BodyContent::Bytes(_) | BodyContent::Multipart(_) => None,
        });
        params.chain(body).collect()
    }

    /// The type expressions of what clients read, each with the part it is of.
    pub(crate) fn reads(&self) -> Vec<(String, &Typed)> {
        let responses = self.answers.iter().chain(&self.errors);
        responses
            .filter_map(|response| match &response.content {
                Content::Json(typed) | Content::JsonStream { item: typed, .. } => {
                    Some((format!("answer {}", response.status), typed))
                }
                _ => None,
            })
            .collect()
    }

    /// The path as the spec writes it.
    pub(crate) fn path_text(&self) -> String {
        PathPiece::text(&self.path)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum PathPiece {
    Literal(String),
    Segment(String),
}

impl PathPiece {
    /// A path as the spec writes it.
    pub(crate) fn text(path: &[Self]) -> String {
        let text = |piece: &Self| match piece {
            Self::Literal(text) => text.clone(),
            Self::Segment(name) => format!("{{{name}}}"),
        };
        path.iter().map(text).collect()
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) wire: Arc<str>,
    pub(crate) rust: RustName,
    pub(crate) at: Origin,
    pub(crate) ty: Typed,
    pub(crate) required: bool,
    pub(crate) default: Option<String>,
    pub(crate) encoding: Encoding,
    pub(crate) slashes: bool,
    /// What a server reads where the header is missing.
    pub(crate) otherwise: Otherwise,
    /// What clients take off the beginning of the value.
    pub(crate) strip: Option<String>,
    pub(crate) secret: bool,
    pub(crate) docs: Docs,
}

/// Where a value is that is not in its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Otherwise {
    Nowhere,
    /// In the body, as JSON.
    Body,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Encoding {
    /// As text; a list is repeated.
    Plain,
    Json,
    Base64UrlJson,
    /// A header for each key, behind a prefix.
    Prefix,
}

#[derive(Clone, Debug)]
pub(crate) struct RequestBody {
    pub(crate) rust: RustName,
    pub(crate) doc: String,
    pub(crate) required: bool,
    pub(crate) content: BodyContent,
}

impl RequestBody {
    /// The names that it becomes in Rust.
    pub(crate) fn names(&self) -> Vec<&RustName> {
        match &self.content {
            BodyContent::Multipart(parts) => parts.iter().map(|part| &part.rust).collect(),
            BodyContent::Json { .. } | BodyContent::Bytes(_) => vec![&self.rust],
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum BodyContent {
    Json {
        value: Typed,
        /// Whether servers refuse a body that does not say that it is JSON. It
        /// is no part of a shape: clients always say so.
        checked: bool,
        /// Whether an object without members counts as no body for servers. It is no part of a
        /// shape, either.
        empty_is_none: bool,
    },
    Bytes(String),
    Multipart(Vec<FormPart>),
}

/// A file of a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct FormPart {
    pub(crate) wire: Arc<str>,
    pub(crate) rust: RustName,
    pub(crate) at: Origin,
    pub(crate) required: bool,
    pub(crate) media: String,
    pub(crate) doc: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) at: Origin,
    /// The variant of the answer, where there is more than one.
    pub(crate) name: Option<RustName>,
    /// Other statuses that mean the same; what comes with them is not looked at.
    pub(crate) also: Vec<(u16, Origin)>,
    pub(crate) docs: Docs,
    pub(crate) content: Content,
}

/// What a response carries.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Empty,
    Json(Typed),
    Text(String),
    Bytes(String),
    JsonStream {
        item: Typed,
        /// What makes an item an error.
        failure: Option<FieldName>,
        /// What has a line of text that comes instead of an item.
        lines: Option<FieldName>,
    },
    Frames {
        media: String,
        raw: RawWhen,
    },
    Hijack {
        media: String,
        raw: RawWhen,
    },
    WebSocket,
}

/// A field of a streamed item, by its key.
#[derive(Clone, Debug)]
pub(crate) struct FieldName {
    pub(crate) key: String,
    pub(crate) at: Origin,
}

/// When a stream comes without the heads of its frames.
#[derive(Clone, Debug)]
pub(crate) enum RawWhen {
    Never,
    Always,
    Hint(String, Origin),
    Body(String, Origin),
}

impl TypeKind {
    /// The fields; an enumeration has none.
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Object(fields) => fields,
            Self::Enum { .. } => &[],
        }
    }

    /// The values; an object has none.
    pub(crate) fn values(&self) -> &[EnumValue] {
        match self {
            Self::Object(_) => &[],
            Self::Enum { values, .. } => values,
        }
    }

    /// How many fields or values there are.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Object(fields) => fields.len(),
            Self::Enum { values, .. } => values.len(),
        }
    }
}
