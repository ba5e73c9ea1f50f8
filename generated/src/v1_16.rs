// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::auth_config::v1_5::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::config_file::v1_9::ConfigFile;
pub use super::types::container::v1_16::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_16::ContainerConfig;
pub use super::types::container_created::v1_0::ContainerCreated;
pub use super::types::container_state::v1_16::ContainerState;
pub use super::types::container_summary::v1_12::ContainerSummary;
pub use super::types::copy_request::v1_4::CopyRequest;
pub use super::types::device_mapping::v1_14::DeviceMapping;
pub use super::types::error_detail::v1_4::ErrorDetail;
pub use super::types::event::v1_12::Event;
pub use super::types::exec_config::v1_16::ExecConfig;
pub use super::types::exec_container::v1_16::ExecContainer;
pub use super::types::exec_created::v1_15::ExecCreated;
pub use super::types::exec_instance::v1_16::ExecInstance;
pub use super::types::exec_process::v1_16::ExecProcess;
pub use super::types::exec_start_config::v1_15::ExecStartConfig;
pub use super::types::host_config::v1_16::HostConfig;
pub use super::types::image::v1_16::Image;
pub use super::types::image_history_item::v1_9::ImageHistoryItem;
pub use super::types::image_removal::v1_2::ImageRemoval;
pub use super::types::image_summary::v1_9::ImageSummary;
pub use super::types::json_message::v1_8::JsonMessage;
pub use super::types::key_value::v1_4::KeyValue;
pub use super::types::network_settings::v1_15::NetworkSettings;
pub use super::types::port::v1_12::Port;
pub use super::types::port_binding::v1_6::PortBinding;
pub use super::types::progress_detail::v1_8::ProgressDetail;
pub use super::types::restart_policy::v1_14::RestartPolicy;
pub use super::types::restart_policy_name::v1_14::RestartPolicyName;
pub use super::types::search_result::v1_12::SearchResult;
pub use super::types::system_info::v1_16::SystemInfo;
pub use super::types::system_version::v1_15::SystemVersion;
pub use super::types::top_result::v1_4::TopResult;
pub use super::types::wait_result::v1_0::WaitResult;
/// A client of the Docker Remote API 1.16.
pub type Client = super::client::Client<super::versions::V1_16>;
/// The requests of this version, and their answers where there is more
/// than one.
#[allow(missing_docs)]
pub mod operations {
    use super::super::operations as all;
    use super::super::versions::V1_16 as V;
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
    pub type ContainerLogs = all::container_logs::ContainerLogs<V>;
    pub type ContainerPause = all::container_pause::ContainerPause<V>;
    pub type ContainerRemove = all::container_remove::ContainerRemove<V>;
    pub type ContainerResize = all::container_resize::ContainerResize<V>;
    pub type ContainerRestart = all::container_restart::ContainerRestart<V>;
    pub type ContainerStart = all::container_start::v1_13::ContainerStart<V>;
    pub type ContainerStop = all::container_stop::v1_13::ContainerStop<V>;
    pub type ContainerTop = all::container_top::v1_4::ContainerTop<V>;
    pub type ContainerUnpause = all::container_unpause::ContainerUnpause<V>;
    pub type ContainerWait = all::container_wait::ContainerWait<V>;
    pub type Events = all::events::Events<V>;
    pub type ExecCreate = all::exec_create::ExecCreate<V>;
    pub type ExecInspect = all::exec_inspect::ExecInspect<V>;
    pub type ExecResize = all::exec_resize::ExecResize<V>;
    pub type ExecStart = all::exec_start::ExecStart<V>;
    pub type ImageCreate = all::image_create::v1_1::ImageCreate<V>;
    pub type ImageGet = all::image_get::ImageGet<V>;
    pub type ImageGetAll = all::image_get_all::ImageGetAll<V>;
    pub type ImageHistory = all::image_history::ImageHistory<V>;
    pub type ImageInspect = all::image_inspect::ImageInspect<V>;
    pub type ImageList = all::image_list::ImageList<V>;
    pub type ImageLoad = all::image_load::ImageLoad<V>;
    pub type ImagePush = all::image_push::v1_5::ImagePush<V>;
    pub type ImageRemove = all::image_remove::v1_2::ImageRemove<V>;
    pub type ImageSearch = all::image_search::ImageSearch<V>;
    pub type ImageTag = all::image_tag::ImageTag<V>;
    pub type Info = all::info::Info<V>;
    pub type Ping = all::ping::Ping<V>;
    pub type Version = all::version::Version<V>;
    pub use all::auth::AuthAnswer;
    pub use all::container_start::v1_13::ContainerStartAnswer;
    pub use all::container_stop::v1_13::ContainerStopAnswer;
    pub use all::exec_start::ExecStartAnswer;
}
