//! This library's client and server in one process, without any socket.

use futures_util::StreamExt;
use longshore_runtime as rt;
use rt::http::{Request, Response};
use rt::server::{self, Body};

use crate::support::{Kind, serve, target};

const GET: rt::Operation = rt::Operation::new("thing_get", "GET", &[200]);

const PUT: rt::Operation = rt::Operation::new("thing_put", "PUT", &[200]);

#[tokio::test]
async fn ordinary_requests() {
    let server = serve(Kind::Memory, target).await;
    let client = server.client();
    for path in ["/one", "/two"] {
        let request = rt::Request::new(&client, &GET).literal(path);
        let response = request.pooled().await.unwrap();
        assert_eq!(response.text().await.unwrap(), format!("/v1.2{path}"));
    }
    let transport = rt::Transport::in_memory(server.connector.clone().unwrap());
    assert_eq!(transport.build().unwrap().address(), "memory");
    server.stop().await;
}

#[tokio::test]
async fn uploads_and_streams() {
    let server = serve(Kind::Memory, async |request: Request<Body>| {
        let pieces = request.into_body();
        Response::new(Body::from_stream(
            pieces.map(|piece| piece.map_err(Into::into)),
        ))
    })
    .await;
    let data = vec![b'x'; 1 << 20];
    let request = rt::Request::new(&server.client(), &PUT)
        .literal("/archive")
        .stream_body("a/b", data.clone().into());
    let response = request.streamed().await.unwrap();
    assert_eq!(response.text().await.unwrap().into_bytes(), data);
}

#[tokio::test]
async fn nobody_listens() {
    let (listener, connector) = server::memory();
    drop(listener);
    let transport = rt::Transport::in_memory(connector).build().unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let error = rt::Request::new(&client, &GET).literal("/").pooled().await;
    let error = error.unwrap_err();
    assert!(
        matches!(error.kind(), rt::ErrorKind::Connect { .. }),
        "{error}"
    );
}
