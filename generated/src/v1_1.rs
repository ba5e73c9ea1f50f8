// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::auth_config::v1_0::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::container::v1_0::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_0::ContainerConfig;
pub use super::types::container_created::v1_0::ContainerCreated;
pub use super::types::container_state::v1_0::ContainerState;
pub use super::types::container_summary::v1_0::ContainerSummary;
pub use super::types::image::v1_1::Image;
pub use super::types::image_history_item::v1_0::ImageHistoryItem;
pub use super::types::image_summary::v1_0::ImageSummary;
pub use super::types::json_message::v1_1::JsonMessage;
pub use super::types::network_settings::v1_0::NetworkSettings;
pub use super::types::search_result::v1_0::SearchResult;
pub use super::types::system_info::v1_0::SystemInfo;
pub use super::types::system_version::v1_0::SystemVersion;
pub use super::types::wait_result::v1_0::WaitResult;
pub use super::operations::auth::AuthAnswer;
pub use super::operations::container_start::v1_0::ContainerStartAnswer;
pub use super::operations::container_stop::ContainerStopAnswer;
/// A client of the Docker Remote API 1.1.
pub type Client = super::client::Client<super::versions::V1_1>;
