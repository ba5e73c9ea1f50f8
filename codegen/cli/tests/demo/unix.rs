//! The trials of the command on a private engine, on one that is too new, and without one.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, ExitCode, Output};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use libtest_mimic::{Arguments, Failed, Trial};
use longshore::runtime::Transport;
use longshore::v1_16::Client;
use longshore_testkit::Dockerd;
use longshore_testkit::dockerd::StartError;

/// What a person is told, in order.
const STORY: [&str; 22] = [
    "Agree on a version of the API.",
    "Import an image",
    "Create a container",
    "Attach to it before it starts",
    "Start it",
    "stdout | The hold is open.",
    "Look at its processes",
    "sh -c mkdir /hold",
    "stdin | a grand piano",
    "stderr | a grand piano does not go through the hatch",
    "stdin | the ship's cat",
    "stdout | the ship's cat is in the hold",
    "input.shutdown()",
    "stdout | Casting off; what stays on the quay: 2",
    "Its exit status is 2",
    "Read it all again",
    "stderr | a whale does not go through the hatch",
    "added    /hold/manifest",
    "Both are gone.",
    "create",
    "delete",
    "Done in ",
];
/// The versions of the engine that the trials start.
const VERSIONS: [&str; 5] = ["1.12", "1.13", "1.14", "1.15", "1.16"];
/// Versions with less than the newest one: two outputs, names, events, logs.
const OLD: [&str; 4] = ["1.0", "1.3", "1.5", "1.9"];

pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::from_args();
    // Listing tests must not start anything.
    let engine = if arguments.list {
        Ok(None)
    } else {
        Dockerd::for_tests()
    };
    let mut trials = vec![
        Trial::test("with_an_address_that_is_none", with_an_address_that_is_none),
        Trial::test("with_nobody_at_the_address", with_nobody_at_the_address),
        Trial::test("with_a_version_that_is_none", with_a_version_that_is_none),
        Trial::test("with_a_version_in_the_environment", with_a_version_allowed),
        Trial::test(
            "with_an_engine_that_is_too_new",
            with_an_engine_that_is_too_new,
        ),
    ];
    trials.extend(OLD.map(|version| {
        let name = format!("without_an_engine_{version}");
        Trial::test(name, move || at_an_old_version(version))
    }));
    trials.extend(wishes().map(|wish| {
        let name = format!("without_an_engine_{}", wish.unwrap_or("of_any_version"));
        Trial::test(name, move || without_an_engine(wish))
    }));
    trials.extend(engine_trials(engine));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Each version, and none.
fn wishes() -> impl Iterator<Item = Option<&'static str>> {
    VERSIONS.iter().copied().map(Some).chain([None])
}

/// One trial a version, and one without a wish. The engine is theirs in turn,
/// so that what one leaves behind is not taken for another's.
fn engine_trials(engine: Result<Option<Dockerd>, StartError>) -> Vec<Trial> {
    // A line has said why.
    if matches!(engine, Ok(None)) {
        return Vec::new();
    }
    let engine = engine.map_err(|error| error.to_string());
    let engine = Arc::new(Mutex::new(engine));
    let trial = |wish: Option<&'static str>| {
        let name = format!("on_an_engine_{}", wish.unwrap_or("of_any_version"));
        let engine = Arc::clone(&engine);
        let run = move || match &*engine.lock().unwrap_or_else(PoisonError::into_inner) {
            Ok(Some(dockerd)) => on_an_engine(dockerd, wish),
            Ok(None) => Err("there is no engine".into()),
            Err(error) => Err(error.into()),
        };
        Trial::test(name, run)
    };
    wishes().map(trial).collect()
}

fn on_an_engine(dockerd: &Dockerd, version: Option<&str>) -> Result<(), Failed> {
    let wish = version.map(|version| ["--api", version]);
    let output = demo(&dockerd.address(), wish.as_ref().map_or(&[], |wish| wish))?;
    let told = String::from_utf8_lossy(&output.stdout);
    check(output.status.success() && output.stderr.is_empty(), || {
        format!("{output:#?}")
    })?;
    check(!told.contains('\x1b'), || "colours in a pipe".to_owned())?;
    find_in_order(&told, &STORY)?;
    find_in_order(
        &told,
        &[version.unwrap_or("The newest that both speak is 1.16.")],
    )?;
    check_nothing_is_left(dockerd)
}

/// The story is the same in memory, and needs nothing of this machine.
fn without_an_engine(version: Option<&str>) -> Result<(), Failed> {
    let told = told_in_memory(version)?;
    find_in_order(
        &told,
        &["There is no engine at unix:///", "the daemon in memory"],
    )?;
    find_in_order(&told, &STORY)?;
    let agreed = version.unwrap_or("The newest that both speak is 1.16.");
    find_in_order(&told, &[agreed])
}

/// What an old version lacks is told and left out, and nothing stays behind.
fn at_an_old_version(version: &str) -> Result<(), Failed> {
    let told = told_in_memory(Some(version))?;
    let lacking = format!("API {version} does not have the operation `container_logs`");
    let story = [
        "You asked for",
        "The hold is open.",
        "Its exit status is 2",
        &lacking,
        "added    /hold/manifest",
        "Both are gone.",
        "Done in ",
    ];
    find_in_order(&told, &story)
}

/// The output where the environment names no engine. The context in use leads nowhere, whatever
/// engine this machine has.
fn told_in_memory(version: Option<&str>) -> Result<String, Failed> {
    let config = tempfile::tempdir()?;
    context_without_an_engine(config.path())?;
    let output = Command::new(env!("CARGO_BIN_EXE_longshore"))
        .arg("demo")
        .args(version.iter().flat_map(|version| ["--api", version]))
        .env_clear()
        .env("DOCKER_CONFIG", config.path())
        .output()?;
    check(output.status.success() && output.stderr.is_empty(), || {
        format!("{output:#?}")
    })?;
    Ok(String::from_utf8(output.stdout)?)
}

