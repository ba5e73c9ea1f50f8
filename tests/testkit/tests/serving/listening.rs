//! How the daemon is reached, and how it ends.

use std::io::ErrorKind;

use longshore::runtime::Transport;
use longshore::v1_16::Client;
use longshore::versions::V1_16;
use longshore_testkit::Daemon;
use tokio::io::AsyncReadExt as _;
use tokio::net::{TcpStream, UnixStream};

use crate::support::{PING, asked, said};

const PONG: &str = "\r\n\r\nOK";

#[tokio::test]
async fn over_a_unix_socket() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("docker.sock");
    let daemon = Daemon::new();
    let address = format!("unix://{}", path.display());
    let listening = daemon.listen(&address).await.unwrap();
    assert_eq!(listening.address(), address);
    let wire = UnixStream::connect(&path).await.unwrap();
    assert!(said(wire, PING).await.ends_with(PONG));
    let docker = Client::new(Transport::connect_to(listening.address()).unwrap());
    assert_eq!(docker.ping().send().await.unwrap(), "OK");

    listening.shutdown().await;
    assert!(!path.exists());
    assert!(UnixStream::connect(&path).await.is_err());
}

#[tokio::test]
async fn over_tcp_at_a_free_port() {
    let daemon = Daemon::new();
    let listening = daemon.listen("tcp://127.0.0.1:0").await.unwrap();
    let place = listening
        .address()
        .strip_prefix("tcp://")
        .unwrap()
        .to_owned();
    assert!(!place.ends_with(":0"), "{place}");
    let wire = TcpStream::connect(&place).await.unwrap();
    assert!(said(wire, PING).await.ends_with(PONG));

    listening.shutdown().await;
    assert!(TcpStream::connect(&place).await.is_err());
}

#[tokio::test]
async fn in_memory_by_bytes_and_by_types() {
    let daemon = Daemon::new();
    assert!(asked(&daemon.connector(), PING).await.ends_with(PONG));
    let docker = daemon.client::<V1_16>().unwrap();
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
}

#[tokio::test]
async fn all_ways_lead_to_the_same_daemon() {
    let daemon = Daemon::new();
    let listening = daemon.clone().listen("tcp://127.0.0.1:0").await.unwrap();
    let docker = Client::new(Transport::connect_to(listening.address()).unwrap());
    docker.ping().send().await.unwrap();
    daemon
        .client::<V1_16>()
        .unwrap()
        .ping()
        .send()
        .await
        .unwrap();
    assert_eq!(daemon.requests().len(), 2);
}

#[tokio::test]
async fn an_address_must_be_one() {
    let daemon = Daemon::new();
    for (address, kind) in [
        ("somewhere", ErrorKind::InvalidInput),
        ("unix:///no/such/folder/socket", ErrorKind::NotFound),
    ] {
        let error = daemon.listen(address).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[tokio::test]
async fn without_a_handle_it_leads_nowhere() {
    let daemon = Daemon::new();
    let (other, connector) = (daemon.clone(), daemon.connector());
    drop(daemon);
    assert!(asked(&connector, PING).await.ends_with(PONG));
    let mut open = connector.connect().await.unwrap();
    drop(other);
    // The open connection ends, however far it had come.
    let mut rest = Vec::new();
    let _ = open.read_to_end(&mut rest).await;
    assert!(rest.is_empty());
    let refused = connector.connect().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn listening_keeps_it_alive_and_dropping_that_ends_it() {
    let listening = Daemon::new().listen("tcp://127.0.0.1:0").await.unwrap();
    let place = listening
        .address()
        .strip_prefix("tcp://")
        .unwrap()
        .to_owned();
    let wire = TcpStream::connect(&place).await.unwrap();
    assert!(said(wire, PING).await.ends_with(PONG));
    let mut open = TcpStream::connect(&place).await.unwrap();
    drop(listening);
    let mut rest = Vec::new();
    let _ = open.read_to_end(&mut rest).await;
    assert!(rest.is_empty());
}

#[test]
fn it_outlives_a_runtime() {
    let daemon = Daemon::new();
    for _ in 0..2 {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build().unwrap().block_on(async {
            let docker = daemon.client::<V1_16>().unwrap();
            assert_eq!(docker.ping().send().await.unwrap(), "OK");
        });
    }
}
