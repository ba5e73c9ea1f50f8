//! Registries: credentials, pulls, pushes, searches.

use longshore::runtime::{Error, JsonStream};
use longshore::v1_16::{AuthConfig, JsonMessage};
use longshore::{v1_0, v1_1, v1_2, v1_4, v1_6, v1_16};
use longshore_testkit::memory::files::Tree;
use longshore_testkit::memory::images::Details;
use longshore_testkit::memory::registry::About;

use crate::serve::{Served, items, text};

fn credentials(name: &str, password: &str) -> AuthConfig {
    AuthConfig {
        username: Some(name.to_owned()),
        password: Some(password.to_owned()),
        email: Some(format!("{name}@x.org")),
        ..AuthConfig::default()
    }
}

fn tree() -> Tree {
    let mut tree = Tree::new();
    tree.write("/motto", "festina lente\n").unwrap();
    tree
}

fn add(served: &Served, name: &str) -> String {
    let id = served.registry.add_image(name, Details::default(), tree());
    id.unwrap().to_string()
}

/// What a stream told, each status with the ID before it, and the failure.
async fn told(sent: Result<JsonStream<JsonMessage>, Error>) -> (Vec<String>, Option<String>) {
    let (messages, error) = items(sent.unwrap()).await;
    let statuses = messages.into_iter().filter_map(|message| {
        let id = message.id.filter(|id| !id.is_empty());
        let id = id.map(|id| format!("{id}: ")).unwrap_or_default();
        Some(format!("{id}{}", message.status?))
    });
    let error = error.map(|error| error.message().unwrap().to_owned());
    (statuses.collect(), error)
}

#[tokio::test]
async fn a_pull_tells_what_it_does() {
    let served = Served::empty();
    let id = add(&served, "anne/motto:v1");
    add(&served, "anne/motto:v2");
    let docker = v1_16::Client::new(served.transport());
    let pull = || docker.image_create().from_image("anne/motto").tag("v1");
    let (statuses, error) = told(pull().send().await).await;
    assert_eq!(error, None);
    let short = &id[..12];
    assert_eq!(
        statuses,
        [
            "Pulling repository anne/motto".to_owned(),
            format!("{short}: Pulling image (v1) from anne/motto"),
            format!(
                "{short}: Pulling image (v1) from anne/motto, endpoint: https://registry-1.docker.io/v1/"
            ),
            format!("{short}: Pulling dependent layers"),
            format!("{short}: Pulling metadata"),
            format!("{short}: Pulling fs layer"),
            format!("{short}: Downloading"),
            format!("{short}: Downloading"),
            format!("{short}: Download complete"),
            format!("{short}: Download complete"),
            "Status: Downloaded newer image for anne/motto:v1".to_owned(),
        ]
    );
    assert_eq!(
        docker
            .image_inspect("anne/motto:v1")
            .send()
            .await
            .unwrap()
            .id,
        id
    );
    let (statuses, _) = told(pull().send().await).await;
    assert_eq!(
        statuses.last().unwrap(),
        "Status: Image is up to date for anne/motto:v1"
    );
    assert!(
        !statuses
            .iter()
            .any(|status| status.ends_with("Downloading"))
    );
    let (_, error) = told(docker.image_create().from_image("anne/motto").send().await).await;
    assert_eq!(error, None);
    let tags = docker.image_list().send().await.unwrap();
    assert_eq!(tags.len(), 2);
}

#[tokio::test]
#[allow(deprecated, reason = "daemons draw it all the same")]
async fn progress_is_drawn_as_of_the_version() {
    let served = Served::empty();
    add(&served, "anne/motto");
    let docker = v1_16::Client::new(served.transport());
    let pull = docker.image_create().from_image("anne/motto");
    let (messages, _) = items(pull.send().await.unwrap()).await;
    let last = messages
        .iter()
        .rfind(|message| message.progress.is_some())
        .unwrap();
    let bar = format!("[{}>]     14 B/14 B", "=".repeat(50));
    assert_eq!(last.progress, Some(bar));
    let detail = last.progress_detail.as_ref().unwrap();
    assert_eq!((detail.current, detail.total), (Some(14), Some(14)));

    let served = Served::empty();
    add(&served, "anne/motto");
    let docker = v1_4::Client::new(served.transport());
    let pull = docker.image_create().from_image("anne/motto");
    let (messages, _) = items(pull.send().await.unwrap()).await;
    let last = messages
        .iter()
        .rfind(|message| message.progress.is_some())
        .unwrap();
    assert_eq!(last.progress.as_deref(), Some("14/14 (100%)"));

    let served = Served::empty();
    add(&served, "anne/motto");
    let docker = v1_0::Client::new(served.transport());
    let pull = docker.image_create().from_image("anne/motto");
    let said = text(pull.send().await.unwrap()).await;
    assert!(
        said.starts_with(
            "Pulling repository anne/motto\r\nPulling image (latest) from anne/motto \r\n"
        ),
        "{said}"
    );
    assert!(
        said.contains("Downloading 7/14 (50%)\rDownloading 14/14 (100%)\rDownload complete \r\n"),
        "{said}"
    );
}

