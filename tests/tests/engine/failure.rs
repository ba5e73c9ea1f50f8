//! What an error says, in a form that can be compared.

use longshore::runtime::{Error, ErrorKind, JsonStream};

use crate::read;

/// The operation, the version, the status and the message of an answer that refuses.
pub(crate) fn refusal(error: &Error) -> (&str, &str, u16, &str) {
    let ErrorKind::Api {
        status, message, ..
    } = error.kind()
    else {
        panic!("not a refusal: {error:?}")
    };
    let operation = error.operation().expect("the operation");
    let version = error.version().expect("the version");
    assert_eq!(error.status(), Some(*status));
    assert_eq!(error.message(), Some(message.as_str()));
    (operation, version, *status, message)
}

/// The items of a stream that ends with a failure reported in it, and that failure: its message
/// and its item.
pub(crate) async fn in_band<T>(stream: JsonStream<T>) -> (Vec<T>, String, String) {
    let (items, error) = read::items_and_error(stream).await;
    let error = error.expect("a failure in the stream");
    match error.kind() {
        ErrorKind::InBand { message, item } => (items, message.clone(), item.clone()),
        _ => panic!("not a failure reported in the stream: {error:?}"),
    }
}

/// The error of each request, none of which may succeed.
macro_rules! errors {
    ($($request:expr),+ $(,)?) => {
        [$($request.send().await.map(drop).expect_err(stringify!($request))),+]
    };
}
pub(crate) use errors;
