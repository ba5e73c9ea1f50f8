//! What a file system in memory does.

use longshore_testkit::memory::files::{Errno, Error, Kind, Tree, clean};

use crate::support::{listing, sample};

fn errno<T: std::fmt::Debug>(result: Result<T, Error>) -> Errno {
    result.unwrap_err().errno()
}

#[test]
fn a_file_is_written_appended_and_read() {
    let mut tree = Tree::new();
    tree.set_now(5);
    tree.write("/a", "one").unwrap();
    let before = tree.read("a").unwrap();
    tree.append("/a", b" two").unwrap();
    assert_eq!(before, "one");
    assert_eq!(tree.read("/a").unwrap(), "one two");
    let metadata = tree.metadata("/a").unwrap();
    assert_eq!((metadata.size, metadata.mode), (7, 0o644));
    assert_eq!((metadata.modified, metadata.kind), (5, Kind::File));
}

#[test]
fn a_clone_is_a_snapshot() {
    let before = sample();
    let mut after = before.clone();
    after.append("/etc/passwd-", b"more").unwrap();
    after.remove_all("/etc/init").unwrap();
    assert_eq!(before, sample());
    assert_eq!(after.read("/users").unwrap(), "root:x:0:0\nmore");
    assert_ne!(before, after);
}

#[test]
fn symbolic_links_stay_inside() {
    let mut tree = sample();
    tree.make_symlink("/../../tmp", "/etc/up").unwrap();
    tree.write("/etc/up/x", "x").unwrap();
    assert_eq!(tree.canonical("/etc/up/../tmp/x").unwrap(), "/tmp/x");
    assert_eq!(tree.canonical("../../..").unwrap(), "/");
    assert_eq!(tree.read("users").unwrap(), "root:x:0:0\n");
    assert_eq!(tree.symlink_metadata("/users").unwrap().kind, Kind::Symlink);
}

#[test]
fn links_in_a_circle_end() {
    let mut tree = Tree::new();
    tree.make_symlink("b", "/a").unwrap();
    tree.make_symlink("a", "/b").unwrap();
    tree.make_symlink("c/c/c/c", "/c").unwrap();
    assert_eq!(errno(tree.read("/a")), Errno::Loop);
    assert_eq!(errno(tree.write("/c/x", "")), Errno::Loop);
}

#[test]
fn writing_through_a_dangling_link_makes_its_target() {
    let mut tree = Tree::new();
    tree.make_symlink("real", "/link").unwrap();
    tree.write("/link", "x").unwrap();
    assert_eq!(listing(&tree), ["/link -> real", "/real = x"]);
}

#[test]
fn hard_links_are_one_file() {
    let mut tree = sample();
    assert_eq!(tree.metadata("/etc/passwd").unwrap().links, 2);
    tree.write("/etc/passwd-", "new").unwrap();
    assert_eq!(tree.read("/etc/passwd").unwrap(), "new");
    assert_eq!(tree.size(), 3 + 10);
    tree.rename("/etc", "/lib").unwrap();
    assert_eq!(tree.metadata("/lib/passwd").unwrap().links, 2);
    tree.remove_file("/lib/passwd").unwrap();
    assert_eq!(tree.metadata("/lib/passwd-").unwrap().links, 1);
    tree.remove_all("/lib").unwrap();
    assert_eq!(tree.size(), 0);
}

#[test]
fn errors_are_those_of_the_system() {
    let mut tree = sample();
    assert_eq!(errno(tree.read("/none")), Errno::NotFound);
    assert_eq!(errno(tree.read("")), Errno::NotFound);
    assert_eq!(errno(tree.read("/etc")), Errno::IsDirectory);
    assert_eq!(errno(tree.read("/etc/passwd/x")), Errno::NotDirectory);
    assert_eq!(errno(tree.read("/etc/passwd/")), Errno::NotDirectory);
    assert_eq!(errno(tree.write("/no/x", "")), Errno::NotFound);
    assert_eq!(errno(tree.write("/new/", "")), Errno::IsDirectory);
    assert_eq!(errno(tree.make_dir("/etc", 0o755)), Errno::Exists);
    assert_eq!(errno(tree.make_dir("/", 0o755)), Errno::Exists);
    assert_eq!(
        errno(tree.make_dirs("/users/x", 0o755)),
        Errno::NotDirectory
    );
    assert_eq!(errno(tree.remove_dir("/etc")), Errno::NotEmpty);
    assert_eq!(errno(tree.remove_dir("/users")), Errno::NotDirectory);
    assert_eq!(errno(tree.remove_file("/etc")), Errno::IsDirectory);
    assert_eq!(errno(tree.remove_all("/")), Errno::Busy);
    assert_eq!(errno(tree.make_link("/etc", "/e")), Errno::NotPermitted);
    assert_eq!(errno(tree.read_link("/etc")), Errno::Invalid);
    assert_eq!(errno(tree.list("/etc/passwd")), Errno::NotDirectory);
    let error = tree.read("/none").unwrap_err();
    assert_eq!(error.to_string(), "/none: No such file or directory");
}

