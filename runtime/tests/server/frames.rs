//! Frames of several channels.

use std::io;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use longshore_runtime as rt;
use rt::http::Response;
use rt::server::{Body, Connection, FrameWriter};
use rt::{Channel, Frame};

use crate::support::{GET, KINDS, Kind, POST, expect, head, hijack, serve};

const SHORT: &[u8] = b"\x01\0\0\0\0\0\0\x03out\x02\0\0\0\0\0\0\x04fail";

fn frame(channel: Channel, data: impl Into<Bytes>) -> Frame {
    let data = data.into();
    Frame { channel, data }
}

#[tokio::test]
async fn a_writer_writes_frames_or_none() {
    for (raw, expected) in [(false, SHORT), (true, b"outfail")] {
        let mut writer = FrameWriter::new(Vec::new(), raw);
        writer.stdout("out").await.unwrap();
        writer.stdout("").await.unwrap();
        writer.stderr(b"fail").await.unwrap();
        assert_eq!(writer.into_inner(), expected);
    }
    let mut writer = FrameWriter::new(Vec::new(), false);
    writer.write(Channel::Stdin, "in").await.unwrap();
    writer.write(Channel::Raw, "raw").await.unwrap();
    assert_eq!(
        writer.into_inner(),
        b"\0\0\0\0\0\0\0\x02in\x01\0\0\0\0\0\0\x03raw"
    );
}

/// What is larger than a frame may be, in frames.
fn split() -> (Vec<u8>, Vec<u8>) {
    let data: Vec<u8> = (0..150_000_u32).map(|n| n.to_be_bytes()[3]).collect();
    let mut frames = Vec::new();
    for piece in data.chunks(65_536) {
        let length = u32::try_from(piece.len()).unwrap().to_be_bytes();
        frames.extend([&[2, 0, 0, 0], &length[..], piece].concat());
    }
    (data, frames)
}

#[tokio::test]
async fn large_data_goes_into_several_frames() {
    let (data, expected) = split();
    let mut writer = FrameWriter::new(Vec::new(), false);
    writer.stderr(&data).await.unwrap();
    assert!(writer.into_inner() == expected);
    let frames = stream::iter([Ok(frame(Channel::Stderr, data))]);
    let body = Body::frames(frames, false).collect(1 << 20).await.unwrap();
    assert!(body == expected);
}

#[tokio::test]
async fn a_body_of_frames_has_one_chunk_a_frame() {
    let frames = || {
        stream::iter([
            Ok(frame(Channel::Stdout, "out")),
            Ok(frame(Channel::Stderr, "fail")),
        ])
    };
    for kind in KINDS {
        let server = serve(kind, move |_| async move {
            Response::new(Body::frames(frames(), false))
        })
        .await;
        let mut wire = server.send(GET).await;
        head(&mut wire).await;
        let (one, two) = SHORT.split_at(11);
        let chunks = [b"B\r\n", one, b"\r\nC\r\n", two, b"\r\n0\r\n\r\n"].concat();
        expect(&mut wire, chunks).await;
    }
    let body = Body::frames(frames(), true).collect(100).await.unwrap();
    assert_eq!(body, "outfail");
}

#[tokio::test]
async fn a_body_can_be_written() {
    const LOGS: rt::Operation = rt::Operation::new("thing_logs", "GET", &[200]);
    for kind in KINDS {
        let server = serve(kind, async |_| {
            let (mut writer, body) = FrameWriter::body(false);
            tokio::spawn(async move {
                for n in 0.. {
                    let line = format!("line {n}\n");
                    if writer.stdout(line).await.is_err() {
                        return;
                    }
                }
            });
            Response::new(body)
        })
        .await;
        let request = rt::Request::new(&server.client(), &LOGS).literal("/logs");
        let mut frames = request.streamed().await.unwrap().frames(false).unwrap();
        let mut text = String::new();
        while text.len() < 200_000 {
            let frame = frames.next().await.unwrap().unwrap();
            assert_eq!(frame.channel, Channel::Stdout);
            text.push_str(std::str::from_utf8(&frame.data).unwrap());
        }
        assert!(text.starts_with("line 0\nline 1\n"));
        // The writer ends when the client goes; it is no task of the server's.
        drop(frames);
        server.stop().await;
    }
}

#[tokio::test]
async fn the_body_ends_with_its_writer() {
    let (mut writer, body) = FrameWriter::body(true);
    writer.stdout("all").await.unwrap();
    writer.finish().await.unwrap();
    assert_eq!(body.collect(10).await.unwrap(), "all");
    let (mut writer, body) = FrameWriter::body(true);
    drop(body);
    let error = writer.stdout("anybody?").await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[tokio::test]
async fn frames_go_into_a_connection_taken_over() {
    let server = serve(Kind::Tcp, async |_| {
        hijack(async |connection: Connection| {
            let mut writer = FrameWriter::new(connection, false);
            writer.stdout("out").await.unwrap();
            writer.stderr("fail").await.unwrap();
        })
    })
    .await;
    let mut wire = server.send(POST).await;
    head(&mut wire).await;
    expect(&mut wire, SHORT).await;
}
