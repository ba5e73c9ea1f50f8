// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageSummary` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A row of the image list.
    ///
    /// In API 1.12 and later.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct ImageSummary {
        /// The full ID of the image.
        #[serde(rename = "Id")]
        pub id: String,
        /// The full ID of the image it was made from, empty for a base image.
        #[serde(rename = "ParentId")]
        pub parent_id: String,
        /// Its names, each with a tag. The only one of an image without a name is `<none>:<none>`.
        #[serde(
            rename = "RepoTags",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub repo_tags: Vec<String>,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub created: rt::Timestamp,
        /// Bytes of its own layer.
        #[serde(rename = "Size", with = "rt::wire::As::<rt::wire::Int>")]
        pub size: i64,
        /// Bytes of its own layer and of all below it.
        #[serde(rename = "VirtualSize", with = "rt::wire::As::<rt::wire::Int>")]
        pub virtual_size: i64,
    }
}
