//! The client of the demo, and what the spoken version makes it leave out.

use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use longshore::runtime::{ApiVersion, Transport};
use longshore::{Client, latest};

use super::engine::range_here;
use super::failure::Failure;

/// The first version that takes the host config when a container is created.
const HOST_CONFIG_AT_CREATE: ApiVersion = ApiVersion::new(1, 15);

/// A client of the version that was negotiated.
pub(super) struct Docker {
    pub(super) client: Client,
    /// What was left out of requests, and not yet told.
    left_out: Arc<Mutex<Vec<String>>>,
    /// Whether the version is the user's choice.
    is_wanted: bool,
}

impl Docker {
    /// Negotiates with the engine, which must speak the version that is wanted.
    pub(super) async fn over(
        transport: Transport,
        cap: Option<ApiVersion>,
        wanted: Option<ApiVersion>,
    ) -> Result<Self, Failure> {
        let address = transport.address().to_owned();
        let client = Client::over(transport, cap).await;
        let client = client.map_err(|error| Failure::reaching(&address, error))?;
        if wanted.is_some_and(|wanted| wanted != client.spoken()) {
            let server = client.range();
            return Err(Failure::WantedElsewhere { address, server });
        }
        Ok(Self::new(client, wanted.is_some()))
    }

    fn new(client: Client, is_wanted: bool) -> Self {
        let left_out = Arc::<Mutex<Vec<String>>>::default();
        let heard = Arc::clone(&left_out);
        let client = client.lossy(move |lacking| {
            let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
            heard.push(lacking.to_string());
        });
        Self {
            client,
            left_out,
            is_wanted,
        }
    }

    /// Takes what was left out of requests since the last call.
    pub(super) fn left_out(&self) -> Vec<String> {
        let mut left_out = self.left_out.lock().unwrap_or_else(PoisonError::into_inner);
        mem::take(&mut left_out)
    }

    /// Whether a container gets its host config when it is started.
    pub(super) fn has_host_config_at_start(&self) -> bool {
        self.client.spoken() < HOST_CONFIG_AT_CREATE
    }

    /// The versions of both sides, and the one that is spoken.
    pub(super) fn sentences(&self, engine: &latest::SystemVersion) -> [String; 2] {
        let ours = range_here().map_or_else(String::new, |range| range.to_string());
        let (range, spoken) = (self.client.range(), self.client.spoken());
        let ranges = format!(
            "Engine {} speaks API {range}, Longshore {ours}.",
            engine.version
        );
        let choice = if self.is_wanted {
            format!("You asked for {spoken}.")
        } else {
            format!("The newest that both speak is {spoken}.")
        };
        [ranges, choice]
    }
}
