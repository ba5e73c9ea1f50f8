//! Registries in memory: what a daemon pulls from and pushes to.
//!
//! A [`Registry`] stands for all that a daemon can reach: the public registry,
//! further servers that [`Registry::add_server`] adds, and files on the web.
//! Names are those of the daemon: `busybox`, `user/app`, `host:5000/app`.
//!
//! ```
//! use longshore_testkit::memory::files::Tree;
//! use longshore_testkit::memory::images::Details;
//! use longshore_testkit::memory::registry::Registry;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let registry = Registry::new();
//! registry.add_user(None, "anne", "secret")?;
//! let id = registry.add_image("anne/app:v1", Details::default(), Tree::new())?;
//! registry.make_private("anne/app", &["anne"])?;
//! assert_eq!(registry.tags("anne/app").get("v1"), Some(&id));
//! # Ok(())
//! # }
//! ```

mod access;
mod refused;
mod server;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;

use super::files::Tree;
use super::images::{Details, Id, Image, ImageError, Tags, names};
use super::sync::lock;
pub(in crate::memory) use access::{Credentials, PUBLIC};
pub use refused::Refused;
pub use server::About;
use server::Server;

/// The image that is empty, as the public registry has it.
const SCRATCH: &str = "511136ea3c5a64f264b78b5433614aec563103b4d4702f3ba7d4d2698e22c158";

/// All registries that a daemon can reach, and files on the web. Clones are the
/// same.
#[derive(Clone)]
pub struct Registry(Arc<Mutex<State>>);

struct State {
    /// By their hosts; the public registry has none.
    servers: BTreeMap<String, Server>,
    files: BTreeMap<String, Bytes>,
}

/// A repository as a daemon gets it.
pub(in crate::memory) struct Repository {
    pub(in crate::memory) tags: Tags,
    /// Those of the tags and all below them.
    pub(in crate::memory) images: BTreeMap<Id, Image>,
}

/// A repository that a search found.
#[derive(Debug)]
pub(in crate::memory) struct Found {
    pub(in crate::memory) name: String,
    pub(in crate::memory) is_official: bool,
    pub(in crate::memory) about: About,
}

impl Registry {
    /// The public registry, with the empty image `scratch` and nothing else.
    #[must_use]
    pub fn new() -> Self {
        let mut server = Server::public();
        let details = Details {
            created: "2013-06-13T14:03:50.821769-07:00".to_owned(),
            comment: "Imported from -".to_owned(),
            architecture: "x86_64".to_owned(),
            ..Details::default()
        };
        // A new server takes it.
        let id = SCRATCH.parse().ok();
        let _ = server.add("library/scratch", None, id, details, Tree::new());
        Self(Arc::new(Mutex::new(State {
            servers: BTreeMap::from([(String::new(), server)]),
            files: BTreeMap::new(),
        })))
    }

    /// Adds a server, such as `localhost:5000`. Anybody may pull from it and
    /// push to it until it has a user.
    pub fn add_server(&self, host: &str) {
        let mut state = self.state();
        let server = state.servers.entry(host.to_owned());
        server.or_insert_with(Server::other);
    }

    /// Opens an account that is active. Without a host it is at the public
    /// registry.
    ///
    /// # Errors
    ///
    /// When there is no such server.
    pub fn add_user(&self, host: Option<&str>, name: &str, password: &str) -> Result<(), Refused> {
        let mut state = self.state();
        state.server(host)?.add_user(name, password, true);
        Ok(())
    }

    /// Makes an account active that a login opened at the public registry, as
    /// the link in the mail does. Tells whether there is such an account.
    #[must_use]
    pub fn activate(&self, name: &str) -> bool {
        let mut state = self.state();
        let server = state.server(None);
        server.is_ok_and(|server| server.activate(name))
    }

    /// Adds an image without a parent under a name, the tag `latest` if none is
    /// said. A name that is there is set anew.
    ///
    /// # Errors
    ///
    /// When there is no such server, or when the name is out of form.
    pub fn add_image(&self, name: &str, details: Details, tree: Tree) -> Result<Id, Refused> {
        let (repository, tag) = names::split(name);
        let (host, path) = located(repository)?;
        self.state()
            .server(host)?
            .add(&path, tag, None, details, tree)
    }

