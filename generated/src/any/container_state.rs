// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `ContainerState` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContainerState {
    /// In API 1.0 to 1.5.
    #[cfg(feature = "v1_5")]
    V1_0(types::container_state::v1_0::ContainerState),
    /// In API 1.6 to 1.10.
    #[cfg(feature = "v1_10")]
    V1_6(types::container_state::v1_6::ContainerState),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::container_state::v1_11::ContainerState),
    /// In API 1.12 to 1.13.
    #[cfg(feature = "v1_13")]
    V1_12(types::container_state::v1_12::ContainerState),
    /// In API 1.14 to 1.15.
    #[cfg(feature = "v1_15")]
    V1_14(types::container_state::v1_14::ContainerState),
    /// In API 1.16 and later.
    V1_16(types::container_state::v1_16::ContainerState),
}
rt::any! {
    ContainerState TryFrom;
    places[(0, 0), (6, 1), (11, 2), (12, 3), (14, 4), (16, 5)];
    copy running(" Whether it runs; true while paused as well.", bool);
    copy pid(" The process on the host; 0 when it does not run.", i64);
    copy exit_code(" The status it last exited with; 0 while it runs.", i64);
    copy started_at(" When it was last started; the year 1 for never.", rt::Timestamp);
    #[cfg(feature = "v1_5")] 0 V1_0(types::container_state::v1_0::ContainerState) => V1_6;
    #[cfg(feature = "v1_10")] 1 V1_6(types::container_state::v1_6::ContainerState) => V1_11;
    #[cfg(feature = "v1_11")] 2 V1_11(types::container_state::v1_11::ContainerState) => V1_12;
    #[cfg(feature = "v1_13")] 3 V1_12(types::container_state::v1_12::ContainerState) => V1_14;
    #[cfg(feature = "v1_15")] 4 V1_14(types::container_state::v1_14::ContainerState) => V1_16;
    newest 5 V1_16(types::container_state::v1_16::ContainerState);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::container_state::v1_14::ContainerState => types::container_state::v1_16::ContainerState;
    up From;
    down TryFrom;
    same running;
    same pid;
    same exit_code;
    same started_at;
    same finished_at;
    same paused;
    same restarting;
    added oom_killed("OOMKilled", "1.16");
    added error("Error", "1.16");
}
#[cfg(feature = "v1_13")]
rt::convert! {
    types::container_state::v1_12::ContainerState => types::container_state::v1_14::ContainerState;
    up From;
    down TryFrom;
    same running;
    same pid;
    same exit_code;
    same started_at;
    same finished_at;
    same paused;
    added restarting("Restarting", "1.14");
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::container_state::v1_11::ContainerState => types::container_state::v1_12::ContainerState;
    up From;
    down TryFrom;
    same running;
    same pid;
    same exit_code;
    same started_at;
    same finished_at;
    added paused("Paused", "1.12");
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::container_state::v1_6::ContainerState => types::container_state::v1_11::ContainerState;
    up TryFrom;
    down From;
    same running;
    same pid;
    same exit_code;
    same started_at;
    same finished_at;
    gone ghost("Ghost", "1.10");
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::container_state::v1_0::ContainerState => types::container_state::v1_6::ContainerState;
    up From;
    down TryFrom;
    same running;
    same pid;
    same exit_code;
    same started_at;
    same ghost;
    added finished_at("FinishedAt", "1.6");
}
