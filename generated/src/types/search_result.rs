// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SearchResult` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A repository that a search found.
    ///
    /// In API 1.12 and later.
    ///
    /// - Changed in 1.2: The description of a repository that a search found is no longer cut off.
    /// - Changed in 1.6: What a search found has the words of the registry, from Docker 0.6.6 on: the keys are in lower case, and there are more of them. The documentation says so from 1.7 on.
    /// - Changed in 1.7: What a search found has the new keys in every daemon of this version.
    /// - Changed in 1.9: What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.
    /// - Changed in 1.12: The documentation calls a repository that a search found automated instead of trusted. Daemons up to Docker 1.5 keep the old key.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SearchResult {
        /// The name of the repository, without a registry. Since 1.7.
        pub name: String,
        /// What its owner says about it, in one line. Since 1.7.
        pub description: String,
        /// How many users gave it a star. Since 1.6.
        pub star_count: i64,
        /// Whether it belongs to the curated set of the registry. Since 1.6.
        pub is_official: bool,
        /// Whether the registry builds it by itself from published sources. On the wire: The documentation says `is_automated` from 1.12 on, but daemons send `is_trusted` up to Docker 1.5. Both are understood. Since 1.6.
        pub is_automated: bool,
    }
    rt::object! {
        SearchResult;
        required_as name("name", BareString);
        required_as description("description", BareString);
        required star_count("star_count");
        required is_official("is_official");
        required is_automated("is_trusted" | "is_automated");
    }
}
/// `SearchResult` as it has been since 1.7.
#[cfg(feature = "v1_11")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// A repository that a search found.
    ///
    /// In API 1.7 to 1.11.
    ///
    /// - Changed in 1.7: What a search found has the new keys in every daemon of this version.
    /// - Changed in 1.9: What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SearchResult {
        /// The name of the repository, without a registry. Since 1.7.
        pub name: String,
        /// What its owner says about it, in one line. Since 1.7.
        pub description: String,
        /// How many users gave it a star. Since 1.6.
        pub star_count: i64,
        /// Whether it belongs to the curated set of the registry. Since 1.6.
        pub is_official: bool,
        /// Whether the registry builds it by itself from published sources. Since 1.6.
        pub is_trusted: bool,
    }
    rt::object! {
        SearchResult;
        required_as name("name", BareString);
        required_as description("description", BareString);
        required star_count("star_count");
        required is_official("is_official");
        required is_trusted("is_trusted");
    }
}
/// `SearchResult` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// A repository that a search found.
    ///
    /// In API 1.6.
    ///
    /// - Changed in 1.6: What a search found has the words of the registry, from Docker 0.6.6 on: the keys are in lower case, and there are more of them. The documentation says so from 1.7 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SearchResult {
        /// The name of the repository, without a registry. On the wire: `name` from Docker 0.6.6 on, where it may lack its quotes from Docker 0.8 on. Both keys are understood. Until 1.6.
        pub name: String,
        /// What its owner says about it, in one line. On the wire: `description` from Docker 0.6.6 on, where it may lack its quotes from Docker 0.8 on. Both keys are understood. Until 1.6.
        pub description: String,
        /// How many users gave it a star. On the wire: Not in the documentation of 1.6. From Docker 0.6.6 on. Since 1.6.
        pub star_count: Option<i64>,
        /// Whether it belongs to the curated set of the registry. On the wire: Not in the documentation of 1.6. From Docker 0.6.6 on. Since 1.6.
        pub is_official: Option<bool>,
        /// Whether the registry builds it by itself from published sources. On the wire: Not in the documentation of 1.6. From Docker 0.6.6 on. Since 1.6.
        pub is_trusted: Option<bool>,
    }
    rt::object! {
        SearchResult;
        required_as name("Name" | "name", BareString);
        required_as description("Description" | "description", BareString);
        optional star_count("star_count");
        optional is_official("is_official");
        optional is_trusted("is_trusted");
    }
}
/// `SearchResult` as it has been since 1.0.
#[cfg(feature = "v1_5")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A repository that a search found.
    ///
    /// In API 1.0 to 1.5.
    ///
    /// - Changed in 1.2: The description of a repository that a search found is no longer cut off.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SearchResult {
        /// The name of the repository, without a registry. On the wire: `name` from Docker 0.6.6 on, where it may lack its quotes from Docker 0.8 on. Until 1.6.
        pub name: String,
        /// What its owner says about it, in one line. On the wire: `description` from Docker 0.6.6 on, where it may lack its quotes from Docker 0.8 on. Until 1.6.
        pub description: String,
    }
    rt::object! {
        SearchResult;
        required_as name("Name" | "name", BareString);
        required_as description("Description" | "description", BareString);
    }
}
