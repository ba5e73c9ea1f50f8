//! What `ADD` and `COPY` copy, and where to.

use std::io::Write as _;

use longshore_testkit::memory::dockerfile::{TransferError, Verb, transfer};
use longshore_testkit::memory::files::{Limits, Tree};

use crate::support::{listing, plain};

fn context() -> Tree {
    let mut context = Tree::new();
    context.set_now(77);
    context.make_dirs("/dir/sub", 0o750).unwrap();
    context.write("/a.txt", "a").unwrap();
    context.chmod("/a.txt", 0o640).unwrap();
    context.chown("/a.txt", 5, 5).unwrap();
    context.write("/b.txt", "b").unwrap();
    context.write("/dir/c", "c").unwrap();
    context.make_link("/dir/c", "/dir/sub/c").unwrap();
    context.make_symlink("dir", "/alias").unwrap();
    context.make_symlink("/etc/passwd", "/absolute").unwrap();
    context.make_symlink("../../etc", "/above").unwrap();
    context.write("/x.tar", plain(&[("t/u", "v")])).unwrap();
    context
}

fn run(verb: Verb, tree: &mut Tree, words: &[&str]) -> Result<(), TransferError> {
    let (destination, sources) = words.split_last().unwrap();
    let sources: Vec<String> = sources.iter().map(|&word| word.to_owned()).collect();
    let what = (sources.as_slice(), *destination);
    transfer(verb, &context(), tree, what, &Limits::default())
}

fn copied(words: &[&str]) -> Vec<String> {
    let mut tree = Tree::new();
    tree.make_dirs("/etc/x", 0o755).unwrap();
    tree.make_symlink("etc", "/link").unwrap();
    run(Verb::Copy, &mut tree, words).unwrap();
    let lines = listing(&tree).into_iter();
    lines
        .filter(|line| !["/etc", "/etc/x", "/link -> etc"].contains(&line.as_str()))
        .collect()
}

fn refused(verb: Verb, words: &[&str]) -> String {
    let mut tree = Tree::new();
    let error = run(verb, &mut tree, words).unwrap_err();
    assert_eq!(tree, Tree::new());
    error.to_string()
}

#[test]
fn a_file_goes_to_the_destination_or_into_it() {
    assert_eq!(copied(&["a.txt", "/new"]), ["/new = a"]);
    assert_eq!(copied(&["/a.txt", "new/"]), ["/new", "/new/a.txt = a"]);
    assert_eq!(copied(&["./a.txt", "/etc"]), ["/etc/a.txt = a"]);
    assert_eq!(copied(&["a.txt", "/"]), ["/a.txt = a"]);
    assert_eq!(copied(&["a.txt", "."]), ["/a.txt = a"]);
    assert_eq!(copied(&["a.txt", "/p/q/r"]), ["/p", "/p/q", "/p/q/r = a"]);
    assert_eq!(copied(&["dir/../a.txt", "/link/"]), ["/etc/a.txt = a"]);
}

#[test]
fn a_directory_is_copied_as_what_it_holds() {
    let expected = ["/new", "/new/c = c", "/new/sub", "/new/sub/c = c"];
    assert_eq!(copied(&["dir", "/new"]), expected);
    assert_eq!(copied(&["alias/", "new/"]), expected);
    assert_eq!(
        copied(&["dir", "/etc"]),
        ["/etc/c = c", "/etc/sub", "/etc/sub/c = c"]
    );
    assert!(copied(&[".", "/"]).contains(&"/absolute -> /etc/passwd".to_owned()));
}

#[test]
fn copies_belong_to_root_and_keep_the_rest() {
    let mut tree = Tree::new();
    run(Verb::Copy, &mut tree, &["a.txt", "/"]).unwrap();
    run(Verb::Copy, &mut tree, &["dir", "/d"]).unwrap();
    let file = tree.metadata("/a.txt").unwrap();
    assert_eq!((file.uid, file.gid), (0, 0));
    assert_eq!((file.mode, file.modified), (0o640, 77));
    assert_eq!(tree.metadata("/d/sub").unwrap().mode, 0o750);
    assert_eq!(tree.metadata("/d/c").unwrap().links, 2);
}

#[test]
fn wildcards_find_several_which_need_a_directory() {
    assert_eq!(
        copied(&["*.txt", "/t/"]),
        ["/t", "/t/a.txt = a", "/t/b.txt = b"]
    );
    assert_eq!(copied(&["d?r/[a-c]", "/t"]), ["/t = c"]);
    assert_eq!(
        refused(Verb::Copy, &["*.none", "/"]),
        "No source files were specified"
    );
    let text = "When using ADD with more than one source file, the destination must be a \
                directory and end with a /";
    assert_eq!(refused(Verb::Add, &["a.txt", "b.txt", "/t"]), text);
}

#[test]
fn add_unpacks_archives_and_copy_does_not() {
    let mut tree = Tree::new();
    run(Verb::Add, &mut tree, &["x.tar", "/new"]).unwrap();
    assert_eq!(listing(&tree), ["/new", "/new/t", "/new/t/u = v"]);
    let mut tree = Tree::new();
    run(Verb::Copy, &mut tree, &["x.tar", "/new"]).unwrap();
    assert!(tree.metadata("/new").unwrap().is_file());
}

#[test]
fn what_cannot_be_unpacked_is_copied() {
    let mut context = Tree::new();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(b"no archive, but compressed").unwrap();
    context.write("/x.gz", gzip.finish().unwrap()).unwrap();
    context.write("/short", "\x1f\u{8b}").unwrap();
    for name in ["x.gz", "short"] {
        let mut tree = Tree::new();
        let what = (&[name.to_owned()][..], "/to/");
        transfer(Verb::Add, &context, &mut tree, what, &Limits::default()).unwrap();
        assert_eq!(
            tree.read(&format!("/to/{name}")).unwrap(),
            context.read(name).unwrap()
        );
    }
}

#[test]
fn sources_are_in_the_context() {
    for source in ["none", "a.txt/x"] {
        let text = format!("{source}: no such file or directory");
        assert_eq!(refused(Verb::Copy, &[source, "/"]), text);
    }
    for source in ["../x", "/../x", "dir/../../x", "absolute", "above/passwd"] {
        let text = refused(Verb::Add, &[source, "/"]);
        assert!(
            text.starts_with("Forbidden path outside the build context:"),
            "{text}"
        );
    }
}

#[test]
fn remote_sources_are_refused() {
    let text = refused(Verb::Copy, &["http://a/b", "/"]);
    assert_eq!(text, "Source can't be a URL for COPY");
    for source in [
        "https://a/b",
        "git://a/b.git",
        "git@a:b.git",
        "github.com/a/b",
    ] {
        let text = refused(Verb::Add, &[source, "/"]);
        assert_eq!(
            text,
            format!("cannot ADD {source}: there is no network here")
        );
    }
}

#[test]
fn a_directory_does_not_go_where_a_file_is() {
    let mut tree = Tree::new();
    tree.write("/file", "").unwrap();
    let error = run(Verb::Copy, &mut tree, &["dir", "/file"]).unwrap_err();
    assert!(matches!(error, TransferError::File(_)), "{error}");
    run(Verb::Copy, &mut tree, &["a.txt", "/file"]).unwrap();
    assert_eq!(tree.read("/file").unwrap(), "a");
}
