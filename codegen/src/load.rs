//! Spec files: found, read, parsed and put into the order of their versions.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::attributes::Attributes;
use crate::diagnostics::{Diagnostics, Error, Place, Source};
use crate::model::{Endpoint, Negotiation, Version};
use crate::node::{Node, Origin, Value};
use crate::read;
use crate::yaml::{self, Problem};

/// The only version of the spec language so far.
const LANGUAGE: i64 = 1;
/// No hand-written file is as long; a longer one is something else.
const LARGEST_FILE: u64 = 16 << 20;

const WHOLE: &[&str] = &[
    "longshore",
    "api",
    "title",
    "version",
    "doc",
    "cites",
    "prefix",
    "endpoint",
    "negotiation",
    "types",
    "operations",
    "refusals",
];
const DELTA: &[&str] = &[
    "longshore",
    "api",
    "version",
    "from",
    "doc",
    "changes",
    "refusals",
];

/// A file's head, and its tree.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) root: Node,
    pub(crate) api: String,
    pub(crate) version: Version,
    pub(crate) version_at: Origin,
    pub(crate) doc: String,
    pub(crate) from: Option<(String, Origin)>,
    pub(crate) whole: Whole,
}

/// What only a whole file says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Whole {
    pub(crate) title: String,
    pub(crate) cites: Vec<String>,
    pub(crate) prefix: String,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) negotiation: Option<Negotiation>,
}

/// The paths of the spec files of a folder, in the order of their names.
pub(crate) fn spec_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error| Error::other(format!("cannot read {}: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml")
        {
            files.push(path);
        }
    }
    if files.is_empty() {
        return Err(Error::other(format!(
            "there is no .yaml file in {}",
            folder.display()
        )));
    }
    files.sort();
    Ok(files)
}

pub(crate) fn read_source(path: &Path) -> Result<Source, Error> {
    Ok(Source {
        name: path.display().to_string(),
        text: read_text(path)?,
    })
}

/// The text of a file that people wrote. Whatever else has a name is refused before it is opened:
/// a pipe would be waited for, and a device need not end.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    let failed = |error| Error::other(format!("cannot read {}: {error}", path.display()));
    let found = fs::metadata(path).map_err(failed)?;
    if !found.is_file() {
        return Err(Error::other(format!(
            "cannot read {}: expected a regular file",
            path.display()
        )));
    }
    let too_long = |length: u64| {
        Error::other(format!(
            "{} has {length} bytes; a spec file has at most {LARGEST_FILE}",
            path.display()
        ))
    };
    if found.len() > LARGEST_FILE {
        return Err(too_long(found.len()));
    }
    // It may have grown, or have lied as those in /proc do.
    let mut text = String::new();
    let file = fs::File::open(path).map_err(failed)?;
    let mut bounded = file.take(LARGEST_FILE + 1);
    let read = bounded.read_to_string(&mut text).map_err(failed)? as u64;
    if read > LARGEST_FILE {
        return Err(too_long(read));
    }
    Ok(text)
}

/// Whether a file holds exactly this text. No more than that is read of it.
pub(crate) fn holds(path: &Path, text: &str) -> bool {
    let same_length =
        |found: fs::Metadata| found.is_file() && usize::try_from(found.len()) == Ok(text.len());
    fs::metadata(path).is_ok_and(same_length)
        && fs::read(path).is_ok_and(|found| found == text.as_bytes())
}

/// Parses all sources and returns them oldest version first.
pub(crate) fn documents(sources: &[Source], sink: &mut Diagnostics) -> Vec<Document> {
    let documents: Vec<Document> = (0u32..)
        .zip(sources)
        .filter_map(|(file, source)| document(file, &source.text, sink))
        .collect();
    // How the files follow one another is known only when all could be read.
    if documents.len() < sources.len() {
        return Vec::new();
    }
    in_order(documents, sink)
}

fn document(file: u32, text: &str, sink: &mut Diagnostics) -> Option<Document> {
    let (root, problems) = yaml::parse(text, file);
    for problem in problems {
        match problem {
            Problem::Syntax(Some(position), message) => {
                sink.elsewhere(Place::Text(file, position), message);
            }
            Problem::Syntax(None, message) => sink.elsewhere(Place::File(file), message),
            Problem::Language(origin, message) => sink.at(origin, message),
        }
    }
    head(&root?, sink)
}

