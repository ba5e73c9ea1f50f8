// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SearchResult` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A repository that a search found.
    ///
    /// In API 1.12 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SearchResult {
        /// The name of the repository, without a registry.
        #[serde(with = "rt::wire::As::<rt::wire::BareString>")]
        pub name: String,
        /// What its owner says about it, in one line.
        #[serde(with = "rt::wire::As::<rt::wire::BareString>")]
        pub description: String,
        /// How many users gave it a star.
        #[serde(with = "rt::wire::As::<rt::wire::Int>")]
        pub star_count: i64,
        /// Whether it belongs to the curated set of the registry.
        #[serde(with = "rt::wire::As::<rt::wire::Bool>")]
        pub is_official: bool,
        /// Whether the registry builds it by itself from published sources.
        ///
        /// On the wire: The documentation says `is_automated` from 1.12 on, but daemons send `is_trusted` up to Docker 1.5. Both are understood.
        #[serde(
            rename = "is_trusted",
            alias = "is_automated",
            with = "rt::wire::As::<rt::wire::Bool>"
        )]
        pub is_automated: bool,
    }
}
