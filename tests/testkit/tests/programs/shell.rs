//! `sh -c`, as far as scripts in containers go.

use bytes::Bytes;
use longshore_testkit::memory::programs::{Files as _, Input};

use crate::support::{Sandbox, fails, run, says, sh};

#[tokio::test]
async fn sequences_run_in_order() {
    says("echo a; echo b\necho c", "a\nb\nc\n").await;
    says("true && echo yes || echo no", "yes\n").await;
    says("false && echo yes || echo no", "no\n").await;
    says("false || false || echo last", "last\n").await;
    says("! false && echo turned", "turned\n").await;
    says("echo a &&\n\n echo b # not c", "a\nb\n").await;
    says("{ echo a; echo b; } | cat", "a\nb\n").await;
}

#[tokio::test]
async fn the_exit_code_is_that_of_the_last_command() {
    assert_eq!(sh("true; false").await.code, 1);
    assert_eq!(sh("false; true").await.code, 0);
    assert_eq!(sh("exit 7; echo never").await.code, 7);
    assert_eq!(sh("false; exit").await.code, 1);
    assert_eq!(sh("exit 256").await.code, 0);
    assert_eq!(sh("").await.code, 0);
    says("false; echo $?; echo $?", "1\n0\n").await;
    says("A=$(exit 3); echo $?", "3\n").await;
}

#[tokio::test]
async fn pipelines_run_at_the_same_time() {
    says("echo one two | wc -w | cat", "2\n").await;
    says("yes | head -n 2", "y\ny\n").await;
    says("cat < /srv/two | head -n1", "one\n").await;
    says("while true; do echo x; done | head -n 1", "x\n").await;
    assert_eq!(sh("exit 3 | true").await.code, 0);
    assert_eq!(sh("true | exit 3").await.code, 3);
    assert_eq!(sh("! true | false").await.code, 0);
}

