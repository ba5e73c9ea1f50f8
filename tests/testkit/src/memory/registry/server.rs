//! One server of a registry.

use std::collections::{BTreeMap, BTreeSet};

use super::access::{Credentials, Users};
use super::refused::Refused;
use super::{Found, Repository};
use crate::memory::files::Tree;
use crate::memory::images::{Details, Id, Image, Store, TagRule, Tags, seeded_ids};

/// What IDs of images grow from; any number but that of a daemon.
const SEED: u64 = 0x7265_6769_7374_7279;
/// The longest name and password of an account that is opened, in bytes.
const LONGEST: usize = 1024;
/// The most accounts that logins open.
const MOST_USERS: usize = 10_000;

/// What a search tells of a repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What its owner says about it, in one line.
    pub description: String,
    /// How many users gave it a star.
    pub stars: u32,
    /// Whether the registry builds it by itself from published sources.
    pub trusted: bool,
}

/// One server with its images and users.
pub(super) struct Server {
    is_public: bool,
    store: Store,
    users: Users,
    opened: usize,
    about: BTreeMap<String, About>,
    private: BTreeMap<String, BTreeSet<String>>,
}

impl Server {
    fn new(is_public: bool) -> Self {
        let mut store = Store::new(seeded_ids(SEED));
        store.set_tag_rule(TagRule::NoSeparators);
        Self {
            is_public,
            store,
            users: Users::default(),
            opened: 0,
            about: BTreeMap::new(),
            private: BTreeMap::new(),
        }
    }

    pub(super) fn public() -> Self {
        Self::new(true)
    }

    pub(super) fn other() -> Self {
        Self::new(false)
    }

    pub(super) fn add_user(&mut self, name: &str, password: &str, is_active: bool) {
        self.users.add(name, password, is_active);
    }

    pub(super) fn activate(&mut self, name: &str) -> bool {
        self.users.activate(name)
    }

    pub(super) fn add(
        &mut self,
        path: &str,
        tag: Option<&str>,
        id: Option<Id>,
        details: Details,
        tree: Tree,
    ) -> Result<Id, Refused> {
        let id = match id {
            Some(id) => {
                self.store.register(id.clone(), None, details, tree)?;
                id
            }
            None => self.store.create(None, details, tree)?,
        };
        self.store.tag(id.as_str(), path, tag, true)?;
        Ok(id)
    }

    pub(super) fn describe(&mut self, path: &str, about: About) -> Result<(), Refused> {
        self.check_known(path)?;
        self.about.insert(path.to_owned(), about);
        Ok(())
    }

    pub(super) fn make_private(&mut self, path: &str, users: &[&str]) -> Result<(), Refused> {
        self.check_known(path)?;
        let users = users.iter().map(|user| (*user).to_owned()).collect();
        self.private.insert(path.to_owned(), users);
        Ok(())
    }

    fn check_known(&self, path: &str) -> Result<(), Refused> {
        let known = self.store.repository(path);
        known.map(|_| ()).ok_or(Refused::NotFound)
    }

    pub(super) fn tags(&self, path: &str) -> Tags {
        self.store.repository(path).cloned().unwrap_or_default()
    }

    pub(super) fn login(&mut self, credentials: &Credentials) -> Result<&'static str, Refused> {
        let Credentials { username, password } = credentials;
        if !self.is_public && self.users.is_empty() {
            return Ok("Login Succeeded");
        }
        if !self.is_public || self.users.knows(username) {
            self.users.check(credentials)?;
            return Ok("Login Succeeded");
        }
        if username.is_empty() || password.is_empty() {
            let problem = "Registration: \"Username and password are required\"".to_owned();
            return Err(Refused::Other(problem));
        }
        if username.len() > LONGEST || password.len() > LONGEST || self.opened >= MOST_USERS {
            let problem = "Registration: \"The account cannot be opened\"".to_owned();
            return Err(Refused::Other(problem));
        }
        self.opened += 1;
        self.users.add(username, password, false);
        Ok(
            "Account created. Please use the confirmation link we sent to your e-mail to activate it.",
        )
    }

    /// Who says a name has to be right about it, whether that is needed or not.
    fn check_user(&self, credentials: &Credentials, is_needed: bool) -> Result<(), Refused> {
        if credentials.username.is_empty() && !is_needed {
            return Ok(());
        }
        if !self.is_public && self.users.is_empty() {
            return Ok(());
        }
        self.users.check(credentials).map_err(|_| Refused::Login)
    }

    pub(super) fn repository(
        &self,
        path: &str,
        credentials: &Credentials,
    ) -> Result<Repository, Refused> {
        let allowed = self.private.get(path);
        let is_needed = allowed.is_some() || !self.is_public && !self.users.is_empty();
        self.check_user(credentials, is_needed)?;
        let is_allowed = allowed.is_none_or(|users| users.contains(&credentials.username));
        let tags = self.store.repository(path).filter(|_| is_allowed);
        let tags = tags.ok_or(Refused::NotFound)?.clone();
        let images = tags.values().flat_map(|id| self.store.ancestry(id));
        let images = images.map(|image| (image.id().clone(), image.clone()));
        Ok(Repository {
            images: images.collect(),
            tags,
        })
    }

    pub(super) fn check_push(&self, path: &str, credentials: &Credentials) -> Result<(), Refused> {
        let refuse = |status, reason| {
            let repository = path.to_owned();
            Err(Refused::Push {
                status,
                repository,
                reason,
            })
        };
        let is_needed = self.is_public || !self.users.is_empty();
        if self.check_user(credentials, is_needed).is_err() {
            return refuse(401, "");
        }
        let owner = path.split_once('/').map(|(owner, _)| owner);
        if self.is_public && owner != Some(credentials.username.as_str()) {
            let reason = "Access Denied: Not allowed to create Repo at given location";
            return refuse(403, reason);
        }
        Ok(())
    }

    pub(super) fn holds(&self, id: &Id) -> bool {
        self.store.image(id).is_some()
    }

    pub(super) fn receive(&mut self, image: &Image) -> Result<(), Refused> {
        let (id, parent) = (image.id().clone(), image.parent());
        let (details, tree) = (image.details().clone(), image.tree().clone());
        Ok(self.store.register(id, parent, details, tree)?)
    }

    pub(super) fn set_tag(&mut self, path: &str, tag: &str, id: &Id) -> Result<(), Refused> {
        Ok(self.store.tag(id.as_str(), path, Some(tag), true)?)
    }

    pub(super) fn search(&self, term: &str) -> Vec<Found> {
        let paths = self.store.repositories().map(|(path, _)| path);
        let paths = paths.filter(|path| !self.private.contains_key(*path));
        let all = paths.map(|path| Found {
            is_official: path.starts_with("library/"),
            name: path.strip_prefix("library/").unwrap_or(path).to_owned(),
            about: self.about.get(path).cloned().unwrap_or_default(),
        });
        all.filter(|found| found.name.contains(term) || found.about.description.contains(term))
            .collect()
    }
}
