//! Images in archives between this store and a real engine.

use longshore_testkit::memory::files::{Limits, Tree, copy_in, export, import};
use longshore_testkit::{Dockerd, image};
use serde_json::json;

use crate::http;
use crate::images::store;
use crate::saved::{empty, load};
use crate::support::listing;

fn dockerd() -> Option<&'static Dockerd> {
    Dockerd::shared().expect("a daemon")
}

fn post_tar(dockerd: &Dockerd, path: &str, tar: &[u8]) -> http::Answer {
    let line = format!("POST {path}");
    let answer = http::request(dockerd.socket(), &line, "application/x-tar", tar);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

fn get_tar(dockerd: &Dockerd, path: &str) -> Vec<u8> {
    let answer = http::get(dockerd.socket(), path);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.body
}

#[test]
fn a_real_engine_loads_what_we_save() {
    let Some(dockerd) = dockerd() else {
        return;
    };
    let (ours, ..) = store();
    let archive = ours.save(&["host:5000/app:v1"], Vec::new()).unwrap();
    post_tar(dockerd, "/v1.16/images/load", &archive);
    let path = "/v1.16/images/host:5000/app:v1/json";
    let inspected = http::get(dockerd.socket(), path).json();
    assert_eq!(inspected["Config"]["Env"], json!(["A=1"]), "{inspected}");
    assert_eq!(inspected["Author"], "somebody");
    // And back, in the layout of that engine.
    let saved = get_tar(dockerd, "/v1.16/images/host:5000/app:v1/get");
    let mut theirs = empty();
    load(&mut theirs, &saved).unwrap();
    let name = "host:5000/app:v1";
    let (here, there) = (ours.find(name).unwrap(), theirs.find(name).unwrap());
    assert_eq!(listing(here.tree()), listing(there.tree()));
    assert_eq!(theirs.history(name).unwrap().len(), 2);
}

#[test]
fn we_load_what_a_real_engine_saves() {
    let Some(dockerd) = dockerd() else {
        return;
    };
    let tar = image::busybox_tar().expect("an image");
    post_tar(dockerd, "/v1.16/images/create?fromSrc=-&repo=saved", &tar);
    let saved = get_tar(dockerd, "/v1.16/images/saved/get");
    let mut store = empty();
    let loaded = load(&mut store, &saved).unwrap();
    assert_eq!(loaded.names, ["saved:latest"]);
    let whole = import(tar.as_slice(), &Limits::default()).unwrap();
    let image = store.find("saved").unwrap();
    assert_eq!(listing(image.tree()), listing(&whole));
    // Without the manifest, what is left is the old layout.
    let mut tree = Tree::new();
    copy_in(&mut tree, "/", saved.as_slice(), &Limits::default()).unwrap();
    tree.remove_file("/manifest.json").unwrap();
    let old = export(&tree, Vec::new()).unwrap();
    load(&mut store, &old).unwrap();
    assert_eq!(
        listing(store.find("saved").unwrap().tree()),
        listing(&whole)
    );
}
