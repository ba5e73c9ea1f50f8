// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Event` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// Something that happened in the daemon.
    ///
    /// In API 1.12 and later.
    ///
    /// - Changed in 1.4: What happens in the daemon can be followed. The changelog and the documentation have this in 1.3 already, but no daemon of that version knows it.
    /// - Changed in 1.4: Events tell the image of the container.
    /// - Changed in 1.5: Every event of a container tells its short ID and the name of its image.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.14: Pausing a container and its going on are events as well, and starting it counts as one each time the daemon does so by itself.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Event {
        /// What happened. Containers: `create`, `destroy`, `die`, `export`, `kill`, `pause`, `restart`, `start`, `stop`, `unpause`; images: `untag`, `delete`. On the wire: Missing in events of networks, volumes and the like, which the 20.10 engine sends.
        pub status: Option<String>,
        /// The ID of the container or the image. On the wire: Missing in the same events as `status`.
        pub id: Option<String>,
        /// When it happened.
        pub time: rt::Timestamp,
        /// The name of the image the container was made from; missing when it is about an image.
        pub from: Option<String>,
    }
    rt::object! {
        Event;
        optional status("status");
        optional id("id");
        required_as time("time", UnixSeconds);
        optional from("from");
    }
}
/// `Event` as it has been since 1.4.
#[cfg(feature = "v1_11")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// Something that happened in the daemon.
    ///
    /// In API 1.4 to 1.11.
    ///
    /// - Changed in 1.4: What happens in the daemon can be followed. The changelog and the documentation have this in 1.3 already, but no daemon of that version knows it.
    /// - Changed in 1.4: Events tell the image of the container.
    /// - Changed in 1.5: Every event of a container tells its short ID and the name of its image.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Event {
        /// What happened. Containers: `create`, `destroy`, `die`, `export`, `kill`, `restart`, `start`, `stop`; images: `untag`, `delete`.
        pub status: String,
        /// The ID of the container or the image.
        pub id: String,
        /// When it happened.
        pub time: rt::Timestamp,
        /// The name of the image the container was made from; missing when it is about an image.
        pub from: Option<String>,
    }
    rt::object! {
        Event;
        required status("status");
        required id("id");
        required_as time("time", UnixSeconds);
        optional from("from");
    }
}
