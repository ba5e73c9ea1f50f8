//! A daemon that also listens on a TCP port, with TLS.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Where such a daemon listens: on a port that the system chooses.
pub(super) const ADDRESS: &str = "--host=tcp://127.0.0.1:0";
/// What stands before the port in the log.
const LISTENS: &str = "API listen on 127.0.0.1:";

/// The files with which a daemon speaks TLS, all in PEM. They must be where it
/// sees them, that is, not below `/run` or `/opt`.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The certificates that a client's must be signed with.
    pub ca: PathBuf,
    /// The daemon's own certificate.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

impl TlsFiles {
    pub(super) fn arguments(&self) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec![ADDRESS.into(), "--tlsverify".into()];
        for (option, file) in [
            ("--tlscacert", &self.ca),
            ("--tlscert", &self.certificate),
            ("--tlskey", &self.key),
        ] {
            arguments.extend([option.into(), file.into()]);
        }
        arguments
    }
}

/// The address on which a daemon listens as its log says; nothing as long as it does not.
pub(super) fn address(log: &Path) -> Option<String> {
    let log = fs::read(log).ok()?;
    port(&String::from_utf8_lossy(&log)).map(|port| format!("tcp://127.0.0.1:{port}"))
}

/// The line may not be whole yet; then there is no quote behind the port.
fn port(log: &str) -> Option<u16> {
    let (_, rest) = log.split_once(LISTENS)?;
    rest.split_once('"')?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn the_port_is_in_the_log() {
        let line = |end| format!("level=info msg=\"API listen on /s\"\nlevel=info msg=\"{end}");
        assert_eq!(port(&line("API listen on 127.0.0.1:4711\"\n")), Some(4711));
        assert_eq!(port(&line("API listen on 127.0.0.1:47")), None);
        assert_eq!(port(&line("Daemon shutdown complete\"")), None);
    }
}
