//! Listening: addresses, files of sockets, and who may use them.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::UnixListener;
use std::path::Path;

use longshore_runtime::server::{self, Config, Listener, UnixOptions};

use crate::support::{Answer, GET, KINDS, answer, serve, target};

#[tokio::test]
async fn every_kind_serves() {
    for kind in KINDS {
        let server = serve(kind, target).await;
        let mut wire = server.send(GET).await;
        let (head, body) = answer(&mut wire).await;
        assert_eq!(head, "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n");
        assert_eq!(body, "/things");
        drop(wire);
        server.stop().await;
    }
}

#[tokio::test]
async fn addresses_are_those_of_clients() {
    let listener = Listener::bind("tcp://127.0.0.1:0").await.unwrap();
    let port = listener.address().strip_prefix("tcp://127.0.0.1:").unwrap();
    assert_ne!(port.parse::<u16>().unwrap(), 0);

    let directory = tempfile::tempdir().unwrap();
    let address = format!("unix://{}/socket", directory.path().display());
    let listener = Listener::bind(&address).await.unwrap();
    assert_eq!(listener.address(), address);
    assert_eq!(server::memory().0.address(), "memory");

    for wrong in ["", "socket", "tcp://localhost", "ftp://a:1"] {
        let error = Listener::bind(wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("expected `unix:///path`"));
    }
}

#[tokio::test]
async fn tls_is_not_promised() {
    let error = Listener::bind("https://127.0.0.1:0").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().starts_with("cannot serve TLS"), "{error}");
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o777
}

#[tokio::test]
async fn the_file_says_who_may_connect() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let listener = Listener::unix(&path).await.unwrap();
    assert_eq!(mode(&path), 0o660);
    drop(listener);

    let process = fs::metadata(directory.path()).unwrap();
    // Only root can give a file away.
    let (user, group) = match process.uid() {
        0 => (4321, 4322),
        user => (user, process.gid()),
    };
    let mut options = UnixOptions::default();
    options.mode = 0o600;
    options.user = Some(user);
    options.group = Some(group);
    let _listener = Listener::unix_with(&path, &options).await.unwrap();
    assert_eq!(mode(&path), 0o600);
    let file = fs::symlink_metadata(&path).unwrap();
    assert_eq!((file.uid(), file.gid()), (user, group));
}

#[tokio::test]
async fn a_socket_that_is_left_over_is_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    drop(UnixListener::bind(&path).unwrap());
    assert!(path.exists());
    let listener = Listener::unix(&path).await.unwrap();
    tokio::net::UnixStream::connect(&path).await.unwrap();
    drop(listener);
    assert!(!path.exists());
}

#[tokio::test]
async fn nothing_else_is_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let other = UnixListener::bind(&path).unwrap();
    let error = Listener::unix(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
    assert!(error.to_string().contains("another server"), "{error}");
    assert!(error.to_string().contains(path.to_str().unwrap()));
    assert!(fs::symlink_metadata(&path).unwrap().file_type().is_socket());
    drop(other);
    fs::remove_file(&path).unwrap();

    fs::write(&path, "precious").unwrap();
    let error = Listener::unix(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");

    let nowhere = directory.path().join("no/where");
    let error = Listener::unix(nowhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn the_file_goes_with_the_server() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let listener = Listener::unix(&path).await.unwrap();
    let server = server::serve(listener, Answer(target), Config::default());
    server.handle().shutdown();
    server.await;
    assert!(!path.exists());
}

#[tokio::test]
async fn the_file_of_another_server_stays() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let listener = Listener::unix(&path).await.unwrap();
    fs::remove_file(&path).unwrap();
    let _other = UnixListener::bind(&path).unwrap();
    drop(listener);
    assert!(path.exists());
}
