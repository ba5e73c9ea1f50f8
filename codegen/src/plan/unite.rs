//! Finds which shapes of an operation one request builder does for.
//!
//! A builder is generic over the version. What it carries may have another shape
//! in each version, and an optional parameter may be there in some versions only;
//! in all else the shapes that share a builder agree. So what an operation costs
//! does not grow with the number of versions.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;

use super::deprecated::Subject;
use super::older;
use super::operations::{
    Access, AnswerKind, Bound, Having, Named, Offer, Offered, RawPlan, Store, form,
};
use super::served::runs;
use super::versions::mark;
use super::{Context, ItemModule, OperationForm, ParamPlan, Place, RustType, docs, rust_name};
use crate::model::{Content, ItemKind};
use crate::share::Shape;

/// The modules of all operations, with as few forms each as will do.
pub(super) fn modules_of_operations(context: Context<'_>) -> Vec<ItemModule<OperationForm>> {
    let shapes = context.shapes.list.iter();
    let shapes: Vec<&Shape> = shapes
        .filter(|shape| shape.item.kind == ItemKind::Operation)
        .collect();
    shapes
        .chunk_by(|a, b| a.item == b.item)
        .filter_map(|shapes| module(context, shapes))
        .collect()
}

/// `shapes` are those of one operation.
fn module(context: Context<'_>, shapes: &[&Shape]) -> Option<ItemModule<OperationForm>> {
    let mut shapes = shapes.to_vec();
    shapes.sort_by_key(|shape| Reverse(shape.last()));
    let newest = shapes.first()?;
    let mut groups: Vec<Group> = Vec::new();
    for shape in &shapes {
        let member = Member {
            versions: shape.versions.clone(),
            form: form(context, shape)?,
        };
        match groups.iter_mut().find(|group| group.takes(&member)) {
            Some(group) => group.0.push(member),
            None => groups.push(Group(vec![member])),
        }
    }
    let alone = groups.len() == 1;
    let forms = groups
        .iter()
        .filter_map(|group| group.united(context, newest, alone))
        .collect();
    Some(ItemModule {
        module: newest.item.name.to_snake_case(),
        docs: docs::module(&rust_name(newest)),
        gate: context.gate(newest.last()),
        shapes: older::linked(context, newest, forms),
    })
}

/// The versions that have a parameter, where not all of a form have it.
fn narrower(
    context: Context<'_>,
    having: &BTreeSet<usize>,
    versions: &BTreeSet<usize>,
) -> Option<Having> {
    let (first, last) = (*having.first()?, *having.last()?);
    (having != versions).then(|| Having {
        first,
        last,
        since: docs::version_text(context, first).to_owned(),
    })
}

/// A shape of the operation, and the form that it would have alone.
struct Member {
    versions: Vec<usize>,
    form: OperationForm,
}

/// Shapes that one builder does for, newest first; never empty.
struct Group(Vec<Member>);

impl Group {
    /// Whether the builder does for another shape as well. The versions that have
    /// an optional parameter must follow one another, so that two traits bound them.
    fn takes(&self, member: &Member) -> bool {
        let alike = self.0.iter().all(|known| {
            wire(&known.form) == wire(&member.form) && agree(&known.form, &member.form)
        });
        let mut versions = self.versions();
        versions.extend(&member.versions);
        alike
            && self.params().chain(optional(&member.form)).all(|param| {
                let mut having = self.having(&param.name);
                if optional(&member.form).any(|other| other.name == param.name) {
                    having.extend(&member.versions);
                }
                is_run(&having, &versions)
            })
    }

    /// The versions of all members.
    fn versions(&self) -> BTreeSet<usize> {
        let versions = self.0.iter().flat_map(|member| &member.versions);
        versions.copied().collect()
    }

    /// The optional parameters of all members; the newest form of each comes first.
    fn params(&self) -> impl Iterator<Item = &ParamPlan> {
        self.0.iter().flat_map(|member| optional(&member.form))
    }

