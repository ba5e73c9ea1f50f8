// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ProgressDetail` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// How far a transfer is. All of it is missing while nothing is known.
    ///
    /// In API 1.8 and later.
    ///
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProgressDetail {
        /// Bytes that are done; missing means 0.
        pub current: Option<i64>,
        /// Bytes in all; missing or below 1 means unknown.
        pub total: Option<i64>,
        /// When the transfer began. On the wire: Not in the documentation of these versions.
        pub start: Option<rt::Timestamp>,
    }
    rt::object! {
        ProgressDetail;
        optional current("current");
        optional total("total");
        optional_as start("start", Option < UnixSeconds >);
    }
}
