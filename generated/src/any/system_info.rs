// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `SystemInfo` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SystemInfo {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::system_info::v1_0::SystemInfo),
    /// In API 1.2 to 1.3.
    #[cfg(feature = "v1_3")]
    V1_2(types::system_info::v1_2::SystemInfo),
    /// In API 1.4 to 1.6.
    #[cfg(feature = "v1_6")]
    V1_4(types::system_info::v1_4::SystemInfo),
    /// In API 1.7.
    #[cfg(feature = "v1_7")]
    V1_7(types::system_info::v1_7::SystemInfo),
    /// In API 1.8.
    #[cfg(feature = "v1_8")]
    V1_8(types::system_info::v1_8::SystemInfo),
    /// In API 1.9 to 1.10.
    #[cfg(feature = "v1_10")]
    V1_9(types::system_info::v1_9::SystemInfo),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::system_info::v1_11::SystemInfo),
    /// In API 1.12.
    #[cfg(feature = "v1_12")]
    V1_12(types::system_info::v1_12::SystemInfo),
    /// In API 1.13.
    #[cfg(feature = "v1_13")]
    V1_13(types::system_info::v1_13::SystemInfo),
    /// In API 1.14 to 1.15.
    #[cfg(feature = "v1_15")]
    V1_14(types::system_info::v1_14::SystemInfo),
    /// In API 1.16 and later.
    V1_16(types::system_info::v1_16::SystemInfo),
}
rt::any! {
    SystemInfo TryFrom;
    places[(0, 0), (2, 1), (4, 2), (7, 3), (8, 4), (9, 5), (11, 6), (12, 7), (13, 8), (14, 9), (16, 10)];
    copy containers(" How many containers there are, running or not.", i64);
    copy images(" How many images there are, those between a base and a named one included.", i64);
    copy debug(" Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.", bool);
    #[cfg(feature = "v1_1")] 0 V1_0(types::system_info::v1_0::SystemInfo) => V1_2;
    #[cfg(feature = "v1_3")] 1 V1_2(types::system_info::v1_2::SystemInfo) => V1_4;
    #[cfg(feature = "v1_6")] 2 V1_4(types::system_info::v1_4::SystemInfo) => V1_7;
    #[cfg(feature = "v1_7")] 3 V1_7(types::system_info::v1_7::SystemInfo) => V1_8;
    #[cfg(feature = "v1_8")] 4 V1_8(types::system_info::v1_8::SystemInfo) => V1_9;
    #[cfg(feature = "v1_10")] 5 V1_9(types::system_info::v1_9::SystemInfo) => V1_11;
    #[cfg(feature = "v1_11")] 6 V1_11(types::system_info::v1_11::SystemInfo) => V1_12;
    #[cfg(feature = "v1_12")] 7 V1_12(types::system_info::v1_12::SystemInfo) => V1_13;
    #[cfg(feature = "v1_13")] 8 V1_13(types::system_info::v1_13::SystemInfo) => V1_14;
    #[cfg(feature = "v1_15")] 9 V1_14(types::system_info::v1_14::SystemInfo) => V1_16;
    newest 10 V1_16(types::system_info::v1_16::SystemInfo);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::system_info::v1_14::SystemInfo => types::system_info::v1_16::SystemInfo;
    up From;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    same init_path;
    same init_sha1;
    same execution_driver;
    same operating_system;
    added id("ID", "1.16");
    added name("Name", "1.16");
    added ncpu("NCPU", "1.16");
    added mem_total("MemTotal", "1.16");
    added labels("Labels", "1.16");
    added docker_root_dir("DockerRootDir", "1.16");
}
#[cfg(feature = "v1_13")]
rt::convert! {
    types::system_info::v1_13::SystemInfo => types::system_info::v1_14::SystemInfo;
    up TryFrom;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    same init_path;
    same init_sha1;
    same execution_driver;
    added operating_system("OperatingSystem", "1.14");
    gone sockets("Sockets", "1.13");
}
#[cfg(feature = "v1_12")]
rt::convert! {
    types::system_info::v1_12::SystemInfo => types::system_info::v1_13::SystemInfo;
    up From;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    same init_path;
    same init_sha1;
    same execution_driver;
    added sockets("Sockets", "1.13");
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::system_info::v1_11::SystemInfo => types::system_info::v1_12::SystemInfo;
    up From;
    down From;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    emptied init_path;
    emptied init_sha1;
    same execution_driver;
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::system_info::v1_9::SystemInfo => types::system_info::v1_11::SystemInfo;
    up From;
    down From;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    same init_path;
    same init_sha1;
    same execution_driver;
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::system_info::v1_8::SystemInfo => types::system_info::v1_9::SystemInfo;
    up TryFrom;
    down TryFrom;
    same containers;
    same images;
    filled memory_limit;
    filled swap_limit;
    same debug;
    filled n_fd;
    filled n_goroutines;
    filled kernel_version;
    filled ipv4_forwarding;
    filled n_events_listener;
    filled index_server_address;
    filled driver;
    same driver_status;
    filled init_path;
    filled init_sha1;
    added execution_driver("ExecutionDriver", "1.9");
    gone lxc_version("LXCVersion", "1.8");
}
#[cfg(feature = "v1_7")]
rt::convert! {
    types::system_info::v1_7::SystemInfo => types::system_info::v1_8::SystemInfo;
    up From;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same lxc_version;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    same driver;
    same driver_status;
    added init_path("InitPath", "1.8");
    added init_sha1("InitSha1", "1.8");
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::system_info::v1_4::SystemInfo => types::system_info::v1_7::SystemInfo;
    up From;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    same lxc_version;
    same kernel_version;
    same ipv4_forwarding;
    same n_events_listener;
    same index_server_address;
    added driver("Driver", "1.7");
    added driver_status("DriverStatus", "1.7");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::system_info::v1_2::SystemInfo => types::system_info::v1_4::SystemInfo;
    up From;
    down TryFrom;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    added lxc_version("LXCVersion", "1.4");
    added kernel_version("KernelVersion", "1.4");
    added ipv4_forwarding("IPv4Forwarding", "1.4");
    added n_events_listener("NEventsListener", "1.4");
    added index_server_address("IndexServerAddress", "1.4");
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::system_info::v1_0::SystemInfo => types::system_info::v1_2::SystemInfo;
    up TryFrom;
    down From;
    same containers;
    same images;
    same memory_limit;
    same swap_limit;
    same debug;
    same n_fd;
    same n_goroutines;
    gone version("Version", "1.1");
    gone go_version("GoVersion", "1.1");
}
