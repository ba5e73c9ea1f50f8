//! Scripts that want too much.

use crate::support::{fails, sh};

#[tokio::test]
async fn nesting_is_bounded() {
    for (open, close) in [
        ("(", ")"),
        ("{ ", "; }"),
        ("echo $(", ")"),
        ("if ", "; then a; fi"),
        ("echo ${a:-", "}"),
        ("echo \"${a:-\"", "\"}\""),
    ] {
        let script = format!("{}true{}", open.repeat(5000), close.repeat(5000));
        let done = sh(&script).await;
        assert_eq!(done.code, 2, "{open}");
        assert!(
            done.err.contains("nested more than 32 levels"),
            "{}",
            done.err
        );
    }
}

#[tokio::test]
async fn nesting_up_to_the_bound_works() {
    let script = format!("{}echo deep{}", "{ ".repeat(30), "; }".repeat(30));
    assert_eq!(sh(&script).await.out, "deep\n");
    let script = format!("{}echo deep{}", "( ".repeat(30), " )".repeat(30));
    assert_eq!(sh(&script).await.out, "deep\n");
}

#[tokio::test]
async fn a_script_that_calls_itself_ends() {
    fails(
        "x='eval \"$x\"'; eval \"$x\"",
        2,
        "sh: maximum nesting level reached\n",
    )
    .await;
    let script = "trap 'n=$((n+1)); [ $n = 500 ] && exit; kill -USR1 $$' USR1; kill -USR1 $$";
    assert_eq!(sh(script).await.code, 0);
}

#[tokio::test]
async fn long_scripts_and_values_are_refused() {
    let script = format!("echo {}", "x".repeat(200_000));
    let text = "sh: the script is longer than 131072 bytes\n";
    fails(&script, 2, text).await;
    let script = "a=xxxxxxxx; while true; do a=$a$a; done";
    fails(script, 2, "sh: a command is longer than 1048576 bytes\n").await;
    fails(
        "echo $(yes)",
        2,
        "sh: an input is longer than 1048576 bytes\n",
    )
    .await;
}

#[tokio::test]
async fn the_number_of_processes_is_bounded() {
    let done = sh("while sleep infinity & do :; done; echo never").await;
    assert_eq!(done.code, 2);
    assert!(done.err.contains("can't fork"), "{}", done.err);
}

#[tokio::test]
async fn long_chains_are_no_deep_ones() {
    let script = "true && ".repeat(10_000) + "echo end";
    assert_eq!(sh(&script).await.out, "end\n");
    let script = format!("[ {} x ] && echo end", "! ! ".repeat(10_000));
    assert_eq!(sh(&script).await.out, "end\n");
}

#[tokio::test]
async fn a_busy_loop_lets_others_run() {
    let (busy, other) = tokio::join!(
        async {
            let container = crate::support::Sandbox::new();
            let running = container.sh("while :; do :; done");
            tokio::task::yield_now().await;
            running.process.signal("KILL".parse().unwrap());
            running.done().await.code
        },
        sh("echo here"),
    );
    assert_eq!((busy, other.out.as_str()), (137, "here\n"));
}
