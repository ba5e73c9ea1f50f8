//! Values in the shape of the version that is spoken, what that version lacks, and what is sent
//! then: nothing.
#![allow(clippy::unwrap_used, unreachable_pub, reason = "it is a test")]

mod support;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use longshore_runtime as rt;
use rt::convert::Losses;
use rt::wire::{List, Map, Same};
use rt::{Body, Client, ErrorKind, Gate, LackingKind, Message as _, Operation, Reader, Request};
use support::{Act, Server, send};

/// A thing with one name, in versions 0 and 1; with several, in version 2; and with a weight, in
/// version 3.
mod thing {
    use longshore_runtime as rt;

    macro_rules! shape {
        ($module:ident { $($field:ident: $ty:ty = $how:ident $key:literal),* }) => {
            pub mod $module {
                use longshore_runtime as rt;

                #[derive(Clone, Debug, PartialEq)]
                pub struct Thing {
                    $(pub $field: $ty,)*
                }
                rt::object! { Thing; $($how $field($key);)* }
            }
        };
    }

    shape!(v0 { id: i64 = required "Id", name: String = required "Name" });
    shape!(v2 { id: i64 = required "Id", names: Vec<String> = required "Names" });
    shape!(v3 {
        id: i64 = required "Id",
        names: Vec<String> = required "Names",
        weight: Option<i64> = optional "Weight"
    });

    mod steps {
        pub(super) mod names {
            use longshore_runtime::convert::Losses;

            pub fn up((name,): (String,)) -> (Vec<String>,) {
                (vec![name],)
            }

            pub fn down((names,): (Vec<String>,), lost: &mut Losses) -> (String,) {
                if names.len() != 1 {
                    lost.lose("Names", "1.2");
                }
                (names.into_iter().next().unwrap_or_default(),)
            }
        }

        pub(super) mod rows {
            use super::super::v2::Thing;

            pub fn up(rows: Vec<Thing>) -> Vec<Thing> {
                let mut things: Vec<Thing> = Vec::new();
                for row in rows {
                    match things.iter_mut().find(|thing| thing.id == row.id) {
                        Some(thing) => thing.names.extend(row.names),
                        None => things.push(row),
                    }
                }
                things
            }

            pub fn down(thing: Thing) -> Vec<Thing> {
                let row = |name| Thing {
                    names: vec![name],
                    id: thing.id,
                };
                thing.names.into_iter().map(row).collect()
            }
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Thing {
        V0(v0::Thing),
        V2(v2::Thing),
        V3(v3::Thing),
    }

    rt::any! {
        Thing From;
        places [(0, 0), (2, 1), (3, 2)] rows 1 V2;
        copy id(" Its number.", i64);
        0 V0(v0::Thing) => V2;
        1 V2(v2::Thing) => V3;
        newest 2 V3(v3::Thing);
    }

    rt::convert! {
        v0::Thing => v2::Thing;
        up From;
        down TryFrom;
        same id;
        step names([name] From, [names] TryFrom);
    }

    rt::convert! {
        v2::Thing => v3::Thing;
        up From;
        down TryFrom;
        same id;
        same names;
        added weight("Weight", "1.3");
    }
}

use thing::v3::Thing;

fn thing(id: i64, names: &[&str]) -> Thing {
    Thing {
        id,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        weight: None,
    }
}

struct Json<'t>(&'t str);

impl Reader for Json<'_> {
    type Error = serde_json::Error;

    fn read<A, T>(self) -> Result<T, serde_json::Error>
    where
        A: for<'de> rt::wire::DeserializeAs<'de, T>,
    {
        let mut json = serde_json::Deserializer::from_str(self.0);
        A::deserialize_as(&mut json)
    }
}

fn written<H: rt::wire::Held>(value: &H::Of<Thing>, version: usize) -> (String, Vec<String>) {
    let mut lost = None;
    let text = rt::convert::Losses::collect(|losses: &mut Losses| {
        let text = Thing::write::<H>(value, version, losses);
        lost = Some(text.unwrap());
    });
    let fields = text
        .err()
        .into_iter()
        .flat_map(|lost| lost.fields().to_vec());
    (
        lost.unwrap(),
        fields.map(|field| field.to_string()).collect(),
    )
}

