//! Pulling from a registry.

use super::{registry, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::progress::Teller;
use crate::memory::daemon::system::happened;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::images::{Id, Image, ImageError, names};
use crate::memory::registry::{Credentials, Refused, Repository};

/// Pulls one tag of a repository, or all.
pub(super) async fn pull(
    daemon: &Daemon,
    teller: &Teller,
    (name, tag): (&str, Option<&str>),
    credentials: &Credentials,
) -> Result<(), Trouble> {
    let (host, path) = names::for_registry(name)?;
    if host.is_some() {
        // An unknown host is told before anything else.
        registry(daemon).search(host, path)?;
    }
    teller.status(format!("Pulling repository {name}")).await?;
    let repository = registry(daemon).repository(host, path, credentials);
    let repository = repository.map_err(|refused| not_found(refused, (host, path), tag))?;
    let wanted = wanted(&repository, name, tag)?;
    let mut is_new = false;
    for (tag, id) in &wanted {
        let endpoint = format!("https://{}/v1/", host.unwrap_or("registry-1.docker.io"));
        let pulling = format!("Pulling image ({tag}) from {name}");
        teller.about(id.short(), &pulling).await?;
        let pulling = format!("{pulling}, endpoint: {endpoint}");
        teller.about(id.short(), &pulling).await?;
        is_new |= pull_image(daemon, teller, &repository, id).await?;
        teller.about(id.short(), "Download complete").await?;
        store(daemon).tag(id.as_str(), name, Some(tag), true)?;
    }
    let tag = tag.map(|tag| format!(":{tag}")).unwrap_or_default();
    let pulled = format!("{name}{tag}");
    let status = if is_new {
        "Downloaded newer image for"
    } else {
        "Image is up to date for"
    };
    teller.status(format!("Status: {status} {pulled}")).await?;
    happened(daemon, "pull", &pulled, "");
    Ok(())
}

/// As the daemon says it when the repository is not there.
fn not_found(refused: Refused, (host, path): (Option<&str>, &str), tag: Option<&str>) -> Trouble {
    if refused != Refused::NotFound {
        return refused.into();
    }
    let library = if host.is_none() && !path.contains('/') {
        "library/"
    } else {
        ""
    };
    let tag = tag.unwrap_or_default();
    Trouble::new(format!("Error: image {library}{path}:{tag} not found"))
}

fn wanted(
    repository: &Repository,
    name: &str,
    tag: Option<&str>,
) -> Result<Vec<(String, Id)>, Trouble> {
    let tags = repository.tags.iter();
    let wanted = tags.filter(|(known, _)| tag.is_none_or(|tag| tag == *known));
    let wanted: Vec<_> = wanted.map(|(tag, id)| (tag.clone(), id.clone())).collect();
    match tag {
        Some(tag) if wanted.is_empty() => {
            let problem = format!("Tag {tag} not found in repository {name}");
            Err(Trouble::new(problem))
        }
        _ => Ok(wanted),
    }
}

/// Pulls an image and what is below it; tells whether anything was new.
async fn pull_image(
    daemon: &Daemon,
    teller: &Teller,
    repository: &Repository,
    id: &Id,
) -> Result<bool, Trouble> {
    teller.about(id.short(), "Pulling dependent layers").await?;
    let first = repository.images.get(id);
    let above = |image: &&Image| repository.images.get(image.parent()?);
    let mut layers: Vec<&Image> = std::iter::successors(first, above).collect();
    layers.reverse();
    let mut is_new = false;
    for layer in layers {
        is_new |= pull_layer(daemon, teller, layer).await?;
        let short = layer.id().short();
        teller.about(short, "Download complete").await?;
    }
    Ok(is_new)
}

async fn pull_layer(daemon: &Daemon, teller: &Teller, layer: &Image) -> Result<bool, Trouble> {
    if store(daemon).image(layer.id()).is_some() {
        return Ok(false);
    }
    let short = layer.id().short();
    teller.about(short, "Pulling metadata").await?;
    teller.about(short, "Pulling fs layer").await?;
    let total = layer.size();
    for current in [total / 2, total].into_iter().filter(|_| total > 0) {
        let done = (current, total);
        teller.progress(short, "Downloading", done).await?;
    }
    match register(daemon, layer) {
        // Somebody else was faster.
        Err(ImageError::Conflict(_)) => Ok(false),
        registered => Ok(registered.map(|()| true)?),
    }
}

fn register(daemon: &Daemon, layer: &Image) -> Result<(), ImageError> {
    let (details, tree) = (layer.details().clone(), layer.tree().clone());
    store(daemon).register(layer.id().clone(), layer.parent(), details, tree)
}
