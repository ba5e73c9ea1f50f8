//! The generated trait, for every version at once. Each method says what the
//! request means; what is done stands in the modules beside this one.

use futures_util::StreamExt as _;
use longshore::runtime::server::Separator;
use longshore::runtime::server::{Asked, Body, Failure, Framed, JsonStream, Socketed};
use longshore::server::{
    Server, auth, auth_get, commit, container_attach_websocket, container_changes, container_copy,
    container_create, container_export, container_inspect, container_list, container_logs,
    container_pause, container_ps, container_remove, container_resize, container_restart,
    container_unpause, container_wait, events, exec_create, exec_inspect, exec_resize, exec_start,
    image_get, image_get_all, image_history, image_inspect, image_list, image_load, image_search,
    image_tag, image_viz, info, ping, version,
};
use longshore::{v1_0, v1_15, v1_16};
use serde_json::json;

use super::Daemon;
use super::convert::{Api, of_version, plain_value};
use super::spoken::{Attach, Form, Spoken};
use super::{containers, exec, images, streams, system};

/// What is answered to a request of a version.
type Answer<V, Q> = Result<<Q as Asked<V>>::Answer, Failure>;

impl<V: Spoken> Server<V> for Daemon {
    async fn auth(&self, request: auth::Request<V>) -> Result<auth::Answer, Failure> {
        let credentials = plain_value(&request.credentials).unwrap_or_default();
        Ok(
            match system::auth(self, Api::of::<V>(), &credentials).await? {
                Some(status) => auth::Answer::Status(of_version(json!({"Status": status}))?),
                None => auth::Answer::NoStatus,
            },
        )
    }

    async fn auth_get(&self, _: auth_get::Request) -> Result<v1_0::AuthConfig, Failure> {
        of_version(system::auth_get(self)?)
    }

    async fn build(&self, request: V::Build) -> Answer<V, V::Build> {
        V::Build::answer(images::build(self, Api::of::<V>(), request.plain()).await?)
    }

    async fn commit(&self, request: commit::Request<V>) -> Result<v1_0::CommitResult, Failure> {
        let config = request.config.as_ref().and_then(plain_value);
        let options = images::Commit {
            container: request.container,
            repo: request.repo,
            tag: request.tag,
            comment: request.comment,
            author: request.author,
            config,
        };
        of_version(json!({"Id": images::commit(self, Api::of::<V>(), options).await?}))
    }

    async fn container_attach(&self, request: V::ContainerAttach) -> Answer<V, V::ContainerAttach> {
        V::ContainerAttach::answer(streams::attach(self, Api::of::<V>(), &request.plain())?)
    }

    async fn container_attach_websocket(
        &self,
        request: container_attach_websocket::Request,
    ) -> Result<Socketed, Failure> {
        let attach = Attach {
            id: request.id,
            logs: request.logs.unwrap_or_default(),
            stream: request.stream.unwrap_or_default(),
            stdin: request.stdin.unwrap_or_default(),
            stdout: request.stdout.unwrap_or_default(),
            stderr: request.stderr.unwrap_or_default(),
        };
        streams::attach_websocket(self, &attach)
    }

    async fn container_changes(
        &self,
        request: container_changes::Request,
    ) -> Result<Vec<v1_0::ContainerChange>, Failure> {
        let changes = containers::changes(self, &request.id)?;
        changes.into_iter().map(of_version).collect()
    }

    async fn container_copy(&self, request: container_copy::Request) -> Result<Body, Failure> {
        containers::copy(self, &request.id, &request.source.resource)
    }

    async fn container_create(
        &self,
        request: container_create::Request<V>,
    ) -> Result<V::ContainerCreated, Failure> {
        let config = plain_value(&request.config).unwrap_or_default();
        of_version(containers::create(self, Api::of::<V>(), request.name, &config).await?)
    }

    async fn container_export(&self, request: container_export::Request) -> Result<Body, Failure> {
        containers::export(self, &request.id)
    }

    async fn container_inspect(
        &self,
        request: container_inspect::Request,
    ) -> Result<V::Container, Failure> {
        of_version(containers::inspect(self, Api::of::<V>(), &request.id)?)
    }

