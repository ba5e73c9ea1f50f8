// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Receipt` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// What the sender gets.
    ///
    /// In API 1.0 and later.
    ///
    /// - Changed in 2.0: A parcel is looked up faster.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Receipt {
        /// The parcel's number.
        pub id: String,
    }
    rt::object! {
        Receipt;
        required id("id");
    }
}
