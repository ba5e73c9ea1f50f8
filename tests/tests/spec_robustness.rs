//! Whatever a spec file holds, it is read or complained about; never a panic,
//! never a stack that overflows, never a wait.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::fmt::Write as _;
use std::fs;

use longshore_codegen::{Builder, Error, Package, Spec};
use rustix::fs::{CWD, Mode, mkfifoat};

const WHOLE: &str = include_str!("../fixtures/parcels/v1.0.yaml");
const DELTA: &str = include_str!("../fixtures/parcels/v2.0.yaml");
const HEAD: &str = "longshore: 1\napi: a\ntitle: A\nversion: \"1.0\"\ndoc: D.\n";

/// Reads the specs and, if they are right, makes code of them. That it returns
/// is all that is asked for.
fn read(texts: &[&str]) -> Result<Spec, Error> {
    let spec = Spec::from_texts(texts.iter().map(|text| ("spec.yaml", *text)));
    match &spec {
        Ok(spec) => drop(spec.tokens(&"::rt".parse().unwrap())),
        Err(error) => assert!(error.count() > 0, "an error says what is wrong: {error}"),
    }
    spec
}

#[test]
fn every_beginning_of_a_file_is_survived() {
    for at in (0..WHOLE.len())
        .step_by(97)
        .filter(|at| WHOLE.is_char_boundary(*at))
    {
        drop(read(&[&WHOLE[..at], DELTA]));
    }
    for at in (0..DELTA.len())
        .step_by(7)
        .filter(|at| DELTA.is_char_boundary(*at))
    {
        drop(read(&[WHOLE, &DELTA[..at]]));
    }
}

#[test]
fn flipped_bytes_are_survived() {
    const MEANT: &[u8] = b"{}[]:,&*!|>'\"%@`#-? \n\t0~";
    let small = format!("{HEAD}{}", small_body());
    let mut random = Xorshift(0x9E37_79B9_7F4A_7C15);
    for _ in 0..4000 {
        let mut bytes = small.clone().into_bytes();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            // Any byte, or one that means something to YAML.
            bytes[at] = match random.below(2) {
                0 => u8::try_from(random.below(256)).unwrap(),
                _ => MEANT[random.below(MEANT.len())],
            };
        }
        drop(read(&[&String::from_utf8_lossy(&bytes)]));
    }
}

