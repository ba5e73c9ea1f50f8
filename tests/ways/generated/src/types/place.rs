// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Place` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// Where something can be delivered.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: An address is a place now.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Place {
        /// Street and number.
        pub street: String,
        /// The town.
        pub town: String,
        /// What kind of place it is.
        pub r#type: super::super::super::types::place_type::v2_0::PlaceType,
    }
    rt::object! {
        Place;
        required street("street");
        required town("town");
        required r#type("type");
    }
}
