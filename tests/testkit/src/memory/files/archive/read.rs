//! Going through an archive entry by entry.

use std::io::Read;

use tar::{Archive, Entry, EntryType};

use super::compression::decompressed;
use super::error::ArchiveError;
use super::limits::{Bounded, Limits};
use super::member::{Before, Member, malformed, text};
use super::pax;

/// The longest name or extended head that is read.
const LONGEST_HEAD: u64 = 1 << 20;

/// Reads an archive, compressed or not, and hands on one entry after the other.
///
/// Only one entry is in memory at a time. The heads are read by hand, since the
/// library would take a name of any length into memory.
pub(crate) fn each_member(
    reader: impl Read,
    limits: &Limits,
    mut take: impl FnMut(Member) -> Result<(), ArchiveError>,
) -> Result<(), ArchiveError> {
    let (reader, reached) = Bounded::new(decompressed(reader)?, limits.archive);
    let result = members(reader, limits, &mut take);
    if reached.get() {
        let limit = limits.archive;
        return Err(ArchiveError::TooLong { limit });
    }
    result
}

fn members(
    reader: impl Read,
    limits: &Limits,
    take: &mut dyn FnMut(Member) -> Result<(), ArchiveError>,
) -> Result<(), ArchiveError> {
    let mut archive = Archive::new(reader);
    let mut before = Before::default();
    for (number, entry) in archive.entries()?.raw(true).enumerate() {
        if number >= limits.entries {
            let limit = limits.entries;
            return Err(ArchiveError::TooManyEntries { limit });
        }
        let mut entry = entry?;
        if extends(&mut entry, &mut before)? {
            continue;
        }
        take(Member::read(
            &mut entry,
            std::mem::take(&mut before),
            limits.file,
        )?)?;
    }
    Ok(())
}

/// Takes up a head that only describes the entry after it.
fn extends<R: Read>(entry: &mut Entry<'_, R>, before: &mut Before) -> Result<bool, ArchiveError> {
    match entry.header().entry_type() {
        EntryType::GNULongName => before.name = Some(long_text(entry, "a name")?),
        EntryType::GNULongLink => before.link = Some(long_text(entry, "a link")?),
        EntryType::XHeader => {
            let records = head(entry)?;
            let pax = pax::parse(&records);
            before.pax = pax.ok_or_else(|| malformed("(a PAX head)", "records out of form"))?;
        }
        // Nothing in it is of use here; Docker passes over it, too.
        EntryType::XGlobalHeader => {}
        _ => return Ok(false),
    }
    Ok(true)
}

fn long_text<R: Read>(
    entry: &mut Entry<'_, R>,
    what: &'static str,
) -> Result<String, ArchiveError> {
    let bytes = head(entry)?;
    let end = bytes.iter().position(|byte| *byte == 0);
    text(
        bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default(),
        what,
    )
}

fn head<R: Read>(entry: &mut Entry<'_, R>) -> Result<Vec<u8>, ArchiveError> {
    let size = entry.size();
    if size > LONGEST_HEAD {
        let name = "(an extended head)".to_owned();
        return Err(ArchiveError::FileTooLarge {
            name,
            limit: LONGEST_HEAD,
        });
    }
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes)?;
    if bytes.len() as u64 != size {
        return Err(malformed("(an extended head)", "less content than it says"));
    }
    Ok(bytes)
}