fn head(root: &Node, sink: &mut Diagnostics) -> Option<Document> {
    let is_delta = root.get("from").is_some() || root.get("changes").is_some();
    let (what, known) = if is_delta {
        ("a delta file", DELTA)
    } else {
        ("a whole file", WHOLE)
    };
    let attributes = Attributes::of(root, what, known, sink);
    check_language(attributes, sink);
    let api = attributes.required("api", sink);
    let doc = attributes.required("doc", sink);
    let version = version(attributes, sink);
    let from = if is_delta {
        attributes.demand("changes", sink);
        attributes.required("from", sink)
    } else {
        None
    };
    let whole = if is_delta {
        Whole::default()
    } else {
        whole(attributes, sink)
    };
    let (version, version_at) = version?;
    Some(Document {
        api: api?.0.to_owned(),
        doc: doc?.0.trim().to_owned(),
        from: from.map(|(text, at)| (text.to_owned(), at)),
        version,
        version_at,
        whole,
        root: root.clone(),
    })
}

fn check_language(attributes: Attributes<'_>, sink: &mut Diagnostics) {
    if let Some(entry) = attributes.demand("longshore", sink)
        && !matches!(entry.node.value, Value::Int(LANGUAGE))
    {
        sink.at_with_help(
            entry.node.origin,
            "this version of the spec language is not known",
            format!("expected `longshore: {LANGUAGE}`"),
        );
    }
}

fn version(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<(Version, Origin)> {
    let (text, at) = attributes.required("version", sink)?;
    if numbers(text).is_none() {
        sink.at_with_help(
            at,
            format!("`{text}` is not a version"),
            "expected two numbers and a dot, as in \"1.12\"",
        );
        return None;
    }
    Some((Version { text: text.into() }, at))
}

/// Major and minor number.
pub(crate) fn numbers(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(major) || !digits(minor) {
        return None;
    }
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn whole(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Whole {
    let title = attributes.required("title", sink);
    let cites = attributes.texts("cites", sink);
    for section in ["types", "operations"] {
        attributes.demand(section, sink);
        attributes.entries(section, sink);
    }
    Whole {
        title: title.map(|(text, _)| text.to_owned()).unwrap_or_default(),
        cites: cites.into_iter().map(|(id, _)| id).collect(),
        prefix: prefix(attributes, sink),
        endpoint: read::endpoint(attributes, sink),
        negotiation: read::negotiation(attributes, sink),
    }
}

fn prefix(attributes: Attributes<'_>, sink: &mut Diagnostics) -> String {
    let Some((text, at)) = attributes.text("prefix", sink) else {
        return String::new();
    };
    let plain = text.replace("{version}", "");
    let path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    if !text.starts_with('/') || text.ends_with('/') || !plain.bytes().all(path) {
        sink.at_with_help(
            at,
            format!("`{text}` cannot stand before a path"),
            "expected something like `/v{version}`",
        );
    }
    text.to_owned()
}

/// Follows `from` from the whole file to the newest.
fn in_order(mut documents: Vec<Document>, sink: &mut Diagnostics) -> Vec<Document> {
    let wholes = documents.iter().filter(|d| d.from.is_none()).count();
    if complain_doubles(&documents, sink) {
        return Vec::new();
    }
    documents.sort_by_key(|document| numbers(&document.version.text));
    if wholes != 1 {
        complain_wholes(&documents, sink);
        return Vec::new();
    }
    for pair in documents.windows(2) {
        let [before, after] = pair else { continue };
        match &after.from {
            Some((from, at)) if *from != *before.version.text => sink.at_with_help(
                *at,
                format!("no delta starts from `{from}` here"),
                format!("expected \"{}\", the version before", before.version.text),
            ),
            None => sink.at(
                after.version_at,
                format!(
                    "a whole file describes the oldest version, but there is {}",
                    before.version.text
                ),
            ),
            Some(_) => {}
        }
        if after.api != before.api {
            sink.at(
                after.version_at,
                format!(
                    "this file is of `{}`, the others of `{}`",
                    after.api, before.api
                ),
            );
        }
    }
    documents
}

/// Complains about versions that two files describe; whether there are any.
fn complain_doubles(documents: &[Document], sink: &mut Diagnostics) -> bool {
    let mut any = false;
    for (at, document) in documents.iter().enumerate() {
        let same =
            |other: &Document| numbers(&other.version.text) == numbers(&document.version.text);
        if documents.iter().take(at).any(same) {
            any = true;
            sink.at(
                document.version_at,
                format!(
                    "version {} is described by another file",
                    document.version.text
                ),
            );
        }
    }
    any
}

fn complain_wholes(documents: &[Document], sink: &mut Diagnostics) {
    match documents.first().map(|oldest| &oldest.from) {
        None => sink.elsewhere(Place::Nowhere, "there is no spec file"),
        Some(Some((from, at))) => sink.at_with_help(
            *at,
            format!("there is no file of version `{from}`"),
            "the oldest file is whole: without `from`, and with all types and operations",
        ),
        Some(None) => {}
    }
    for document in documents.iter().filter(|d| d.from.is_none()).skip(1) {
        sink.at_with_help(
            document.version_at,
            "one file is whole, the others say `from` which version they start",
            "add `from: \"…\"` and describe only what changed",
        );
    }
}
