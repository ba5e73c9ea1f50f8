//! The command `serve`: a Docker daemon in memory at an address, until a signal
//! ends it.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anstream::eprintln;
use clap::Args;
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::Versions;
use tokio::runtime::Builder;
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
        let runtime = Builder::new_current_thread().enable_all().build();
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
        let daemon = Daemon::builder().versions(self.api).seed(self.seed);
        // Nobody asks for a record here.
        let daemon = daemon.remember(0).build();
        let mut end = End::listen()?;
        let listening = daemon.listen(&address).await?;
        // Whoever started this waits for the line.
        writeln!(io::stdout(), "{}", listening.address())?;
        end.come().await?;
        tokio::select! {
            () = listening.shutdown() => Ok(()),
            ended = end.come() => ended,
        }
    }
}

impl Place {
    /// The address as clients have it.
    fn address(self) -> io::Result<String> {
        match (self.socket, self.listen) {
            (Some(path), _) => {
                let path = std::path::absolute(path)?.into_os_string().into_string();
                let path = path.map_err(|path| {
                    let reason = format!("expected a path in Unicode, found {}", path.display());
                    io::Error::new(io::ErrorKind::InvalidInput, reason)
                })?;
                Ok(format!("unix://{path}"))
            }
            (None, Some(address)) if address.contains("://") => Ok(address),
            (None, address) => Ok(format!("tcp://{}", address.unwrap_or_default())),
        }
    }
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
