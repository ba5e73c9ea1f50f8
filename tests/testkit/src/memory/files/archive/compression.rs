//! The compressions that Docker accepts.

use std::io::{self, Cursor, Read};

use bzip2::read::MultiBzDecoder;
use flate2::read::MultiGzDecoder;
use lzma_rust2::XzReader;

const BZIP2: &[u8] = b"BZh";
const GZIP: &[u8] = &[0x1f, 0x8b, 0x08];
const XZ: &[u8] = &[0xfd, b'7', b'z', b'X', b'Z', 0];
/// What `xz -9` needs to decompress is 65 MiB.
const XZ_MEMORY_KIB: u32 = 96 * 1024;
/// The size of the head of an entry of a tar archive.
const BLOCK: usize = 512;

/// Whether the start of a file is that of an archive that `ADD` unpacks: a
/// compressed file, or the head of a tar archive.
#[must_use]
pub fn is_archive(start: &[u8]) -> bool {
    is_compressed(start) || is_tar(start)
}

fn is_compressed(start: &[u8]) -> bool {
    [BZIP2, GZIP, XZ]
        .iter()
        .any(|magic| start.starts_with(magic))
}

fn is_tar(start: &[u8]) -> bool {
    let Some(head) = start.get(..BLOCK) else {
        return false;
    };
    let mut archive = tar::Archive::new(head);
    let first = archive.entries().map(|entries| entries.raw(true).next());
    matches!(first, Ok(Some(Ok(_))))
}

/// Takes the compression off a stream: gzip, bzip2, xz or none, told by its
/// first bytes.
pub(crate) fn decompressed<'a>(mut reader: impl Read + 'a) -> io::Result<Box<dyn Read + 'a>> {
    let mut start = Vec::new();
    reader
        .by_ref()
        .take(XZ.len() as u64)
        .read_to_end(&mut start)?;
    if start.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "expected a tar archive, found nothing",
        ));
    }
    let (gzip, bzip2, xz) = (
        start.starts_with(GZIP),
        start.starts_with(BZIP2),
        start.starts_with(XZ),
    );
    let whole = Cursor::new(start).chain(reader);
    Ok(match (gzip, bzip2, xz) {
        (true, _, _) => Box::new(MultiGzDecoder::new(whole)),
        (_, true, _) => Box::new(MultiBzDecoder::new(whole)),
        (_, _, true) => Box::new(XzReader::new_mem_limit(whole, true, XZ_MEMORY_KIB)),
        _ => Box::new(whole),
    })
}
