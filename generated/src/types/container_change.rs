// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerChange` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A difference between a container's file system and its image.
    ///
    /// In API 1.12 and later.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct ContainerChange {
        /// The path inside the container.
        #[serde(rename = "Path")]
        pub path: String,
        /// What happened to it.
        #[serde(rename = "Kind")]
        pub kind: super::super::super::types::change_kind::v1_12::ChangeKind,
    }
}
