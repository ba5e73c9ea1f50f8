// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `KeyValue` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// An option of the `lxc` execution driver.
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
    pub struct KeyValue {
        /// The name, such as `lxc.utsname`.
        #[serde(rename = "Key")]
        pub key: String,
        /// The value.
        #[serde(rename = "Value")]
        pub value: String,
    }
}
