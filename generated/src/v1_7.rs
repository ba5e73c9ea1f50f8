// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::auth_config::v1_5::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::container::v1_7::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_7::ContainerConfig;
pub use super::types::container_created::v1_0::ContainerCreated;
pub use super::types::container_state::v1_6::ContainerState;
pub use super::types::container_summary::v1_6::ContainerSummary;
pub use super::types::copy_request::v1_4::CopyRequest;
pub use super::types::error_detail::v1_4::ErrorDetail;
pub use super::types::event::v1_4::Event;
pub use super::types::host_config::v1_6::HostConfig;
pub use super::types::image::v1_7::Image;
pub use super::types::image_history_item::v1_7::ImageHistoryItem;
pub use super::types::image_removal::v1_2::ImageRemoval;
pub use super::types::image_summary::v1_7::ImageSummary;
pub use super::types::json_message::v1_7::JsonMessage;
pub use super::types::key_value::v1_4::KeyValue;
pub use super::types::network_settings::v1_6::NetworkSettings;
pub use super::types::port::v1_6::Port;
pub use super::types::port_binding::v1_6::PortBinding;
pub use super::types::search_result::v1_7::SearchResult;
pub use super::types::system_info::v1_7::SystemInfo;
pub use super::types::system_version::v1_2::SystemVersion;
pub use super::types::top_result::v1_4::TopResult;
pub use super::types::wait_result::v1_0::WaitResult;
pub use super::operations::auth::AuthAnswer;
pub use super::operations::container_start::v1_3::ContainerStartAnswer;
pub use super::operations::container_stop::ContainerStopAnswer;
/// A client of the Docker Remote API 1.7.
pub type Client = super::client::Client<super::versions::V1_7>;
