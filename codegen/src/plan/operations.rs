//! Requests: how they are built, sent, and what comes back.

use heck::ToUpperCamelCase as _;

use super::older::Older;
use super::rust_type::held;
use super::{Adapter, Context, Deprecation, RustType, docs};
use crate::model::{
    BodyContent, Content, Encoding, FormPart, Operation, Param, PathPiece, RawWhen, RequestBody,
    Response, Scalar, TypeExpr, TypeKind,
};
use crate::share::Shape;

/// One form of an operation: a request builder that is generic over the
/// versions that share it, see [`super::unite`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OperationForm {
    /// Its module, named by its first version: `v1_12`. None where it is the
    /// operation's only form, and stands in the operation's module.
    pub(crate) module: Option<String>,
    pub(crate) gate: Option<String>,
    pub(crate) offer: Offer,
    /// The versions that have it, oldest first.
    pub(crate) versions: Vec<usize>,
    /// The same, first and last of each run.
    pub(crate) runs: Vec<(usize, usize)>,
    pub(crate) name: String,
    pub(crate) builder: String,
    /// Of the builder.
    pub(crate) deprecated: Option<Deprecation>,
    pub(crate) method: String,
    pub(crate) docs: String,
    pub(crate) method_docs: String,
    pub(crate) send_docs: String,
    pub(crate) path: Vec<PathPart>,
    pub(crate) params: Vec<ParamPlan>,
    pub(crate) body: Option<BodyPlan>,
    pub(crate) mode: Mode,
    /// Oldest status first; at least one.
    pub(crate) answers: Vec<AnswerPlan>,
    /// The enum of the answers, where there is more than one.
    pub(crate) answer_enum: Option<String>,
    /// The first version that has the operation in this form or one that it leads to.
    pub(crate) since: String,
    /// The next older form, where a request can be made one of that.
    pub(crate) older: Option<Older>,
    /// Whether there is an older form that this one does not lead to.
    pub(crate) breaks: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PathPart {
    Literal(String),
    Segment {
        wire: String,
        name: String,
        encoder: Encoder,
        slashes: bool,
        /// What is taken off the beginning of the value.
        strip: Option<String>,
    },
}

/// A parameter of the builder.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ParamPlan {
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The type of one value, without any `Option`.
    pub(crate) ty: RustType,
    pub(crate) store: Store,
    pub(crate) intake: Intake,
    pub(crate) secret: bool,
    pub(crate) send: Send,
    /// The versions of the form that have it.
    pub(crate) bound: Bound,
    /// Those of them, where not all have it.
    pub(crate) having: Option<Having>,
    pub(crate) gate: Option<String>,
    /// Of the setter.
    pub(crate) deprecated: Option<Deprecation>,
}

/// The first and the last version that have something, and the first one as text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Having {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) since: String,
}

/// The clients that have the method that makes a builder.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Offer {
    /// Those of all versions within the bound.
    pub(crate) within: Option<Bound>,
    /// Of the method within the bound.
    pub(crate) deprecated: Option<Deprecation>,
    /// Those of these versions. A bound would not keep them apart from the
    /// versions for which another form has the method.
    pub(crate) each: Vec<Offered>,
}

/// A version whose client has the method.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offered {
    pub(crate) version: Named,
    pub(crate) deprecated: Option<Deprecation>,
}

/// A version by its marker, `V1_12`, and what gates it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    pub(crate) marker: String,
    pub(crate) gate: Option<String>,
}

/// Some of the versions, by the traits that they have: `Since1_6`, `Until1_11`.
/// All of them where there is no trait.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Bound {
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
}

/// What the builder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Store {
    /// A value that is an argument of the method.
    Required,
    /// A value that a setter sets.
    Optional,
    /// A value that has a default: lists, maps, flags.
    Defaulted,
}

/// What a method or setter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Intake {
    Value,
    IntoString,
    Strings,
    /// A key and a value, added to a map.
    Pair,
}

/// Where a parameter goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Send {
    /// It is part of the path, see [`PathPart`].
    Path,
    Query {
        wire: String,
        encoder: Encoder,
    },
    QueryEach {
        wire: String,
        encoder: Encoder,
    },
    Header {
        wire: String,
        encoder: Encoder,
    },
    Headers {
        prefix: String,
    },
    Nowhere,
}

