//! The tests themselves. Those that need an engine are reported as ignored
//! where there is none.

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
const VERSIONS: [&str; 5] = ["1.12", "1.13", "1.14", "1.15", "1.16"];

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
        Trial::test(
            "with_an_engine_that_is_too_new",
            with_an_engine_that_is_too_new,
        ),
    ];
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
    let skipped = matches!(engine, Ok(None));
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
        Trial::test(name, run).with_ignored_flag(skipped)
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
        &[version.unwrap_or("The newest that both know is 1.16.")],
    )?;
    check_nothing_is_left(dockerd)
}

/// The story is the same in memory, and needs nothing of this machine.
fn without_an_engine(version: Option<&str>) -> Result<(), Failed> {
    let wish = version.map(|version| ["--api", version]);
    let mut command = command("unix:///no/such/engine.sock");
    let output = command
        .args(wish.iter().flatten())
        .env_remove("PATH")
        .output()?;
    let told = String::from_utf8_lossy(&output.stdout);
    check(output.status.success() && output.stderr.is_empty(), || {
        format!("{output:#?}")
    })?;
    find_in_order(
        &told,
        &[
            "There is no engine at unix:///no/such/engine.sock",
            "the engine in memory",
        ],
    )?;
    find_in_order(&told, &STORY)?;
    let agreed = version.unwrap_or("The newest that both know is 1.16.");
    find_in_order(&told, &[agreed])
}

fn with_an_address_that_is_none() -> Result<(), Failed> {
    fails_with(&demo("nowhere", &[])?, "DOCKER_HOST does not tell")
}

/// Docker 25 and later refuse what this release speaks.
fn with_an_engine_that_is_too_new() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let socket = dir.path().join("socket");
    let words = "client version 1.16 is too old. Minimum supported API version is 1.44";
    refuse_everything(&socket, words)?;
    let output = demo(&format!("unix://{}", socket.display()), &[])?;
    fails_with(
        &output,
        "This engine is too new for this release of Longshore",
    )?;
    fails_with(&output, words)
}

/// An engine that answers every request with 400. It ends with this process.
fn refuse_everything(socket: &Path, words: &str) -> Result<(), Failed> {
    let listener = UnixListener::bind(socket)?;
    let body = format!("{{\"message\":\"{words}\"}}");
    let answer = format!(
        "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
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
