// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Size` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How large a parcel is.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Size {
        /// It fits through a slit.
        Letter,
        /// It fits under an arm.
        Box,
        /// It takes two to carry it.
        Bulky,
        /// A value that this version does not list.
        Other(i64),
    }
    rt::codes! {
        Size;
        Letter(0);
        Box(10);
        Bulky(- 1);
    }
}
