// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerSummary` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A row of the list of containers.
    ///
    /// In API 1.12 and later.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct ContainerSummary {
        /// The full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// The names, each behind a slash; links that other containers have to it are among them as `/other/alias`.
        ///
        /// On the wire: The documentation shows it from 1.15 on, daemons send it all along.
        #[serde(
            rename = "Names",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub names: Vec<String>,
        /// The image it was made from: its name with the tag, or its short ID when it has no name any more.
        ///
        /// On the wire: A short ID of digits only arrives as a number.
        #[serde(rename = "Image", with = "rt::wire::As::<rt::wire::BareString>")]
        pub image: String,
        /// The command line.
        ///
        /// On the wire: Arguments with a blank stand in single quotes. The whole stands in double quotes when it has a double quote or a backslash in it, otherwise those are lost on the wire.
        #[serde(rename = "Command")]
        pub command: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub created: rt::Timestamp,
        /// The state for human readers; empty before the first start.
        ///
        /// On the wire: The documentation shows `Exit 0`; daemons write `Exited (0) 2 minutes ago`, or `Up 3 hours`.
        #[serde(rename = "Status")]
        pub status: String,
        /// The ports it exposes or publishes.
        #[serde(
            rename = "Ports",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub ports: Vec<super::super::super::types::port::v1_12::Port>,
        /// Bytes in the container's own layer, -1 if unknown. Only when the sizes were asked for.
        #[serde(
            rename = "SizeRw",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub size_rw: Option<i64>,
        /// Bytes in the whole file system of the container. Only when the sizes were asked for.
        #[serde(
            rename = "SizeRootFs",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub size_root_fs: Option<i64>,
    }
}
