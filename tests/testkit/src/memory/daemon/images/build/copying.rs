//! `ADD` and `COPY`.

use super::builder::Builder;
use crate::memory::daemon::images::registry;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::dockerfile::{Verb, transfer};
use crate::memory::files::{Limits, Tree, write_layer};
use crate::memory::images::Id;

impl Builder {
    pub(super) async fn copy(
        &mut self,
        verb: Verb,
        sources: &[String],
        destination: &str,
    ) -> Result<(), Trouble> {
        let name = match verb {
            Verb::Add => "ADD",
            Verb::Copy => "COPY",
        };
        let Some(context) = self.context.clone() else {
            let problem = format!("No context given. Impossible to use {name}");
            return Err(Trouble::new(problem));
        };
        let (parent, base) = self.base("commit")?;
        let mut tree = base.clone();
        self.transfer(verb, &context, &mut tree, (sources, destination))?;
        let hash = self.hash(verb, &context, &base, (sources, destination))?;
        let hash = format!("{}:{hash}", kind(&context, sources));
        let mut config = self.with_command(&format!("{name} {hash} in {destination}"));
        if self.use_cached(&config).await? {
            return Ok(());
        }
        let container = self.container();
        config.set("Hostname", container.short());
        self.commit(parent, &container, &config, tree)
    }

    /// What the step brings, whenever it does.
    fn hash(
        &self,
        verb: Verb,
        context: &Tree,
        base: &Tree,
        what: (&[String], &str),
    ) -> Result<Id, Trouble> {
        let mut tree = base.clone();
        tree.set_now(0);
        self.transfer(verb, context, &mut tree, what)?;
        let layer = write_layer(base, &tree, Vec::new());
        let layer = layer.map_err(|error| Trouble::new(error.to_string()))?;
        Ok(Id::of(&layer))
    }

    fn transfer(
        &self,
        verb: Verb,
        context: &Tree,
        tree: &mut Tree,
        (sources, destination): (&[String], &str),
    ) -> Result<(), Trouble> {
        let limits = Limits::default();
        if let ([url], Verb::Add) = (sources, verb)
            && (url.starts_with("http://") || url.starts_with("https://"))
        {
            return self.download(url, tree, destination);
        }
        Ok(transfer(
            verb,
            context,
            tree,
            (sources, destination),
            &limits,
        )?)
    }

    /// Adds one file from the web, which is not unpacked.
    fn download(&self, url: &str, tree: &mut Tree, destination: &str) -> Result<(), Trouble> {
        let content = registry(&self.daemon).file(url)?;
        let mut place = destination.to_owned();
        if destination.ends_with('/') {
            place.push_str(url.trim_end_matches('/').rsplit('/').next().unwrap_or(url));
        }
        let mut web = Tree::new();
        web.write("download", content.to_vec())?;
        web.chmod("download", 0o600)?;
        let sources = ["download".to_owned()];
        let what = (sources.as_slice(), place.as_str());
        Ok(transfer(Verb::Copy, &web, tree, what, &Limits::default())?)
    }
}

/// What the hash is of.
fn kind(context: &Tree, sources: &[String]) -> &'static str {
    match sources {
        [source] if context.is_dir(source) => "dir",
        [_] => "file",
        _ => "multi",
    }
}
