//! Dockerfiles and `.dockerignore`.

use longshore_testkit::memory::dockerfile::{
    Command, DockerfileError, Exceptions, Ignore, Instruction, Step, Unknown, check, matches, parse,
};
use proptest::prelude::*;

/// Each step as its line, its name and its arguments.
fn steps(text: &str) -> Vec<(usize, String, Vec<String>)> {
    let steps = parse(text).unwrap().into_iter();
    steps
        .map(|step| (step.line, step.name, step.arguments))
        .collect()
}

fn step(text: &str) -> Step {
    parse(text).unwrap().remove(0)
}

fn arguments(text: &str) -> Vec<String> {
    step(text).arguments
}

fn instruction(text: &str) -> Result<Instruction, DockerfileError> {
    let environment = ["HOME=/root", "PORT=80"].map(str::to_owned);
    step(text).instruction(&environment)
}

fn problem(text: &str) -> String {
    let error = parse(text).err().or_else(|| instruction(text).err());
    error.unwrap().message().to_owned()
}

#[test]
fn comments_and_empty_lines_are_passed_over() {
    let text = "# comment \\\n\n  from a\r\n\t# more\n  Run  x # kept\n";
    let expected = [
        (3, "FROM".to_owned(), vec!["a".to_owned()]),
        (5, "RUN".to_owned(), vec!["x # kept".to_owned()]),
    ];
    assert_eq!(steps(text), expected);
}

