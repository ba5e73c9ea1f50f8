// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Weight` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// What a parcel weighs.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: Parcels can be weighed again.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Weight {
        /// How heavy it is, in kg.
        pub kilograms: f64,
    }
    rt::object! {
        Weight;
        required kilograms("kilograms");
    }
}
