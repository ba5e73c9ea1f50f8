// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Step` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A step on the way of a parcel.
    ///
    /// In API 1.0 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Step {
        /// Where it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub place: Option<String>,
        /// Kilometres to go.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub left: Option<i64>,
        /// Why it goes no further.
        #[serde(rename = "failure", default, skip_serializing_if = "Option::is_none")]
        pub failed: Option<String>,
    }
}
