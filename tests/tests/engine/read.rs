//! Streams, read to where a test wants them.

use futures_util::StreamExt;
use longshore::runtime::{ByteStream, Channel, Error, Frame, Frames, Hijacked, JsonStream, Output};
use tokio::io::AsyncWriteExt;

/// More than any container here writes.
const LIMIT: usize = 1 << 20;

/// All bytes of a stream.
pub(crate) async fn bytes(mut stream: ByteStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some(piece) = stream.next().await {
        bytes.extend_from_slice(&piece.expect("a piece"));
    }
    bytes
}

/// All items of a stream.
pub(crate) async fn items<T>(stream: JsonStream<T>) -> Vec<T> {
    let (items, error) = items_and_error(stream).await;
    assert!(error.is_none(), "{error:?}");
    items
}

/// The items of a stream up to its end or its error.
pub(crate) async fn items_and_error<T>(mut stream: JsonStream<T>) -> (Vec<T>, Option<Error>) {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item),
            Err(error) => {
                assert!(stream.next().await.is_none(), "an error is the end");
                return (items, Some(error));
            }
        }
    }
    (items, None)
}

/// Everything up to the end of the stream, as text: standard output and standard error.
pub(crate) async fn output(frames: Frames) -> (String, String) {
    let Output { stdout, stderr } = frames.collect_output(LIMIT).await.expect("the output");
    (text(stdout), text(stderr))
}

/// Reads frames until what came ends as wanted; answers all that came.
pub(crate) async fn until(frames: &mut Frames, end: &str) -> String {
    let mut seen = Vec::new();
    while !seen.ends_with(end.as_bytes()) {
        let frame: Option<Result<Frame, Error>> = frames.next().await;
        let came = String::from_utf8_lossy(&seen).into_owned();
        let frame = frame.unwrap_or_else(|| panic!("{end:?} does not come after {came:?}"));
        seen.extend_from_slice(&frame.expect("a frame").data);
    }
    text(seen)
}

/// Sends a line, which has to come back on standard output.
pub(crate) async fn echo(attached: &mut Hijacked, line: &str) {
    let sent = attached.input.write_all(line.as_bytes()).await;
    sent.expect("a line");
    let frame = attached.output.next().await.expect("a frame");
    let Frame { channel, data } = frame.expect("a frame");
    assert_eq!((channel, &data[..]), (Channel::Stdout, line.as_bytes()));
}

pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}
