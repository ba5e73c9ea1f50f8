// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
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
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::Client,
}
impl Client {
    /// A client that sends its requests over `transport`. Nothing is
    /// sent yet.
    #[must_use]
    pub fn new(transport: rt::Transport) -> Self {
        Self {
            inner: rt::Client::new(transport, "1.16", "/v1.16"),
        }
    }
    /// A client of the server at the address in `DOCKER_HOST`, or at `unix:///var/run/docker.sock`. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The address cannot be used.
    pub fn connect() -> Result<Self, rt::Error> {
        rt::Transport::from_env("DOCKER_HOST", "unix:///var/run/docker.sock")
            .map(Self::new)
    }
    /// List containers, the newest first. See [`ContainerList`](operations::ContainerList).
    pub fn container_list(&self) -> operations::ContainerList {
        operations::ContainerList::new(&self.inner)
    }
    /// Create a container. It does not run until it is started. See [`ContainerCreate`](operations::ContainerCreate).
    pub fn container_create(
        &self,
        config: super::types::container_config::v1_16::ContainerConfig,
    ) -> operations::ContainerCreate {
        operations::ContainerCreate::new(&self.inner, config)
    }
    /// Show all about a container. See [`ContainerInspect`](operations::ContainerInspect).
    pub fn container_inspect(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerInspect {
        operations::ContainerInspect::new(&self.inner, id)
    }
    /// List what a container changed in its file system. See [`ContainerChanges`](operations::ContainerChanges).
    pub fn container_changes(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerChanges {
        operations::ContainerChanges::new(&self.inner, id)
    }
    /// Read the whole file system of a container as a tar archive. Volumes are not in it. See [`ContainerExport`](operations::ContainerExport).
    pub fn container_export(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerExport {
        operations::ContainerExport::new(&self.inner, id)
    }
    /// Start a container. A host config given here replaces the one the container has. See [`ContainerStart`](operations::ContainerStart).
    pub fn container_start(&self, id: impl Into<String>) -> operations::ContainerStart {
        operations::ContainerStart::new(&self.inner, id)
    }
    /// Stop a container with SIGTERM, and with SIGKILL if it is not gone in time. See [`ContainerStop`](operations::ContainerStop).
    pub fn container_stop(&self, id: impl Into<String>) -> operations::ContainerStop {
        operations::ContainerStop::new(&self.inner, id)
    }
    /// Stop a container as `container_stop` does, if it runs, and start it. See [`ContainerRestart`](operations::ContainerRestart).
    pub fn container_restart(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerRestart {
        operations::ContainerRestart::new(&self.inner, id)
    }
    /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. See [`ContainerKill`](operations::ContainerKill).
    pub fn container_kill(&self, id: impl Into<String>) -> operations::ContainerKill {
        operations::ContainerKill::new(&self.inner, id)
    }
    /// Connect to the input and output of a container. See [`ContainerAttach`](operations::ContainerAttach).
    pub fn container_attach(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerAttach {
        operations::ContainerAttach::new(&self.inner, id)
    }
    /// Wait until a container has exited. See [`ContainerWait`](operations::ContainerWait).
    pub fn container_wait(&self, id: impl Into<String>) -> operations::ContainerWait {
        operations::ContainerWait::new(&self.inner, id)
    }
    /// Remove a container, or a link between two. See [`ContainerRemove`](operations::ContainerRemove).
    pub fn container_remove(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerRemove {
        operations::ContainerRemove::new(&self.inner, id)
    }
    /// List images. See [`ImageList`](operations::ImageList).
    pub fn image_list(&self) -> operations::ImageList {
        operations::ImageList::new(&self.inner)
    }
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). See [`ImageCreate`](operations::ImageCreate).
    pub fn image_create(&self) -> operations::ImageCreate {
        operations::ImageCreate::new(&self.inner)
    }
    /// Tell what is known about one image. See [`ImageInspect`](operations::ImageInspect).
    pub fn image_inspect(&self, name: impl Into<String>) -> operations::ImageInspect {
        operations::ImageInspect::new(&self.inner, name)
    }
    /// List the layers of an image. See [`ImageHistory`](operations::ImageHistory).
    pub fn image_history(&self, name: impl Into<String>) -> operations::ImageHistory {
        operations::ImageHistory::new(&self.inner, name)
    }
    /// Send a repository to its registry. See [`ImagePush`](operations::ImagePush).
    pub fn image_push(
        &self,
        name: impl Into<String>,
        auth: super::types::auth_config::v1_5::AuthConfig,
    ) -> operations::ImagePush {
        operations::ImagePush::new(&self.inner, name, auth)
    }
    /// Give an image another name. See [`ImageTag`](operations::ImageTag).
    pub fn image_tag(
        &self,
        name: impl Into<String>,
        repo: impl Into<String>,
    ) -> operations::ImageTag {
        operations::ImageTag::new(&self.inner, name, repo)
    }
    /// Take a name away from an image, and delete the image with its last name. See [`ImageRemove`](operations::ImageRemove).
    pub fn image_remove(&self, name: impl Into<String>) -> operations::ImageRemove {
        operations::ImageRemove::new(&self.inner, name)
    }
    /// Search a registry for repositories. See [`ImageSearch`](operations::ImageSearch).
    pub fn image_search(&self, term: impl Into<String>) -> operations::ImageSearch {
        operations::ImageSearch::new(&self.inner, term)
    }
    /// Build an image by the Dockerfile in a directory. See [`Build`](operations::Build).
    pub fn build(&self) -> operations::Build {
        operations::Build::new(&self.inner)
    }
    /// Try credentials at a registry; an account is opened where the name is new. See [`Auth`](operations::Auth).
    pub fn auth(
        &self,
        credentials: super::types::auth_config::v1_5::AuthConfig,
    ) -> operations::Auth {
        operations::Auth::new(&self.inner, credentials)
    }
    /// Tell the state of the daemon and its host. See [`Info`](operations::Info).
    pub fn info(&self) -> operations::Info {
        operations::Info::new(&self.inner)
    }
    /// Tell the version of the daemon. See [`Version`](operations::Version).
    pub fn version(&self) -> operations::Version {
        operations::Version::new(&self.inner)
    }
    /// Make an image of what a container changed. See [`Commit`](operations::Commit).
    pub fn commit(&self, container: impl Into<String>) -> operations::Commit {
        operations::Commit::new(&self.inner, container)
    }
    /// Set the size of a container's terminal. See [`ContainerResize`](operations::ContainerResize).
    pub fn container_resize(
        &self,
        id: impl Into<String>,
        height: u16,
        width: u16,
    ) -> operations::ContainerResize {
        operations::ContainerResize::new(&self.inner, id, height, width)
    }
    /// List the processes in a container. See [`ContainerTop`](operations::ContainerTop).
    pub fn container_top(&self, id: impl Into<String>) -> operations::ContainerTop {
        operations::ContainerTop::new(&self.inner, id)
    }
    /// Follow what happens in the daemon. See [`Events`](operations::Events).
    pub fn events(&self) -> operations::Events {
        operations::Events::new(&self.inner)
    }
    /// Connect to the input and output of a container through a websocket. The output comes without frames, standard output and standard error mixed. See [`ContainerAttachWebsocket`](operations::ContainerAttachWebsocket).
    pub fn container_attach_websocket(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerAttachWebsocket {
        operations::ContainerAttachWebsocket::new(&self.inner, id)
    }
    /// Read a file or a directory of a container as a tar archive. See [`ContainerCopy`](operations::ContainerCopy).
    pub fn container_copy(
        &self,
        id: impl Into<String>,
        source: super::types::copy_request::v1_4::CopyRequest,
    ) -> operations::ContainerCopy {
        operations::ContainerCopy::new(&self.inner, id, source)
    }
    /// Export an image or all images of a repository, with all layers below. See [`ImageGet`](operations::ImageGet).
    pub fn image_get(&self, name: impl Into<String>) -> operations::ImageGet {
        operations::ImageGet::new(&self.inner, name)
    }
    /// Bring in the images of an exported archive. See [`ImageLoad`](operations::ImageLoad).
    pub fn image_load(&self, archive: impl Into<rt::Body>) -> operations::ImageLoad {
        operations::ImageLoad::new(&self.inner, archive)
    }
    /// Read what a container wrote. At least one of stdout and stderr has to be asked for. See [`ContainerLogs`](operations::ContainerLogs).
    pub fn container_logs(&self, id: impl Into<String>) -> operations::ContainerLogs {
        operations::ContainerLogs::new(&self.inner, id)
    }
    /// Ask whether the daemon is there. See [`Ping`](operations::Ping).
    pub fn ping(&self) -> operations::Ping {
        operations::Ping::new(&self.inner)
    }
    /// Freeze the processes of a container. See [`ContainerPause`](operations::ContainerPause).
    pub fn container_pause(&self, id: impl Into<String>) -> operations::ContainerPause {
        operations::ContainerPause::new(&self.inner, id)
    }
    /// Let the processes of a paused container go on. See [`ContainerUnpause`](operations::ContainerUnpause).
    pub fn container_unpause(
        &self,
        id: impl Into<String>,
    ) -> operations::ContainerUnpause {
        operations::ContainerUnpause::new(&self.inner, id)
    }
    /// Prepare a command in a running container. See [`ExecCreate`](operations::ExecCreate).
    pub fn exec_create(
        &self,
        id: impl Into<String>,
        config: super::types::exec_config::v1_16::ExecConfig,
    ) -> operations::ExecCreate {
        operations::ExecCreate::new(&self.inner, id, config)
    }
    /// Start a command that was prepared, and connect to its input and output unless detached. See [`ExecStart`](operations::ExecStart).
    pub fn exec_start(
        &self,
        id: impl Into<String>,
        config: super::types::exec_start_config::v1_15::ExecStartConfig,
    ) -> operations::ExecStart {
        operations::ExecStart::new(&self.inner, id, config)
    }
    /// Set the size of a command's terminal. See [`ExecResize`](operations::ExecResize).
    pub fn exec_resize(
        &self,
        id: impl Into<String>,
        height: u16,
        width: u16,
    ) -> operations::ExecResize {
        operations::ExecResize::new(&self.inner, id, height, width)
    }
    /// Export several images or repositories, with all layers below, into one archive. See [`ImageGetAll`](operations::ImageGetAll).
    pub fn image_get_all(
        &self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::ImageGetAll {
        operations::ImageGetAll::new(&self.inner, names)
    }
    /// Show all about a command in a container. See [`ExecInspect`](operations::ExecInspect).
    pub fn exec_inspect(&self, id: impl Into<String>) -> operations::ExecInspect {
        operations::ExecInspect::new(&self.inner, id)
    }
}
/// The requests of this version, and their answers where there is more
/// than one.
pub mod operations {
    pub use super::super::operations::container_list::v1_14::ContainerList;
    pub use super::super::operations::container_create::v1_16::ContainerCreate;
    pub use super::super::operations::container_inspect::v1_16::ContainerInspect;
    pub use super::super::operations::container_changes::v1_0::ContainerChanges;
    pub use super::super::operations::container_export::v1_0::ContainerExport;
    pub use super::super::operations::container_start::v1_16::ContainerStart;
    pub use super::super::operations::container_stop::v1_13::ContainerStop;
    pub use super::super::operations::container_restart::v1_0::ContainerRestart;
    pub use super::super::operations::container_kill::v1_9::ContainerKill;
    pub use super::super::operations::container_attach::v1_6::ContainerAttach;
    pub use super::super::operations::container_wait::v1_0::ContainerWait;
    pub use super::super::operations::container_remove::v1_14::ContainerRemove;
    pub use super::super::operations::image_list::v1_12::ImageList;
    pub use super::super::operations::image_create::v1_8::ImageCreate;
    pub use super::super::operations::image_inspect::v1_16::ImageInspect;
    pub use super::super::operations::image_history::v1_9::ImageHistory;
    pub use super::super::operations::image_push::v1_10::ImagePush;
    pub use super::super::operations::image_tag::v1_1::ImageTag;
    pub use super::super::operations::image_remove::v1_10::ImageRemove;
    pub use super::super::operations::image_search::v1_12::ImageSearch;
    pub use super::super::operations::build::v1_16::Build;
    pub use super::super::operations::auth::v1_5::Auth;
    pub use super::super::operations::info::v1_16::Info;
    pub use super::super::operations::version::v1_15::Version;
    pub use super::super::operations::commit::v1_16::Commit;
    pub use super::super::operations::container_resize::v1_1::ContainerResize;
    pub use super::super::operations::container_top::v1_4::ContainerTop;
    pub use super::super::operations::events::v1_16::Events;
    pub use super::super::operations::container_attach_websocket::v1_4::ContainerAttachWebsocket;
    pub use super::super::operations::container_copy::v1_15::ContainerCopy;
    pub use super::super::operations::image_get::v1_7::ImageGet;
    pub use super::super::operations::image_load::v1_7::ImageLoad;
    pub use super::super::operations::container_logs::v1_13::ContainerLogs;
    pub use super::super::operations::ping::v1_11::Ping;
    pub use super::super::operations::container_pause::v1_12::ContainerPause;
    pub use super::super::operations::container_unpause::v1_12::ContainerUnpause;
    pub use super::super::operations::exec_create::v1_16::ExecCreate;
    pub use super::super::operations::exec_start::v1_15::ExecStart;
    pub use super::super::operations::exec_resize::v1_15::ExecResize;
    pub use super::super::operations::image_get_all::v1_15::ImageGetAll;
    pub use super::super::operations::exec_inspect::v1_16::ExecInspect;
    pub use super::super::operations::container_start::v1_16::ContainerStartAnswer;
    pub use super::super::operations::container_stop::v1_13::ContainerStopAnswer;
    pub use super::super::operations::auth::v1_5::AuthAnswer;
    pub use super::super::operations::exec_start::v1_15::ExecStartAnswer;
}