    /// Says what a search tells of a repository.
    ///
    /// # Errors
    ///
    /// When there is no such server or repository.
    pub fn describe(&self, name: &str, about: About) -> Result<(), Refused> {
        let (host, path) = located(name)?;
        self.state().server(host)?.describe(&path, about)
    }

    /// Lets only these users pull a repository.
    ///
    /// # Errors
    ///
    /// When there is no such server or repository.
    pub fn make_private(&self, name: &str, users: &[&str]) -> Result<(), Refused> {
        let (host, path) = located(name)?;
        self.state().server(host)?.make_private(&path, users)
    }

    /// The tags of a repository; none if it is not there.
    #[must_use]
    pub fn tags(&self, name: &str) -> Tags {
        let Ok((host, path)) = located(name) else {
            return Tags::new();
        };
        let mut state = self.state();
        let tags = state.server(host).map(|server| server.tags(&path));
        tags.unwrap_or_default()
    }

    /// Puts a file on the web, for imports, insertions and builds.
    pub fn add_file(&self, url: &str, content: impl Into<Bytes>) {
        self.state().files.insert(url.to_owned(), content.into());
    }

    pub(in crate::memory) fn file(&self, url: &str) -> Result<Bytes, Refused> {
        let files = &self.state().files;
        let file = files.get(url).cloned();
        file.ok_or_else(|| Refused::NoFile(url.to_owned()))
    }

    /// Checks credentials, and opens an account at the public registry where the
    /// name is new. Gives what the registry says to it.
    pub(in crate::memory) fn login(
        &self,
        host: Option<&str>,
        credentials: &Credentials,
    ) -> Result<&'static str, Refused> {
        self.state().server(host)?.login(credentials)
    }

    /// A repository with all its images.
    pub(in crate::memory) fn repository(
        &self,
        host: Option<&str>,
        path: &str,
        credentials: &Credentials,
    ) -> Result<Repository, Refused> {
        let mut state = self.state();
        state
            .server(host)?
            .repository(&full(host, path), credentials)
    }

    /// Whether the user may push there.
    pub(in crate::memory) fn check_push(
        &self,
        host: Option<&str>,
        path: &str,
        credentials: &Credentials,
    ) -> Result<(), Refused> {
        let mut state = self.state();
        state.server(host)?.check_push(path, credentials)
    }

    /// Whether a server has an image already.
    pub(in crate::memory) fn holds(&self, host: Option<&str>, id: &Id) -> bool {
        let mut state = self.state();
        state.server(host).is_ok_and(|server| server.holds(id))
    }

    /// Takes an image whose parent is there.
    pub(in crate::memory) fn receive(
        &self,
        host: Option<&str>,
        image: &Image,
    ) -> Result<(), Refused> {
        self.state().server(host)?.receive(image)
    }

    /// Sets a tag.
    pub(in crate::memory) fn set_tag(
        &self,
        host: Option<&str>,
        path: &str,
        (tag, id): (&str, &Id),
    ) -> Result<(), Refused> {
        let mut state = self.state();
        state.server(host)?.set_tag(&full(host, path), tag, id)
    }

    /// The repositories with a text in their names or descriptions.
    pub(in crate::memory) fn search(
        &self,
        host: Option<&str>,
        term: &str,
    ) -> Result<Vec<Found>, Refused> {
        Ok(self.state().server(host)?.search(term))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }
}

impl State {
    fn server(&mut self, host: Option<&str>) -> Result<&mut Server, Refused> {
        let host = host.unwrap_or_default();
        let server = self.servers.get_mut(host);
        server.ok_or_else(|| Refused::NoHost(host.to_owned()))
    }
}

/// The host of a name, and the path of the repository there.
fn located(name: &str) -> Result<(Option<&str>, String), Refused> {
    let (host, path) = names::for_registry(name)?;
    Ok((host, full(host, path)))
}

/// The public registry keeps what names no user under `library`.
fn full(host: Option<&str>, path: &str) -> String {
    if host.is_none() && !path.contains('/') {
        return format!("library/{path}");
    }
    path.to_owned()
}

impl Default for Registry {
    fn default() -> Self {
        Self::new()
    }
}

/// Without the accounts.
impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Registry")
            .field("servers", &state.servers.keys())
            .finish_non_exhaustive()
    }
}

impl From<ImageError> for Refused {
    fn from(error: ImageError) -> Self {
        Self::Other(error.to_string())
    }
}
