//! `ls`, `mkdir`, `rm` and `touch`.

use super::{Ended, complain_of, options, refuse, unknown};
use crate::memory::programs::context::Context;
use crate::memory::programs::files::parent;
use crate::memory::programs::{FileError, Files, Kind};

/// How deep `rm -r` goes.
const DEPTH_LIMIT: usize = 256;

pub(super) async fn ls(context: Context) -> Ended {
    let (letters, operands) = options(context.operands());
    if let Some(letter) = unknown(&letters, "a1A") {
        return refuse(&context, "unrecognized option", &letter).await;
    }
    let here = [".".to_owned()];
    let paths = if operands.is_empty() { &here } else { operands };
    let mut code = 0;
    for (index, path) in paths.iter().enumerate() {
        let mut text = String::new();
        if paths.len() > 1 && is_directory(&context, path) {
            let gap = if index == 0 { "" } else { "\n" };
            text = format!("{gap}{path}:\n");
        }
        match names(&context, path, &letters) {
            Ok(names) => context.print(text + &names).await?,
            Err(error) => code = complain_of(&context, path, error).await?,
        }
    }
    Ok(code)
}

fn is_directory(context: &Context, path: &str) -> bool {
    context.files.kind(&context.path(path)) == Ok(Kind::Directory)
}

fn names(context: &Context, path: &str, letters: &str) -> Result<String, FileError> {
    if !is_directory(context, path) {
        context.files.kind(&context.path(path))?;
        return Ok(format!("{path}\n"));
    }
    let mut names = context.files.list(&context.path(path))?;
    if letters.contains('a') {
        names.extend([".".to_owned(), "..".to_owned()]);
    } else if !letters.contains('A') {
        names.retain(|name| !name.starts_with('.'));
    }
    names.sort_unstable();
    Ok(names.into_iter().map(|name| name + "\n").collect())
}

pub(super) async fn mkdir(context: Context) -> Ended {
    each(&context, "p", |letters, path| {
        if letters.contains('p') {
            make_all(&*context.files, path)
        } else {
            context.files.make_dir(path)
        }
    })
    .await
}

fn make_all(files: &dyn Files, path: &str) -> Result<(), FileError> {
    let ends = path.char_indices().skip(1);
    let ends = ends.filter_map(|(index, letter)| (letter == '/').then_some(index));
    for end in ends.chain([path.len()]) {
        let part = path.get(..end).unwrap_or(path);
        match files.kind(part) {
            Ok(Kind::Directory) => {}
            Ok(Kind::File) => return Err(FileError::Exists),
            Err(_) => files.make_dir(part)?,
        }
    }
    Ok(())
}

pub(super) async fn rm(context: Context) -> Ended {
    each(&context, "rRf", |letters, path| {
        let recursive = letters.contains(['r', 'R']);
        match context.files.kind(path) {
            Err(FileError::NotFound) if letters.contains('f') => Ok(()),
            Err(error) => Err(error),
            Ok(Kind::Directory) if recursive => remove_all(&*context.files, path, 0),
            Ok(Kind::Directory) => Err(FileError::IsADirectory),
            Ok(_) => context.files.remove(path),
        }
    })
    .await
}

fn remove_all(files: &dyn Files, path: &str, depth: usize) -> Result<(), FileError> {
    if depth > DEPTH_LIMIT {
        return Err(FileError::TooLong);
    }
    for name in files.list(path)? {
        let below = format!("{}/{name}", path.trim_end_matches('/'));
        match files.kind(&below)? {
            Kind::Directory => remove_all(files, &below, depth + 1)?,
            Kind::File => files.remove(&below)?,
        }
    }
    files.remove(path)
}

pub(super) async fn touch(context: Context) -> Ended {
    each(&context, "c", |_, path| match context.files.kind(path) {
        Ok(_) => Ok(()),
        Err(FileError::NotFound) => {
            context.files.kind(parent(path))?;
            context.files.append(path, b"")
        }
        Err(error) => Err(error),
    })
    .await
}

/// Does the same to every operand, and goes on after a failure.
async fn each(
    context: &Context,
    known: &str,
    act: impl Fn(&str, &str) -> Result<(), FileError>,
) -> Ended {
    let (letters, operands) = options(context.operands());
    if let Some(letter) = unknown(&letters, known) {
        return refuse(context, "unrecognized option", &letter).await;
    }
    if operands.is_empty() && !letters.contains('f') {
        context.complain("missing operand").await?;
        return Ok(1);
    }
    let mut code = 0;
    for path in operands {
        if let Err(error) = act(&letters, &context.path(path)) {
            code = complain_of(context, path, error).await?;
        }
    }
    Ok(code)
}
