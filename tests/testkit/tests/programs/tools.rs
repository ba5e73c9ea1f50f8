//! The small programs.

use crate::support::{Sandbox, fails, run, says, sh};

#[tokio::test]
async fn echo_knows_its_options() {
    says(
        "echo; echo -n a; echo -n -e 'b\\tc\\n'; echo -e 'x\\cy'; echo",
        "\nab\tc\nx\n",
    )
    .await;
    says(
        "echo -x -- -n; echo -ne '\\x41\\0102'; echo -e 'a\\qb\\'",
        "-x -- -n\nABa\\qb\\\n",
    )
    .await;
}

#[tokio::test]
async fn printf_uses_its_format_until_the_arguments_are_gone() {
    says("printf '%s=%d\\n' a 1 b 2", "a=1\nb=2\n").await;
    says(
        "printf '[%5s|%-4s|%03d|%x|%c|%%]' a b 7 255 xyz",
        "[    a|b   |007|ff|x|%]",
    )
    .await;
    says("printf 'no\\n' args", "no\n").await;
    fails("printf %d x", 1, "printf: x: invalid number\n").await;
    fails("printf %q x", 1, "printf: %q: invalid format\n").await;
}

#[tokio::test]
async fn cat_reads_files_and_its_input() {
    let done = run(&["cat", "/srv/two", "-", "/nope", "/srv"], "three\n").await;
    assert_eq!((done.code, done.out.as_str()), (1, "one\ntwo\nthree\n"));
    let missing = "cat: /nope: No such file or directory\n";
    assert_eq!(done.err, format!("{missing}cat: /srv: Is a directory\n"));
    fails("cat -v", 1, "cat: unrecognized option 'v'\n").await;
}

#[tokio::test]
async fn head_and_wc_count() {
    says(
        "seq 5 | head -n2; seq 5 | head -1; seq 5 | head -c 3",
        "1\n2\n1\n1\n2",
    )
    .await;
    says(
        "seq 20 | head | wc -l; wc /srv/two; printf 'a b' | wc",
        "10\n2 2 8 /srv/two\n0 2 3\n",
    )
    .await;
    says("{ head -n1; cat; } </srv/two", "one\ntwo\n").await;
    fails("head -n x", 1, "head: invalid number 'x'\n").await;
}

#[tokio::test]
async fn seq_and_yes() {
    says(
        "seq 3; seq 2 3; seq 5 -2 1; seq 3 1",
        "1\n2\n3\n2\n3\n5\n3\n1\n",
    )
    .await;
    says("seq 9223372036854775806 9223372036854775807 | wc -l", "2\n").await;
    says("yes a b | head -n 2", "a b\na b\n").await;
    fails("seq x", 1, "seq: invalid number 'x'\n").await;
    fails("seq 1 0 5", 1, "seq: wrong operands '1 0 5'\n").await;
}

#[tokio::test]
async fn files_come_and_go() {
    says(
        "mkdir -p /a/b/c; touch /a/z /a/.h /a/b; ls /a; ls -a /a; ls -1 /a/z",
        "b\nz\n.\n..\n.h\nb\nz\n/a/z\n",
    )
    .await;
    says(
        "mkdir /a /b; touch /a/x; ls /a /b; cd /a; ls",
        "/a:\nx\n\n/b:\nx\n",
    )
    .await;
    says(
        "mkdir -p /a/b; touch /a/b/c; rm -r /a; rm -f /a; ls /; ls | wc -l",
        "root\nsrv\ntmp\n3\n",
    )
    .await;
    fails("rm /nope", 1, "rm: /nope: No such file or directory\n").await;
    fails("rm /srv", 1, "rm: /srv: Is a directory\n").await;
    fails("mkdir /srv", 1, "mkdir: /srv: File exists\n").await;
    fails(
        "mkdir /srv/two/x",
        1,
        "mkdir: /srv/two/x: Not a directory\n",
    )
    .await;
    fails("mkdir", 1, "mkdir: missing operand\n").await;
    fails(
        "touch /no/x",
        1,
        "touch: /no/x: No such file or directory\n",
    )
    .await;
    fails("ls /nope", 1, "ls: /nope: No such file or directory\n").await;
}

#[tokio::test]
async fn a_full_file_system_is_told() {
    let done = sh("yes >/tmp/full").await;
    assert_eq!((done.code, done.err.as_str()), (1, ""));
}

#[tokio::test]
async fn test_decides() {
    for holds in [
        "[ a ]",
        "[ a = a ]",
        "[ a != b ]",
        "[ 2 -gt 1 ]",
        "[ -f /srv/two ]",
        "[ -d /srv ]",
        "[ -s /srv/two ]",
        "[ ! -e /nope ]",
        "[ -z '' ]",
        "[ -n x ]",
        "test 1 -le 1",
        "[ ! a = b ]",
        "[ a = a -a b = b ]",
        "[ a = b -o b = b ]",
        "[ '!' = '!' ]",
        "[ = ]",
    ] {
        assert_eq!(sh(holds).await.code, 0, "{holds}");
    }
    for not in [
        "[ ]",
        "[ '' ]",
        "[ a = b ]",
        "[ 1 -eq 2 ]",
        "[ ! a ]",
        "[ a = b -a b = b ]",
        "[ -t ]x",
    ] {
        assert_ne!(sh(not).await.code, 0, "{not}");
    }
    fails("[ a", 2, "[: missing ]\n").await;
    fails("[ a -eq 1 ]", 2, "[: a: bad number\n").await;
    fails("[ a b ]", 2, "[: a: unknown operand\n").await;
    fails("[ a b c d ]", 2, "[: too many arguments\n").await;
}

#[tokio::test]
async fn the_system_is_shown() {
    says(
        "hostname; whoami; id; id -u; pwd",
        "web\nroot\nuid=0(root) gid=0(root)\n0\n/\n",
    )
    .await;
    says("env", "HOME=/root\nGREETING=hello world\n").await;
    let done = sh("ps").await;
    let lines: Vec<_> = done.out.lines().collect();
    assert_eq!(
        lines,
        [
            "PID   USER     TIME     COMMAND",
            "    1 root     00:00:00 sh -c ps",
            "    2 root     00:00:00 ps",
        ]
    );
    fails("stty size", 1, "stty: standard input: not a tty\n").await;
}

#[tokio::test]
async fn kill_checks_whom_and_how() {
    fails("kill 99", 1, "kill: can't kill pid 99: No such process\n").await;
    fails("kill -NOPE 1", 1, "kill: bad signal name 'NOPE'\n").await;
    fails("kill", 1, "kill: you need to specify whom to kill\n").await;
    assert_eq!(sh("kill -0 1; kill -s INT 1").await.code, 130);
}

#[tokio::test]
async fn sleep_adds_its_operands() {
    use std::time::Duration;
    let container = Sandbox::new();
    let running = container.start(
        &["sleep", "1m", "0.5"],
        longshore_testkit::memory::programs::Input::empty(),
    );
    container.clock.sleeping(1).await;
    container.clock.advance(Duration::from_millis(60_499));
    container.clock.sleeping(1).await;
    assert_eq!(running.process.exit_code(), None);
    container.clock.advance(Duration::from_millis(1));
    assert_eq!(running.process.wait().await, 0);
    for wrong in ["x", "-1", "1e9", "", "1.2.3", "nan"] {
        let text = format!("sleep: invalid time interval '{wrong}'\n");
        fails(&format!("sleep '{wrong}'"), 1, &text).await;
    }
}
