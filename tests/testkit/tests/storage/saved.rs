//! Images in archives.

use longshore_testkit::memory::files::{Limits, Tree, copy_in, export, import};
use longshore_testkit::memory::images::{Details, ImageError, Loaded, Store, seeded_ids};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::images::store;
use crate::support::{listing, names, plain, sample};

pub(crate) fn empty() -> Store {
    Store::new(seeded_ids(9))
}

pub(crate) fn load(store: &mut Store, archive: &[u8]) -> Result<Loaded, ImageError> {
    store.load(archive, &Limits::default())
}

#[test]
fn the_layout_is_that_of_docker() {
    let (store, base, app) = store();
    let archive = store.save(&["host:5000/app:v1"], Vec::new()).unwrap();
    let mut expected = Vec::new();
    let mut ids = [base.as_str(), app.as_str()];
    ids.sort_unstable();
    for id in ids {
        expected.extend(["", "VERSION", "json", "layer.tar"].map(|name| format!("{id}/{name}")));
    }
    expected.push("repositories".to_owned());
    assert_eq!(names(&archive), expected);
    let tree = import(archive.as_slice(), &Limits::default()).unwrap();
    assert_eq!(tree.read(&format!("{app}/VERSION")).unwrap(), "1.0");
    let repositories: Value = serde_json::from_slice(&tree.read("repositories").unwrap()).unwrap();
    assert_eq!(
        repositories,
        json!({ "host:5000/app": { "v1": app.as_str() } })
    );
    let layer = tree.read(&format!("{app}/layer.tar")).unwrap();
    assert_eq!(names(&layer), ["app", ".wh.tmp"]);
}

#[test]
fn what_is_saved_loads_as_it_was() {
    let (store, base, app) = store();
    let archive = store
        .save(&["base", "host:5000/app:v1"], Vec::new())
        .unwrap();
    let mut other = empty();
    let loaded = load(&mut other, &archive).unwrap();
    assert_eq!(loaded.images, [base.clone(), app.clone()]);
    assert_eq!(loaded.names, ["base:latest", "host:5000/app:v1"]);
    for id in [&base, &app] {
        let (here, there) = (store.image(id).unwrap(), other.image(id).unwrap());
        assert_eq!(here.to_json(), there.to_json());
        let mut tree = there.tree().clone();
        let root = here.tree().metadata("/").unwrap().modified;
        tree.set_modified("/", root).unwrap();
        assert_eq!(&tree, here.tree());
    }
    // Layers do not tell of the root, so the bytes are the same.
    let again = other.save(&["base", "host:5000/app"], Vec::new());
    assert!(again.unwrap() == archive);
    assert_eq!(load(&mut other, &archive).unwrap().images, []);
}

#[test]
fn an_image_named_by_its_id_is_saved_without_a_name() {
    let (store, _, app) = store();
    let archive = store.save(&[app.short()], Vec::new()).unwrap();
    assert!(!names(&archive).contains(&"repositories".to_owned()));
    let mut other = empty();
    load(&mut other, &archive).unwrap();
    assert_eq!(other.find(app.short()).unwrap().id(), &app);
    store.save(&["none"], Vec::new()).unwrap_err();
}

/// An archive of one image with a `manifest.json`.
fn manifest(change: impl FnOnce(&mut Value, &mut Value)) -> Vec<u8> {
    let layer = plain(&[("a", "x")]);
    let sum = hex::encode(Sha256::digest(&layer));
    let mut config = json!({
        "architecture": "amd64", "os": "linux", "created": "2014-05-13T16:53:20Z",
        "config": { "Cmd": ["sh"] },
        "history": [
            { "created": "2014-05-13T16:53:19Z", "created_by": "ADD a" },
            { "created": "2014-05-13T16:53:20Z", "created_by": "CMD sh", "empty_layer": true },
        ],
        "rootfs": { "type": "layers", "diff_ids": [format!("sha256:{sum}")] },
    });
    let mut manifest = json!([
        { "Config": "c.json", "RepoTags": ["x:y"], "Layers": ["blobs/l.tar"] }
    ]);
    change(&mut manifest, &mut config);
    let mut tree = Tree::new();
    tree.make_dir("/blobs", 0o755).unwrap();
    // As later engines have it, one layer is a link to another.
    tree.write("/blobs/real.tar", layer).unwrap();
    tree.make_symlink("real.tar", "/blobs/l.tar").unwrap();
    tree.write("/c.json", config.to_string()).unwrap();
    tree.write("/manifest.json", manifest.to_string()).unwrap();
    export(&tree, Vec::new()).unwrap()
}

