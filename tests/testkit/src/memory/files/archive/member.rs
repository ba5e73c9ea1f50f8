//! An entry of an archive, as far as a tree can hold it.

use std::io::{self, Read};

use tar::{Entry, EntryType, Header};

use super::error::ArchiveError;
use super::pax::Pax;
use crate::memory::files::node::Owner;

/// The longest time that makes sense; more is a negative number in disguise.
const LATEST: u64 = i64::MAX as u64;

/// An entry that has been read whole.
pub(crate) struct Member {
    /// As it stands in the archive.
    pub(crate) name: String,
    pub(crate) owner: Owner,
    pub(crate) body: MemberBody,
}

pub(crate) enum MemberBody {
    Directory,
    File(Vec<u8>),
    Symlink(String),
    HardLink(String),
    Fifo,
    CharDevice { major: u32, minor: u32 },
    BlockDevice { major: u32, minor: u32 },
}

/// What came before an entry to describe it.
#[derive(Debug, Default)]
pub(crate) struct Before {
    pub(crate) name: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) pax: Pax,
}

impl Member {
    /// Reads an entry whose head is not an extended one.
    pub(crate) fn read<R: Read>(
        entry: &mut Entry<'_, R>,
        before: Before,
        largest: u64,
    ) -> Result<Self, ArchiveError> {
        let header = entry.header().clone();
        let Before { name, link, pax } = before;
        let name = match pax.path.or(name) {
            Some(name) => name,
            None => text(&header.path_bytes(), "a name")?,
        };
        if pax.sparse || header.entry_type() == EntryType::GNUSparse {
            return Err(unsupported(&name, "a sparse file"));
        }
        if pax.size.is_some_and(|size| size != entry.size()) {
            return Err(malformed(&name, "two sizes"));
        }
        let owner = owner(&name, &header, pax.uid, pax.gid, pax.modified)?;
        let link = pax.link.or(link);
        let body = match header.entry_type() {
            // The oldest archives tell a directory only by its slash.
            EntryType::Regular if name.ends_with('/') => MemberBody::Directory,
            EntryType::Regular => MemberBody::File(content(entry, &name, largest)?),
            kind => other_body(kind, &name, &header, link)?,
        };
        Ok(Self { name, owner, body })
    }
}

fn content<R: Read>(
    entry: &mut Entry<'_, R>,
    name: &str,
    largest: u64,
) -> Result<Vec<u8>, ArchiveError> {
    let size = entry.size();
    if size > largest {
        let name = name.to_owned();
        return Err(ArchiveError::FileTooLarge {
            name,
            limit: largest,
        });
    }
    // What the head promises is not reserved: memory grows with what comes.
    let mut content = Vec::new();
    entry.read_to_end(&mut content)?;
    if content.len() as u64 != size {
        return Err(malformed(name, "less content than its head says"));
    }
    content.shrink_to_fit();
    Ok(content)
}

fn other_body(
    kind: EntryType,
    name: &str,
    header: &Header,
    link: Option<String>,
) -> Result<MemberBody, ArchiveError> {
    Ok(match kind {
        EntryType::Directory => MemberBody::Directory,
        EntryType::Symlink => MemberBody::Symlink(target(name, header, link)?),
        EntryType::Link => MemberBody::HardLink(target(name, header, link)?),
        EntryType::Fifo => MemberBody::Fifo,
        EntryType::Char => {
            let (major, minor) = device(name, header)?;
            MemberBody::CharDevice { major, minor }
        }
        EntryType::Block => {
            let (major, minor) = device(name, header)?;
            MemberBody::BlockDevice { major, minor }
        }
        other => {
            let letter = other.as_byte().escape_ascii();
            return Err(unsupported(name, &format!("of type `{letter}`")));
        }
    })
}

fn target(name: &str, header: &Header, link: Option<String>) -> Result<String, ArchiveError> {
    let target = match link {
        Some(link) => link,
        None => text(&header.link_name_bytes().unwrap_or_default(), "a link")?,
    };
    if target.is_empty() {
        return Err(malformed(name, "a link that leads nowhere"));
    }
    Ok(target)
}

fn device(name: &str, header: &Header) -> Result<(u32, u32), ArchiveError> {
    let major = header.device_major().ok().flatten();
    let minor = header.device_minor().ok().flatten();
    major
        .zip(minor)
        .ok_or_else(|| malformed(name, "no device number"))
}

fn owner(
    name: &str,
    header: &Header,
    uid: Option<u32>,
    gid: Option<u32>,
    modified: Option<u64>,
) -> Result<Owner, ArchiveError> {
    let id = |id: Option<u64>| id.and_then(|id| u32::try_from(id).ok());
    let old = header.as_old();
    let uid = uid.or_else(|| id(number(&old.uid, header.uid())));
    let gid = gid.or_else(|| id(number(&old.gid, header.gid())));
    let modified = modified.or_else(|| number(&old.mtime, header.mtime()));
    let mode = number(&old.mode, header.mode().map(u64::from));
    let mode = mode.and_then(|mode| u32::try_from(mode & 0o7777).ok());
    let need = |what| move || malformed(name, what);
    Ok(Owner {
        mode: mode.ok_or_else(need("a mode that is no number"))?,
        uid: uid.ok_or_else(need("a user that is no number"))?,
        gid: gid.ok_or_else(need("a group that is no number"))?,
        modified: modified
            .map(|time| if time > LATEST { 0 } else { time })
            .ok_or_else(need("a time that is no number"))?,
    })
}

/// A number of a head; some writers leave the field of a 0 empty.
fn number(field: &[u8], parsed: io::Result<u64>) -> Option<u64> {
    let is_blank = field.iter().all(|byte| matches!(byte, 0 | b' '));
    if is_blank { Some(0) } else { parsed.ok() }
}

pub(crate) fn text(bytes: &[u8], what: &'static str) -> Result<String, ArchiveError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(unsupported(
            &String::from_utf8_lossy(bytes),
            &format!("{what} that is not UTF-8"),
        )),
    }
}

fn unsupported(name: &str, what: &str) -> ArchiveError {
    ArchiveError::Unsupported {
        name: name.to_owned(),
        what: what.to_owned(),
    }
}

pub(crate) fn malformed(name: &str, what: &'static str) -> ArchiveError {
    ArchiveError::Malformed {
        name: name.to_owned(),
        what,
    }
}
