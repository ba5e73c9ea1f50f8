//! What a version lacks of a call, by the specs.

use serde_json::Value;

use crate::given::Given;
use crate::spec::{Member, Place, VERSIONS, Version, newest};

/// What the error, or whoever listens, has to be told, in the words of `Lacking`.
#[derive(Debug, Default)]
pub(crate) struct Lacks {
    /// The operation, if there is no way to make the call at all.
    pub(crate) operation: Option<String>,
    /// Parameters and fields, sorted.
    pub(crate) rest: Vec<String>,
    /// Fields of parameters that are lacking themselves: true as well, if somebody says it.
    also: Vec<String>,
}

/// What the version with the number lacks.
pub(crate) fn lacks(at: usize, given: &Given) -> Lacks {
    let name = given.operation;
    let operation = (!can(&VERSIONS[at], name)).then(|| {
        let needs = nearest(at, |version| can(version, name));
        format!("the operation `{name}`, which needs {needs}")
    });
    let mut lacks = Lacks {
        operation,
        ..Lacks::default()
    };
    for name in &given.members {
        lacks.add(at, given, name);
    }
    lacks.rest.sort();
    lacks
}

impl Lacks {
    pub(crate) fn is_nothing(&self) -> bool {
        self.operation.is_none() && self.rest.is_empty()
    }

    /// Whether the right things are told. Where there is no operation it is enough to say so, but
    /// whatever else is told has to be true.
    pub(crate) fn are(&self, told: &[String]) -> bool {
        let rest = self.rest.iter().filter(|_| self.operation.is_none());
        let mut needed = self.operation.iter().chain(rest);
        let known = self.operation.iter().chain(&self.rest).chain(&self.also);
        let is_known = |told: &String| known.clone().any(|known| known == told);
        needed.all(|needed| told.contains(needed)) && told.iter().all(is_known)
    }

    fn add(&mut self, at: usize, given: &Given, name: &str) {
        let operation = given.operation;
        let newest = member(newest(), operation, name).unwrap();
        let has = member(&VERSIONS[at], operation, name).is_some();
        if !has && newest.place != Place::Hint {
            // A parameter of another type is another one.
            let has = |version: &Version| member(version, operation, name);
            let needs = nearest(at, |v| has(v).is_some_and(|known| known.ty == newest.ty));
            let told = format!("the parameter `{name}`, which needs {needs}");
            self.rest.push(told);
        }
        let value = given.values.get(name);
        let fields = value.map(|value| fields(at, &newest.ty, value));
        let told = if has { &mut self.rest } else { &mut self.also };
        told.extend(fields.into_iter().flatten());
    }
}

/// The fields of a value that a version lacks.
fn fields(at: usize, ty: &str, value: &Value) -> Vec<String> {
    let paths = newest().paths(ty).into_iter();
    let present = paths.filter(|path| newest().holds(ty, value, path));
    present
        .filter_map(|path| lacks_of_field(at, ty, &path))
        .collect()
}

/// The field at the end of a path, if it is that which gets lost on the way down, and not
/// already one that it is in.
fn lacks_of_field(at: usize, ty: &str, path: &[String]) -> Option<String> {
    let mut down = (at..VERSIONS.len()).rev();
    let (older, known) = down.find_map(|number| {
        let known = VERSIONS[number].known(ty, path);
        (known < path.len()).then_some((number, known))
    })?;
    let (lost, needs) = (path.join("."), &VERSIONS[older + 1].text);
    let told = || format!("the field `{lost}`, which needs {needs}");
    (known + 1 == path.len()).then(told)
}

/// What a version takes under the name, if the operation has it.
pub(crate) fn member(version: &Version, operation: &str, name: &str) -> Option<Member> {
    version.members(operation)?.remove(name)
}

/// Whether a version has the operation, and wants nothing for it that the newest does not have.
fn can(version: &Version, operation: &str) -> bool {
    let known = newest().members(operation).unwrap();
    let members = version.members(operation);
    members.is_some_and(|members| {
        let mut required = members.iter().filter(|(_, member)| member.required);
        required.all(|(name, _)| known.contains_key(name))
    })
}

/// The version nearest to another one that has something.
fn nearest(at: usize, has: impl Fn(&Version) -> bool) -> &'static str {
    let newer = (at + 1..VERSIONS.len()).find(|number| has(&VERSIONS[*number]));
    let number = newer.or_else(|| (0..at).rev().find(|number| has(&VERSIONS[*number])));
    &VERSIONS[number.unwrap()].text
}
