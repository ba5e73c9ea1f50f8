// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `RestartPolicy` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// Whether and how often the daemon starts a container again. Before each start it waits, twice as long as the last time.
    ///
    /// In API 1.14 and later.
    ///
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestartPolicy {
        /// When.
        pub name: super::super::super::types::restart_policy_name::v1_14::RestartPolicyName,
        /// For `on-failure` how often at most; 0 is without limit.
        pub maximum_retry_count: Option<i64>,
    }
    rt::object! {
        RestartPolicy;
        required name("Name");
        optional maximum_retry_count("MaximumRetryCount");
    }
}
