// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
#[allow(unused_imports)]
use super::steps;
/// `NetworkSettings` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkSettings {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::network_settings::v1_0::NetworkSettings),
    /// In API 1.2.
    #[cfg(feature = "v1_2")]
    V1_2(types::network_settings::v1_2::NetworkSettings),
    /// In API 1.3 to 1.5.
    #[cfg(feature = "v1_5")]
    V1_3(types::network_settings::v1_3::NetworkSettings),
    /// In API 1.6 to 1.11.
    #[cfg(feature = "v1_11")]
    V1_6(types::network_settings::v1_6::NetworkSettings),
    /// In API 1.12 to 1.14.
    #[cfg(feature = "v1_14")]
    V1_12(types::network_settings::v1_12::NetworkSettings),
    /// In API 1.15 and later.
    V1_15(types::network_settings::v1_15::NetworkSettings),
}
rt::any! {
    NetworkSettings From;
    places[(0, 0), (2, 1), (3, 2), (6, 3), (12, 4), (15, 5)];
    text ip_address(" The address of the container. Since 1.2.");
    copy ip_prefix_len(" The length of the network's prefix in bits. Since 1.2.", i64);
    text gateway(" The address of the gateway.");
    text bridge(" The bridge on the host.");
    #[cfg(feature = "v1_1")] 0 V1_0(types::network_settings::v1_0::NetworkSettings) => V1_2;
    #[cfg(feature = "v1_2")] 1 V1_2(types::network_settings::v1_2::NetworkSettings) => V1_3;
    #[cfg(feature = "v1_5")] 2 V1_3(types::network_settings::v1_3::NetworkSettings) => V1_6;
    #[cfg(feature = "v1_11")] 3 V1_6(types::network_settings::v1_6::NetworkSettings) => V1_12;
    #[cfg(feature = "v1_14")] 4 V1_12(types::network_settings::v1_12::NetworkSettings) => V1_15;
    newest 5 V1_15(types::network_settings::v1_15::NetworkSettings);
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::network_settings::v1_12::NetworkSettings => types::network_settings::v1_15::NetworkSettings;
    up From;
    down TryFrom;
    same ip_address;
    same ip_prefix_len;
    same gateway;
    same bridge;
    same port_mapping;
    same ports;
    added mac_address("MacAddress", "1.15");
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::network_settings::v1_6::NetworkSettings => types::network_settings::v1_12::NetworkSettings;
    up From;
    down From;
    same ip_address;
    same ip_prefix_len;
    same gateway;
    same bridge;
    same port_mapping;
    same ports;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::network_settings::v1_3::NetworkSettings => types::network_settings::v1_6::NetworkSettings;
    up From;
    down TryFrom;
    same ip_address;
    same ip_prefix_len;
    same gateway;
    same bridge;
    same port_mapping;
    added ports("Ports", "1.6");
}
#[cfg(feature = "v1_2")]
rt::convert! {
    types::network_settings::v1_2::NetworkSettings => types::network_settings::v1_3::NetworkSettings;
    up From;
    down TryFrom;
    same ip_address;
    same ip_prefix_len;
    same gateway;
    same bridge;
    step ports_by_protocol([port_mapping] From, [port_mapping] TryFrom);
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::network_settings::v1_0::NetworkSettings => types::network_settings::v1_2::NetworkSettings;
    up From;
    down From;
    same ip_address;
    same ip_prefix_len;
    same gateway;
    same bridge;
    same port_mapping;
}
