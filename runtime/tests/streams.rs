//! Frames and JSON streams, however they are cut.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use futures_util::StreamExt;
use longshore_runtime as rt;
use rt::{Channel, Error, ErrorKind, Frame, JsonStream, Value};
use support::{Act, CHUNKED, GET, Server, UNTIL_CLOSE, chunked, drip, frame, send};

async fn frames(acts: Vec<Act>, raw: bool) -> Vec<Result<Frame, Error>> {
    let server = Server::new(vec![[vec![Act::Request], acts].concat()]);
    let response = server.get().streamed().await.unwrap();
    response.frames(raw).unwrap().collect().await
}

async fn json(acts: Vec<Act>) -> Vec<Result<Value, Error>> {
    let server = Server::new(vec![[vec![Act::Request], acts].concat()]);
    let response = server.get().streamed().await.unwrap();
    json_stream(response).collect().await
}

fn json_stream(response: rt::Response) -> JsonStream<Value> {
    let stream = response.json_stream::<rt::wire::Same, Value>(|item| item.get("error")?.as_str());
    stream.unwrap()
}

/// The data of each channel, put together; fails where there is an error.
fn together(frames: Vec<Result<Frame, Error>>) -> Vec<(Channel, Vec<u8>)> {
    let mut all: Vec<(Channel, Vec<u8>)> = Vec::new();
    for frame in frames {
        let frame = frame.unwrap();
        assert!(!frame.data.is_empty());
        match all.last_mut() {
            Some((channel, data)) if *channel == frame.channel => data.extend(frame.data),
            _ => all.push((frame.channel, frame.data.to_vec())),
        }
    }
    all
}

/// The tests that cut a wire byte by byte are worth nothing if the pieces are read together.
#[tokio::test]
async fn what_drips_is_read_byte_by_byte() {
    let all = frames(
        vec![send(UNTIL_CLOSE), Act::Rest, drip("drop by drop")],
        true,
    )
    .await;
    assert_eq!(all.len(), "drop by drop".len());
}

/// Every way to cut the wire: whole, byte by byte, in two anywhere; plain and in chunks.
fn cuts(wire: &[u8]) -> Vec<Vec<Act>> {
    let mut cuts = vec![
        vec![send([UNTIL_CLOSE.as_bytes(), wire].concat())],
        vec![send(UNTIL_CLOSE), drip(wire)],
    ];
    for size in 1..=wire.len() {
        cuts.push(vec![send(
            [CHUNKED.as_bytes(), &chunked(wire, size)].concat(),
        )]);
        let (one, two) = wire.split_at(size);
        let one = [UNTIL_CLOSE.as_bytes(), one].concat();
        cuts.push(vec![send(one), Act::Rest, send(two)]);
    }
    cuts
}

#[tokio::test]
async fn frames_cut_anywhere() {
    let log = [
        frame(1, b"one\n"),
        frame(2, b""),
        frame(2, b"two\n"),
        frame(0, b"in"),
        frame(1, &[0; 9]),
    ];
    let expected = vec![
        (Channel::Stdout, b"one\n".to_vec()),
        (Channel::Stderr, b"two\n".to_vec()),
        (Channel::Stdin, b"in".to_vec()),
        (Channel::Stdout, vec![0; 9]),
    ];
    for acts in cuts(&log.concat()) {
        assert_eq!(
            together(frames(acts.clone(), false).await),
            expected,
            "{acts:?}"
        );
    }
}

#[tokio::test]
async fn raw_is_handed_on_as_it_is() {
    let text = frame(1, b"looks like a frame");
    for acts in cuts(&text) {
        let expected = vec![(Channel::Raw, text.clone())];
        assert_eq!(together(frames(acts, true).await), expected);
    }
    assert!(frames(vec![send(UNTIL_CLOSE)], true).await.is_empty());
}

