// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCreated` as it has been since 1.1.
#[cfg(feature = "v1_8")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    /// A container that was created.
    ///
    /// In API 1.1 to 1.8.
    ///
    /// - Changed in 1.1: Creating a container leaves the warnings out when there are none. Before, they were null.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ContainerCreated {
        /// Its full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// What the daemon could not do as asked.
        #[serde(
            rename = "Warnings",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub warnings: Vec<String>,
    }
}
/// `ContainerCreated` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A container that was created.
    ///
    /// In API 1.0, 1.9 and later.
    ///
    /// - Changed in 1.1: Creating a container leaves the warnings out when there are none. Before, they were null.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.9: Creating a container answers with null when there are no warnings. Before, they were left out.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ContainerCreated {
        /// Its full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// What the daemon could not do as asked.
        #[serde(
            rename = "Warnings",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub warnings: Vec<String>,
    }
}
