//! Pipes between programs.

use std::io::ErrorKind;

use bytes::Bytes;
use longshore_testkit::memory::programs::{PIPE_LIMIT, pipe};

#[tokio::test]
async fn bytes_come_out_in_order_and_then_the_end() {
    let (output, input) = pipe();
    let second = output.clone();
    output.write("one\ntw").await.unwrap();
    second.write("o\nrest").await.unwrap();
    drop((output, second));
    assert_eq!(input.read_line(100).await.unwrap(), "one\n");
    assert_eq!(input.read_line(100).await.unwrap(), "two\n");
    assert_eq!(input.read(2).await.unwrap(), "re");
    assert_eq!(input.read_to_end(100).await.unwrap(), "st");
    assert_eq!(input.read(2).await.unwrap(), "");
}

#[tokio::test]
async fn a_full_pipe_lets_its_writer_wait() {
    let (output, input) = pipe();
    let written = tokio::spawn(async move { output.write(vec![b'x'; 3 * PIPE_LIMIT]).await });
    tokio::task::yield_now().await;
    assert!(!written.is_finished());
    let all = input.read_to_end(4 * PIPE_LIMIT).await.unwrap();
    assert_eq!(all.len(), 3 * PIPE_LIMIT);
    written.await.unwrap().unwrap();
}

#[tokio::test]
async fn small_pieces_count_for_more_than_their_bytes() {
    let (output, _input) = pipe();
    let written = tokio::spawn(async move {
        for _ in 0..PIPE_LIMIT / 2 {
            output.write("x").await?;
        }
        std::io::Result::Ok(())
    });
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    assert!(!written.is_finished());
}

#[tokio::test]
async fn writing_fails_when_the_reader_goes() {
    let (output, input) = pipe();
    output
        .write(Bytes::from(vec![b'x'; PIPE_LIMIT]))
        .await
        .unwrap();
    let blocked = tokio::spawn(async move { output.write("more").await });
    tokio::task::yield_now().await;
    drop(input);
    let error = blocked.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BrokenPipe);
}

#[tokio::test]
async fn lines_and_inputs_are_bounded() {
    let (output, input) = pipe();
    output.write("too long\n").await.unwrap();
    let error = input.read_line(4).await.unwrap_err();
    assert_eq!(error.to_string(), "a line is longer than 4 bytes");
    let error = input.read_to_end(4).await.unwrap_err();
    assert_eq!(error.to_string(), "an input is longer than 4 bytes");
}
