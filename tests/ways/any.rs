//! The newest types at every version, for every way in: a client against a server that answers
//! bytes, and a server for clients of each version.
#![allow(
    clippy::unwrap_used,
    deprecated,
    reason = "what a helper fails at, its test fails at; the newest types have what is deprecated"
)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use longshore_runtime::server::{self, Config, Failure, Router};
use longshore_runtime::{ErrorKind, LackingKind, Timestamp, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixListener;

use crate::parcels::negotiated::Client;
use crate::parcels::server::{API, Server, of_any, parcel_get, parcel_list};
use crate::parcels::versions::Any;
use crate::parcels::{v1_0, v2_0};

const ABOUT: &str = r#"{"newest": "1.0", "oldest": "1.0"}"#;
const PARCEL: &str = r#"{"id": 7, "type": 10, "state": "waiting", "weight": 1.5, "posted": 86400,
    "fragile": 1, "to": {"street": "Quay 1", "town": null}, "marks": {"up": {}},
    "scans": {}, "notes": "ring twice"}"#;

/// Answers what is asked for the version with the one, anything else with the other, and remembers
/// the first lines of requests.
async fn answer(listener: UnixListener, asked: Arc<Mutex<Vec<String>>>) {
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                break;
            }
        }
        let request = String::from_utf8_lossy(&request).into_owned();
        let line = request.lines().next().unwrap_or_default().to_owned();
        let body = if line.contains("/about ") {
            ABOUT
        } else {
            PARCEL
        };
        asked.lock().unwrap().push(line);
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
        let answer = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        let _ = stream.write_all(answer.as_bytes()).await;
    }
}

#[tokio::test]
async fn a_client_of_any_version_has_the_newest_types() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    tokio::spawn(answer(UnixListener::bind(&path).unwrap(), asked.clone()));
    let transport = Transport::connect_to(&format!("unix://{}", path.display())).unwrap();
    let client = Client::over(transport, None).await.unwrap();
    assert_eq!(client.spoken().to_string(), "1.0");

    let parcel: v2_0::Parcel = client.parcel_get("7").send().await.unwrap();
    assert_eq!(parcel.weight, Some(1.5));
    assert_eq!(parcel.notes, ["ring twice"]);

    let asked_so_far = asked.lock().unwrap().clone();
    assert_eq!(
        asked_so_far.last().unwrap(),
        "GET /api/v1.0/parcels/7 HTTP/1.1"
    );
    let error = client.parcel_weigh("7").send().await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Unsupported { has: "1.0", .. }
    ));
    let lacking = &error.lacking()[0];
    assert_eq!(
        (lacking.kind(), lacking.name(), lacking.needs()),
        (LackingKind::Operation, "parcel_weigh", "2.0")
    );
    assert_eq!(*asked.lock().unwrap(), asked_so_far, "nothing was sent");
}

struct Depot;

fn parcel(id: String) -> v2_0::Parcel {
    v2_0::Parcel {
        id,
        r#type: v2_0::Size::Box,
        state: v2_0::State::OnTheWay,
        weight: None,
        posted: Timestamp::UNIX_EPOCH,
        delivered: None,
        fragile: true,
        insured: None,
        to: v2_0::Place {
            street: "Quay 1".to_owned(),
            town: String::new(),
            r#type: v2_0::PlaceType::Home,
        },
        via: Vec::new(),
        tags: vec!["up".to_owned()],
        labels: BTreeMap::new(),
        scans: BTreeMap::new(),
        notes: Vec::new(),
        inside: None,
        beside: None,
        pin: None,
        locker_no: None,
    }
}

impl Server<Any> for Depot {
    async fn parcel_get(&self, request: parcel_get::Request) -> Result<v2_0::Parcel, Failure> {
        Ok(parcel(request.id))
    }

    async fn parcel_list(
        &self,
        _: parcel_list::Request<Any>,
    ) -> Result<Vec<v2_0::Parcel>, Failure> {
        Ok(vec![parcel("7".to_owned())])
    }
}

#[tokio::test]
async fn a_server_of_any_version_is_there_for_clients_of_each() {
    let (listener, connector) = server::memory();
    let router = Router::new(&API, of_any(&Arc::new(Depot)));
    tokio::spawn(server::serve(listener, router, Config::default()));
    let transport = Transport::in_memory(connector).build().unwrap();

    let new = v2_0::Client::new(transport.clone());
    assert_eq!(
        new.parcel_get("7").send().await.unwrap(),
        parcel("7".to_owned())
    );
    let old = v1_0::Client::new(transport);
    let found: v1_0::Parcel = old.parcel_get("7").send().await.unwrap();
    assert_eq!(
        (found.id.as_str(), found.weight, found.fragile),
        ("7", 0.0, true)
    );
    let listed = old.parcel_list().send().await.unwrap();
    assert_eq!(listed, [found]);
}
