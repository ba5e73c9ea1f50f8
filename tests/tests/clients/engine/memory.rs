//! The daemon in memory, which begins with the image. Its registry knows a user `anne`.

use std::io;
use std::sync::OnceLock;

use longshore_testkit::memory::daemon::{Daemon, Listening};
use longshore_testkit::memory::registry::Registry;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// The one daemon of all trials, with what it needs to serve them.
struct Served {
    listening: Listening,
    /// The directory of its socket.
    _dir: TempDir,
    _runtime: Runtime,
}

/// Its address. It is started when somebody asks, and ends with this process.
pub(super) fn address() -> Result<String, String> {
    static SERVED: OnceLock<Result<Served, String>> = OnceLock::new();
    let serve = || serve().map_err(|error| format!("the daemon in memory: {error}"));
    let served = SERVED.get_or_init(serve).as_ref();
    let address = served.map(|served| served.listening.address().to_owned());
    address.map_err(Clone::clone)
}

fn serve() -> io::Result<Served> {
    let dir = TempDir::new()?;
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let address = format!("unix://{}", dir.path().join("socket").display());
    let registry = Registry::new();
    let added = registry.add_user(None, "anne", "secret");
    added.map_err(io::Error::other)?;
    let daemon = Daemon::builder().registry(registry).build();
    let listening = runtime.block_on(daemon.listen(&address))?;
    Ok(Served {
        listening,
        _dir: dir,
        _runtime: runtime,
    })
}
