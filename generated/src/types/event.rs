// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Event` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// Something that happened in the daemon.
    ///
    /// In API 1.12 and later.
    ///
    /// Changed in 1.14: Pausing a container and its going on are events as well, and starting it counts as one each time the daemon does so by itself.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Event {
        /// What happened. Containers: `create`, `destroy`, `die`, `export`, `kill`, `pause`, `restart`, `start`, `stop`, `unpause`; images: `untag`, `delete`.
        ///
        /// On the wire: Missing in events of networks, volumes and the like, which the 20.10 engine sends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
        /// The ID of the container or the image.
        ///
        /// On the wire: Missing in the same events as `status`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// The name of the image the container was made from; missing when it is about an image.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<String>,
        /// When it happened.
        #[serde(with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub time: rt::Timestamp,
    }
}
