// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCreated` as it has been since 1.12.
pub mod v1_12 {
    /// A container that was created.
    ///
    /// In API 1.12 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        ::longshore_runtime::serde::Deserialize,
        ::longshore_runtime::serde::Serialize
    )]
    #[serde(crate = "::longshore_runtime::serde")]
    pub struct ContainerCreated {
        /// Its full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// What the daemon could not do as asked.
        #[serde(
            rename = "Warnings",
            default,
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::List<::longshore_runtime::wire::Same>>"
        )]
        pub warnings: Vec<String>,
    }
}