#[tokio::test]
async fn bad_frames_end_the_stream() {
    let good = frame(1, b"good");
    for (bad, expected) in [
        (frame(3, b"x"), "expected the head of a frame"),
        (
            vec![1, 0, 1, 0, 0, 0, 0, 1, b'x'],
            "expected the head of a frame",
        ),
        (b"hello, world".to_vec(), "found `hello, w`"),
        (vec![1], "ended inside the head of a frame"),
        (frame(1, b"cut")[..9].to_vec(), "ended inside a frame"),
        (frame(1, b"cut")[..8].to_vec(), "ended inside a frame"),
    ] {
        let wire = [UNTIL_CLOSE.as_bytes(), &good, &bad, &good].concat();
        let cut = &wire[..wire.len()
            - if expected.contains("ended") {
                good.len()
            } else {
                0
            }];
        let mut all = frames(vec![send(cut)], false).await;
        let error = all.pop().unwrap().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert_eq!(together(all)[0].1[..4], b"good"[..]);
    }
}

#[tokio::test]
async fn a_piece_is_handed_on_before_its_frame_is_complete() {
    let begun = [UNTIL_CLOSE.as_bytes(), &frame(1, &[b'x'; 100])[..50]].concat();
    let server = Server::new(vec![vec![Act::Request, send(begun), Act::ToEnd]]);
    let response = server.get().streamed().await.unwrap();
    let mut frames = response.frames(false).unwrap();
    assert_eq!(frames.next().await.unwrap().unwrap().data.len(), 42);
}

#[tokio::test]
async fn output_is_collected_within_a_limit() {
    let log = [frame(1, b"abc"), frame(0, b"zzz"), frame(2, b"de")].concat();
    let wire = [UNTIL_CLOSE.as_bytes(), &log].concat();
    for (limit, fits) in [(5, true), (4, false)] {
        let server = Server::answering(&wire);
        let frames = server
            .get()
            .streamed()
            .await
            .unwrap()
            .frames(false)
            .unwrap();
        match frames.collect_output(limit).await {
            Ok(output) => assert!(fits && output.stdout == b"abc" && output.stderr == b"de"),
            Err(error) => {
                assert!(!fits && matches!(error.kind(), ErrorKind::TooLarge { limit: 4, .. }));
            }
        }
    }
}

#[tokio::test]
async fn json_cut_anywhere() {
    let wire = "{\"a\":\"}\\\"{\\\\\"}[1,[2]]\r\n\"x]\" 12 -0.5e+1{}\n\ttrue\"y\"null {\"ü\":{}}7";
    let expected: Vec<Value> = [
        r#"{"a":"}\"{\\"}"#,
        "[1,[2]]",
        "\"x]\"",
        "12",
        "-0.5e+1",
        "{}",
        "true",
        "\"y\"",
        "null",
        r#"{"ü":{}}"#,
        "7",
    ]
    .map(|text| serde_json::from_str(text).unwrap())
    .to_vec();
    for acts in cuts(wire.as_bytes()) {
        let items: Result<Vec<Value>, Error> = json(acts.clone()).await.into_iter().collect();
        assert_eq!(items.unwrap(), expected, "{acts:?}");
    }
}

#[tokio::test]
async fn bad_json_ends_the_stream() {
    for (bad, expected) in [
        (",{}", "expected a JSON value, found `,`"),
        ("}", "expected a JSON value, found `}`"),
        ("\u{feff}", "expected a JSON value"),
        ("{\"a\":", "ended inside a JSON value"),
        ("\"abc", "ended inside a JSON value"),
        ("[1,2}", "unexpected JSON at"),
        ("truefalse", "unexpected JSON at"),
    ] {
        let mut items = json(vec![send(format!("{UNTIL_CLOSE}{{}}{bad}"))]).await;
        let error = items.pop().unwrap().unwrap_err().to_string();
        assert!(error.contains(expected), "{bad}: {error}");
        assert_eq!(items.len(), 1, "{bad}");
    }
}

