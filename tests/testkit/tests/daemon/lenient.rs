//! Requests that are not as the documentation has them, and that daemons took.

use serde_json::{Value, json};

use crate::serve::Served;

/// The status and the body of an answer.
fn parted(answer: &str) -> (u16, &str) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap();
    (status.parse().unwrap(), body)
}

async fn post(served: &Served, path: &str, body: &str) -> (u16, String) {
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    let answer = served.said(request.as_bytes()).await;
    let (status, body) = parted(&answer);
    (status, body.to_owned())
}

async fn get(served: &Served, path: &str) -> (u16, String) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let answer = served.said(request.as_bytes()).await;
    let (status, body) = parted(&answer);
    (status, body.to_owned())
}

/// What became of a container with this configuration.
async fn made(served: &Served, api: &str, config: &str) -> Value {
    let (status, body) = post(served, &format!("/v{api}/containers/create"), config).await;
    assert_eq!(status, 201, "{config}: {body}");
    let made: Value = serde_json::from_str(&body).unwrap();
    let id = made["Id"].as_str().unwrap();
    let docker = longshore::v1_16::Client::new(served.transport());
    let found = docker.container_inspect(id).send().await.unwrap();
    serde_json::to_value(found).unwrap()
}

#[tokio::test]
async fn members_may_be_of_another_type_or_absent() {
    let served = Served::new();
    let config = r#"{"Image":"busybox","Cmd":"true","Memory":"4194304","Tty":"true","CpuShares":null,
        "OpenStdin":"no","Hostname":7,"HostConfig":{"Dns":"8.8.8.8","Privileged":"true",
        "RestartPolicy":{},"Binds":"[\"/a:/b\"]","CapAdd":null,"Devices":[{"PathOnHost":"/dev/null"}]}}"#;
    let made = made(&served, "1.16", config).await;
    let of = &made["Config"];
    assert_eq!(
        (&of["Cmd"], &of["Memory"], &of["Tty"], &of["Hostname"]),
        (
            &json!(["true"]),
            &json!(4_194_304),
            &json!(true),
            &json!("7")
        )
    );
    assert_eq!(of["OpenStdin"], json!(false));
    let host = &made["HostConfig"];
    assert_eq!(
        (&host["Dns"], &host["Privileged"], &host["Binds"]),
        (&json!(["8.8.8.8"]), &json!(true), &json!(["/a:/b"]))
    );
    assert_eq!(host["Devices"][0]["PathInContainer"], json!(""));
}

#[tokio::test]
async fn every_version_takes_a_lone_string_for_a_list() {
    let served = Served::new();
    for minor in 0..=16 {
        let config = r#"{"Image":"busybox","Cmd":"true","Memory":"0","Env":"A=b"}"#;
        let made = made(&served, &format!("1.{minor}"), config).await;
        assert_eq!(made["Path"], json!("true"), "1.{minor}");
        let env = made["Config"]["Env"].as_array().unwrap();
        assert!(env.contains(&json!("A=b")), "1.{minor}");
    }
}

#[tokio::test]
async fn what_is_missing_is_told_in_the_words_of_the_daemon() {
    let served = Served::new();
    made(&served, "1.16", r#"{"Image":"busybox","Cmd":["true"]}"#).await;
    let (_, list) = get(&served, "/v1.12/containers/json?all=yes&limit=1").await;
    let id = list.split_once("\"Id\":\"").unwrap().1;
    let id = id.split_once('"').unwrap().0;
    let copied = post(&served, &format!("/v1.12/containers/{id}/copy"), "{}").await;
    assert_eq!(copied, (500, "Path cannot be empty\n".to_owned()));
    let started = post(&served, "/v1.15/exec/absent/start", "{}").await;
    assert_eq!(started.0, 200, "{}", started.1);
    assert!(started.1.contains("No such exec instance"), "{}", started.1);
}

#[tokio::test]
async fn parameters_with_nothing_in_them_are_not_there() {
    let served = Served::new();
    made(&served, "1.16", r#"{"Image":"busybox","Cmd":["true"]}"#).await;
    let path = "/v1.16/containers/json?all=1&limit=&since=&before=&size=&filters=";
    let (status, list) = get(&served, path).await;
    assert_eq!(status, 200, "{list}");
    assert!(list.contains("\"Id\""), "{list}");
}

#[tokio::test]
async fn booleans_are_read_as_daemons_of_the_version_did() {
    let served = Served::new();
    made(&served, "1.16", r#"{"Image":"busybox","Cmd":["true"]}"#).await;
    for (api, flag, status, is_all) in [
        ("1.8", "true", 200, true),
        ("1.8", "f", 200, false),
        ("1.8", "yes", 400, false),
        ("1.9", "yes", 200, true),
        ("1.16", "f", 200, true),
        ("1.16", "None", 200, false),
        ("1.16", "", 200, false),
    ] {
        let path = format!("/v{api}/containers/json?all={flag}");
        let (found, body) = get(&served, &path).await;
        assert_eq!(found, status, "{path}: {body}");
        assert_eq!(body.contains("\"Id\""), is_all, "{path}: {body}");
    }
    let (_, refused) = get(&served, "/v1.8/containers/json?all=maybe").await;
    assert_eq!(refused, "Bad parameter\n");
}

#[tokio::test]
async fn a_push_takes_credentials_from_the_body_where_the_header_is_missing() {
    let served = Served::new();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let docker = longshore::v1_16::Client::new(served.transport());
    let tagged = docker.image_tag("busybox", "anne/box").send().await;
    tagged.unwrap();
    for api in ["1.2", "1.5", "1.16"] {
        let path = format!("/v{api}/images/anne/box/push");
        let (status, told) = post(&served, &path, "").await;
        assert_eq!(status, 500, "{api}: {told}");
        let wrong = r#"{"username":"anne","password":"wrong"}"#;
        let (status, told) = post(&served, &path, wrong).await;
        assert_eq!(status, 200, "{api}: {told}");
        assert!(told.contains("Status 401"), "{api}: {told}");
        let right = r#"{"username":"anne","password":"secret"}"#;
        let (_, told) = post(&served, &path, right).await;
        assert!(!told.contains("rror"), "{api}: {told}");
    }
}

#[tokio::test]
async fn a_time_may_have_a_fraction() {
    let served = Served::new();
    let path = "/v1.16/events?since=1388534400.25&until=1388534401";
    let (status, body) = get(&served, path).await;
    assert_eq!(status, 200, "{body}");
    let (status, body) = get(&served, "/v1.16/events?since=noon").await;
    assert_eq!((status, body.as_str()), (400, "Bad parameter\n"));
}
