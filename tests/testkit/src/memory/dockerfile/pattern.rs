//! Patterns for names, by the rules of Go's `filepath.Match`.

use thiserror::Error;

/// A pattern out of form.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("syntax error in pattern")]
pub struct BadPattern;

/// Whether a whole path matches a pattern: `*` for any letters but `/`, `?` for
/// one, `[a-z]` and `[^a-z]` for one of a set, `\` before a letter that is
/// meant as it is.
///
/// # Errors
///
/// When the pattern is out of form. As in Go, what the name does not reach is
/// not looked at.
pub fn matches(pattern: &str, name: &str) -> Result<bool, BadPattern> {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let (mut pattern, mut name) = (&*pattern, &*name);
    while !pattern.is_empty() {
        let (star, chunk, rest) = next_chunk(pattern);
        if star && chunk.is_empty() {
            return Ok(!name.contains(&'/'));
        }
        match place_chunk(star, chunk, rest.is_empty(), name)? {
            Some(left) => name = left,
            None => return Ok(false),
        }
        pattern = rest;
    }
    Ok(name.is_empty())
}

/// Finds the first place for a chunk, after a star at or behind the start of
/// the name; gives what is left of the name.
fn place_chunk<'n>(
    star: bool,
    chunk: &[char],
    is_last: bool,
    mut name: &'n [char],
) -> Result<Option<&'n [char]>, BadPattern> {
    loop {
        if let Some(left) = match_chunk(chunk, name)?
            && (left.is_empty() || !is_last)
        {
            return Ok(Some(left));
        }
        match name.split_first() {
            Some((letter, rest)) if star && *letter != '/' => name = rest,
            _ => return Ok(None),
        }
    }
}

/// Whether a star comes first, what follows up to the next star, and the rest.
fn next_chunk(pattern: &[char]) -> (bool, &[char], &[char]) {
    let stars = pattern.iter().take_while(|letter| **letter == '*').count();
    let pattern = pattern.get(stars..).unwrap_or_default();
    let mut in_set = false;
    let mut is_escaped = false;
    let end = pattern.iter().position(|letter| {
        match letter {
            _ if is_escaped => {
                is_escaped = false;
                return false;
            }
            '\\' => is_escaped = true,
            '[' => in_set = true,
            ']' => in_set = false,
            '*' if !in_set => return true,
            _ => {}
        }
        false
    });
    let (chunk, rest) = pattern.split_at(end.unwrap_or(pattern.len()));
    (stars > 0, chunk, rest)
}

/// Matches a chunk at the start of a name; gives what is left of the name.
fn match_chunk<'n>(
    mut chunk: &[char],
    mut name: &'n [char],
) -> Result<Option<&'n [char]>, BadPattern> {
    while let Some((first, rest)) = chunk.split_first() {
        let Some((letter, left)) = name.split_first() else {
            return Ok(None);
        };
        let (fits, next) = match first {
            '[' => match_set(rest, *letter)?,
            '?' => (*letter != '/', rest),
            '\\' => {
                let (plain, rest) = rest.split_first().ok_or(BadPattern)?;
                (plain == letter, rest)
            }
            plain => (plain == letter, rest),
        };
        if !fits {
            return Ok(None);
        }
        (chunk, name) = (next, left);
    }
    Ok(Some(name))
}

/// Matches a letter with a set whose bracket is open; gives what follows it.
fn match_set(set: &[char], letter: char) -> Result<(bool, &[char]), BadPattern> {
    let inner = set.strip_prefix(&['^']);
    let is_negated = inner.is_some();
    let mut set = inner.unwrap_or(set);
    let mut fits = false;
    let mut is_first = true;
    loop {
        if let Some(rest) = set.strip_prefix(&[']'])
            && !is_first
        {
            return Ok((fits != is_negated, rest));
        }
        let (low, rest) = member(set)?;
        let (high, rest) = match rest.strip_prefix(&['-']) {
            Some(rest) => member(rest)?,
            None => (low, rest),
        };
        fits |= (low..=high).contains(&letter);
        (set, is_first) = (rest, false);
    }
}

/// One letter of a set, after which something must follow.
fn member(set: &[char]) -> Result<(char, &[char]), BadPattern> {
    let set = match set.split_first() {
        None | Some(('-' | ']', _)) => return Err(BadPattern),
        Some(('\\', rest)) => rest,
        Some(_) => set,
    };
    match set.split_first() {
        Some((letter, rest)) if !rest.is_empty() => Ok((*letter, rest)),
        _ => Err(BadPattern),
    }
}
