//! What recorded traffic is checked against: the rules of each operation, each
//! with the versions in which it holds.

use std::sync::Arc;

use indexmap::IndexMap;

use super::rust_type::adapter;
use super::{Adapter, Context, RustType};
use crate::model::{
    BodyContent, Content, Encoding, Operation, Param, PathPiece, RequestBody, Scalar, TypeExpr,
};

/// What recorded traffic is checked against, of the whole API.
#[derive(Debug)]
pub(crate) struct VerifyPlan {
    /// What stands before each path: `/v{version}`.
    pub(crate) prefix: String,
    pub(crate) operations: Vec<RecordPlan>,
}

/// One operation in all versions.
#[derive(Debug)]
pub(crate) struct RecordPlan {
    pub(crate) name: String,
    pub(crate) rules: Vec<DatedRule>,
}

/// A rule, and the versions in which it holds.
#[derive(Debug)]
pub(crate) struct DatedRule {
    /// None where the rule names no type that may be missing.
    pub(crate) gate: Option<String>,
    pub(crate) first: String,
    /// None where there is no end yet.
    pub(crate) last: Option<String>,
    pub(crate) rule: RulePlan,
}

/// Something that is checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RulePlan {
    /// Method and path, with `{name}` for each parameter.
    Route(String, String),
    Param(RecordParam),
    /// A JSON body of the request.
    Body(CheckPlan),
    Answer(u16, RecordAnswer),
    Errors(Vec<u16>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RecordParam {
    pub(crate) wherein: Wherein,
    pub(crate) wire: String,
    pub(crate) required: bool,
    pub(crate) check: CheckPlan,
}

/// Where a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wherein {
    Segment,
    /// Likewise, but it may hold slashes.
    Segments,
    Query,
    Header,
}

/// A type, and how its values are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CheckPlan {
    pub(crate) source: Source,
    pub(crate) adapter: Adapter,
    pub(crate) ty: RustType,
    /// Whether values must not be shown.
    pub(crate) secret: bool,
}

/// What a value is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// JSON.
    Json,
    /// Text that is the value.
    Text,
    /// Text that holds JSON.
    JsonText,
    /// Text that holds JSON in base64.
    Base64UrlJson,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RecordAnswer {
    /// Nothing that could be looked at.
    Empty,
    Json(CheckPlan),
    JsonStream(CheckPlan),
    /// Likewise, or lines of text.
    Lines(CheckPlan),
    /// Anything at all.
    Any,
    /// Anything else, of this media type.
    Bytes(String),
    /// Likewise, and it may be announced as 101.
    Hijack(String),
}

pub(super) fn verify(context: Context<'_>) -> Option<VerifyPlan> {
    if !context.verifies() {
        return None;
    }
    let mut histories: IndexMap<Arc<str>, History> = IndexMap::new();
    for (version, snapshot) in context.api.snapshots.iter().enumerate() {
        let planner = Planner { context, version };
        for (name, operation) in &snapshot.operations {
            let history = histories.entry(name.clone()).or_default();
            history.add(version, planner.rules(operation));
        }
    }
    Some(VerifyPlan {
        prefix: context.api.prefix.clone(),
        operations: histories
            .into_iter()
            .map(|(name, history)| history.record(context, &name))
            .collect(),
    })
}

/// The rules that an operation has had, each with first and last version.
#[derive(Default)]
struct History(Vec<(RulePlan, usize, usize)>);

impl History {
    fn add(&mut self, version: usize, rules: Vec<RulePlan>) {
        for rule in rules {
            let mut held = self.0.iter_mut();
            let goes_on = held.find(|(held, _, last)| *held == rule && *last + 1 == version);
            match goes_on {
                Some((_, _, last)) => *last = version,
                None => self.0.push((rule, version, version)),
            }
        }
    }

    fn record(mut self, context: Context<'_>, name: &str) -> RecordPlan {
        self.0.sort_by_key(|(rule, first, _)| (rule.rank(), *first));
        let rules = self.0.into_iter();
        RecordPlan {
            name: name.to_owned(),
            rules: rules.filter_map(|rule| dated(context, rule)).collect(),
        }
    }
}

fn dated(context: Context<'_>, (rule, first, last): (RulePlan, usize, usize)) -> Option<DatedRule> {
    let snapshots = &context.api.snapshots;
    let text = |at: usize| snapshots.get(at).map(|s| s.version.text.to_string());
    let ended = last + 1 < snapshots.len();
    Some(DatedRule {
        gate: context.gate(last).filter(|_| rule.names_a_shape()),
        first: text(first)?,
        last: text(last).filter(|_| ended),
        rule,
    })
}

impl RulePlan {
    /// Whether it names a type of the API, which only some versions have.
    fn names_a_shape(&self) -> bool {
        let check = match self {
            Self::Param(param) => Some(&param.check),
            Self::Body(check)
            | Self::Answer(
                _,
                RecordAnswer::Json(check)
                | RecordAnswer::JsonStream(check)
                | RecordAnswer::Lines(check),
            ) => Some(check),
            Self::Route(..) | Self::Answer(..) | Self::Errors(_) => None,
        };
        check.is_some_and(|check| has_shape(&check.ty))
    }

