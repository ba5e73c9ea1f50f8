//! How a daemon is reached: in memory or at an address.

mod life;
mod listening;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use longshore::client::Client;
use longshore::runtime::server::{Config, Connector, Listener, Server, memory, serve};
use longshore::runtime::{Error, Transport};
use longshore::versions::Fixed;

pub(super) use life::Life;
pub use listening::Listening;

use super::Daemon;
use super::watching::Watched;

/// How long what runs may go on after a shutdown.
const GRACE: Duration = Duration::from_secs(2);

impl Daemon {
    /// A client of a version, in memory.
    ///
    /// # Errors
    /// As [`Daemon::transport`].
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn client<V: Fixed>(&self) -> Result<Client<V>, Error> {
        self.transport().map(Client::new)
    }

    /// A way to the daemon in memory, for clients of any version. It leads nowhere when the last
    /// handle of the daemon is gone.
    ///
    /// # Errors
    /// The HTTP library cannot be set up.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn transport(&self) -> Result<Transport, Error> {
        Transport::in_memory(self.connector()).build()
    }

    /// Connections in memory, for whoever speaks in bytes.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    #[must_use]
    pub fn connector(&self) -> Connector {
        let begin = || {
            let (listener, connector) = memory();
            (connector, tokio::spawn(self.server(listener)))
        };
        match &self.1 {
            Some(life) => life.connector(begin),
            // One that serves requests has no life of its own, and is never asked.
            None => begin().0,
        }
    }

    /// Listens at an address as clients have it: `unix:///path`, or `tcp://127.0.0.1:0` for a
    /// port that the system chooses. It ends when [`Listening`] is dropped.
    ///
    /// # Errors
    /// The address is not understood, or cannot be listened at.
    pub async fn listen(&self, address: &str) -> io::Result<Listening> {
        let listener = Listener::bind(address).await?;
        let address = listener.address().to_owned();
        Ok(Listening::new(address, self.server(listener), self.clone()))
    }

    /// What answers at a listener. It does not keep the daemon from ending.
    fn server(&self, listener: Listener) -> Server {
        let daemon = Self(Arc::clone(&self.0), None);
        let mut config = Config::default();
        // Old clients close their half when they have nothing to send.
        config.half_close = true;
        config.grace = GRACE;
        config.head = self.0.settings.head.unwrap_or(config.head);
        config.connections = self.0.settings.connections;
        serve(listener, Watched::new(daemon), config)
    }
}
