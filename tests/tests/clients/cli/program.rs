//! Which `docker` is used.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Where the command is looked for, after the places that `PATH` names.
const USUAL_PLACE: &str = "/usr/bin";
/// The oldest API version that the command must speak.
const OLDEST: &str = "1.12";

/// The oldest `docker` here that speaks API 1.12; newer ones leave out old versions.
pub(super) fn find() -> &'static Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let path = env::var_os("PATH").unwrap_or_default();
        let dirs = env::split_paths(&path).chain([PathBuf::from(USUAL_PLACE)]);
        let programs = dirs.map(|dir| dir.join("docker"));
        let usable = programs.filter_map(|program| Some((major(&program)?, program)));
        let oldest = usable.min_by_key(|(major, _)| *major);
        let none = || format!("there is no command `docker` that speaks API {OLDEST}");
        oldest.map(|(_, program)| program).ok_or_else(none)
    })
}

/// The first number of its version, if it speaks the oldest API version.
fn major(program: &Path) -> Option<u32> {
    let format = "{{.Client.APIVersion}} {{.Client.Version}}";
    let mut command = Command::new(program);
    // It also asks a daemon, which must not be one that is really there.
    let command = command.env("DOCKER_HOST", "unix:///nonexistent/socket");
    let command = command.env_remove("DOCKER_CONTEXT");
    let asked = command
        .env("DOCKER_API_VERSION", OLDEST)
        .args(["version", "--format", format]);
    let text = String::from_utf8(asked.output().ok()?.stdout).ok()?;
    let version = text.strip_prefix(OLDEST)?.trim_start();
    version.split('.').next()?.parse().ok()
}
