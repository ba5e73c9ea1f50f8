//! Files of a generated package: which are generated, which may be written.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::diagnostics::Error;
use crate::load;
use crate::render::HEADER;

pub(super) fn cannot(verb: &str, path: &Path, error: &io::Error) -> Error {
    Error::other(format!("cannot {verb} {}: {error}", path.display()))
}

/// Refuses to go on where one of these is there already, as a file or anything else.
pub(super) fn check_absent(paths: &[PathBuf]) -> Result<(), Error> {
    match paths.iter().find(|path| path.symlink_metadata().is_ok()) {
        None => Ok(()),
        Some(path) => Err(Error::other(format!(
            "{} is there already: `--init` makes new packages only",
            path.display()
        ))),
    }
}

/// Refuses to go on where something else than a generated file is at one of these paths.
pub(super) fn check_replaceable<'a>(paths: impl Iterator<Item = &'a Path>) -> Result<(), Error> {
    for path in paths {
        let is_there = path.symlink_metadata().is_ok();
        if is_there && !is_generated(path).map_err(|error| cannot("read", path, &error))? {
            return Err(Error::other(format!(
                "{} is not generated and would be overwritten: expected the first line `{HEADER}`",
                path.display()
            )));
        }
    }
    Ok(())
}

/// Makes the folders of these files.
pub(super) fn make_all<'a>(files: impl Iterator<Item = &'a Path>) -> Result<(), Error> {
    let folders: BTreeSet<&Path> = files.filter_map(Path::parent).collect();
    for folder in folders {
        fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
    }
    Ok(())
}

pub(super) fn remove_all(paths: &[PathBuf]) -> Result<(), Error> {
    for path in paths {
        fs::remove_file(path).map_err(|error| cannot("remove", path, &error))?;
    }
    Ok(())
}

/// Whether a file is missing or has another text.
pub(super) fn differs(path: &Path, text: &str) -> bool {
    !load::holds(path, text)
}

/// All generated files below a folder. Links are not followed.
pub(super) fn generated(folder: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let mut found = BTreeSet::new();
    if folder.is_dir() {
        collect(folder, &mut found).map_err(|error| cannot("read", folder, &error))?;
    }
    Ok(found)
}

fn collect(folder: &Path, found: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() {
            collect(&path, found)?;
        } else if kind.is_file() && is_rust(&path) && is_generated(&path)? {
            found.insert(path);
        }
    }
    Ok(())
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "rs")
}

/// Whether a regular file begins with the line of generated files.
fn is_generated(path: &Path) -> io::Result<bool> {
    if !path.symlink_metadata()?.is_file() {
        return Ok(false);
    }
    let mut begin = Vec::with_capacity(HEADER.len() + 1);
    File::open(path)?
        .take(HEADER.len() as u64 + 1)
        .read_to_end(&mut begin)?;
    Ok(begin == format!("{HEADER}\n").as_bytes())
}