#[tokio::test]
async fn a_failure_in_the_stream_ends_it() {
    let wire = format!("{UNTIL_CLOSE}{{\"status\":\"a\"}}{{\"error\":\"boom\",\"x\":1}}{{}}");
    let mut items = json(vec![send(wire)]).await;
    let error = items.pop().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_get (API 1.2): the stream reported: boom"
    );
    assert_eq!(error.message(), Some("boom"));
    let ErrorKind::InBand { item, .. } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(item, r#"{"error":"boom","x":1}"#);
    assert_eq!(items.len(), 1);
}

#[tokio::test]
async fn a_json_value_beyond_the_limit_is_refused_however_it_comes() {
    let mut limits = rt::Limits::default();
    limits.json_value = 8;
    for act in [send("[123456][1234567]"), drip("[123456][1234567]")] {
        let server = Server::new(vec![vec![Act::Request, send(UNTIL_CLOSE), act]]);
        let request = rt::Request::new(&server.client_within(limits.clone()), &GET);
        let response = request.literal("/things").streamed().await.unwrap();
        let items: Vec<_> = json_stream(response).collect().await;
        assert_eq!(items.len(), 2);
        let error = items[1].as_ref().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::TooLarge { limit: 8, .. }));
    }
}

#[tokio::test]
async fn an_item_comes_as_soon_as_it_is_complete() {
    let wire = format!("{UNTIL_CLOSE}{{\"status\":1}}");
    let server = Server::new(vec![vec![Act::Request, send(wire), Act::ToEnd]]);
    let mut items = json_stream(server.get().streamed().await.unwrap());
    assert!(items.next().await.unwrap().is_ok());
}

#[tokio::test]
async fn a_pooled_answer_streams_as_well() {
    let server = Server::answering([CHUNKED.as_bytes(), &chunked(b"{}{}", 3)].concat());
    let items: Vec<_> = json_stream(server.get().pooled().await.unwrap())
        .collect()
        .await;
    assert_eq!(items.len(), 2);
}

/// Work is counted, not time: what is done must grow with the bytes and nothing else.
#[tokio::test]
async fn a_long_log_of_short_frames_is_linear() {
    const LINES: usize = 2 << 20;
    let line = frame(1, &[b'x'; 32]);
    let chunk = [format!("{:x}\r\n", line.len()).as_bytes(), &line, b"\r\n"].concat();
    let block = chunk.repeat(1 << 10);
    let mut acts = vec![Act::Request, send(CHUNKED)];
    acts.extend(std::iter::repeat_n(send(block), LINES >> 10));
    acts.push(send("0\r\n\r\n"));
    let server = Server::new(vec![acts]);
    let response = server.get().streamed().await.unwrap();
    let mut frames = response.frames(false).unwrap();
    let mut bytes = 0;
    while let Some(frame) = frames.next().await {
        bytes += frame.unwrap().data.len();
    }
    assert_eq!(bytes, 64 << 20);
    // Eight bytes of head and one piece a frame, and the frames that a read cut in two.
    assert!(frames.work() < 10 * LINES as u64, "{}", frames.work());
}

#[tokio::test]
async fn a_large_json_value_in_small_pieces_is_linear() {
    const SIZE: usize = 16 << 20;
    let value = [b"{\"a\":\"", "\\\\{[".repeat(SIZE / 4).as_bytes(), b"\"}"].concat();
    let mut acts = vec![Act::Request, send(UNTIL_CLOSE)];
    acts.extend(value.chunks(1000).map(send));
    let server = Server::new(vec![acts]);
    let mut items = json_stream(server.get().streamed().await.unwrap());
    assert!(items.next().await.unwrap().is_ok());
    // Looked at once, copied once, and copied again while the buffer grows.
    assert!(items.work() < 4 * value.len() as u64, "{}", items.work());
}
