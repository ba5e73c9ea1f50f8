// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `KeyValue` as it has been since 1.12.
pub mod v1_12 {
    /// An option of the `lxc` execution driver.
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
    pub struct KeyValue {
        /// The name, such as `lxc.utsname`.
        #[serde(rename = "Key")]
        pub key: String,
        /// The value.
        #[serde(rename = "Value")]
        pub value: String,
    }
}
