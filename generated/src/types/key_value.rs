// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `KeyValue` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// An option of the `lxc` execution driver.
    ///
    /// In API 1.4 and later.
    ///
    /// - Changed in 1.4: Options can be handed to `lxc`, from Docker 0.6 on.
    /// - Changed in 1.10: Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KeyValue {
        /// The name, such as `lxc.utsname`.
        pub key: String,
        /// The value.
        pub value: String,
    }
    rt::object! {
        KeyValue;
        required key("Key");
        required value("Value");
    }
}
