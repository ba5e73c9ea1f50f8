// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
pub use super::types::auth_config::v1_4::AuthConfig;
pub use super::types::auth_status::v1_0::AuthStatus;
pub use super::types::change_kind::v1_0::ChangeKind;
pub use super::types::commit_result::v1_0::CommitResult;
pub use super::types::container::v1_4::Container;
pub use super::types::container_change::v1_0::ContainerChange;
pub use super::types::container_config::v1_4::ContainerConfig;
pub use super::types::container_created::v1_1::ContainerCreated;
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
pub use super::types::system_version::v1_1::SystemVersion;
pub use super::types::top_result::v1_4::TopResult;
pub use super::types::wait_result::v1_0::WaitResult;
/// A client of the Docker Remote API 1.4.
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
            inner: rt::Client::new(transport, "1.4", "/v1.4"),
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
        config: super::types::container_config::v1_4::ContainerConfig,
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
    /// Start a container. A host config that mounts something or has options for `lxc` replaces the one of the last start. See [`ContainerStart`](operations::ContainerStart).
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
    /// Kill a container with SIGKILL. The answer comes when it is gone. See [`ContainerKill`](operations::ContainerKill).
    pub fn container_kill(&self, id: impl Into<String>) -> operations::ContainerKill {
        operations::ContainerKill::new(&self.inner, id)
    }
    /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. See [`ContainerAttach`](operations::ContainerAttach).
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
    /// Remove a container. See [`ContainerRemove`](operations::ContainerRemove).
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
    /// Make an image of another one and a file. See [`ImageInsert`](operations::ImageInsert).
    pub fn image_insert(
        &self,
        name: impl Into<String>,
        url: impl Into<String>,
        path: impl Into<String>,
    ) -> operations::ImageInsert {
        operations::ImageInsert::new(&self.inner, name, url, path)
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
        auth: super::types::auth_config::v1_4::AuthConfig,
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
    /// Draw all images and what they are made from as a graph, in the language of Graphviz. See [`ImageViz`](operations::ImageViz).
    pub fn image_viz(&self) -> operations::ImageViz {
        operations::ImageViz::new(&self.inner)
    }
    /// Build an image by the Dockerfile in a directory. See [`Build`](operations::Build).
    pub fn build(&self) -> operations::Build {
        operations::Build::new(&self.inner)
    }
    /// Try credentials at the public registry; an account is opened where the name is new. See [`Auth`](operations::Auth).
    pub fn auth(
        &self,
        credentials: super::types::auth_config::v1_4::AuthConfig,
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
}
/// The requests of this version, and their answers where there is more
/// than one.
pub mod operations {
    pub use super::super::operations::container_list::v1_3::ContainerList;
    pub use super::super::operations::container_create::v1_4::ContainerCreate;
    pub use super::super::operations::container_inspect::v1_4::ContainerInspect;
    pub use super::super::operations::container_changes::v1_0::ContainerChanges;
    pub use super::super::operations::container_export::v1_0::ContainerExport;
    pub use super::super::operations::container_start::v1_4::ContainerStart;
    pub use super::super::operations::container_stop::v1_0::ContainerStop;
    pub use super::super::operations::container_restart::v1_0::ContainerRestart;
    pub use super::super::operations::container_kill::v1_0::ContainerKill;
    pub use super::super::operations::container_attach::v1_0::ContainerAttach;
    pub use super::super::operations::container_wait::v1_0::ContainerWait;
    pub use super::super::operations::container_remove::v1_2::ContainerRemove;
    pub use super::super::operations::image_list::v1_2::ImageList;
    pub use super::super::operations::image_create::v1_4::ImageCreate;
    pub use super::super::operations::image_insert::v1_4::ImageInsert;
    pub use super::super::operations::image_inspect::v1_4::ImageInspect;
    pub use super::super::operations::image_history::v1_2::ImageHistory;
    pub use super::super::operations::image_push::v1_4::ImagePush;
    pub use super::super::operations::image_tag::v1_1::ImageTag;
    pub use super::super::operations::image_remove::v1_2::ImageRemove;
    pub use super::super::operations::image_search::v1_0::ImageSearch;
    pub use super::super::operations::image_viz::v1_0::ImageViz;
    pub use super::super::operations::build::v1_4::Build;
    pub use super::super::operations::auth::v1_4::Auth;
    pub use super::super::operations::info::v1_4::Info;
    pub use super::super::operations::version::v1_1::Version;
    pub use super::super::operations::commit::v1_4::Commit;
    pub use super::super::operations::container_resize::v1_1::ContainerResize;
    pub use super::super::operations::container_top::v1_4::ContainerTop;
    pub use super::super::operations::events::v1_4::Events;
    pub use super::super::operations::container_attach_websocket::v1_4::ContainerAttachWebsocket;
    pub use super::super::operations::container_copy::v1_4::ContainerCopy;
    pub use super::super::operations::auth::v1_4::AuthAnswer;
}
