// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `RestartPolicyName` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// When the daemon starts a container again. An empty name is the same as `no`.
    ///
    /// In API 1.14 and later.
    ///
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RestartPolicyName {
        /// Never.
        Never,
        /// Whenever it exits.
        Always,
        /// When it exits with a status other than 0.
        OnFailure,
        /// A value that this version does not list.
        Other(String),
    }
    rt::texts! {
        RestartPolicyName;
        Never("no");
        Always("always");
        OnFailure("on-failure");
    }
}
