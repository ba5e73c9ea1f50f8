// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageSummary` as it has been since 1.9.
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// A row of the image list.
    ///
    /// In API 1.9 and later.
    ///
    /// - Changed in 1.2: The list of images tells how big they are.
    /// - Changed in 1.7: The list has one row for each image, with all its names. Before, it had a row for each name.
    /// - Changed in 1.9: In lists of images and layers nothing is left out for being empty any more: a base image has an empty parent, and a layer without names has null.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageSummary {
        /// The full ID of the image.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// Bytes of its own layer. Since 1.2.
        pub size: i64,
        /// Bytes of its own layer and of all below it. On the wire: Daemons up to 23 always send it. Docker 24, which serves API 1.12 and later, leaves it out where it is 0. Since 1.2.
        pub virtual_size: Option<i64>,
        /// Its names, each with a tag. The only one of an image without a name is `<none>:<none>`. Since 1.7.
        pub repo_tags: Vec<String>,
        /// The full ID of the image it was made from, empty for a base image. Since 1.7.
        pub parent_id: String,
    }
    rt::object! {
        ImageSummary;
        required id("Id");
        required_as created("Created", UnixSeconds);
        required size("Size");
        optional virtual_size("VirtualSize");
        nullable repo_tags("RepoTags");
        required parent_id("ParentId");
    }
}
/// `ImageSummary` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// A row of the image list.
    ///
    /// In API 1.7 to 1.8.
    ///
    /// - Changed in 1.7: The list has one row for each image, with all its names. Before, it had a row for each name.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageSummary {
        /// The full ID of the image.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// Bytes of its own layer. Since 1.2.
        pub size: i64,
        /// Bytes of its own layer and of all below it. On the wire: Daemons up to 23 always send it. Docker 24, which serves API 1.12 and later, leaves it out where it is 0. Since 1.2.
        pub virtual_size: Option<i64>,
        /// Its names, each with a tag. The only one of an image without a name is `<none>:<none>`. Since 1.7.
        pub repo_tags: Vec<String>,
        /// The full ID of the image it was made from, missing for a base image. Since 1.7.
        pub parent_id: Option<String>,
    }
    rt::object! {
        ImageSummary;
        required id("Id");
        required_as created("Created", UnixSeconds);
        required size("Size");
        optional virtual_size("VirtualSize");
        nullable repo_tags("RepoTags");
        optional parent_id("ParentId");
    }
}
/// `ImageSummary` as it has been since 1.2.
#[cfg(feature = "v1_6")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// A row of the image list. On the wire: An image with several names has a row for each of them.
    ///
    /// In API 1.2 to 1.6.
    ///
    /// - Changed in 1.2: The list of images tells how big they are.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageSummary {
        /// The repository of the name, missing for an image without one. On the wire: From Docker 0.8 on a name that is JSON by itself arrives without its quotes, and a missing one as `<none>`. Until 1.6.
        pub repository: Option<String>,
        /// The tag of the name, missing for an image without one. On the wire: From Docker 0.8 on a tag such as `12.04` arrives as a number, and a missing one as `<none>`. Until 1.6.
        pub tag: Option<String>,
        /// The full ID of the image. On the wire: The documentation shows a short one.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// Bytes of its own layer. Since 1.2.
        pub size: i64,
        /// Bytes of its own layer and of all below it. On the wire: Daemons up to 23 always send it. Docker 24, which serves API 1.12 and later, leaves it out where it is 0. Since 1.2.
        pub virtual_size: Option<i64>,
    }
    rt::object! {
        ImageSummary;
        optional_as repository("Repository", Option < BareString >);
        optional_as tag("Tag", Option < BareString >);
        required id("Id");
        required_as created("Created", UnixSeconds);
        required size("Size");
        optional virtual_size("VirtualSize");
    }
}
/// `ImageSummary` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A row of the image list. On the wire: An image with several names has a row for each of them.
    ///
    /// In API 1.0 to 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageSummary {
        /// The repository of the name, missing for an image without one. On the wire: From Docker 0.8 on a name that is JSON by itself arrives without its quotes, and a missing one as `<none>`. Until 1.6.
        pub repository: Option<String>,
        /// The tag of the name, missing for an image without one. On the wire: From Docker 0.8 on a tag such as `12.04` arrives as a number, and a missing one as `<none>`. Until 1.6.
        pub tag: Option<String>,
        /// The full ID of the image. On the wire: The documentation shows a short one.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
    }
    rt::object! {
        ImageSummary;
        optional_as repository("Repository", Option < BareString >);
        optional_as tag("Tag", Option < BareString >);
        required id("Id");
        required_as created("Created", UnixSeconds);
    }
}
