//! The generated server reads what the generated client writes, and the client
//! reads what the server answers: every kind of parameter, body and answer.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::sync::{Arc, Mutex};

use futures_util::{StreamExt, TryStreamExt, stream};
use longshore_runtime::server::{
    self, Attached, Body, Config, Failure, Framed, JsonStream, Router, Socketed,
};
use longshore_runtime::{Channel, Frame, Timestamp, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::parcels::server::{
    API, Server, depot_list, depot_parcels, of, parcel_drop, parcel_get, parcel_list, parcel_post,
    parcel_track, picture_get, picture_put, printer_output, scanner_open, scanner_watch,
};
use crate::parcels::versions::{V1_0, V2_0};
use crate::parcels::{v1_0, v2_0};

/// Notes what it is asked.
#[derive(Default)]
struct Service(Mutex<Vec<String>>);

impl Service {
    fn note(&self, request: &impl std::fmt::Debug) {
        self.0.lock().unwrap().push(format!("{request:?}"));
    }
}

impl Server<V1_0> for Service {
    async fn parcel_list(
        &self,
        request: parcel_list::Request<V1_0>,
    ) -> Result<Vec<v1_0::Parcel>, Failure> {
        self.note(&request);
        Ok(Vec::new())
    }

    async fn parcel_get(&self, request: parcel_get::Request) -> Result<v1_0::Parcel, Failure> {
        Err(parcel_get::not_found(format!("no {}", request.id)))
    }

    async fn parcel_post(
        &self,
        request: parcel_post::v1_0::Request,
    ) -> Result<parcel_post::v1_0::Answer, Failure> {
        use parcel_post::v1_0::Answer::{Posted, Queued};
        self.note(&request);
        let id = request.note.get("door").cloned();
        Ok(id.map_or(Queued, |id| Posted(v1_0::Receipt { id })))
    }

    async fn parcel_drop(&self, request: parcel_drop::Request) -> Result<(), Failure> {
        self.note(&request);
        Ok(())
    }

    async fn parcel_track(
        &self,
        _: parcel_track::Request,
    ) -> Result<JsonStream<v1_0::Step>, Failure> {
        let (sink, steps) = JsonStream::channel(1);
        tokio::spawn(async move {
            for place in ["north", "south"] {
                let step: v1_0::Step = serde_step(place);
                if sink.send(step).await.is_err() {
                    return;
                }
            }
        });
        Ok(steps)
    }

    async fn depot_parcels(
        &self,
        request: depot_parcels::Request,
    ) -> Result<Vec<v1_0::Parcel>, Failure> {
        self.note(&request);
        Ok(Vec::new())
    }

    async fn picture_put(&self, request: picture_put::Request) -> Result<(), Failure> {
        let picture = request.picture.collect(1 << 20).await;
        self.note(&picture.unwrap().len());
        Ok(())
    }

    async fn picture_get(&self, _: picture_get::Request) -> Result<Body, Failure> {
        Ok(Body::from("picture"))
    }

    async fn printer_output(&self, request: printer_output::Request) -> Result<Framed, Failure> {
        let data = format!("{} says", request.number).into();
        let channel = Channel::Stderr;
        Ok(Framed::new(
            false,
            stream::iter([Ok(Frame { channel, data })]),
        ))
    }

    async fn scanner_open(&self, request: scanner_open::Request) -> Result<Attached, Failure> {
        self.note(&request);
        let plain = request.options.plain.unwrap_or_default();
        Ok(Attached::new(plain, |mut stdio| async move {
            let mut typed = Vec::new();
            stdio.input.read_to_end(&mut typed).await.unwrap();
            stdio.output.stdout(typed).await.unwrap();
        }))
    }

    async fn scanner_watch(&self, _: scanner_watch::Request) -> Result<Socketed, Failure> {
        Ok(Socketed::new(1024, |mut socket| async move {
            while let Some(Ok(message)) = socket.next().await {
                socket.send(message).await.unwrap();
            }
        }))
    }
}

fn serde_step(place: &str) -> v1_0::Step {
    let json = format!("{{\"place\":\"{place}\",\"left\":1}}");
    longshore_runtime::serde_json::from_str(&json).unwrap()
}

impl Server<V2_0> for Service {
    async fn depot_list(&self, request: depot_list::Request) -> Result<Vec<v2_0::Parcel>, Failure> {
        self.note(&request);
        Ok(Vec::new())
    }
}

/// A client's transport, and what the server noted.
fn serve() -> (Transport, Arc<Service>) {
    let service = Arc::new(Service::default());
    let versions = [
        of::<V1_0, _>(service.clone()),
        of::<V2_0, _>(service.clone()),
    ];
    let (listener, connector) = server::memory();
    let router = Router::new(&API, versions);
    tokio::spawn(server::serve(listener, router, Config::default()));
    (Transport::in_memory(connector).build().unwrap(), service)
}

fn noted(service: &Service) -> String {
    service.0.lock().unwrap().pop().unwrap()
}

#[tokio::test]
async fn every_kind_of_query_arrives() {
    let (transport, service) = serve();
    let list = v1_0::Client::new(transport).parcel_list();
    let list = list
        .all(true)
        .heavy(false)
        .since(Timestamp::UNIX_EPOCH)
        .before(Timestamp::UNIX_EPOCH)
        .state(vec![v1_0::State::Waiting, v1_0::State::from("a&b")])
        .r#type(v1_0::Size::Bulky)
        .limit(5)
        .r#match("a b+c")
        .filters([("k".to_owned(), vec!["v".to_owned()])].into());
    assert!(list.send().await.unwrap().is_empty());
    let epoch = "Some(1970-01-01 0:00:00.0 +00:00:00)";
    assert_eq!(
        noted(&service),
        format!(
            "Request {{ all: Some(true), heavy: Some(false), since: {epoch}, before: {epoch}, \
             state: [Waiting, Other(\"a&b\")], type: Some(Bulky), limit: Some(5), \
             match: Some(\"a b+c\"), filters: Some({{\"k\": [\"v\"]}}) }}"
        )
    );
}

#[tokio::test]
async fn headers_and_bodies_arrive_and_secrets_are_not_shown() {
    let (transport, service) = serve();
    let client = v1_0::Client::new(transport);
    let order = v1_0::Order {
        to: v1_0::Address {
            street: "Quay 1".to_owned(),
            town: None,
            own: None,
        },
        r#type: None,
        marks: ["up".to_owned()].into(),
    };
    let sender = v1_0::Sender {
        name: "Ann".to_owned(),
        key: "s3cret".to_owned(),
    };
    let post = client.parcel_post("north", order.clone()).x_sender(sender);
    let posted = post.note("door", "7").x_priority(-1).send().await.unwrap();
    assert!(matches!(
        posted,
        v1_0::ParcelPostAnswer::Posted(v1_0::Receipt { id }) if id == "7"
    ));
    let noted = noted(&service);
    assert!(noted.contains("depot: \"north\""), "{noted}");
    assert!(noted.contains("x_priority: Some(-1)"), "{noted}");
    assert!(
        noted.contains("Quay 1") && !noted.contains("s3cret"),
        "{noted}"
    );
    let queued = client.parcel_post("north", order).send().await.unwrap();
    assert!(matches!(queued, v1_0::ParcelPostAnswer::Queued));
}

#[tokio::test]
async fn segments_are_decoded_once() {
    let (transport, service) = serve();
    let client = v1_0::Client::new(transport.clone());
    client.parcel_drop("a/b%2F").send().await.unwrap();
    assert_eq!(noted(&service), r#"Request { id: "a/b%2F" }"#);
    client.depot_parcels("north/pier 2").send().await.unwrap();
    assert_eq!(noted(&service), r#"Request { place: "north/pier 2" }"#);
    let client = v2_0::Client::new(transport);
    client.depot_list("north/pier 2").send().await.unwrap();
    assert_eq!(noted(&service), r#"Request { place: "north/pier 2" }"#);
    let error = client.parcel_get("7").send().await.unwrap_err();
    assert_eq!(error.status(), Some(501));
}

#[tokio::test]
async fn every_kind_of_answer_comes_back() {
    let (transport, service) = serve();
    let client = v1_0::Client::new(transport);
    let error = client.parcel_get("7").send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    let steps = client.parcel_track("7").send().await.unwrap();
    let steps: Vec<v1_0::Step> = steps.try_collect().await.unwrap();
    assert_eq!(steps, [serde_step("north"), serde_step("south")]);
    let picture = client.picture_get("7").send().await.unwrap();
    let picture: Vec<_> = picture.try_collect().await.unwrap();
    assert_eq!(picture.concat(), b"picture");
    client
        .picture_put("7", vec![0; 100_000])
        .send()
        .await
        .unwrap();
    assert_eq!(noted(&service), "100000");
    let output = client.printer_output(3).send().await.unwrap();
    assert_eq!(output.collect_output(64).await.unwrap().stderr, b"3 says");
}

#[tokio::test]
async fn connections_are_taken_over() {
    let (transport, _service) = serve();
    let client = v1_0::Client::new(transport);
    for plain in [true, false] {
        let options: v1_0::ScannerOptions =
            longshore_runtime::serde_json::from_str(&format!("{{\"plain\":{plain}}}")).unwrap();
        let opened = client.scanner_open(3, options).send().await.unwrap();
        let (output, mut input) = opened.into_parts();
        input.write_all(b"typed").await.unwrap();
        input.shutdown().await.unwrap();
        let output = output.collect_output(64).await.unwrap();
        assert_eq!(output.stdout, b"typed");
    }
    let mut socket = client.scanner_watch(3).send().await.unwrap();
    socket.send("hello").await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap(), "hello");
}
