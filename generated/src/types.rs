// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// Every shape of `AuthConfig`, newest first.
pub mod auth_config;
/// Every shape of `AuthStatus`, newest first.
pub mod auth_status;
/// Every shape of `ChangeKind`, newest first.
pub mod change_kind;
/// Every shape of `CommitResult`, newest first.
pub mod commit_result;
/// Every shape of `ConfigFile`, newest first.
pub mod config_file;
/// Every shape of `Container`, newest first.
pub mod container;
/// Every shape of `ContainerChange`, newest first.
pub mod container_change;
/// Every shape of `ContainerConfig`, newest first.
pub mod container_config;
/// Every shape of `ContainerCreated`, newest first.
pub mod container_created;
/// Every shape of `ContainerProcess`, newest first.
#[cfg(feature = "v1_3")]
pub mod container_process;
/// Every shape of `ContainerState`, newest first.
pub mod container_state;
/// Every shape of `ContainerSummary`, newest first.
pub mod container_summary;
/// Every shape of `CopyRequest`, newest first.
pub mod copy_request;
/// Every shape of `DeviceMapping`, newest first.
pub mod device_mapping;
/// Every shape of `ErrorDetail`, newest first.
pub mod error_detail;
/// Every shape of `Event`, newest first.
pub mod event;
/// Every shape of `ExecConfig`, newest first.
pub mod exec_config;
/// Every shape of `ExecContainer`, newest first.
pub mod exec_container;
/// Every shape of `ExecCreated`, newest first.
pub mod exec_created;
/// Every shape of `ExecInstance`, newest first.
pub mod exec_instance;
/// Every shape of `ExecNetworkSettings`, newest first.
pub mod exec_network_settings;
/// Every shape of `ExecProcess`, newest first.
pub mod exec_process;
/// Every shape of `ExecStartConfig`, newest first.
pub mod exec_start_config;
/// Every shape of `HostConfig`, newest first.
pub mod host_config;
/// Every shape of `Image`, newest first.
pub mod image;
/// Every shape of `ImageHistoryItem`, newest first.
pub mod image_history_item;
/// Every shape of `ImageRemoval`, newest first.
pub mod image_removal;
/// Every shape of `ImageSummary`, newest first.
pub mod image_summary;
/// Every shape of `JsonMessage`, newest first.
pub mod json_message;
/// Every shape of `KeyValue`, newest first.
pub mod key_value;
/// Every shape of `NetworkSettings`, newest first.
pub mod network_settings;
/// Every shape of `Port`, newest first.
pub mod port;
/// Every shape of `PortBinding`, newest first.
pub mod port_binding;
/// Every shape of `ProgressDetail`, newest first.
pub mod progress_detail;
/// Every shape of `RestartPolicy`, newest first.
pub mod restart_policy;
/// Every shape of `RestartPolicyName`, newest first.
pub mod restart_policy_name;
/// Every shape of `SearchResult`, newest first.
pub mod search_result;
/// Every shape of `SystemInfo`, newest first.
pub mod system_info;
/// Every shape of `SystemVersion`, newest first.
pub mod system_version;
/// Every shape of `TopResult`, newest first.
pub mod top_result;
/// Every shape of `WaitResult`, newest first.
pub mod wait_result;
