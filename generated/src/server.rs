// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use std::sync::Arc;
use super::types;
use super::versions::{self, Fixed, Version};
/// A version, with those of its requests that are not the same in all.
pub trait Served: Version {
    /// The request of `build`; [`rt::Absent`] where there is none.
    type Build: rt::server::Asked<Self>;
    /// The request of `container_attach`; [`rt::Absent`] where there is none.
    type ContainerAttach: rt::server::Asked<Self>;
    /// The request of `container_kill`; [`rt::Absent`] where there is none.
    type ContainerKill: rt::server::Asked<Self>;
    /// The request of `container_start`; [`rt::Absent`] where there is none.
    type ContainerStart: rt::server::Asked<Self>;
    /// The request of `container_top`; [`rt::Absent`] where there is none.
    type ContainerTop: rt::server::Asked<Self>;
    /// The request of `image_create`; [`rt::Absent`] where there is none.
    type ImageCreate: rt::server::Asked<Self>;
    /// The request of `image_insert`; [`rt::Absent`] where there is none.
    #[cfg(feature = "v1_11")]
    type ImageInsert: rt::server::Asked<Self>;
    /// The request of `image_push`; [`rt::Absent`] where there is none.
    type ImagePush: rt::server::Asked<Self>;
    /// The request of `image_remove`; [`rt::Absent`] where there is none.
    type ImageRemove: rt::server::Asked<Self>;
}
#[cfg(feature = "v1_0")]
impl Served for versions::V1_0 {
    type Build = build::v1_0::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_0::Request;
    type ContainerTop = rt::Absent;
    type ImageCreate = image_create::v1_0::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_0::Request;
    type ImagePush = image_push::v1_0::Request;
    type ImageRemove = image_remove::v1_0::Request;
}
#[cfg(feature = "v1_1")]
impl Served for versions::V1_1 {
    type Build = build::v1_0::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_0::Request;
    type ContainerTop = rt::Absent;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_1::Request;
    type ImageRemove = image_remove::v1_0::Request;
}
#[cfg(feature = "v1_2")]
impl Served for versions::V1_2 {
    type Build = build::v1_0::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_0::Request;
    type ContainerTop = rt::Absent;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_2::Request<versions::V1_2>;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_3")]
impl Served for versions::V1_3 {
    type Build = build::v1_3::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_3>;
    type ContainerTop = container_top::v1_3::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_2::Request<versions::V1_3>;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_4")]
impl Served for versions::V1_4 {
    type Build = build::v1_3::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_4>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_2::Request<versions::V1_4>;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_5")]
impl Served for versions::V1_5 {
    type Build = build::v1_3::Request;
    type ContainerAttach = container_attach::v1_0::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_5>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_6")]
impl Served for versions::V1_6 {
    type Build = build::v1_3::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_6::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_6>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_7")]
impl Served for versions::V1_7 {
    type Build = build::v1_3::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_6::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_7>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_8")]
impl Served for versions::V1_8 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_6::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_8>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_9")]
impl Served for versions::V1_9 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_9>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_10")]
impl Served for versions::V1_10 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_10>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_11")]
impl Served for versions::V1_11 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_11>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_12")]
impl Served for versions::V1_12 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_12>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = rt::Absent;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_13")]
impl Served for versions::V1_13 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_13>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = rt::Absent;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_14")]
impl Served for versions::V1_14 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_14>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = rt::Absent;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "v1_15")]
impl Served for versions::V1_15 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_15>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = rt::Absent;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
impl Served for versions::V1_16 {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::V1_16>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = rt::Absent;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
#[cfg(feature = "any")]
impl Served for versions::Any {
    type Build = build::v1_8::Request;
    type ContainerAttach = container_attach::v1_6::Request;
    type ContainerKill = container_kill::v1_0::Request;
    type ContainerStart = container_start::v1_3::Request<versions::Any>;
    type ContainerTop = container_top::v1_4::Request;
    type ImageCreate = image_create::v1_1::Request;
    #[cfg(feature = "v1_11")]
    type ImageInsert = image_insert::v1_1::Request;
    type ImagePush = image_push::v1_5::Request;
    type ImageRemove = image_remove::v1_2::Request;
}
/// A server of one version, or of any. Every method is an operation; one that is left out answers that it is not implemented.
///
/// It serves the versions that clients speak with these servers: Docker 0.3.3 to 24.
pub trait Server<V: Served>: Send + Sync + 'static {
    /// Try credentials at a registry; an account is opened where the name is new.
    ///
    /// `POST /auth` (system), in API 1.0 and later.
    fn auth(
        &self,
        request: auth::Request<V>,
    ) -> impl Future<Output = Result<auth::Answer, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "auth")
    }
    /// Tell the name and the mail address of the credentials that the daemon stored.
    ///
    /// `GET /auth` (system), in API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    fn auth_get(
        &self,
        request: auth_get::Request,
    ) -> impl Future<
        Output = Result<types::auth_config::v1_0::AuthConfig, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "auth_get")
    }
    /// Build an image by the Dockerfile in a directory. On the wire: The status is 200 as soon as there is output; later failures come as messages.
    ///
    /// `POST /build` (system), in API 1.8 and later.
    fn build(
        &self,
        request: V::Build,
    ) -> impl Future<
        Output = Result<<V::Build as rt::server::Asked<V>>::Answer, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "build")
    }
    /// Make an image of what a container changed.
    ///
    /// `POST /commit` (system), in API 1.0 and later.
    fn commit(
        &self,
        request: commit::Request<V>,
    ) -> impl Future<
        Output = Result<types::commit_result::v1_0::CommitResult, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "commit")
    }
    /// Connect to the input and output of a container. On the wire: A failure after the start is a line of text in the stream.
    ///
    /// `POST /containers/{id}/attach` (containers), in API 1.6 and later.
    fn container_attach(
        &self,
        request: V::ContainerAttach,
    ) -> impl Future<
        Output = Result<
            <V::ContainerAttach as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "container_attach")
    }
    /// Connect to the input and output of a container through a websocket. The output comes without frames, standard output and standard error mixed. On the wire: The documentation gives 200 as the status.
    ///
    /// `GET /containers/{id}/attach/ws` (containers), in API 1.4 and later.
    fn container_attach_websocket(
        &self,
        request: container_attach_websocket::Request,
    ) -> impl Future<Output = Result<rt::server::Socketed, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_attach_websocket")
    }
    /// List what a container changed in its file system.
    ///
    /// `GET /containers/{id}/changes` (containers), in API 1.0 and later.
    fn container_changes(
        &self,
        request: container_changes::Request,
    ) -> impl Future<
        Output = Result<
            Vec<types::container_change::v1_0::ContainerChange>,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "container_changes")
    }
    /// Read a file or a directory of a container as a tar archive. On the wire: For an unknown container the body of the error is empty. A missing path is an error of the server, and 404 from the 20.10 engine; other failures end the archive early, or leave it empty. A directory stands in the archive with its name; the 20.10 engine leaves that out.
    ///
    /// `POST /containers/{id}/copy` (containers), in API 1.4 and later.
    fn container_copy(
        &self,
        request: container_copy::Request,
    ) -> impl Future<Output = Result<rt::server::Body, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_copy")
    }
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.0 and later.
    fn container_create(
        &self,
        request: container_create::Request<V>,
    ) -> impl Future<Output = Result<V::ContainerCreated, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_create")
    }
    /// Read the whole file system of a container as a tar archive. Volumes are not in it.
    ///
    /// `GET /containers/{id}/export` (containers), in API 1.0 and later.
    fn container_export(
        &self,
        request: container_export::Request,
    ) -> impl Future<Output = Result<rt::server::Body, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_export")
    }
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.0 and later.
    fn container_inspect(
        &self,
        request: container_inspect::Request,
    ) -> impl Future<Output = Result<V::Container, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_inspect")
    }
    /// Send a signal to a container. For SIGKILL the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.0 to 1.5, 1.9 and later.
    fn container_kill(
        &self,
        request: V::ContainerKill,
    ) -> impl Future<
        Output = Result<
            <V::ContainerKill as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "container_kill")
    }
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.0 and later.
    fn container_list(
        &self,
        request: container_list::Request,
    ) -> impl Future<
        Output = Result<Vec<V::ContainerSummary>, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "container_list")
    }
    /// Read what a container wrote. At least one of stdout and stderr has to be asked for. On the wire: The frames are not documented. Daemons send no media type of their own, so that any may be guessed. A failure after the start is a line of text in the stream. Bytes that are no UTF-8 come back as U+FFFD. The 20.10 engine may end the followed output of a container that writes much before all of it came, as if that were all.
    ///
    /// `GET /containers/{id}/logs` (containers), in API 1.11 and later.
    fn container_logs(
        &self,
        request: container_logs::Request,
    ) -> impl Future<Output = Result<rt::server::Framed, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_logs")
    }
    /// Freeze the processes of a container.
    ///
    /// `POST /containers/{id}/pause` (containers), in API 1.12 and later.
    fn container_pause(
        &self,
        request: container_pause::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_pause")
    }
    /// Remove a container, or a link between two.
    ///
    /// `DELETE /containers/{id}` (containers), in API 1.0 and later.
    fn container_remove(
        &self,
        request: container_remove::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_remove")
    }
    /// Set the size of a container's terminal. On the wire: Not documented before 1.15, and there as a GET; every daemon wants a POST.
    ///
    /// `POST /containers/{id}/resize` (containers), in API 1.1 and later.
    fn container_resize(
        &self,
        request: container_resize::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_resize")
    }
    /// Stop a container as `container_stop` does, if it runs, and start it.
    ///
    /// `POST /containers/{id}/restart` (containers), in API 1.0 and later.
    fn container_restart(
        &self,
        request: container_restart::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_restart")
    }
    /// Start a container. A host config given here replaces the one the container has. On the wire: The 304 has no body.
    ///
    /// `POST /containers/{id}/start` (containers), in API 1.3 and later.
    fn container_start(
        &self,
        request: V::ContainerStart,
    ) -> impl Future<
        Output = Result<
            <V::ContainerStart as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "container_start")
    }
    /// Stop a container with SIGTERM, and with SIGKILL if it is not gone in time. On the wire: The 304 has no body.
    ///
    /// `POST /containers/{id}/stop` (containers), in API 1.0 and later.
    fn container_stop(
        &self,
        request: container_stop::Request,
    ) -> impl Future<
        Output = Result<container_stop::Answer, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "container_stop")
    }
    /// List the processes in a container.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.4 and later.
    fn container_top(
        &self,
        request: V::ContainerTop,
    ) -> impl Future<
        Output = Result<
            <V::ContainerTop as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "container_top")
    }
    /// Let the processes of a paused container go on.
    ///
    /// `POST /containers/{id}/unpause` (containers), in API 1.12 and later.
    fn container_unpause(
        &self,
        request: container_unpause::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "container_unpause")
    }
    /// Wait until a container has exited.
    ///
    /// `POST /containers/{id}/wait` (containers), in API 1.0 and later.
    fn container_wait(
        &self,
        request: container_wait::Request,
    ) -> impl Future<
        Output = Result<types::wait_result::v1_0::WaitResult, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "container_wait")
    }
    /// Follow what happens in the daemon. On the wire: The objects follow each other without a separator, although the documentation shows one a line. Without `until` the stream never ends.
    ///
    /// `GET /events` (system), in API 1.4 and later.
    fn events(
        &self,
        request: events::Request,
    ) -> impl Future<
        Output = Result<rt::server::JsonStream<V::Event>, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "events")
    }
    /// Prepare a command in a running container.
    ///
    /// `POST /containers/{id}/exec` (exec), in API 1.15 and later.
    fn exec_create(
        &self,
        request: exec_create::Request<V>,
    ) -> impl Future<
        Output = Result<types::exec_created::v1_15::ExecCreated, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "exec_create")
    }
    /// Show all about a command in a container. On the wire: The documentation gives `plain/text` as the media type; it is JSON.
    ///
    /// `GET /exec/{id}/json` (exec), in API 1.16 and later.
    fn exec_inspect(
        &self,
        request: exec_inspect::Request,
    ) -> impl Future<
        Output = Result<types::exec_instance::v1_16::ExecInstance, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "exec_inspect")
    }
    /// Set the size of a command's terminal.
    ///
    /// `POST /exec/{id}/resize` (exec), in API 1.15 and later.
    fn exec_resize(
        &self,
        request: exec_resize::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "exec_resize")
    }
    /// Start a command that was prepared, and connect to its input and output unless detached. On the wire: The `Tty` given here decides about the frames, not the one it was created with. A failure after the start is a line of text in the stream; in daemons up to 1.4.1 so is an unknown instance, unless detached.
    ///
    /// `POST /exec/{id}/start` (exec), in API 1.15 and later.
    fn exec_start(
        &self,
        request: exec_start::Request,
    ) -> impl Future<Output = Result<exec_start::Answer, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "exec_start")
    }
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.1 and later.
    fn image_create(
        &self,
        request: V::ImageCreate,
    ) -> impl Future<
        Output = Result<
            <V::ImageCreate as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "image_create")
    }
    /// Export an image or all images of a repository, with all layers below.
    ///
    /// `GET /images/{name}/get` (images), in API 1.7 and later.
    fn image_get(
        &self,
        request: image_get::Request,
    ) -> impl Future<Output = Result<rt::server::Body, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_get")
    }
    /// Export several images or repositories, with all layers below, into one archive.
    ///
    /// `GET /images/get` (images), in API 1.15 and later.
    fn image_get_all(
        &self,
        request: image_get_all::Request,
    ) -> impl Future<Output = Result<rt::server::Body, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_get_all")
    }
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.0 and later.
    fn image_history(
        &self,
        request: image_history::Request,
    ) -> impl Future<
        Output = Result<Vec<V::ImageHistoryItem>, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "image_history")
    }
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages. Not in the documentation of this version. Deprecated since 1.10. Use `build`. An `ADD` in the Dockerfile does the same.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.1 to 1.11.
    #[cfg(feature = "v1_11")]
    fn image_insert(
        &self,
        request: V::ImageInsert,
    ) -> impl Future<
        Output = Result<
            <V::ImageInsert as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "image_insert")
    }
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.0 and later.
    fn image_inspect(
        &self,
        request: image_inspect::Request,
    ) -> impl Future<Output = Result<V::Image, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_inspect")
    }
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.0 and later.
    fn image_list(
        &self,
        request: image_list::Request,
    ) -> impl Future<Output = Result<Vec<V::ImageSummary>, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_list")
    }
    /// Bring in the images of an exported archive.
    ///
    /// `POST /images/load` (images), in API 1.7 and later.
    fn image_load(
        &self,
        request: image_load::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_load")
    }
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.5 and later.
    fn image_push(
        &self,
        request: V::ImagePush,
    ) -> impl Future<
        Output = Result<
            <V::ImagePush as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "image_push")
    }
    /// Take a name away from an image, and delete the image with its last name.
    ///
    /// `DELETE /images/{name}` (images), in API 1.2 and later.
    fn image_remove(
        &self,
        request: V::ImageRemove,
    ) -> impl Future<
        Output = Result<
            <V::ImageRemove as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "image_remove")
    }
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.0 and later.
    fn image_search(
        &self,
        request: image_search::Request,
    ) -> impl Future<Output = Result<Vec<V::SearchResult>, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_search")
    }
    /// Give an image another name.
    ///
    /// `POST /images/{name}/tag` (images), in API 1.0 and later.
    fn image_tag(
        &self,
        request: image_tag::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_tag")
    }
    /// Draw all images and what they are made from as a graph, in the language of Graphviz. On the wire: The documentation has a parameter `all`, which no daemon reads.
    ///
    /// `GET /images/viz` (images), in API 1.0 to 1.6.
    #[cfg(feature = "v1_6")]
    fn image_viz(
        &self,
        request: image_viz::Request,
    ) -> impl Future<Output = Result<String, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "image_viz")
    }
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.0 and later.
    fn info(
        &self,
        request: info::Request,
    ) -> impl Future<Output = Result<V::SystemInfo, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "info")
    }
    /// Ask whether the daemon is there.
    ///
    /// `GET /_ping` (system), in API 1.11 and later.
    fn ping(
        &self,
        request: ping::Request,
    ) -> impl Future<Output = Result<String, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "ping")
    }
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.0 and later.
    fn version(
        &self,
        request: version::Request,
    ) -> impl Future<Output = Result<V::SystemVersion, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "version")
    }
}
/// A server as the one of a version, for a [`rt::server::Router`].
pub fn of<V: Served + Fixed, S: Server<V>>(server: Arc<S>) -> rt::server::Version {
    let handler = Handler {
        server,
        version: std::marker::PhantomData,
    };
    rt::server::Version::new(V::TEXT, handler)
}
/// A server of any version as the one of each version, for a [`rt::server::Router`].
#[cfg(feature = "any")]
pub fn of_any<S: Server<versions::Any>>(
    server: &Arc<S>,
) -> impl Iterator<Item = rt::server::Version> {
    each_of_any(|_| Arc::clone(server))
}
/// Likewise, with a server of its own for each version, such as one that knows the version:
/// `1.12` and the like.
#[cfg(feature = "any")]
pub fn each_of_any<S: Server<versions::Any>>(
    server: impl Fn(&'static str) -> Arc<S>,
) -> impl Iterator<Item = rt::server::Version> {
    let versions = [
        #[cfg(feature = "v1_0")]
        "1.0",
        #[cfg(feature = "v1_1")]
        "1.1",
        #[cfg(feature = "v1_2")]
        "1.2",
        #[cfg(feature = "v1_3")]
        "1.3",
        #[cfg(feature = "v1_4")]
        "1.4",
        #[cfg(feature = "v1_5")]
        "1.5",
        #[cfg(feature = "v1_6")]
        "1.6",
        #[cfg(feature = "v1_7")]
        "1.7",
        #[cfg(feature = "v1_8")]
        "1.8",
        #[cfg(feature = "v1_9")]
        "1.9",
        #[cfg(feature = "v1_10")]
        "1.10",
        #[cfg(feature = "v1_11")]
        "1.11",
        #[cfg(feature = "v1_12")]
        "1.12",
        #[cfg(feature = "v1_13")]
        "1.13",
        #[cfg(feature = "v1_14")]
        "1.14",
        #[cfg(feature = "v1_15")]
        "1.15",
        "1.16",
    ]
        .into_iter();
    versions
        .map(move |text| {
            let handler: Handler<versions::Any, S> = Handler {
                server: server(text),
                version: std::marker::PhantomData,
            };
            rt::server::Version::new(text, handler)
        })
}
struct Handler<V, S> {
    server: Arc<S>,
    version: std::marker::PhantomData<fn() -> V>,
}
impl<V: Served, S: Server<V>> rt::server::Operations for Handler<V, S> {
    async fn handle(
        &self,
        operation: usize,
        call: rt::server::Call,
    ) -> rt::server::Reply {
        let server = &*self.server;
        match operation {
            0 => {
                call.ask::<V, _, _>(|request: auth::Request<V>| server.auth(request))
                    .await
            }
            #[cfg(feature = "v1_1")]
            1 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: auth_get::Request| server.auth_get(request))
                    .await
            }
            2 => call.ask::<V, _, _>(|request: V::Build| server.build(request)).await,
            3 => {
                call.ask::<V, _, _>(|request: commit::Request<V>| server.commit(request))
                    .await
            }
            4 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ContainerAttach| server.container_attach(request))
                    .await
            }
            5 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_attach_websocket::Request| {
                        server.container_attach_websocket(request)
                    })
                    .await
            }
            6 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_changes::Request| {
                        server.container_changes(request)
                    })
                    .await
            }
            7 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_copy::Request| server.container_copy(request))
                    .await
            }
            8 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_create::Request<V>| {
                        server.container_create(request)
                    })
                    .await
            }
            9 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_export::Request| {
                        server.container_export(request)
                    })
                    .await
            }
            10 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_inspect::Request| {
                        server.container_inspect(request)
                    })
                    .await
            }
            11 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ContainerKill| server.container_kill(request))
                    .await
            }
            12 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_list::Request| server.container_list(request))
                    .await
            }
            13 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_logs::Request| server.container_logs(request))
                    .await
            }
            14 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_pause::Request| {
                        server.container_pause(request)
                    })
                    .await
            }
            15 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_remove::Request| {
                        server.container_remove(request)
                    })
                    .await
            }
            16 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_resize::Request| {
                        server.container_resize(request)
                    })
                    .await
            }
            17 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_restart::Request| {
                        server.container_restart(request)
                    })
                    .await
            }
            18 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ContainerStart| server.container_start(request))
                    .await
            }
            19 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_stop::Request| server.container_stop(request))
                    .await
            }
            20 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ContainerTop| server.container_top(request))
                    .await
            }
            21 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_unpause::Request| {
                        server.container_unpause(request)
                    })
                    .await
            }
            22 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: container_wait::Request| server.container_wait(request))
                    .await
            }
            23 => {
                call.ask::<V, _, _>(|request: events::Request| server.events(request))
                    .await
            }
            24 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: exec_create::Request<V>| server.exec_create(request))
                    .await
            }
            25 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: exec_inspect::Request| server.exec_inspect(request))
                    .await
            }
            26 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: exec_resize::Request| server.exec_resize(request))
                    .await
            }
            27 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: exec_start::Request| server.exec_start(request))
                    .await
            }
            28 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ImageCreate| server.image_create(request))
                    .await
            }
            29 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_get::Request| server.image_get(request))
                    .await
            }
            30 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_get_all::Request| server.image_get_all(request))
                    .await
            }
            31 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_history::Request| server.image_history(request))
                    .await
            }
            #[cfg(feature = "v1_11")]
            32 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ImageInsert| server.image_insert(request))
                    .await
            }
            33 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_inspect::Request| server.image_inspect(request))
                    .await
            }
            34 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_list::Request| server.image_list(request))
                    .await
            }
            35 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_load::Request| server.image_load(request))
                    .await
            }
            36 => {
                call.ask::<V, _, _>(|request: V::ImagePush| server.image_push(request))
                    .await
            }
            37 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: V::ImageRemove| server.image_remove(request))
                    .await
            }
            38 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_search::Request| server.image_search(request))
                    .await
            }
            39 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_tag::Request| server.image_tag(request))
                    .await
            }
            #[cfg(feature = "v1_6")]
            40 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: image_viz::Request| server.image_viz(request))
                    .await
            }
            41 => {
                call.ask::<V, _, _>(|request: info::Request| server.info(request)).await
            }
            42 => {
                call.ask::<V, _, _>(|request: ping::Request| server.ping(request)).await
            }
            43 => {
                call.ask::<V, _, _>(|request: version::Request| server.version(request))
                    .await
            }
            _ => Err(call.unimplemented()),
        }
    }
}
/// What a proxy lets through in one version, or in any. Every method is an
/// operation; one that is left out lets it pass, and looks at nothing. A method may read
/// the request, change it, and pass it on, or say why not.
pub trait Policy<V: Served>: Send + Sync + 'static {
    /// May `auth` pass?
    fn auth(
        &self,
        asked: rt::server::Proposal<V, auth::Request<V>>,
    ) -> impl Future<Output = rt::server::Verdict<V, auth::Request<V>>> + Send {
        rt::server::pass(asked)
    }
    /// May `auth_get` pass?
    #[cfg(feature = "v1_1")]
    fn auth_get(
        &self,
        asked: rt::server::Proposal<V, auth_get::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, auth_get::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `build` pass?
    fn build(
        &self,
        asked: rt::server::Proposal<V, V::Build>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::Build>> + Send {
        rt::server::pass(asked)
    }
    /// May `commit` pass?
    fn commit(
        &self,
        asked: rt::server::Proposal<V, commit::Request<V>>,
    ) -> impl Future<Output = rt::server::Verdict<V, commit::Request<V>>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_attach` pass?
    fn container_attach(
        &self,
        asked: rt::server::Proposal<V, V::ContainerAttach>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ContainerAttach>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_attach_websocket` pass?
    fn container_attach_websocket(
        &self,
        asked: rt::server::Proposal<V, container_attach_websocket::Request>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_attach_websocket::Request>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_changes` pass?
    fn container_changes(
        &self,
        asked: rt::server::Proposal<V, container_changes::Request>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_changes::Request>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_copy` pass?
    fn container_copy(
        &self,
        asked: rt::server::Proposal<V, container_copy::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_copy::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_create` pass?
    fn container_create(
        &self,
        asked: rt::server::Proposal<V, container_create::Request<V>>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_create::Request<V>>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_export` pass?
    fn container_export(
        &self,
        asked: rt::server::Proposal<V, container_export::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_export::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_inspect` pass?
    fn container_inspect(
        &self,
        asked: rt::server::Proposal<V, container_inspect::Request>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_inspect::Request>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_kill` pass?
    fn container_kill(
        &self,
        asked: rt::server::Proposal<V, V::ContainerKill>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ContainerKill>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_list` pass?
    fn container_list(
        &self,
        asked: rt::server::Proposal<V, container_list::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_list::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_logs` pass?
    fn container_logs(
        &self,
        asked: rt::server::Proposal<V, container_logs::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_logs::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_pause` pass?
    fn container_pause(
        &self,
        asked: rt::server::Proposal<V, container_pause::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_pause::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_remove` pass?
    fn container_remove(
        &self,
        asked: rt::server::Proposal<V, container_remove::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_remove::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_resize` pass?
    fn container_resize(
        &self,
        asked: rt::server::Proposal<V, container_resize::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_resize::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_restart` pass?
    fn container_restart(
        &self,
        asked: rt::server::Proposal<V, container_restart::Request>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_restart::Request>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_start` pass?
    fn container_start(
        &self,
        asked: rt::server::Proposal<V, V::ContainerStart>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ContainerStart>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_stop` pass?
    fn container_stop(
        &self,
        asked: rt::server::Proposal<V, container_stop::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_stop::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_top` pass?
    fn container_top(
        &self,
        asked: rt::server::Proposal<V, V::ContainerTop>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ContainerTop>> + Send {
        rt::server::pass(asked)
    }
    /// May `container_unpause` pass?
    fn container_unpause(
        &self,
        asked: rt::server::Proposal<V, container_unpause::Request>,
    ) -> impl Future<
        Output = rt::server::Verdict<V, container_unpause::Request>,
    > + Send {
        rt::server::pass(asked)
    }
    /// May `container_wait` pass?
    fn container_wait(
        &self,
        asked: rt::server::Proposal<V, container_wait::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, container_wait::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `events` pass?
    fn events(
        &self,
        asked: rt::server::Proposal<V, events::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, events::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `exec_create` pass?
    fn exec_create(
        &self,
        asked: rt::server::Proposal<V, exec_create::Request<V>>,
    ) -> impl Future<Output = rt::server::Verdict<V, exec_create::Request<V>>> + Send {
        rt::server::pass(asked)
    }
    /// May `exec_inspect` pass?
    fn exec_inspect(
        &self,
        asked: rt::server::Proposal<V, exec_inspect::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, exec_inspect::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `exec_resize` pass?
    fn exec_resize(
        &self,
        asked: rt::server::Proposal<V, exec_resize::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, exec_resize::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `exec_start` pass?
    fn exec_start(
        &self,
        asked: rt::server::Proposal<V, exec_start::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, exec_start::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_create` pass?
    fn image_create(
        &self,
        asked: rt::server::Proposal<V, V::ImageCreate>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ImageCreate>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_get` pass?
    fn image_get(
        &self,
        asked: rt::server::Proposal<V, image_get::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_get::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_get_all` pass?
    fn image_get_all(
        &self,
        asked: rt::server::Proposal<V, image_get_all::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_get_all::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_history` pass?
    fn image_history(
        &self,
        asked: rt::server::Proposal<V, image_history::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_history::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_insert` pass?
    #[cfg(feature = "v1_11")]
    fn image_insert(
        &self,
        asked: rt::server::Proposal<V, V::ImageInsert>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ImageInsert>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_inspect` pass?
    fn image_inspect(
        &self,
        asked: rt::server::Proposal<V, image_inspect::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_inspect::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_list` pass?
    fn image_list(
        &self,
        asked: rt::server::Proposal<V, image_list::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_list::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_load` pass?
    fn image_load(
        &self,
        asked: rt::server::Proposal<V, image_load::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_load::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_push` pass?
    fn image_push(
        &self,
        asked: rt::server::Proposal<V, V::ImagePush>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ImagePush>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_remove` pass?
    fn image_remove(
        &self,
        asked: rt::server::Proposal<V, V::ImageRemove>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ImageRemove>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_search` pass?
    fn image_search(
        &self,
        asked: rt::server::Proposal<V, image_search::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_search::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_tag` pass?
    fn image_tag(
        &self,
        asked: rt::server::Proposal<V, image_tag::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_tag::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `image_viz` pass?
    #[cfg(feature = "v1_6")]
    fn image_viz(
        &self,
        asked: rt::server::Proposal<V, image_viz::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, image_viz::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `info` pass?
    fn info(
        &self,
        asked: rt::server::Proposal<V, info::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, info::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `ping` pass?
    fn ping(
        &self,
        asked: rt::server::Proposal<V, ping::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, ping::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `version` pass?
    fn version(
        &self,
        asked: rt::server::Proposal<V, version::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, version::Request>> + Send {
        rt::server::pass(asked)
    }
}
/// A policy as the one of a version, for a [`rt::server::Proxy`].
pub fn policy_of<V: Served + Fixed, P: Policy<V>>(
    policy: Arc<P>,
) -> rt::server::Guarded {
    let handler = Handler {
        server: policy,
        version: std::marker::PhantomData,
    };
    rt::server::Guarded::new(V::TEXT, handler)
}
impl<V: Served, P: Policy<V>> rt::server::Guards for Handler<V, P> {
    async fn guard(
        &self,
        operation: usize,
        visit: rt::server::Visit,
    ) -> rt::server::Settled {
        let policy = &*self.server;
        match operation {
            0 => policy.auth(visit.into()).await?.settle().await,
            #[cfg(feature = "v1_1")]
            1 => policy.auth_get(visit.into()).await?.settle().await,
            2 => policy.build(visit.into()).await?.settle().await,
            3 => policy.commit(visit.into()).await?.settle().await,
            4 => policy.container_attach(visit.into()).await?.settle().await,
            5 => policy.container_attach_websocket(visit.into()).await?.settle().await,
            6 => policy.container_changes(visit.into()).await?.settle().await,
            7 => policy.container_copy(visit.into()).await?.settle().await,
            8 => policy.container_create(visit.into()).await?.settle().await,
            9 => policy.container_export(visit.into()).await?.settle().await,
            10 => policy.container_inspect(visit.into()).await?.settle().await,
            11 => policy.container_kill(visit.into()).await?.settle().await,
            12 => policy.container_list(visit.into()).await?.settle().await,
            13 => policy.container_logs(visit.into()).await?.settle().await,
            14 => policy.container_pause(visit.into()).await?.settle().await,
            15 => policy.container_remove(visit.into()).await?.settle().await,
            16 => policy.container_resize(visit.into()).await?.settle().await,
            17 => policy.container_restart(visit.into()).await?.settle().await,
            18 => policy.container_start(visit.into()).await?.settle().await,
            19 => policy.container_stop(visit.into()).await?.settle().await,
            20 => policy.container_top(visit.into()).await?.settle().await,
            21 => policy.container_unpause(visit.into()).await?.settle().await,
            22 => policy.container_wait(visit.into()).await?.settle().await,
            23 => policy.events(visit.into()).await?.settle().await,
            24 => policy.exec_create(visit.into()).await?.settle().await,
            25 => policy.exec_inspect(visit.into()).await?.settle().await,
            26 => policy.exec_resize(visit.into()).await?.settle().await,
            27 => policy.exec_start(visit.into()).await?.settle().await,
            28 => policy.image_create(visit.into()).await?.settle().await,
            29 => policy.image_get(visit.into()).await?.settle().await,
            30 => policy.image_get_all(visit.into()).await?.settle().await,
            31 => policy.image_history(visit.into()).await?.settle().await,
            #[cfg(feature = "v1_11")]
            32 => policy.image_insert(visit.into()).await?.settle().await,
            33 => policy.image_inspect(visit.into()).await?.settle().await,
            34 => policy.image_list(visit.into()).await?.settle().await,
            35 => policy.image_load(visit.into()).await?.settle().await,
            36 => policy.image_push(visit.into()).await?.settle().await,
            37 => policy.image_remove(visit.into()).await?.settle().await,
            38 => policy.image_search(visit.into()).await?.settle().await,
            39 => policy.image_tag(visit.into()).await?.settle().await,
            #[cfg(feature = "v1_6")]
            40 => policy.image_viz(visit.into()).await?.settle().await,
            41 => policy.info(visit.into()).await?.settle().await,
            42 => policy.ping(visit.into()).await?.settle().await,
            43 => policy.version(visit.into()).await?.settle().await,
            _ => Err(visit.unimplemented()),
        }
    }
}
/// The paths of all versions, and what is answered to anything else.
pub static API: rt::server::Api = rt::server::Api {
    prefix: "/v{version}",
    versions: &[
        "1.0",
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.5",
        "1.6",
        "1.7",
        "1.8",
        "1.9",
        "1.10",
        "1.11",
        "1.12",
        "1.13",
        "1.14",
        "1.15",
        "1.16",
    ],
    routes: &[
        rt::server::Route::new("POST", "/auth", "auth", 0, 0, 16),
        rt::server::Route::new("GET", "/auth", "auth_get", 1, 0, 1),
        rt::server::Route::new("POST", "/build", "build", 2, 8, 16),
        rt::server::Route::new("POST", "/build", "build", 2, 3, 7),
        rt::server::Route::new("POST", "/build", "build", 2, 0, 2),
        rt::server::Route::new("POST", "/commit", "commit", 3, 0, 16),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/attach",
            "container_attach",
            4,
            6,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/attach",
            "container_attach",
            4,
            0,
            5,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/attach/ws",
            "container_attach_websocket",
            5,
            4,
            16,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/changes",
            "container_changes",
            6,
            0,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/copy",
            "container_copy",
            7,
            4,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/create",
            "container_create",
            8,
            0,
            16,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/export",
            "container_export",
            9,
            0,
            16,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/json",
            "container_inspect",
            10,
            0,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/kill",
            "container_kill",
            11,
            0,
            5,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/kill",
            "container_kill",
            11,
            9,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/kill",
            "container_kill",
            11,
            6,
            8,
        ),
        rt::server::Route::new("GET", "/containers/json", "container_list", 12, 0, 16),
        rt::server::Route::new("GET", "/containers/ps", "container_list", 12, 0, 16),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/logs",
            "container_logs",
            13,
            11,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/pause",
            "container_pause",
            14,
            12,
            16,
        ),
        rt::server::Route::new(
            "DELETE",
            "/containers/{id*}",
            "container_remove",
            15,
            0,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/resize",
            "container_resize",
            16,
            1,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/restart",
            "container_restart",
            17,
            0,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/start",
            "container_start",
            18,
            3,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/start",
            "container_start",
            18,
            0,
            2,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/stop",
            "container_stop",
            19,
            0,
            16,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/top",
            "container_top",
            20,
            4,
            16,
        ),
        rt::server::Route::new(
            "GET",
            "/containers/{id*}/top",
            "container_top",
            20,
            3,
            3,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/unpause",
            "container_unpause",
            21,
            12,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/wait",
            "container_wait",
            22,
            0,
            16,
        ),
        rt::server::Route::new("GET", "/events", "events", 23, 4, 16),
        rt::server::Route::new(
            "POST",
            "/containers/{id*}/exec",
            "exec_create",
            24,
            15,
            16,
        ),
        rt::server::Route::new("GET", "/exec/{id}/json", "exec_inspect", 25, 16, 16),
        rt::server::Route::new("POST", "/exec/{id}/resize", "exec_resize", 26, 15, 16),
        rt::server::Route::new("POST", "/exec/{id}/start", "exec_start", 27, 15, 16),
        rt::server::Route::new("POST", "/images/create", "image_create", 28, 1, 16),
        rt::server::Route::new("POST", "/images/create", "image_create", 28, 0, 0),
        rt::server::Route::new("GET", "/images/{name*}/get", "image_get", 29, 7, 16),
        rt::server::Route::new("GET", "/images/get", "image_get_all", 30, 15, 16),
        rt::server::Route::new(
            "GET",
            "/images/{name*}/history",
            "image_history",
            31,
            0,
            16,
        ),
        rt::server::Route::new(
            "POST",
            "/images/{name*}/insert",
            "image_insert",
            32,
            1,
            11,
        ),
        rt::server::Route::new(
            "POST",
            "/images/{name*}/insert",
            "image_insert",
            32,
            0,
            0,
        ),
        rt::server::Route::new(
            "GET",
            "/images/{name*}/json",
            "image_inspect",
            33,
            0,
            16,
        ),
        rt::server::Route::new("GET", "/images/json", "image_list", 34, 0, 16),
        rt::server::Route::new("POST", "/images/load", "image_load", 35, 7, 16),
        rt::server::Route::new("POST", "/images/{name*}/push", "image_push", 36, 5, 16),
        rt::server::Route::new("POST", "/images/{name*}/push", "image_push", 36, 2, 4),
        rt::server::Route::new("POST", "/images/{name*}/push", "image_push", 36, 1, 1),
        rt::server::Route::new("POST", "/images/{name*}/push", "image_push", 36, 0, 0),
        rt::server::Route::new("DELETE", "/images/{name*}", "image_remove", 37, 2, 16),
        rt::server::Route::new("DELETE", "/images/{name*}", "image_remove", 37, 0, 1),
        rt::server::Route::new("GET", "/images/search", "image_search", 38, 0, 16),
        rt::server::Route::new("POST", "/images/{name*}/tag", "image_tag", 39, 0, 16),
        rt::server::Route::new("GET", "/images/viz", "image_viz", 40, 0, 6),
        rt::server::Route::new("GET", "/info", "info", 41, 0, 16),
        rt::server::Route::new("GET", "/_ping", "ping", 42, 11, 16),
        rt::server::Route::new("GET", "/version", "version", 43, 0, 16),
    ],
    refusals: &[
        (
            0,
            rt::server::Refusals {
                form: rt::server::Form::Text,
                paths: rt::server::PathForm::Clean,
                flags: rt::server::Flags::Known,
                members: rt::server::Members::Loose,
                newer: rt::server::Refusal::new(404, ""),
                older: rt::server::Refusal::new(
                    400,
                    "client is too old, minimum supported API version is {oldest}, please upgrade your client to a newer version",
                ),
                route: rt::server::Refusal::new(404, "404 page not found"),
                method: rt::server::Refusal::new(404, "404 page not found"),
                parameter: rt::server::Refusal::new(400, "Bad parameter"),
                body: rt::server::Refusal::new(500, "{reason}"),
                media: rt::server::Refusal::new(
                    415,
                    "the body must be application/json, not '{found}'",
                ),
                large: rt::server::Refusal::new(413, "this is more than {limit}"),
                unimplemented: rt::server::Refusal::new(
                    501,
                    "{operation} is not implemented",
                ),
            },
        ),
        (
            4,
            rt::server::Refusals {
                form: rt::server::Form::Text,
                paths: rt::server::PathForm::Clean,
                flags: rt::server::Flags::Known,
                members: rt::server::Members::Loose,
                newer: rt::server::Refusal::new(404, ""),
                older: rt::server::Refusal::new(
                    400,
                    "client is too old, minimum supported API version is {oldest}, please upgrade your client to a newer version",
                ),
                route: rt::server::Refusal::new(404, "404 page not found"),
                method: rt::server::Refusal::new(404, "404 page not found"),
                parameter: rt::server::Refusal::new(400, "Bad parameter"),
                body: rt::server::Refusal::new(500, "{reason}"),
                media: rt::server::Refusal::new(
                    500,
                    "Content-Type not supported: {found}",
                ),
                large: rt::server::Refusal::new(413, "this is more than {limit}"),
                unimplemented: rt::server::Refusal::new(
                    501,
                    "{operation} is not implemented",
                ),
            },
        ),
        (
            9,
            rt::server::Refusals {
                form: rt::server::Form::Text,
                paths: rt::server::PathForm::Clean,
                flags: rt::server::Flags::Any,
                members: rt::server::Members::Loose,
                newer: rt::server::Refusal::new(
                    404,
                    "client and server don't have same version (client : {client}, server: {newest})",
                ),
                older: rt::server::Refusal::new(
                    400,
                    "client is too old, minimum supported API version is {oldest}, please upgrade your client to a newer version",
                ),
                route: rt::server::Refusal::new(404, "404 page not found"),
                method: rt::server::Refusal::new(404, "404 page not found"),
                parameter: rt::server::Refusal::new(400, "Bad parameter"),
                body: rt::server::Refusal::new(500, "{reason}"),
                media: rt::server::Refusal::new(
                    500,
                    "Content-Type not supported: {found}",
                ),
                large: rt::server::Refusal::new(413, "this is more than {limit}"),
                unimplemented: rt::server::Refusal::new(
                    501,
                    "{operation} is not implemented",
                ),
            },
        ),
        (
            15,
            rt::server::Refusals {
                form: rt::server::Form::Text,
                paths: rt::server::PathForm::Clean,
                flags: rt::server::Flags::Any,
                members: rt::server::Members::Loose,
                newer: rt::server::Refusal::new(
                    404,
                    "client and server don't have same version (client : {client}, server: {newest})",
                ),
                older: rt::server::Refusal::new(
                    400,
                    "client is too old, minimum supported API version is {oldest}, please upgrade your client to a newer version",
                ),
                route: rt::server::Refusal::new(404, "404 page not found"),
                method: rt::server::Refusal::new(404, "404 page not found"),
                parameter: rt::server::Refusal::new(400, "Bad parameter"),
                body: rt::server::Refusal::new(500, "{reason}"),
                media: rt::server::Refusal::new(
                    500,
                    "Content-Type specified ({found}) must be 'application/json'",
                ),
                large: rt::server::Refusal::new(413, "this is more than {limit}"),
                unimplemented: rt::server::Refusal::new(
                    501,
                    "{operation} is not implemented",
                ),
            },
        ),
    ],
};
/// `auth`, as a server has it.
pub mod auth;
/// `auth_get`, as a server has it.
#[cfg(feature = "v1_1")]
pub mod auth_get;
/// `build`, as a server has it.
pub mod build;
/// `commit`, as a server has it.
pub mod commit;
/// `container_attach`, as a server has it.
pub mod container_attach;
/// `container_attach_websocket`, as a server has it.
pub mod container_attach_websocket;
/// `container_changes`, as a server has it.
pub mod container_changes;
/// `container_copy`, as a server has it.
pub mod container_copy;
/// `container_create`, as a server has it.
pub mod container_create;
/// `container_export`, as a server has it.
pub mod container_export;
/// `container_inspect`, as a server has it.
pub mod container_inspect;
/// `container_kill`, as a server has it.
pub mod container_kill;
/// `container_list`, as a server has it.
pub mod container_list;
/// `container_logs`, as a server has it.
pub mod container_logs;
/// `container_pause`, as a server has it.
pub mod container_pause;
/// `container_remove`, as a server has it.
pub mod container_remove;
/// `container_resize`, as a server has it.
pub mod container_resize;
/// `container_restart`, as a server has it.
pub mod container_restart;
/// `container_start`, as a server has it.
pub mod container_start;
/// `container_stop`, as a server has it.
pub mod container_stop;
/// `container_top`, as a server has it.
pub mod container_top;
/// `container_unpause`, as a server has it.
pub mod container_unpause;
/// `container_wait`, as a server has it.
pub mod container_wait;
/// `events`, as a server has it.
pub mod events;
/// `exec_create`, as a server has it.
pub mod exec_create;
/// `exec_inspect`, as a server has it.
pub mod exec_inspect;
/// `exec_resize`, as a server has it.
pub mod exec_resize;
/// `exec_start`, as a server has it.
pub mod exec_start;
/// `image_create`, as a server has it.
pub mod image_create;
/// `image_get`, as a server has it.
pub mod image_get;
/// `image_get_all`, as a server has it.
pub mod image_get_all;
/// `image_history`, as a server has it.
pub mod image_history;
/// `image_insert`, as a server has it.
#[cfg(feature = "v1_11")]
pub mod image_insert;
/// `image_inspect`, as a server has it.
pub mod image_inspect;
/// `image_list`, as a server has it.
pub mod image_list;
/// `image_load`, as a server has it.
pub mod image_load;
/// `image_push`, as a server has it.
pub mod image_push;
/// `image_remove`, as a server has it.
pub mod image_remove;
/// `image_search`, as a server has it.
pub mod image_search;
/// `image_tag`, as a server has it.
pub mod image_tag;
/// `image_viz`, as a server has it.
#[cfg(feature = "v1_6")]
pub mod image_viz;
/// `info`, as a server has it.
pub mod info;
/// `ping`, as a server has it.
pub mod ping;
/// `version`, as a server has it.
pub mod version;
