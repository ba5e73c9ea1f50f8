//! Programs that a test brings along.

use longshore_testkit::memory::programs::{Env, Kind, Programs, pipe};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

use crate::support::Sandbox;

#[tokio::test]
async fn a_program_sees_its_context() {
    let mut programs = Programs::builtin();
    programs.register("look", |context| async move {
        let home = context.env.get("HOME").unwrap_or_default();
        let kind = context.files.kind(&context.path("../srv"));
        let text = format!(
            "{} {:?} {home} {} {} {:?} {}\n",
            context.name(),
            context.operands(),
            context.cwd,
            context.hostname,
            kind.ok(),
            context.tty.is_some(),
        );
        context.print(text).await.map_or(1, |()| 300)
    });
    let container = Sandbox::with(programs);
    let done = container.sh("cd /root; look a 'b c'; echo $?").done().await;
    let kind = Some(Kind::Directory);
    let wanted = format!("look [\"a\", \"b c\"] /root /root web {kind:?} false\n44\n");
    assert_eq!(done.out, wanted);
}

#[tokio::test]
async fn a_program_can_use_the_helpers_of_tokio() {
    let mut programs = Programs::none();
    programs.register("upper", |context| async move {
        let mut lines = BufReader::new(context.stdin).lines();
        let mut stdout = context.stdout;
        while let Ok(Some(line)) = lines.next_line().await {
            let line = line.to_uppercase() + "\n";
            if stdout.write_all(line.as_bytes()).await.is_err() {
                return 1;
            }
        }
        0
    });
    let container = Sandbox::with(programs);
    let (stdin, input) = pipe();
    let running = container.start(&["upper"], input);
    stdin.write("abc\nde").await.unwrap();
    assert_eq!(running.line().await, "ABC\n");
    drop(stdin);
    let done = running.done().await;
    assert_eq!((done.code, done.out.as_str()), (0, "DE\n"));
}

#[tokio::test]
async fn a_registered_program_takes_the_place_of_a_built_in() {
    let mut programs = Programs::builtin();
    programs.register("echo", |context| async move {
        context.print("mine\n").await.map_or(1, |()| 0)
    });
    let done = Sandbox::with(programs).sh("echo yours").done().await;
    assert_eq!(done.out, "mine\n");
}

#[test]
fn environments_keep_their_order() {
    let mut env: Env = ["B=1", "A=x=y", "B=2", "ALONE"].into_iter().collect();
    env.set("C", "3");
    assert_eq!(env.unset("A").as_deref(), Some("x=y"));
    assert_eq!(env.unset("A"), None);
    let all: Vec<_> = env.iter().collect();
    assert_eq!(all, [("B", "2"), ("ALONE", ""), ("C", "3")]);
}
