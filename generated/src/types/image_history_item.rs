// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageHistoryItem` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// One layer in the history of an image.
    ///
    /// In API 1.12 and later.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct ImageHistoryItem {
        /// The full ID of the image that ends with this layer.
        ///
        /// On the wire: Engine 20.10 says `<missing>` for layers that were built elsewhere.
        #[serde(rename = "Id")]
        pub id: String,
        /// When the layer was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub created: rt::Timestamp,
        /// The command that made the layer, its words joined by spaces.
        #[serde(rename = "CreatedBy", with = "rt::wire::As::<rt::wire::BareString>")]
        pub created_by: String,
        /// The names of that image, each with a tag.
        ///
        /// On the wire: Not in the documentation of these versions. Null when there are none.
        #[serde(
            rename = "Tags",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub tags: Vec<String>,
        /// Bytes of the layer.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "Size", with = "rt::wire::As::<rt::wire::Int>")]
        pub size: i64,
    }
}
