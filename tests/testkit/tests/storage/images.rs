//! Images and their names.

use longshore_testkit::memory::files::Tree;
use longshore_testkit::memory::images::{
    Details, Id, ImageError, RemoveOptions, Removed, Store, TagRule, Use, names, seeded_ids,
};
use serde_json::json;

use crate::support::sample;

/// A store with `base` and its child `app`, and their ids.
pub(crate) fn store() -> (Store, Id, Id) {
    let mut store = Store::new(seeded_ids(1));
    let details = |cmd: &str| Details {
        created: "2014-05-13T16:53:20Z".to_owned(),
        container_config: json!({ "Cmd": ["/bin/sh", "-c", cmd] }),
        config: json!({ "Cmd": ["sh"], "Env": ["A=1"] }),
        author: "somebody".to_owned(),
        architecture: "amd64".to_owned(),
        os: "linux".to_owned(),
        ..Details::default()
    };
    let base = store.create(None, details("#(nop) ADD"), sample()).unwrap();
    let mut tree = sample();
    tree.write("/app", "12345").unwrap();
    tree.remove_all("/tmp").unwrap();
    let app = store.create(Some(&base), details("make"), tree).unwrap();
    store.tag(base.as_str(), "base", None, false).unwrap();
    store
        .tag(app.as_str(), "host:5000/app", Some("v1"), false)
        .unwrap();
    (store, base, app)
}

fn unused(_: &Id) -> Option<Use> {
    None
}

fn remove(store: &mut Store, name: &str) -> Result<Vec<Removed>, ImageError> {
    store.remove(name, RemoveOptions::default(), &unused)
}

fn untagged(name: &str) -> Removed {
    Removed::Untagged(name.to_owned())
}

#[test]
fn an_image_is_found_by_its_names_and_its_id() {
    let (store, base, app) = store();
    let find = |name: &str| store.find(name).map(|image| image.id().clone());
    for name in ["base", "base:", "base:latest", base.as_str(), base.short()] {
        assert_eq!(find(name).unwrap(), base, "{name}");
    }
    let by_id_in_repository = format!("host:5000/app:{}", app.short());
    for name in ["host:5000/app:v1", &by_id_in_repository, &app.as_str()[..5]] {
        assert_eq!(find(name).unwrap(), app, "{name}");
    }
    for name in ["", "base:v2", "host:5000/app", "none", "g"] {
        let error = find(name).unwrap_err().to_string();
        assert_eq!(error, format!("No such image: {name}"));
    }
}

#[test]
fn a_short_id_that_is_not_unique_finds_nothing() {
    let mut store = Store::new(seeded_ids(2));
    for _ in 0..17 {
        store.create(None, Details::default(), Tree::new()).unwrap();
    }
    let digits = (b'0'..=b'9').chain(b'a'..=b'f').map(char::from);
    let ambiguous = digits.filter(|digit| {
        matches!(
            store.find(&digit.to_string()),
            Err(ImageError::Ambiguous(_))
        )
    });
    assert!(ambiguous.count() > 0);
}

#[test]
fn sizes_and_history_go_up_the_ancestors() {
    let (store, base, app) = store();
    assert_eq!(store.image(&base).unwrap().size(), 11 + 11 + 10 + 10);
    assert_eq!(store.image(&app).unwrap().size(), 5);
    assert_eq!(store.virtual_size(&app), 47);
    let history = store.history("host:5000/app:v1").unwrap();
    let steps: Vec<_> = history
        .iter()
        .map(|past| past.created_by.as_str())
        .collect();
    assert_eq!(steps, ["/bin/sh -c make", "/bin/sh -c #(nop) ADD"]);
    assert_eq!(history[0].created, 1_400_000_000);
    assert_eq!(history[1].tags, ["base:latest"]);
}

#[test]
fn the_json_of_an_image_says_what_is_known() {
    let (store, base, app) = store();
    let json = store.image(&app).unwrap().to_json();
    assert_eq!(json["id"], app.as_str());
    assert_eq!(json["parent"], base.as_str());
    assert_eq!(json["Size"], 5);
    assert_eq!(json["config"]["Env"], json!(["A=1"]));
    assert_eq!(json.get("comment"), None);
    assert_eq!(
        Details::from_json(&json),
        *store.image(&app).unwrap().details()
    );
    let odd = Details::from_json(&json!({ "created": 1, "config": [], "os": null }));
    assert_eq!(odd, Details::default());
}

#[test]
fn a_tag_moves_only_by_force() {
    let (mut store, base, app) = store();
    let error = store.tag("base", "base", None, false).unwrap_err();
    let expected = format!(
        "Conflict: Tag latest is already set to image {base}, \
         if you want to replace it, please use -f option"
    );
    assert_eq!(error.to_string(), expected);
    store.tag(app.as_str(), "base", Some(""), true).unwrap();
    assert_eq!(store.find("base").unwrap().id(), &app);
    store.tag("none", "x", None, false).unwrap_err();
}

#[test]
fn names_are_checked_in_the_words_of_their_time() {
    let tag = |rule: TagRule, tag: &str| rule.check(tag).map_err(|error| error.to_string());
    let (old, middle, new) = (TagRule::NoSeparators, TagRule::Words30, TagRule::Words128);
    tag(old, "-x y").unwrap();
    assert_eq!(tag(old, "a/b").unwrap_err(), "Illegal tag name: a/b");
    let text = "Illegal tag name (.x): only [A-Za-z0-9_.-] are allowed, minimum 2, \
                maximum 30 in length";
    assert_eq!(tag(middle, ".x").unwrap_err(), text);
    tag(new, &"a".repeat(128)).unwrap();
    tag(new, &"a".repeat(129)).unwrap_err();
    assert_eq!(tag(new, "").unwrap_err(), "Tag name can't be empty");
}

