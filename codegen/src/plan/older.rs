//! How a request in one form of an operation becomes one in the next older form,
//! and how its answer comes back.

mod link;

use super::operations::{AnswerKind, OperationForm, ParamPlan, Store};
use super::{Adapter, Context, ItemModule, RustType, StepCode, docs};
use crate::share::Shape;
use crate::spec::Conversions;
use link::Link;

/// The next older form of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Older {
    /// Its module: `v1_3`.
    pub(crate) module: String,
    pub(crate) gate: Option<String>,
    /// Whether there is nothing in its answer.
    pub(crate) empty: bool,
    /// Whether its request carries a type whose shape the version decides.
    pub(crate) by_version: bool,
    /// What each member of the older form is made of, in their order.
    pub(crate) members: Vec<OlderMember>,
    /// The members that only the newer form has.
    pub(crate) lacks: Vec<Lack>,
    /// What each member of the newer form is made of on a server.
    pub(crate) newer: Vec<OlderMember>,
    pub(crate) answer: Bridge,
}

impl Older {
    /// Whether something on the way from one form to the other has another shape.
    pub(crate) fn recasts(&self) -> bool {
        let mut members = self.members.iter().chain(&self.newer);
        matches!(self.answer, Bridge::Recast { .. } | Bridge::Cast { .. })
            || members.any(|member| matches!(member.given, Given::Recast { .. }))
    }
}

/// A member of one form that is made of one of the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OlderMember {
    pub(crate) name: String,
    pub(crate) gate: Option<String>,
    pub(crate) given: Given,
    /// Whether it is a thing of clients alone.
    pub(crate) unsent: bool,
}

/// What a member is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Given {
    /// The same.
    Same,
    /// The same, which need not be there any more.
    Some,
    /// The same, or an empty value.
    OrBlank,
    /// Nothing: it is left out.
    None,
    /// An empty value.
    Blank,
    /// Another shape of the same type, as it is held; optional or not.
    Recast {
        held: Adapter,
        from: RustType,
        to: RustType,
        optional: bool,
    },
    /// What is written as text, read anew as another type.
    Reread {
        from: Box<ParamPlan>,
        adapter: Adapter,
        since: String,
    },
}

/// A member that the older form does not have.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Lack {
    pub(crate) name: String,
    pub(crate) gate: Option<String>,
    /// Whether it may be left out, which is what `Option` says; lists and flags may be empty.
    pub(crate) store: Store,
    pub(crate) flag: bool,
    pub(crate) since: String,
}

/// What becomes of an answer on its way to the other form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bridge {
    Same,
    /// An answer without content, as the variant of the newer form.
    Variant(String),
    /// Any of several answers, as the variant of the same name; whether each is without content.
    Variants(Vec<(String, bool)>),
    /// Another shape of the type of a JSON value.
    Recast {
        held: Adapter,
        from: RustType,
        to: RustType,
    },
    /// Another shape of the items of a stream.
    Cast {
        from: RustType,
        to: RustType,
    },
    /// Lines of text as messages, by what people wrote by hand; the messages are
    /// as in the version with the number.
    Lines {
        step: String,
        version: usize,
    },
    /// What people wrote by hand.
    Step(String),
}

impl Bridge {
    fn step(&self) -> Option<&String> {
        match self {
            Self::Lines { step, .. } | Self::Step(step) => Some(step),
            Self::Same
            | Self::Variant(_)
            | Self::Variants(_)
            | Self::Recast { .. }
            | Self::Cast { .. } => None,
        }
    }
}

/// Links each form, newest first, to the next one.
pub(super) fn linked(
    context: Context<'_>,
    item: &Shape,
    mut forms: Vec<OperationForm>,
) -> Vec<OperationForm> {
    for at in (0..forms.len()).rev() {
        let next = forms.get(at + 1).cloned();
        let Some(form) = forms.get_mut(at) else {
            continue;
        };
        let first = form.versions.first().copied().unwrap_or_default();
        docs::version_text(context, first).clone_into(&mut form.since);
        form.older = next
            .as_ref()
            .and_then(|next| older(context, item, form, next));
        form.breaks = context.gating.converts() && form.older.is_none() && next.is_some();
        if let (Some(_), Some(next)) = (&form.older, next) {
            let oldest = next.versions.first().copied().unwrap_or_default();
            if oldest < first {
                form.since = next.since;
            }
        }
    }
    forms
}

fn older(
    context: Context<'_>,
    item: &Shape,
    newer: &OperationForm,
    older: &OperationForm,
) -> Option<Older> {
    if !context.gating.converts() {
        return None;
    }
    let link = Link {
        context,
        newer,
        older,
    };
    Some(Older {
        module: older.module.clone()?,
        gate: older.gate.clone(),
        empty: older.answers.iter().all(|a| a.kind == AnswerKind::Empty),
        by_version: older.request_by_version(),
        members: link.members()?,
        lacks: link.lacks(),
        newer: link.newer(),
        answer: link.bridge(item)?,
    })
}

/// The code of the steps between answers.
pub(super) fn step_codes(
    context: Context<'_>,
    operations: &[ItemModule<OperationForm>],
) -> Vec<StepCode> {
    let forms = operations.iter().flat_map(|module| &module.shapes);
    let codes = forms.filter_map(|form| {
        let older = form.older.as_ref()?;
        let name = older.answer.step()?;
        Some(StepCode {
            name: name.clone(),
            gate: older.gate.clone(),
            code: context.steps.get(name)?.clone(),
        })
    });
    let mut steps: Vec<StepCode> = Vec::new();
    for step in codes {
        // The same step may serve several: the gate is that of the newest.
        match steps.iter_mut().find(|known| known.name == step.name) {
            Some(known) if widens(context, &step, known) => *known = step,
            Some(_) => {}
            None => steps.push(step),
        }
    }
    steps
}

/// Whether a step is there in more cases than another.
fn widens(context: Context<'_>, step: &StepCode, known: &StepCode) -> bool {
    let place = |gate: &Option<String>| {
        let versions = 0..context.api.snapshots.len();
        let mut named = versions.filter(|at| context.gate(*at) == *gate);
        named.next()
    };
    place(&step.gate) > place(&known.gate)
}

/// Adds how many forms lead to older ones.
pub(super) fn count(operations: &[ItemModule<OperationForm>], counted: &mut Conversions) {
    for module in operations {
        let led = module.shapes.iter().filter_map(|form| form.older.as_ref());
        counted.forms += module.shapes.len().saturating_sub(1);
        for older in led {
            counted.led += 1;
            counted.answers += usize::from(older.answer.step().is_some());
        }
    }
}
