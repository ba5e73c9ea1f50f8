//! Images: what becomes of them, and their archives.

use std::collections::BTreeMap;

use longshore::runtime::{Body, Bytes, Timestamp, serde_json};

use super::api::{ContainerConfig, ImageRemoval, ImageSummary};
use super::docker::{Docker, shell, words};
use crate::daemon::IMAGE;
use crate::scenario::scenarios;
use crate::{archive, read};

scenarios!(
    "images":
    import,
    import_streamed,
    list,
    list_dangling,
    inspect,
    history,
    tag,
    commit,
    commit_with_config,
    save_and_load,
    remove_a_name,
    remove_an_image,
    remove_by_force,
);

const FILE: &[(&str, &str)] = &[("etc/motto", "festina lente\n")];

async fn import(docker: Docker) {
    let name = docker.name("imported");
    let id = docker.import(&name, archive::of(FILE)).await;
    assert_is_id(&id);
    assert_eq!(docker.inspect_image(&name).await.id, id);
}

async fn import_streamed(docker: Docker) {
    let name = docker.name("imported");
    let archive = archive::of(FILE);
    let pieces: Vec<_> = archive
        .chunks(700)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    let request = docker
        .image_create()
        .from_src("-")
        .repo(&name)
        .archive(body);
    let messages = read::items(request.send().await.expect("an import")).await;
    let id = messages.last().and_then(|message| message.status.clone());
    assert_eq!(Some(docker.inspect_image(&name).await.id), id);
}

async fn list(docker: Docker) {
    let name = docker.name("listed");
    let id = docker.import(&name, archive::of(FILE)).await;
    let all = docker.image_list().send().await.expect("the images");
    let image = find(&all, &id).expect("the image among them");
    assert_eq!(image.repo_tags, [format!("{name}:latest")]);
    assert_eq!(image.parent_id, "");
    assert_eq!((image.size, image.virtual_size), (14, Some(14)));
    assert_eq!(
        image.created,
        whole_seconds(docker.inspect_image(&name).await.created)
    );

    let filtered = docker.image_list().filter(&name).send().await;
    assert_eq!(filtered.expect("the image"), std::slice::from_ref(image));
}

async fn list_dangling(docker: Docker) {
    let container = docker.run_to_end("base", "touch /made").await;
    let id = docker.commit(&container).send().await.expect("an image").id;
    for (dangling, expected) in [("true", true), ("false", false)] {
        let filters = BTreeMap::from([("dangling".to_owned(), vec![dangling.to_owned()])]);
        let images = docker.image_list().filters(filters).send().await;
        let images = images.expect("the images");
        let found = find(&images, &id);
        assert_eq!(found.is_some(), expected, "dangling={dangling}");
        let names = found.map_or(&[][..], |image| image.repo_tags.as_slice());
        assert!(
            names.iter().all(|name| name == "<none>:<none>"),
            "{names:?}"
        );
    }
}

async fn inspect(docker: Docker) {
    let name = docker.name("inspected");
    let id = docker.import(&name, archive::of(FILE)).await;
    let image = docker.inspect_image(&name).await;
    assert_eq!(
        (image.id.as_str(), image.parent.as_str()),
        (id.as_str(), "")
    );
    assert_eq!(image.comment, "Imported from -");
    assert_eq!((image.container.as_str(), image.author.as_str()), ("", ""));
    assert_eq!(image.os, "linux");
    assert_eq!(image.size, 14);
    let version = docker.version().send().await.expect("the version");
    assert_eq!(image.docker_version, version.version);
    assert_eq!(image.architecture, version.arch);
    for name in [&id, id.trim_start_matches("sha256:"), &id[7..19]] {
        assert_eq!(docker.inspect_image(name).await, image, "{name}");
    }
}

async fn history(docker: Docker) {
    let script = "printf 123456 > /six";
    let container = docker.run_to_end("base", script).await;
    let name = docker.name("history");
    let committed = docker.commit(&container).repo(&name).send().await;
    let id = committed.expect("an image").id;
    let history = docker.image_history(&name).send().await;
    let [newest, base] = &history.expect("the history")[..] else {
        panic!("not two layers")
    };
    assert_eq!(newest.id, id);
    assert_eq!(newest.created_by, format!("sh -c {script}"));
    assert_eq!(newest.tags, [format!("{name}:latest")]);
    assert_eq!(newest.size, 6);
    let image = docker.inspect_image(IMAGE).await;
    assert_eq!((&base.id, base.size), (&image.id, image.size));
    assert_eq!(base.created, whole_seconds(image.created));
    assert!(base.tags.contains(&format!("{IMAGE}:latest")), "{base:?}");
}

async fn tag(docker: Docker) {
    let name = docker.name("first");
    let id = docker.import(&name, archive::of(FILE)).await;
    let plain = docker.name("second");
    let long = format!("localhost:5000/some/{plain}");
    for (repo, tag, full) in [
        (&plain, "v1.0_rc-2", format!("{plain}:v1.0_rc-2")),
        (&long, "x", format!("{long}:x")),
    ] {
        let request = docker.image_tag(&name, repo).tag(tag).force(true);
        request.send().await.expect("a new name");
        assert_eq!(docker.inspect_image(&full).await.id, id, "{full}");
    }
}

