//! Credentials.

use longshore::runtime::server::Failure;
use serde_json::{Value, json};

use super::state;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::images;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::registry::Credentials;

/// The status that the client is told, if there is one.
pub(in crate::memory::daemon) async fn auth(
    daemon: &Daemon,
    api: Api,
    credentials: &Value,
) -> Result<Option<String>, Failure> {
    let keeps = !api.since(2);
    let mut credentials = credentials.clone();
    if keeps {
        keep_password(daemon, &mut credentials);
    }
    let host = host_of(&credentials).map(str::to_owned);
    let registry = images::registry(daemon);
    let said = registry.login(host.as_deref(), &Credentials::from_json(&credentials));
    let said = said.map_err(|refused| Trouble::from(refused).failure(api))?;
    if keeps {
        state(daemon).credentials = Some(credentials);
    }
    Ok(Some(said.to_owned()))
}

/// The password that is kept counts for the name that is kept.
fn keep_password(daemon: &Daemon, credentials: &mut Value) {
    let Some(kept) = stored(daemon) else {
        return;
    };
    if kept.get("username") == credentials.get("username")
        && let (Some(object), Some(password)) = (credentials.as_object_mut(), kept.get("password"))
    {
        object.insert("password".to_owned(), password.clone());
    }
}

/// The server that credentials are for; none is the public registry.
fn host_of(credentials: &Value) -> Option<&str> {
    let address = credentials.get("serveraddress")?.as_str()?;
    images::host_of(address)
}

/// The credentials that the daemon keeps for clients of 1.0 and 1.1.
pub(in crate::memory::daemon) fn stored(daemon: &Daemon) -> Option<Value> {
    state(daemon).credentials.clone()
}

#[expect(clippy::unnecessary_wraps, reason = "the operations share a form")]
pub(in crate::memory::daemon) fn auth_get(daemon: &Daemon) -> Result<Value, Failure> {
    let kept = stored(daemon).unwrap_or_default();
    let text = |key: &str| kept.get(key).and_then(Value::as_str).unwrap_or_default();
    Ok(json!({"username": text("username"), "password": "", "email": text("email")}))
}
