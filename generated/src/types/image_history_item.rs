// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageHistoryItem` as it has been since 1.9.
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.9 and later.
    ///
    /// - Changed in 1.2: The history of an image tells the names that its layers have as images.
    /// - Changed in 1.6: The history of an image has full IDs and the sizes of the layers, from Docker 0.6.6 on.
    /// - Changed in 1.7: The history of an image has full IDs and the sizes of the layers in every daemon of this version.
    /// - Changed in 1.9: In lists of images and layers nothing is left out for being empty any more: a base image has an empty parent, and a layer without names has null.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageHistoryItem {
        /// The full ID of the image that ends with this layer. On the wire: Engine 20.10 says `<missing>` for layers that were built elsewhere.
        pub id: String,
        /// When the layer was created.
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces.
        pub created_by: String,
        /// The names of that image, each with a tag. On the wire: Not in the documentation of these versions. Null when there are none. Since 1.2.
        pub tags: Vec<String>,
        /// Bytes of the layer. On the wire: Not in the documentation of these versions. Since 1.6.
        pub size: i64,
    }
    rt::object! {
        ImageHistoryItem;
        required id("Id");
        required_as created("Created", UnixSeconds);
        required_as created_by("CreatedBy", BareString);
        nullable tags("Tags");
        required size("Size");
    }
}
/// `ImageHistoryItem` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.7 to 1.8.
    ///
    /// - Changed in 1.7: The history of an image has full IDs and the sizes of the layers in every daemon of this version.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageHistoryItem {
        /// The full ID of the image that ends with this layer.
        pub id: String,
        /// When the layer was created.
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces. On the wire: Missing from Docker 0.3.4 to 0.7 where it is not known. From Docker 0.8 on a text that is JSON by itself arrives without its quotes.
        pub created_by: Option<String>,
        /// The names of that image, each with a tag. On the wire: The documentation of 1.2 calls it `Tag`, that of later versions does not show it. Missing when there are none. Since 1.2.
        pub tags: Vec<String>,
        /// Bytes of the layer. On the wire: Not in the documentation of these versions. Since 1.6.
        pub size: i64,
    }
    rt::object! {
        ImageHistoryItem;
        required id("Id");
        required_as created("Created", UnixSeconds);
        optional_as created_by("CreatedBy", Option < BareString >);
        optional tags("Tags" | "Tag");
        required size("Size");
    }
}
/// `ImageHistoryItem` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.6.
    ///
    /// - Changed in 1.6: The history of an image has full IDs and the sizes of the layers, from Docker 0.6.6 on.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageHistoryItem {
        /// The full ID of the image that ends with this layer. On the wire: The short one up to Docker 0.6.5.
        pub id: String,
        /// When the layer was created.
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces. On the wire: Missing from Docker 0.3.4 to 0.7 where it is not known. From Docker 0.8 on a text that is JSON by itself arrives without its quotes.
        pub created_by: Option<String>,
        /// The names of that image, each with a tag. On the wire: The documentation of 1.2 calls it `Tag`, that of later versions does not show it. Missing when there are none. Since 1.2.
        pub tags: Vec<String>,
        /// Bytes of the layer. On the wire: Not in the documentation of these versions. From Docker 0.6.6 on. Since 1.6.
        pub size: Option<i64>,
    }
    rt::object! {
        ImageHistoryItem;
        required id("Id");
        required_as created("Created", UnixSeconds);
        optional_as created_by("CreatedBy", Option < BareString >);
        optional tags("Tags" | "Tag");
        optional size("Size");
    }
}
/// `ImageHistoryItem` as it has been since 1.2.
#[cfg(feature = "v1_5")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.2 to 1.5.
    ///
    /// - Changed in 1.2: The history of an image tells the names that its layers have as images.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageHistoryItem {
        /// The short ID of the image that ends with this layer.
        pub id: String,
        /// When the layer was created.
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces. On the wire: Missing from Docker 0.3.4 to 0.7 where it is not known. From Docker 0.8 on a text that is JSON by itself arrives without its quotes.
        pub created_by: Option<String>,
        /// The names of that image, each with a tag. On the wire: The documentation of 1.2 calls it `Tag`, that of later versions does not show it. Missing when there are none. Since 1.2.
        pub tags: Vec<String>,
    }
    rt::object! {
        ImageHistoryItem;
        required id("Id");
        required_as created("Created", UnixSeconds);
        optional_as created_by("CreatedBy", Option < BareString >);
        optional tags("Tags" | "Tag");
    }
}
/// `ImageHistoryItem` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.0 to 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageHistoryItem {
        /// The short ID of the image that ends with this layer.
        pub id: String,
        /// When the layer was created.
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces. On the wire: Missing from Docker 0.3.4 to 0.7 where it is not known. From Docker 0.8 on a text that is JSON by itself arrives without its quotes.
        pub created_by: Option<String>,
    }
    rt::object! {
        ImageHistoryItem;
        required id("Id");
        required_as created("Created", UnixSeconds);
        optional_as created_by("CreatedBy", Option < BareString >);
    }
}
