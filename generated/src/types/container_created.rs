// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCreated` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A container that was created.
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
    pub struct ContainerCreated {
        /// Its full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// What the daemon could not do as asked.
        #[serde(
            rename = "Warnings",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub warnings: Vec<String>,
    }
}
