//! Which `docker` is used.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::process;

/// The last release of the command whose engine serves API 1.12. Later ones send to an old version
/// what that does not know, such as names of images with their registry.
const LAST: u32 = 24;

/// The oldest `docker` in `PATH`; it must speak API 1.12 as releases of that time did.
pub(super) fn find() -> &'static Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(|| {
        if process::find(process::TIMEOUT).is_none() {
            return Err(format!(
                "no `{}` in PATH for the command `docker`",
                process::TIMEOUT
            ));
        }
        let programs = process::find_all("docker").into_iter();
        let known = programs.filter_map(|program| Some((release(&program)?, program)));
        match known.min_by_key(|(release, _)| *release) {
            None => Err("no command `docker` in PATH".to_owned()),
            Some((release, _)) if release > LAST => Err(format!(
                "the command `docker` {release} speaks API 1.24 and later"
            )),
            Some((_, program)) => Ok(program),
        }
    })
}

/// The first number of its release.
fn release(program: &Path) -> Option<u32> {
    let mut command = Command::new(program);
    // It also asks a daemon, which must not be one that is really there.
    let asked = command
        .env("DOCKER_HOST", "unix:///nonexistent/socket")
        .env_remove("DOCKER_CONTEXT")
        .env_remove("DOCKER_API_VERSION")
        .args(["version", "--format", "{{.Client.Version}}"]);
    let text = String::from_utf8(asked.output().ok()?.stdout).ok()?;
    text.split('.').next()?.trim().parse().ok()
}
