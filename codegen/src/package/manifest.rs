//! The `Cargo.toml` of a generated package.

use std::fmt::Write as _;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::Runtime;
use super::folder::cannot;
use crate::diagnostics::Error;
use crate::load;

pub(super) const NAME: &str = "Cargo.toml";
/// The lines between which the features of the versions stand.
const FEATURES_BEGIN: &str = "# Features of the versions, generated:\n";
const FEATURES_END: &str = "# End of what is generated.\n";
/// Features of a package that are on by default.
const DEFAULTS: [&str; 2] = ["tls", "any"];

/// A manifest with a place for the features of the versions.
pub(super) struct Manifest {
    /// The text before that place, and the text behind it.
    before: String,
    after: String,
}

impl Manifest {
    /// The manifest of the package in a folder.
    pub(super) fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(NAME);
        fs::metadata(&path).map_err(|error| {
            Error::other(format!(
                "cannot read {}: {error}; `longshore generate --init` makes a package",
                path.display()
            ))
        })?;
        let text = load::read_text(&path)?;
        Self::split(&text).ok_or_else(|| {
            Error::other(format!(
                "{} has no place for the features: expected the lines `{}` and `{}`",
                path.display(),
                FEATURES_BEGIN.trim_end(),
                FEATURES_END.trim_end()
            ))
        })
    }

    fn split(text: &str) -> Option<Self> {
        let (before, rest) = text.split_once(FEATURES_BEGIN)?;
        let (_, after) = rest.split_once(FEATURES_END)?;
        Some(Self {
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }

    /// The manifest of a new package in a folder.
    pub(super) fn initial(name: &str, folder: &Path, runtime: &Runtime) -> Result<Self, Error> {
        let runtime = dependency(folder, runtime)?;
        Ok(Self {
            before: format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[features]\n\
                 # TLS over TCP.\ntls = [\"longshore-runtime/tls\"]\n\
                 # The server's side.\nserver = [\"longshore-runtime/server\"]\n\
                 # Recorded traffic is checked against the types.\n\
                 verify = [\"longshore-runtime/verify\"]\n\
                 # Conversions from one version to another.\nany = []\n"
            ),
            after: format!(
                "\n[dependencies]\nlongshore-runtime = {{ {runtime}, default-features = false }}\n"
            ),
        })
    }

    /// Whether the package has a feature of its own with this name.
    pub(super) fn has_feature(&self, name: &str) -> bool {
        let begins = format!("{name} = ");
        let mut lines = self.before.lines().chain(self.after.lines());
        lines.any(|line| line.starts_with(&begins))
    }

    /// The text with the features of these versions, oldest first.
    pub(super) fn with_features(&self, versions: &[String]) -> String {
        let features = self.features(versions);
        [
            &self.before,
            FEATURES_BEGIN,
            &features,
            FEATURES_END,
            &self.after,
        ]
        .concat()
    }

    /// Features name the oldest version wanted, so each brings the next newer one.
    fn features(&self, versions: &[String]) -> String {
        let mut text = String::new();
        if let Some(newest) = versions.last() {
            let others = DEFAULTS.iter().filter(|name| self.has_feature(name));
            let defaults: Vec<&str> = [newest.as_str()]
                .into_iter()
                .chain(others.copied())
                .collect();
            let _ = writeln!(text, "default = {defaults:?}");
        }
        for pair in versions.windows(2) {
            if let [older, newer] = pair {
                let _ = writeln!(text, "{older} = [\"{newer}\"]");
            }
        }
        if let Some(newest) = versions.last() {
            let _ = writeln!(text, "{newest} = []");
        }
        text
    }
}

/// The requirement for the runtime in the manifest of a package.
fn dependency(package: &Path, runtime: &Runtime) -> Result<String, Error> {
    let Runtime::Folder(folder) = runtime else {
        return Ok(format!("version = \"{}\"", env!("CARGO_PKG_VERSION")));
    };
    let found = fs::canonicalize(folder).map_err(|error| cannot("find", folder, &error))?;
    if !found.join(NAME).is_file() {
        return Err(Error::other(format!(
            "{} is no package: expected the folder of `longshore-runtime`",
            folder.display()
        )));
    }
    let package = std::path::absolute(package).map_err(|error| cannot("find", package, &error))?;
    let path = relative(&package, &found);
    let path = path.to_str().ok_or_else(|| {
        Error::other(format!(
            "{} is no Unicode, which a manifest is",
            path.display()
        ))
    })?;
    // A Rust string of printable characters is a TOML string, too.
    Ok(format!("path = {path:?}"))
}

/// The way from one absolute folder to another. Links in the first may lead elsewhere, so that
/// stays absolute which does not lie below a common folder that is there.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let common = from.components().zip(to.components());
    let common = common.take_while(|(a, b)| a == b).count();
    let plain = |path: &Path| path.components().all(|part| part != Component::ParentDir);
    if common < 2 || !plain(from) {
        return to.to_owned();
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    up.chain(to.components().skip(common)).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::relative;

    #[test]
    fn the_runtime_is_found_from_the_package() {
        let way = |from, to| relative(Path::new(from), Path::new(to));
        assert_eq!(
            way("/a/parcels", "/a/longshore/runtime"),
            Path::new("../longshore/runtime")
        );
        assert_eq!(way("/a/b/c", "/a/runtime"), Path::new("../../runtime"));
        assert_eq!(way("/a/x/../c", "/a/runtime"), Path::new("/a/runtime"));
        assert_eq!(way("/x/c", "/a/runtime"), Path::new("/a/runtime"));
    }
}
