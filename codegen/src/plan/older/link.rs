//! What becomes of each member of one form, and of its answer, in the next.

use super::{Bridge, Given, Lack, OlderMember};
use crate::plan::operations::{
    AnswerKind, AnswerPlan, BodyMember, Mode, OperationForm, ParamPlan, Send, Store,
};
use crate::plan::{Adapter, Context, RustType, docs};
use crate::share::Shape;
use crate::steps::StepKind;

/// Two forms that follow one another.
pub(super) struct Link<'a> {
    pub(super) context: Context<'a>,
    pub(super) newer: &'a OperationForm,
    pub(super) older: &'a OperationForm,
}

/// A parameter or a part of the body.
#[derive(Clone, Copy)]
enum Member<'p> {
    Param(&'p ParamPlan),
    Body(&'p BodyMember),
}

impl<'p> Member<'p> {
    fn all(form: &'p OperationForm) -> impl Iterator<Item = Self> {
        let body = form.body.iter().flat_map(|body| &body.members);
        form.params
            .iter()
            .map(Self::Param)
            .chain(body.map(Self::Body))
    }

    fn named(form: &'p OperationForm, name: &str) -> Option<Self> {
        Self::all(form).find(|member| member.name() == name)
    }

    fn name(self) -> &'p str {
        match self {
            Self::Param(param) => &param.name,
            Self::Body(member) => &member.name,
        }
    }

    fn gate(self) -> Option<String> {
        match self {
            Self::Param(param) => param.gate.clone(),
            Self::Body(_) => None,
        }
    }

    fn store(self) -> Store {
        match self {
            Self::Param(param) => param.store,
            Self::Body(member) if member.required => Store::Required,
            Self::Body(_) => Store::Optional,
        }
    }

    /// The type; none for bytes.
    fn ty(self) -> Option<&'p RustType> {
        match self {
            Self::Param(param) => Some(&param.ty),
            Self::Body(member) => member.json.as_ref(),
        }
    }

    fn is_unsent(self) -> bool {
        matches!(self, Self::Param(param) if matches!(param.send, Send::Nowhere))
    }
}

