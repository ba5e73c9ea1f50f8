//! What the versions have in common where the forms of their requests differ.

use std::io;
use std::pin::Pin;

use futures_core::Stream;
use longshore::runtime::Absent;
use longshore::runtime::server::{Asked, Attached, Body, Failure};
use longshore::server::Served;
use longshore::versions::Fixed;
use serde_json::Value;

/// Progress as it comes: messages with `status`, `stream`, `error` and the like.
pub(super) type Messages = Pin<Box<dyn Stream<Item = io::Result<Value>> + Send>>;

/// One form of a request, with a plain meaning `P` and a plain answer `G` that all
/// of its forms share.
pub(super) trait Form<V, P, G>: Asked<V> {
    fn plain(self) -> P;

    /// The answer in this form.
    ///
    /// # Errors
    /// It does not fit the version, which is a mistake of the daemon.
    fn answer(given: G) -> Result<Self::Answer, Failure>;
}

/// Attaching to a container.
#[allow(clippy::struct_excessive_bools, reason = "a request has them")]
pub(super) struct Attach {
    pub(super) id: String,
    pub(super) logs: bool,
    pub(super) stream: bool,
    pub(super) stdin: bool,
    pub(super) stdout: bool,
    pub(super) stderr: bool,
}

/// Building an image.
#[allow(clippy::struct_excessive_bools, reason = "a request has them")]
pub(super) struct Build {
    pub(super) tag: Option<String>,
    pub(super) remote: Option<String>,
    pub(super) quiet: bool,
    pub(super) no_cache: bool,
    pub(super) rm: Option<bool>,
    pub(super) force_rm: bool,
    /// Whether a base image is pulled although it is there.
    pub(super) pull: bool,
    /// Credentials for any registry, and those by the addresses of registries.
    pub(super) auth: Option<Value>,
    pub(super) auths: Option<Value>,
    /// The Dockerfile, where it does not stand in the context.
    pub(super) dockerfile: Option<Body>,
    pub(super) context: Option<Body>,
}

/// Pulling or importing an image.
pub(super) struct CreateImage {
    pub(super) from_image: Option<String>,
    pub(super) from_src: Option<String>,
    pub(super) repo: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) auth: Option<Value>,
    pub(super) archive: Option<Body>,
}

/// Sending an image to a registry. Without `auth` the daemon's own credentials are meant.
pub(super) struct Push {
    pub(super) name: String,
    pub(super) tag: Option<String>,
    pub(super) auth: Option<Value>,
}

/// Putting a file from the web into an image.
pub(super) struct Insert {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) path: String,
}

/// Sending a signal.
pub(super) struct Kill {
    pub(super) id: String,
    /// A number or a name; none is SIGKILL.
    pub(super) signal: Option<String>,
}

/// Starting a container.
pub(super) struct Start {
    pub(super) id: String,
    pub(super) host_config: Option<Value>,
}

/// Stopping a container.
pub(super) struct Stop {
    pub(super) id: String,
    /// Seconds until SIGKILL.
    pub(super) timeout: Option<i64>,
}

/// Listing processes.
pub(super) struct Top {
    pub(super) id: String,
    pub(super) ps_args: Option<String>,
}

/// The processes of a container.
pub(super) struct Processes {
    pub(super) titles: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// Removing an image.
pub(super) struct RemoveImage {
    pub(super) name: String,
    pub(super) force: bool,
    pub(super) no_prune: bool,
}

/// A version that the daemon speaks: each request means the same in all of its forms.
///
/// The answers of start and stop are whether that changed anything.
pub(super) trait Spoken:
    Fixed
    + Served<
        Build: Form<Self, Build, Messages>,
        ContainerAttach: Form<Self, Attach, Attached>,
        ContainerKill: Form<Self, Kill, ()>,
        ContainerStart: Form<Self, Start, bool>,
        ContainerStop: Form<Self, Stop, bool>,
        ContainerTop: Form<Self, Top, Processes>,
        ImageCreate: Form<Self, CreateImage, Messages>,
        ImageInsert: Form<Self, Insert, Messages>,
        ImagePush: Form<Self, Push, Messages>,
        ImageRemove: Form<Self, RemoveImage, Vec<Value>>,
    >
{
}

impl<V> Spoken for V where
    V: Fixed
        + Served<
            Build: Form<V, Build, Messages>,
            ContainerAttach: Form<V, Attach, Attached>,
            ContainerKill: Form<V, Kill, ()>,
            ContainerStart: Form<V, Start, bool>,
            ContainerStop: Form<V, Stop, bool>,
            ContainerTop: Form<V, Top, Processes>,
            ImageCreate: Form<V, CreateImage, Messages>,
            ImageInsert: Form<V, Insert, Messages>,
            ImagePush: Form<V, Push, Messages>,
            ImageRemove: Form<V, RemoveImage, Vec<Value>>,
        >
{
}

impl<V, P: Send, G: Send> Form<V, P, G> for Absent {
    fn plain(self) -> P {
        self.never()
    }

    fn answer(_: G) -> Result<Self::Answer, Failure> {
        Err(Failure::new(501, "this version has no such request"))
    }
}
