//! Certificates and keys out of PEM, and what is wrong with those that cannot be used.
//!
//! No error repeats anything of what was read: it may be a key.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use tokio_rustls::rustls;
use tokio_rustls::rustls::InconsistentKeys;
use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::CertifiedKey;

use crate::error::ErrorKind;

/// All certificates that a system trusts have a quarter of it.
const LARGEST: u64 = 1 << 20;

/// The content of a file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, ErrorKind> {
    let name = || path.display().to_string();
    let failed = |source| ErrorKind::Credentials {
        what: name(),
        source,
    };
    let file = File::open(path).map_err(failed)?;
    let mut pem = Vec::new();
    let read = file.take(LARGEST + 1).read_to_end(&mut pem);
    if read.map_err(failed)? as u64 > LARGEST {
        let reason = format!("expected PEM, found more than {LARGEST} bytes");
        return Err(unusable(&name(), reason));
    }
    Ok(pem)
}

/// All certificates of a text, of which there must be one.
pub(super) fn certificates(
    from: &str,
    pem: &[u8],
) -> Result<Vec<CertificateDer<'static>>, ErrorKind> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|error| misread(from, "a certificate", &error))?;
    if found.is_empty() {
        return Err(misread(from, "a certificate", &PemError::NoItemsFound));
    }
    Ok(found)
}

/// A certificate, with those behind it, and its private key. Each comes with the name of where it
/// is from.
pub(super) fn identity(
    certificate: (&str, &[u8]),
    key: (&str, &[u8]),
) -> Result<CertifiedKey, ErrorKind> {
    let chain = certificates(certificate.0, certificate.1)?;
    let loaded = super::provider()
        .key_provider
        .load_private_key(private_key(key.0, key.1)?)
        .map_err(|_| {
            unusable(
                key.0,
                "expected an RSA, ECDSA or Ed25519 key, found another",
            )
        })?;
    let identity = CertifiedKey::new(chain, loaded);
    match identity.keys_match() {
        Ok(()) | Err(rustls::Error::InconsistentKeys(InconsistentKeys::Unknown)) => Ok(identity),
        Err(rustls::Error::InconsistentKeys(_)) => {
            let reason = format!("it is not the private key of {}", certificate.0);
            Err(unusable(key.0, reason))
        }
        Err(error) => Err(broken(certificate.0, &error)),
    }
}

fn private_key(from: &str, pem: &[u8]) -> Result<PrivateKeyDer<'static>, ErrorKind> {
    if is_encrypted(pem) {
        let reason = "expected a private key without a passphrase, found an encrypted one";
        return Err(unusable(from, reason));
    }
    PrivateKeyDer::from_pem_slice(pem).map_err(|error| misread(from, "a private key", &error))
}

/// Both ways to encrypt a key say this in a line of their own.
fn is_encrypted(pem: &[u8]) -> bool {
    pem.split(|byte| *byte == b'\n').any(|line| {
        line.starts_with(b"-----BEGIN ENCRYPTED PRIVATE KEY")
            || line.starts_with(b"Proc-Type: 4,ENCRYPTED")
    })
}

fn misread(from: &str, expected: &str, error: &PemError) -> ErrorKind {
    let found = match error {
        PemError::NoItemsFound => "none",
        _ => "damaged PEM",
    };
    unusable(from, format!("expected {expected} in PEM, found {found}"))
}

/// A certificate that is none.
pub(super) fn broken(from: &str, error: &rustls::Error) -> ErrorKind {
    unusable(from, error.to_string())
}

pub(super) fn unusable(what: &str, reason: impl Into<String>) -> ErrorKind {
    ErrorKind::Credentials {
        what: what.to_owned(),
        source: io::Error::new(io::ErrorKind::InvalidData, reason.into()),
    }
}
