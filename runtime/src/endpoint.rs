//! Where a client looks for its server by itself: what the environment says, under names that are
//! the API's own.

mod context;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::address as form;
use crate::error::{Context, Error, ErrorKind};
use crate::fault;
use crate::tls::Tls;
use crate::transport::{Transport, TransportBuilder};

pub use context::EndpointContext;

/// The variable with the folder that `~` stands for.
const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

/// Where a client looks for its server by itself. The generated code has it from the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The environment variable with the address.
    pub variable: &'static str,
    /// The address where that is unset or empty.
    pub default: &'static str,
    /// The ports of addresses that name none. With them an address may leave out its scheme and
    /// its host, too: `host`, `:1234` and `tcp://` are addresses.
    pub ports: Option<EndpointPorts>,
    /// Where a user's own names for servers are, which go before the default.
    pub context: Option<EndpointContext>,
    /// What decides about TLS; without it only an `https` address does.
    pub tls: Option<EndpointTls>,
}

/// The ports of `tcp` addresses that name none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointPorts {
    /// Without TLS.
    pub plain: u16,
    /// With TLS.
    pub tls: u16,
}

/// The names of what decides about TLS, and of the files it needs. None of this matters to a unix
/// socket.
///
/// | `verify` | address | TLS |
/// |---|---|---|
/// | not empty | any | yes, and the server is verified with the file `ca`, which must be there |
/// | unset or empty | `https`, and `folder` is set | yes, but the server is not verified |
/// | unset or empty | `https` | yes, and the server is verified with the certificates that the system trusts |
/// | unset or empty | any other | no |
///
/// In the first two cases the client shows the certificate that is in the folder. It has none
/// where neither of the two files is there; one without the other is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointTls {
    /// The environment variable that asks for TLS with a verified server, unless it is empty.
    pub verify: &'static str,
    /// The environment variable with the folder of the files.
    pub folder: &'static str,
    /// The folder where that is unset or empty; a leading `~` is the user's home.
    pub default: &'static str,
    /// The name of the file with the certificates that are trusted, in PEM.
    pub ca: &'static str,
    /// The name of the file with the client's certificate and those behind it, in PEM.
    pub certificate: &'static str,
    /// The name of the file with the client's private key, in PEM.
    pub key: &'static str,
}

impl Transport {
    /// A transport to where the environment says. This is the only place where the environment is
    /// read. Nothing is sent.
    ///
    /// # Errors
    /// As [`from_variables`](Self::from_variables).
    pub fn from_env(endpoint: &Endpoint) -> Result<Self, Error> {
        Self::from_variables(endpoint, |name| std::env::var_os(name))
    }