fn small_body() -> String {
    "types:
  T: {doc: T., fields: {id: {type: list<T>?, doc: D., also: [x], secret: true}}}
  E: {doc: E., integer: true, values: {\"1\": {name: One, doc: D.}}}
operations:
  o:
    group: g
    doc: D.
    method: POST
    path: /a/{s}
    segments: {s: {type: E, slashes: true, doc: D.}}
    query: {q: {type: map<T>, encoding: json, doc: D.}}
    headers: {X-*: {type: map<string>, doc: D.}}
    hints: {h: {type: bool, doc: D.}}
    body: {json: T, required: true, doc: D.}
    responses: {200: {doc: D., name: a, body: {frames: a/b, raw_when: h}}, 204: {name: b, doc: D.}}
"
    .to_owned()
}

#[test]
fn the_small_spec_is_right_as_it_is() {
    read(&[&format!("{HEAD}{}", small_body())]).unwrap();
}

#[test]
fn odd_files_are_complained_about() {
    // The parser takes quadratic time for these, so they are not deeper.
    let deep = |open: &str, close: &str, times: usize| {
        format!("types: {}{}", open.repeat(times), close.repeat(times))
    };
    let bomb = (1..12).fold("a0: &a0 [x, x]\n".to_owned(), |text, at| {
        let before = at - 1;
        format!("{text}a{at}: &a{at} [*a{before}, *a{before}, *a{before}, *a{before}]\n")
    });
    let odd = [
        String::new(),
        "\n\n".into(),
        "---".into(),
        "---\n---\n".into(),
        "...".into(),
        "~".into(),
        "text".into(),
        "7".into(),
        "- a".into(),
        "\u{feff}".into(),
        "\0".into(),
        format!("{HEAD}\0"),
        format!("{HEAD}types: \u{7}\n"),
        format!("{HEAD}\ttypes: {{}}\n"),
        format!("{HEAD}types: {}\n", "9".repeat(5000)),
        format!("{HEAD}types: {}.5e999\n", "9".repeat(50)),
        format!("{HEAD}types: .nan\noperations: .inf\n"),
        format!("{HEAD}? {{a: b}}\n: c\n"),
        format!("{HEAD}? [a]\n: c\n"),
        format!("{HEAD}<<: {{types: {{}}}}\noperations: {{}}\n"),
        format!("{HEAD}types: !!map {{}}\noperations: !t {{}}\n"),
        format!("{HEAD}types: &t [*t]\n"),
        format!("{HEAD}types: {{T: {{doc: {}}}}}\n", "é".repeat(100_000)),
        format!("{HEAD}{}: 1\n", "k".repeat(2000)),
        deep("[", "]", 100_000),
        deep("{a: ", "}", 100_000),
        deep("[", "", 100_000),
        format!("{HEAD}{}", deep("!a ", "", 3000)),
        format!("{HEAD}types: {}", "- ".repeat(3000)),
        bomb,
        HEAD.replace("1.0", "1.99999999999999999999"),
        HEAD.replace("D.", &"`_*[<\\".repeat(1000)),
        format!(
            "{HEAD}types: {{T: {{doc: D., fields: {{a: {{doc: D., type: {}}}}}}}}}\n",
            "list<".repeat(50_000)
        ),
        format!(
            "{HEAD}types: {{T: {{doc: D., fields: {{a: {{doc: D., type: {}}}}}}}}}\n",
            "?".repeat(50_000)
        ),
    ];
    for text in odd {
        let shown: String = text.chars().take(80).collect();
        assert!(read(&[&text]).is_err(), "{shown}");
        drop(read(&[WHOLE, &text]));
    }
    assert!(read(&[]).is_err());
    assert!(read(&["", ""]).is_err());
}

/// A spec with types that lead from one to the next by such a field, the last one back to the first
/// or to no other.
fn linked(count: usize, link: &str, ring: bool) -> String {
    let mut types = String::new();
    for at in 0..count {
        let next = link.replace('X', &format!("T{}", (at + 1) % count));
        let ends = !ring && at + 1 == count;
        let next = if ends { "string" } else { &next };
        let field = format!("{{t: {{type: {next}, doc: D.}}}}");
        let _ = writeln!(types, "  T{at}: {{doc: D., fields: {field}}}");
    }
    let operation = "operations:\n  o: {group: g, doc: D., method: GET, path: /, \
                     responses: {200: {doc: D., body: {json: T0}}}}\n";
    format!("{HEAD}types:\n{types}{operation}")
}

#[test]
fn types_lead_from_one_to_the_next_as_deeply_as_rust_follows() {
    for (most, link, ring) in [
        (97, "X", false),
        (49, "X?", false),
        (25, "list<X>", false),
        (24, "map<X>", true),
        (24, "X, optional: true", true),
        (19, "X?, optional: true", true),
    ] {
        read(&[&linked(most, link, ring)]).unwrap();
        let first = if ring { "`T0`" } else { "`T" };
        for more in [most + 1, 64, 500] {
            if more <= most {
                continue;
            }
            let error = read(&[&linked(more, link, ring)]).unwrap_err();
            assert_eq!(error.count(), 1, "{link} {more}: {error}");
            let said = format!("error: {first}");
            let text = error.to_string();
            assert!(text.starts_with(&said), "{link} {more}: {text}");
            assert!(
                text.contains("than Rust follows\n --> spec.yaml:"),
                "{text}"
            );
        }
    }
}

#[test]
fn a_chain_of_required_types_without_end_is_found_at_its_first_type() {
    let error = read(&[&linked(20_000, "X", true)]).unwrap_err().to_string();
    assert!(
        error.contains("a `T0` would have to hold another one"),
        "{error}"
    );
}

#[test]
fn what_is_wrong_in_a_thousand_places_is_shown_for_the_first_hundred() {
    let unused = linked(2_000, "string", false);
    let error = read(&[&unused]).unwrap_err();
    assert_eq!(error.count(), 1_999);
    let text = error.to_string();
    assert_eq!(
        text.matches("error: no operation uses the type").count(),
        100
    );
    assert!(text.contains(" --> spec.yaml:8:3\n") && text.contains(" --> spec.yaml:107:3\n"));
    assert!(text.ends_with("1999 errors in the spec, of which the first 100 are shown"));
}

/// Two versions with operations that all reach all types, of which each one changes.
fn net(types: usize, operations: usize) -> [String; 2] {
    let (mut all, mut hub, mut asked, mut changes) = Default::default();
    let write = |to: &mut String, line: String| to.push_str(&line);
    for at in 0..types {
        // Every second type leads to the next.
        let next = match at % 2 {
            0 => format!("list<T{}>", at + 1),
            _ => "string".to_owned(),
        };
        let field = format!("f: {{type: {next}, doc: D.}}");
        write(
            &mut all,
            format!("  T{at}: {{doc: D., fields: {{{field}}}}}\n"),
        );
        let link = format!("      h{at}: {{type: T{at}, optional: true, doc: D.}}\n");
        write(&mut hub, link);
        let added = "fields: {add: {g: {type: i64, doc: D.}}}";
        write(&mut changes, format!("      T{at}: {{{added}}}\n"));
    }
    for at in 0..operations {
        let answer = "responses: {200: {doc: D., body: {json: Hub}}}";
        let operation =
            format!("  o{at}: {{group: g, doc: D., method: GET, path: /o{at}, {answer}}}\n");
        write(&mut asked, operation);
    }
    let whole =
        format!("{HEAD}types:\n{all}  Hub:\n    doc: D.\n    fields:\n{hub}operations:\n{asked}");
    let head = "longshore: 1\napi: a\nversion: \"1.1\"\nfrom: \"1.0\"\ndoc: D.\n";
    let delta = format!("{head}changes:\n  - doc: D.\n    types:\n{changes}");
    [whole, delta]
}

#[test]
fn the_code_grows_with_the_spec_and_not_with_the_ways_through_it() {
    let emitted = |types, operations| {
        let texts = net(types, operations);
        let spec = Spec::from_texts(texts.iter().map(|text| ("spec.yaml", &**text)));
        let spec = spec.unwrap().with_server().with_any();
        spec.tokens(&"::rt".parse().unwrap()).to_string().len()
    };
    let (none, small, large) = (emitted(2, 1), emitted(50, 40), emitted(200, 160));
    assert!(
        large - none < 5 * (small - none),
        "four times the spec makes {large} bytes of {small}"
    );
}

/// What YAML 1.1 and 1.2 read in different ways, or may take for markup.
const MISREAD: &str = "no No yes YES on off y n N true FALSE ~ null Null 1.10 0x1 0o17 017 0b1 1e3 \
     12:30 190:20:30.5 2014-06-09 2014-06-09T22:17:03Z 1_000 +1 -.5 .5 1. .inf .NaN = - ? # : a: a# &a \
     *a !a %a @a `a {a} [a] | > ' \" --- ... 200 é";

#[test]
fn what_is_shown_is_read_again_as_the_same() {
    let mut words: Vec<&str> = MISREAD.split_whitespace().collect();
    words.extend([
        "",
        " a",
        "a ",
        "- a",
        "? a",
        "a: b",
        "a #b",
        "a\nb",
        "a\tb",
        "\n a\n\nb\n",
    ]);
    let mut fields = String::new();
    for (at, word) in words.iter().enumerate() {
        let doc = if word.trim().is_empty() { "D." } else { word };
        writeln!(
            fields,
            "      {word:?}: {{type: string, name: f{at}, doc: {doc:?}}}"
        )
        .unwrap();
    }
    let operation = "operations:\n  \"on\": {group: \"y\", doc: D., method: GET, path: /, query: \
                     {\"no\": {type: string, default: \"off\", doc: D.}}, \
                     responses: {200: {doc: \"12:30\", body: {json: T}}}}\n";
    let text = format!("{HEAD}types:\n  T:\n    doc: D.\n    fields:\n{fields}{operation}");
    let spec = read(&[&text]).unwrap();
    let shown = spec.show("1.0", None).unwrap();

    let again = read(&[&format!("{HEAD}{shown}")]).unwrap();
    assert_eq!(again.show("1.0", None).unwrap(), shown);
    let code = |spec: &Spec| spec.tokens(&"::rt".parse().unwrap()).to_string();
    assert_eq!(code(&again), code(&spec));
    for quoted in [
        "'no':",
        "'on':",
        "doc: 'yes'",
        "'off'",
        "doc: '12:30'",
        "doc: '2014-06-09'",
    ] {
        assert!(shown.contains(quoted), "{quoted} in {shown}");
    }
    assert!(
        shown.contains("doc: D.") && shown.contains("  T:"),
        "{shown}"
    );
}

#[test]
fn windows_lines_and_a_byte_order_mark_are_understood() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let spec = read(&[&windows(WHOLE), &windows(DELTA)]).unwrap();
    let plain = read(&[WHOLE, DELTA]).unwrap();
    assert_eq!(
        spec.show("2.0", None).unwrap(),
        plain.show("2.0", None).unwrap()
    );

    let error = read(&[&windows(&WHOLE.replace("title:", "titel:"))]).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("spec.yaml:4:1\n  |\n4 | titel: Parcel Service\n")
    );
}

