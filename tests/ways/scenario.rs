//! One scenario for every way in: a server that answers bytes, and the
//! generated client that makes values of them.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::future::Future;

use futures_util::{StreamExt, TryStreamExt};
use longshore_runtime::{Error, ErrorKind, Timestamp, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};

use crate::parcels::{v1_0, v2_0};

const PARCEL: &str = r#"{
    "id": 7, "type": 10, "state": "on-the-way", "weight": 1.5, "posted": 86400,
    "delivered": null, "fragile": 1, "to": {"street": "Quay 1", "town": null, "self": true},
    "marks": {"up": {}, "glass": {}}, "scans": {"north": [1, 2e0]}, "notes": "ring twice",
    "inside": {"id": "8", "type": 99, "state": "404", "weight": 1, "posted": 0,
        "delivered": "1970-01-02T00:00:00Z", "fragile": false, "to": {"street": "", "town": ""},
        "beside": null, "locker_no": 3},
    "beside": null, "pin": "1234", "unheard-of": [{}]
}"#;

#[tokio::test]
async fn json_becomes_typed_values() {
    let (parcel, request) = exchange(&json(200, PARCEL), async |transport| {
        v1_0::Client::new(transport).parcel_get("7/é").send().await
    })
    .await;
    assert!(request.starts_with("GET /api/v1.0/parcels/7%2F%C3%A9 "));

    let parcel = parcel.unwrap();
    assert_eq!(parcel.id, "7");
    assert_eq!(parcel.r#type, v1_0::Size::Box);
    assert_eq!(parcel.state, v1_0::State::OnTheWay);
    assert_eq!(parcel.posted, day(1));
    assert!(parcel.fragile && parcel.delivered.is_none() && parcel.via.is_empty());
    assert_eq!((parcel.to.town, parcel.to.own), (None, Some(true)));
    assert!(parcel.marks.iter().eq(["glass", "up"]));
    assert_eq!(parcel.scans["north"].len(), 2);
    assert_eq!(parcel.notes, ["ring twice"]);

    let inside = parcel.inside.unwrap();
    assert_eq!(inside.r#type, v1_0::Size::Other(99));
    assert_eq!(inside.state, v1_0::State::Lost);
    assert_eq!(inside.delivered, Some(day(1)));
    assert_eq!(inside.locker, Some(3));
}

#[tokio::test]
async fn a_query_is_written_as_described() {
    let (parcels, request) = exchange(&json(200, "null"), async |transport| {
        v1_0::Client::new(transport)
            .parcel_list()
            .all(true)
            .heavy(false)
            .since(day(2))
            .before(day(1))
            .state(vec![v1_0::State::Waiting, v1_0::State::from("a&b")])
            .r#type(v1_0::Size::Bulky)
            .limit(5)
            .r#match("a b")
            .filters([("k".to_owned(), vec!["v".to_owned()])].into())
            .send()
            .await
    })
    .await;
    assert!(parcels.unwrap().is_empty());
    assert_eq!(
        request.lines().next().unwrap(),
        "GET /api/v1.0/parcels?all=1&heavy=false&since=172800&before=1970-01-02T00%3A00%3A00Z\
         &state=waiting&state=a%26b&type=-1&limit=5&match=a%20b\
         &filters=%7B%22k%22%3A%5B%22v%22%5D%7D HTTP/1.1"
    );
}

#[tokio::test]
async fn headers_and_body_are_written_and_each_answer_is_a_variant() {
    let order = v1_0::Order {
        to: v1_0::Address {
            street: "Quay 1".to_owned(),
            town: None,
            own: None,
        },
        r#type: Some(v1_0::Size::Letter),
        marks: ["up".to_owned()].into(),
    };
    let sender = v1_0::Sender {
        name: "Ann".to_owned(),
        key: "s3cret".to_owned(),
    };
    let post = async |transport| {
        let client = v1_0::Client::new(transport);
        let post = client
            .parcel_post("north", order.clone())
            .x_sender(sender.clone())
            .note("Door", "blue")
            .x_priority(-1);
        assert!(!format!("{post:?} {sender:?}").contains("s3cret"));
        post.send().await
    };
    let (posted, request) = exchange(&json(201, r#"{"id": "7"}"#), &post).await;
    assert!(matches!(
        posted.unwrap(),
        v1_0::ParcelPostAnswer::Posted(v1_0::Receipt { id }) if id == "7"
    ));
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(
        body,
        r#"{"to":{"street":"Quay 1","town":null},"type":0,"marks":{"up":{}}}"#
    );
    let head = head.to_lowercase();
    assert!(head.contains("x-sender: eyjuyw1lijoiqw5uiiwia2v5ijoicznjcmv0in0="));
    assert!(head.contains("x-note-door: blue") && head.contains("x-priority: -1"));

    let (queued, _) = exchange(&json(202, ""), &post).await;
    assert!(matches!(queued.unwrap(), v1_0::ParcelPostAnswer::Queued));
    let (full, _) = exchange(&json(409, r#"{"message": "full"}"#), &post).await;
    let full = full.unwrap_err();
    assert_eq!(
        (full.status(), full.operation()),
        (Some(409), Some("parcel_post"))
    );
}

#[tokio::test]
async fn a_json_stream_ends_with_its_failure() {
    let steps = r#"{"place": "north", "left": 3}{"place": "south"} {"failure": "lost"}"#;
    let (steps, _) = exchange(&json(200, steps), async |transport| {
        let steps = v1_0::Client::new(transport)
            .parcel_track("7")
            .send()
            .await?;
        Ok::<_, Error>(steps.collect::<Vec<_>>().await)
    })
    .await;
    let mut steps = steps.unwrap().into_iter();
    let mut step = || steps.next().unwrap();
    assert_eq!(step().unwrap().left, Some(3));
    assert_eq!(step().unwrap().place.as_deref(), Some("south"));
    assert!(matches!(
        step().unwrap_err().kind(),
        ErrorKind::InBand { .. }
    ));
    assert!(steps.next().is_none());
}

#[tokio::test]
async fn bytes_go_up_and_come_down() {
    let ((), request) = exchange(&answer(204, "", ""), async |transport| {
        let client = v1_0::Client::new(transport);
        client.picture_put("7", "a picture").send().await.unwrap();
    })
    .await;
    assert!(request.to_lowercase().contains("content-type: image/png"));
    assert!(request.contains("a picture"));

    let (picture, _) = exchange(&answer(200, "image/png", "pixels"), async |transport| {
        let picture = v1_0::Client::new(transport).picture_get("7").send().await?;
        picture.try_collect::<Vec<_>>().await
    })
    .await;
    assert_eq!(picture.unwrap(), ["pixels"]);
}

#[tokio::test]
async fn a_path_holds_slashes_where_it_may() {
    let (parcels, request) = exchange(&json(200, "[]"), async |transport| {
        let client = v1_0::Client::new(transport);
        client.depot_parcels("north/har bour").send().await
    })
    .await;
    assert!(parcels.unwrap().is_empty());
    assert!(request.starts_with("GET /api/v1.0/depots/north/har%20bour/parcels "));
}

#[tokio::test]
async fn output_is_framed_unless_the_hint_says_otherwise() {
    let framed = [&frame(1, "out")[..], &frame(2, "err")].concat();
    for (body, old, stdout, stderr) in [
        (framed, false, "out", "err"),
        (b"all".into(), true, "all", ""),
    ] {
        let answer = [until_close(200).into_bytes(), body].concat();
        let (output, _) = exchange(&answer, async |transport| {
            let client = v1_0::Client::new(transport);
            let output = client.printer_output(3).old(old).send().await?;
            output.collect_output(1 << 10).await
        })
        .await;
        let output = output.unwrap();
        assert_eq!(output.stdout, stdout.as_bytes());
        assert_eq!(output.stderr, stderr.as_bytes());
    }
}

#[tokio::test]
async fn a_connection_is_hijacked_and_its_framing_depends_on_the_body() {
    for (plain, body) in [(Some(true), b"beep".to_vec()), (None, frame(1, "beep"))] {
        let answer = [until_close(200).into_bytes(), body].concat();
        let (output, request) = exchange(&answer, async |transport| {
            let client = v1_0::Client::new(transport);
            let options = v1_0::ScannerOptions { plain };
            let scanner = client.scanner_open(3, options).send().await?;
            let (output, mut input) = scanner.into_parts();
            input.write_all(b"scan!").await.unwrap();
            input.shutdown().await.unwrap();
            output.collect_output(1 << 10).await
        })
        .await;
        assert_eq!(output.unwrap().stdout, b"beep");
        assert!(request.ends_with("scan!"));
    }
}

#[tokio::test]
async fn the_next_version_is_another_client() {
    let (weight, request) = exchange(&json(200, r#"{"kilograms": 2}"#), async |transport| {
        v2_0::Client::new(transport).parcel_weigh("7").send().await
    })
    .await;
    assert!(request.starts_with("POST /api/v2.0/parcels/7/weigh "));
    assert_eq!(weight.unwrap(), v2_0::Weight { kilograms: 2.0 });

    let (parcels, request) = exchange(&json(200, "[]"), async |transport| {
        v2_0::Client::new(transport).depot_list("a/b").send().await
    })
    .await;
    assert!(request.starts_with("GET /api/v2.0/depot?place=a%2Fb "));
    assert_eq!(parcels.unwrap(), Vec::<v2_0::Parcel>::new());

    // What did not change is one type, what did is two.
    let same: v2_0::Sender = v1_0::Sender {
        name: String::new(),
        key: String::new(),
    };
    drop(same);
    assert_eq!(
        v1_0::State::from("returned"),
        v1_0::State::Other("returned".to_owned())
    );
    assert_eq!(v2_0::State::from("returned"), v2_0::State::Returned);
}

/// Serves one connection with `answer`. What the client makes of it comes
/// back, and everything that the server received.
async fn exchange<T, F: Future<Output = T>>(
    answer: &[u8],
    call: impl FnOnce(Transport) -> F,
) -> (T, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let listener = UnixListener::bind(&path).unwrap();
    let transport = Transport::connect_to(&format!("unix://{}", path.display())).unwrap();
    let (outcome, received) = tokio::join!(call(transport), serve(&listener, answer));
    (outcome, String::from_utf8(received).unwrap())
}

/// Reads a request, answers it, and reads whatever else comes.
async fn serve(listener: &UnixListener, answer: &[u8]) -> Vec<u8> {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut received = Vec::new();
    while !is_complete(&received) {
        read_more(&mut stream, &mut received).await;
    }
    stream.write_all(answer).await.unwrap();
    stream.shutdown().await.unwrap();
    while read_more(&mut stream, &mut received).await > 0 {}
    received
}

async fn read_more(stream: &mut UnixStream, received: &mut Vec<u8>) -> usize {
    stream.read_buf(received).await.unwrap()
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let announced = |line: &str| line.strip_prefix("content-length: ")?.parse().ok();
    let length: usize = head.lines().find_map(announced).unwrap_or_default();
    let chunked = head.contains("transfer-encoding: chunked");
    body.len() >= length && (!chunked || body.ends_with("0\r\n\r\n"))
}

fn answer(status: u16, media: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Said\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
    .into_bytes()
}

fn json(status: u16, body: &str) -> Vec<u8> {
    answer(status, "application/json", body)
}

fn until_close(status: u16) -> String {
    format!("HTTP/1.1 {status} Said\r\nContent-Type: application/octet-stream\r\n\r\n")
}

fn frame(channel: u8, data: &str) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&[channel, 0, 0, 0], &length, data.as_bytes()].concat()
}

fn day(number: i64) -> Timestamp {
    Timestamp::from_unix_timestamp(number * 86_400).unwrap()
}
