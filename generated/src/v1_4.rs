// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::auth_config::v1_4::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::container::v1_4::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_4::ContainerConfig;
pub use super::types::container_created::v1_0::ContainerCreated;
pub use super::types::container_state::v1_0::ContainerState;
pub use super::types::container_summary::v1_2::ContainerSummary;
pub use super::types::copy_request::v1_4::CopyRequest;
pub use super::types::error_detail::v1_4::ErrorDetail;
pub use super::types::event::v1_4::Event;
pub use super::types::host_config::v1_4::HostConfig;
pub use super::types::image::v1_4::Image;
pub use super::types::image_history_item::v1_2::ImageHistoryItem;
pub use super::types::image_removal::v1_2::ImageRemoval;
pub use super::types::image_summary::v1_2::ImageSummary;
pub use super::types::json_message::v1_4::JsonMessage;
pub use super::types::key_value::v1_4::KeyValue;
pub use super::types::network_settings::v1_3::NetworkSettings;
pub use super::types::search_result::v1_0::SearchResult;
pub use super::types::system_info::v1_4::SystemInfo;
pub use super::types::system_version::v1_2::SystemVersion;
pub use super::types::top_result::v1_4::TopResult;
pub use super::types::wait_result::v1_0::WaitResult;
pub use super::operations::auth::AuthAnswer;
pub use super::operations::container_start::v1_3::ContainerStartAnswer;
pub use super::operations::container_stop::ContainerStopAnswer;
/// A client of the Docker Remote API 1.4.
pub type Client = super::client::Client<super::versions::V1_4>;
