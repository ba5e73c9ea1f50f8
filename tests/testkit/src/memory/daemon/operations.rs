//! The generated trait, for all versions at once. What is done stands in the modules
//! beside this one; how a version says it stands in the conversions.

use futures_util::StreamExt as _;
use longshore::runtime::server::{Body, Failure, Framed, JsonStream, Separator, Socketed};
use longshore::server::{
    Server, auth, auth_get, build, commit, container_attach, container_attach_websocket,
    container_changes, container_copy, container_create, container_export, container_inspect,
    container_kill, container_list, container_logs, container_pause, container_remove,
    container_resize, container_restart, container_start, container_stop, container_top,
    container_unpause, container_wait, events, exec_create, exec_inspect, exec_resize, exec_start,
    image_create, image_get, image_get_all, image_history, image_insert, image_inspect, image_list,
    image_load, image_push, image_remove, image_search, image_tag, image_viz, info, ping, version,
};
use longshore::versions::Any;
use longshore::{v1_0, v1_16};

use super::Daemon;
use super::convert::{Api, of_newest, of_newest_each, plain_value};
use super::progress::Messages;
use super::{containers, exec, images, streams, system};

/// The daemon for the clients of one version.
#[derive(Debug)]
pub(super) struct At {
    pub(super) daemon: Daemon,
    pub(super) api: Api,
}

impl At {
    pub(super) fn new(daemon: &Daemon, version: &str) -> Self {
        Self {
            daemon: daemon.clone(),
            api: Api::of(version),
        }
    }

    /// Whether it is told that nothing was done. Daemons before 1.13 do not.
    fn tells_unchanged(&self, done: bool) -> bool {
        !done && self.api.since(13)
    }
}

impl Server<Any> for At {
    async fn auth(&self, request: auth::Request<Any>) -> Result<auth::Answer, Failure> {
        let credentials = plain_value(&request.credentials).unwrap_or_default();
        let status = system::auth(&self.daemon, self.api, &credentials).await?;
        Ok(match status {
            Some(status) => auth::Answer::Status(v1_16::AuthStatus { status }),
            None => auth::Answer::NoStatus,
        })
    }

    async fn auth_get(&self, _: auth_get::Request) -> Result<v1_0::AuthConfig, Failure> {
        of_newest(system::auth_get(&self.daemon)?)
    }

    async fn build(&self, request: build::v1_8::Request) -> Result<Messages, Failure> {
        images::build(&self.daemon, self.api, request).await
    }

    async fn commit(&self, request: commit::Request<Any>) -> Result<v1_16::CommitResult, Failure> {
        let id = images::commit(&self.daemon, self.api, request).await?;
        Ok(v1_16::CommitResult { id })
    }

    async fn container_attach(
        &self,
        request: container_attach::v1_6::Request,
    ) -> Result<longshore::runtime::server::Attached, Failure> {
        streams::attach(&self.daemon, self.api, &request)
    }

    async fn container_attach_websocket(
        &self,
        request: container_attach_websocket::Request,
    ) -> Result<Socketed, Failure> {
        streams::attach_websocket(&self.daemon, &request)
    }

    async fn container_changes(
        &self,
        request: container_changes::Request,
    ) -> Result<Vec<v1_16::ContainerChange>, Failure> {
        of_newest_each(containers::changes(&self.daemon, &request.id)?)
    }

    async fn container_copy(&self, request: container_copy::Request) -> Result<Body, Failure> {
        let path = &request.source.resource;
        containers::copy(&self.daemon, self.api, &request.id, path)
    }

    async fn container_create(
        &self,
        request: container_create::Request<Any>,
    ) -> Result<v1_16::ContainerCreated, Failure> {
        let config = plain_value(&request.config).unwrap_or_default();
        containers::create(&self.daemon, self.api, request.name.as_deref(), config)
    }

    async fn container_export(&self, request: container_export::Request) -> Result<Body, Failure> {
        containers::export(&self.daemon, &request.id)
    }

    async fn container_inspect(
        &self,
        request: container_inspect::Request,
    ) -> Result<v1_16::Container, Failure> {
        of_newest(containers::inspect(&self.daemon, self.api, &request.id)?)
    }

    async fn container_kill(&self, request: container_kill::v1_0::Request) -> Result<(), Failure> {
        containers::kill(&self.daemon, &request).await
    }

    async fn container_list(
        &self,
        request: container_list::Request,
    ) -> Result<Vec<v1_16::ContainerSummary>, Failure> {
        containers::list(&self.daemon, self.api, &request)
    }

    async fn container_logs(&self, request: container_logs::Request) -> Result<Framed, Failure> {
        streams::logs(&self.daemon, self.api, &request)
    }

    async fn container_pause(&self, request: container_pause::Request) -> Result<(), Failure> {
        containers::pause(&self.daemon, &request.id)
    }

    async fn container_remove(&self, request: container_remove::Request) -> Result<(), Failure> {
        containers::remove(&self.daemon, self.api, request).await
    }

    async fn container_resize(&self, request: container_resize::Request) -> Result<(), Failure> {
        containers::resize(&self.daemon, &request.id, request.height, request.width)
    }

    async fn container_restart(&self, request: container_restart::Request) -> Result<(), Failure> {
        containers::restart(&self.daemon, self.api, &request).await
    }

