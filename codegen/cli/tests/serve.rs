//! `longshore serve`, as a process that is spoken to in bytes.
#![allow(clippy::unwrap_used, reason = "it is a test")]
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

/// A daemon in a process of its own, which does not outlive the test.
struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut child = command(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let address = line.trim_end().to_owned();
        Self { child, address }
    }

    /// Ends it by a signal; whether it ended well.
    fn end(mut self, signal: Signal) -> bool {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        self.child.wait().unwrap().success()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_longshore"));
    command.arg("serve").args(arguments);
    command
}

/// What it answers to a request without a body, on a connection of its own.
fn get(mut wire: impl Read + Write, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    wire.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    wire.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn on_tcp_until_it_is_interrupted() {
    let served = Served::start(&["--listen", "127.0.0.1:0", "--api", "1.4..1.12"]);
    let place = served.address.strip_prefix("tcp://").unwrap().to_owned();
    let connect = || TcpStream::connect(&place).unwrap();
    let answer = get(connect(), "/_ping");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nOK"), "{answer}");
    let answer = get(connect(), "/v1.3/version");
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    let answer = get(connect(), "/v1.13/version");
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    assert!(served.end(Signal::INT));
    assert!(TcpStream::connect(&place).is_err());
}

#[test]
fn on_a_unix_socket_until_it_is_terminated() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("docker.sock");
    let served = Served::start(&["--socket", path.to_str().unwrap()]);
    assert_eq!(served.address, format!("unix://{}", path.display()));
    let answer = get(UnixStream::connect(&path).unwrap(), "/v1.16/_ping");
    assert!(answer.ends_with("\r\n\r\nOK"), "{answer}");
    // One that is open does not hold it up.
    let idle = UnixStream::connect(&path).unwrap();
    assert!(served.end(Signal::TERM));
    drop(idle);
    assert!(!path.exists());
}

#[test]
fn what_cannot_be_served_is_told() {
    for (arguments, words) in [
        (&["--listen", "nowhere"][..], "Cannot serve: "),
        (&["--socket", "/no/such/folder/socket"], "Cannot serve: "),
        (&["--listen", "https://127.0.0.1:0"], "cannot serve TLS"),
        (&["--listen", "0.0.0.0:0"], "--insecure-public"),
        (&["--listen", "tcp://[::]:0"], "--insecure-public"),
        (&["--listen", "http://0.0.0.0:0/"], "--insecure-public"),
        (&["--listen", "[::ffff:0.0.0.0]:0"], "--insecure-public"),
        (
            &["--socket", "a", "--insecure-public"],
            "cannot be used with",
        ),
        (&[], "--socket <PATH>"),
        (&["--socket", "a", "--listen", "b"], "cannot be used with"),
        (
            &["--listen", "127.0.0.1:0", "--api", "1.12..1.4"],
            "expected a version such as 1.12 or a range such as 1.4..1.12",
        ),
    ] {
        let output = command(arguments).output().unwrap();
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(words), "{arguments:?}: {error}");
    }
}

/// What is said on standard error about an address.
fn warning(arguments: &[&str]) -> String {
    let mut command = command(arguments);
    let command = command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    let mut errors = BufReader::new(child.stderr.take().unwrap());
    errors.read_line(&mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    line
}

#[test]
fn tcp_without_tls_is_told_and_needs_a_word_beyond_loopback() {
    for arguments in [
        &["--listen", "127.0.0.2:0"][..],
        &["--listen", "localhost:0"],
        &["--listen", "0.0.0.0:0", "--insecure-public"],
    ] {
        let line = warning(arguments);
        assert!(line.contains("may do everything"), "{arguments:?}: {line}");
        assert!(line.contains("tcp://"), "{arguments:?}: {line}");
    }
}

#[test]
fn heads_and_connections_have_the_bounds_that_are_given() {
    let served = Served::start(&["--listen", "127.0.0.1:0", "--head", "1000"]);
    let place = served.address.strip_prefix("tcp://").unwrap();
    let answer = get(TcpStream::connect(place).unwrap(), &"/x".repeat(1000));
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let served = Served::start(&["--listen", "127.0.0.1:0", "--connections", "0"]);
    let place = served.address.strip_prefix("tcp://").unwrap();
    let answer = get(TcpStream::connect(place).unwrap(), "/_ping");
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
}
