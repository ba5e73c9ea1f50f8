// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `Container` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Container {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::container::v1_0::Container),
    /// In API 1.2.
    #[cfg(feature = "v1_2")]
    V1_2(types::container::v1_2::Container),
    /// In API 1.3.
    #[cfg(feature = "v1_3")]
    V1_3(types::container::v1_3::Container),
    /// In API 1.4.
    #[cfg(feature = "v1_4")]
    V1_4(types::container::v1_4::Container),
    /// In API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(types::container::v1_5::Container),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::container::v1_6::Container),
    /// In API 1.7.
    #[cfg(feature = "v1_7")]
    V1_7(types::container::v1_7::Container),
    /// In API 1.8.
    #[cfg(feature = "v1_8")]
    V1_8(types::container::v1_8::Container),
    /// In API 1.9.
    #[cfg(feature = "v1_9")]
    V1_9(types::container::v1_9::Container),
    /// In API 1.10.
    #[cfg(feature = "v1_10")]
    V1_10(types::container::v1_10::Container),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::container::v1_11::Container),
    /// In API 1.12 to 1.13.
    #[cfg(feature = "v1_13")]
    V1_12(types::container::v1_12::Container),
    /// In API 1.14.
    #[cfg(feature = "v1_14")]
    V1_14(types::container::v1_14::Container),
    /// In API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(types::container::v1_15::Container),
    /// In API 1.16 and later.
    V1_16(types::container::v1_16::Container),
}
rt::any! {
    Container TryFrom;
    places[(0, 0), (2, 1), (3, 2), (4, 3), (5, 4), (6, 5), (7, 6), (8, 7), (9, 8), (10, 9), (11, 10), (12, 11), (14, 12), (15, 13), (16, 14)];
    text id(" The full ID. Since 1.12.");
    copy created(" When it was created.", rt::Timestamp);
    text path(" The program that is run. On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.");
    refer args(" The arguments of the program.", Vec < String >);
    text image(" The full ID of the image it was made from.");
    text resolv_conf_path(" The file on the host that is its `/etc/resolv.conf`.");
    refer volumes(" The path on the host of each volume, by the path inside the container.", std::collections::BTreeMap < String, String >);
    #[cfg(feature = "v1_1")] 0 V1_0(types::container::v1_0::Container) => V1_2;
    #[cfg(feature = "v1_2")] 1 V1_2(types::container::v1_2::Container) => V1_3;
    #[cfg(feature = "v1_3")] 2 V1_3(types::container::v1_3::Container) => V1_4;
    #[cfg(feature = "v1_4")] 3 V1_4(types::container::v1_4::Container) => V1_5;
    #[cfg(feature = "v1_5")] 4 V1_5(types::container::v1_5::Container) => V1_6;
    #[cfg(feature = "v1_6")] 5 V1_6(types::container::v1_6::Container) => V1_7;
    #[cfg(feature = "v1_7")] 6 V1_7(types::container::v1_7::Container) => V1_8;
    #[cfg(feature = "v1_8")] 7 V1_8(types::container::v1_8::Container) => V1_9;
    #[cfg(feature = "v1_9")] 8 V1_9(types::container::v1_9::Container) => V1_10;
    #[cfg(feature = "v1_10")] 9 V1_10(types::container::v1_10::Container) => V1_11;
    #[cfg(feature = "v1_11")] 10 V1_11(types::container::v1_11::Container) => V1_12;
    #[cfg(feature = "v1_13")] 11 V1_12(types::container::v1_12::Container) => V1_14;
    #[cfg(feature = "v1_14")] 12 V1_14(types::container::v1_14::Container) => V1_15;
    #[cfg(feature = "v1_15")] 13 V1_15(types::container::v1_15::Container) => V1_16;
    newest 14 V1_16(types::container::v1_16::Container);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::container::v1_15::Container => types::container::v1_16::Container;
    up TryFrom;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    nested state("State");
    same image;
    same network_settings;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    nested host_config("HostConfig");
    same exec_driver;
    same mount_label;
    same process_label;
    filled app_armor_profile;
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::container::v1_14::Container => types::container::v1_15::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    nested network_settings("NetworkSettings");
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    nested host_config("HostConfig");
    same exec_driver;
    same mount_label;
    same process_label;
    added app_armor_profile("AppArmorProfile", "1.15");
}
#[cfg(feature = "v1_13")]
rt::convert! {
    types::container::v1_12::Container => types::container::v1_14::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    same config;
    nested state("State");
    same image;
    same network_settings;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    nested host_config("HostConfig");
    same exec_driver;
    same mount_label;
    same process_label;
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::container::v1_11::Container => types::container::v1_12::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    nested state("State");
    same image;
    nested network_settings("NetworkSettings");
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    same host_config;
    emptied exec_driver;
    same mount_label;
    same process_label;
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::container::v1_10::Container => types::container::v1_11::Container;
    up TryFrom;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    nested state("State");
    same image;
    same network_settings;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    nested host_config("HostConfig");
    same exec_driver;
    added mount_label("MountLabel", "1.11");
    added process_label("ProcessLabel", "1.11");
}
#[cfg(feature = "v1_9")]
rt::convert! {
    types::container::v1_9::Container => types::container::v1_10::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    same config;
    same state;
    same image;
    same network_settings;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    nested host_config("HostConfig");
    added exec_driver("ExecDriver", "1.10");
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::container::v1_8::Container => types::container::v1_9::Container;
    up TryFrom;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    same network_settings;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    same driver;
    same host_config;
    gone sys_init_path("SysInitPath", "1.8");
}
#[cfg(feature = "v1_7")]
rt::convert! {
    types::container::v1_7::Container => types::container::v1_8::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    same config;
    same state;
    same image;
    same network_settings;
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    same name;
    filled driver;
    added host_config("HostConfig", "1.8");
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::container::v1_6::Container => types::container::v1_7::Container;
    up TryFrom;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    same network_settings;
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    filled name;
    added driver("Driver", "1.7");
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::container::v1_5::Container => types::container::v1_6::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    nested state("State");
    same image;
    nested network_settings("NetworkSettings");
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    same hostname_path;
    same hosts_path;
    added name("Name", "1.6");
}
#[cfg(feature = "v1_4")]
rt::convert! {
    types::container::v1_4::Container => types::container::v1_5::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    same network_settings;
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
    added hostname_path("HostnamePath", "1.5");
    added hosts_path("HostsPath", "1.5");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::container::v1_3::Container => types::container::v1_4::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    same network_settings;
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    same volumes_rw;
}
#[cfg(feature = "v1_2")]
rt::convert! {
    types::container::v1_2::Container => types::container::v1_3::Container;
    up From;
    down TryFrom;
    same id;
    same created;
    same path;
    same args;
    nested config("Config");
    same state;
    same image;
    nested network_settings("NetworkSettings");
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
    added volumes_rw("VolumesRW", "1.3");
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::container::v1_0::Container => types::container::v1_2::Container;
    up From;
    down From;
    same id;
    same created;
    same path;
    same args;
    same config;
    same state;
    same image;
    nested network_settings("NetworkSettings");
    same sys_init_path;
    same resolv_conf_path;
    same volumes;
}
