//! What a server needs of the operations: how requests are read, and what answers
//! and errors look like on the wire.

use indexmap::IndexMap;

use super::operations::{PathPart, Store};
use super::rust_type::{adapter, held};
use super::{Adapter, Context, ItemModule, OperationForm, ParamPlan, docs};
use crate::model::{
    BodyContent, Content, Encoding, Operation, Otherwise, Param, PathPiece, Refusals, Scalar,
    TypeExpr,
};

/// The server's side of an API.
#[derive(Debug)]
pub(crate) struct ServerPlan {
    /// The feature that brings it.
    pub(crate) gate: Option<String>,
    /// What stands before each path: `/v{version}`.
    pub(crate) prefix: String,
    /// What is answered to what is no operation, each with the version it begins at.
    pub(crate) refusals: Vec<(usize, Refusals)>,
    /// In the order of [`super::Plan::operations`].
    pub(crate) operations: Vec<ServedOperation>,
}

/// An operation, as a server has it.
#[derive(Debug)]
pub(crate) struct ServedOperation {
    pub(crate) gate: Option<String>,
    pub(crate) module: String,
    pub(crate) name: String,
    /// The name that its request has among those of a version.
    pub(crate) request: String,
    pub(crate) docs: String,
    /// What all forms document, oldest status first.
    pub(crate) errors: Vec<ErrorPlan>,
    pub(crate) forms: Vec<ServedForm>,
    /// For each version, oldest first, which of the forms it has.
    pub(crate) by_version: Vec<Option<usize>>,
}

/// A form of an operation, as a server has it.
#[derive(Debug)]
pub(crate) struct ServedForm {
    pub(crate) form: OperationForm,
    /// The documentation of the request.
    pub(crate) docs: String,
    /// How each parameter of the form is read.
    pub(crate) readers: Vec<Reader>,
    /// The media types of each answer, each with the version it begins at.
    pub(crate) media: Vec<Vec<(usize, String)>>,
    pub(crate) routes: Vec<RoutePlan>,
    /// First and last of the versions in which a body must say that it is JSON.
    pub(crate) checked: Vec<(usize, usize)>,
    /// The same of those in which an object without members counts as no body.
    pub(crate) empty_is_none: Vec<(usize, usize)>,
}

/// An error that is documented.
#[derive(Clone, Debug)]
pub(crate) struct ErrorPlan {
    pub(crate) status: u16,
    /// The function that makes it.
    pub(crate) name: String,
    pub(crate) docs: String,
}

/// The versions from `first` to `last` have a form at this path.
#[derive(Debug)]
pub(crate) struct RoutePlan {
    pub(crate) method: String,
    /// With `{name}` for a segment and `{name*}` for several.
    pub(crate) path: String,
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// How a parameter is read.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) text: ReadText,
    /// Only in these versions, first and last, where not in all of the form.
    pub(crate) within: Option<(usize, usize)>,
    /// From the body, where the header is missing.
    pub(crate) or_body: bool,
}

/// The runtime function that reads a text.
#[derive(Clone, Debug)]
pub(crate) enum ReadText {
    Flag,
    Text(Adapter),
    Json(Adapter),
    Base64UrlJson(Adapter),
}

pub(super) fn server(
    context: Context<'_>,
    operations: &[ItemModule<OperationForm>],
) -> Option<ServerPlan> {
    if !context.gating.serves() {
        return None;
    }
    let operations = operations.iter();
    Some(ServerPlan {
        gate: context.gating.server_feature(),
        prefix: context.api.prefix.clone(),
        refusals: refusals(context),
        operations: operations
            .filter_map(|module| operation(context, module))
            .collect(),
    })
}

fn operation(context: Context<'_>, module: &ItemModule<OperationForm>) -> Option<ServedOperation> {
    let newest = module.shapes.first()?;
    let versions = 0..context.api.snapshots.len();
    Some(ServedOperation {
        gate: module.gate.clone(),
        module: beside_imports(&module.module),
        name: newest.name.clone(),
        request: newest.builder.clone(),
        docs: paragraphs(&newest.docs, 2),
        errors: errors(context, &module.shapes),
        forms: module
            .shapes
            .iter()
            .map(|form| served(context, form))
            .collect(),
        by_version: versions
            .map(|at| {
                module
                    .shapes
                    .iter()
                    .position(|form| form.versions.contains(&at))
            })
            .collect(),
    })
}

