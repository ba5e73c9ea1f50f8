//! TLS, against a server of rustls's with certificates made here.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt;
use longshore_runtime as rt;
use rt::{ErrorKind, Hijacked, Tls};
use support::{Act, UNTIL_CLOSE, answer, body, chunked, frame, header, send};
use tls::{Authority, Config, TlsServer, client, get, post};
use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::rustls::SupportedProtocolVersion;
use tokio_rustls::rustls::version::{TLS12, TLS13};

const RAW: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.x.raw-stream\r\n\r\n";
const VERSIONS: [&[&SupportedProtocolVersion]; 2] = [&[&TLS12], &[&TLS13]];

/// What serves the address of the test's own server.
fn local(authority: &Authority) -> Config {
    Config::new(authority.issue(&["127.0.0.1"]))
}

fn fine() -> Vec<Act> {
    let answer = answer("200 OK", "text/plain", "fine");
    vec![Act::Request, send(answer)]
}

/// The same request on a connection of the pool and on one of its own.
async fn both_ways(client: &rt::Client) -> [Result<String, rt::Error>; 2] {
    let pooled = async { get(client).pooled().await?.text().await };
    let streamed = async { get(client).streamed().await?.text().await };
    [pooled.await, streamed.await]
}

async fn attach(client: &rt::Client) -> Hijacked {
    let response = post(client).hijacked(false).await.unwrap();
    response.hijack(true).unwrap()
}

#[tokio::test]
async fn a_verified_server() {
    for versions in VERSIONS {
        let authority = Authority::new("ours");
        let config = local(&authority).versions(versions);
        let server = TlsServer::new(config, vec![fine(), fine()]).await;
        for scheme in ["tcp", "http", "https"] {
            assert!(rt::Transport::connect_to(&format!("{scheme}://127.0.0.1:1")).is_ok());
        }
        let client = server.client(authority.trusted());
        for answer in both_ways(&client).await {
            assert_eq!(answer.unwrap(), "fine");
        }
        drop(client);
        let host = format!("127.0.0.1:{}", server.port);
        for received in server.received().await {
            assert_eq!(header(&received.text, "Host"), Some(&*host));
            assert!(received.text.starts_with("GET /v1.2/things HTTP/1.1\r\n"));
        }
    }
}

#[tokio::test]
async fn a_pooled_connection_is_used_again() {
    let authority = Authority::new("ours");
    let script = [fine(), fine()].concat();
    let server = TlsServer::new(local(&authority), vec![script]).await;
    let client = server.client(authority.trusted());
    for _ in 0..2 {
        let response = get(&client).pooled().await.unwrap();
        assert_eq!(response.text().await.unwrap(), "fine");
    }
}

#[tokio::test]
async fn a_server_of_another_name() {
    let authority = Authority::new("ours");
    let config = Config::new(authority.issue(&["engine.example"]));
    let server = TlsServer::new(config, vec![fine(), fine()]).await;
    let tls = authority.trusted().server_name("engine.example").unwrap();
    let client = server.client(tls);
    for answer in both_ways(&client).await {
        assert_eq!(answer.unwrap(), "fine");
    }
    drop(client);
    let host = format!("127.0.0.1:{}", server.port);
    for received in server.received().await {
        assert_eq!(received.name.as_deref(), Some("engine.example"));
        assert_eq!(header(&received.text, "Host"), Some(&*host));
    }
    for name in ["", "127.0.0.1", "::1", "a b", "https://engine.example"] {
        let error = Tls::new().server_name(name).unwrap_err();
        assert!(error.to_string().contains("`host.example`"), "{error}");
    }
}