/// Writes a configuration of the command `docker` with a context named `absent`, whose folder is
/// the SHA-256 of its name.
fn context_without_an_engine(config: &Path) -> io::Result<()> {
    let folder = "5ad38304b535c2987dbd24657c1a11b884984ff600d9f389deb0d4e634fee792";
    let folder = config.join("contexts/meta").join(folder);
    fs::create_dir_all(&folder)?;
    fs::write(config.join("config.json"), r#"{"currentContext":"absent"}"#)?;
    fs::write(
        folder.join("meta.json"),
        r#"{"Name":"absent","Endpoints":{"docker":{"Host":"unix:///no/such/engine.sock"}}}"#,
    )
}

fn with_an_address_that_is_none() -> Result<(), Failed> {
    fails_with(&demo("gopher://nowhere", &[])?, "DOCKER_HOST does not tell")
}

/// An engine that is named must be there.
fn with_nobody_at_the_address() -> Result<(), Failed> {
    let output = demo("unix:///no/such/engine.sock", &[])?;
    fails_with(
        &output,
        "There is no engine at unix:///no/such/engine.sock (no such file or directory).",
    )
}

fn with_a_version_that_is_none() -> Result<(), Failed> {
    let engine = ENGINE_THAT_IS_NOT_ASKED;
    let output = command(engine).env("DOCKER_API_VERSION", "new").output()?;
    fails_with(
        &output,
        "DOCKER_API_VERSION is no version of the API: expected a version such as 1.12, found `new`.",
    )?;
    let output = demo(engine, &["--api", "1.99"])?;
    let said = String::from_utf8_lossy(&output.stderr);
    check(output.status.code() == Some(2), || format!("{output:#?}"))?;
    find_in_order(
        &said,
        &["1.99 is none of the versions of this release, which are 1.0 to 1."],
    )
}

/// The environment caps what is spoken; an option of the command comes before it.
fn with_a_version_allowed() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let socket = dir.path().join("socket");
    introduce(&socket, NEW_ENGINE)?;
    let run = |arguments: &[&str]| {
        let mut command = command(&format!("unix://{}", socket.display()));
        command.env("DOCKER_API_VERSION", "1.14").args(arguments);
        command.output()
    };
    let told = String::from_utf8(run(&[])?.stdout)?;
    find_in_order(&told, &["The newest that both speak is 1.14.", "Done in "])?;
    let told = String::from_utf8(run(&["--api", "1.13"])?.stdout)?;
    find_in_order(&told, &["You asked for 1.13.", "Done in "])
}

/// The identity of Docker 29, which refuses what this release speaks.
const NEW_ENGINE: &str =
    r#"{"Version":"29.0.0","ApiVersion":"1.52","MinAPIVersion":"1.44","Os":"linux"}"#;
const ENGINE_THAT_IS_NOT_ASKED: &str = "unix:///no/such/engine.sock";

/// The tour is shown all the same, after it is said why not on that engine.
fn with_an_engine_that_is_too_new() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let socket = dir.path().join("socket");
    introduce(&socket, NEW_ENGINE)?;
    let output = demo(&format!("unix://{}", socket.display()), &[])?;
    let told = String::from_utf8_lossy(&output.stdout);
    check(output.status.success() && output.stderr.is_empty(), || {
        format!("{output:#?}")
    })?;
    find_in_order(
        &told,
        &[
            "speaks API 1.44 to 1.52, this release of Longshore 1.0 to 1.",
            "It can talk to Docker 0.3.3 to 24.",
            "the daemon in memory",
        ],
    )?;
    find_in_order(&told, &STORY)
}

/// An engine that answers every request with what it is. It ends with this process.
fn introduce(socket: &Path, identity: &'static str) -> Result<(), Failed> {
    let listener = UnixListener::bind(socket)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{identity}",
        identity.len()
    );
    thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            // What goes wrong here is seen by the demo.
            let _ = connection.read(&mut [0; 4096]);
            let _ = connection.write_all(answer.as_bytes());
        }
    });
    Ok(())
}

fn demo(address: &str, arguments: &[&str]) -> io::Result<Output> {
    command(address).args(arguments).output()
}

fn command(address: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_longshore"));
    command.arg("demo").env("DOCKER_HOST", address);
    command.env_remove("DOCKER_API_VERSION");
    command
}

/// A failure is one sentence, and nothing else.
fn fails_with(output: &Output, words: &str) -> Result<(), Failed> {
    let error = String::from_utf8_lossy(&output.stderr);
    let is_brief = output.stdout.is_empty() && error.lines().count() == 1;
    let has_failed = output.status.code() == Some(1);
    check(has_failed && is_brief && error.contains(words), || {
        format!("{output:#?}")
    })
}

fn find_in_order(text: &str, parts: &[&str]) -> Result<(), Failed> {
    let mut rest = text;
    for part in parts {
        let found = rest.split_once(part);
        rest = found
            .ok_or_else(|| format!("`{part}` is missing or misplaced in:\n{text}"))?
            .1;
    }
    Ok(())
}

fn check_nothing_is_left(dockerd: &Dockerd) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let docker = Client::new(Transport::connect_to(&dockerd.address())?);
        let containers = docker.container_list().all(true).send().await?;
        let images = docker.image_list().all(true).send().await?;
        check(containers.is_empty() && images.is_empty(), || {
            format!("{containers:#?}\n{images:#?}")
        })
    })
}

fn check(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds {
        Ok(())
    } else {
        Err(otherwise().into())
    }
}