    async fn container_kill(&self, request: V::ContainerKill) -> Answer<V, V::ContainerKill> {
        V::ContainerKill::answer(containers::kill(self, request.plain()).await?)
    }

    async fn container_list(
        &self,
        request: container_list::Request,
    ) -> Result<Vec<V::ContainerSummary>, Failure> {
        let listing = containers::Listing {
            all: request.all.unwrap_or_default(),
            limit: request.limit,
            since: request.since,
            before: request.before,
            size: request.size.unwrap_or_default(),
            filters: request.filters.unwrap_or_default(),
        };
        let rows = containers::list(self, Api::of::<V>(), &listing)?;
        rows.into_iter().map(of_version).collect()
    }

    async fn container_logs(&self, request: container_logs::Request) -> Result<Framed, Failure> {
        let logs = streams::Logs {
            id: request.id,
            follow: request.follow.unwrap_or_default(),
            stdout: request.stdout.unwrap_or_default(),
            stderr: request.stderr.unwrap_or_default(),
            timestamps: request.timestamps.unwrap_or_default(),
            tail: request.tail,
        };
        streams::logs(self, Api::of::<V>(), &logs)
    }

    async fn container_pause(&self, request: container_pause::Request) -> Result<(), Failure> {
        containers::pause(self, &request.id)
    }

    async fn container_ps(
        &self,
        request: container_ps::Request,
    ) -> Result<Vec<v1_0::ContainerSummary>, Failure> {
        let listing = containers::Listing {
            all: request.all.unwrap_or_default(),
            limit: request.limit,
            since: request.since,
            before: request.before,
            ..Default::default()
        };
        let rows = containers::list(self, Api::of::<V>(), &listing)?;
        rows.into_iter().map(of_version).collect()
    }

    async fn container_remove(&self, request: container_remove::Request) -> Result<(), Failure> {
        let removal = containers::Removal {
            id: request.id,
            volumes: request.volumes.unwrap_or_default(),
            link: request.link.unwrap_or_default(),
            force: request.force.unwrap_or_default(),
        };
        containers::remove(self, Api::of::<V>(), removal).await
    }

    async fn container_resize(&self, request: container_resize::Request) -> Result<(), Failure> {
        containers::resize(self, &request.id, request.height, request.width)
    }

    async fn container_restart(&self, request: container_restart::Request) -> Result<(), Failure> {
        let api = Api::of::<V>();
        let timeout = request.timeout.or(Some(containers::grace(api)));
        containers::restart(self, api, &request.id, timeout).await
    }

    async fn container_start(&self, request: V::ContainerStart) -> Answer<V, V::ContainerStart> {
        V::ContainerStart::answer(containers::start(self, Api::of::<V>(), request.plain()).await?)
    }

    async fn container_stop(&self, request: V::ContainerStop) -> Answer<V, V::ContainerStop> {
        let mut stop = request.plain();
        let grace = containers::grace(Api::of::<V>());
        stop.timeout = stop.timeout.or(Some(grace));
        V::ContainerStop::answer(containers::stop(self, stop).await?)
    }

    async fn container_top(&self, request: V::ContainerTop) -> Answer<V, V::ContainerTop> {
        V::ContainerTop::answer(containers::top(self, &request.plain())?)
    }

    async fn container_unpause(&self, request: container_unpause::Request) -> Result<(), Failure> {
        containers::unpause(self, &request.id)
    }

    async fn container_wait(
        &self,
        request: container_wait::Request,
    ) -> Result<v1_0::WaitResult, Failure> {
        of_version(json!({"StatusCode": containers::wait(self, &request.id).await?}))
    }

    async fn events(&self, request: events::Request) -> Result<JsonStream<V::Event>, Failure> {
        let wanted = system::Wanted {
            since: request.since,
            until: request.until,
            filters: request.filters.unwrap_or_default(),
        };
        let events = system::events(self, wanted)?.map(|event| {
            let event = of_version(event);
            event.map_err(|failure| std::io::Error::other(failure.to_string()))
        });
        // Daemons put nothing between them.
        Ok(JsonStream::new(events).separated(Separator::None))
    }

