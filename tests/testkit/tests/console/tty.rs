//! Terminals.

use longshore_testkit::memory::console::{Attach, Attached, InputClosed};
use longshore_testkit::memory::programs::{Programs, Signal, Size};

use crate::support::{Setup, terminal, text, until};

async fn press(client: &mut Attached, keys: &'static str) {
    client.input.as_mut().unwrap().write(keys).await.unwrap();
}

#[tokio::test]
async fn a_shell_shows_prompts_echoes_and_results() {
    let setup = Setup::new(terminal());
    let mut client = setup.console.attach(Attach::everything());
    let process = setup.start(&["sh"]);
    assert_eq!(until(&mut client.output, "# ").await, "/ # ");
    press(&mut client, "echo a\x7fb\r").await;
    assert_eq!(
        until(&mut client.output, "# ").await,
        "echo a\x08 \x08b\r\nb\r\n/ # "
    );
    press(&mut client, "if true\r").await;
    assert_eq!(until(&mut client.output, "\r\n> ").await, "if true\r\n> ");
    press(&mut client, "then cd /tmp; fi\r").await;
    assert!(until(&mut client.output, "# ").await.ends_with("/tmp # "));
    press(&mut client, "nope )\r").await;
    let mistake = "nope )\r\nsh: syntax error: unexpected \")\"\r\n/tmp # ";
    assert_eq!(until(&mut client.output, "# ").await, mistake);
    press(&mut client, "exit 3\r").await;
    assert_eq!(text(client.output).await, "exit 3\r\n");
    assert_eq!(process.wait().await, 3);
}

#[tokio::test]
async fn ctrl_d_ends_the_input_of_whoever_reads() {
    let setup = Setup::new(terminal());
    let mut client = setup.console.attach(Attach::everything());
    let process = setup.start(&["sh"]);
    until(&mut client.output, "# ").await;
    press(&mut client, "cat; echo next\r").await;
    until(&mut client.output, "next\r\n").await;
    press(&mut client, "line\r\x04").await;
    let shown = until(&mut client.output, "# ").await;
    assert!(shown.ends_with("line\r\nline\r\nnext\r\n/ # "), "{shown:?}");
    press(&mut client, "\x04").await;
    assert_eq!(process.wait().await, 0);
}

#[tokio::test]
async fn ctrl_c_ends_what_runs_and_not_the_shell() {
    let setup = Setup::new(terminal());
    let mut client = setup.console.attach(Attach::everything());
    let process = setup.start(&["sh"]);
    press(&mut client, "while true; do sleep infinity; done\r").await;
    while setup.processes.list().len() < 2 {
        tokio::task::yield_now().await;
    }
    press(&mut client, "\x03").await;
    until(&mut client.output, "^C\r\n/ # ").await;
    press(&mut client, "echo $?\r").await;
    until(&mut client.output, "\r\n130\r\n/ # ").await;
    press(&mut client, "half\x03").await;
    until(&mut client.output, "half^C\r\n/ # ").await;
    process.signal(Signal::TERM);
    assert_eq!(process.wait().await, 143);
}

#[tokio::test]
async fn ctrl_c_ends_a_script() {
    let setup = Setup::new(terminal());
    let mut client = setup.console.attach(Attach::everything());
    let process = setup.sh("echo on; cat");
    until(&mut client.output, "on\r\n").await;
    press(&mut client, "\x03").await;
    assert_eq!(process.wait().await, 130);
}

#[tokio::test]
async fn the_size_can_be_set_and_read() {
    let mut programs = Programs::builtin();
    programs.register("watch", |context| async move {
        let Some(tty) = context.tty.clone() else {
            return 1;
        };
        context.signals.handle(Signal::WINCH);
        context.print("ready\n").await.unwrap();
        context.signals.next().await;
        let size = tty.size();
        let text = format!("{}x{}\n", size.rows, size.columns);
        context.print(text).await.map_or(1, |()| 0)
    });
    let setup = Setup::with(programs, terminal());
    let mut client = setup.console.attach(Attach::everything());
    let tty = setup.console.tty().unwrap();
    tty.resize(Size {
        rows: 24,
        columns: 80,
    });
    setup.sh("stty size; watch");
    assert_eq!(
        until(&mut client.output, "ready\r\n").await,
        "24 80\r\nready\r\n"
    );
    // The same size is no news.
    tty.resize(tty.size());
    tty.resize(Size {
        rows: 50,
        columns: 132,
    });
    assert_eq!(text(client.output).await, "50x132\r\n");
}

#[tokio::test]
async fn ctrl_p_ctrl_q_detaches() {
    let setup = Setup::new(terminal());
    let mut first = setup.console.attach(Attach::everything());
    let mut second = setup.console.attach(Attach::everything());
    let process = setup.start(&["cat"]);
    press(&mut first, "a\x10").await;
    press(&mut first, "\x11ignored").await;
    assert_eq!(text(first.output).await, "a");
    let mut input = first.input.unwrap();
    assert_eq!(input.write("x").await, Err(InputClosed));
    assert_eq!(process.exit_code(), None);
    press(&mut second, "\x10b\r").await;
    let shown = until(&mut second.output, "\x10b\r\n").await;
    assert_eq!(shown, "a^Pb\r\na\x10b\r\n");
}

#[tokio::test]
async fn a_flood_of_keys_neither_waits_nor_stays() {
    let setup = Setup::new(terminal());
    let client = setup.console.attach(Attach::everything());
    let process = setup.sh("sleep infinity");
    let mut input = client.input.unwrap();
    for _ in 0..1000 {
        input.write("x".repeat(2000) + "\r\x04\x04").await.unwrap();
    }
    input.write("\x03").await.unwrap();
    assert_eq!(process.wait().await, 130);
}
