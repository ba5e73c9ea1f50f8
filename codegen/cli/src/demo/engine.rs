//! What the demo is shown on: the user's engine, or one in memory where there
//! is none.

use longshore::latest::Client;
use longshore::runtime::Transport;
use longshore_testkit::Daemon;

use super::agreement::Agreement;
use super::failure::Failure;
use super::image;
use super::version::Version;

/// An engine that can be spoken to, and an image for it.
pub(super) struct Engine {
    pub(super) agreement: Agreement,
    pub(super) archive: Vec<u8>,
    /// What is told of it before everything else.
    pub(super) introduction: String,
    /// Lives as long as it is shown.
    _daemon: Option<Daemon>,
}

impl Engine {
    /// The engine where the environment says, or one in memory if nobody is
    /// there. One that refuses is not replaced.
    pub(super) async fn find(wanted: Option<Version>) -> Result<Self, Failure> {
        let transport = Transport::from_env(&Client::ENDPOINT);
        let transport = transport.map_err(Failure::NoAddress)?;
        match Agreement::reach(&transport, wanted).await {
            Ok(agreement) => Self::real(agreement, transport.address()),
            Err(absence @ Failure::NoEngine { .. }) => Self::in_memory(wanted, &absence).await,
            Err(failure) => Err(failure),
        }
    }

    fn real(agreement: Agreement, address: &str) -> Result<Self, Failure> {
        Ok(Self {
            agreement,
            archive: image::archive()?,
            introduction: format!("The life of a container, on the engine at {address}"),
            _daemon: None,
        })
    }

    async fn in_memory(wanted: Option<Version>, absence: &Failure) -> Result<Self, Failure> {
        let daemon = Daemon::builder().without_images().build();
        let transport = daemon.transport()?;
        let agreement = Agreement::reach(&transport, wanted).await?;
        let archive = daemon.busybox_tar();
        Ok(Self {
            agreement,
            archive: archive.map_err(|error| Failure::NoImage(error.to_string()))?,
            introduction: format!(
                "{absence}\nSo this is shown on Longshore's own, which keeps everything in memory \
                 and emulates programs.\n\nThe life of a container, on the engine in memory"
            ),
            _daemon: Some(daemon),
        })
    }
}