impl Send {
    /// Whether values are written as they are, and not as JSON.
    pub(super) fn is_text(&self) -> bool {
        let encoder = match self {
            Self::Query { encoder, .. }
            | Self::QueryEach { encoder, .. }
            | Self::Header { encoder, .. } => encoder,
            Self::Path => return true,
            Self::Headers { .. } | Self::Nowhere => return false,
        };
        !matches!(encoder, Encoder::Json(_) | Encoder::Base64UrlJson(_))
    }
}

/// The runtime function that writes a value as text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Encoder {
    Text,
    Flag,
    Boolean,
    UnixSeconds,
    Rfc3339,
    Json(Adapter),
    Base64UrlJson(Adapter),
}

/// The body of a request: what the builder holds for it, and how that is sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BodyPlan {
    /// One, but for a multipart body.
    pub(crate) members: Vec<BodyMember>,
    pub(crate) request: BodyRequest,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BodyMember {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) required: bool,
    /// The type of a JSON value; none for bytes.
    pub(crate) json: Option<RustType>,
}

impl BodyMember {
    /// The type whose shape the version decides, if it is one.
    pub(crate) fn of_version(&self) -> Option<&str> {
        self.json.as_ref().and_then(RustType::of_version)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum BodyRequest {
    Json(Adapter),
    Bytes {
        media: String,
    },
    /// Name and media type of each part, in the order of the members.
    Multipart(Vec<(String, String)>),
}

/// How the request is sent; chosen by what may come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Pooled,
    Streamed,
    Hijacked,
    WebSocket,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AnswerPlan {
    pub(crate) status: u16,
    /// The variant of the answer's enum.
    pub(crate) variant: String,
    pub(crate) docs: String,
    /// Other statuses that mean the same.
    pub(crate) also: Vec<u16>,
    pub(crate) kind: AnswerKind,
    /// The key of the field that a line of text becomes, and the runs of versions in which text
    /// may come instead of an item.
    pub(crate) lines: Vec<(String, Vec<(usize, usize)>)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnswerKind {
    Empty,
    Text,
    Bytes,
    WebSocket,
    Json {
        ty: RustType,
        adapter: Adapter,
    },
    JsonStream {
        ty: RustType,
        adapter: Adapter,
        /// What makes an item an error.
        failure: Option<Access>,
    },
    Frames(RawPlan),
    Hijack(RawPlan),
}

/// When a stream has no heads of frames.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RawPlan {
    Never,
    Always,
    /// When this flag of the builder is set.
    Hint(String),
    /// When this flag of a field of the body is set.
    Body {
        body: String,
        flag: Access,
    },
}

/// How something is read from a field of a type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Access {
    pub(crate) field: String,
    pub(crate) optional: bool,
    /// The function of a version that reads it, where the version decides which
    /// shape the type has.
    pub(crate) function: Option<String>,
}

/// The form of an operation that one of its shapes alone would have.
pub(super) fn form(context: Context<'_>, shape: &Shape) -> Option<OperationForm> {
    let version = shape.last();
    let snapshot = context.api.snapshots.get(version)?;
    let operation = snapshot.operations.get(&shape.item.name)?;
    let planner = Planner {
        context,
        version,
        operation,
    };
    let builder = operation.name.to_upper_camel_case();
    Some(OperationForm {
        module: None,
        gate: context.gate(version),
        offer: Offer::default(),
        versions: Vec::new(),
        runs: Vec::new(),
        name: operation.name.to_string(),
        method: operation.method.clone(),
        docs: docs::operation_shape(context, operation, shape),
        method_docs: docs::method(context, operation, shape, &builder),
        send_docs: docs::send(context, operation, shape),
        path: planner.path(),
        params: planner.params(),
        body: operation.body.as_ref().map(|body| planner.body(body)),
        mode: mode(operation),
        answers: operation
            .answers
            .iter()
            .map(|answer| planner.answer(answer))
            .collect(),
        answer_enum: (operation.answers.len() > 1).then(|| format!("{builder}Answer")),
        builder,
        deprecated: None,
        since: String::new(),
        older: None,
        breaks: false,
    })
}

fn mode(operation: &Operation) -> Mode {
    let needs = |content: &Content| match content {
        Content::Empty | Content::Json(_) | Content::Text(_) => Mode::Pooled,
        Content::Bytes(_) | Content::JsonStream { .. } | Content::Frames { .. } => Mode::Streamed,
        Content::Hijack { .. } => Mode::Hijacked,
        Content::WebSocket => Mode::WebSocket,
    };
    let modes: Vec<Mode> = operation
        .answers
        .iter()
        .map(|a| needs(&a.content))
        .collect();
    [Mode::WebSocket, Mode::Hijacked, Mode::Streamed]
        .into_iter()
        .find(|mode| modes.contains(mode))
        .unwrap_or(Mode::Pooled)
}

#[derive(Clone, Copy)]
struct Planner<'a> {
    context: Context<'a>,
    version: usize,
    operation: &'a Operation,
}

