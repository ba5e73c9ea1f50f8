//! What `ADD` and `COPY` do.

use thiserror::Error;

use super::pattern;
use crate::memory::files::{
    Border, Errno, Error as FileError, Last, Limits, Name, Node, Tree, base, clean, copy_in,
    is_archive, join, leads_out, lexical,
};

/// The mode of directories on the way to the destination.
const MODE: u32 = 0o755;

/// Which of the two instructions it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verb {
    /// `ADD`, which unpacks archives.
    Add,
    /// `COPY`, which does not.
    Copy,
}

impl Verb {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "ADD",
            Self::Copy => "COPY",
        }
    }
}

/// Why nothing was copied.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum TransferError {
    /// The sources or the destination are not as they should be; the text is
    /// Docker's.
    #[error("{0}")]
    Refused(String),
    /// A file cannot be made.
    #[error("{0}")]
    File(#[from] FileError),
}

/// A source that has been found in the context.
struct Source {
    /// As it was said, or as its pattern found it.
    path: String,
    /// Where it really is, symbolic links followed.
    names: Vec<Name>,
}

/// Copies sources of a context into a tree, as Docker 1.4 does.
///
/// Sources may have wildcards. A directory is copied as what it holds. A file
/// goes to the destination itself, or into it if that is a directory or ends
/// with `/`; several sources need such an end. Directories that are missing are
/// made; all that is copied belongs to root. `ADD` unpacks a file that is an
/// archive, within the limits, instead of copying it; one that cannot be
/// unpacked is copied. A destination that is relative starts at `/`.
///
/// # Errors
///
/// When a source is not in the context, leads out of it or is a URL, or when
/// the destination is not fit for it; the tree is then as it was.
pub fn transfer(
    verb: Verb,
    context: &Tree,
    tree: &mut Tree,
    (sources, destination): (&[String], &str),
    limits: &Limits,
) -> Result<(), TransferError> {
    let mut found = Vec::new();
    for source in sources {
        find(verb, context, source, &mut found)?;
    }
    if found.is_empty() {
        return refuse("No source files were specified".to_owned());
    }
    if found.len() > 1 && !destination.ends_with('/') {
        let verb = verb.name();
        return refuse(format!(
            "When using {verb} with more than one source file, the destination must be a \
             directory and end with a /"
        ));
    }
    let mut result = tree.clone();
    for source in &found {
        copy(verb, context, &mut result, (source, destination), limits)?;
    }
    *tree = result;
    Ok(())
}

fn refuse<T>(problem: String) -> Result<T, TransferError> {
    Err(TransferError::Refused(problem))
}

/// Finds what a source stands for.
fn find(
    verb: Verb,
    context: &Tree,
    source: &str,
    found: &mut Vec<Source>,
) -> Result<(), TransferError> {
    let path = match source.strip_prefix('/') {
        Some(rest) if !rest.is_empty() => rest,
        _ => source,
    };
    let path = path.strip_prefix("./").unwrap_or(path);
    if is_remote(path) {
        return refuse_remote(verb, path);
    }
    if !has_wildcards(path) {
        found.push(located(context, path)?);
        return Ok(());
    }
    for walked in context.walk("/")? {
        let name = walked.path.trim_start_matches('/');
        // As in Docker, a pattern out of form finds nothing, and what a pattern
        // finds but cannot be copied is passed over.
        if pattern::matches(path, name).unwrap_or(false) {
            found.extend(located(context, name));
        }
    }
    Ok(())
}

fn is_remote(path: &str) -> bool {
    let remote = ["http://", "https://", "git://", "git@", "github.com/"];
    remote.iter().any(|start| path.starts_with(start))
}

fn refuse_remote(verb: Verb, path: &str) -> Result<(), TransferError> {
    match verb {
        Verb::Copy => refuse("Source can't be a URL for COPY".to_owned()),
        Verb::Add => refuse(format!("cannot ADD {path}: there is no network here")),
    }
}

fn has_wildcards(path: &str) -> bool {
    let mut letters = path.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '*' | '?' | '[' => return true,
            _ => {}
        }
    }
    false
}

fn located(context: &Tree, path: &str) -> Result<Source, TransferError> {
    let forbidden = || {
        let out = clean(path);
        refuse(format!(
            "Forbidden path outside the build context: {path} ({out})"
        ))
    };
    let missing = || refuse(format!("{path}: no such file or directory"));
    if leads_out(path) {
        return forbidden();
    }
    let place = context.place_in(&[], &clean(path), Last::Follow, Border::Refuse);
    match place {
        Ok(names) if context.node(&names).is_some() => {
            let path = path.to_owned();
            Ok(Source { path, names })
        }
        Ok(_) => missing(),
        Err(error) => match error.errno() {
            Errno::Outside => forbidden(),
            Errno::NotFound | Errno::NotDirectory => missing(),
            _ => Err(error.into()),
        },
    }
}

fn copy(
    verb: Verb,
    context: &Tree,
    tree: &mut Tree,
    (source, destination): (&Source, &str),
    limits: &Limits,
) -> Result<(), TransferError> {
    let place = destined(tree, destination)?;
    let Some(node) = context.node(&source.names) else {
        return refuse(format!("{}: no such file or directory", source.path));
    };
    if node.is_dir() {
        tree.make_dirs_in(&[], &join(&place), MODE, &mut 0)?;
        tree.graft_directory(&place, context, &source.names)?;
        return Ok(());
    }
    if verb == Verb::Add && unpack(context, tree, source, &place, limits) {
        return Ok(());
    }
    let is_into = destination.ends_with('/') || destination == ".";
    let is_into = is_into || tree.node(&place).is_some_and(Node::is_dir);
    let place = if is_into {
        inside(tree, &place, &source.path)?
    } else {
        place
    };
    tree.graft_file(&place, node)?;
    tree.stamp_parent(&place);
    Ok(())
}

/// Where a destination is. Its parents are made; a symbolic link at its end is
/// followed.
fn destined(tree: &mut Tree, destination: &str) -> Result<Vec<Name>, TransferError> {
    let mut parts = lexical(destination);
    let Some(last) = parts.pop() else {
        return Ok(Vec::new());
    };
    let mut place = tree.make_dirs_in(&[], &join(&parts), MODE, &mut 0)?;
    place.push(Name::from(last));
    Ok(tree.place_in(&[], &join(&place), Last::Follow, Border::Confine)?)
}

/// The place in a directory for a file of that name; the directory is made.
fn inside(tree: &mut Tree, place: &[Name], path: &str) -> Result<Vec<Name>, TransferError> {
    let mut place = tree.make_dirs_in(&[], &join(place), MODE, &mut 0)?;
    place.push(Name::from(base(path)));
    Ok(place)
}

/// Unpacks the source if it is an archive; tells whether it was.
fn unpack(
    context: &Tree,
    tree: &mut Tree,
    source: &Source,
    place: &[Name],
    limits: &Limits,
) -> bool {
    let Ok(bytes) = context.read(&join(&source.names)) else {
        return false;
    };
    if !is_archive(&bytes) {
        return false;
    }
    let mut unpacked = tree.clone();
    let directory = join(place);
    let made = unpacked.make_dirs_in(&[], &directory, MODE, &mut 0);
    let is_whole =
        made.is_ok() && copy_in(&mut unpacked, &directory, bytes.as_ref(), limits).is_ok();
    if is_whole {
        *tree = unpacked;
    }
    is_whole
}