#[tokio::test]
async fn quotes_and_backslashes_protect() {
    says(
        r#"echo 'a  $HOME' "b  c" d\ \ e \$x"#,
        "a  $HOME b  c d  e $x\n",
    )
    .await;
    says(r#"echo "$HOME \"q\" \$x \a""#, "/root \"q\" $x \\a\n").await;
    says("echo a\\\nb 'c\nd'", "ab c\nd\n").await;
    says(r#"printf '[%s]' "" '' x"#, "[][][x]").await;
    says("echo a#b '#c'", "a#b #c\n").await;
}

#[tokio::test]
async fn variables_are_split_only_without_quotes() {
    says(
        r#"A="  x   y "; printf '[%s]' $A; printf '[%s]' "$A""#,
        "[x][y][  x   y ]",
    )
    .await;
    says(r#"A=; printf '[%s]' a$A b "$A""#, "[a][b][]").await;
    says("A=b; B=${A}c; echo $B ${#B} $nothing-", "bc 2 -\n").await;
    says("echo ${X:-d} ${X:=e} $X ${X:+f} ${Y+g}", "d e e f\n").await;
    says(r#"echo "${X:-"a  b"}" '$('"#, "a  b $(\n").await;
    says(r#"A='"'; echo "$A\"" '}'"#, "\"\" }\n").await;
    fails("echo ${X:?is missing}", 2, "sh: X: is missing\n").await;
}

#[tokio::test]
async fn commands_and_sums_are_substituted() {
    says(
        "echo [$(echo a; echo b)] \"$(printf 'x\\n\\n')\"",
        "[a b] x\n",
    )
    .await;
    says("echo `echo a \\`echo b\\``", "a b\n").await;
    says("i=2; echo $((i * (i + 1))) $(( -7 / 2 ))", "6 -3\n").await;
    says("echo $(( $(echo 4) > 3 && 1 ))", "1\n").await;
    says("A=1; B=$(A=2; echo $A); echo $A $B", "1 2\n").await;
    fails("echo $((1 / 0))", 2, "sh: arithmetic: divide by zero\n").await;
}

#[tokio::test]
async fn assignments_reach_those_they_are_for() {
    says(
        "A=b env | head -n 3",
        "HOME=/root\nGREETING=hello world\nA=b\n",
    )
    .await;
    says("A=b true; echo [$A]", "[]\n").await;
    says(
        "A=b; env | wc -l; export A; env | wc -l; unset A; env | wc -l",
        "2\n3\n2\n",
    )
    .await;
    says("export A=b C; A=c; sh -c 'echo $A $C'", "c\n").await;
    says("GREETING=x; sh -c 'echo $GREETING'", "x\n").await;
    says("(A=b; cd /srv; exit 1); echo [$A] $PWD; pwd", "[] /\n/\n").await;
}

#[tokio::test]
async fn streams_go_where_the_script_wants() {
    says(
        "echo a >/tmp/f; echo b >>/tmp/f; cat /tmp/f; wc -l </tmp/f",
        "a\nb\n2\n",
    )
    .await;
    says("{ echo out; echo err >&2; } 2>&1 | cat", "out\nerr\n").await;
    says("echo gone >/dev/null; echo x >/dev/stdout", "x\n").await;
    says(
        "echo x >/tmp/f 2>&1; nope 2>>/tmp/f; cat /tmp/f",
        "x\nsh: nope: not found\n",
    )
    .await;
    says("exec >/tmp/f; echo kept; exec 1>&2; exit 0", "").await;
    says(
        "for i in 1 2; do echo $i; done >/tmp/f; cat /tmp/f",
        "1\n2\n",
    )
    .await;
    says(
        "cd /srv; echo a >../tmp/./g; cat /tmp/g; cat <two | head -n1",
        "a\none\n",
    )
    .await;
    let done = sh("echo out; echo err 1>&2").await;
    assert_eq!((done.out.as_str(), done.err.as_str()), ("out\n", "err\n"));
}

#[tokio::test]
async fn what_cannot_be_opened_is_named() {
    let missing = "sh: can't open /nope: No such file or directory\n";
    fails("cat </nope", 1, missing).await;
    let dir = "sh: can't create /srv: Is a directory\n";
    fails("echo x >/srv", 1, dir).await;
    fails("echo x >&7", 1, "sh: bad file descriptor: 7\n").await;
    let other = "sh: syntax error: only the streams 0, 1 and 2 are there, not 3\n";
    fails("echo x 3>/tmp/f", 2, other).await;
}

#[tokio::test]
async fn what_is_not_there_is_127() {
    fails("nope", 127, "sh: nope: not found\n").await;
    fails("/bin/nope", 127, "sh: /bin/nope: not found\n").await;
    fails("/srv", 126, "sh: /srv: Permission denied\n").await;
    says("nope 2>/dev/null || echo $?", "127\n").await;
}

#[tokio::test]
async fn loops_and_conditions() {
    says(
        "for x in a 'b c' $(echo d e); do echo $x; done",
        "a\nb c\nd\ne\n",
    )
    .await;
    says(
        "i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done",
        "1\n2\n3\n",
    )
    .await;
    says("until false; do echo x; break; done", "x\n").await;
    says(
        "for a in 1 2 3; do for b in 1 2; do [ $a = 2 ] && continue 2; echo $a$b; done; done",
        "11\n12\n31\n32\n",
    )
    .await;
    says(
        "if false; then echo a; elif true; then echo b; else echo c; fi",
        "b\n",
    )
    .await;
    says("if false\nthen echo a\nelse echo c\nfi", "c\n").await;
    says(
        "cat /srv/two | while read x; do echo [$x]; done",
        "[one]\n[two]\n",
    )
    .await;
    assert_eq!(sh("if false; then :; fi").await.code, 0);
}

#[tokio::test]
async fn syntax_errors_are_told_as_sh_tells_them() {
    for (script, text) in [
        ("echo ;;", "\";;\" is not supported"),
        ("; echo", "unexpected \";\""),
        ("echo a; && b", "unexpected \"&&\""),
        ("done", "unexpected \"done\""),
        ("echo )", "unexpected \")\""),
        ("if true; then", "unexpected end of file (expecting \"fi\")"),
        (
            "while true; do echo",
            "unexpected end of file (expecting \"done\")",
        ),
        ("echo 'a", "unterminated quoted string"),
        ("echo \"a", "unterminated quoted string"),
        ("echo ${a", "unterminated parameter"),
        ("echo ${a%b}", "bad substitution"),
        ("echo $(a", "unexpected end of file (expecting \")\")"),
        ("(a", "unexpected end of file (expecting \")\")"),
        ("f() { a; }", "functions are not supported"),
        ("case a in esac", "\"case\" is not supported"),
        ("cat <<E", "\"<<\" is not supported"),
        ("for 1 in a; do b; done", "bad for loop variable"),
        ("echo >", "unexpected end of file"),
        ("a &&", "unexpected end of file"),
        ("while do a; done", "unexpected \"do\""),
    ] {
        fails(script, 2, &format!("sh: syntax error: {text}\n")).await;
    }
}

#[tokio::test]
async fn lines_before_a_mistake_have_run() {
    let done = sh("echo a\necho b )").await;
    assert_eq!((done.code, done.out.as_str()), (2, "a\n"));
}

#[tokio::test]
async fn arguments_of_the_script() {
    let script = "echo $0 $# $1; for a; do echo [$a]; done; shift; printf '<%s>' \"$@\"";
    let done = run(&["/bin/sh", "-c", script, "me", "a b", "c", "d"], "").await;
    assert_eq!(done.out, "me 3 a b\n[a b]\n[c]\n[d]\n<c><d>");
    says("set -- x y; echo $2 $*", "y x y\n").await;
    says("echo $0", "sh\n").await;
}

#[tokio::test]
async fn set_e_ends_at_the_first_failure_that_nobody_tests() {
    assert_eq!(sh("set -e; false; echo never").await.out, "");
    says(
        "set -e; false || true; ! true; if false; then :; fi; echo on",
        "on\n",
    )
    .await;
    assert_eq!(run(&["sh", "-ec", "false; echo never"], "").await.code, 1);
}

#[tokio::test]
async fn a_shell_without_c_reads_its_input() {
    let done = run(&["sh"], "echo a\nwhile read x\ndo echo [$x]\ndone\nb\nc\n").await;
    assert_eq!((done.code, done.out.as_str()), (0, "a\n[b]\n[c]\n"));
    assert_eq!(run(&["sh"], "exit 4\necho never\n").await.code, 4);
    assert_eq!(run(&["sh"], "cat\nrest\n").await.out, "rest\n");
    let done = run(&["sh"], "echo a\nif true\n").await;
    assert_eq!(done.code, 2);
    assert!(done.err.contains("expecting \"then\""), "{}", done.err);
}

#[tokio::test]
async fn scripts_in_files_run() {
    let container = Sandbox::new();
    let text = b"#!/bin/sh\necho $0 $1; exec sh -c 'exit 9'\n";
    container.files.write("/run.sh", text).unwrap();
    let direct = container
        .start(&["/run.sh", "x"], Input::empty())
        .done()
        .await;
    assert_eq!((direct.code, direct.out.as_str()), (9, "/run.sh x\n"));
    let named = container
        .start(&["sh", "/run.sh", "y"], Input::empty())
        .done()
        .await;
    assert_eq!(named.out, "/run.sh y\n");
    let missing = container
        .start(&["sh", "/no.sh"], Input::empty())
        .done()
        .await;
    assert_eq!(missing.code, 127);
}

#[tokio::test]
async fn read_splits_and_tells_the_end() {
    let input = Input::from_bytes(Bytes::from_static(b"a b  c\nlast"));
    let script = "read x y; echo [$x] [$y]; read z; echo $? [$z]; read z; echo $?";
    let done = Sandbox::new()
        .start(&["sh", "-c", script], input)
        .done()
        .await;
    assert_eq!(done.out, "[a] [b c]\n1 [last]\n1\n");
}

#[tokio::test]
async fn built_ins_check_what_they_get() {
    fails(
        "cd /nope",
        1,
        "sh: cd: can't cd to /nope: No such file or directory\n",
    )
    .await;
    fails("export 1=2", 1, "sh: export: 1: bad variable name\n").await;
    fails(
        "trap x NOPE",
        1,
        "sh: trap: NOPE: invalid signal specification\n",
    )
    .await;
    fails("set -x", 2, "sh: set: -x: unsupported option\n").await;
    says(
        "cd /srv && pwd && cd - && pwd && cd && pwd",
        "/srv\n/\n/root\n",
    )
    .await;
    says("eval 'echo a;' echo b; : ignored", "a\nb\n").await;
    says(
        "trap 'echo bye $?' EXIT; trap 'echo x' USR1; trap; (exit 5); exit 0",
        "trap -- 'echo bye $?' EXIT\ntrap -- 'echo x' USR1\nbye 0\n",
    )
    .await;
}
