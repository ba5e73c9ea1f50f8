//! Clients that write.

use longshore_testkit::memory::console::{Attach, InputClosed, Options};

use crate::support::{Setup, settle, text, until, with_input};

#[tokio::test]
async fn clients_share_the_input() {
    let setup = Setup::new(with_input());
    let mut first = setup.console.attach(Attach::everything());
    let mut second = setup.console.attach(Attach::everything());
    setup.sh("read a; read b; echo $a $b");
    first.input.as_mut().unwrap().write("one\n").await.unwrap();
    second.input.as_mut().unwrap().write("two\n").await.unwrap();
    assert_eq!(text(first.output).await, "one two\n");
}

#[tokio::test]
async fn input_written_before_the_start_is_kept() {
    let setup = Setup::new(Options {
        stdin_once: true,
        ..with_input()
    });
    let mut client = setup.console.attach(Attach::everything());
    client.input.as_mut().unwrap().write("early").await.unwrap();
    drop(client.input);
    setup.start(&["cat"]);
    assert_eq!(text(client.output).await, "early");
}

#[tokio::test]
async fn stdin_once_ends_the_input_with_the_first_client() {
    let setup = Setup::new(Options {
        stdin_once: true,
        ..with_input()
    });
    let first = setup.console.attach(Attach::everything());
    let mut second = setup.console.attach(Attach::everything());
    let process = setup.start(&["cat"]);
    drop(first.input);
    assert_eq!(process.wait().await, 0);
    let input = second.input.as_mut().unwrap();
    assert_eq!(input.write("x").await, Err(InputClosed));
}

#[tokio::test]
async fn without_it_the_input_stays_open() {
    let setup = Setup::new(with_input());
    let first = setup.console.attach(Attach::everything());
    let process = setup.start(&["cat"]);
    drop(first.input);
    settle().await;
    assert_eq!(process.exit_code(), None);
    let mut second = setup.console.attach(Attach::everything());
    second.input.as_mut().unwrap().write("x\n").await.unwrap();
    assert_eq!(until(&mut second.output, "\n").await, "x\n");
    process.signal("TERM".parse().unwrap());
    assert_eq!(process.wait().await, 143);
    let input = second.input.as_mut().unwrap();
    assert_eq!(input.write("y").await, Err(InputClosed));
}

#[tokio::test]
async fn a_process_without_input_reads_its_end() {
    let setup = Setup::new(Options::default());
    let client = setup.console.attach(Attach::everything());
    assert!(client.input.is_none());
    assert_eq!(setup.start(&["cat"]).wait().await, 0);
}

#[tokio::test]
async fn writing_waits_for_a_process_that_does_not_read() {
    let setup = Setup::new(with_input());
    let client = setup.console.attach(Attach::everything());
    let process = setup.sh("sleep 1; wc -c");
    let mut input = client.input.unwrap();
    let writer = tokio::spawn(async move {
        let written = input.write(vec![b'x'; 1_000_000]).await;
        (input, written)
    });
    setup.clock.sleeping(1).await;
    settle().await;
    assert!(!writer.is_finished());
    setup.clock.advance(std::time::Duration::from_secs(1));
    let (input, written) = writer.await.unwrap();
    assert_eq!(written, Ok(()));
    drop(input);
    process.signal("KILL".parse().unwrap());
    process.wait().await;
}
