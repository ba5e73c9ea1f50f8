// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerSummary` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.12 and later.
    ///
    /// - Changed in 1.2: The list of containers tells their sizes.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: The bytes in a container's own layer may be unknown, and those in its whole file system are no longer counted, from Docker 0.7 on.
    /// - Changed in 1.9: The list of containers has the sizes only when they were asked for. Before, they were 0 otherwise.
    /// - Changed in 1.9: A text in the list of containers that is JSON by itself loses its quotes.
    /// - Changed in 1.10: The list of containers tells when a container exited, and quotes the command line, from Docker 0.10 on.
    /// - Changed in 1.11: What was new within API 1.10 is now in every daemon.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: A short ID of digits only arrives as a number.
        pub image: String,
        /// The command line. On the wire: Arguments with a blank stand in single quotes. The whole stands in double quotes when it has a double quote or a backslash in it, otherwise those are lost on the wire.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers; empty before the first start. On the wire: The documentation shows `Exit 0`; daemons write `Exited (0) 2 minutes ago`, or `Up 3 hours`.
        pub status: String,
        /// The ports it exposes or publishes.
        pub ports: Vec<super::super::super::types::port::v1_12::Port>,
        /// Bytes in the container's own layer, -1 if unknown. Only when the sizes were asked for. Since 1.2.
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container. Only when the sizes were asked for. On the wire: Daemons of Docker 1.0 to 1.6 always send 0; the 20.10 engine counts. Since 1.2.
        pub size_root_fs: Option<i64>,
        /// The names, each behind a slash; links that other containers have to it are among them as `/other/alias`. On the wire: The documentation shows it from 1.15 on, daemons send it all along. Since 1.6.
        pub names: Vec<String>,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required command("Command");
        required_as created("Created", UnixSeconds);
        required status("Status");
        nullable ports("Ports");
        optional size_rw("SizeRw");
        optional size_root_fs("SizeRootFs");
        nullable names("Names");
    }
}
/// `ContainerSummary` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.11.
    ///
    /// - Changed in 1.11: What was new within API 1.10 is now in every daemon.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: A short ID of digits only arrives as a number.
        pub image: String,
        /// The command line. On the wire: Arguments with a blank stand in single quotes. The whole stands in double quotes when it has a double quote or a backslash in it, otherwise those are lost on the wire.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers; empty before the first start. On the wire: The documentation shows `Exit 0`; daemons write `Exited (0) 2 minutes ago`, or `Up 3 hours`.
        pub status: String,
        /// The ports it exposes or publishes.
        pub ports: Vec<super::super::super::types::port::v1_6::Port>,
        /// Bytes in the container's own layer, -1 if unknown. Only when the sizes were asked for. Since 1.2.
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container. Only when the sizes were asked for. On the wire: Always 0 from these daemons. Since 1.2.
        pub size_root_fs: Option<i64>,
        /// The names, each behind a slash; links that other containers have to it are among them as `/other/alias`. On the wire: The documentation shows it from 1.15 on, daemons send it all along. Since 1.6.
        pub names: Vec<String>,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required command("Command");
        required_as created("Created", UnixSeconds);
        required status("Status");
        nullable ports("Ports");
        optional size_rw("SizeRw");
        optional size_root_fs("SizeRootFs");
        nullable names("Names");
    }
}
/// `ContainerSummary` as it has been since 1.6.
#[cfg(feature = "v1_10")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.6 to 1.10.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: The bytes in a container's own layer may be unknown, and those in its whole file system are no longer counted, from Docker 0.7 on.
    /// - Changed in 1.9: The list of containers has the sizes only when they were asked for. Before, they were 0 otherwise.
    /// - Changed in 1.9: A text in the list of containers that is JSON by itself loses its quotes.
    /// - Changed in 1.10: The list of containers tells when a container exited, and quotes the command line, from Docker 0.10 on.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: A short ID of digits only arrives as a number.
        pub image: String,
        /// The command line. On the wire: Arguments with a blank stand in single quotes. The whole stands in double quotes when it has a double quote or a backslash in it, otherwise those are lost on the wire. Docker 0.9 has no quotes, and a program without arguments arrives from it as a boolean when it is called `true`, say.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers; empty before the first start. On the wire: The documentation shows `Exit 0`, as Docker 0.9 writes; later daemons write `Exited (0) 2 minutes ago`, or `Up 3 hours`.
        pub status: String,
        /// The ports it exposes or publishes.
        pub ports: Vec<super::super::super::types::port::v1_6::Port>,
        /// Bytes in the container's own layer, -1 if unknown. Only when the sizes were asked for. Since 1.2.
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container. Only when the sizes were asked for. On the wire: Always 0 from these daemons. Since 1.2.
        pub size_root_fs: Option<i64>,
        /// The names, each behind a slash; links that other containers have to it are among them as `/other/alias`. On the wire: The documentation shows it from 1.15 on, daemons send it all along. Since 1.6.
        pub names: Vec<String>,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required_as command("Command", BareString);
        required_as created("Created", UnixSeconds);
        required status("Status");
        nullable ports("Ports");
        optional size_rw("SizeRw");
        optional size_root_fs("SizeRootFs");
        nullable names("Names");
    }
}
/// `ContainerSummary` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.5.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: From Docker 0.8 on a short ID of digits only arrives as a number.
        pub image: String,
        /// The command line: the program and its arguments with blanks between. On the wire: From Docker 0.8 and 0.9 a program without arguments arrives as a boolean when it is called `true`, say.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers: `Up 3 hours`, `Exit 0` even before the first start, or `Ghost`.
        pub status: String,
        /// The ports it publishes.
        pub ports: Vec<super::super::super::types::port::v1_5::Port>,
        /// Bytes in the container's own layer; 0 unless the sizes were asked for. On the wire: Daemons from 0.8 on leave it out unless the sizes were asked for. Since 1.2.
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container; 0 unless the sizes were asked for, and next to none are counted unless it runs. On the wire: Daemons from 0.8 on leave it out unless the sizes were asked for. Since 1.2.
        pub size_root_fs: Option<i64>,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required_as command("Command", BareString);
        required_as created("Created", UnixSeconds);
        required status("Status");
        nullable ports("Ports");
        optional size_rw("SizeRw");
        optional size_root_fs("SizeRootFs");
    }
}
/// `ContainerSummary` as it has been since 1.2.
#[cfg(feature = "v1_4")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.2 to 1.4.
    ///
    /// - Changed in 1.2: The list of containers tells their sizes.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: From Docker 0.8 on a short ID of digits only arrives as a number.
        pub image: String,
        /// The command line: the program and its arguments with blanks between. On the wire: From Docker 0.8 and 0.9 a program without arguments arrives as a boolean when it is called `true`, say.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers: `Up 3 hours`, `Exit 0` even before the first start, or `Ghost`.
        pub status: String,
        /// The published ports for human readers, each with that of the host first: `49153->80, 49154->53/udp`.
        pub ports: String,
        /// Bytes in the container's own layer; 0 unless the sizes were asked for. On the wire: Daemons from 0.8 on leave it out unless the sizes were asked for. Since 1.2.
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container; 0 unless the sizes were asked for, and next to none are counted unless it runs. On the wire: Daemons from 0.8 on leave it out unless the sizes were asked for. Since 1.2.
        pub size_root_fs: Option<i64>,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required_as command("Command", BareString);
        required_as created("Created", UnixSeconds);
        required status("Status");
        required ports("Ports");
        optional size_rw("SizeRw");
        optional size_root_fs("SizeRootFs");
    }
}
/// `ContainerSummary` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.0 to 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerSummary {
        /// The full ID.
        pub id: String,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: From Docker 0.8 on a short ID of digits only arrives as a number.
        pub image: String,
        /// The command line: the program and its arguments with blanks between. On the wire: From Docker 0.8 and 0.9 a program without arguments arrives as a boolean when it is called `true`, say.
        pub command: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The state for human readers: `Up 3 hours`, `Exit 0` even before the first start, or `Ghost`.
        pub status: String,
        /// The published ports for human readers, each with that of the host first: `49153->80, 49154->22`. On the wire: Not documented before 1.2.
        pub ports: String,
    }
    rt::object! {
        ContainerSummary;
        required id("Id");
        required_as image("Image", BareString);
        required_as command("Command", BareString);
        required_as created("Created", UnixSeconds);
        required status("Status");
        required ports("Ports");
    }
}
