//! Who may do what.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::refused::Refused;

/// The address of the public registry.
pub(in crate::memory) const PUBLIC: &str = "https://index.docker.io/v1/";

/// What a user says of himself. Without a name it is nobody.
#[derive(Clone, Default, PartialEq, Eq)]
pub(in crate::memory) struct Credentials {
    pub(in crate::memory) username: String,
    pub(in crate::memory) password: String,
}

impl Credentials {
    /// Reads them from the JSON that clients send.
    pub(in crate::memory) fn from_json(json: &Value) -> Self {
        let text = |key: &str| {
            let text = json.get(key).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        Self {
            username: text("username"),
            password: text("password"),
        }
    }
}

/// Without the password.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

struct User {
    password: String,
    is_active: bool,
}

/// The accounts of a server.
#[derive(Default)]
pub(super) struct Users(BTreeMap<String, User>);

impl Users {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn add(&mut self, name: &str, password: &str, is_active: bool) {
        let password = password.to_owned();
        let user = User {
            password,
            is_active,
        };
        self.0.insert(name.to_owned(), user);
    }

    pub(super) fn knows(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(super) fn activate(&mut self, name: &str) -> bool {
        let user = self.0.get_mut(name);
        user.map(|user| user.is_active = true).is_some()
    }

    pub(super) fn check(&self, credentials: &Credentials) -> Result<(), Refused> {
        match self.0.get(&credentials.username) {
            Some(user) if user.password != credentials.password => Err(Refused::Wrong),
            Some(user) if !user.is_active => Err(Refused::Inactive),
            Some(_) => Ok(()),
            None => Err(Refused::Wrong),
        }
    }
}