#[test]
fn what_is_no_matter_of_a_spec_is_said_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let spec = || Spec::from_texts([("v1.0.yaml", WHOLE)]).unwrap();
    let fails = |found: Result<Spec, Error>, expected: &str| {
        let error = found.unwrap_err();
        assert!(error.to_string().starts_with("error: "), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    };
    let from = |name: &str| Spec::from_folder(path(name));

    fails(from("missing"), "cannot read ");
    fails(from(""), "there is no .yaml file in ");
    for (name, content) in [("latin1", b"doc: \xe9".as_slice()), ("folder", b"")] {
        fs::create_dir(path(name)).unwrap();
        let file = path(name).join("v1.yaml");
        match content {
            [] => fs::create_dir(file).unwrap(),
            content => fs::write(file, content).unwrap(),
        }
        fails(from(name), "cannot read ");
    }
    fs::create_dir(path("large")).unwrap();
    let large = fs::File::create(path("large").join("v1.yml")).unwrap();
    large.set_len((16 << 20) + 1).unwrap();
    fails(from("large"), "a spec file has at most 16777216");

    fails(
        spec().select(&["1.1"]),
        "there is no version `1.1`; there are 1.0",
    );
    fails(spec().select(&[""; 0]), "no version is selected");
    let shown = |version, item| spec().show(version, item).map(|_| spec());
    fails(
        shown("v3.0", None),
        "there is no version `3.0`; there are 1.0",
    );
    fails(
        shown("1.0", Some("Nothing")),
        "version 1.0 has no `Nothing`",
    );

    let parcels = || Builder::new("fixtures/parcels");
    let built = |builder: Builder| builder.build().map(|()| spec());
    fails(
        parcels().runtime("no path").text().map(|_| spec()),
        "`no path` is not the path of a crate",
    );
    fails(built(parcels().out_dir(path("missing"))), "cannot write ");
    fails(built(parcels().versions(["7"])), "there is no version `7`");
    fails(built(parcels()), "OUT_DIR is not set");

    let package = |name: &str| Package::new(&spec(), path(name)).map(|_| spec());
    fails(package("no-manifest"), "cannot read ");
    fs::create_dir(path("no-place")).unwrap();
    fs::write(path("no-place").join("Cargo.toml"), "[package]\n").unwrap();
    fails(package("no-place"), "has no place for the features");
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_neither_waited_for_nor_read_without_end() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.0.yaml");
    let refused = || {
        let error = Spec::from_folder(folder.path()).unwrap_err().to_string();
        assert!(error.contains("expected a regular file"), "{error}");
        fs::remove_file(&path).unwrap();
    };
    mkfifoat(CWD, &path, Mode::RUSR).unwrap();
    refused();
    symlink("/dev/zero", &path).unwrap();
    refused();

    symlink("/dev/zero", folder.path().join("parcels.rs")).unwrap();
    let builder = Builder::new("fixtures/parcels").out_dir(folder.path());
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("expected a regular file"), "{error}");
    symlink("/dev/zero", folder.path().join("Cargo.toml")).unwrap();
    let spec = Spec::from_texts([("v1.0.yaml", WHOLE)]).unwrap();
    let read = Package::new(&spec, folder.path());
    let error = read.unwrap_err().to_string();
    assert!(error.contains("expected a regular file"), "{error}");
}

/// A generator of numbers that is the same everywhere.
struct Xorshift(u64);

impl Xorshift {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}
