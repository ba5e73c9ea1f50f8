//! Answers of JSON values one after the other.

use std::io;

use futures_util::{StreamExt, stream};
use longshore_runtime as rt;
use rt::http::Response;
use rt::server::{Body, Separator};
use rt::wire::{Bool01, Same};
use tokio::sync::mpsc;

use crate::support::{GET, KINDS, Kind, expect, head, rest, serve};

#[tokio::test]
async fn values_stand_apart_as_it_is_wanted() {
    for (separator, expected) in [
        (Separator::None, r#"{"a":1}"b"[]"#),
        (Separator::Newline, "{\"a\":1}\n\"b\"\n[]\n"),
        (Separator::CrLf, "{\"a\":1}\r\n\"b\"\r\n[]\r\n"),
    ] {
        let values = [
            serde_json::json!({"a": 1}),
            serde_json::json!("b"),
            serde_json::json!([]),
        ];
        let values = stream::iter(values.map(Ok));
        let body = Body::json_stream::<Same, _>(values, separator);
        assert_eq!(body.collect(100).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn values_have_their_wire_form() {
    let values = stream::iter([Ok(true), Ok(false)]);
    let body = Body::json_stream::<Bool01, _>(values, Separator::Newline);
    assert_eq!(body.collect(100).await.unwrap(), "1\n0\n");
}

#[tokio::test]
async fn each_value_goes_out_before_the_next_is_there() {
    const EVENTS: rt::Operation = rt::Operation::new("thing_events", "GET", &[200]);
    for kind in KINDS {
        let (sender, receiver) = mpsc::unbounded_channel::<Vec<u32>>();
        let receiver = std::sync::Arc::new(tokio::sync::Mutex::new(receiver));
        let server = serve(kind, move |_| {
            let receiver = receiver.clone().try_lock_owned().unwrap();
            let values = stream::unfold(receiver, async |mut receiver| {
                let value = receiver.recv().await?;
                Some((Ok(value), receiver))
            });
            async { Response::new(Body::json_stream::<Same, _>(values, Separator::Newline)) }
        })
        .await;
        let mut wire = server.send(GET).await;
        head(&mut wire).await;
        sender.send(vec![1]).unwrap();
        expect(&mut wire, "4\r\n[1]\n\r\n").await;
        sender.send(vec![2, 3]).unwrap();
        expect(&mut wire, "6\r\n[2,3]\n\r\n").await;
        drop(wire);
        while server.handle.connections() > 0 {
            tokio::task::yield_now().await;
        }

        let request = rt::Request::new(&server.client(), &EVENTS).literal("/events");
        let response = request.streamed().await.unwrap();
        let mut values = response.json_stream::<Same, Vec<u32>>(|_| None).unwrap();
        for value in [vec![4], vec![5, 6]] {
            sender.send(value.clone()).unwrap();
            assert_eq!(values.next().await.unwrap().unwrap(), value);
        }
    }
}

#[tokio::test]
async fn what_cannot_be_json_ends_the_answer() {
    let server = serve(Kind::Unix, async |_| {
        let values = [Ok(f64::NAN), Err(io::Error::other("on fire"))];
        let nan = std::collections::BTreeMap::from([((1, 2), 3)]);
        let values = stream::iter(values).map(move |value| value.map(|_| nan.clone()));
        Response::new(Body::json_stream::<Same, _>(values, Separator::None))
    })
    .await;
    let mut wire = server.send(GET).await;
    let all = rest(&mut wire).await;
    assert!(!all.ends_with("0\r\n\r\n"), "{all}");
}
