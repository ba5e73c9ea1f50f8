//! A server that knows just enough HTTP to be the other end of a transfer.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::thread;

use crate::Outcome;

/// As much as Docker's daemon sends in a chunk.
const CHUNK: usize = 32 << 10;

/// Serves until it is killed.
pub(crate) fn serve(socket: &Path, size: u64) -> Outcome {
    for connection in UnixListener::bind(socket)?.incoming() {
        let connection = connection?;
        thread::spawn(move || answer(connection, size << 20));
    }
    Ok(())
}

fn answer(mut connection: UnixStream, size: u64) -> io::Result<()> {
    let mut reader = BufReader::with_capacity(256 << 10, connection.try_clone()?);
    let head = head(&mut reader)?;
    if head[0].starts_with("GET ") {
        return send(
            &mut connection,
            if head[0].contains("/export") { size } else { 0 },
        );
    }
    let received = swallow(&mut reader)?;
    let status = if received == size {
        "200 OK"
    } else {
        "500 Incomplete"
    };
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Length: 2\r\n\r\n{{}}"
    )
}

/// The lines up to the empty one.
fn head(reader: &mut impl BufRead) -> io::Result<Vec<String>> {
    let lines = reader.lines();
    lines
        .take_while(|line| line.as_ref().map_or(true, |line| !line.is_empty()))
        .collect()
}

/// Reads a chunked body to its end; answers how long it was.
fn swallow(reader: &mut impl BufRead) -> io::Result<u64> {
    let mut all = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let size = u64::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
        io::copy(&mut reader.take(size + 2), &mut io::sink())?;
        if size == 0 {
            return Ok(all);
        }
        all += size;
    }
}

fn send(connection: &mut UnixStream, size: u64) -> io::Result<()> {
    connection.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
    let mut chunk = format!("{CHUNK:x}\r\n").into_bytes();
    chunk.resize(chunk.len() + CHUNK, b'x');
    chunk.extend_from_slice(b"\r\n");
    for _ in 0..size / CHUNK as u64 {
        connection.write_all(&chunk)?;
    }
    connection.write_all(b"0\r\n\r\n")
}