impl Link<'_> {
    pub(super) fn members(&self) -> Option<Vec<OlderMember>> {
        let upgrade = (self.older.mode == Mode::Hijacked).then(|| OlderMember {
            name: "upgrade".to_owned(),
            gate: None,
            given: if self.newer.mode == Mode::Hijacked {
                Given::Same
            } else {
                Given::Blank
            },
            unsent: true,
        });
        Member::all(self.older)
            .map(|member| {
                Some(OlderMember {
                    name: member.name().to_owned(),
                    gate: member.gate(),
                    given: self.given(Member::named(self.newer, member.name()), member)?,
                    unsent: member.is_unsent(),
                })
            })
            .chain(upgrade.map(Some))
            .collect()
    }

    /// What a member of a request is made of; none if it has to be there and is not.
    fn given(&self, from: Option<Member<'_>>, to: Member<'_>) -> Option<Given> {
        let Some(from) = from else {
            return match to.store() {
                Store::Optional => Some(Given::None),
                Store::Defaulted => Some(Given::Blank),
                Store::Required => None,
            };
        };
        if from.ty() == to.ty() {
            return match (from.store(), to.store()) {
                (a, b) if a == b => Some(Given::Same),
                (Store::Required, Store::Optional) => Some(Given::Some),
                _ => None,
            };
        }
        self.converted(from, to)
    }

    fn converted(&self, from: Member<'_>, to: Member<'_>) -> Option<Given> {
        let (a, b) = (from.ty()?, to.ty()?);
        if from.store() != to.store() {
            return None;
        }
        let optional = from.store() == Store::Optional;
        if let Some((held, from, to)) = shapes(a, b) {
            return Some(Given::Recast {
                held,
                from,
                to,
                optional,
            });
        }
        match from {
            Member::Param(param) if optional => Some(Given::Reread {
                from: Box::new(param.clone()),
                adapter: scalar(b)?,
                since: self.since(param.name.as_str()),
            }),
            _ => None,
        }
    }

    /// The first version of the newer form that has a parameter.
    fn since(&self, name: &str) -> String {
        let params = self.newer.params.iter();
        let having = params
            .filter(|param| param.name == name)
            .find_map(|p| p.having.as_ref());
        // The older form may stand between versions of the newer one.
        let end = self.older.versions.last().copied().unwrap_or_default();
        let begin = having.map_or(0, |having| having.first).max(end + 1);
        let mut versions = self.newer.versions.iter();
        let first = versions.find(|at| **at >= begin).copied().unwrap_or(begin);
        docs::version_text(self.context, first).to_owned()
    }

    pub(super) fn lacks(&self) -> Vec<Lack> {
        Member::all(self.newer)
            .filter(|member| {
                !member.is_unsent() && Member::named(self.older, member.name()).is_none()
            })
            .map(|member| Lack {
                name: member.name().to_owned(),
                gate: member.gate(),
                store: member.store(),
                flag: matches!(member.ty(), Some(RustType::Bool)),
                since: self.since(member.name()),
            })
            .collect()
    }

    /// What a server makes the newer form of.
    pub(super) fn newer(&self) -> Vec<OlderMember> {
        Member::all(self.newer)
            .map(|member| {
                let from = Member::named(self.older, member.name());
                let given = self.given(from, member);
                let given = given.unwrap_or(match from {
                    Some(from) if from.ty() == member.ty() => Given::OrBlank,
                    _ => Given::Blank,
                });
                OlderMember {
                    name: member.name().to_owned(),
                    gate: member.gate(),
                    given,
                    unsent: member.is_unsent(),
                }
            })
            .collect()
    }

    pub(super) fn bridge(&self, item: &Shape) -> Option<Bridge> {
        let derived = self.derived();
        derived.or_else(|| {
            let step = self.step(item)?;
            let version = self.newer.versions.first().copied().unwrap_or_default();
            Some(if self.is_text() {
                Bridge::Lines { step, version }
            } else {
                Bridge::Step(step)
            })
        })
    }

    /// Whether messages have been text.
    fn is_text(&self) -> bool {
        let kinds = |form: &OperationForm| match form.answers.as_slice() {
            [only] => Some(only.kind.clone()),
            _ => None,
        };
        matches!(kinds(self.older), Some(AnswerKind::Bytes))
            && matches!(kinds(self.newer), Some(AnswerKind::JsonStream { .. }))
    }

    /// The variants, where both forms have the same.
    fn variants(&self) -> Option<Bridge> {
        self.older.answer_enum.as_ref()?;
        let (old, new) = (&self.older.answers, &self.newer.answers);
        let alike = |answer: &AnswerPlan| {
            let mut new = new.iter();
            new.any(|other| other.variant == answer.variant && same_type(&answer.kind, &other.kind))
        };
        let variant = |answer: &AnswerPlan| {
            let is_empty = answer.kind == AnswerKind::Empty;
            (answer.variant.clone(), is_empty)
        };
        (old.len() == new.len() && old.iter().all(alike))
            .then(|| Bridge::Variants(old.iter().map(variant).collect()))
    }

    fn derived(&self) -> Option<Bridge> {
        if let Some(variants) = self.variants() {
            return Some(variants);
        }
        let [old] = self.older.answers.as_slice() else {
            return None;
        };
        if self.newer.answer_enum.is_some() {
            let empty = |answer: &&AnswerPlan| {
                answer.status == old.status && answer.kind == AnswerKind::Empty
            };
            let variant = self.newer.answers.iter().find(empty)?;
            let all_empty = self
                .newer
                .answers
                .iter()
                .all(|a| a.kind == AnswerKind::Empty);
            return (old.kind == AnswerKind::Empty && all_empty)
                .then(|| Bridge::Variant(variant.variant.clone()));
        }
        let new = self.newer.answers.first()?;
        match (&old.kind, &new.kind) {
            (AnswerKind::Json { ty: a, .. }, AnswerKind::Json { ty: b, .. }) if a != b => {
                let (held, from, to) = shapes(a, b)?;
                Some(Bridge::Recast { held, from, to })
            }
            (AnswerKind::JsonStream { ty: a, .. }, AnswerKind::JsonStream { ty: b, .. })
                if a != b =>
            {
                shapes(a, b).map(|(_, from, to)| Bridge::Cast { from, to })
            }
            (a, b) => same_type(a, b).then_some(Bridge::Same),
        }
    }

    /// The step between the two forms that was written by hand.
    fn step(&self, item: &Shape) -> Option<String> {
        let end = self.older.versions.last()? + 1;
        let mut steps = self.context.api.snapshots.get(end)?.steps.iter();
        let step = steps.find(|step| {
            step.of == item.item
                && matches!(step.kind, StepKind::Answer)
                && self.context.steps.contains_key(&*step.name)
        })?;
        Some(step.name.to_string())
    }
}

/// Whether answers of both kinds are one type in Rust.
fn same_type(a: &AnswerKind, b: &AnswerKind) -> bool {
    match (a, b) {
        (AnswerKind::Frames(_), AnswerKind::Frames(_))
        | (AnswerKind::Hijack(_), AnswerKind::Hijack(_)) => true,
        (a, b) => a == b,
    }
}

/// Where the types differ only in the shape of one type: how that is held, and both shapes.
fn shapes(a: &RustType, b: &RustType) -> Option<(Adapter, RustType, RustType)> {
    let within = |a, b, held: fn(Box<Adapter>) -> Adapter| {
        shapes(a, b).map(|(inner, a, b)| (held(Box::new(inner)), a, b))
    };
    match (a, b) {
        (RustType::Vec(a), RustType::Vec(b)) => within(a, b, Adapter::List),
        (RustType::Map(a), RustType::Map(b)) => within(a, b, Adapter::Map),
        (RustType::Option(a), RustType::Option(b)) => within(a, b, Adapter::Option),
        (RustType::Boxed(a), RustType::Boxed(b)) => within(a, b, Adapter::Boxed),
        (a, b) => (name(a)? == name(b)?).then(|| (Adapter::Same, a.clone(), b.clone())),
    }
}

/// The name of a type that a spec describes.
fn name(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Shape(place) => Some(&place.name),
        RustType::OfVersion(name) => Some(name),
        _ => None,
    }
}

/// The wire form of a scalar.
fn scalar(ty: &RustType) -> Option<Adapter> {
    match ty {
        RustType::String | RustType::F64 => Some(Adapter::Same),
        RustType::Bool => Some(Adapter::Bool),
        RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64 => {
            Some(Adapter::Int)
        }
        _ => None,
    }
}
