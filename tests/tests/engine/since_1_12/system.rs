//! The daemon itself.

use std::fs;

use super::docker::{Docker, idle};
use crate::scenario::scenarios;

scenarios!("system": ping, version, info);

async fn ping(docker: Docker) {
    let answer = docker.ping().send().await.expect("an answer");
    assert_eq!(answer, "OK");
}

async fn version(docker: Docker) {
    let version = docker.version().send().await.expect("the version");
    let major = version.version.split('.').next();
    assert!(major.is_some_and(is_number), "{version:?}");
    let (api, minor) = version.api_version.split_once('.').expect("two numbers");
    assert!(api == "1" && is_number(minor), "{version:?}");
    assert!(version.go_version.starts_with("go1."), "{version:?}");
    assert!(!version.git_commit.is_empty(), "{version:?}");
    assert_eq!(version.os, "linux");
    assert_eq!(version.arch, architecture());
    assert_eq!(version.kernel_version.as_deref(), Some(kernel().as_str()));
}

async fn info(docker: Docker) {
    let container = docker.create("one", idle()).await;
    let info = docker.info().send().await.expect("the state");
    assert!(info.containers >= 1, "{info:?}");
    assert!(info.images >= 1, "{info:?}");
    assert_eq!(info.driver, docker.inspect(&container).await.driver);
    assert!(!info.driver_status.is_empty(), "{info:?}");
    assert!(
        info.driver_status.iter().all(|pair| pair.len() == 2),
        "{info:?}"
    );
    assert_eq!(info.kernel_version, kernel());
    assert!(info.n_fd > 0 && info.n_goroutines > 0, "{info:?}");
    assert!(!info.debug, "{info:?}");
    assert_eq!(info.index_server_address, "https://index.docker.io/v1/");
}

fn is_number(text: &str) -> bool {
    text.parse::<u32>().is_ok()
}

/// The processor in the words of Go.
fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

fn kernel() -> String {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease");
    release.expect("the kernel's release").trim().to_owned()
}
