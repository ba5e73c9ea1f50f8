// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `PlaceType` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// A kind of place.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: An address is a place now.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PlaceType {
        /// Somebody lives there.
        Home,
        /// It opens with a PIN.
        Locker,
        /// A value that this version does not list.
        Other(String),
    }
    rt::texts! {
        PlaceType;
        Home("home");
        Locker("locker");
    }
}
