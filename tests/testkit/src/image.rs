//! An image without a registry: a root filesystem around a static busybox.

mod elf;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tar::{Builder, EntryType, Header};
use thiserror::Error;

use crate::dockerd::find;

/// The directories of the image and their modes.
const DIRECTORIES: [(&str, u32); 7] = [
    ("bin", 0o755),
    ("dev", 0o755),
    ("etc", 0o755),
    ("proc", 0o755),
    ("root", 0o700),
    ("sys", 0o755),
    ("tmp", 0o1777),
];
/// The commands of the image, each a link to busybox.
const APPLETS: [&str; 30] = [
    "cat", "chmod", "cp", "date", "dd", "echo", "env", "false", "head", "hostname", "id", "kill",
    "ln", "ls", "mkdir", "mv", "ps", "pwd", "rm", "seq", "sh", "sleep", "stat", "stty", "tail",
    "test", "touch", "true", "wc", "yes",
];
const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/tmp:/bin/sh\n";
const GROUP: &str = "root:x:0:\nnogroup:x:65534:\n";

/// Why there is no image.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ImageError {
    /// No busybox was found.
    #[error("no busybox in PATH; install a static one or name it in BUSYBOX")]
    NotFound,
    /// The busybox found needs libraries, which the image does not have.
    #[error("`{}` is not a static executable", .0.display())]
    NotStatic(PathBuf),
    /// The busybox cannot be read, or the image cannot be built.
    #[error("cannot build an image from busybox: {0}")]
    Io(#[from] io::Error),
}

/// Builds a root filesystem with a shell and the usual small commands as a tar
/// archive in memory, for `POST /images/create?fromSrc=-`.
///
/// The busybox is the one named by the variable `BUSYBOX`, or the one in
/// `PATH`. Two calls give the same bytes.
///
/// # Errors
///
/// When there is no busybox, or when it is not a static executable.
pub fn busybox_tar() -> Result<Vec<u8>, ImageError> {
    Ok(root_filesystem(&busybox()?)?)
}

/// Reads the static busybox.
pub(crate) fn busybox() -> Result<Vec<u8>, ImageError> {
    let path = find_busybox().ok_or(ImageError::NotFound)?;
    let busybox = fs::read(&path)?;
    if !elf::is_static(&busybox) {
        return Err(ImageError::NotStatic(path));
    }
    Ok(busybox)
}

fn find_busybox() -> Option<PathBuf> {
    let named = env::var_os("BUSYBOX").filter(|path| !path.is_empty());
    let path = env::var_os("PATH").unwrap_or_default();
    let found = || find(&path, "busybox");
    named.map(PathBuf::from).or_else(found)
}

fn root_filesystem(busybox: &[u8]) -> io::Result<Vec<u8>> {
    let mut tar = Builder::new(Vec::new());
    for (path, mode) in DIRECTORIES {
        let mut header = header(EntryType::Directory, mode, 0);
        tar.append_data(&mut header, path, io::empty())?;
    }
    add_file(&mut tar, "bin/busybox", 0o755, busybox)?;
    add_file(&mut tar, "etc/passwd", 0o644, PASSWD.as_bytes())?;
    add_file(&mut tar, "etc/group", 0o644, GROUP.as_bytes())?;
    for applet in APPLETS {
        let mut header = header(EntryType::Symlink, 0o777, 0);
        tar.append_link(&mut header, Path::new("bin").join(applet), "busybox")?;
    }
    tar.into_inner()
}

fn add_file(tar: &mut Builder<Vec<u8>>, path: &str, mode: u32, content: &[u8]) -> io::Result<()> {
    let size = content.len() as u64;
    tar.append_data(&mut header(EntryType::Regular, mode, size), path, content)
}

/// A header with neither user nor time, so that the archive is reproducible.
fn header(kind: EntryType, mode: u32, size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(size);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tar: &[u8]) -> Vec<String> {
        let mut archive = tar::Archive::new(tar);
        let entries = archive.entries().unwrap();
        entries
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect()
    }

    #[test]
    fn the_filesystem_has_a_shell_and_a_user() {
        let names = names(&root_filesystem(b"busybox").unwrap());
        for name in ["bin/busybox", "bin/sh", "bin/sleep", "etc/passwd", "tmp"] {
            assert!(names.iter().any(|other| other == name), "{name}: {names:?}");
        }
    }

    #[test]
    fn two_archives_are_the_same() {
        let build = || root_filesystem(b"busybox").unwrap();
        assert_eq!(build(), build());
    }
}
