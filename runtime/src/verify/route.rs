//! Which operation a request is of.

use percent_encoding::percent_decode_str;

use super::api::{Api, Operation, Version};
use super::rules::{Answer, Check, Kind, Param, Rule, Wherein};

/// An operation as it is in a version, and the parameters of a path of it.
pub(super) struct Route {
    pub(super) name: &'static str,
    pub(super) segments: Vec<(Param, String)>,
    rules: Vec<&'static Rule>,
}

impl Api {
    /// The version that a path begins with, if it does, and what comes behind it.
    pub(super) fn split_prefix<'p>(&self, path: &'p str) -> (Option<&'p str>, &'p str) {
        let split = || {
            let (before, behind) = self.prefix.split_once("{version}")?;
            let rest = path.strip_prefix(before)?;
            let is_part = |c: char| c.is_ascii_digit() || c == '.';
            let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let (version, rest) = rest.split_at_checked(end)?;
            let rest = rest.strip_prefix(behind)?;
            (!version.is_empty() && rest.starts_with('/')).then_some((Some(version), rest))
        };
        split().unwrap_or((None, path))
    }

    /// The operation of a method and a path without prefix. Of several the one whose path has most
    /// text of its own.
    pub(super) fn route(&self, version: &str, method: &str, path: &str) -> Option<Route> {
        let version = Version::new(version);
        self.all_operations()
            .filter_map(|operation| route(operation, &version, method, path))
            .max_by_key(|(own_text, _)| *own_text)
            .map(|(_, route)| route)
    }
}

/// The operation if the path is one of it, and how much of the path is its own text.
fn route(
    operation: Operation,
    version: &Version,
    method: &str,
    path: &str,
) -> Option<(usize, Route)> {
    let rules: Vec<&Rule> = operation.rules_of(version).collect();
    let params: Vec<Param> = params(&rules).collect();
    let mut templates = rules.iter().filter_map(|rule| match rule.0 {
        Kind::Route { method: own, path } if own == method => Some(path),
        _ => None,
    });
    let (template, mut segments) =
        templates.find_map(|template| Some((template, matched(template, &params, path)?)))?;
    segments.reverse();
    let names = params_of_path(&params).map(|param| param.name.len() + "{}".len());
    let own_text = template.len() - names.sum::<usize>();
    let route = Route {
        name: operation.name,
        segments,
        rules,
    };
    Some((own_text, route))
}

fn params(rules: &[&'static Rule]) -> impl Iterator<Item = Param> {
    rules.iter().filter_map(|rule| match rule.0 {
        Kind::Param(param) => Some(param),
        _ => None,
    })
}

fn params_of_path(params: &[Param]) -> impl Iterator<Item = &Param> {
    let is_in_path = |param: &&Param| matches!(param.wherein, Wherein::Segment | Wherein::Segments);
    params.iter().filter(is_in_path)
}

/// The parameters, last first, if the path is one of the template.
fn matched(template: &str, params: &[Param], path: &str) -> Option<Vec<(Param, String)>> {
    let Some((text, rest)) = template.split_once('{') else {
        return (path == template).then(Vec::new);
    };
    let (name, rest) = rest.split_once('}')?;
    let path = path.strip_prefix(text)?;
    let param = *params_of_path(params).find(|param| param.name == name)?;
    let end = path.find('/').unwrap_or(path.len());
    let slashes = path.rmatch_indices('/').map(|(index, _)| index);
    let longer =
        (param.wherein == Wherein::Segments).then(|| std::iter::once(path.len()).chain(slashes));
    let mut ends = longer.into_iter().flatten().chain([end]);
    ends.find_map(|end| {
        let (value, behind) = path.split_at_checked(end)?;
        if value.is_empty() {
            return None;
        }
        let mut segments = matched(rest, params, behind)?;
        let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
        segments.push((param, value));
        Some(segments)
    })
}

impl Route {
    pub(super) fn params(&self, wherein: Wherein) -> impl Iterator<Item = Param> {
        params(&self.rules).filter(move |param| param.wherein == wherein)
    }

    /// The JSON body of the request.
    pub(super) fn body(&self) -> Option<Check> {
        self.rules.iter().find_map(|rule| match rule.0 {
            Kind::Body(check) => Some(check),
            _ => None,
        })
    }

    pub(super) fn answers(&self) -> impl Iterator<Item = (u16, Answer)> {
        self.rules.iter().filter_map(|rule| match rule.0 {
            Kind::Answer(status, answer) => Some((status, answer)),
            _ => None,
        })
    }

    /// What comes with a status.
    pub(super) fn answer(&self, status: u16) -> Option<Answer> {
        let is_it = |documented: u16, answer: &Answer| {
            documented == status || (status == 101 && matches!(answer, Answer::Hijack(_)))
        };
        let mut answers = self.answers();
        answers
            .find(|(documented, answer)| is_it(*documented, answer))
            .map(|(_, answer)| answer)
    }

    /// Whether a status is one of the failures.
    pub(super) fn fails_with(&self, status: u16) -> bool {
        self.rules
            .iter()
            .any(|rule| matches!(rule.0, Kind::Errors(statuses) if statuses.contains(&status)))
    }
}