    /// The versions that have an optional parameter.
    fn having(&self, name: &str) -> BTreeSet<usize> {
        let has = |member: &&Member| optional(&member.form).any(|param| param.name == name);
        let members = self.0.iter().filter(has);
        members.flat_map(|m| &m.versions).copied().collect()
    }

    fn united(&self, context: Context<'_>, item: &Shape, alone: bool) -> Option<OperationForm> {
        let versions = self.versions();
        let (first, last) = (*versions.first()?, *versions.last()?);
        let shape = Shape {
            item: item.item.clone(),
            versions: versions.iter().copied().collect(),
        };
        let mut united = form(context, &shape)?;
        united.params.extend(self.older_params(&united));
        for param in &mut united.params {
            if param.store != Store::Required {
                let subject = Subject::Param(&item.item.name, &param.name);
                let having = self.having(&param.name);
                let gate = having.last().and_then(|at| context.gate(*at));
                param.bound = bound(context, &having, &versions);
                param.having = narrower(context, &having, &versions);
                param.gate = gate.filter(|gate| united.gate.as_ref() != Some(gate));
                let having: Vec<usize> = having.into_iter().collect();
                param.deprecated = subject.attribute(context, &having);
            }
        }
        self.leave_to_version(&mut united);
        united.versions = versions.iter().copied().collect();
        for at in 0..united.answers.len() {
            let lines = lines(context, &united, at);
            if let Some(answer) = united.answers.get_mut(at) {
                answer.lines = lines;
            }
        }
        united.module = (!alone).then(|| context.ident(first));
        united.gate = context.gate(last).filter(|_| !alone);
        united.runs = runs(&united.versions);
        united.offer = offer(context, item, &versions);
        let subject = Subject::Operation(&item.item.name);
        united.deprecated = subject.attribute(context, &united.versions);
        Some(united)
    }

    /// The optional parameters that the newest form no longer has.
    fn older_params(&self, newest: &OperationForm) -> Vec<ParamPlan> {
        let mut older: BTreeMap<&str, &ParamPlan> = BTreeMap::new();
        for param in self.params() {
            older.entry(&param.name).or_insert(param);
        }
        for param in &newest.params {
            older.remove(param.name.as_str());
        }
        older.into_values().cloned().collect()
    }

    /// Leaves to the version what has another shape in some member.
    fn leave_to_version(&self, united: &mut OperationForm) {
        let mut places: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
        for member in &self.0 {
            member.form.each_type(&mut |place| {
                let known = places.entry(place.name.clone()).or_default();
                known.insert((place.module.clone(), place.version.clone()));
            });
        }
        united.leave_to_version(&|place| places.get(&place.name).is_some_and(|p| p.len() > 1));
    }
}

/// In which versions text may come instead of an item of an answer, and as which field.
fn lines(
    context: Context<'_>,
    form: &OperationForm,
    answer: usize,
) -> Vec<(String, Vec<(usize, usize)>)> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in &form.versions {
        let snapshot = context.api.snapshots.get(*at);
        let operation = snapshot.and_then(|s| s.operations.get(form.name.as_str()));
        let response = operation.and_then(|operation| operation.answers.get(answer));
        if let Some(Content::JsonStream {
            lines: Some(lines), ..
        }) = response.map(|response| &response.content)
        {
            found.entry(&lines.key).or_default().push(*at);
        }
    }
    found
        .into_iter()
        .map(|(key, versions)| (key.to_owned(), runs(&versions)))
        .collect()
}

fn optional(form: &OperationForm) -> impl Iterator<Item = &ParamPlan> {
    let params = form.params.iter();
    params.filter(|param| param.store != Store::Required)
}

/// What members of a group must have in common: all but words, optional
/// parameters, and which shapes the types have.
fn wire(form: &OperationForm) -> OperationForm {
    let mut form = form.clone();
    form.gate = None;
    for text in [&mut form.docs, &mut form.method_docs, &mut form.send_docs] {
        text.clear();
    }
    form.params.retain(|param| param.store == Store::Required);
    for param in &mut form.params {
        param.docs.clear();
    }
    for member in form.body.iter_mut().flat_map(|body| &mut body.members) {
        member.docs.clear();
    }
    for answer in &mut form.answers {
        answer.docs.clear();
    }
    form.leave_to_version(&|_| true);
    form
}

