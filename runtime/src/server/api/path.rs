//! Which path leads to which operation.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;

/// A path that leads to an operation in some versions.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(in crate::server) method: &'static str,
    pub(in crate::server) path: &'static str,
    pub(in crate::server) name: &'static str,
    pub(in crate::server) operation: usize,
    first: usize,
    last: usize,
}

impl Route {
    /// The path with `{name}` for a segment and `{name*}` for one or more; the name and the number
    /// of the operation, and the numbers of the first and the last version, oldest first.
    #[must_use]
    pub const fn new(
        method: &'static str,
        path: &'static str,
        name: &'static str,
        operation: usize,
        first: usize,
        last: usize,
    ) -> Self {
        Self {
            method,
            path,
            name,
            operation,
            first,
            last,
        }
    }

    /// The name of the operation.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        self.name
    }

    pub(super) fn is_in(&self, version: usize) -> bool {
        (self.first..=self.last).contains(&version)
    }
}

/// The pieces of a path between its slashes.
pub(in crate::server) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy)]
enum Piece {
    Literal(&'static str),
    One(&'static str),
    Several(&'static str),
}

impl Pattern {
    pub(in crate::server) fn new(path: &'static str) -> Self {
        let pieces = path.trim_start_matches('/').split('/');
        Self {
            pieces: pieces.map(Piece::new).collect(),
        }
    }

    /// How particular it is: more literal pieces come first, and then single segments.
    pub(super) fn rank(&self) -> (usize, usize) {
        let count = |wanted: fn(&Piece) -> bool| self.pieces.iter().filter(|p| wanted(p)).count();
        (
            count(|piece| matches!(piece, Piece::Literal(_))),
            count(|piece| matches!(piece, Piece::One(_))),
        )
    }

    /// The parameters of a path, decoded, if it is of this form. `segments` are as they came.
    pub(in crate::server) fn parameters(
        &self,
        segments: &[&str],
    ) -> Option<Vec<(&'static str, String)>> {
        let mut found = Vec::new();
        for (name, range) in self.places(segments)? {
            let text = decoded(segments.get(range)?)?;
            if text.is_empty() {
                return None;
            }
            found.push((name, text));
        }
        Some(found)
    }

    /// Which segments each parameter has, if the path is of this form.
    pub(in crate::server) fn places(
        &self,
        segments: &[&str],
    ) -> Option<Vec<(&'static str, Range<usize>)>> {
        let mut found = Vec::new();
        let mut at = 0;
        for (index, piece) in self.pieces.iter().enumerate() {
            let behind = self.pieces.len() - index - 1;
            let left = segments.len().checked_sub(at)?;
            let taken = match piece {
                Piece::Several(_) => left.checked_sub(behind).filter(|count| *count > 0)?,
                Piece::Literal(_) | Piece::One(_) => 1,
            };
            let range = at..at + taken;
            let these = segments.get(range.clone())?;
            match piece {
                Piece::Literal(literal) if is(these, literal) => {}
                Piece::Literal(_) => return None,
                Piece::One(name) | Piece::Several(name) => found.push((*name, range)),
            }
            at += taken;
        }
        (at == segments.len()).then_some(found)
    }
}

impl Piece {
    fn new(text: &'static str) -> Self {
        let name = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'));
        match name {
            None => Self::Literal(text),
            Some(name) => name
                .strip_suffix('*')
                .map_or(Self::One(name), Self::Several),
        }
    }
}

/// Whether a segment, decoded, is this text.
fn is(segments: &[&str], literal: &str) -> bool {
    let [segment] = segments else { return false };
    *segment == literal || (segment.contains('%') && once(segment).is_some_and(|s| s == literal))
}

/// The segments with slashes between them, decoded once.
fn decoded(segments: &[&str]) -> Option<String> {
    if let [only] = segments {
        return once(only).map(Cow::into_owned);
    }
    let decoded: Option<Vec<_>> = segments.iter().map(|segment| once(segment)).collect();
    Some(decoded?.join("/"))
}

fn once(segment: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(segment).decode_utf8().ok()
}
