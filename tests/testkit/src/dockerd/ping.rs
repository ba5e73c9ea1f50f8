//! Asks a daemon whether it is there, by hand: no client is under test yet.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// Whether `GET /_ping` is answered with 200.
pub(super) fn answers(socket: &Path) -> bool {
    status_line(socket).is_ok_and(|line| line.split(' ').nth(1) == Some("200"))
}

fn status_line(socket: &Path) -> io::Result<String> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(b"GET /_ping HTTP/1.0\r\n\r\n")?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}
