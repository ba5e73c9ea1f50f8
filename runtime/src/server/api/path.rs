//! Which path leads to which operation.

use percent_encoding::percent_decode_str;

/// A path that leads to an operation in some versions.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) name: &'static str,
    pub(super) operation: usize,
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
pub(super) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy)]
enum Piece {
    Literal(&'static str),
    One(&'static str),
    Several(&'static str),
}

impl Pattern {
    pub(super) fn new(path: &'static str) -> Self {
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
    pub(super) fn parameters(&self, segments: &[&str]) -> Option<Vec<(&'static str, String)>> {
        let mut found = Vec::new();
        let mut rest = segments;
        for (at, piece) in self.pieces.iter().enumerate() {
            let behind = self.pieces.len() - at - 1;
            let taken = match piece {
                Piece::Several(_) => rest.len().checked_sub(behind).filter(|n| *n > 0)?,
                Piece::Literal(_) | Piece::One(_) => 1,
            };
            let (these, others) = rest.split_at_checked(taken)?;
            rest = others;
            match piece {
                Piece::Literal(literal) if decoded(these)? == *literal => {}
                Piece::Literal(_) => return None,
                Piece::One(name) | Piece::Several(name) => found.push((*name, decoded(these)?)),
            }
        }
        let whole = found.iter().all(|(_, text)| !text.is_empty());
        (rest.is_empty() && whole).then_some(found)
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

/// The segments with slashes between them, decoded once.
fn decoded(segments: &[&str]) -> Option<String> {
    let decoded = segments.iter().map(|segment| {
        let text = percent_decode_str(segment).decode_utf8().ok()?;
        Some(text.into_owned())
    });
    let decoded: Option<Vec<String>> = decoded.collect();
    Some(decoded?.join("/"))
}
