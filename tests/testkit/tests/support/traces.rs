//! What a daemon would leave behind: processes, mounts, cgroups, files.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// Everything that still reminds of the daemon in `dir`.
pub(crate) fn of(dir: &Path) -> Vec<String> {
    let mut traces = processes(dir);
    traces.extend(mounts(dir));
    traces.extend(cgroups(dir));
    if dir.exists() {
        traces.push(format!("directory {}", dir.display()));
    }
    traces
}

/// Waits a bounded time until the traces of a daemon are gone; says what is left.
pub(crate) fn left(dir: &Path) -> Vec<String> {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !of(dir).is_empty() && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(100));
    }
    of(dir)
}

/// dockerd, containerd, shims and guard all have the directory as an argument.
pub(crate) fn processes(dir: &Path) -> Vec<String> {
    let dir = dir.display().to_string();
    let entries = fs::read_dir("/proc").expect("/proc");
    entries
        .filter_map(|entry| command_line(&entry.ok()?.path()))
        .filter(|line| line.contains(&dir))
        .collect()
}

fn command_line(process: &Path) -> Option<String> {
    let bytes = fs::read(process.join("cmdline")).ok()?;
    let line = String::from_utf8_lossy(&bytes).replace('\0', " ");
    Some(format!("process {line}"))
}

fn mounts(dir: &Path) -> Vec<String> {
    let dir = dir.display().to_string();
    let mounts = fs::read_to_string("/proc/self/mounts").expect("the mounts");
    let ours = mounts.lines().filter(|line| line.contains(&dir));
    ours.map(|line| format!("mount {line}")).collect()
}

fn cgroups(dir: &Path) -> Vec<String> {
    let name = dir.file_name().expect("a name").to_string_lossy();
    let found = Command::new("find")
        .args(["/sys/fs/cgroup", "-type", "d", "-name", &name])
        .output()
        .expect("find");
    let found = String::from_utf8_lossy(&found.stdout).into_owned();
    found.lines().map(|line| format!("cgroup {line}")).collect()
}