#[test]
fn the_layout_of_later_engines_loads() {
    let archive = manifest(|_, _| {});
    let mut store = empty();
    let loaded = load(&mut store, &archive).unwrap();
    assert_eq!(
        (loaded.images.len(), loaded.names),
        (2, vec!["x:y".to_owned()])
    );
    let image = store.find("x:y").unwrap();
    assert_eq!(listing(image.tree()), ["/a = x"]);
    assert_eq!(image.details().config, json!({ "Cmd": ["sh"] }));
    assert_eq!((image.size(), store.virtual_size(image.id())), (0, 1));
    let history = store.history("x:y").unwrap();
    assert_eq!(history[1].created_by, "ADD a");
    assert_eq!(load(&mut store, &archive).unwrap().images, []);
}

#[test]
fn a_manifest_that_does_not_fit_is_refused() {
    type Change = fn(&mut Value, &mut Value);
    let changes: [(Change, &str); 8] = [
        (|manifest, _| *manifest = json!({}), "expected an array"),
        (
            |manifest, _| manifest[0]["Config"] = json!(1),
            "expected a text as Config",
        ),
        (
            |manifest, _| manifest[0]["Config"] = json!("none"),
            "No such file",
        ),
        (
            |manifest, _| manifest[0]["Layers"] = json!([]),
            "expected 0, got 1",
        ),
        (|manifest, _| manifest[0]["Layers"] = json!([1]), "as texts"),
        (
            |manifest, _| manifest[0]["RepoTags"] = json!(["A B"]),
            "Invalid repository name",
        ),
        (
            |_, config| config["rootfs"]["diff_ids"] = json!(["sha256:0"]),
            "wrong diff id",
        ),
        (
            |_, config| config["history"][1]["empty_layer"] = json!(false),
            "more layers than there are",
        ),
    ];
    for (change, text) in changes {
        let mut store = empty();
        let error = load(&mut store, &manifest(change)).unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(store.images().count(), 0, "{text}");
    }
}

/// An archive of the old layout with one change.
fn legacy(change: impl FnOnce(&mut Tree, &str)) -> Vec<u8> {
    let (store, base, _) = store();
    let archive = store.save(&["base"], Vec::new()).unwrap();
    let mut tree = Tree::new();
    copy_in(&mut tree, "/", archive.as_slice(), &Limits::default()).unwrap();
    change(&mut tree, base.as_str());
    export(&tree, Vec::new()).unwrap()
}

#[test]
fn an_old_archive_that_does_not_fit_is_refused() {
    type Change = fn(&mut Tree, &str);
    let changes: [(Change, &str); 7] = [
        (
            |tree, id| tree.remove_file(&format!("{id}/json")).unwrap(),
            "/json: No such file",
        ),
        (
            |tree, id| tree.remove_file(&format!("{id}/layer.tar")).unwrap(),
            "/layer.tar: No",
        ),
        (
            |tree, id| tree.write(&format!("{id}/layer.tar"), "x").unwrap(),
            "cannot read the",
        ),
        (
            |tree, id| tree.write(&format!("{id}/json"), "{").unwrap(),
            "/json: EOF",
        ),
        (
            |tree, id| tree.write(&format!("{id}/json"), "{}").unwrap(),
            "is not of the image",
        ),
        (
            |tree, _| tree.make_dir("/x", 0o755).unwrap(),
            "image ID 'x' is invalid",
        ),
        (
            |tree, _| tree.write("/repositories", "[]").unwrap(),
            "expected an object",
        ),
    ];
    for (change, text) in changes {
        let mut store = empty();
        let error = load(&mut store, &legacy(change)).unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(store.images().count(), 0, "{text}");
    }
}

#[test]
fn images_that_are_their_own_ancestors_are_refused() {
    let archive = legacy(|tree, id| {
        let json = json!({ "id": id, "parent": id });
        tree.write(&format!("{id}/json"), json.to_string()).unwrap();
    });
    let error = load(&mut empty(), &archive).unwrap_err();
    assert!(error.to_string().contains("as ancestors"), "{error}");
}

#[test]
fn all_layers_together_have_a_bound() {
    let mut store = Store::new(seeded_ids(3));
    let mut tree = sample();
    let mut parent = None;
    for number in 0..4 {
        tree.write("/large", vec![number; 10_000]).unwrap();
        let id = store.create(parent.as_ref(), Details::default(), tree.clone());
        parent = Some(id.unwrap());
    }
    let archive = store.save(&[parent.unwrap().as_str()], Vec::new()).unwrap();
    let limits = |archive| Limits {
        archive,
        ..Limits::default()
    };
    let size = archive.len() as u64;
    empty().load(archive.as_slice(), &limits(size)).unwrap();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::copy(&mut archive.as_slice(), &mut packed).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 40_000);
    empty()
        .load(packed.as_slice(), &limits(40_000))
        .unwrap_err();
}
