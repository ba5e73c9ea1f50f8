//! The types that have had several shapes, and the first version of each shape.

use super::laws::{hold, to_and_fro};
use super::values::values;

macro_rules! types {
    ($($test:ident: $name:ident { $($version:ident)* })*) => {
        /// The name of each type, and its shapes.
        pub(crate) const TYPES: &[(&str, &[&str])] =
            &[$((stringify!($name), &[$(stringify!($version)),*])),*];

        $(
            #[test]
            fn $test() {
                fn elsewhere(any: &longshore::any::$name) {
                    $(to_and_fro::<longshore::$version::$name>(any);)*
                }
                $(hold::<longshore::$version::$name>(
                    &values(stringify!($version), stringify!($name)),
                    elsewhere,
                );)*
            }
        )*
    };
}

types! {
    auth_config: AuthConfig { v1_0 v1_4 v1_5 }
    container: Container { v1_0 v1_2 v1_3 v1_4 v1_5 v1_6 v1_7 v1_8 v1_9 v1_10 v1_11 v1_12 v1_14 v1_15 v1_16 }
    container_config: ContainerConfig { v1_0 v1_3 v1_4 v1_5 v1_6 v1_7 v1_9 v1_11 v1_12 v1_15 v1_16 }
    container_created: ContainerCreated { v1_0 v1_9 }
    container_state: ContainerState { v1_0 v1_6 v1_11 v1_12 v1_14 v1_16 }
    container_summary: ContainerSummary { v1_0 v1_2 v1_5 v1_6 v1_11 v1_12 }
    event: Event { v1_4 v1_12 }
    exec_config: ExecConfig { v1_15 v1_16 }
    host_config: HostConfig { v1_3 v1_4 v1_6 v1_10 v1_11 v1_14 v1_15 v1_16 }
    image: Image { v1_0 v1_1 v1_2 v1_3 v1_4 v1_5 v1_6 v1_7 v1_8 v1_9 v1_11 v1_12 v1_15 v1_16 }
    image_history_item: ImageHistoryItem { v1_0 v1_2 v1_6 v1_7 v1_9 }
    image_summary: ImageSummary { v1_0 v1_2 v1_7 v1_9 }
    json_message: JsonMessage { v1_1 v1_4 v1_7 v1_8 }
    network_settings: NetworkSettings { v1_0 v1_2 v1_3 v1_6 v1_12 v1_15 }
    port: Port { v1_5 v1_6 v1_12 }
    search_result: SearchResult { v1_0 v1_6 v1_7 v1_12 }
    system_info: SystemInfo { v1_0 v1_2 v1_4 v1_7 v1_8 v1_9 v1_11 v1_12 v1_13 v1_14 v1_16 }
    system_version: SystemVersion { v1_0 v1_2 v1_8 v1_9 v1_10 v1_11 v1_15 }
}
