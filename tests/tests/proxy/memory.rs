//! What it costs to read a body.
#![cfg(target_os = "linux")]

use std::process::Command;

use longshore::runtime::server::{Config, Proposal, Verdict};
use longshore::server::{Policy, container_create};
use longshore::versions::V1_16;

use crate::support::with;

/// The most bytes of memory for each byte of a body: an item of three bytes is a `String` of 24.
const FACTOR: usize = 32;
const BODY: usize = 4 << 20;
const SHAPE: &str = "LONGSHORE_PROXY_BODY";

struct Refuses;

impl Policy<V1_16> for Refuses {
    async fn container_create(
        &self,
        mut asked: Proposal<V1_16, container_create::Request<V1_16>>,
    ) -> Verdict<V1_16, container_create::Request<V1_16>> {
        asked.read().await?;
        Err(longshore::runtime::server::Failure::new(418, "read"))
    }
}

/// The most memory that this process ever had, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib = line.unwrap().split_whitespace().nth(1).unwrap();
    kib.parse::<usize>().unwrap() * 1024
}

fn body(shape: &str) -> String {
    let (start, item, end) = match shape {
        "known" => (r#"{"Env":["#, r#""","#, r#"""]}"#),
        "skipped" => (r#"{"Other":["#, "0,", "0]}"),
        _ => (r#"{"Other":["#, "[],", "[]]}"),
    };
    format!("{start}{}{end}", item.repeat(BODY / item.len()))
}

/// In a process of its own, which has no other peaks.
#[tokio::test]
async fn reads_one_body() {
    let Ok(shape) = std::env::var(SHAPE) else {
        return;
    };
    let setup = with(Refuses, Config::default(), |proxy| {
        proxy.body_limit(2 * BODY)
    });
    let json = body(&shape);
    let request = format!(
        "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{json}",
        json.len()
    );
    let before = peak();
    let answer = setup.refused(request).await;
    assert!(answer.starts_with("HTTP/1.1 418 "), "{answer}");
    let cost = peak().saturating_sub(before) / json.len();
    println!("{shape}: {cost} bytes for each");
    assert!(cost < FACTOR, "{shape}: {cost} bytes for each byte");
}

#[test]
fn a_body_that_is_read_costs_a_bounded_multiple_of_its_size() {
    for shape in ["known", "skipped", "lists"] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        let child = child.args(["--exact", "memory::reads_one_body", "--nocapture"]);
        let output = child.env(SHAPE, shape).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}");
        assert!(said.contains("bytes for each"), "{said}");
    }
}
