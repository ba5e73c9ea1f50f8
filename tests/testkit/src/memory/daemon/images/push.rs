//! Pushing to a registry.

use std::collections::BTreeMap;

use longshore::runtime::server::Failure;
use longshore::server::image_push::v1_5::Request;

use super::{registry, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::{Api, plain_value};
use crate::memory::daemon::progress::{Messages, Teller, work};
use crate::memory::daemon::system;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::images::{Id, Image, Tags, names};
use crate::memory::registry::Credentials;

/// Where something is pushed to.
struct Place<'a> {
    host: Option<&'a str>,
    path: &'a str,
}

/// The images to push, parents first, each with its tags.
type Pushed = Vec<(Image, Vec<String>)>;

pub(in crate::memory::daemon) async fn push(
    daemon: &Daemon,
    api: Api,
    push: Request,
) -> Result<Messages, Failure> {
    let daemon = daemon.clone();
    work(api, move |teller| async move {
        // Clients of 1.0 and 1.1 let the daemon keep their credentials.
        let auth = if api.since(2) {
            plain_value(&push.auth)
        } else {
            system::stored(&daemon)
        };
        let credentials = Credentials::from_json(&auth.unwrap_or_default());
        let tag = push.tag.as_deref().filter(|tag| !tag.is_empty());
        push_repository(&daemon, &teller, (&push.name, tag), &credentials).await
    })
    .await
}

async fn push_repository(
    daemon: &Daemon,
    teller: &Teller,
    (name, tag): (&str, Option<&str>),
    credentials: &Credentials,
) -> Result<(), Trouble> {
    let name = names::familiar(name);
    let (host, path) = names::for_registry(name)?;
    let place = Place { host, path };
    // An unknown host is told before anything else.
    registry(daemon).search(host, path)?;
    let tags = store(daemon).repository(name).cloned();
    let count = tags.as_ref().map_or(0, Tags::len);
    let count = if tag.is_some() { 1 } else { count };
    teller
        .status(format!(
            "The push refers to a repository [{name}] (len: {count})"
        ))
        .await?;
    let Some(tags) = tags else {
        return Err(Trouble::new(format!("No such id: {name}")));
    };
    let pushed = pushed(daemon, &tags, tag)?;
    teller.status("Sending image list").await?;
    registry(daemon).check_push(host, path, credentials)?;
    teller
        .status(format!("Pushing repository {name} ({count} tags)"))
        .await?;
    for (image, tags) in &pushed {
        push_image(daemon, teller, &place, image).await?;
        push_tags(daemon, teller, &place, (image.id(), tags)).await?;
    }
    Ok(())
}

fn pushed(daemon: &Daemon, tags: &Tags, wanted: Option<&str>) -> Result<Pushed, Trouble> {
    let store = store(daemon);
    let mut by_image: BTreeMap<&Id, Vec<String>> = BTreeMap::new();
    let wanted = |tag: &str| wanted.is_none_or(|wanted| wanted == tag);
    for (tag, id) in tags.iter().filter(|(tag, _)| wanted(tag)) {
        by_image.entry(id).or_default().push(tag.clone());
    }
    let mut pushed: Pushed = Vec::new();
    for id in by_image.keys() {
        let mut above: Vec<&Image> = store.ancestry(id).collect();
        above.reverse();
        for image in above {
            if pushed.iter().all(|(known, _)| known.id() != image.id()) {
                let tags = by_image.get(image.id()).cloned().unwrap_or_default();
                pushed.push((image.clone(), tags));
            }
        }
    }
    if pushed.is_empty() {
        let problem = "No images found for the requested repository / tag";
        return Err(Trouble::new(problem));
    }
    Ok(pushed)
}

async fn push_image(
    daemon: &Daemon,
    teller: &Teller,
    place: &Place<'_>,
    image: &Image,
) -> Result<(), Trouble> {
    let short = image.id().short();
    if registry(daemon).holds(place.host, image.id()) {
        let skipping = format!("Image {short} already pushed, skipping");
        return teller.status(skipping).await;
    }
    teller.about(short, "Pushing").await?;
    let total = image.size();
    for current in [total / 2, total].into_iter().filter(|_| total > 0) {
        teller.progress(short, "Pushing", (current, total)).await?;
    }
    registry(daemon).receive(place.host, image)?;
    teller.about(short, "Image successfully pushed").await
}

async fn push_tags(
    daemon: &Daemon,
    teller: &Teller,
    place: &Place<'_>,
    (id, tags): (&Id, &[String]),
) -> Result<(), Trouble> {
    for tag in tags {
        let host = place.host.unwrap_or("registry-1.docker.io");
        let url = format!("https://{host}/v1/repositories/{}/tags/{tag}", place.path);
        let pushing = format!("Pushing tag for rev [{}] on {{{url}}}", id.short());
        teller.status(pushing).await?;
        registry(daemon).set_tag(place.host, place.path, (tag, id))?;
    }
    Ok(())
}
