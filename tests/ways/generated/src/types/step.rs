// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Step` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A step on the way of a parcel.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Step {
        /// Where it is.
        pub place: Option<String>,
        /// Kilometres to go.
        pub left: Option<i64>,
        /// Why it goes no further.
        pub failed: Option<String>,
    }
    rt::object! {
        Step;
        optional place("place");
        optional left("left");
        optional failed("failure");
    }
}
