// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerState` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The state of a container. On the wire: The documentation also shows `Ghost`, which no daemon of this version sends.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.6: The state of a container tells when it exited.
    /// - Changed in 1.11: There are no ghosts any more. A container does not survive its daemon without being attached to again.
    /// - Changed in 1.12: The processes of a container can be frozen and go on later.
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    /// - Changed in 1.16: The state of a container says why it is gone.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs; true while paused as well.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// When it last exited; the year 1 for never. On the wire: Not documented in the inspection of containers. Since 1.6.
        pub finished_at: rt::Timestamp,
        /// Whether its processes are frozen. Since 1.12.
        pub paused: bool,
        /// Whether the daemon is about to start it again; `Running` is true then. Since 1.14.
        pub restarting: bool,
        /// Whether it was killed because memory ran out. On the wire: Documented in the inspection of commands only. Since 1.16.
        pub oom_killed: bool,
        /// Why it could not be started the last time; otherwise empty. On the wire: Documented in the inspection of commands only. Since 1.16.
        pub error: String,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        required finished_at("FinishedAt");
        required paused("Paused");
        required restarting("Restarting");
        required oom_killed("OOMKilled");
        required error("Error");
    }
}
/// `ContainerState` as it has been since 1.14.
#[cfg(feature = "v1_15")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// The state of a container. On the wire: The documentation also shows `Ghost`, which no daemon of this version sends.
    ///
    /// In API 1.14 to 1.15.
    ///
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs; true while paused as well.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// When it last exited; the year 1 for never. On the wire: Not documented in the inspection of containers. Since 1.6.
        pub finished_at: rt::Timestamp,
        /// Whether its processes are frozen. Since 1.12.
        pub paused: bool,
        /// Whether the daemon is about to start it again; `Running` is true then. Since 1.14.
        pub restarting: bool,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        required finished_at("FinishedAt");
        required paused("Paused");
        required restarting("Restarting");
    }
}
/// `ContainerState` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The state of a container. On the wire: The documentation also shows `Ghost`, which no daemon of this version sends.
    ///
    /// In API 1.12 to 1.13.
    ///
    /// - Changed in 1.12: The processes of a container can be frozen and go on later.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs; true while paused as well.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// When it last exited; the year 1 for never. On the wire: Not documented in the inspection of containers. Since 1.6.
        pub finished_at: rt::Timestamp,
        /// Whether its processes are frozen. Since 1.12.
        pub paused: bool,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        required finished_at("FinishedAt");
        required paused("Paused");
    }
}
/// `ContainerState` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// The state of a container. On the wire: The documentation also shows `Ghost`, which no daemon of this version sends.
    ///
    /// In API 1.11.
    ///
    /// - Changed in 1.11: There are no ghosts any more. A container does not survive its daemon without being attached to again.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// When it last exited; the year 1 for never. On the wire: Not documented in the inspection of containers. Since 1.6.
        pub finished_at: rt::Timestamp,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        required finished_at("FinishedAt");
    }
}
/// `ContainerState` as it has been since 1.6.
#[cfg(feature = "v1_10")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// The state of a container.
    ///
    /// In API 1.6 to 1.10.
    ///
    /// - Changed in 1.6: The state of a container tells when it exited.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// Whether it was still running when the daemon was started, which can then not attach to it. On the wire: Missing from Docker 0.11 on. Until 1.10.
        pub ghost: Option<bool>,
        /// When it last exited; the year 1 for never. On the wire: Not documented in the inspection of containers. Since 1.6.
        pub finished_at: rt::Timestamp,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        optional ghost("Ghost");
        required finished_at("FinishedAt");
    }
}
/// `ContainerState` as it has been since 1.0.
#[cfg(feature = "v1_5")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The state of a container.
    ///
    /// In API 1.0 to 1.5.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContainerState {
        /// Whether it runs.
        pub running: bool,
        /// The process on the host; 0 when it does not run.
        pub pid: i64,
        /// The status it last exited with; 0 while it runs.
        pub exit_code: i64,
        /// When it was last started; the year 1 for never.
        pub started_at: rt::Timestamp,
        /// Whether it was still running when the daemon was started, which can then not attach to it. On the wire: Missing from Docker 0.11 on. Until 1.10.
        pub ghost: Option<bool>,
    }
    rt::object! {
        ContainerState;
        required running("Running");
        required pid("Pid");
        required exit_code("ExitCode");
        required started_at("StartedAt");
        optional ghost("Ghost");
    }
}
