// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Image` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.15: Inspecting an image tells its whole size.
    ///
    /// Changed in 1.16: Inspecting an image tells its checksum.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Image {
        /// The full ID of the image.
        #[serde(rename = "Id")]
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image.
        #[serde(rename = "Parent")]
        pub parent: String,
        /// The message of the commit that made it.
        #[serde(rename = "Comment", with = "rt::wire::As::<rt::wire::BareString>")]
        pub comment: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none.
        #[serde(rename = "Container")]
        pub container: String,
        /// The configuration of that container.
        #[serde(rename = "ContainerConfig")]
        pub container_config: super::super::super::types::container_config::v1_16::ContainerConfig,
        /// The version of Docker that made it.
        #[serde(rename = "DockerVersion", with = "rt::wire::As::<rt::wire::BareString>")]
        pub docker_version: String,
        /// Who made it.
        #[serde(rename = "Author", with = "rt::wire::As::<rt::wire::BareString>")]
        pub author: String,
        /// What containers made from it begin with.
        ///
        /// On the wire: Null for an imported image.
        #[serde(rename = "Config", default)]
        pub config: Option<
            super::super::super::types::container_config::v1_16::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`).
        #[serde(rename = "Architecture")]
        pub architecture: String,
        /// The operating system it runs on, in the words of Go (`linux`).
        #[serde(rename = "Os")]
        pub os: String,
        /// Bytes of its own layer.
        ///
        /// On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well.
        #[serde(rename = "Size", with = "rt::wire::As::<rt::wire::Int>")]
        pub size: i64,
        /// Bytes of its own layer and of all below it.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "VirtualSize", with = "rt::wire::As::<rt::wire::Int>")]
        pub virtual_size: i64,
        /// The checksum of its layer, empty where none was made.
        ///
        /// On the wire: Not in the documentation of these versions. Engine 20.10 has none.
        #[serde(rename = "Checksum", default, skip_serializing_if = "Option::is_none")]
        pub checksum: Option<String>,
    }
}
/// `Image` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.15.
    ///
    /// Changed in 1.15: Inspecting an image tells its whole size.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Image {
        /// The full ID of the image.
        #[serde(rename = "Id")]
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image.
        #[serde(rename = "Parent")]
        pub parent: String,
        /// The message of the commit that made it.
        #[serde(rename = "Comment", with = "rt::wire::As::<rt::wire::BareString>")]
        pub comment: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none.
        #[serde(rename = "Container")]
        pub container: String,
        /// The configuration of that container.
        #[serde(rename = "ContainerConfig")]
        pub container_config: super::super::super::types::container_config::v1_15::ContainerConfig,
        /// The version of Docker that made it.
        #[serde(rename = "DockerVersion", with = "rt::wire::As::<rt::wire::BareString>")]
        pub docker_version: String,
        /// Who made it.
        #[serde(rename = "Author", with = "rt::wire::As::<rt::wire::BareString>")]
        pub author: String,
        /// What containers made from it begin with.
        ///
        /// On the wire: Null for an imported image.
        #[serde(rename = "Config", default)]
        pub config: Option<
            super::super::super::types::container_config::v1_15::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`).
        #[serde(rename = "Architecture")]
        pub architecture: String,
        /// The operating system it runs on, in the words of Go (`linux`).
        #[serde(rename = "Os")]
        pub os: String,
        /// Bytes of its own layer.
        ///
        /// On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well.
        #[serde(rename = "Size", with = "rt::wire::As::<rt::wire::Int>")]
        pub size: i64,
        /// Bytes of its own layer and of all below it.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "VirtualSize", with = "rt::wire::As::<rt::wire::Int>")]
        pub virtual_size: i64,
    }
}
/// `Image` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.12 to 1.14.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Image {
        /// The full ID of the image.
        #[serde(rename = "Id")]
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image.
        #[serde(rename = "Parent")]
        pub parent: String,
        /// The message of the commit that made it.
        #[serde(rename = "Comment", with = "rt::wire::As::<rt::wire::BareString>")]
        pub comment: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none.
        #[serde(rename = "Container")]
        pub container: String,
        /// The configuration of that container.
        #[serde(rename = "ContainerConfig")]
        pub container_config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// The version of Docker that made it.
        #[serde(rename = "DockerVersion", with = "rt::wire::As::<rt::wire::BareString>")]
        pub docker_version: String,
        /// Who made it.
        #[serde(rename = "Author", with = "rt::wire::As::<rt::wire::BareString>")]
        pub author: String,
        /// What containers made from it begin with.
        ///
        /// On the wire: Null for an imported image.
        #[serde(rename = "Config", default)]
        pub config: Option<
            super::super::super::types::container_config::v1_12::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`).
        #[serde(rename = "Architecture")]
        pub architecture: String,
        /// The operating system it runs on, in the words of Go (`linux`).
        #[serde(rename = "Os")]
        pub os: String,
        /// Bytes of its own layer.
        ///
        /// On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well.
        #[serde(rename = "Size", with = "rt::wire::As::<rt::wire::Int>")]
        pub size: i64,
    }
}