impl Planner<'_> {
    fn rust_type(self, expr: &TypeExpr) -> RustType {
        self.context.rust_type(expr, self.version)
    }

    fn path(self) -> Vec<PathPart> {
        let part = |piece: &PathPiece| match piece {
            PathPiece::Literal(text) => Some(PathPart::Literal(text.clone())),
            PathPiece::Segment(wire) => {
                let mut segments = self.operation.segments.iter();
                let param = segments.find(|param| *param.wire == **wire)?;
                Some(PathPart::Segment {
                    wire: wire.clone(),
                    name: param.rust.text.clone(),
                    encoder: encoder(param.encoding, &param.ty.expr),
                    slashes: param.slashes,
                    strip: param.strip.clone(),
                })
            }
        };
        self.operation.path.iter().filter_map(part).collect()
    }

    fn params(self) -> Vec<ParamPlan> {
        let operation = self.operation;
        let in_path = |_: &Param, _| Send::Path;
        let nowhere = |_: &Param, _| Send::Nowhere;
        let segments = operation.segments.iter().map(|p| self.param(p, in_path));
        let query = operation.query.iter().map(|p| self.param(p, query));
        let headers = operation.headers.iter().map(|p| self.param(p, header));
        let hints = operation.hints.iter().map(|p| self.param(p, nowhere));
        segments.chain(query).chain(headers).chain(hints).collect()
    }

    fn param(self, param: &Param, send: fn(&Param, Encoder) -> Send) -> ParamPlan {
        let expr = &param.ty.expr;
        let send = send(param, encoder(param.encoding, expr));
        ParamPlan {
            wire: param.wire.to_string(),
            name: param.rust.text.clone(),
            docs: docs::param(self.context, self.operation, self.version, param)
                + &self.span(param),
            ty: self.rust_type(expr),
            store: match &send {
                _ if param.required => Store::Required,
                Send::QueryEach { .. } | Send::Headers { .. } | Send::Nowhere => Store::Defaulted,
                _ => Store::Optional,
            },
            intake: intake(expr, &send),
            secret: param.secret,
            send,
            bound: Bound::default(),
            having: None,
            gate: None,
            deprecated: None,
        }
    }

    /// Since when and until when the operation has a parameter, see [`docs::span`].
    fn span(self, param: &Param) -> String {
        let name = &self.operation.name;
        docs::span(self.context, self.version, |snapshot| {
            let operation = snapshot.operations.get(name)?;
            Some(operation.params().any(|other| other.wire == param.wire))
        })
    }

    fn body(self, body: &RequestBody) -> BodyPlan {
        let member = |json| BodyMember {
            name: body.rust.text.clone(),
            docs: docs::text(&body.doc),
            required: body.required,
            json,
        };
        match &body.content {
            BodyContent::Json { value: typed, .. } => BodyPlan {
                members: vec![member(Some(self.rust_type(&typed.expr)))],
                request: BodyRequest::Json(held(&typed.expr)),
            },
            BodyContent::Bytes(media) => BodyPlan {
                members: vec![member(None)],
                request: BodyRequest::Bytes {
                    media: media.clone(),
                },
            },
            BodyContent::Multipart(parts) => BodyPlan {
                members: parts.iter().map(form_member).collect(),
                request: BodyRequest::Multipart(parts.iter().map(form_part).collect()),
            },
        }
    }

    fn answer(self, response: &Response) -> AnswerPlan {
        let name = response.name.as_ref();
        AnswerPlan {
            status: response.status,
            variant: name
                .map(|name| name.text.to_upper_camel_case())
                .unwrap_or_default(),
            docs: docs::described(&response.docs),
            also: response.also.iter().map(|(status, _)| *status).collect(),
            kind: self.answer_kind(&response.content),
            lines: Vec::new(),
        }
    }

    fn answer_kind(self, content: &Content) -> AnswerKind {
        match content {
            Content::Empty => AnswerKind::Empty,
            Content::Text(_) => AnswerKind::Text,
            Content::Bytes(_) => AnswerKind::Bytes,
            Content::WebSocket => AnswerKind::WebSocket,
            Content::Json(typed) => AnswerKind::Json {
                ty: self.rust_type(&typed.expr),
                adapter: held(&typed.expr),
            },
            Content::JsonStream { item, failure, .. } => AnswerKind::JsonStream {
                ty: self.rust_type(&item.expr),
                adapter: held(&item.expr),
                failure: failure
                    .as_ref()
                    .and_then(|failure| self.access(&item.expr, &failure.key)),
            },
            Content::Frames { raw, .. } => AnswerKind::Frames(self.raw(raw)),
            Content::Hijack { raw, .. } => AnswerKind::Hijack(self.raw(raw)),
        }
    }

    fn raw(self, raw: &RawWhen) -> RawPlan {
        match raw {
            RawWhen::Never => RawPlan::Never,
            RawWhen::Always => RawPlan::Always,
            RawWhen::Hint(wire, _) => {
                let mut hints = self.operation.hints.iter();
                let hint = hints.find(|hint| *hint.wire == **wire);
                hint.map_or(RawPlan::Never, |hint| RawPlan::Hint(hint.rust.text.clone()))
            }
            RawWhen::Body(key, _) => self.raw_by_body(key).unwrap_or(RawPlan::Never),
        }
    }

    fn raw_by_body(self, key: &str) -> Option<RawPlan> {
        let body = self.operation.body.as_ref()?;
        let BodyContent::Json { value: typed, .. } = &body.content else {
            return None;
        };
        let flag = self.access(&typed.expr, key)?;
        Some(RawPlan::Body {
            body: body.rust.text.clone(),
            flag,
        })
    }

    /// How the field with this key is read.
    fn access(self, expr: &TypeExpr, key: &str) -> Option<Access> {
        let TypeExpr::Named(name) = expr else {
            return None;
        };
        let snapshot = self.context.api.snapshots.get(self.version)?;
        let TypeKind::Object(fields) = &snapshot.types.get(name)?.kind else {
            return None;
        };
        let field = fields.iter().find(|field| *field.key == *key)?;
        Some(Access {
            field: field.rust.text.clone(),
            optional: field.optional,
            function: None,
        })
    }
}