/// Whether the optional parameters that both have are the same in both.
fn agree(one: &OperationForm, other: &OperationForm) -> bool {
    let bare = |param: &ParamPlan| {
        let mut param = param.clone();
        param.docs.clear();
        param.ty.leave_to_version(&|_| true);
        param
    };
    let taken = |param: &ParamPlan| {
        let mut members = one.body.iter().flat_map(|body| &body.members);
        members.any(|member| member.name == param.name)
    };
    optional(other).all(|param| {
        !taken(param)
            && one
                .params
                .iter()
                .filter(|known| known.name == param.name)
                .all(|known| bare(known) == bare(param))
    })
}

/// The newest form is offered by a bound, as far as its versions follow one
/// another: code that is generic over the version can use that. What is older
/// is offered by each version alone, which stays as it is for good.
fn offer(context: Context<'_>, item: &Shape, versions: &BTreeSet<usize>) -> Offer {
    let newest = versions.contains(&item.last());
    let subject = Subject::Operation(&item.item.name);
    let newest_run = versions.iter().rev().copied().enumerate();
    let last = versions.last().copied().unwrap_or_default();
    let run: BTreeSet<usize> = newest_run
        .take_while(|(back, at)| newest && at + back == last)
        .map(|(_, at)| at)
        .collect();
    let all: BTreeSet<usize> = (0..context.api.snapshots.len()).collect();
    Offer {
        within: newest.then(|| bound(context, &run, &all)),
        deprecated: subject.attribute(context, &run.iter().copied().collect::<Vec<_>>()),
        each: versions
            .difference(&run)
            .map(|at| Offered {
                version: named(context, *at),
                deprecated: subject.attribute(context, &[*at]),
            })
            .collect(),
    }
}

/// Whether some of the versions follow one another without a gap.
fn is_run(some: &BTreeSet<usize>, all: &BTreeSet<usize>) -> bool {
    let (Some(first), Some(last)) = (some.first(), some.last()) else {
        return true;
    };
    all.range(first..=last).eq(some)
}

/// The traits that tell some versions from the others.
fn bound(context: Context<'_>, some: &BTreeSet<usize>, all: &BTreeSet<usize>) -> Bound {
    let marked = |word: &str, at: Option<&usize>| at.map(|at| mark(context, word, *at));
    Bound {
        since: marked("Since", some.first().filter(|at| all.first() != Some(at))),
        until: marked("Until", some.last().filter(|at| all.last() != Some(at))),
    }
}

/// The marker of a version: `V1_12`.
pub(super) fn named(context: Context<'_>, version: usize) -> Named {
    Named {
        marker: context.ident(version).replacen('v', "V", 1),
        gate: context.gate(version),
    }
}

impl OperationForm {
    /// Whether the enum of the answers depends on the version.
    pub(crate) fn answers_by_version(&self) -> bool {
        self.answers.iter().any(|answer| match &answer.kind {
            AnswerKind::Json { ty, .. } | AnswerKind::JsonStream { ty, .. } => {
                ty.of_version().is_some()
            }
            _ => false,
        })
    }

    /// Whether the request carries a type whose shape the version decides.
    pub(crate) fn request_by_version(&self) -> bool {
        let params = self.params.iter().map(|param| &param.ty);
        let body = self.body.iter().flat_map(|body| &body.members);
        let mut types = params.chain(body.filter_map(|member| member.json.as_ref()));
        types.any(|ty| ty.of_version().is_some())
    }

    /// Every type that the builder, its body and its answers have.
    fn each_type(&self, visit: &mut dyn FnMut(&Place)) {
        let body = self.body.iter().flat_map(|body| &body.members);
        let answers = self.answers.iter().filter_map(|answer| match &answer.kind {
            AnswerKind::Json { ty, .. } | AnswerKind::JsonStream { ty, .. } => Some(ty),
            _ => None,
        });
        let params = self.params.iter().map(|param| &param.ty);
        let types = params.chain(body.filter_map(|member| member.json.as_ref()));
        types.chain(answers).for_each(|ty| ty.shapes(visit));
    }

