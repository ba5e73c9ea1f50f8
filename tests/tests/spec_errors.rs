//! What is said about specs that are wrong. A folder of `fixtures/errors` is a
//! case: spec files, and `expected.txt` with the whole message.
//! `BLESS=1` writes the latter anew.
#![allow(
    clippy::expect_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use longshore_codegen::Spec;

fn main() {
    let cases = fs::read_dir("fixtures/errors").expect("the fixtures are there");
    let trials = cases
        .map(|case| {
            let folder = case.expect("the fixtures can be read").path();
            let name = folder.file_name().unwrap_or_default();
            Trial::test(name.to_string_lossy(), {
                let folder = folder.clone();
                move || check(&folder)
            })
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(folder: &Path) -> Result<(), Failed> {
    let error = match Spec::from_texts(borrowed(&specs(folder)?)) {
        Ok(_) => return Err("nothing is said about it".into()),
        Err(error) => format!("{error}\n"),
    };
    let path = folder.join("expected.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &error)?;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if error == expected {
        return Ok(());
    }
    Err(format!("--- expected\n{expected}\n--- said\n{error}\n(BLESS=1 accepts this)").into())
}

/// Name and text of each spec file of a folder, in the order of their names.
fn specs(folder: &Path) -> Result<Vec<(String, String)>, Failed> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
    paths.sort();
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok((name.into_owned(), fs::read_to_string(path)?))
    };
    paths.iter().map(named).collect()
}

fn borrowed(specs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    specs.iter().map(|(name, text)| (&**name, &**text))
}
