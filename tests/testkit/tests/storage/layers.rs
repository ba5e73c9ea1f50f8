//! What changed, and layers with whiteouts.

use longshore_testkit::memory::files::{
    ArchiveError, Limits, Tree, apply_layer, changed_size, changes, write_layer,
};

use crate::support::{Archive, listing, names, sample};

fn told(base: &Tree, tree: &Tree) -> Vec<String> {
    let changes = changes(base, tree).into_iter();
    changes
        .map(|change| format!("{} {}", change.kind.number(), change.path))
        .collect()
}

fn apply(tree: &mut Tree, layer: Archive) -> Result<(), ArchiveError> {
    apply_layer(tree, layer.end().as_slice(), &Limits::default())
}

#[test]
fn nothing_changed() {
    let tree = sample();
    assert_eq!(told(&tree, &tree.clone()), [""; 0]);
    assert_eq!(told(&tree, &sample()), [""; 0]);
}

#[test]
fn changes_are_told_as_docker_tells_them() {
    let base = sample();
    let mut tree = base.clone();
    tree.make_dirs("/tmp/new/deep", 0o755).unwrap();
    tree.write("/tmp/new/file", "12345").unwrap();
    tree.remove_all("/etc/init").unwrap();
    tree.write("/etc/passwd", "none\n").unwrap();
    let expected = [
        "0 /etc",
        "2 /etc/init",
        "0 /etc/passwd",
        "0 /etc/passwd-",
        "0 /tmp",
        "1 /tmp/new",
        "1 /tmp/new/deep",
        "1 /tmp/new/file",
    ];
    assert_eq!(told(&base, &tree), expected);
    assert_eq!(changed_size(&base, &tree), 15);
}

#[test]
fn a_file_in_place_of_a_directory_and_back() {
    let base = sample();
    let mut tree = base.clone();
    tree.remove_all("/etc/init").unwrap();
    tree.write("/etc/init", "").unwrap();
    assert_eq!(told(&base, &tree), ["0 /etc", "0 /etc/init"]);
    assert_eq!(
        told(&tree, &base),
        ["0 /etc", "0 /etc/init", "1 /etc/init/rc"]
    );
}

#[test]
fn a_change_of_attributes_is_a_change() {
    let base = sample();
    let mut tree = base.clone();
    tree.chmod("/tmp", 0o700).unwrap();
    tree.set_modified("/etc/init/rc", 3).unwrap();
    assert_eq!(
        told(&base, &tree),
        ["0 /etc", "0 /etc/init", "0 /etc/init/rc", "0 /tmp"]
    );
}

#[test]
fn a_change_through_a_shared_link_is_seen_in_shared_directories() {
    let mut base = sample();
    base.make_link("/etc/passwd", "/tmp/passwd").unwrap();
    let mut tree = base.clone();
    tree.write("/tmp/passwd", "x").unwrap();
    let told = told(&base, &tree);
    assert!(told.contains(&"0 /etc/passwd-".to_owned()), "{told:?}");
}

#[test]
fn a_layer_has_whiteouts() {
    let base = sample();
    let mut tree = base.clone();
    tree.remove_all("/etc/init").unwrap();
    tree.remove_all("/users").unwrap();
    tree.write("/tmp/x", "x").unwrap();
    let layer = write_layer(&base, &tree, Vec::new()).unwrap();
    let expected = ["etc/", "etc/.wh.init", "tmp/", "tmp/x", ".wh.users"];
    assert_eq!(names(&layer), expected);
    let mut applied = base;
    apply_layer(&mut applied, layer.as_slice(), &Limits::default()).unwrap();
    assert_eq!(listing(&applied), listing(&tree));
}

#[test]
fn hard_links_that_come_and_go_are_whole_in_the_layer() {
    let base = sample();
    let mut tree = base.clone();
    tree.remove_file("/etc/passwd-").unwrap();
    tree.write("/etc/passwd-", tree.read("/etc/passwd").unwrap())
        .unwrap();
    tree.chown("/etc/passwd-", 3, 4).unwrap();
    tree.make_link("/etc/init/rc", "/rc").unwrap();
    let layer = write_layer(&base, &tree, Vec::new()).unwrap();
    let mut applied = base;
    apply_layer(&mut applied, layer.as_slice(), &Limits::default()).unwrap();
    applied.write("/etc/passwd-", "other").unwrap();
    applied.append("/rc", b"exit").unwrap();
    assert_eq!(applied.read("/etc/passwd").unwrap(), "root:x:0:0\n");
    assert_eq!(applied.read("/etc/init/rc").unwrap(), "#!/bin/sh\nexit");
}

#[test]
fn an_opaque_directory_keeps_only_what_the_layer_brought() {
    let mut tree = sample();
    let layer = Archive::default()
        .directory("etc/")
        .file("etc/init/new", "new")
        .file("etc/.wh..wh..opq", "")
        .file("etc/late", "");
    apply(&mut tree, layer).unwrap();
    let expected = [
        "/etc",
        "/etc/init",
        "/etc/init/new = new",
        "/etc/late = ",
        "/tmp",
        "/users -> etc/passwd",
    ];
    assert_eq!(listing(&tree), expected);
}

#[test]
fn the_books_of_aufs_are_left_out_but_their_links_are_followed() {
    let layer = Archive::default()
        .directory(".wh..wh.plnk/")
        .file(".wh..wh.plnk/12.34", "linked")
        .file(".wh..wh.aufs", "")
        .link("a", ".wh..wh.plnk/12.34");
    let mut tree = Tree::new();
    apply(&mut tree, layer).unwrap();
    assert_eq!(listing(&tree), ["/a = linked"]);
    let unknown = Archive::default().link("a", ".wh..wh.plnk/9");
    let error = apply(&mut tree, unknown).unwrap_err();
    assert!(matches!(error, ArchiveError::HardLink { .. }), "{error}");
}

#[test]
fn a_whiteout_can_remove_nothing_but_a_sibling() {
    for name in ["etc/.wh.", "etc/.wh..", "etc/init/.wh..."] {
        let mut tree = sample();
        let error = apply(&mut tree, Archive::default().file(name, "")).unwrap_err();
        assert!(matches!(error, ArchiveError::File(_)), "{name}: {error}");
        assert_eq!(tree, sample(), "{name}");
    }
    let mut tree = sample();
    apply(&mut tree, Archive::default().file("etc/.wh.not-there", "")).unwrap();
    assert_eq!(tree, sample());
}

#[test]
fn an_entry_replaces_what_is_there_unless_both_are_directories() {
    let mut tree = sample();
    let layer = Archive::default()
        .file("etc/init", "now a file")
        .directory("users/")
        .directory("tmp/");
    tree.write("/tmp/x", "kept").unwrap();
    apply(&mut tree, layer).unwrap();
    assert_eq!(tree.read("/etc/init").unwrap(), "now a file");
    assert!(tree.symlink_metadata("/users").unwrap().is_dir());
    assert_eq!(tree.read("/tmp/x").unwrap(), "kept");
    assert_eq!(tree.metadata("/tmp").unwrap().mode, 0o755);
}