#[test]
fn lines_are_continued() {
    for (text, run) in [
        ("RUN a\\\n  b\\\nc", "a  bc"),
        ("RUN a \\  \n\n# comment\n  # more\nb", "a b"),
        ("RUN a \\\n \\\n \\\nb", "a   b"),
        ("RUN a \\\n", "a"),
        ("RUN a \\\r\nb", "a b"),
        ("\\\nRUN a", "a"),
        ("RUN a\\b \\\n", "a\\b"),
    ] {
        assert_eq!(arguments(text), [run], "{text:?}");
    }
    let lines: Vec<_> = steps("RUN a \\\nb\nRUN c")
        .into_iter()
        .map(|s| s.0)
        .collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn commands_have_two_forms() {
    let run = |text| match instruction(text).unwrap() {
        Instruction::Run(command)
        | Instruction::Cmd(command)
        | Instruction::Entrypoint(command) => command,
        other => panic!("{other:?}"),
    };
    let exec = |words: &[&str]| Command::Exec(words.iter().map(|&word| word.into()).collect());
    assert_eq!(run("CMD [ \"a\", \"b c\" ]"), exec(&["a", "b c"]));
    assert_eq!(run("CMD [\"a\", 1]"), exec(&["a", "1"]));
    assert_eq!(run("ENTRYPOINT []"), exec(&[]));
    assert_eq!(run("CMD ['a']"), Command::Shell("['a']".to_owned()));
    assert_eq!(run("CMD [\"a\""), Command::Shell("[\"a\"".to_owned()));
    assert_eq!(
        run("CMD echo $HOME"),
        Command::Shell("echo $HOME".to_owned())
    );
    let words = ["/bin/sh", "-c", "echo hi"];
    assert_eq!(run("RUN echo hi").words(), words);
    assert_eq!(run("RUN [\"echo hi\"]").words_to_run(), words);
    assert_eq!(run("RUN [\"echo hi\"]").words(), ["echo hi"]);
    assert_eq!(
        problem("CMD [\"a\", [\"b\"]]"),
        "You may not nest arrays in Dockerfile statements."
    );
}

#[test]
fn env_has_two_forms() {
    for (text, expected) in [
        ("ENV a b c", &["a", "b c"][..]),
        ("ENV a  b", &["a", "b"]),
        ("ENV a \"b c\"", &["a", "\"b c\""]),
        ("ENV a=b", &["a", "b"]),
        ("ENV a=b c=d", &["a", "b", "c", "d"]),
        ("ENV a=\"b c\" d='e \"f'", &["a", "b c", "d", "e \"f"]),
        ("ENV a=b\\ c", &["a", "b c"]),
        ("ENV a=", &["a", ""]),
        ("ENV a=é=x", &["a", "é=x"]),
        ("ENV a=b\\", &["a", "b"]),
    ] {
        assert_eq!(arguments(text), expected, "{text:?}");
    }
    assert_eq!(problem("ENV a"), "ENV must have two arguments");
    assert_eq!(problem("ENV "), "ENV must have some arguments");
    let text = "Syntax error - can't find = in \"b\". Must be of the form: name=value";
    assert_eq!(problem("ENV a=1 b c"), text);
    let env = Instruction::Env(vec![("a".to_owned(), "/root/x".to_owned())]);
    assert_eq!(instruction("ENV a=$HOME/x").unwrap(), env);
    let label = Instruction::Label(vec![("a".to_owned(), "$HOME".to_owned())]);
    assert_eq!(instruction("LABEL a=$HOME").unwrap(), label);
}

#[test]
fn each_instruction_is_known() {
    let text = |text: &str| text.to_owned();
    let some = |words: &[&str]| {
        words
            .iter()
            .map(|&word| word.to_owned())
            .collect::<Vec<_>>()
    };
    for (line, expected) in [
        ("FROM a:b", Instruction::From(text("a:b"))),
        (
            "MAINTAINER A <b@c>",
            Instruction::Maintainer(text("A <b@c>")),
        ),
        (
            "WORKDIR ${HOME}/x y",
            Instruction::Workdir(text("/root/x y")),
        ),
        ("USER \\$HOME", Instruction::User(text("$HOME"))),
        (
            "EXPOSE $PORT 81/udp",
            Instruction::Expose(some(&["80", "81/udp"])),
        ),
        ("VOLUME /a  /b", Instruction::Volume(some(&["/a", "/b"]))),
        ("VOLUME [\"/a b\"]", Instruction::Volume(some(&["/a b"]))),
        ("ONBUILD ADD . /", Instruction::Onbuild(text("ADD . /"))),
        ("FOO bar", Instruction::Unknown(text("FOO"))),
    ] {
        assert_eq!(instruction(line).unwrap(), expected, "{line}");
    }
    let Instruction::Add {
        sources,
        destination,
    } = instruction("ADD a $HOME b/").unwrap()
    else {
        panic!("no ADD");
    };
    assert_eq!((sources, destination), (some(&["a", "/root"]), text("b/")));
}

#[test]
fn errors_are_in_dockers_words() {
    for (text, message) in [
        ("FROM ", "FROM requires one argument"),
        ("MAINTAINER ", "MAINTAINER requires only one argument"),
        ("WORKDIR ", "WORKDIR requires exactly one argument"),
        ("USER ", "USER requires exactly one argument"),
        ("ADD a", "ADD requires at least two arguments"),
        ("COPY a", "COPY requires at least two arguments"),
        ("VOLUME ", "Volume cannot be empty"),
        (
            "INSERT a b",
            "INSERT has been deprecated. Please use ADD instead",
        ),
        ("ONBUILD ", "ONBUILD requires at least one argument"),
        (
            "ONBUILD ONBUILD RUN a",
            "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed",
        ),
        ("onbuild from a", "FROM isn't allowed as an ONBUILD trigger"),
        ("", "Dockerfile cannot be empty"),
    ] {
        assert_eq!(problem(text), message, "{text:?}");
    }
    let error = parse("FROM a\n\n<html>\n").unwrap_err();
    assert_eq!(error.line(), Some(3));
    let message = "We do not understand this file. Please ensure it is a valid Dockerfile. \
                   Parser error at \"<html>\"";
    assert_eq!(error.message(), message);
    assert_eq!(error.to_string(), format!("line 3: {message}"));
}

#[test]
fn something_has_to_come_first() {
    let check = |text, unknown| {
        let steps = parse(text).unwrap();
        check(&steps, unknown).map_err(|error| error.to_string())
    };
    let skip = |text| check(text, Unknown::Skip);
    skip("FOO a\nFROM a").unwrap();
    let unknown = check("FROM a\nfoo a", Unknown::Refuse).unwrap_err();
    assert_eq!(unknown, "line 2: Unknown instruction: FOO");
    let empty = "No image was generated. Is your Dockerfile empty?";
    assert_eq!(skip("# nothing\n").unwrap_err(), empty);
    assert_eq!(skip("FOO a\n").unwrap_err(), empty);
    let source = "Please provide a source image with `from` prior to";
    assert_eq!(
        skip("RUN a\nFROM b").unwrap_err(),
        format!("line 1: {source} run")
    );
    assert_eq!(
        skip("\nENV a b").unwrap_err(),
        format!("line 2: {source} commit")
    );
}

#[test]
fn steps_are_shown_as_docker_shows_them() {
    let summary = |text| step(text).summary();
    assert_eq!(summary("run  echo $HOME"), "RUN echo $HOME");
    assert_eq!(summary("onbuild RUN [\"a\", \"b\"]"), "ONBUILD run a b");
    assert_eq!(step("ADD a \\\n b").original, "ADD a  b");
}

#[test]
fn a_dockerfile_has_bounds() {
    parse(&"RUN a\n".repeat(200_000)).unwrap_err();
    let error = parse(&format!("FROM a\nRUN {}", "x".repeat(70_000))).unwrap_err();
    assert_eq!(error.line(), Some(2));
    parse(&"RUN a \\\n".repeat(20_000)).unwrap_err();
    assert_eq!(
        parse(&format!("CMD {}", "[".repeat(10_000))).unwrap().len(),
        1
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_dockerfile_makes_it_panic(text in "([A-Za-z]{3,7} |\\PC|[\\\\\n\"'\\[\\]$={}#, ]){0,80}") {
        if let Ok(steps) = parse(&text) {
            let _ = check(&steps, Unknown::Skip);
            for step in steps {
                let _ = step.instruction(&["A=$A$B".to_owned()]);
            }
        }
        let _ = Ignore::parse(&text, Exceptions::Marked);
    }

    #[test]
    fn no_pattern_makes_it_panic(pattern in "[ab*?\\[\\]\\\\^/-]{0,20}", name in "[ab/-]{0,20}") {
        let _ = matches(&pattern, &name);
    }
}
