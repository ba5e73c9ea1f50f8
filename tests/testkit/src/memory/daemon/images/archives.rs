//! Images in archives.

use longshore::runtime::server::{Body, Failure};

use super::{archive, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::files::Limits;

pub(in crate::memory::daemon) fn save(
    daemon: &Daemon,
    api: Api,
    names: &[String],
) -> Result<Body, Failure> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let saved = store(daemon).save(&names, Vec::new());
    saved
        .map(Body::from)
        .map_err(|error| Trouble::from(error).failure(api))
}

pub(in crate::memory::daemon) async fn load(daemon: &Daemon, body: Body) -> Result<(), Failure> {
    let failed = |trouble: Trouble| Failure::new(500, trouble.message);
    let archive = archive(Some(body)).await.map_err(failed)?;
    let loaded = store(daemon).load(archive.as_ref(), &Limits::default());
    loaded.map(|_| ()).map_err(|error| failed(error.into()))
}
