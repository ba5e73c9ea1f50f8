//! Bounds on heads, on connections, and on time.

use std::time::Duration;

use futures_util::StreamExt;
use longshore_runtime::http::{Request, Response};
use longshore_runtime::server::{Body, Config, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, sleep};

use crate::support::{
    GET, KINDS, Kind, POST, answer, expect, head, hijack, rest, serve, start, target,
};

#[tokio::test]
async fn a_head_has_a_bound() {
    for (kind, limit) in [
        (Kind::Unix, 1000),
        (Kind::Tcp, 20_000),
        (Kind::Memory, 600_000),
    ] {
        let mut config = Config::default();
        config.head = limit;
        let server = start(kind, config, target).await;
        let request = |size| {
            let rest = "GET / HTTP/1.1\r\nA: \r\n\r\n".len();
            format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "x".repeat(size - rest))
        };
        let (head, _) = answer(&mut server.send(request(limit)).await).await;
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        let answer = server.ask(request(limit + 1)).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
        // One that never ends is given up as well.
        let answer = server.ask(&request(2 * limit)[..=limit]).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    }
}

#[tokio::test]
async fn a_head_may_be_as_large_as_for_engines() {
    for kind in KINDS {
        let server = serve(kind, target).await;
        let large = format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "x".repeat(1 << 20));
        let (head, _) = answer(&mut server.send(large).await).await;
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    }
}

#[tokio::test]
async fn headers_have_a_bound() {
    let request = |count| format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(count));
    for limit in [5, 100, 300] {
        let mut config = Config::default();
        config.headers = limit;
        let server = start(Kind::Unix, config, target).await;
        let (head, _) = answer(&mut server.send(request(limit)).await).await;
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        let answer = server.ask(request(limit + 1)).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    }
}

#[tokio::test]
async fn connections_beyond_the_bound_are_told_so() {
    for kind in KINDS {
        let mut config = Config::default();
        config.connections = 2;
        let server = start(kind, config, async |request: Request<Body>| {
            if request.method() == "GET" {
                return target(request).await;
            }
            hijack(async |mut connection: Connection| {
                let _ = connection.read_u8().await;
            })
        })
        .await;
        // One that was taken over counts like any other.
        let mut first = server.send(POST).await;
        head(&mut first).await;
        let mut second = server.send(GET).await;
        answer(&mut second).await;
        let third = server.ask(GET).await;
        assert!(third.starts_with("HTTP/1.1 503 "), "{third}");
        assert!(third.contains("connection: close\r\n"), "{third}");
        assert!(third.ends_with("\r\n\r\ntoo many connections\n"), "{third}");
        assert_eq!(server.handle.connections(), 2);
        drop(first);
        while server.handle.connections() > 1 {
            tokio::task::yield_now().await;
        }
        let mut fourth = server.send(GET).await;
        assert_eq!(answer(&mut fourth).await.1, "/things");
        drop((second, fourth));
        server.stop().await;
    }
}

/// Times far apart, so that it is clear which one it was.
fn times() -> Config {
    let mut config = Config::default();
    config.idle_time = Duration::from_secs(100);
    config.head_time = Duration::from_secs(10);
    config
}

// Time does not pass here, but jumps to the next timer when everybody waits.