    fn leave_to_version(&mut self, varies: &dyn Fn(&Place) -> bool) {
        for param in &mut self.params {
            param.ty.leave_to_version(varies);
        }
        let members = self.body.iter_mut().flat_map(|body| &mut body.members);
        let mut body = None;
        for ty in members.filter_map(|member| member.json.as_mut()) {
            ty.leave_to_version(varies);
            body = ty.of_version().map(str::to_owned);
        }
        for answer in &mut self.answers {
            answer.kind.leave_to_version(body.as_deref(), varies);
        }
    }
}

impl AnswerKind {
    /// `body` is the type of the request's body, where the version decides its shape.
    fn leave_to_version(&mut self, body: Option<&str>, varies: &dyn Fn(&Place) -> bool) {
        match self {
            Self::Json { ty, .. } => ty.leave_to_version(varies),
            Self::JsonStream { ty, failure, .. } => {
                ty.leave_to_version(varies);
                if let Some(failure) = failure {
                    failure.by_version(ty.of_version());
                }
            }
            Self::Frames(RawPlan::Body { flag, .. }) | Self::Hijack(RawPlan::Body { flag, .. }) => {
                flag.by_version(body);
            }
            _ => {}
        }
    }
}

impl Access {
    fn by_version(&mut self, of: Option<&str>) {
        self.function = of.map(|name| format!("{}_{}", name.to_snake_case(), self.field));
    }
}

/// What the versions must tell of themselves for the sake of the forms.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// Names of types whose shape the version decides, and whether a value of
    /// it is written as text somewhere.
    pub(super) types: BTreeMap<String, bool>,
    /// By the function's name: the type, what is read from it, and whether that is a flag.
    pub(super) accesses: BTreeMap<String, (String, Access, bool)>,
    pub(super) since: BTreeSet<String>,
    pub(super) until: BTreeSet<String>,
}

impl Needs {
    pub(super) fn of(modules: &[ItemModule<OperationForm>]) -> Self {
        let mut needs = Self::default();
        for form in modules.iter().flat_map(|module| &module.shapes) {
            needs.add(form);
        }
        needs
    }

    fn add(&mut self, form: &OperationForm) {
        for param in &form.params {
            self.bound(&param.bound);
            self.named(&param.ty, param.send.is_text());
        }
        if let Some(bound) = &form.offer.within {
            self.bound(bound);
        }
        let members = form.body.iter().flat_map(|body| &body.members);
        let body = members.rev().find_map(|member| member.json.as_ref());
        body.inspect(|ty| self.named(ty, false));
        for answer in &form.answers {
            self.answer(&answer.kind, body);
        }
    }

    fn answer(&mut self, kind: &AnswerKind, body: Option<&RustType>) {
        match kind {
            AnswerKind::Json { ty, .. } => self.named(ty, false),
            AnswerKind::JsonStream { ty, failure, .. } => {
                self.named(ty, false);
                if let Some(failure) = failure {
                    self.access(failure, Some(ty), false);
                }
            }
            AnswerKind::Frames(RawPlan::Body { flag, .. })
            | AnswerKind::Hijack(RawPlan::Body { flag, .. }) => self.access(flag, body, true),
            _ => {}
        }
    }

    fn bound(&mut self, bound: &Bound) {
        self.since.extend(bound.since.clone());
        self.until.extend(bound.until.clone());
    }

    fn named(&mut self, ty: &RustType, text: bool) {
        if let Some(name) = ty.of_version() {
            *self.types.entry(name.to_owned()).or_default() |= text;
        }
    }

    fn access(&mut self, access: &Access, ty: Option<&RustType>, flag: bool) {
        let of = ty.and_then(RustType::of_version);
        if let (Some(function), Some(of)) = (&access.function, of) {
            let entry = (of.to_owned(), access.clone(), flag);
            self.accesses.insert(function.clone(), entry);
        }
    }
}
