// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Address` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// Where somebody lives.
    ///
    /// In API 1.0.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Address {
        /// Street and number.
        pub street: String,
        /// The town; null where there is none, in the fields.
        pub town: Option<String>,
        /// Whether the sender lives there, too.
        pub own: Option<bool>,
    }
    rt::object! {
        Address;
        required street("street");
        nullable town("town");
        optional own("self");
    }
}
