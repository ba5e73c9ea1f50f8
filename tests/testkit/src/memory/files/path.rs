//! Paths as text.

use super::error::{Errno, Error};

/// The longest name of an entry, in bytes.
const LONGEST_NAME: usize = 255;
/// The longest path, in bytes.
pub(crate) const LONGEST_PATH: usize = 4096;
/// How deep a tree may be. It keeps what walks a tree off the stack's end.
pub(crate) const DEEPEST: usize = 256;

/// Tidies a path as Go's `path.Clean("/" + path)` does: one slash between
/// names, no `.`, no `..`, absolute. It looks at the text only.
#[must_use]
pub fn clean(path: &str) -> String {
    join(&lexical(path))
}

/// The names of a cleaned path; `..` at the root stays there.
pub(crate) fn lexical(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names
}

/// Whether `..` would lead over the start of the path, by its text.
pub(crate) fn leads_out(path: &str) -> bool {
    let mut depth = 0_usize;
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return true,
            },
            _ => depth += 1,
        }
    }
    false
}

/// The absolute path of some names.
pub(crate) fn join<S: AsRef<str>>(names: &[S]) -> String {
    if names.is_empty() {
        return "/".to_owned();
    }
    let mut path = String::new();
    for name in names {
        path.push('/');
        path.push_str(name.as_ref());
    }
    path
}

/// The path of an entry of a directory.
pub(crate) fn below(directory: &str, name: &str) -> String {
    format!("{}/{name}", directory.trim_end_matches('/'))
}

/// The last name of a path; that of the root is empty.
pub(crate) fn base(path: &str) -> &str {
    path.rsplit('/').find(|part| !part.is_empty()).unwrap_or("")
}

pub(crate) fn check_length(path: &str) -> Result<(), Error> {
    if path.is_empty() {
        return Err(Error::new(path, Errno::NotFound));
    }
    if path.len() > LONGEST_PATH {
        return Err(Error::new(path, Errno::NameTooLong));
    }
    Ok(())
}

/// Checks a name that is about to be created.
///
/// A name that starts with `.wh.` marks a deletion in a layer, so no file can
/// have it, as on AUFS.
pub(crate) fn check_name(name: &str) -> Result<(), Errno> {
    if name.len() > LONGEST_NAME {
        return Err(Errno::NameTooLong);
    }
    if name.contains('\0') {
        return Err(Errno::Invalid);
    }
    if name.starts_with(".wh.") {
        return Err(Errno::NotPermitted);
    }
    Ok(())
}