#[test]
fn values_are_written_in_the_shape_of_the_version() {
    let apple = thing(1, &["apple"]);
    let (v0, v2) = (
        r#"{"Id":1,"Name":"apple"}"#,
        r#"{"Id":1,"Names":["apple"]}"#,
    );
    for (version, text) in [(0, v0), (1, v0), (2, v2), (3, v2)] {
        let text = text.to_owned();
        assert_eq!(written::<Same>(&apple, version), (text.clone(), vec![]));
        let listed = written::<List<Same>>(&vec![apple.clone()], version).0;
        assert_eq!(listed, format!("[{text}]"));
        let boxed = written::<Box<Same>>(&Box::new(apple.clone()), version).0;
        assert_eq!(boxed, text);
        let mapped = BTreeMap::from([("a".to_owned(), Some(apple.clone()))]);
        let mapped = written::<Map<Option<Same>>>(&mapped, version).0;
        assert_eq!(mapped, format!(r#"{{"a":{text}}}"#));
    }
}

#[test]
fn values_are_read_in_the_shape_of_the_version() {
    let apple = thing(1, &["apple"]);
    let old = r#"{"Id":1,"Name":"apple"}"#;
    for version in [0, 1] {
        let read = Thing::read::<Same, _>(Json(old), version).unwrap();
        assert_eq!(read, apple);
        let mapped = format!(r#"{{"a":{old},"b":null}}"#);
        let mapped = Thing::read::<Map<Option<Same>>, _>(Json(&mapped), version).unwrap();
        assert_eq!((&mapped["a"], &mapped["b"]), (&Some(apple.clone()), &None));
    }
    // An old value is not taken for a new one.
    assert!(Thing::read::<Same, _>(Json(old), 2).is_err());
    assert_eq!(
        Thing::read::<List<Same>, _>(Json("null"), 0).unwrap(),
        Vec::new()
    );
}

#[test]
fn a_list_has_rows_where_the_version_has_them() {
    let things = vec![thing(1, &["apple", "pear"]), thing(2, &["plum"])];
    let rows = r#"[{"Id":1,"Name":"apple"},{"Id":1,"Name":"pear"},{"Id":2,"Name":"plum"}]"#;
    assert_eq!(
        written::<List<Same>>(&things, 1),
        (rows.to_owned(), vec![]),
        "a name a row, so that nothing is lost"
    );
    let read = Thing::read::<List<Same>, _>(Json(rows), 1).unwrap();
    assert_eq!(read, things);
}

#[test]
fn what_is_lost_is_said() {
    let heavy = Thing {
        weight: Some(7),
        ..thing(1, &["apple", "pear"])
    };
    let (text, lost) = written::<Same>(&heavy, 0);
    assert_eq!(text, r#"{"Id":1,"Name":"apple"}"#);
    assert_eq!(lost, ["Weight (1.3)", "Names (1.2)"]);
}

const PUT: Operation = Operation {
    versions: &[(1, 3)],
    since: "1.1",
    gates: &[
        Gate::new("deep", "in_depth", (2, 3), "1.2"),
        Gate::new("X-Note-", "note", (3, 3), "1.3"),
    ],
    ..Operation::new("thing_put", "POST", &[200])
};

fn client(server: &Server, number: usize) -> Client {
    server.client().numbered(number)
}

fn put(client: &Client, thing: &Thing) -> Request {
    let notes = BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    Request::new(client, &PUT)
        .literal("/things")
        .query("all", Some(rt::param::flag(&true)))
        .query("deep", Some(rt::param::flag(&true)))
        .headers("X-Note-", &notes)
        .message_body::<Same, Thing>(thing)
}

fn answer(body: &str) -> String {
    support::answer("200 OK", "application/json", body)
}

async fn lacking(client: &Client, thing: &Thing) -> Vec<(LackingKind, String, &'static str)> {
    let error = put(client, thing).pooled().await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Unsupported { has: "1.2", .. }
    ));
    let lacking = error.lacking().iter();
    lacking
        .map(|lacking| (lacking.kind(), lacking.name().to_owned(), lacking.needs()))
        .collect()
}

#[tokio::test]
async fn what_the_version_lacks_is_an_error_and_nothing_is_sent() {
    let server = Server::new(vec![vec![Act::ToEnd]]);
    let heavy = Thing {
        weight: Some(7),
        ..thing(1, &["apple"])
    };
    let parameter = |name: &str, needs| (LackingKind::Parameter, name.to_owned(), needs);
    let found = lacking(&client(&server, 1), &heavy).await;
    let weight = (LackingKind::Field, "Weight".to_owned(), "1.3");
    let expected = [
        parameter("in_depth", "1.2"),
        parameter("note", "1.3"),
        weight,
    ];
    assert_eq!(found, expected);
    let found = lacking(&client(&server, 0), &thing(1, &["apple"])).await;
    let operation = (LackingKind::Operation, "thing_put".to_owned(), "1.1");
    assert_eq!(found, [&[operation], &expected[..2]].concat());
    // The server still waits for its first connection: this is the first that it gets.
    let path = server.address().trim_start_matches("unix://").to_owned();
    drop(tokio::net::UnixStream::connect(path).await.unwrap());
    assert_eq!(server.received().await, [""]);
}

#[tokio::test]
async fn a_lossy_client_leaves_out_what_is_lacking_and_says_it() {
    let server = Server::answering(answer("{}"));
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let hearing = Arc::clone(&heard);
    let lossy = client(&server, 1).lossy(move |lacking| {
        hearing.lock().unwrap().push(lacking.to_string());
    });
    let heavy = Thing {
        weight: Some(7),
        ..thing(1, &["apple"])
    };
    put(&lossy, &heavy)
        .pooled()
        .await
        .unwrap()
        .empty()
        .await
        .unwrap();
    assert_eq!(
        *heard.lock().unwrap(),
        [
            "the parameter `in_depth`, which needs 1.2",
            "the parameter `note`, which needs 1.3",
            "the field `Weight`, which needs 1.3",
        ]
    );
    let received = server.received().await.concat();
    assert!(
        received.starts_with("POST /v1.2/things?all=1 HTTP/1.1\r\n"),
        "{received}"
    );
    assert!(
        received.ends_with(r#"{"Id":1,"Name":"apple"}"#),
        "{received}"
    );
    assert!(!received.to_lowercase().contains("x-note"), "{received}");
}

#[tokio::test]
async fn a_lossy_client_cannot_do_without_the_operation() {
    let server = Server::new(vec![]);
    let lossy = client(&server, 0).lossy(|_| {});
    let error = put(&lossy, &thing(1, &["apple"]))
        .pooled()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_put (API 1.2): API 1.2 does not have the operation `thing_put`, which needs 1.1"
    );
}

#[tokio::test]
async fn answers_come_in_the_shape_of_the_version() {
    let server = Server::answering(answer(
        r#"[{"Id":1,"Name":"apple"},{"Id":1,"Name":"pear"}]"#,
    ));
    let response = Request::new(&client(&server, 1), &support::GET)
        .pooled()
        .await;
    let things = response.unwrap().message::<List<Same>, Thing>().await;
    assert_eq!(things.unwrap(), [thing(1, &["apple", "pear"])]);
}

#[tokio::test]
async fn items_of_a_stream_come_in_the_shape_of_the_version() {
    let server = Server::answering(answer(r#"{"Id":1,"Name":"apple"}{"Id":2,"Name":"pear"}"#));
    let response = Request::new(&client(&server, 1), &support::GET)
        .streamed()
        .await;
    let items = response.unwrap().message_stream::<Same, Thing>(|_| None);
    let items: Vec<Thing> = items.unwrap().map(Result::unwrap).collect().await;
    assert_eq!(items, [thing(1, &["apple"]), thing(2, &["pear"])]);
}

fn numbered(line: &str) -> Option<rt::Value> {
    let name = line.trim_end();
    (!name.is_empty()).then(|| serde_json::json!({"Id": line.len(), "Name": name}))
}

#[tokio::test]
async fn lines_of_text_are_values() {
    let whole = "a\r\n\nbc\rd";
    let long = "x".repeat(100_000);
    for (text, expected) in [
        (whole, vec![(2, "a"), (3, "bc"), (1, "d")]),
        ("", vec![]),
        (
            &long,
            vec![(65_536, &long[..65_536]), (34_464, &long[..34_464])],
        ),
    ] {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
        let acts = vec![Act::Request, send(head), send(text)];
        let server = Server::new(vec![acts]);
        let response = Request::new(&client(&server, 3), &support::GET)
            .streamed()
            .await;
        let text = response.unwrap().bytes().unwrap();
        let items = rt::JsonStream::<Thing>::of_lines(text, 1, numbered, |_| None);
        let items: Vec<Thing> = items.map(Result::unwrap).collect().await;
        let expected = expected.iter().map(|(id, name)| thing(*id, &[name]));
        assert_eq!(items, expected.collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_copy_of_a_stream_is_sent_once() {
    let pieces = futures_util::stream::iter([Ok(rt::Bytes::from_static(b"piece"))]);
    let body = Body::from_stream(pieces);
    let copy = body.clone();
    let script = || vec![Act::Until(b"0\r\n\r\n".to_vec()), send(answer("{}"))];
    let server = Server::new(vec![script(), vec![Act::ToEnd]]);
    let post = |body| server.post().stream_body("text/plain", body).streamed();
    post(body).await.unwrap().empty().await.unwrap();
    let error = post(copy).await.unwrap_err();
    assert!(
        error.to_string().contains("has been sent before"),
        "{error}"
    );
    let received = server.received().await;
    assert!(received[0].contains("piece") && !received[1].contains("0\r\n\r\n"));
}

#[test]
fn a_recast_value_has_another_shape_of_its_type() {
    let mut lost = Losses::default();
    let apple = thing(1, &["apple"]);
    let old = rt::recast::<Same, Thing, thing::v0::Thing>(&apple, 1, &mut lost).unwrap();
    assert_eq!(old.name, "apple");
    let again = rt::recast::<Same, thing::v0::Thing, Thing>(&old, 2, &mut lost).unwrap();
    assert_eq!(again, apple);
}