#[test]
fn repositories_have_a_form() {
    for good in [
        "a",
        "me/app_1.0-x",
        "localhost/a",
        "h.io:5000/a/b",
        "library/x",
    ] {
        names::check_repository(good).unwrap();
    }
    let hex = "a".repeat(64);
    for bad in ["", "A", "a b", "a//b", "/a", "a/", "http://a/b", &hex] {
        names::check_repository(bad).unwrap_err();
    }
    let registry = |name| names::for_registry(name).map_err(|error| error.to_string());
    assert_eq!(registry("h:1/user/a").unwrap(), (Some("h:1"), "user/a"));
    assert_eq!(registry("ubuntu").unwrap(), (None, "ubuntu"));
    assert_eq!(registry("docker.io/library/a").unwrap(), (None, "a"));
    let text = "Invalid namespace name (me), only [a-z0-9_] are allowed, size between 4 and 30";
    assert_eq!(registry("me/a").unwrap_err(), text);
    registry("user/a/b").unwrap_err();
    assert_eq!(names::split("h:5000/a"), ("h:5000/a", None));
    assert_eq!(names::split("h:5000/a:b"), ("h:5000/a", Some("b")));
}

#[test]
fn removing_the_last_name_removes_the_image_and_its_ancestors() {
    let (mut store, base, app) = store();
    assert_eq!(
        remove(&mut store, "base").unwrap(),
        [untagged("base:latest")]
    );
    let removed = remove(&mut store, "host:5000/app:v1").unwrap();
    let expected = [
        untagged("host:5000/app:v1"),
        Removed::Deleted(app),
        Removed::Deleted(base),
    ];
    assert_eq!(removed, expected);
    assert_eq!(store.images().count(), 0);
}

#[test]
fn ancestors_with_a_name_or_on_wish_stay() {
    let (mut store, base, app) = store();
    let removed = remove(&mut store, app.as_str()).unwrap();
    assert_eq!(
        removed,
        [untagged("host:5000/app:v1"), Removed::Deleted(app)]
    );
    assert!(store.image(&base).is_some());
    let (mut store, base, _) = self::store();
    remove(&mut store, "base").unwrap();
    let options = RemoveOptions {
        no_prune: true,
        ..RemoveOptions::default()
    };
    store.remove("host:5000/app:v1", options, &unused).unwrap();
    assert!(store.image(&base).is_some());
}

#[test]
fn an_image_with_children_and_no_name_is_not_removed() {
    let (mut store, base, _) = store();
    remove(&mut store, "base").unwrap();
    let error = remove(&mut store, base.as_str()).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("Conflict, {base} wasn't deleted")
    );
}

#[test]
fn an_image_of_several_repositories_is_removed_by_force_or_by_name() {
    let (mut store, _, app) = store();
    store.tag(app.as_str(), "other", None, false).unwrap();
    let error = remove(&mut store, app.short()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("tagged in multiple repositories"),
        "{error}"
    );
    assert_eq!(
        remove(&mut store, "other").unwrap(),
        [untagged("other:latest")]
    );
    store.tag(app.as_str(), "other", None, false).unwrap();
    let force = RemoveOptions {
        force: true,
        ..RemoveOptions::default()
    };
    let removed = store.remove(app.short(), force, &unused).unwrap();
    assert_eq!(removed.len(), 3);
    assert!(store.image(&app).is_none());
}

#[test]
fn an_image_in_use_is_kept() {
    let (mut store, base, app) = store();
    let uses = |running| {
        let app = app.clone();
        move |id: &Id| {
            let container = "c".repeat(64);
            (*id == app).then_some(Use { container, running })
        }
    };
    let remove = |store: &mut Store, force, running| {
        let options = RemoveOptions {
            force,
            ..RemoveOptions::default()
        };
        let result = store.remove("base", options, &uses(running));
        result.map_err(|error| error.to_string())
    };
    let image = base.short();
    for (force, running, text) in [
        (false, true, "stop it and use -f to force"),
        (true, true, "stop it and retry"),
        (false, false, "is using it, use -f to force"),
    ] {
        let error = remove(&mut store, force, running).unwrap_err();
        assert!(error.contains(image) && error.ends_with(text), "{error}");
    }
    assert_eq!(
        remove(&mut store, true, false).unwrap(),
        [untagged("base:latest")]
    );
}

#[test]
fn what_is_not_there_is_not_removed() {
    let (mut store, ..) = store();
    for (name, said) in [
        ("none", "none"),
        ("base:v2", "base:v2"),
        ("host:5000/app", "host:5000/app:latest"),
    ] {
        let error = remove(&mut store, name).unwrap_err();
        assert_eq!(error.to_string(), format!("No such image: {said}"));
    }
}

#[test]
fn ids_are_64_small_hexadecimal_digits() {
    let mut ids = seeded_ids(7);
    let id = ids();
    assert_eq!(id, seeded_ids(7)());
    assert_ne!(id, ids());
    assert_eq!(id.as_str().parse::<Id>().unwrap(), id);
    for bad in ["", "abc", &"A".repeat(64), &"0".repeat(65)] {
        let error = bad.parse::<Id>().unwrap_err();
        assert_eq!(error.to_string(), format!("image ID '{bad}' is invalid"));
    }
}
