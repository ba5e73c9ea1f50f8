// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Address` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// Where somebody lives.
    ///
    /// In API 1.0.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Address {
        /// Street and number.
        pub street: String,
        /// The town; null where there is none, in the fields.
        #[serde(default)]
        pub town: Option<String>,
        /// Whether the sender lives there, too.
        #[serde(
            rename = "self",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub own: Option<bool>,
    }
}
