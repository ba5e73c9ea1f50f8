//! The command `serve`: a Docker daemon in memory at an address, until a signal
//! ends it.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anstream::eprintln;
use clap::Args;
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::{Builder, Versions};
use tokio::net::lookup_host;
use tokio::runtime;
use tokio::signal::ctrl_c;

#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// Serve these versions of the API, both ends included
    #[arg(long, value_name = "OLDEST..NEWEST", default_value_t = Versions::ALL)]
    api: Versions,
    /// Make the IDs and names from this number: the same ones each time
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Serve at most so many connections at a time; further ones get the status 503
    #[arg(long, value_name = "NUMBER", default_value_t = usize::MAX, hide_default_value = true)]
    connections: usize,
    /// Take heads of requests up to this size; by default as large as engines do, about 1 MiB
    #[arg(long, value_name = "BYTES")]
    head: Option<usize>,
    /// With --listen: also at addresses that other machines reach. There is no TLS, so everybody
    /// who reaches the address may do everything
    #[arg(long, conflicts_with = "socket")]
    insecure_public: bool,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct Place {
    /// Listen on a unix socket
    #[arg(long, value_name = "PATH")]
    socket: Option<PathBuf>,
    /// Listen on TCP, such as 127.0.0.1:2375; port 0 is one that is free
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
}

impl Serve {
    pub(crate) fn run(self) -> ExitCode {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        match runtime.and_then(|runtime| runtime.block_on(self.serve())) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("Cannot serve: {error}.");
                ExitCode::FAILURE
            }
        }
    }

    /// Serves until it is told to end; told again, it ends at once.
    async fn serve(self) -> io::Result<()> {
        let address = self.place.address()?;
        if !self.insecure_public {
            check_loopback(&address).await?;
        }
        let daemon = self.builder().build();
        let mut end = End::listen()?;
        let listening = daemon.listen(&address).await?;
        // Whoever started this waits for the line.
        writeln!(io::stdout(), "{}", listening.address())?;
        if tcp(listening.address()).is_some() {
            let address = listening.address();
            eprintln!("Everybody who reaches {address} may do everything: there is no TLS.");
        }
        end.come().await?;
        tokio::select! {
            () = listening.shutdown() => Ok(()),
            ended = end.come() => ended,
        }
    }

    fn builder(&self) -> Builder {
        // Nobody asks for a record here.
        let daemon = Daemon::builder().remember(0);
        let daemon = daemon.versions(self.api).seed(self.seed);
        let daemon = daemon.connections(self.connections);
        match self.head {
            Some(bytes) => daemon.head(bytes),
            None => daemon,
        }
    }
}

impl Place {
    /// The address as clients have it.
    fn address(&self) -> io::Result<String> {
        match (&self.socket, &self.listen) {
            (Some(path), _) => {
                let path = std::path::absolute(path)?.into_os_string().into_string();
                let path = path.map_err(|path| {
                    let reason = format!("expected a path in Unicode, found {}", path.display());
                    io::Error::new(io::ErrorKind::InvalidInput, reason)
                })?;
                Ok(format!("unix://{path}"))
            }
            (None, Some(address)) if address.contains("://") => Ok(address.clone()),
            (None, address) => Ok(format!("tcp://{}", address.as_deref().unwrap_or_default())),
        }
    }
}

/// Host and port of an address, if it is one of TCP.
fn tcp(address: &str) -> Option<&str> {
    let mut schemes = ["tcp://", "http://"].iter();
    let rest = schemes.find_map(|scheme| address.strip_prefix(scheme))?;
    Some(rest.trim_end_matches('/'))
}

/// Refuses an address that other machines may reach. One that cannot be looked up is left to
/// listening, which says what is wrong with it.
async fn check_loopback(address: &str) -> io::Result<()> {
    let Some(place) = tcp(address) else {
        return Ok(());
    };
    let Ok(mut found) = lookup_host(place).await else {
        return Ok(());
    };
    if found.all(|found| found.ip().to_canonical().is_loopback()) {
        return Ok(());
    }
    let reason = format!(
        "other machines may reach {address}, and everybody who does may do everything, since there \
         is no TLS; expected an address such as 127.0.0.1:2375, or --insecure-public"
    );
    Err(io::Error::new(io::ErrorKind::InvalidInput, reason))
}

/// The signals that end this.
struct End {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl End {
    fn listen() -> io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    #[cfg(unix)]
    async fn come(&mut self) -> io::Result<()> {
        tokio::select! {
            interrupted = ctrl_c() => interrupted,
            _ = self.terminate.recv() => Ok(()),
        }
    }

    #[cfg(not(unix))]
    async fn come(&mut self) -> io::Result<()> {
        ctrl_c().await
    }
}