/// Both ways fail before anything is sent, for a reason that says this.
async fn assert_refused(server: TlsServer, tls: Tls, reason: &str) {
    let client = server.client(tls);
    for refused in both_ways(&client).await {
        let error = refused.unwrap_err();
        let ErrorKind::Connect { address, source } = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(*address, format!("tcp://127.0.0.1:{}", server.port));
        assert_eq!(source.kind(), io::ErrorKind::InvalidData, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    drop(client);
    for received in server.received().await {
        assert_eq!(received.text, "");
    }
}

#[tokio::test]
async fn a_server_that_somebody_else_signed() {
    let (ours, theirs) = (Authority::new("ours"), Authority::new("theirs"));
    for (trusted, reason) in [
        (ours.trusted(), "UnknownIssuer"),
        (Tls::new(), "invalid peer certificate"),
    ] {
        let server = TlsServer::new(local(&theirs), vec![fine(), fine()]).await;
        assert_refused(server, trusted, reason).await;
    }
    // Roots add up.
    let server = TlsServer::new(local(&theirs), vec![fine(), fine()]).await;
    let client = server.client(ours.trusted().roots_pem(&theirs.pem).unwrap());
    for answer in both_ways(&client).await {
        assert_eq!(answer.unwrap(), "fine");
    }
}

#[tokio::test]
async fn a_server_with_a_certificate_for_another() {
    let authority = Authority::new("ours");
    let config = || Config::new(authority.issue(&["other.example", "127.0.0.2"]));
    let server = TlsServer::new(config(), vec![fine(), fine()]).await;
    let reason = "certificate not valid for name \"127.0.0.1\"";
    assert_refused(server, authority.trusted(), reason).await;
    let server = TlsServer::new(config(), vec![fine(), fine()]).await;
    let tls = authority.trusted().server_name("engine.example").unwrap();
    assert_refused(server, tls, "\"engine.example\"").await;
}

#[tokio::test]
async fn anyone_is_trusted_where_that_is_asked_for() {
    for versions in VERSIONS {
        let (ours, theirs) = (Authority::new("ours"), Authority::new("theirs"));
        let config = Config::new(theirs.issue(&["other.example"])).versions(versions);
        let server = TlsServer::new(config, vec![fine(), fine()]).await;
        let client = server.client(ours.trusted().without_verification());
        for answer in both_ways(&client).await {
            assert_eq!(answer.unwrap(), "fine");
        }
    }
}

#[tokio::test]
async fn the_client_shows_its_certificate() {
    for versions in VERSIONS {
        let authority = Authority::new("ours");
        let config = local(&authority).clients_of(&authority).versions(versions);
        let server = TlsServer::new(config, vec![fine(), fine()]).await;
        let me = authority.issue(&["me"]);
        let tls = authority.trusted().identity_pem(me.certificate, me.key);
        let client = server.client(tls.unwrap());
        for answer in both_ways(&client).await {
            assert_eq!(answer.unwrap(), "fine");
        }
    }
}

#[tokio::test]
async fn a_client_without_the_right_certificate_is_told() {
    let (ours, theirs) = (Authority::new("ours"), Authority::new("theirs"));
    let foreign = theirs.issue(&["me"]);
    let foreign = ours
        .trusted()
        .identity_pem(foreign.certificate, foreign.key)
        .unwrap();
    for versions in VERSIONS {
        for (tls, alert) in [(ours.trusted(), "ertificate"), (foreign.clone(), "nknown")] {
            let config = local(&ours).clients_of(&ours).versions(versions);
            let server = TlsServer::new(config, vec![fine(), fine()]).await;
            let client = server.client(tls);
            for refused in both_ways(&client).await {
                let error = refused.unwrap_err();
                let (ErrorKind::Connect { source, .. } | ErrorKind::Io { source, .. }) =
                    error.kind()
                else {
                    panic!("{error}");
                };
                assert_eq!(source.kind(), io::ErrorKind::InvalidData, "{error}");
                assert!(source.to_string().contains(alert), "{error}");
            }
            drop(client);
            for received in server.received().await {
                assert!(received.refusal.is_some(), "{received:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_client_is_told_even_where_it_has_much_to_say() {
    let authority = Authority::new("ours");
    let acceptor = local(&authority).clients_of(&authority).acceptor();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    // What this refuses it closes at once, so that writing fails as well.
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        acceptor.accept(stream).await.map(drop).unwrap_err();
    });
    let client = client(&address, authority.trusted());
    let piece = rt::Bytes::from(vec![b'x'; 64 << 10]);
    let endless = futures_util::stream::repeat_with(move || Ok(piece.clone()));
    let request = post(&client).stream_body("a/b", rt::Body::from_stream(endless));
    let error = request.streamed().await.unwrap_err();
    assert!(error.to_string().contains("CertificateRequired"), "{error}");
}

#[tokio::test]
async fn a_server_without_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    });
    let client = client(&address, Tls::new().without_verification());
    for refused in both_ways(&client).await {
        let error = refused.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Connect { .. }), "{error}");
        assert!(error.to_string().contains("InvalidContentType"), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_says_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    let builder = rt::Transport::builder(&*address)
        .tls(Tls::new().without_verification())
        .connect_timeout(Duration::from_millis(50));
    let client = rt::Client::new(builder.build().unwrap(), "1.2", "/v1.2");
    for refused in both_ways(&client).await {
        let error = refused.unwrap_err();
        let ErrorKind::Connect { source, .. } = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(source.kind(), io::ErrorKind::TimedOut, "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_streams() {
    let authority = Authority::new("ours");
    let large = vec![b'x'; 300_000];
    let framed = [support::CHUNKED.as_bytes(), &chunked(&large, 70_000)].concat();
    let until_end = [UNTIL_CLOSE.as_bytes(), &large].concat();
    for wire in [framed, until_end] {
        let script = vec![Act::Request, send(wire)];
        let server = TlsServer::new(local(&authority), vec![script]).await;
        let client = server.client(authority.trusted());
        let response = get(&client).streamed().await.unwrap();
        assert_eq!(response.text().await.unwrap().as_bytes(), large);
    }
}

#[tokio::test]
async fn an_end_that_the_server_did_not_announce_may_be_somebody_else_s() {
    let authority = Authority::new("ours");
    let acceptor = local(&authority).acceptor();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.unwrap();
        support::perform(&mut stream, Act::Request, &mut Vec::new()).await;
        support::perform(&mut stream, send(UNTIL_CLOSE), &mut Vec::new()).await;
    });
    let client = client(&address, authority.trusted());
    let response = get(&client).streamed().await.unwrap();
    let error = response.text().await.unwrap_err();
    let ErrorKind::Io { source, .. } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(source.kind(), io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_hijacked_connection_goes_both_ways() {
    for versions in VERSIONS {
        let authority = Authority::new("ours");
        let mut script = vec![Act::Request, send(RAW)];
        for _ in 0..10 {
            script.extend([Act::Until(b"?".to_vec()), send("!")]);
        }
        let config = local(&authority).versions(versions);
        let server = TlsServer::new(config, vec![script]).await;
        let hijacked = attach(&server.client(authority.trusted())).await;
        let (mut frames, mut input) = hijacked.into_parts();
        for _ in 0..10 {
            input.write_all(b"?").await.unwrap();
            assert_eq!(frames.next().await.unwrap().unwrap().data, "!");
        }
        assert!(frames.next().await.is_none());
    }
}

#[tokio::test]
async fn after_the_half_close_the_output_goes_on() {
    for versions in VERSIONS {
        for by_dropping in [false, true] {
            let authority = Authority::new("ours");
            let script = vec![Act::Request, send(RAW), Act::ToEnd, send("bye")];
            let config = local(&authority).versions(versions);
            let server = TlsServer::new(config, vec![script]).await;
            let hijacked = attach(&server.client(authority.trusted())).await;
            let (frames, mut input) = hijacked.into_parts();
            input.write_all(b"typed").await.unwrap();
            if by_dropping {
                drop(input);
            } else {
                input.shutdown().await.unwrap();
            }
            let output = frames.collect_output(1000).await.unwrap();
            assert_eq!(output.stdout, b"bye");
            assert_eq!(body(&server.received().await[0].text), "typed");
        }
    }
}

#[tokio::test]
async fn a_half_close_waits_behind_what_the_server_does_not_take_yet() {
    let authority = Authority::new("ours");
    let go = Act::Until(b"go".to_vec());
    let script = vec![Act::Request, send(RAW), go, send("ready")];
    let rests = vec![Act::Rest; 20];
    let script = [script, rests, vec![Act::ToEnd, send("bye")]].concat();
    let server = TlsServer::new(local(&authority), vec![script]).await;
    let hijacked = attach(&server.client(authority.trusted())).await;
    let (mut frames, mut input) = hijacked.into_parts();
    input.write_all(b"go").await.unwrap();
    assert_eq!(frames.next().await.unwrap().unwrap().data, "ready");
    let mut written = 2;
    let piece = vec![b'x'; 64 << 10];
    // Nobody else runs in between: all buffers fill up.
    poll_fn(|cx| {
        while let Poll::Ready(count) = Pin::new(&mut input).poll_write(cx, &piece) {
            written += count.unwrap();
        }
        Poll::Ready(())
    })
    .await;
    let reader = tokio::spawn(frames.collect_output(1000));
    tokio::task::yield_now().await;
    drop(input);
    assert_eq!(reader.await.unwrap().unwrap().stdout, b"bye");
    assert_eq!(body(&server.received().await[0].text).len(), written);
}

#[tokio::test]
async fn either_half_can_be_dropped() {
    let authority = Authority::new("ours");
    let script = vec![Act::Request, send(RAW), Act::ToEnd];
    let server = TlsServer::new(local(&authority), vec![script]).await;
    let hijacked = attach(&server.client(authority.trusted())).await;
    let (frames, mut input) = hijacked.into_parts();
    drop(frames);
    input.write_all(b"still here").await.unwrap();
    drop(input);
    assert_eq!(body(&server.received().await[0].text), "still here");
}

#[tokio::test]
async fn frames_over_tls() {
    let authority = Authority::new("ours");
    let wire = [UNTIL_CLOSE.as_bytes(), &frame(1, b"out"), &frame(2, b"err")].concat();
    for act in [send(&wire), support::drip(&wire)] {
        let server = TlsServer::new(local(&authority), vec![vec![Act::Request, act]]).await;
        let client = server.client(authority.trusted());
        let response = get(&client).streamed().await.unwrap();
        let output = response.frames(false).unwrap().collect_output(1000).await;
        let output = output.unwrap();
        assert_eq!(
            (&*output.stdout, &*output.stderr),
            (&b"out"[..], &b"err"[..])
        );
    }
}

#[tokio::test]
async fn a_web_socket() {
    let authority = Authority::new("ours");
    let acceptor = local(&authority).acceptor();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let stream = acceptor.accept(stream).await.unwrap();
        let mut peer = tokio_tungstenite::accept_async(stream).await.unwrap();
        let received = peer.next().await.unwrap().unwrap();
        futures_util::SinkExt::send(&mut peer, received.clone())
            .await
            .unwrap();
        peer.close(None).await.unwrap();
        received.into_data()
    });
    let client = client(&address, authority.trusted());
    let response = get(&client).websocket().await.unwrap();
    let mut socket = response.websocket().unwrap();
    socket.send(vec![7; 70_000]).await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap().len(), 70_000);
    assert!(socket.next().await.is_none());
    assert_eq!(server.await.unwrap().len(), 70_000);
}

#[test]
fn a_unix_socket_has_no_tls() {
    let builder = rt::Transport::builder("/run/x.sock").tls(Tls::new());
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("expected `tcp://host:port`"), "{error}");
}
