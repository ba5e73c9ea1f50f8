// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `JsonMessage` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonMessage {
    /// In API 1.1 to 1.3.
    #[cfg(feature = "v1_3")]
    V1_1(types::json_message::v1_1::JsonMessage),
    /// In API 1.4 to 1.6.
    #[cfg(feature = "v1_6")]
    V1_4(types::json_message::v1_4::JsonMessage),
    /// In API 1.7.
    #[cfg(feature = "v1_7")]
    V1_7(types::json_message::v1_7::JsonMessage),
    /// In API 1.8 and later.
    V1_8(types::json_message::v1_8::JsonMessage),
}
rt::any! {
    JsonMessage TryFrom;
    places[(1, 0), (4, 1), (7, 2), (8, 3)];
    refer status(" What is being done, or done, now.", Option < String >);
    refer progress(" How far it is, drawn as a bar of text. Deprecated since 1.8. Use `progress_detail`.", Option < String >);
    refer error(" Why the work failed. Nothing comes after it. Deprecated since 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else.", Option < String >);
    #[cfg(feature = "v1_3")] 0 V1_1(types::json_message::v1_1::JsonMessage) => V1_4;
    #[cfg(feature = "v1_6")] 1 V1_4(types::json_message::v1_4::JsonMessage) => V1_7;
    #[cfg(feature = "v1_7")] 2 V1_7(types::json_message::v1_7::JsonMessage) => V1_8;
    newest 3 V1_8(types::json_message::v1_8::JsonMessage);
}
#[cfg(feature = "v1_7")]
rt::convert! {
    types::json_message::v1_7::JsonMessage => types::json_message::v1_8::JsonMessage;
    up From;
    down TryFrom;
    same status;
    same progress;
    same error;
    same id;
    same error_detail;
    added stream("stream", "1.8");
    added progress_detail("progressDetail", "1.8");
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::json_message::v1_4::JsonMessage => types::json_message::v1_7::JsonMessage;
    up TryFrom;
    down From;
    same status;
    same progress;
    same error;
    same id;
    same error_detail;
    gone image_id("Id", "1.6");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::json_message::v1_1::JsonMessage => types::json_message::v1_4::JsonMessage;
    up From;
    down TryFrom;
    same status;
    same progress;
    same error;
    same image_id;
    added id("id", "1.4");
    added error_detail("errorDetail", "1.4");
}