    /// The same with variables that `lookup` knows instead of those of the process.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParameter`] when the address is not understood or a variable is not
    /// Unicode, [`ErrorKind::Credentials`] when a certificate or a key cannot be used.
    pub fn from_variables(
        endpoint: &Endpoint,
        lookup: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, Error> {
        let found = find(endpoint, &lookup);
        let (tls, address) = found.map_err(|kind| Context::default().error(kind))?;
        let builder = Self::builder(address);
        tls.into_iter()
            .fold(builder, TransportBuilder::with_tls)
            .build()
    }
}

/// Variables by their names.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The address, and what there is to say about TLS.
fn find(endpoint: &Endpoint, lookup: Lookup<'_>) -> Result<(Option<Tls>, String), ErrorKind> {
    let set = text(endpoint.variable, lookup)?;
    if set.is_none()
        && let Some(names) = &endpoint.context
        && let Some(named) = context::find(names, endpoint.tls.as_ref(), lookup)?
    {
        let address = complete(endpoint, &named.address, named.tls.is_some());
        check(names.variable, &address)?;
        return Ok((named.tls, address));
    }
    let said = set.as_deref().unwrap_or(endpoint.default);
    let tls = tls(endpoint, &complete(endpoint, said, false), lookup)?;
    let address = complete(endpoint, said, tls.is_some());
    check(set.map_or("address", |_| endpoint.variable), &address)?;
    Ok((tls, address))
}

/// The address with the port that belongs to it.
fn complete(endpoint: &Endpoint, address: &str, tls: bool) -> String {
    let Some(ports) = endpoint.ports else {
        return address.to_owned();
    };
    let port = if tls { ports.tls } else { ports.plain };
    form::complete(address, port, endpoint.default)
}

/// Names the variable of an address that cannot be used.
fn check(variable: &str, address: &str) -> Result<(), ErrorKind> {
    let place = form::Place::read(address);
    let reason = place.map_err(|reason| fault::parameter(variable, reason));
    reason.map(drop)
}

/// The text of a variable that is set and not empty.
pub(crate) fn text(name: &str, lookup: Lookup<'_>) -> Result<Option<String>, ErrorKind> {
    let text = variable(name, lookup).map(OsString::into_string);
    let text = text.transpose();
    text.map_err(|_| fault::parameter(name, "it is not Unicode"))
}

/// A variable that is set and not empty.
fn variable(name: &str, lookup: Lookup<'_>) -> Option<OsString> {
    lookup(name).filter(|value| value != OsStr::new(""))
}

/// What there is to say about TLS, if anything.
fn tls(endpoint: &Endpoint, address: &str, lookup: Lookup<'_>) -> Result<Option<Tls>, ErrorKind> {
    let Some(names) = &endpoint.tls else {
        return Ok(None);
    };
    let verify = variable(names.verify, lookup).is_some();
    let folder = variable(names.folder, lookup);
    let asked = verify || (form::is_https(address) && folder.is_some());
    if !asked || form::path(address).is_some() {
        return Ok(None);
    }
    read(names, verify, folder, lookup).map(Some)
}

#[cfg(feature = "tls")]
fn read(
    names: &EndpointTls,
    verify: bool,
    folder: Option<OsString>,
    lookup: Lookup<'_>,
) -> Result<Tls, ErrorKind> {
    let folder = match folder {
        Some(folder) => folder.into(),
        None => home_folder(names.folder, names.default, lookup)?,
    };
    if !verify {
        return load(names, &folder, false);
    }
    // Whoever asks for a verified server must say whom to trust.
    with_roots(names, &folder).and_then(|tls| with_identity(tls, names, &folder))
}

#[cfg(not(feature = "tls"))]
fn read(
    names: &EndpointTls,
    verify: bool,
    _: Option<OsString>,
    _: Lookup<'_>,
) -> Result<Tls, ErrorKind> {
    let name = if verify { names.verify } else { names.folder };
    Err(fault::parameter(name, crate::tls::ABSENT))
}

/// TLS with the files that are in a folder. To verify without a file is to trust whom the system
/// trusts.
#[cfg(feature = "tls")]
fn load(names: &EndpointTls, folder: &Path, verify: bool) -> Result<Tls, ErrorKind> {
    let tls = match verify {
        false => Tls::new().without_verification(),
        true if is_there(&folder.join(names.ca)) => with_roots(names, folder)?,
        true => Tls::for_https()?,
    };
    with_identity(tls, names, folder)
}

#[cfg(not(feature = "tls"))]
fn load(_: &EndpointTls, _: &Path, _: bool) -> Result<Tls, ErrorKind> {
    Err(fault::parameter("tls", crate::tls::ABSENT))
}

#[cfg(feature = "tls")]
fn with_roots(names: &EndpointTls, folder: &Path) -> Result<Tls, ErrorKind> {
    Tls::new().with_roots(&folder.join(names.ca))
}

#[cfg(feature = "tls")]
fn with_identity(tls: Tls, names: &EndpointTls, folder: &Path) -> Result<Tls, ErrorKind> {
    let (certificate, key) = (folder.join(names.certificate), folder.join(names.key));
    // Whoever has only one of them is told which is missing.
    if is_there(&certificate) || is_there(&key) {
        return tls.with_identity(&certificate, &key);
    }
    Ok(tls)
}

/// Whether there is such a file; one that cannot even be asked for is there.
fn is_there(path: &Path) -> bool {
    path.try_exists().unwrap_or(true)
}

/// The folder in a variable, or a default one, in which a leading `~` is the user's home.
fn home_folder(
    variable_name: &str,
    default: &str,
    lookup: Lookup<'_>,
) -> Result<PathBuf, ErrorKind> {
    if let Some(folder) = variable(variable_name, lookup) {
        return Ok(folder.into());
    }
    let below = match default.strip_prefix('~') {
        Some(below) if below.is_empty() || below.starts_with('/') => below,
        _ => return Ok(default.into()),
    };
    let Some(home) = variable(HOME, lookup) else {
        let reason = format!("it is not set, and neither is {HOME}; expected a folder");
        return Err(fault::parameter(variable_name, reason));
    };
    Ok(PathBuf::from(home).join(below.trim_start_matches('/')))
}
