//! Which versions are served, and how the others are refused.

use longshore::versions::{
    Fixed, V1_0, V1_1, V1_2, V1_3, V1_4, V1_5, V1_6, V1_7, V1_8, V1_9, V1_10, V1_11, V1_12, V1_13,
    V1_14, V1_15, V1_16,
};
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::{Versions, answer};

use crate::support::{asked, get};

async fn is_reached<V: Fixed>(daemon: &Daemon) {
    let docker = daemon.client::<V>().unwrap();
    // What it says is not the matter here.
    let _ = docker.version().send().await;
    let request = daemon.requests().pop().unwrap();
    assert_eq!(request.version(), Some(V::TEXT));
    assert_eq!(request.operation(), Some("version"));
    assert_eq!(request.path(), format!("/v{}/version", V::TEXT));
}

#[tokio::test]
async fn all_versions_are_served() {
    let daemon = Daemon::new();
    macro_rules! each {
        ($($version:ident)*) => { $(is_reached::<$version>(&daemon).await;)* };
    }
    each!(V1_0 V1_1 V1_2 V1_3 V1_4 V1_5 V1_6 V1_7 V1_8 V1_9 V1_10 V1_11 V1_12 V1_13 V1_14 V1_15 V1_16);
    assert_eq!(daemon.requests().len(), 17);
}

#[tokio::test]
async fn others_than_the_served_ones_are_refused() {
    let versions = "1.4..1.12".parse().unwrap();
    let daemon = Daemon::builder().versions(versions).build();
    daemon.before(|request| async move {
        let served = request.is("version");
        served.then(|| answer::text(200, "served"))
    });
    let connector = daemon.connector();
    for (version, status, text) in [
        ("1.4", 200, "served"),
        ("1.12", 200, "served"),
        ("1.3", 400, "minimum supported API version is 1.4"),
        ("1.0", 400, "minimum supported API version is 1.4"),
        ("1.13", 404, "(client : 1.13, server: 1.12)\n"),
        ("1.16", 404, "(client : 1.16, server: 1.12)\n"),
        ("2.0", 404, "(client : 2.0, server: 1.12)\n"),
    ] {
        let answer = asked(&connector, &get(&format!("/v{version}/version"))).await;
        let status = format!("HTTP/1.1 {status} ");
        assert!(answer.starts_with(&status), "{version}: {answer}");
        assert!(answer.contains(text), "{version}: {answer}");
    }
}

#[tokio::test]
async fn without_a_version_the_newest_served_answers() {
    let versions = "1.2..1.9".parse().unwrap();
    let daemon = Daemon::builder().versions(versions).build();
    asked(&daemon.connector(), &get("/version")).await;
    assert_eq!(daemon.requests()[0].version(), Some("1.9"));
}

#[test]
fn a_range_is_text() {
    let one: Versions = "1.12".parse().unwrap();
    assert_eq!((one.oldest(), one.newest()), ("1.12", "1.12"));
    let all: Versions = "1.0..1.16".parse().unwrap();
    assert_eq!(all, Versions::ALL);
    assert_eq!(all.to_string(), "1.0..1.16");
    let long = "9".repeat(1000);
    for wrong in [
        "",
        "..",
        "1.0..",
        "1.12..1.4",
        "1.99",
        "1.0..1.2..1.3",
        "v1.2",
        &long,
    ] {
        let error = wrong.parse::<Versions>().unwrap_err().to_string();
        assert!(
            error.contains("such as 1.4..1.12, within 1.0..1.16"),
            "{error}"
        );
        assert!(error.len() < 200, "{error}");
    }
}
