// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Image` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.1: Inspecting an image tells for which processor it is made.
    /// - Changed in 1.2: Inspecting an image tells how big it is.
    /// - Changed in 1.8: Inspecting an image tells for which operating system it is made, from Docker 0.7.3 on.
    /// - Changed in 1.12: The keys of an inspected image are in CamelCase, and none is left out. Text that is JSON by itself, such as a comment of digits, loses its quotes.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.15: Inspecting an image tells its whole size.
    /// - Changed in 1.16: Inspecting an image tells its checksum.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Since 1.12.
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image. Since 1.12.
        pub parent: String,
        /// The message of the commit that made it. Since 1.12.
        pub comment: String,
        /// When it was created. Since 1.12.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none. Since 1.12.
        pub container: String,
        /// The configuration of that container. Since 1.12.
        pub container_config: super::super::super::types::container_config::v1_16::ContainerConfig,
        /// The version of Docker that made it. Since 1.12.
        pub docker_version: String,
        /// Who made it. Since 1.12.
        pub author: String,
        /// What containers made from it begin with. On the wire: Null for an imported image. Since 1.12.
        pub config: Option<
            super::super::super::types::container_config::v1_16::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). Since 1.12.
        pub architecture: String,
        /// Bytes of its own layer. On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well. Since 1.2.
        pub size: i64,
        /// The operating system it runs on, in the words of Go (`linux`). Since 1.12.
        pub os: String,
        /// Bytes of its own layer and of all below it. On the wire: Not in the documentation of these versions. Docker 24 leaves it out where it is 0. Since 1.15.
        pub virtual_size: Option<i64>,
        /// The checksum of its layer, empty where none was made. On the wire: Not in the documentation of these versions. Engine 20.10 has none. Since 1.16.
        pub checksum: Option<String>,
    }
    rt::object! {
        Image;
        required id("Id");
        required parent("Parent");
        required_as comment("Comment", BareString);
        required created("Created");
        required container("Container");
        required container_config("ContainerConfig");
        required_as docker_version("DockerVersion", BareString);
        required_as author("Author", BareString);
        nullable config("Config");
        required_as architecture("Architecture", BareString);
        required size("Size");
        required os("Os");
        optional virtual_size("VirtualSize");
        optional checksum("Checksum");
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
    /// - Changed in 1.15: Inspecting an image tells its whole size.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Since 1.12.
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image. Since 1.12.
        pub parent: String,
        /// The message of the commit that made it. Since 1.12.
        pub comment: String,
        /// When it was created. Since 1.12.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none. Since 1.12.
        pub container: String,
        /// The configuration of that container. Since 1.12.
        pub container_config: super::super::super::types::container_config::v1_15::ContainerConfig,
        /// The version of Docker that made it. Since 1.12.
        pub docker_version: String,
        /// Who made it. Since 1.12.
        pub author: String,
        /// What containers made from it begin with. On the wire: Null for an imported image. Since 1.12.
        pub config: Option<
            super::super::super::types::container_config::v1_15::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). Since 1.12.
        pub architecture: String,
        /// Bytes of its own layer. On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well. Since 1.2.
        pub size: i64,
        /// The operating system it runs on, in the words of Go (`linux`). Since 1.12.
        pub os: String,
        /// Bytes of its own layer and of all below it. On the wire: Not in the documentation of these versions. Docker 24 leaves it out where it is 0. Since 1.15.
        pub virtual_size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("Id");
        required parent("Parent");
        required_as comment("Comment", BareString);
        required created("Created");
        required container("Container");
        required container_config("ContainerConfig");
        required_as docker_version("DockerVersion", BareString);
        required_as author("Author", BareString);
        nullable config("Config");
        required_as architecture("Architecture", BareString);
        required size("Size");
        required os("Os");
        optional virtual_size("VirtualSize");
    }
}
/// `Image` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.12 to 1.14.
    ///
    /// - Changed in 1.12: The keys of an inspected image are in CamelCase, and none is left out. Text that is JSON by itself, such as a comment of digits, loses its quotes.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Since 1.12.
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image. Since 1.12.
        pub parent: String,
        /// The message of the commit that made it. Since 1.12.
        pub comment: String,
        /// When it was created. Since 1.12.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, empty when there was none. Since 1.12.
        pub container: String,
        /// The configuration of that container. Since 1.12.
        pub container_config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// The version of Docker that made it. Since 1.12.
        pub docker_version: String,
        /// Who made it. Since 1.12.
        pub author: String,
        /// What containers made from it begin with. On the wire: Null for an imported image. Since 1.12.
        pub config: Option<
            super::super::super::types::container_config::v1_12::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). Since 1.12.
        pub architecture: String,
        /// Bytes of its own layer. On the wire: \-1 when the daemon has not measured it. Engine 20.10 counts the layers below as well. Since 1.2.
        pub size: i64,
        /// The operating system it runs on, in the words of Go (`linux`). Since 1.12.
        pub os: String,
    }
    rt::object! {
        Image;
        required id("Id");
        required parent("Parent");
        required_as comment("Comment", BareString);
        required created("Created");
        required container("Container");
        required container_config("ContainerConfig");
        required_as docker_version("DockerVersion", BareString);
        required_as author("Author", BareString);
        nullable config("Config");
        required_as architecture("Architecture", BareString);
        required size("Size");
        required os("Os");
    }
}
/// `Image` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.11.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_11::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_11::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
        /// The operating system it runs on, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8. Until 1.11.
        pub os: Option<String>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
        optional os("os");
    }
}
/// `Image` as it has been since 1.9.
#[cfg(feature = "v1_10")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.9 to 1.10.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_9::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_9::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
        /// The operating system it runs on, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8. Until 1.11.
        pub os: Option<String>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
        optional os("os");
    }
}
/// `Image` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.8.
    ///
    /// - Changed in 1.8: Inspecting an image tells for which operating system it is made, from Docker 0.7.3 on.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_7::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_7::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
        /// The operating system it runs on, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8. Until 1.11.
        pub os: Option<String>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
        optional os("os");
    }
}
/// `Image` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.7.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_7::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_7::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.6.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_6::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_6::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_5::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_5::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_4::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_4::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.3.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_3::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_3::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.2.
    ///
    /// - Changed in 1.2: Inspecting an image tells how big it is.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
        /// Bytes of its own layer. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Since 1.2.
        pub size: Option<i64>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
        optional size("Size");
    }
}
/// `Image` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.1.
    ///
    /// - Changed in 1.1: Inspecting an image tells for which processor it is made.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
        /// The processor it runs on, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.1. Until 1.11.
        pub architecture: Option<String>,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
        optional architecture("architecture");
    }
}
/// `Image` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// What is known about one image.
    ///
    /// In API 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Image {
        /// The full ID of the image. Until 1.11.
        pub id: String,
        /// The full ID of the image it was made from, missing for a base image. Until 1.11.
        pub parent: Option<String>,
        /// The message of the commit that made it. Until 1.11.
        pub comment: Option<String>,
        /// When it was created. Until 1.11.
        pub created: rt::Timestamp,
        /// The full ID of the container it was committed from, missing when there was none. Until 1.11.
        pub container: Option<String>,
        /// The configuration of that container. On the wire: Docker 1.0 and later send what the image came with, where it may be missing. Until 1.11.
        pub container_config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
        /// The version of Docker that made it. Until 1.11.
        pub docker_version: Option<String>,
        /// Who made it. Until 1.11.
        pub author: Option<String>,
        /// What containers made from it begin with. On the wire: Missing for an imported image. Not in the documentation of these versions. Until 1.11.
        pub config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
    }
    rt::object! {
        Image;
        required id("id");
        optional parent("parent");
        optional comment("comment");
        required created("created");
        optional container("container");
        optional container_config("container_config");
        optional docker_version("docker_version");
        optional author("author");
        optional config("config");
    }
}