#[test]
fn names_have_limits() {
    let mut tree = Tree::new();
    let name = "n".repeat(256);
    assert_eq!(errno(tree.write(&name, "")), Errno::NameTooLong);
    assert_eq!(errno(tree.write("/a\0b", "")), Errno::Invalid);
    assert_eq!(errno(tree.write("/.wh.a", "")), Errno::NotPermitted);
    assert_eq!(
        errno(tree.make_dirs(&"d/".repeat(300), 0o755)),
        Errno::NameTooLong
    );
    assert_eq!(errno(tree.read(&"a/".repeat(3000))), Errno::NameTooLong);
    tree.set_largest_file(4);
    tree.write("/a", "1234").unwrap();
    assert_eq!(errno(tree.append("/a", b"5")), Errno::TooLarge);
}

#[test]
fn a_tree_cannot_be_renamed_deeper_than_it_may_be() {
    let mut tree = Tree::new();
    let (one, two) = ("a/".repeat(200), "b/".repeat(200));
    tree.make_dirs(&one, 0o755).unwrap();
    tree.make_dirs(&two, 0o755).unwrap();
    assert_eq!(
        errno(tree.rename("/a", &format!("{two}c"))),
        Errno::NameTooLong
    );
}

#[test]
fn renaming_replaces_what_fits() {
    let mut tree = sample();
    tree.write("/x", "x").unwrap();
    tree.rename("/x", "/etc/passwd").unwrap();
    assert_eq!(tree.read("/etc/passwd").unwrap(), "x");
    assert_eq!(errno(tree.rename("/etc", "/etc/init/etc")), Errno::Invalid);
    assert_eq!(errno(tree.rename("/etc", "/users")), Errno::NotDirectory);
    assert_eq!(errno(tree.rename("/users", "/tmp")), Errno::IsDirectory);
    assert_eq!(errno(tree.rename("/tmp", "/etc")), Errno::NotEmpty);
    tree.rename("/etc/init", "/tmp").unwrap();
    assert!(tree.exists("/tmp/rc"));
    assert!(!tree.exists("/etc/init"));
}

#[test]
fn attributes_are_kept() {
    let mut tree = sample();
    tree.chmod("/users", 0o104_600).unwrap();
    tree.chown("/users", 7, 8).unwrap();
    tree.lchown("/users", 9, 9).unwrap();
    tree.set_modified("/users", 99).unwrap();
    let found = tree.metadata("/etc/passwd").unwrap();
    assert_eq!((found.mode, found.uid, found.gid), (0o4600, 7, 8));
    assert_eq!(found.modified, 99);
    assert_eq!(tree.symlink_metadata("/users").unwrap().uid, 9);
}

#[test]
fn devices_and_pipes_are_entries_without_content() {
    let mut tree = Tree::new();
    let null = Kind::CharDevice { major: 1, minor: 3 };
    tree.make_node("/null", null, 0o666).unwrap();
    tree.make_node("/pipe", Kind::Fifo, 0o600).unwrap();
    assert_eq!(tree.metadata("/null").unwrap().kind, null);
    assert_eq!(errno(tree.read("/pipe")), Errno::Invalid);
    assert_eq!(
        errno(tree.make_node("/d", Kind::Directory, 0)),
        Errno::Invalid
    );
}

#[test]
fn a_directory_is_listed_and_stamped() {
    let mut tree = sample();
    let names: Vec<_> = tree
        .list("/")
        .unwrap()
        .into_iter()
        .map(|e| e.name)
        .collect();
    assert_eq!(names, ["etc", "tmp", "users"]);
    tree.set_now(1_500_000_000);
    tree.write("/tmp/x", "").unwrap();
    assert_eq!(tree.metadata("/tmp").unwrap().modified, 1_500_000_000);
    assert_eq!(tree.metadata("/etc").unwrap().modified, 1_400_000_000);
}

#[test]
fn paths_are_tidied_by_their_text() {
    for (path, tidy) in [("", "/"), ("a//b/./c/", "/a/b/c"), ("/../../x/..", "/")] {
        assert_eq!(clean(path), tidy, "{path}");
    }
}

#[test]
fn what_files_hold_is_not_shown() {
    let shown = format!("{:?}", sample());
    assert!(
        shown.contains("/etc/passwd") && !shown.contains("root:x"),
        "{shown}"
    );
}
