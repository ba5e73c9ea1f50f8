// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCreated` as it has been since 1.9.
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// A container that was created.
    ///
    /// In API 1.9 and later.
    ///
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.9: Creating a container answers with null when there are no warnings. Before, they were left out.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerCreated {
        /// Its full ID.
        pub id: String,
        /// What the daemon could not do as asked.
        pub warnings: Vec<String>,
    }
    rt::object! {
        ContainerCreated;
        required id("Id");
        nullable warnings("Warnings");
    }
}
/// `ContainerCreated` as it has been since 1.0.
#[cfg(feature = "v1_8")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A container that was created.
    ///
    /// In API 1.0 to 1.8.
    ///
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerCreated {
        /// Its full ID.
        pub id: String,
        /// What the daemon could not do as asked. On the wire: Missing from Docker 0.3.4 to 0.7 when there is nothing, otherwise null.
        pub warnings: Vec<String>,
    }
    rt::object! {
        ContainerCreated;
        required id("Id");
        optional warnings("Warnings");
    }
}