#[tokio::test(start_paused = true)]
async fn a_connection_nothing_comes_on_is_closed() {
    let server = start(Kind::Memory, times(), target).await;
    let begin = Instant::now();
    assert_eq!(rest(&mut server.connect().await).await, "");
    assert_eq!(begin.elapsed().as_secs(), 100);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_was_used_may_idle_anew() {
    let server = start(Kind::Memory, times(), target).await;
    let mut wire = server.connect().await;
    for _ in 0..3 {
        sleep(Duration::from_secs(90)).await;
        wire.write_all(GET.as_bytes()).await.unwrap();
        answer(&mut wire).await;
    }
    let begin = Instant::now();
    assert_eq!(rest(&mut wire).await, "");
    assert_eq!(begin.elapsed().as_secs(), 100);
}

#[tokio::test(start_paused = true)]
async fn a_head_has_to_come_in_time_however_it_drips() {
    let server = start(Kind::Memory, times(), target).await;
    let mut wire = server.connect().await;
    // Both on a new connection and on one that was used, and not counted from its beginning.
    for _ in 0..2 {
        sleep(Duration::from_secs(50)).await;
        wire.write_all(GET.as_bytes()).await.unwrap();
        answer(&mut wire).await;
    }
    sleep(Duration::from_secs(50)).await;
    let begin = Instant::now();
    let (mut reader, mut writer) = tokio::io::split(wire);
    let drip = tokio::spawn(async move {
        for byte in GET.as_bytes() {
            if writer.write_all(&[*byte]).await.is_err() {
                return;
            }
            sleep(Duration::from_secs(1)).await;
        }
    });
    assert_eq!(reader.read(&mut [0]).await.unwrap(), 0);
    assert_eq!(begin.elapsed().as_secs(), 10);
    drip.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_head_in_pieces_may_take_a_while() {
    let server = start(Kind::Memory, times(), target).await;
    let mut wire = server.connect().await;
    let (one, two) = GET.split_at(10);
    wire.write_all(one.as_bytes()).await.unwrap();
    sleep(Duration::from_secs(9)).await;
    wire.write_all(two.as_bytes()).await.unwrap();
    assert_eq!(answer(&mut wire).await.1, "/things");
}

#[tokio::test(start_paused = true)]
async fn an_exchange_may_take_as_long_as_it_takes() {
    let server = start(Kind::Memory, times(), async |request: Request<Body>| {
        let hour = Duration::from_hours(1);
        if request.method() == "POST" {
            return hijack(async move |mut connection: Connection| {
                sleep(hour).await;
                connection.write_all(b"at last").await.unwrap();
            });
        }
        sleep(hour).await;
        let body = futures_util::stream::once(async move {
            sleep(hour).await;
            Ok("at last".into())
        });
        Response::new(Body::from_stream(body))
    })
    .await;
    let mut wire = server.send(GET).await;
    head(&mut wire).await;
    expect(&mut wire, "7\r\nat last\r\n0\r\n\r\n").await;
    wire.write_all(POST.as_bytes()).await.unwrap();
    assert!(rest(&mut wire).await.ends_with("\r\n\r\nat last"));
}

/// Answers how many bytes came, or why there are no more.
async fn counted(request: Request<Body>) -> Response<Body> {
    let mut body = request.into_body();
    let mut count = 0;
    loop {
        match body.next().await {
            Some(Ok(piece)) => count += piece.len(),
            Some(Err(error)) => return Response::new(format!("{count}, then {error}").into()),
            None => return Response::new(count.to_string().into()),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_may_drip_but_not_stop() {
    let mut config = Config::default();
    config.body_time = Duration::from_secs(100);
    let server = start(Kind::Memory, config, counted).await;
    for (bytes, expected) in [(5, "5"), (4, "4, then ")] {
        let mut wire = server.connect().await;
        let head = "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n";
        wire.write_all(head.as_bytes()).await.unwrap();
        for _ in 0..bytes {
            sleep(Duration::from_secs(90)).await;
            wire.write_all(b"x").await.unwrap();
        }
        let begin = Instant::now();
        let (_, body) = answer(&mut wire).await;
        assert!(body.starts_with(expected), "{body}");
        let waited = if bytes < 5 { 100 } else { 0 };
        assert_eq!(begin.elapsed().as_secs(), waited, "{body}");
        assert_eq!(body.contains("nothing came for 100s"), bytes < 5, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_time_is_too_long_to_be_set() {
    let mut config = Config::default();
    config.idle_time = Duration::MAX;
    config.head_time = Duration::MAX;
    config.body_time = Duration::MAX;
    config.grace = Duration::MAX;
    let server = start(Kind::Memory, config, target).await;
    let mut wire = server.connect().await;
    sleep(Duration::from_secs(1 << 30)).await;
    wire.write_all(GET.as_bytes()).await.unwrap();
    assert_eq!(answer(&mut wire).await.1, "/things");
    drop(wire);
    server.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_client_that_talks_on_is_listened_to_for_a_while_only() {
    let server = start(Kind::Memory, times(), async |_| {
        hijack(async |mut connection: Connection| {
            connection.read_u8().await.unwrap();
        })
    })
    .await;
    let mut wire = server.send(POST).await;
    head(&mut wire).await;
    wire.write_all(&[b'x'; 100]).await.unwrap();
    let begin = Instant::now();
    // It does not close, although the server has.
    rest(&mut wire).await;
    while server.handle.connections() > 0 {
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(begin.elapsed().as_secs(), 1);
    drop(wire);
}
