//! Certificates and keys that cannot be used, and what is said of them.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::fs;
use std::io;

use longshore_runtime as rt;
use rt::{Error, ErrorKind, Tls};
use tls::Authority;

const ENCRYPTED: [&str; 2] = [
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n",
    "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMIIB\n-----END RSA PRIVATE KEY-----\n",
];
const NO_DER: &str = "-----BEGIN CERTIFICATE-----\nbm9uZQ==\n-----END CERTIFICATE-----\n";
const NO_KEY: &str = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";

/// Why something could not be used, after `cannot use ` and what it was.
#[track_caller]
fn reason(error: &Error, expected: &str) -> String {
    let ErrorKind::Credentials { what, source } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(source.kind(), io::ErrorKind::InvalidData, "{error}");
    assert_eq!(what, expected);
    assert_eq!(error.to_string(), format!("cannot use {what}: {source}"));
    source.to_string()
}

#[test]
fn roots() {
    let key = Authority::new("ours").issue(&["me"]).key;
    for (pem, expected) in [
        ("", "expected a certificate in PEM, found none"),
        ("nonsense", "expected a certificate in PEM, found none"),
        (&*key, "expected a certificate in PEM, found none"),
        (
            "-----BEGIN CERTIFICATE-----\nbm9uZQ==\n",
            "expected a certificate in PEM, found damaged PEM",
        ),
        (
            "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n",
            "expected a certificate in PEM, found damaged PEM",
        ),
        (NO_DER, "invalid peer certificate: BadEncoding"),
    ] {
        let error = Tls::new().roots_pem(pem).unwrap_err();
        assert_eq!(reason(&error, "the trusted certificates"), expected);
    }
}

#[test]
fn keys() {
    let authority = Authority::new("ours");
    let (me, other) = (authority.issue(&["me"]), authority.issue(&["other"]));
    for (key, expected) in [
        ("", "expected a private key in PEM, found none"),
        (
            &*me.certificate,
            "expected a private key in PEM, found none",
        ),
        (
            NO_KEY,
            "expected an RSA, ECDSA or Ed25519 key, found another",
        ),
        (&*other.key, "it is not the private key of the certificate"),
        (
            ENCRYPTED[0],
            "expected a private key without a passphrase, found an encrypted one",
        ),
        (
            ENCRYPTED[1],
            "expected a private key without a passphrase, found an encrypted one",
        ),
    ] {
        let error = Tls::new().identity_pem(&me.certificate, key).unwrap_err();
        assert_eq!(reason(&error, "the private key"), expected);
        assert!(!format!("{error:?}").contains("c2VjcmV0"));
    }
    let error = Tls::new().identity_pem(&me.key, &me.key).unwrap_err();
    let expected = "expected a certificate in PEM, found none";
    assert_eq!(reason(&error, "the certificate"), expected);
    let error = Tls::new().identity_pem(NO_DER, &me.key).unwrap_err();
    reason(&error, "the certificate");
}

#[test]
fn files_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let name = |name: &str| path(name).display().to_string();
    let authority = Authority::new("ours");
    let (me, other) = (authority.issue(&["me"]), authority.issue(&["other"]));
    fs::write(path("cert.pem"), &me.certificate).unwrap();
    fs::write(path("key.pem"), &me.key).unwrap();
    fs::write(path("other.pem"), &other.key).unwrap();
    fs::write(path("large.pem"), vec![b'\n'; (1 << 20) + 1]).unwrap();

    let error = Tls::new().roots_file(path("absent.pem")).unwrap_err();
    let ErrorKind::Credentials { what, source } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(
        (what, source.kind()),
        (&name("absent.pem"), io::ErrorKind::NotFound)
    );
    assert_eq!(io::Error::from(error).kind(), io::ErrorKind::NotFound);

    let error = Tls::new().roots_file(path("large.pem")).unwrap_err();
    let expected = "expected PEM, found more than 1048576 bytes";
    assert_eq!(reason(&error, &name("large.pem")), expected);

    let identity = Tls::new().identity_files(path("cert.pem"), path("other.pem"));
    let expected = format!("it is not the private key of {}", name("cert.pem"));
    assert_eq!(reason(&identity.unwrap_err(), &name("other.pem")), expected);
    let identity = Tls::new().identity_files(path("cert.pem"), path("key.pem"));
    assert!(identity.is_ok());
}

#[test]
fn no_key_shows() {
    let authority = Authority::new("ours");
    let me = authority.issue(&["me"]);
    let tls = authority.trusted().identity_pem(me.certificate, &me.key);
    let builder = rt::Transport::builder("tcp://127.0.0.1:1").tls(tls.unwrap());
    let expected = "Tls { roots: Some(1), identity: true, verify: true, server_name: None }";
    let shown = format!("{builder:?}");
    assert!(shown.contains(expected), "{shown}");
}