async fn commit(docker: Docker) {
    let container = docker.run_to_end("base", "echo more > /more").await;
    let name = docker.name("committed");
    let request = docker.commit(&container).repo(&name).tag("t");
    let request = request
        .comment("with a file")
        .author("Ada <ada@example.org>");
    let id = request.send().await.expect("an image").id;
    assert_is_id(&id);
    let image = docker.inspect_image(&format!("{name}:t")).await;
    assert_eq!(image.id, id);
    assert_eq!(image.parent, docker.inspect_image(IMAGE).await.id);
    assert_eq!(image.container, container);
    assert_eq!(image.comment, "with a file");
    assert_eq!(image.author, "Ada <ada@example.org>");
    let config = ContainerConfig {
        image: Some(format!("{name}:t")),
        ..shell("cat /more")
    };
    let from_it = docker.run("from-it", config).await;
    assert_eq!(docker.wait(&from_it).await, 0);
    assert_eq!(
        docker.output(&from_it).await,
        ("more\n".to_owned(), String::new())
    );
}

async fn commit_with_config(docker: Docker) {
    let container = docker.run_to_end("base", "true").await;
    let config = ContainerConfig {
        cmd: words(["env"]),
        env: words(["FLAVOUR=salty"]),
        ..ContainerConfig::default()
    };
    let id = docker
        .commit(&container)
        .config(config.clone())
        .send()
        .await;
    let image = docker.inspect_image(&id.expect("an image").id).await;
    let kept = image.config.expect("its configuration");
    assert_eq!((kept.cmd, kept.env), (config.cmd, config.env));
}

async fn save_and_load(docker: Docker) {
    let name = docker.name("saved");
    let id = docker.import(&name, archive::of(FILE)).await;
    let saved = docker.image_get(&name).send().await.expect("an archive");
    let saved = read::bytes(saved).await;
    assert_eq!(repositories(&saved), std::slice::from_ref(&name));
    let streamed = Body::from_reader(std::io::Cursor::new(saved.clone()));
    for body in [Body::from(saved), streamed] {
        docker.image_remove(&name).send().await.expect("a removal");
        let gone = docker.image_inspect(&id).send().await;
        assert!(gone.expect_err("no image").is_not_found());
        docker.image_load(body).send().await.expect("an image");
        assert_eq!(docker.inspect_image(&name).await.id, id);
    }
}

async fn remove_a_name(docker: Docker) {
    let (first, second) = (docker.name("first"), docker.name("second"));
    let id = docker.import(&first, archive::of(FILE)).await;
    docker.tag(&first, &second).await;
    let removed = docker.image_remove(&first).send().await;
    assert_eq!(removed.expect("a removal"), [untagged(&first)]);
    assert_eq!(docker.inspect_image(&id).await.id, id);
}

async fn remove_an_image(docker: Docker) {
    let name = docker.name("only");
    let id = docker.import(&name, archive::of(FILE)).await;
    let removed = docker.image_remove(&name).send().await;
    let removed = removed.expect("a removal");
    assert_eq!(removed[0], untagged(&name));
    assert_eq!(removed[1].deleted.as_deref(), Some(id.as_str()));
    let gone = docker.image_inspect(&id).send().await;
    assert!(gone.expect_err("no image").is_not_found());
}

/// An image that a container was made from goes only by force.
async fn remove_by_force(docker: Docker) {
    let base = docker.run_to_end("base", "true").await;
    let name = docker.name("used");
    let image = docker
        .commit(&base)
        .repo(&name)
        .send()
        .await
        .expect("an image")
        .id;
    let config = ContainerConfig {
        image: Some(name.clone()),
        ..shell("true")
    };
    docker.create("user", config).await;
    let refused = docker.image_remove(&name).send().await;
    assert!(refused.expect_err("an image in use").is_conflict());
    assert_eq!(docker.inspect_image(&name).await.id, image);
    let removed = docker.image_remove(&name).force(true).send().await;
    assert_eq!(removed.expect("a removal")[0], untagged(&name));
    let gone = docker.image_inspect(&name).send().await;
    assert!(gone.expect_err("no image").is_not_found());
}

fn assert_is_id(id: &str) {
    let digits = id.strip_prefix("sha256:").unwrap_or(id);
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    assert!(digits.len() == 64 && is_hex, "{id}");
}

fn find<'a>(images: &'a [ImageSummary], id: &str) -> Option<&'a ImageSummary> {
    images.iter().find(|image| image.id == id)
}

fn untagged(name: &str) -> ImageRemoval {
    ImageRemoval {
        untagged: Some(format!("{name}:latest")),
        ..ImageRemoval::default()
    }
}

/// The repositories an archive of images has names for.
fn repositories(archive: &[u8]) -> Vec<String> {
    let entries = archive::entries(archive);
    let text = entries.get("repositories").expect("the repositories");
    let map: BTreeMap<String, serde_json::Value> =
        serde_json::from_slice(text).expect("a map of them");
    map.into_keys().collect()
}

fn whole_seconds(time: Timestamp) -> Timestamp {
    time.replace_nanosecond(0).expect("a second")
}