    /// Its place in the order in which a reader expects them.
    fn rank(&self) -> u16 {
        match self {
            Self::Route(..) => 0,
            Self::Param(param) => match param.wherein {
                Wherein::Segment | Wherein::Segments => 1,
                Wherein::Query => 2,
                Wherein::Header => 3,
            },
            Self::Body(_) => 4,
            Self::Answer(status, _) => *status,
            Self::Errors(_) => u16::MAX,
        }
    }
}

#[derive(Clone, Copy)]
struct Planner<'a> {
    context: Context<'a>,
    version: usize,
}

impl Planner<'_> {
    fn rules(self, operation: &Operation) -> Vec<RulePlan> {
        let route = RulePlan::Route(operation.method.clone(), operation.path_text());
        let body = operation.body.as_ref().and_then(|body| self.body(body));
        let answers = operation
            .answers
            .iter()
            .map(|answer| RulePlan::Answer(answer.status, self.answer(&answer.content)));
        let others = operation.answers.iter().flat_map(|answer| &answer.also);
        let others = others.map(|(status, _)| RulePlan::Answer(*status, RecordAnswer::Any));
        let errors = operation.errors.iter().map(|error| error.status).collect();
        let aliases = operation.aliases.iter();
        let aliases = aliases
            .map(|(path, _)| RulePlan::Route(operation.method.clone(), PathPiece::text(path)));
        std::iter::once(route)
            .chain(aliases)
            .chain(self.params(operation).map(RulePlan::Param))
            .chain(body.map(RulePlan::Body))
            .chain(answers)
            .chain(others)
            .chain([RulePlan::Errors(errors)])
            .collect()
    }

    fn params(self, operation: &Operation) -> impl Iterator<Item = RecordParam> {
        let segments = operation.segments.iter().map(|param| {
            let slashes = param.slashes.then_some(Wherein::Segments);
            (slashes.unwrap_or(Wherein::Segment), param)
        });
        let query = operation.query.iter().map(|p| (Wherein::Query, p));
        let headers = operation.headers.iter().map(|p| (Wherein::Header, p));
        let all = segments.chain(query).chain(headers);
        all.filter_map(move |(wherein, param)| self.param(wherein, param))
    }

    /// A parameter; none for one that is a family of headers, which hold any text.
    fn param(self, wherein: Wherein, param: &Param) -> Option<RecordParam> {
        let expr = &param.ty.expr;
        let (source, expr) = match param.encoding {
            Encoding::Plain => (Source::Text, item(expr)),
            Encoding::Json => (Source::JsonText, expr),
            Encoding::Base64UrlJson => (Source::Base64UrlJson, expr),
            Encoding::Prefix => return None,
        };
        Some(RecordParam {
            wherein,
            wire: param.wire.to_string(),
            required: param.required && matches!(wherein, Wherein::Query | Wherein::Header),
            check: CheckPlan {
                secret: param.secret || self.has_secret(expr),
                ..self.check(source, expr)
            },
        })
    }

    fn check(self, source: Source, expr: &TypeExpr) -> CheckPlan {
        CheckPlan {
            source,
            adapter: adapter(expr),
            ty: self.context.rust_type(expr, self.version),
            secret: self.has_secret(expr),
        }
    }

    fn body(self, body: &RequestBody) -> Option<CheckPlan> {
        match &body.content {
            BodyContent::Json { value: typed, .. } => Some(self.check(Source::Json, &typed.expr)),
            BodyContent::Bytes(_) | BodyContent::Multipart(_) => None,
        }
    }

    fn answer(self, content: &Content) -> RecordAnswer {
        match content {
            Content::Empty | Content::WebSocket => RecordAnswer::Empty,
            Content::Json(typed) => RecordAnswer::Json(self.check(Source::Json, &typed.expr)),
            Content::JsonStream { item, lines, .. } => {
                let check = self.check(Source::Json, &item.expr);
                match lines {
                    None => RecordAnswer::JsonStream(check),
                    Some(_) => RecordAnswer::Lines(check),
                }
            }
            Content::Text(media) | Content::Bytes(media) | Content::Frames { media, .. } => {
                RecordAnswer::Bytes(media.clone())
            }
            Content::Hijack { media, .. } => RecordAnswer::Hijack(media.clone()),
        }
    }

    /// Whether a value of the expression may hold a secret.
    fn has_secret(self, expr: &TypeExpr) -> bool {
        let snapshot = self.context.api.snapshots.get(self.version);
        let reached = snapshot.map(|snapshot| snapshot.reached([expr]));
        let mut fields = reached
            .into_iter()
            .flatten()
            .flat_map(|def| def.kind.fields());
        fields.any(|field| field.secret)
    }
}

/// What is written each time: the item of a list that is repeated.
fn item(expr: &TypeExpr) -> &TypeExpr {
    match expr {
        TypeExpr::List(item) => item,
        TypeExpr::StringOrList | TypeExpr::Set => &TypeExpr::Scalar(Scalar::String),
        other => other,
    }
}

fn has_shape(ty: &RustType) -> bool {
    match ty {
        RustType::Shape(_) => true,
        RustType::Vec(inner)
        | RustType::Option(inner)
        | RustType::Boxed(inner)
        | RustType::Map(inner) => has_shape(inner),
        _ => false,
    }
}
