//! The files of one daemon, and the options that keep it to them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::error::StartError;

/// The path of a unix socket has 108 bytes at most; containerd's are the longest.
const LONGEST_BASE: usize = 48;
/// What the guard hides from the daemon, which would write there.
const HIDDEN: [&str; 3] = ["/run", "/var/run", "/opt"];
/// How many lines of the log an error shows.
const TAIL_LINES: usize = 20;
/// Keeps the daemon away from the network of the machine it runs on.
const NO_NETWORK: [&str; 4] = [
    "--bridge=none",
    "--iptables=false",
    "--ip6tables=false",
    "--ip-masq=false",
];

/// A temporary directory with everything of one daemon.
#[derive(Debug)]
pub(super) struct Layout {
    dir: TempDir,
    socket: PathBuf,
}

impl Layout {
    /// Makes the directory and the configuration in it.
    pub(super) fn create() -> Result<Self, StartError> {
        let dir = tempfile::Builder::new()
            .prefix("longshore-")
            .tempdir_in(base())
            .map_err(StartError::io("make a directory for dockerd"))?;
        let socket = dir.path().join("socket");
        let layout = Self { dir, socket };
        layout
            .write_config()
            .map_err(StartError::io("write dockerd's configuration"))?;
        Ok(layout)
    }

    pub(super) fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }

    pub(super) fn address(&self) -> String {
        format!("unix://{}", self.socket.display())
    }

    /// The file into which the daemon and its guard write.
    pub(super) fn log(&self) -> PathBuf {
        self.file("log")
    }

    /// The cgroup below which all containers of the daemon are.
    pub(super) fn cgroup(&self) -> OsString {
        self.dir().file_name().unwrap_or_default().to_owned()
    }

    /// Whether the guard has seen the daemon end.
    pub(super) fn has_ended(&self) -> bool {
        self.file("ended").exists()
    }

    pub(super) fn log_tail(&self) -> String {
        let log = fs::read(self.log()).unwrap_or_default();
        tail(&String::from_utf8_lossy(&log))
    }

    /// The command line of the daemon.
    pub(super) fn arguments(&self) -> Vec<OsString> {
        let mut arguments = vec!["--host".into(), self.address().into()];
        for (option, file) in [
            ("--config-file", "config.json"),
            ("--data-root", "data"),
            ("--exec-root", "exec"),
            ("--pidfile", "pid"),
        ] {
            arguments.extend([option.into(), self.file(file).into()]);
        }
        arguments.extend(NO_NETWORK.map(OsString::from));
        arguments.extend(self.cgroup_arguments());
        arguments
    }

    /// No systemd is asked for cgroups: there may be none.
    fn cgroup_arguments(&self) -> [OsString; 4] {
        let mut parent = OsString::from("/");
        parent.push(self.cgroup());
        [
            "--exec-opt".into(),
            "native.cgroupdriver=cgroupfs".into(),
            "--cgroup-parent".into(),
            parent,
        ]
    }

    /// A configuration of its own, or dockerd would read that of the system.
    fn write_config(&self) -> io::Result<()> {
        let key = self.file("key.json");
        let config = format!("{{\"deprecated-key-path\": \"{}\"}}\n", key.display());
        fs::write(self.file("config.json"), config)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }
}

/// The directory for temporary files, unless the daemon cannot work in it.
fn base() -> PathBuf {
    Some(env::temp_dir())
        .filter(|base| suits(base))
        .unwrap_or_else(|| PathBuf::from("/tmp"))
}

/// Sockets below it must not get too long a path, and the daemon must see it.
fn suits(base: &Path) -> bool {
    let hidden = HIDDEN.iter().any(|place| base.starts_with(place));
    base.is_absolute() && !hidden && base.as_os_str().len() <= LONGEST_BASE
}

fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.len().saturating_sub(TAIL_LINES);
    lines[start..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tail_is_the_last_lines() {
        let text = "before\n".to_owned() + &"line\n".repeat(TAIL_LINES);
        assert_eq!(tail(&text), text["before\n".len()..].trim_end());
    }

    #[test]
    fn a_tail_of_nothing_is_nothing() {
        assert_eq!(tail(""), "");
    }

    #[test]
    fn a_base_is_short_and_visible() {
        assert!(suits(Path::new("/var/tmp")));
        for base in [
            "/run/user/0",
            "/opt/tmp",
            "tmp",
            &format!("/{}", "x".repeat(60)),
        ] {
            assert!(!suits(Path::new(base)), "{base}");
        }
    }

    #[test]
    fn a_layout_removes_its_directory() {
        let layout = Layout::create().unwrap();
        let dir = layout.dir().to_owned();
        assert!(dir.join("config.json").is_file());
        drop(layout);
        assert!(!dir.exists());
    }
}
