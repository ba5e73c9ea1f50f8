//! Tar archives in memory.

use std::collections::BTreeMap;
use std::io::Read as _;

use tar::{Archive, Builder, Header};

/// An archive of files with their contents.
pub(crate) fn of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (path, content) in files {
        let mut header = Header::new_gnu();
        header.set_mode(0o644);
        header.set_size(content.len() as u64);
        let added = builder.append_data(&mut header, path, content.as_bytes());
        added.expect("room in memory");
    }
    builder.into_inner().expect("an archive")
}

/// The entries of an archive, which must be complete, with the contents of files.
pub(crate) fn entries(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = Archive::new(archive);
    let entries = archive.entries().expect("an archive");
    entries
        .map(|entry| {
            let mut entry = entry.expect("an entry");
            let path = entry.path().expect("a path").display().to_string();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).expect("its content");
            (path, content)
        })
        .collect()
}
