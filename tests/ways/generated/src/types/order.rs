// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Order` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// A parcel to be posted.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: An address is a place now.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// Where it goes.
        pub to: super::super::super::types::place::v2_0::Place,
        /// How large it is.
        pub r#type: Option<super::super::super::types::size::v1_0::Size>,
        /// What is printed on it.
        pub marks: std::collections::BTreeSet<String>,
    }
    rt::object! {
        Order;
        required to("to");
        optional r#type("type");
        nullable marks("marks");
    }
}
/// `Order` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A parcel to be posted.
    ///
    /// In API 1.0.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Order {
        /// Where it goes.
        pub to: super::super::super::types::address::v1_0::Address,
        /// How large it is.
        pub r#type: Option<super::super::super::types::size::v1_0::Size>,
        /// What is printed on it.
        pub marks: std::collections::BTreeSet<String>,
    }
    rt::object! {
        Order;
        required to("to");
        optional r#type("type");
        nullable marks("marks");
    }
}
