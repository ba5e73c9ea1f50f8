//! What holds for every tree.

use longshore_testkit::memory::files::{
    ChangeKind, Kind, Limits, Tree, apply_layer, changes, copy_in, copy_out, export, import,
    write_layer,
};
use proptest::prelude::*;

/// A step of a program that makes and unmakes files.
#[derive(Clone, Debug)]
enum Step {
    Write(String, Vec<u8>),
    Append(String, Vec<u8>),
    MakeDirs(String),
    Symlink(String, String),
    Link(String, String),
    Node(String, u32),
    Remove(String),
    Rename(String, String),
    Chmod(String, u32),
    Chown(String, u32, u32),
    Now(u64),
}

/// Few names, so that the steps meet each other.
fn path() -> impl Strategy<Value = String> {
    let name = prop_oneof![Just("a"), Just("b"), Just("c-d"), Just("é"), Just("..")];
    proptest::collection::vec(name, 1..4).prop_map(|names| format!("/{}", names.join("/")))
}

fn content() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..700)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (path(), content()).prop_map(|(path, content)| Step::Write(path, content)),
        2 => (path(), content()).prop_map(|(path, content)| Step::Append(path, content)),
        4 => path().prop_map(Step::MakeDirs),
        1 => (path(), path()).prop_map(|(target, path)| Step::Symlink(target, path)),
        2 => (path(), path()).prop_map(|(from, to)| Step::Link(from, to)),
        1 => (path(), 0..4_u32).prop_map(|(path, kind)| Step::Node(path, kind)),
        2 => path().prop_map(Step::Remove),
        2 => (path(), path()).prop_map(|(from, to)| Step::Rename(from, to)),
        1 => (path(), 0..0o10000_u32).prop_map(|(path, mode)| Step::Chmod(path, mode)),
        1 => (path(), any::<u32>(), any::<u32>())
            .prop_map(|(path, uid, gid)| Step::Chown(path, uid, gid)),
        1 => (0..1_u64 << 40).prop_map(Step::Now),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 0..40)
}

/// Does the steps; those that fail do nothing.
fn run(tree: &mut Tree, steps: &[Step]) {
    for step in steps {
        let _ = match step {
            Step::Write(path, content) => tree.write(path, content.clone()),
            Step::Append(path, content) => tree.append(path, content),
            Step::MakeDirs(path) => tree.make_dirs(path, 0o755),
            Step::Symlink(target, path) => tree.make_symlink(target, path),
            Step::Link(from, to) => tree.make_link(from, to),
            Step::Node(path, kind) => tree.make_node(path, node(*kind), 0o600),
            Step::Remove(path) => tree.remove_all(path),
            Step::Rename(from, to) => tree.rename(from, to),
            Step::Chmod(path, mode) => tree.chmod(path, *mode),
            Step::Chown(path, uid, gid) => tree.chown(path, *uid, *gid),
            Step::Now(seconds) => {
                tree.set_now(*seconds);
                Ok(())
            }
        };
    }
}

fn node(kind: u32) -> Kind {
    match kind {
        0 => Kind::Fifo,
        1 => Kind::CharDevice { major: 1, minor: 3 },
        _ => Kind::BlockDevice {
            major: 8,
            minor: kind,
        },
    }
}

/// Archives do not describe the root.
fn with_root_of(mut tree: Tree, other: &Tree) -> Tree {
    let root = other.metadata("/").unwrap();
    tree.chmod("/", root.mode).unwrap();
    tree.chown("/", root.uid, root.gid).unwrap();
    tree.set_modified("/", root.modified).unwrap();
    tree
}

fn paths(tree: &Tree) -> Vec<String> {
    let walked = tree.walk("/").unwrap().into_iter();
    walked.map(|walked| walked.path).collect()
}

fn built(steps: &[Step]) -> Tree {
    let mut tree = Tree::new();
    run(&mut tree, steps);
    tree
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_layer_on_the_base_gives_the_tree(first in steps(), then in steps()) {
        let base = built(&first);
        let mut tree = base.clone();
        run(&mut tree, &then);
        let layer = write_layer(&base, &tree, Vec::new()).unwrap();
        let mut applied = base.clone();
        apply_layer(&mut applied, layer.as_slice(), &Limits::default()).unwrap();
        prop_assert_eq!(with_root_of(applied, &tree), tree);
        prop_assert_eq!(base, built(&first));
    }

    #[test]
    fn trees_without_a_common_past_compare_alike(first in steps(), then in steps()) {
        let base = built(&first);
        let mut tree = base.clone();
        run(&mut tree, &then);
        let mut apart = built(&first);
        run(&mut apart, &then);
        prop_assert_eq!(changes(&base, &tree), changes(&base, &apart));
    }

    #[test]
    fn changes_are_what_is_there_and_what_is_not(first in steps(), then in steps()) {
        let (base, tree) = (built(&first), built(&then));
        let (old, new) = (paths(&base), paths(&tree));
        for change in changes(&base, &tree) {
            let (was, is) = (old.contains(&change.path), new.contains(&change.path));
            let expected = match change.kind {
                ChangeKind::Added => (false, true),
                ChangeKind::Deleted => (true, false),
                ChangeKind::Modified => (true, true),
            };
            prop_assert_eq!((was, is), expected, "{}", change.path);
        }
    }

    #[test]
    fn an_export_is_imported_as_it_was(steps in steps()) {
        let tree = built(&steps);
        let bytes = export(&tree, Vec::new()).unwrap();
        let imported = import(bytes.as_slice(), &Limits::default()).unwrap();
        prop_assert_eq!(with_root_of(imported, &tree), tree);
    }

    #[test]
    fn what_is_copied_out_can_be_copied_in(steps in steps()) {
        let mut tree = built(&steps);
        let _ = tree.make_dir("/a", 0o755);
        prop_assume!(tree.canonical("/a").is_ok_and(|path| path == "/a"));
        let bytes = copy_out(&tree, "/a", Vec::new()).unwrap();
        let mut copy = Tree::new();
        copy_in(&mut copy, "/", bytes.as_slice(), &Limits::default()).unwrap();
        let again = copy_out(&copy, "/a", Vec::new()).unwrap();
        prop_assert!(bytes == again);
    }

    #[test]
    fn damaged_archives_never_panic(
        steps in steps(),
        at in any::<usize>(),
        to in any::<u8>(),
        cut in any::<usize>(),
    ) {
        let mut bytes = export(&built(&steps), Vec::new()).unwrap();
        let length = bytes.len();
        bytes[at % length] = to;
        let _ = import(bytes.as_slice(), &Limits::default());
        bytes.truncate(cut % length);
        let _ = import(bytes.as_slice(), &Limits::default());
    }
}