#[tokio::test]
async fn what_cannot_be_pulled() {
    let served = Served::empty();
    served.registry.add_user(None, "anne", "secret").unwrap();
    add(&served, "anne/hidden");
    served
        .registry
        .make_private("anne/hidden", &["anne"])
        .unwrap();
    let docker = v1_16::Client::new(served.transport());
    let pull = |name: &str| docker.image_create().from_image(name);
    let (_, error) = told(pull("absent:v1").send().await).await;
    assert_eq!(error.unwrap(), "Error: image library/absent:v1 not found");
    let (_, error) = told(pull("scratch:v1").send().await).await;
    assert_eq!(error.unwrap(), "Tag v1 not found in repository scratch");
    let (_, error) = told(pull("anne/hidden").send().await).await;
    assert_eq!(error.unwrap(), "Authentication is required.");
    let wrong = pull("anne/hidden").auth(credentials("anne", "wrong"));
    let (_, error) = told(wrong.send().await).await;
    assert_eq!(error.unwrap(), "Authentication is required.");
    let right = pull("anne/hidden").auth(credentials("anne", "secret"));
    assert_eq!(told(right.send().await).await.1, None);
    // An unknown host is told before anything was: the answer has the status.
    let error = pull("x.org:5000/motto").send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert!(
        error
            .message()
            .unwrap()
            .contains("lookup x.org:5000: no such host")
    );
    let old = v1_4::Client::new(served.transport());
    let error = old
        .image_create()
        .from_image("x.org:5000/motto")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn a_push_brings_what_is_missing() {
    let served = Served::new();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let docker = v1_16::Client::new(served.transport());
    let id = docker.image_inspect("busybox").send().await.unwrap().id;
    docker
        .image_tag("busybox", "anne/box")
        .tag("v1")
        .send()
        .await
        .unwrap();
    docker
        .image_tag("busybox", "anne/box")
        .tag("v2")
        .send()
        .await
        .unwrap();
    let push = |password: &str| docker.image_push("anne/box", credentials("anne", password));
    let (statuses, error) = told(push("wrong").send().await).await;
    assert_eq!(
        statuses,
        [
            "The push refers to a repository [anne/box] (len: 2)",
            "Sending image list"
        ]
    );
    assert_eq!(
        error.unwrap(),
        "Error: Status 401 trying to push repository anne/box: \"\""
    );
    let (statuses, error) = told(push("secret").tag("v1").send().await).await;
    assert_eq!(error, None);
    let short = &id[..12];
    assert_eq!(statuses[2], "Pushing repository anne/box (1 tags)");
    assert_eq!(
        statuses[statuses.len() - 2],
        format!("{short}: Image successfully pushed")
    );
    let tag = format!(
        "Pushing tag for rev [{short}] on {{https://registry-1.docker.io/v1/repositories/anne/box/tags/v1}}"
    );
    assert_eq!(statuses.last(), Some(&tag));
    let (statuses, _) = told(push("secret").send().await).await;
    assert!(statuses.contains(&format!("Image {short} already pushed, skipping")));
    let tags = served.registry.tags("anne/box");
    assert_eq!(tags.keys().collect::<Vec<_>>(), ["v1", "v2"]);
}

#[tokio::test]
async fn what_cannot_be_pushed() {
    let served = Served::new();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let docker = v1_16::Client::new(served.transport());
    let push = |name: &str| docker.image_push(name, credentials("anne", "secret"));
    let (_, error) = told(push("anne/absent").send().await).await;
    assert_eq!(error.unwrap(), "No such id: anne/absent");
    docker
        .image_tag("busybox", "bert/box")
        .send()
        .await
        .unwrap();
    let (_, error) = told(push("bert/box").send().await).await;
    assert_eq!(
        error.unwrap(),
        "Error: Status 403 trying to push repository bert/box: \"Access Denied: Not allowed to create Repo at given location\""
    );
    docker
        .image_tag("busybox", "localhost:5000/box")
        .send()
        .await
        .unwrap();
    assert_eq!(
        push("localhost:5000/box")
            .send()
            .await
            .unwrap_err()
            .status(),
        Some(404)
    );
    served.registry.add_server("localhost:5000");
    assert_eq!(told(push("localhost:5000/box").send().await).await.1, None);
    assert_eq!(served.registry.tags("localhost:5000/box").len(), 1);
}

#[tokio::test]
async fn credentials_are_tried_and_accounts_opened() {
    let served = Served::empty();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let docker = v1_16::Client::new(served.transport());
    let status = |answer| format!("{answer:?}");
    let answer = docker
        .auth(credentials("anne", "secret"))
        .send()
        .await
        .unwrap();
    assert!(status(answer).contains("Login Succeeded"));
    let error = docker
        .auth(credentials("anne", "wrong"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(
        error.message(),
        Some("Wrong login/password, please try again")
    );
    let answer = docker
        .auth(credentials("bert", "secret"))
        .send()
        .await
        .unwrap();
    assert!(status(answer).contains("Account created."));
    let error = docker
        .auth(credentials("bert", "secret"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert!(served.registry.activate("bert"));
    docker
        .auth(credentials("bert", "secret"))
        .send()
        .await
        .unwrap();
    assert!(!served.registry.activate("carl"));
    let elsewhere = AuthConfig {
        server_address: Some("https://x.org/v1/".to_owned()),
        ..credentials("anne", "secret")
    };
    assert!(docker.auth(elsewhere.clone()).send().await.is_err());
    served
        .registry
        .add_user(Some("x.org"), "anne", "other")
        .unwrap_err();
    served.registry.add_server("x.org");
    served
        .registry
        .add_user(Some("x.org"), "anne", "other")
        .unwrap();
    assert_eq!(
        docker.auth(elsewhere).send().await.unwrap_err().status(),
        Some(401)
    );
}

#[tokio::test]
async fn the_oldest_versions_leave_their_credentials() {
    let served = Served::new();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let docker = v1_1::Client::new(served.transport());
    docker
        .image_tag("busybox", "anne/box")
        .send()
        .await
        .unwrap();
    let (_, error) = items(docker.image_push("anne/box").send().await.unwrap()).await;
    assert!(error.unwrap().message().unwrap().contains("Status 401"));
    assert_eq!(
        docker.auth_get().send().await.unwrap().username.as_deref(),
        Some("")
    );
    let credentials = v1_0::AuthConfig {
        username: Some("anne".to_owned()),
        password: Some("secret".to_owned()),
        email: Some("anne@x.org".to_owned()),
    };
    docker.auth(credentials).send().await.unwrap();
    let known = docker.auth_get().send().await.unwrap();
    assert_eq!(known.email.as_deref(), Some("anne@x.org"));
    assert_eq!(known.password.as_deref(), Some(""));
    let (_, error) = items(docker.image_push("anne/box").send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    // Debug shows no secret.
    assert!(!format!("{:?}", served.daemon).contains("secret"));
    let newer = v1_2::Client::new(served.transport());
    let push = newer.image_push("anne/box", v1_2::AuthConfig::default());
    let (_, error) = items(push.send().await.unwrap()).await;
    assert!(error.unwrap().message().unwrap().contains("Status 401"));
}

#[tokio::test]
async fn searches_are_sorted_by_stars() {
    let served = Served::empty();
    for (name, stars) in [("anne/tea", 3), ("bertie/tea", 7), ("tea", 5)] {
        add(&served, name);
        let about = About {
            description: format!("A repository by {name}, which has more than forty-five bytes"),
            stars,
            trusted: stars == 3,
        };
        served.registry.describe(name, about).unwrap();
    }
    let docker = v1_16::Client::new(served.transport());
    let found = docker.image_search("tea").send().await.unwrap();
    let names: Vec<_> = found.iter().map(|found| found.name.as_str()).collect();
    assert_eq!(names, ["bertie/tea", "tea", "anne/tea"]);
    assert_eq!(
        found
            .iter()
            .map(|found| found.is_official)
            .collect::<Vec<_>>(),
        [false, true, false]
    );
    assert!(found[2].is_automated);
    let old = v1_6::Client::new(served.transport());
    assert_eq!(
        old.image_search("tea").send().await.unwrap()[0].star_count,
        Some(3)
    );
    let oldest = v1_0::Client::new(served.transport());
    let found = oldest.image_search("bertie").send().await.unwrap();
    assert_eq!(found[0].description.len(), 45);
}
