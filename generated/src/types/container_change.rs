// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerChange` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A difference between a container's file system and its image.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerChange {
        /// The path inside the container.
        pub path: String,
        /// What happened to it.
        pub kind: super::super::super::types::change_kind::v1_0::ChangeKind,
    }
    rt::object! {
        ContainerChange;
        required path("Path");
        required kind("Kind");
    }
}
