// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::auth_config::v1_5::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::config_file::v1_9::ConfigFile;
pub use super::types::container::v1_10::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_10::ContainerConfig;
pub use super::types::container_created::v1_0::ContainerCreated;
pub use super::types::container_state::v1_6::ContainerState;
pub use super::types::container_summary::v1_9::ContainerSummary;
pub use super::types::copy_request::v1_4::CopyRequest;
pub use super::types::error_detail::v1_4::ErrorDetail;
pub use super::types::event::v1_4::Event;
pub use super::types::host_config::v1_10::HostConfig;
pub use super::types::image::v1_10::Image;
pub use super::types::image_history_item::v1_9::ImageHistoryItem;
pub use super::types::image_removal::v1_2::ImageRemoval;
pub use super::types::image_summary::v1_9::ImageSummary;
pub use super::types::json_message::v1_8::JsonMessage;
pub use super::types::key_value::v1_4::KeyValue;
pub use super::types::network_settings::v1_6::NetworkSettings;
pub use super::types::port::v1_9::Port;
pub use super::types::port_binding::v1_6::PortBinding;
pub use super::types::progress_detail::v1_8::ProgressDetail;
pub use super::types::search_result::v1_9::SearchResult;
pub use super::types::system_info::v1_9::SystemInfo;
pub use super::types::system_version::v1_10::SystemVersion;
pub use super::types::top_result::v1_4::TopResult;
pub use super::types::wait_result::v1_0::WaitResult;
/// A client of the Docker Remote API 1.10.
pub type Client = super::client::Client<super::versions::V1_10>;
/// The requests of this version, and their answers where there is more
/// than one.
#[allow(missing_docs)]
pub mod operations {
    use super::super::operations as all;
    use super::super::versions::V1_10 as V;
    pub type Auth = all::auth::Auth<V>;
    pub type Build = all::build::v1_8::Build<V>;
    pub type Commit = all::commit::Commit<V>;
    pub type ContainerAttach = all::container_attach::v1_6::ContainerAttach<V>;
    pub type ContainerAttachWebsocket = all::container_attach_websocket::ContainerAttachWebsocket<
        V,
    >;
    pub type ContainerChanges = all::container_changes::ContainerChanges<V>;
    pub type ContainerCopy = all::container_copy::ContainerCopy<V>;
    pub type ContainerCreate = all::container_create::ContainerCreate<V>;
    pub type ContainerExport = all::container_export::ContainerExport<V>;
    pub type ContainerInspect = all::container_inspect::ContainerInspect<V>;
    pub type ContainerKill = all::container_kill::v1_0::ContainerKill<V>;
    pub type ContainerList = all::container_list::ContainerList<V>;
    pub type ContainerRemove = all::container_remove::ContainerRemove<V>;
    pub type ContainerResize = all::container_resize::ContainerResize<V>;
    pub type ContainerRestart = all::container_restart::ContainerRestart<V>;
    pub type ContainerStart = all::container_start::v1_3::ContainerStart<V>;
    pub type ContainerStop = all::container_stop::v1_0::ContainerStop<V>;
    pub type ContainerTop = all::container_top::v1_4::ContainerTop<V>;
    pub type ContainerWait = all::container_wait::ContainerWait<V>;
    pub type Events = all::events::Events<V>;
    pub type ImageCreate = all::image_create::v1_1::ImageCreate<V>;
    pub type ImageGet = all::image_get::ImageGet<V>;
    pub type ImageHistory = all::image_history::ImageHistory<V>;
    pub type ImageInsert = all::image_insert::v1_1::ImageInsert<V>;
    pub type ImageInspect = all::image_inspect::ImageInspect<V>;
    pub type ImageList = all::image_list::ImageList<V>;
    pub type ImageLoad = all::image_load::ImageLoad<V>;
    pub type ImagePush = all::image_push::v1_5::ImagePush<V>;
    pub type ImageRemove = all::image_remove::v1_2::ImageRemove<V>;
    pub type ImageSearch = all::image_search::ImageSearch<V>;
    pub type ImageTag = all::image_tag::ImageTag<V>;
    pub type Info = all::info::Info<V>;
    pub type Version = all::version::Version<V>;
    pub use all::auth::AuthAnswer;
}