fn form_member(part: &FormPart) -> BodyMember {
    BodyMember {
        name: part.rust.text.clone(),
        docs: docs::text(&part.doc),
        required: part.required,
        json: None,
    }
}

fn form_part(part: &FormPart) -> (String, String) {
    (part.wire.to_string(), part.media.clone())
}

fn query(param: &Param, encoder: Encoder) -> Send {
    let wire = param.wire.to_string();
    let repeated = param.encoding == Encoding::Plain && param.ty.expr.is_collection();
    if repeated {
        Send::QueryEach { wire, encoder }
    } else {
        Send::Query { wire, encoder }
    }
}

fn header(param: &Param, encoder: Encoder) -> Send {
    match param.encoding {
        Encoding::Prefix => Send::Headers {
            prefix: param.wire.trim_end_matches('*').to_owned(),
        },
        _ => Send::Header {
            wire: param.wire.to_string(),
            encoder,
        },
    }
}

/// How a value, or each item of a repeated one, is written.
fn encoder(encoding: Encoding, expr: &TypeExpr) -> Encoder {
    match encoding {
        Encoding::Json => Encoder::Json(held(expr)),
        Encoding::Base64UrlJson => Encoder::Base64UrlJson(held(expr)),
        Encoding::Plain | Encoding::Prefix => plain(expr),
    }
}

fn plain(expr: &TypeExpr) -> Encoder {
    match expr {
        TypeExpr::List(item) => plain(item),
        TypeExpr::Scalar(Scalar::Bool01) => Encoder::Flag,
        TypeExpr::Scalar(Scalar::Bool) => Encoder::Boolean,
        TypeExpr::Scalar(Scalar::UnixSeconds) => Encoder::UnixSeconds,
        TypeExpr::Scalar(Scalar::Rfc3339) => Encoder::Rfc3339,
        _ => Encoder::Text,
    }
}

fn intake(expr: &TypeExpr, send: &Send) -> Intake {
    let is_string =
        |expr: &TypeExpr| matches!(expr, TypeExpr::Scalar(Scalar::String | Scalar::BareString));
    match (expr, send) {
        (_, Send::Headers { .. }) => Intake::Pair,
        (TypeExpr::List(item), _) if is_string(item) => Intake::Strings,
        (expr, _) if is_string(expr) => Intake::IntoString,
        _ => Intake::Value,
    }
}
