//! Images from elsewhere: pulled or imported.

use bytes::Bytes;
use longshore::runtime::server::Failure;
use longshore::server::image_create::v1_1::Request;

use super::make::{Made, make, name};
use super::names::{tag_rule, with_tag};
use super::{archive, id_for, pull, registry, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::convert::plain_value;
use crate::memory::daemon::progress::{Messages, Teller, work};
use crate::memory::daemon::system::happened;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::files::{Limits, import};
use crate::memory::images::names::familiar;
use crate::memory::registry::Credentials;

pub(in crate::memory::daemon) async fn create(
    daemon: &Daemon,
    api: Api,
    create: Request,
) -> Result<Messages, Failure> {
    let daemon = daemon.clone();
    work(api, move |teller| async move {
        match create.from_image.as_deref().filter(|name| !name.is_empty()) {
            Some(from) => {
                let (name, tag) = wanted(api, from, create.tag.as_deref());
                let auth = create.auth.as_ref().and_then(plain_value);
                let credentials = Credentials::from_json(&auth.unwrap_or_default());
                pull::pull(&daemon, &teller, (name, tag), &credentials).await
            }
            None => import_image(&daemon, &teller, create).await,
        }
    })
    .await
}

/// The repository and the tag to pull. Before API 1.14 a tag is no part of the name.
fn wanted<'a>(api: Api, from: &'a str, tag: Option<&'a str>) -> (&'a str, Option<&'a str>) {
    if api.since(14) {
        return with_tag(from, tag);
    }
    (familiar(from), tag.filter(|tag| !tag.is_empty()))
}

async fn import_image(daemon: &Daemon, teller: &Teller, create: Request) -> Result<(), Trouble> {
    let source = create.from_src.clone().unwrap_or_default();
    let content = content(daemon, teller, create.archive, &source).await?;
    let mut tree = import(content.as_ref(), &Limits::default())?;
    tree.set_now(daemon.0.clock.seconds());
    let made = Made {
        comment: format!("Imported from {source}"),
        tree,
        ..Made::default()
    };
    let id = make(daemon, made)?;
    let repo = create.repo.unwrap_or_default();
    let (repo, tag) = with_tag(&repo, create.tag.as_deref());
    if !repo.is_empty() {
        store(daemon).set_tag_rule(tag_rule(teller.api()));
        name(daemon, &id, (repo, tag))?;
    }
    let tag = tag.map(|tag| format!(":{tag}")).unwrap_or_default();
    happened(daemon, "import", &format!("{id}{tag}"), "");
    teller.status(id_for(teller.api(), 7, &id)).await
}

/// The archive: the body of the request, or a file on the web.
async fn content(
    daemon: &Daemon,
    teller: &Teller,
    body: Option<longshore::runtime::server::Body>,
    source: &str,
) -> Result<Bytes, Trouble> {
    if source == "-" {
        return archive(body).await;
    }
    if source.is_empty() {
        return Err(Trouble::new("Usage: import SRC REPO [TAG]"));
    }
    let url = if source.contains("://") {
        source.to_owned()
    } else {
        format!("http://{source}")
    };
    teller.status(format!("Downloading from {url}")).await?;
    let content = registry(daemon).file(&url)?;
    let total = content.len() as u64;
    teller.progress("", "Importing", (total, total)).await?;
    Ok(content)
}
