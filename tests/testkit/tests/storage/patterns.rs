//! Patterns for names and `.dockerignore`.

use longshore_testkit::memory::dockerfile::{Exceptions, Ignore, matches};
use longshore_testkit::memory::files::Tree;

use crate::support::listing;

#[test]
fn patterns_are_those_of_go() {
    for (pattern, name, expected) in [
        ("abc", "abc", true),
        ("*", "abc", true),
        ("*", "a/b", false),
        ("*c", "abc", true),
        ("a*/b", "abc/b", true),
        ("a*/b", "a/c/b", false),
        ("a*b*c*d*e*/f", "axbxcxdxe/f", true),
        ("a*b*c*d*e*/f", "axbxcxdxe/xxx/f", false),
        ("a*b?c*x", "abxbbxdbxebxczzx", true),
        ("a*b?c*x", "abxbbxdbxebxczzy", false),
        ("ab[c]", "abc", true),
        ("ab[b-d]", "abc", true),
        ("ab[^c]", "abc", false),
        ("ab[^e-g]", "abc", true),
        ("a\\*b", "a*b", true),
        ("a\\*b", "ab", false),
        ("a?b", "a☺b", true),
        ("a[^a]b", "a☺b", true),
        ("a???b", "a☺b", false),
        ("[a-ζ]*", "α", true),
        ("a?b", "a/b", false),
        ("[\\]a]", "]", true),
        ("[\\-x]", "-", true),
        ("*x", "xxx", true),
        ("", "", true),
        ("**/a", "b/a", true),
    ] {
        assert_eq!(matches(pattern, name), Ok(expected), "{pattern} {name}");
    }
    for pattern in [
        "[]a]", "[-]", "[x-]", "[a-b-c]", "[", "[^", "[^bc", "a[", "\\",
    ] {
        matches(pattern, "ax")
            .and(matches(pattern, "x"))
            .unwrap_err();
    }
}

#[test]
fn hostile_patterns_end() {
    let pattern = format!("{}b", "a*".repeat(50));
    assert_eq!(matches(&pattern, &"a".repeat(2000)), Ok(false));
}

fn context() -> Tree {
    let mut context = Tree::new();
    context.make_dirs("/src/deep", 0o755).unwrap();
    for path in ["/Dockerfile", "/a.o", "/src/a.o", "/src/a.c", "/src/deep/x"] {
        context.write(path, "").unwrap();
    }
    context
}

fn pruned(text: &str, exceptions: Exceptions) -> Vec<String> {
    let mut context = context();
    let ignore = Ignore::parse(text, exceptions).unwrap();
    ignore.prune(&mut context).unwrap();
    let files = listing(&context).into_iter();
    files
        .filter_map(|line| Some(line.strip_suffix(" = ")?.to_owned()))
        .collect()
}

#[test]
fn ignored_files_stay_out() {
    let old = |text| pruned(text, Exceptions::None);
    assert_eq!(
        old("*.o\n\n  ./src/deep/ \n"),
        ["/Dockerfile", "/src/a.c", "/src/a.o"]
    );
    assert_eq!(old("src"), ["/Dockerfile", "/a.o"]);
    assert_eq!(old("src/*.o").len(), 4);
    assert_eq!(old("/src\n!a.o").len(), 5);
}

#[test]
fn exceptions_come_back() {
    let new = |text| pruned(text, Exceptions::Marked);
    assert_eq!(new("src\n!src/a.c"), ["/Dockerfile", "/a.o", "/src/a.c"]);
    assert_eq!(new("!src/a.c\n/src"), ["/Dockerfile", "/a.o"]);
    assert_eq!(new("*\n!Dockerfile"), ["/Dockerfile"]);
}

#[test]
fn a_dockerignore_that_cannot_be_used_is_refused() {
    let fail = |text| {
        Ignore::parse(text, Exceptions::None)
            .unwrap_err()
            .to_string()
    };
    let text = "Bad .dockerignore pattern: '[', error: syntax error in pattern";
    assert_eq!(fail("a\n["), text);
    let text = "Dockerfile was excluded by .dockerignore pattern 'Docker*'";
    assert_eq!(fail("Docker*"), text);
    fail(&"a\n".repeat(20_000));
}