/// The name of a module beside what the server's module imports. No name of a spec ends in `_`.
fn beside_imports(module: &str) -> String {
    const IMPORTED: &[&str] = &["rt", "std", "types", "versions"];
    let mark = if IMPORTED.contains(&module) { "_" } else { "" };
    format!("{module}{mark}")
}

/// The first paragraphs: what an operation does and where it is, without its history.
fn paragraphs(docs: &str, count: usize) -> String {
    let first: Vec<&str> = docs.split("\n\n").take(count).collect();
    first.join("\n\n")
}

fn served(context: Context<'_>, form: &OperationForm) -> ServedForm {
    ServedForm {
        docs: paragraphs(&form.docs, 2),
        readers: form
            .params
            .iter()
            .map(|param| reader(context, form, param))
            .collect(),
        media: (0..form.answers.len())
            .map(|at| media(context, form, at))
            .collect(),
        routes: routes(context, form),
        checked: where_body(context, form, |body| {
            matches!(body, BodyContent::Json { checked: true, .. })
        }),
        empty_is_none: where_body(context, form, |body| {
            matches!(
                body,
                BodyContent::Json {
                    empty_is_none: true,
                    ..
                }
            )
        }),
        form: form.clone(),
    }
}

/// The path of a form, and its aliases in the versions that have them.
fn routes(context: Context<'_>, form: &OperationForm) -> Vec<RoutePlan> {
    let mut versions: IndexMap<String, Vec<usize>> = IndexMap::new();
    versions.insert(path(&form.path), form.versions.clone());
    for at in &form.versions {
        for alias in in_version(context, form, *at).into_iter().flat_map(aliases) {
            versions.entry(alias).or_default().push(*at);
        }
    }
    let route = |(path, versions): (&String, &Vec<usize>)| {
        let plan = |(first, last)| RoutePlan {
            method: form.method.clone(),
            path: path.clone(),
            first,
            last,
        };
        runs(versions).into_iter().map(plan).collect::<Vec<_>>()
    };
    versions.iter().flat_map(route).collect()
}

/// The other paths of an operation, as routes have them.
fn aliases(operation: &Operation) -> impl Iterator<Item = String> {
    let text = |piece: &PathPiece| match piece {
        PathPiece::Literal(text) => text.clone(),
        PathPiece::Segment(wire) => {
            let mut segments = operation.segments.iter();
            let slashes = segments.any(|param| *param.wire == **wire && param.slashes);
            segment(wire, slashes)
        }
    };
    let aliases = operation.aliases.iter();
    aliases.map(move |(path, _)| path.iter().map(text).collect())
}

/// First and last of the versions with such a body.
fn where_body(
    context: Context<'_>,
    form: &OperationForm,
    is_such: impl Fn(&BodyContent) -> bool,
) -> Vec<(usize, usize)> {
    let has = |at: &usize| {
        let body = in_version(context, form, *at).and_then(|operation| operation.body.as_ref());
        body.is_some_and(|body| is_such(&body.content))
    };
    let versions: Vec<usize> = form.versions.iter().copied().filter(has).collect();
    runs(&versions)
}

fn refusals(context: Context<'_>) -> Vec<(usize, Refusals)> {
    let mut found: Vec<(usize, Refusals)> = Vec::new();
    for (at, snapshot) in context.api.snapshots.iter().enumerate() {
        if found
            .last()
            .is_none_or(|(_, known)| *known != snapshot.refusals)
        {
            found.push((at, snapshot.refusals.clone()));
        }
    }
    found
}

fn path(parts: &[PathPart]) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Segment { wire, slashes, .. } => segment(wire, *slashes),
    };
    parts.iter().map(part).collect()
}

/// A parameter of a path, as routes have it.
fn segment(wire: &str, slashes: bool) -> String {
    let several = if slashes { "*" } else { "" };
    format!("{{{wire}{several}}}")
}

