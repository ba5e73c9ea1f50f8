//! Building images by Dockerfiles.

mod builder;
mod config;
mod context;
mod copying;
mod run;
mod steps;

use longshore::runtime::server::Failure;
use longshore::server::build::{v1_0, v1_8};
use serde_json::Value;

use super::make::name;
use super::names::tag_rule;
use super::store;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::{Api, plain_value};
use crate::memory::daemon::progress::{Messages, Teller, work};
use crate::memory::daemon::trouble::Trouble;
use crate::memory::images::names::{check_repository, split};
use crate::memory::registry::Credentials;
use builder::Builder;
use context::Source;

/// How to build.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are parameters of the request"
)]
struct Options {
    quiet: bool,
    no_cache: bool,
    rm: bool,
    force_rm: bool,
    pull: bool,
    auth: Option<Value>,
    auths: Option<Value>,
}

pub(in crate::memory::daemon) async fn build(
    daemon: &Daemon,
    api: Api,
    build: v1_8::Request,
) -> Result<Messages, Failure> {
    let force_rm = build.force_rm.unwrap_or_default();
    let options = Options {
        quiet: build.quiet.unwrap_or_default(),
        no_cache: build.no_cache.unwrap_or_default(),
        // Force overrules what is said of the other.
        rm: force_rm || build.rm.unwrap_or(api.since(12)),
        force_rm,
        pull: build.pull.unwrap_or_default(),
        auth: build.auth.as_ref().and_then(plain_value),
        auths: build.registry_config.as_ref().and_then(plain_value),
    };
    let sent = Source {
        dockerfile: None,
        context: build.context,
        remote: build.remote.filter(|remote| !remote.is_empty()),
    };
    start(daemon, api, options, sent, build.tag).await
}

/// Builds by a form in which the Dockerfile stands beside its context.
pub(in crate::memory::daemon) async fn build_by_form(
    daemon: &Daemon,
    api: Api,
    build: v1_0::Request,
) -> Result<Messages, Failure> {
    let sent = Source {
        dockerfile: Some(build.dockerfile),
        context: build.context,
        remote: None,
    };
    start(daemon, api, Options::default(), sent, build.tag).await
}

async fn start(
    daemon: &Daemon,
    api: Api,
    options: Options,
    sent: Source,
    tag: Option<String>,
) -> Result<Messages, Failure> {
    let daemon = daemon.clone();
    let tag = tag.unwrap_or_default();
    work(api, move |teller| async move {
        match build_and_name(&daemon, &teller, options, sent, &tag).await {
            Err(trouble) if tells_in_text(&teller) => {
                let text = format!("Error build: {}\n", trouble.message);
                teller.stream(text).await
            }
            done => done,
        }
    })
    .await
}

/// Whether a failure is the end of the text. Where a form is sent, the answer
/// begins as soon as the form is read.
fn tells_in_text(teller: &Teller) -> bool {
    let api = teller.api();
    !api.since(3) || !api.since(8) && teller.has_told()
}

async fn build_and_name(
    daemon: &Daemon,
    teller: &Teller,
    options: Options,
    sent: Source,
    tag: &str,
) -> Result<(), Trouble> {
    let (repository, tag) = split(tag);
    let rule = tag_rule(teller.api());
    if !repository.is_empty() {
        check_repository(repository)?;
        if let Some(tag) = tag.filter(|_| teller.api().since(15)) {
            rule.check(tag)?;
        }
    }
    let (dockerfile, context) = sent.read(daemon).await?;
    let mut builder = Builder::new(daemon.clone(), teller.clone(), options, context);
    let id = builder.build(&dockerfile).await?;
    if !repository.is_empty() {
        store(daemon).set_tag_rule(rule);
        name(daemon, &id, (repository, tag))?;
    }
    Ok(())
}

impl Options {
    /// The credentials for a registry; those by addresses come first.
    fn credentials(&self, host: Option<&str>) -> Credentials {
        let configs = self.auths.as_ref().and_then(|auths| auths.get("configs"));
        let configs = configs.and_then(Value::as_object);
        let Some(configs) = configs.filter(|configs| !configs.is_empty()) else {
            let auth = self.auth.as_ref();
            return auth.map(Credentials::from_json).unwrap_or_default();
        };
        let mut configs = configs.iter();
        let found = configs.find(|(address, _)| super::host_of(address) == host);
        found
            .map(|(_, auth)| Credentials::from_json(auth))
            .unwrap_or_default()
    }
}