    async fn container_start(
        &self,
        request: container_start::v1_3::Request<Any>,
    ) -> Result<container_start::v1_3::Answer, Failure> {
        use container_start::v1_3::Answer::{Started, Unchanged};
        let host_config = request.host_config.as_ref().and_then(plain_value);
        let started = containers::start(&self.daemon, self.api, &request.id, host_config.as_ref())?;
        Ok(if self.tells_unchanged(started) {
            Unchanged
        } else {
            Started
        })
    }

    async fn container_stop(
        &self,
        request: container_stop::Request,
    ) -> Result<container_stop::Answer, Failure> {
        use container_stop::Answer::{Stopped, Unchanged};
        let stopped = containers::stop(&self.daemon, self.api, &request).await?;
        Ok(if self.tells_unchanged(stopped) {
            Unchanged
        } else {
            Stopped
        })
    }

    async fn container_top(
        &self,
        request: container_top::v1_4::Request,
    ) -> Result<v1_16::TopResult, Failure> {
        containers::top(&self.daemon, &request)
    }

    async fn container_unpause(&self, request: container_unpause::Request) -> Result<(), Failure> {
        containers::unpause(&self.daemon, &request.id)
    }

    async fn container_wait(
        &self,
        request: container_wait::Request,
    ) -> Result<v1_16::WaitResult, Failure> {
        let status_code = containers::wait(&self.daemon, &request.id).await?;
        Ok(v1_16::WaitResult { status_code })
    }

    async fn events(&self, request: events::Request) -> Result<JsonStream<v1_16::Event>, Failure> {
        let events = system::events(&self.daemon, request)?.map(|event| {
            let event = of_newest(event);
            event.map_err(|failure| std::io::Error::other(failure.to_string()))
        });
        // Daemons put nothing between them.
        Ok(JsonStream::new(events).separated(Separator::None))
    }

    async fn exec_create(
        &self,
        request: exec_create::Request<Any>,
    ) -> Result<v1_16::ExecCreated, Failure> {
        let config = plain_value(&request.config).unwrap_or_default();
        let id = exec::create(&self.daemon, &request.id, &config)?;
        Ok(v1_16::ExecCreated { id })
    }

    async fn exec_inspect(
        &self,
        request: exec_inspect::Request,
    ) -> Result<v1_16::ExecInstance, Failure> {
        of_newest(exec::inspect(&self.daemon, self.api, &request.id)?)
    }

    async fn exec_resize(&self, request: exec_resize::Request) -> Result<(), Failure> {
        exec::resize(&self.daemon, &request.id, request.height, request.width)
    }

    async fn exec_start(
        &self,
        request: exec_start::Request,
    ) -> Result<exec_start::Answer, Failure> {
        let (detach, tty) = (request.config.detach, request.config.tty);
        let attached = exec::start(&self.daemon, &request.id, detach, tty)?;
        Ok(attached.map_or(exec_start::Answer::Detached, exec_start::Answer::Attached))
    }

    async fn image_create(
        &self,
        request: image_create::v1_1::Request,
    ) -> Result<Messages, Failure> {
        images::create(&self.daemon, self.api, request).await
    }

    async fn image_get(&self, request: image_get::Request) -> Result<Body, Failure> {
        images::save(&self.daemon, self.api, &[request.name])
    }

    async fn image_get_all(&self, request: image_get_all::Request) -> Result<Body, Failure> {
        images::save(&self.daemon, self.api, &request.names)
    }

    async fn image_history(
        &self,
        request: image_history::Request,
    ) -> Result<Vec<v1_16::ImageHistoryItem>, Failure> {
        of_newest_each(images::history(&self.daemon, self.api, &request.name)?)
    }

    async fn image_insert(
        &self,
        request: image_insert::v1_1::Request,
    ) -> Result<Messages, Failure> {
        images::insert(&self.daemon, self.api, request).await
    }

    async fn image_inspect(
        &self,
        request: image_inspect::Request,
    ) -> Result<v1_16::Image, Failure> {
        of_newest(images::inspect(&self.daemon, self.api, &request.name)?)
    }

    async fn image_list(
        &self,
        request: image_list::Request,
    ) -> Result<Vec<v1_16::ImageSummary>, Failure> {
        of_newest_each(images::list(&self.daemon, self.api, &request))
    }

    async fn image_load(&self, request: image_load::Request) -> Result<(), Failure> {
        images::load(&self.daemon, request.archive).await
    }

    async fn image_push(&self, request: image_push::v1_5::Request) -> Result<Messages, Failure> {
        images::push(&self.daemon, self.api, request).await
    }

    async fn image_remove(
        &self,
        request: image_remove::v1_2::Request,
    ) -> Result<Vec<v1_16::ImageRemoval>, Failure> {
        images::remove(&self.daemon, self.api, &request)
    }

    async fn image_search(
        &self,
        request: image_search::Request,
    ) -> Result<Vec<v1_16::SearchResult>, Failure> {
        images::search(&self.daemon, self.api, &request.term)
    }

    async fn image_tag(&self, request: image_tag::Request) -> Result<(), Failure> {
        images::tag(&self.daemon, self.api, &request)
    }

    async fn image_viz(&self, _: image_viz::Request) -> Result<String, Failure> {
        Ok(images::viz(&self.daemon))
    }

    async fn info(&self, _: info::Request) -> Result<v1_16::SystemInfo, Failure> {
        of_newest(system::info(&self.daemon, self.api))
    }

    async fn ping(&self, _: ping::Request) -> Result<String, Failure> {
        Ok("OK".to_owned())
    }

    async fn version(&self, _: version::Request) -> Result<v1_16::SystemVersion, Failure> {
        of_newest(system::version(&self.daemon))
    }
}
