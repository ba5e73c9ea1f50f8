// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `JsonMessage` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// A message about work in progress. Which fields are there depends on what there is to say.
    ///
    /// In API 1.8 and later.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.4: A message tells which image it is about.
    /// - Changed in 1.4: The parts of an error come apart as well.
    /// - Changed in 1.7: Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.
    /// - Changed in 1.8: The output of a build comes as JSON messages, and a failure has the exit status of the command. Before, it was text.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonMessage {
        /// What is being done, or done, now.
        pub status: Option<String>,
        /// How far it is, drawn as a bar of text. Deprecated since 1.8. Use `progress_detail`.
        #[deprecated(note = "since API 1.8. Use `progress_detail`.")]
        pub progress: Option<String>,
        /// Why the work failed. Nothing comes after it. Deprecated since 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else.
        #[deprecated(
            note = "since API 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else."
        )]
        pub error: Option<String>,
        /// What the status is about: a short image ID or a tag. Since 1.4.
        pub id: Option<String>,
        /// The same in parts. Since 1.4.
        pub error_detail: Option<
            super::super::super::types::error_detail::v1_4::ErrorDetail,
        >,
        /// Output of a build, line ends included; what went to stderr stands between terminal codes for red. Since 1.8.
        pub stream: Option<String>,
        /// How far it is. Since 1.8.
        pub progress_detail: Option<
            super::super::super::types::progress_detail::v1_8::ProgressDetail,
        >,
    }
    rt::object! {
        JsonMessage;
        optional status("status");
        optional progress("progress");
        optional error("error");
        optional id("id");
        optional error_detail("errorDetail");
        optional stream("stream");
        optional progress_detail("progressDetail");
    }
}
/// `JsonMessage` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// A message about work in progress. Which fields are there depends on what there is to say.
    ///
    /// In API 1.7.
    ///
    /// - Changed in 1.7: Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonMessage {
        /// What is being done, or done, now.
        pub status: Option<String>,
        /// How far it is, in words such as `1234/5678 (22%)`. On the wire: For a pull it may also be how the status goes on, such as `metadata` behind `Pulling`.
        pub progress: Option<String>,
        /// Why the work failed. Nothing comes after it. Deprecated since 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else.
        #[deprecated(
            note = "since API 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else."
        )]
        pub error: Option<String>,
        /// What the status is about: a short image ID or a tag. Since 1.4.
        pub id: Option<String>,
        /// The same in parts. On the wire: Not in the documentation before 1.8. From Docker 0.6.0 on. Since 1.4.
        pub error_detail: Option<
            super::super::super::types::error_detail::v1_4::ErrorDetail,
        >,
    }
    rt::object! {
        JsonMessage;
        optional status("status");
        optional progress("progress");
        optional error("error");
        optional id("id");
        optional error_detail("errorDetail");
    }
}
/// `JsonMessage` as it has been since 1.4.
#[cfg(feature = "v1_6")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// A message about work in progress. Which fields are there depends on what there is to say.
    ///
    /// In API 1.4 to 1.6.
    ///
    /// - Changed in 1.4: A message tells which image it is about.
    /// - Changed in 1.4: The parts of an error come apart as well.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonMessage {
        /// What is being done, or done, now.
        pub status: Option<String>,
        /// How far it is, in words such as `1234/5678 (22%)`. On the wire: For a pull it may also be how the status goes on, such as `metadata` behind `Pulling`.
        pub progress: Option<String>,
        /// Why the work failed. Nothing comes after it. Deprecated since 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else.
        #[deprecated(
            note = "since API 1.4. Use `error_detail`. Daemons before Docker 0.6.0 send nothing else."
        )]
        pub error: Option<String>,
        /// The short ID of the image that an insertion made. It comes alone, as the last message. On the wire: Not in the documentation. Until 1.6.
        pub image_id: Option<String>,
        /// What the status is about: a short image ID or a tag. Since 1.4.
        pub id: Option<String>,
        /// The same in parts. On the wire: Not in the documentation before 1.8. From Docker 0.6.0 on. Since 1.4.
        pub error_detail: Option<
            super::super::super::types::error_detail::v1_4::ErrorDetail,
        >,
    }
    rt::object! {
        JsonMessage;
        optional status("status");
        optional progress("progress");
        optional error("error");
        optional image_id("Id");
        optional id("id");
        optional error_detail("errorDetail");
    }
}
/// `JsonMessage` as it has been since 1.1.
#[cfg(feature = "v1_3")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    /// A message about work in progress. Which fields are there depends on what there is to say.
    ///
    /// In API 1.1 to 1.3.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonMessage {
        /// What is being done, or done, now.
        pub status: Option<String>,
        /// How far it is, in words such as `1234/5678 (22%)`.
        pub progress: Option<String>,
        /// Why the work failed. Nothing comes after it.
        pub error: Option<String>,
        /// The short ID of the image that an insertion made. It comes alone, as the last message. On the wire: Not in the documentation. Until 1.6.
        pub image_id: Option<String>,
    }
    rt::object! {
        JsonMessage;
        optional status("status");
        optional progress("progress");
        optional error("error");
        optional image_id("Id");
    }
}