    async fn exec_create(
        &self,
        request: exec_create::Request<V>,
    ) -> Result<v1_15::ExecCreated, Failure> {
        let config = plain_value(&request.config).unwrap_or_default();
        of_version(json!({"Id": exec::create(self, &request.id, &config)?}))
    }

    async fn exec_inspect(
        &self,
        request: exec_inspect::Request,
    ) -> Result<v1_16::ExecInstance, Failure> {
        of_version(exec::inspect(self, Api::of::<V>(), &request.id)?)
    }

    async fn exec_resize(&self, request: exec_resize::Request) -> Result<(), Failure> {
        exec::resize(self, &request.id, request.height, request.width)
    }

    async fn exec_start(
        &self,
        request: exec_start::Request,
    ) -> Result<exec_start::Answer, Failure> {
        let (detach, tty) = (request.config.detach, request.config.tty);
        let attached = exec::start(self, &request.id, detach, tty)?;
        Ok(attached.map_or(exec_start::Answer::Detached, exec_start::Answer::Attached))
    }

    async fn image_create(&self, request: V::ImageCreate) -> Answer<V, V::ImageCreate> {
        V::ImageCreate::answer(images::create(self, Api::of::<V>(), request.plain()).await?)
    }

    async fn image_get(&self, request: image_get::Request) -> Result<Body, Failure> {
        images::save(self, Api::of::<V>(), &[request.name])
    }

    async fn image_get_all(&self, request: image_get_all::Request) -> Result<Body, Failure> {
        images::save(self, Api::of::<V>(), &request.names)
    }

    async fn image_history(
        &self,
        request: image_history::Request,
    ) -> Result<Vec<V::ImageHistoryItem>, Failure> {
        let history = images::history(self, Api::of::<V>(), &request.name)?;
        history.into_iter().map(of_version).collect()
    }

    async fn image_insert(&self, request: V::ImageInsert) -> Answer<V, V::ImageInsert> {
        V::ImageInsert::answer(images::insert(self, Api::of::<V>(), request.plain()).await?)
    }

    async fn image_inspect(&self, request: image_inspect::Request) -> Result<V::Image, Failure> {
        of_version(images::inspect(self, Api::of::<V>(), &request.name)?)
    }

    async fn image_list(
        &self,
        request: image_list::Request,
    ) -> Result<Vec<V::ImageSummary>, Failure> {
        let listing = images::Listing {
            all: request.all.unwrap_or_default(),
            filter: request.filter,
            filters: request.filters.unwrap_or_default(),
        };
        let rows = images::list(self, Api::of::<V>(), &listing)?;
        rows.into_iter().map(of_version).collect()
    }

    async fn image_load(&self, request: image_load::Request) -> Result<(), Failure> {
        images::load(self, request.archive).await
    }

    async fn image_push(&self, request: V::ImagePush) -> Answer<V, V::ImagePush> {
        V::ImagePush::answer(images::push(self, Api::of::<V>(), request.plain()).await?)
    }

    async fn image_remove(&self, request: V::ImageRemove) -> Answer<V, V::ImageRemove> {
        V::ImageRemove::answer(images::remove(self, Api::of::<V>(), &request.plain())?)
    }

    async fn image_search(
        &self,
        request: image_search::Request,
    ) -> Result<Vec<V::SearchResult>, Failure> {
        let found = images::search(self, Api::of::<V>(), &request.term)?;
        found.into_iter().map(of_version).collect()
    }

    async fn image_tag(&self, request: image_tag::Request) -> Result<(), Failure> {
        let force = request.force.unwrap_or_default();
        images::tag(
            self,
            Api::of::<V>(),
            &request.name,
            (&request.repo, request.tag.as_deref()),
            force,
        )
    }

    async fn image_viz(&self, _: image_viz::Request) -> Result<String, Failure> {
        images::viz(self)
    }

    async fn info(&self, _: info::Request) -> Result<V::SystemInfo, Failure> {
        of_version(system::info(self, Api::of::<V>()))
    }

    async fn ping(&self, _: ping::Request) -> Result<String, Failure> {
        Ok("OK".to_owned())
    }

    async fn version(&self, _: version::Request) -> Result<V::SystemVersion, Failure> {
        of_version(system::version(self, V::TEXT))
    }
}
