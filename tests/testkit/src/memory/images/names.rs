//! The names of images: `repository`, `repository:tag`, `host:port/repository`.

use super::error::ImageError;
use super::id::is_id;

/// The tag of which one speaks by naming none.
pub const DEFAULT_TAG: &str = "latest";
/// The namespace of repositories that name none.
const OFFICIAL: &str = "library";
/// Docker's own registry.
const HOSTS: [&str; 2] = ["docker.io", "index.docker.io"];

/// What a tag may look like.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum TagRule {
    /// Docker 0.4 to 1.2: anything without `/` and `:`.
    NoSeparators,
    /// Docker 1.3 and 1.4: 1 to 128 of `[A-Za-z0-9_.-]`, the first no `.` or
    /// `-`; the error speaks of 2 to 30.
    #[default]
    Words30,
    /// Docker 1.5 and later: the same, and the error says so.
    Words128,
}

impl TagRule {
    /// Checks a tag.
    ///
    /// # Errors
    ///
    /// When the tag is empty or out of form, in the words of that version.
    pub fn check(self, tag: &str) -> Result<(), ImageError> {
        if tag.is_empty() {
            return bad("Tag name can't be empty".to_owned());
        }
        let said = match self {
            Self::NoSeparators if !tag.contains(['/', ':']) => return Ok(()),
            Self::NoSeparators => return bad(format!("Illegal tag name: {}", shown(tag))),
            Self::Words30 | Self::Words128 if is_word(tag) => return Ok(()),
            Self::Words30 => "minimum 2, maximum 30 in length",
            Self::Words128 => "minimum 1, maximum 128 in length",
        };
        let tag = shown(tag);
        bad(format!(
            "Illegal tag name ({tag}): only [A-Za-z0-9_.-] are allowed, {said}"
        ))
    }
}

fn is_word(tag: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    tag.len() <= 128 && !tag.starts_with(['.', '-']) && tag.bytes().all(is_inner)
}

/// The short form of a name of an image in Docker's own registry: `x` for `docker.io/library/x`,
/// `anne/x` for `index.docker.io/anne/x`. Current clients send the long form; the engines of these
/// versions did not take it. Other names stay as they are.
#[must_use]
pub fn familiar(name: &str) -> &str {
    let mut hosts = HOSTS.iter();
    let Some(path) = hosts.find_map(|host| name.strip_prefix(host)?.strip_prefix('/')) else {
        return name;
    };
    match path.split_once('/') {
        Some((OFFICIAL, last)) if !last.contains('/') => last,
        _ => path,
    }
}

/// Splits a name into its repository and its tag, if it has one; an empty tag is
/// none. The colon of a host's port is none of a tag's. The repository is in its
/// [`familiar`] form.
#[must_use]
pub fn split(name: &str) -> (&str, Option<&str>) {
    let name = familiar(name);
    match name.rsplit_once(':') {
        Some((repository, "")) => (repository, None),
        Some((repository, tag)) if !tag.contains('/') => (repository, Some(tag)),
        _ => (name, None),
    }
}

/// Checks the name of a repository to be used in this daemon: an optional host,
/// then parts of `[a-z0-9_.-]` between slashes.
///
/// # Errors
///
/// When it is empty or out of form, in Docker's words.
pub fn check_repository(name: &str) -> Result<(), ImageError> {
    if name.is_empty() {
        return bad("Repository name can't be empty".to_owned());
    }
    let (_, path) = split_host(name)?;
    if !path.contains('/') && is_id(path) {
        return cannot_be_an_id(path);
    }
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(is_repository_byte);
    if path.split('/').all(is_part) {
        return Ok(());
    }
    let path = shown(path);
    bad(format!(
        "Invalid repository name ({path}), only [a-z0-9-_.] are allowed"
    ))
}

/// Checks the name of a repository for a registry, which wants more than
/// [`check_repository`]: at most one namespace, of 4 to 30 `[a-z0-9_]`. Gives
/// the host, if the name has one, and the rest.
///
/// # Errors
///
/// When it is out of form, in Docker's words.
pub fn for_registry(name: &str) -> Result<(Option<&str>, &str), ImageError> {
    check_repository(name)?;
    let (host, path) = split_host(name)?;
    let (namespace, last) = path.split_once('/').unwrap_or((OFFICIAL, path));
    let is_inner = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    if !(4..=30).contains(&namespace.len()) || !namespace.bytes().all(is_inner) {
        let namespace = shown(namespace);
        return bad(format!(
            "Invalid namespace name ({namespace}), only [a-z0-9_] are allowed, size between 4 and 30"
        ));
    }
    if !last.bytes().all(is_repository_byte) {
        let last = shown(last);
        return bad(format!(
            "Invalid repository name ({last}), only [a-z0-9-_.] are allowed"
        ));
    }
    Ok((host, path))
}

/// The first part is a host when it could not be a namespace.
fn split_host(name: &str) -> Result<(Option<&str>, &str), ImageError> {
    if name.contains("://") {
        return bad("Invalid repository name (ex: \"registry.domain.tld/myrepos\")".to_owned());
    }
    let name = familiar(name);
    match name.split_once('/') {
        Some((host, path)) if host.contains(['.', ':']) || host == "localhost" => {
            Ok((Some(host), path))
        }
        _ => Ok((None, name)),
    }
}

fn is_repository_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.')
}

fn cannot_be_an_id<T>(name: &str) -> Result<T, ImageError> {
    bad(format!(
        "Invalid repository name ({name}), cannot specify 64-byte hexadecimal strings"
    ))
}

/// A name as far as an error shows it.
fn shown(name: &str) -> String {
    name.chars().take(256).collect()
}

fn bad<T>(problem: String) -> Result<T, ImageError> {
    Err(ImageError::BadName(problem))
}