/// First and last of each run of versions.
pub(super) fn runs(versions: &[usize]) -> Vec<(usize, usize)> {
    let runs = versions.chunk_by(|a, b| a + 1 == *b);
    runs.filter_map(|run| Some((*run.first()?, *run.last()?)))
        .collect()
}

fn in_version<'a>(context: Context<'a>, form: &OperationForm, at: usize) -> Option<&'a Operation> {
    let snapshot = context.api.snapshots.get(at)?;
    snapshot
        .operations
        .get(form.name.as_str())
        .map(|operation| &**operation)
}

fn reader(context: Context<'_>, form: &OperationForm, plan: &ParamPlan) -> Reader {
    let described = |at: &usize| {
        let operation = in_version(context, form, *at)?;
        operation
            .params()
            .find(|param| param.rust.text == plan.name)
    };
    let having: Vec<usize> = form
        .versions
        .iter()
        .copied()
        .filter(|at| described(at).is_some())
        .collect();
    let newest = having.last().and_then(described);
    let bounds = having.first().copied().zip(having.last().copied());
    Reader {
        text: newest.map_or(ReadText::Text(Adapter::Same), read_text),
        or_body: newest.is_some_and(|param| param.otherwise == Otherwise::Body),
        within: bounds.filter(|_| plan.store != Store::Required && having != form.versions),
    }
}

fn read_text(param: &Param) -> ReadText {
    let expr = &param.ty.expr;
    match param.encoding {
        Encoding::Json => ReadText::Json(held(expr)),
        Encoding::Base64UrlJson => ReadText::Base64UrlJson(held(expr)),
        Encoding::Plain | Encoding::Prefix => plain(expr),
    }
}

/// How a value, or each item of a repeated one, is read.
fn plain(expr: &TypeExpr) -> ReadText {
    match expr {
        TypeExpr::List(item) => plain(item),
        TypeExpr::Scalar(Scalar::Bool01 | Scalar::Bool) => ReadText::Flag,
        other => ReadText::Text(adapter(other)),
    }
}

/// The media types that an answer has had.
fn media(context: Context<'_>, form: &OperationForm, answer: usize) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for at in &form.versions {
        let operation = in_version(context, form, *at);
        let response = operation.and_then(|operation| operation.answers.get(answer));
        let media = response.map_or("", |response| media_of(&response.content));
        if found.last().is_none_or(|(_, known)| known != media) {
            found.push((*at, media.to_owned()));
        }
    }
    found
}

fn media_of(content: &Content) -> &str {
    match content {
        Content::Text(media)
        | Content::Bytes(media)
        | Content::Frames { media, .. }
        | Content::Hijack { media, .. } => media,
        Content::Empty | Content::WebSocket => "",
        Content::Json(_) | Content::JsonStream { .. } => "application/json",
    }
}

fn errors(context: Context<'_>, forms: &[OperationForm]) -> Vec<ErrorPlan> {
    let mut found: Vec<ErrorPlan> = Vec::new();
    for form in forms {
        for at in form.versions.iter().rev() {
            let operation = in_version(context, form, *at);
            for error in operation.iter().flat_map(|operation| &operation.errors) {
                if found.iter().all(|known| known.status != error.status) {
                    found.push(ErrorPlan {
                        status: error.status,
                        name: reason(error.status),
                        docs: docs::described(&error.docs),
                    });
                }
            }
        }
    }
    found.sort_by_key(|error| error.status);
    found
}

/// The reason phrase of a status in RFC 9110, as the name of a function.
fn reason(status: u16) -> String {
    let name = match status {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        406 => "not_acceptable",
        408 => "request_timeout",
        409 => "conflict",
        410 => "gone",
        412 => "precondition_failed",
        413 => "content_too_large",
        415 => "unsupported_media_type",
        422 => "unprocessable_content",
        429 => "too_many_requests",
        500 => "internal_server_error",
        501 => "not_implemented",
        502 => "bad_gateway",
        503 => "service_unavailable",
        504 => "gateway_timeout",
        other => return format!("status_{other}"),
    };
    name.to_owned()
}
