//! The list of processes, and how they are started.

use std::time::Duration;

use longshore_testkit::memory::programs::{
    Command, Files as _, Machine, Processes, Programs, StartError, Stdio, pipe,
};
use time::macros::datetime;

use crate::support::Sandbox;

fn start(args: &[&str]) -> Result<(), StartError> {
    let processes = Processes::new(Machine::new("web"));
    let command = Command::new(args.iter().copied());
    processes.start(command, Stdio::null()).map(drop)
}

#[tokio::test]
async fn what_cannot_start_is_told_as_docker_tells_it() {
    for (args, code, text) in [
        (
            &["nope"][..],
            127,
            "exec: \"nope\": executable file not found in $PATH",
        ),
        (
            &["/bin/nope"],
            127,
            "exec: \"/bin/nope\": stat /bin/nope: no such file or directory",
        ),
        (&["/tmp"], 126, "exec: \"/tmp\": permission denied"),
        (&[], 126, "No command specified"),
        (&[""], 127, "exec: \"\": executable file not found in $PATH"),
    ] {
        let error = start(args).unwrap_err();
        assert_eq!(
            (error.exit_code(), error.to_string().as_str()),
            (code, text)
        );
    }
}

#[tokio::test]
async fn programs_are_found_by_name_and_path() {
    for name in ["true", "/bin/true", "/usr/bin/true"] {
        assert_eq!(start(&[name]), Ok(()), "{name}");
    }
    let mut programs = Programs::none();
    programs.register("/opt/app", |_| async { 0 });
    assert_eq!(programs.names(), ["/opt/app"]);
    let container = Sandbox::with(programs);
    let command = |name: &str| Command::new([name]);
    assert!(
        container
            .processes
            .start(command("/opt/app"), Stdio::null())
            .is_ok()
    );
    assert!(
        container
            .processes
            .start(command("app"), Stdio::null())
            .is_err()
    );
    container.files.write("/data", b"no script").unwrap();
    let error = container
        .processes
        .start(command("/data"), Stdio::null())
        .unwrap_err();
    assert_eq!(error, StartError::Denied("/data".to_owned()));
}

#[tokio::test]
async fn processes_are_listed_with_their_children() {
    let container = Sandbox::new();
    let running = container.sh("sleep 7; sleep 8 | sleep infinity");
    container.clock.sleeping(1).await;
    let list = container.processes.list();
    let shown: Vec<_> = list
        .iter()
        .map(|p| (p.pid, p.parent, p.command.as_str()))
        .collect();
    let script = "sh -c sleep 7; sleep 8 | sleep infinity";
    assert_eq!(shown, [(1, 0, script), (2, 1, "sleep 7")]);
    assert_eq!(
        (list[0].user.as_str(), list[0].time()),
        ("root", "00:00:00")
    );
    assert_eq!(list[0].started, datetime!(2014-12-16 10:00 UTC));

    container.clock.advance(Duration::from_secs(7));
    container.clock.sleeping(1).await;
    let list = container.processes.list();
    let shown: Vec<_> = list
        .iter()
        .map(|p| (p.pid, p.parent, p.command.as_str()))
        .collect();
    assert_eq!(
        shown,
        [(1, 0, script), (3, 1, "sleep 8"), (4, 1, "sleep infinity")]
    );
    assert_eq!(list[1].started, datetime!(2014-12-16 10:00:07 UTC));
    container.processes.kill();
    assert_eq!(running.process.wait().await, 137);
}

#[tokio::test]
async fn everything_ends_with_the_first_process() {
    let container = Sandbox::new();
    let first = container.start(&["cat"], pipe().1);
    let (_stdin, input) = pipe();
    let second = container.start(&["cat"], input);
    assert_eq!((first.process.pid(), second.process.pid()), (1, 2));
    // The first one's input is at its end already.
    assert_eq!(first.process.wait().await, 0);
    assert_eq!(second.process.exit_code(), Some(137));
    // The container can be started again.
    let again = container.start(&["true"], pipe().1);
    assert_eq!(again.process.pid(), 1);
    assert_eq!(again.process.wait().await, 0);
}

#[tokio::test]
async fn orphans_get_the_first_process_as_parent() {
    let container = Sandbox::new();
    let (_stdin, input) = pipe();
    let first = container.start(&["cat"], input);
    let second = container.sh("sleep infinity & exit 0");
    assert_eq!(second.process.wait().await, 0);
    let list = container.processes.list();
    let shown: Vec<_> = list.iter().map(|p| (p.pid, p.parent)).collect();
    assert_eq!(shown, [(1, 0), (3, 1)]);
    first.process.signal("KILL".parse().unwrap());
    first.process.wait().await;
    assert!(container.processes.list().is_empty());
}

#[tokio::test]
async fn exec_takes_the_place_of_the_shell() {
    let container = Sandbox::new();
    let running = container.sh("exec sleep infinity");
    loop {
        let list = container.processes.list();
        if list.len() == 1 && list[0].command == "sleep infinity" {
            break;
        }
        tokio::task::yield_now().await;
    }
    running.process.signal("TERM".parse().unwrap());
    assert_eq!(running.process.wait().await, 143);
}

#[tokio::test]
async fn a_program_that_panics_ends_like_one_that_aborts() {
    let mut programs = Programs::none();
    programs.register("bad", |_| async { panic!("on purpose") });
    let container = Sandbox::with(programs);
    let running = container.start(&["bad"], pipe().1);
    assert_eq!(running.done().await.code, 134);
    assert!(container.processes.list().is_empty());
}

#[tokio::test]
async fn users_and_directories_are_those_of_the_command() {
    let container = Sandbox::new();
    let (stdout, read) = pipe();
    let stdio = Stdio {
        stdout,
        ..Stdio::null()
    };
    let command = Command::new(["sh", "-c", "whoami; id; pwd; cat two; sh -c 'id -u; pwd'"]);
    let command = command.user("app").cwd("/srv/.");
    container.processes.start(command, stdio).unwrap();
    let text = read.read_to_end(1024).await.unwrap();
    assert_eq!(
        text,
        "app\nuid=1000(app) gid=1000(app)\n/srv\none\ntwo\n1000\n/srv\n"
    );
}
