// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `State` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// Where a parcel stands.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: What a parcel is marked with is in order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        /// In the depot.
        Waiting,
        /// In a van.
        OnTheWay,
        /// On its way back. Since 2.0.
        Returned,
        /// A value that this version does not list.
        Other(String),
    }
    rt::texts! {
        State;
        Waiting("waiting");
        OnTheWay("on-the-way");
        Returned("returned");
    }
}
/// `State` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// Where a parcel stands.
    ///
    /// In API 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        /// In the depot.
        Waiting,
        /// In a van.
        OnTheWay,
        /// Nobody knows. On the wire: Old depots write it as text. Until 1.0.
        Lost,
        /// A value that this version does not list.
        Other(String),
    }
    rt::texts! {
        State;
        Waiting("waiting");
        OnTheWay("on-the-way");
        Lost("404");
    }
}
