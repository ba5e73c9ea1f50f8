// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `SystemVersion` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SystemVersion {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::system_version::v1_0::SystemVersion),
    /// In API 1.2 to 1.7.
    #[cfg(feature = "v1_7")]
    V1_2(types::system_version::v1_2::SystemVersion),
    /// In API 1.8.
    #[cfg(feature = "v1_8")]
    V1_8(types::system_version::v1_8::SystemVersion),
    /// In API 1.9.
    #[cfg(feature = "v1_9")]
    V1_9(types::system_version::v1_9::SystemVersion),
    /// In API 1.10.
    #[cfg(feature = "v1_10")]
    V1_10(types::system_version::v1_10::SystemVersion),
    /// In API 1.11 to 1.14.
    #[cfg(feature = "v1_14")]
    V1_11(types::system_version::v1_11::SystemVersion),
    /// In API 1.15 and later.
    V1_15(types::system_version::v1_15::SystemVersion),
}
rt::any! {
    SystemVersion TryFrom;
    places[(0, 0), (2, 1), (8, 2), (9, 3), (10, 4), (11, 5), (15, 6)];
    text version(" The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.");
    #[cfg(feature = "v1_1")] 0 V1_0(types::system_version::v1_0::SystemVersion) => V1_2;
    #[cfg(feature = "v1_7")] 1 V1_2(types::system_version::v1_2::SystemVersion) => V1_8;
    #[cfg(feature = "v1_8")] 2 V1_8(types::system_version::v1_8::SystemVersion) => V1_9;
    #[cfg(feature = "v1_9")] 3 V1_9(types::system_version::v1_9::SystemVersion) => V1_10;
    #[cfg(feature = "v1_10")] 4 V1_10(types::system_version::v1_10::SystemVersion) => V1_11;
    #[cfg(feature = "v1_14")] 5 V1_11(types::system_version::v1_11::SystemVersion) => V1_15;
    newest 6 V1_15(types::system_version::v1_15::SystemVersion);
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::system_version::v1_11::SystemVersion => types::system_version::v1_15::SystemVersion;
    up From;
    down From;
    same version;
    same git_commit;
    same go_version;
    same os;
    same arch;
    same kernel_version;
    same api_version;
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::system_version::v1_10::SystemVersion => types::system_version::v1_11::SystemVersion;
    up From;
    down From;
    same version;
    same git_commit;
    same go_version;
    same os;
    same arch;
    same kernel_version;
    filled api_version;
}
#[cfg(feature = "v1_9")]
rt::convert! {
    types::system_version::v1_9::SystemVersion => types::system_version::v1_10::SystemVersion;
    up From;
    down TryFrom;
    same version;
    same git_commit;
    same go_version;
    same os;
    same arch;
    same kernel_version;
    added api_version("ApiVersion", "1.10");
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::system_version::v1_8::SystemVersion => types::system_version::v1_9::SystemVersion;
    up From;
    down From;
    same version;
    filled git_commit;
    same go_version;
    filled os;
    filled arch;
    same kernel_version;
}
#[cfg(feature = "v1_7")]
rt::convert! {
    types::system_version::v1_2::SystemVersion => types::system_version::v1_8::SystemVersion;
    up From;
    down TryFrom;
    same version;
    same git_commit;
    same go_version;
    added os("Os", "1.8");
    added arch("Arch", "1.8");
    added kernel_version("KernelVersion", "1.8");
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::system_version::v1_0::SystemVersion => types::system_version::v1_2::SystemVersion;
    up TryFrom;
    down From;
    same version;
    same git_commit;
    filled go_version;
    gone memory_limit("MemoryLimit", "1.1");
    gone swap_limit("SwapLimit", "1.1");
}
