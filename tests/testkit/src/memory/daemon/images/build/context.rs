//! What a build is made of.

use bytes::Bytes;
use longshore::runtime::server::Body;

use crate::memory::daemon::Daemon;
use crate::memory::daemon::images::{archive, registry};
use crate::memory::daemon::trouble::Trouble;
use crate::memory::files::{Limits, Tree, copy_in};

/// Where the name of the Dockerfile stands in the context.
const DOCKERFILE: &str = "Dockerfile";

/// What the client sent.
pub(super) struct Source {
    pub(super) dockerfile: Option<Body>,
    pub(super) context: Option<Body>,
    pub(super) remote: Option<String>,
}

impl Source {
    /// The Dockerfile and, if there are any, the files beside it.
    pub(super) async fn read(self, daemon: &Daemon) -> Result<(String, Option<Tree>), Trouble> {
        if let Some(remote) = &self.remote {
            let dockerfile = fetch(daemon, remote)?;
            let mut context = Tree::new();
            context.write(DOCKERFILE, dockerfile.to_vec())?;
            return Ok((text(&dockerfile)?, Some(context)));
        }
        if let Some(dockerfile) = self.dockerfile {
            let dockerfile = archive(Some(dockerfile)).await?;
            let context = match self.context {
                Some(context) => Some(unpacked(&archive(Some(context)).await?)?),
                None => None,
            };
            return Ok((text(&dockerfile)?, context));
        }
        let context = unpacked(&archive(self.context).await?)?;
        if !context.exists(DOCKERFILE) {
            let problem = "Cannot build a directory without a Dockerfile";
            return Err(Trouble::new(problem));
        }
        let dockerfile = context.read(DOCKERFILE)?;
        Ok((text(&dockerfile)?, Some(context)))
    }
}

fn fetch(daemon: &Daemon, remote: &str) -> Result<Bytes, Trouble> {
    let is_web = remote.starts_with("http://") || remote.starts_with("https://");
    let name = std::path::Path::new(remote);
    let is_git = name.extension().is_some_and(|end| end == "git");
    if !is_web || is_git {
        let problem =
            format!("Error trying to use git: cannot clone {remote}: there is no git here");
        return Err(Trouble::new(problem));
    }
    Ok(registry(daemon).file(remote)?)
}

fn unpacked(archive: &Bytes) -> Result<Tree, Trouble> {
    let mut tree = Tree::new();
    copy_in(&mut tree, "/", archive.as_ref(), &Limits::default())?;
    Ok(tree)
}

fn text(dockerfile: &Bytes) -> Result<String, Trouble> {
    let text = std::str::from_utf8(dockerfile);
    let text = text.map_err(|_| Trouble::new("the Dockerfile is not UTF-8"))?;
    Ok(text.to_owned())
}
