//! Traffic recorded from a private engine, which is newer than the versions it is asked for: it
//! sends what they do not know.

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

use libtest_mimic::Failed;
use longshore_testkit::{Dockerd, image};
use serde_json::{Value, json};

use crate::command::{check, verify_json};
use crate::recorder::Recorder;

/// Some of what engines of later years send besides, and what the recording itself does too early.
const UNKNOWN: [(&str, &str); 9] = [
    ("1.12", "container_create request_body HostConfig"),
    ("1.12", "container_inspect body HostConfig.RestartPolicy"),
    ("1.12", "info body Labels"),
    ("1.16", "info body Swarm"),
    ("1.16", "version body Components"),
    ("1.16", "image_list body [].SharedSize"),
    ("1.16", "container_list body [].Mounts"),
    ("1.16", "container_inspect body State.Dead"),
    ("1.16", "events body [].timeNano"),
];

/// What the version does not know is told, and nothing else is found.
pub(crate) fn recorded(dockerd: &Dockerd, version: &str) -> Result<(), Failed> {
    let mut recorder = Recorder::new(dockerd.socket(), version);
    let outcome = record(&mut recorder);
    outcome.map_err(|error| format!("{error:?} after {}", recorder.last()))?;
    let report = verify_json(&recorder.text(), 1)?;
    let found = summary(&report);
    let unknown: BTreeSet<&str> = found
        .iter()
        .filter_map(|line| line.strip_suffix(": unknown field"))
        .collect();
    check(unknown.len() == found.len(), || format!("{report:#}"))?;
    for (_, expected) in UNKNOWN.iter().filter(|(since, _)| *since == version) {
        check(unknown.contains(expected), || {
            format!("no `{expected}` in {found:#?}")
        })?;
    }
    for operation in [
        "container_top",
        "container_changes",
        "container_logs",
        "image_remove",
    ] {
        check(
            !unknown.iter().any(|line| line.starts_with(operation)),
            || format!("{operation} is as described: {found:#?}"),
        )?;
    }
    Ok(())
}

/// A container's life, with a look at everything on the way.
fn record(recorder: &mut Recorder<'_>) -> Result<(), Failed> {
    let archive = image::busybox_tar()?;
    recorder.post_archive("/images/create?fromSrc=-&repo=verify&tag=", &archive)?;
    for path in ["/_ping", "/version", "/info", "/images/json?all=1"] {
        recorder.get(path)?;
    }
    recorder.get("/images/verify/json")?;
    recorder.get("/images/verify/history")?;
    recorder.post("/images/verify/tag?repo=other&tag=new&force=1", None)?;
    let id = create(recorder)?;
    live(recorder, &id)?;
    recorder.delete("/images/other:new")?;
    recorder.delete("/images/verify")?;
    recorder.get(&format!("/events?since=1&until={}", end_of_this_second()?))?;
    Ok(())
}

/// A whole second after everything that has happened; the engine waits for it.
fn end_of_this_second() -> Result<u64, Failed> {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(passed.as_secs() + 1)
}

fn create(recorder: &mut Recorder<'_>) -> Result<String, Failed> {
    let config = json!({
        "Image": "verify",
        "Cmd": ["sh", "-c", "echo a > /new; rm /bin/yes; sleep 60"],
        "Env": ["A=b"],
        "ExposedPorts": {"80/tcp": {}},
        "HostConfig": {"Binds": ["/tmp:/hold"]},
    });
    recorder.post("/containers/create?name=verify", Some(config))?;
    let body = recorder.last()["body"].as_str().unwrap_or_default();
    let created: Value = serde_json::from_str(body)?;
    let id = created["Id"].as_str();
    Ok(id.ok_or_else(|| body.to_owned())?.to_owned())
}

fn live(recorder: &mut Recorder<'_>, id: &str) -> Result<(), Failed> {
    let of = |what: &str| format!("/containers/{id}{what}");
    recorder.post(&of("/start"), None)?;
    recorder.get("/containers/json?all=1&size=1")?;
    for what in ["/json", "/top", "/changes", "/logs?stdout=1", "/export"] {
        recorder.get(&of(what))?;
    }
    recorder.post(&of("/pause"), None)?;
    recorder.post(&of("/unpause"), None)?;
    recorder.post(&of("/kill?signal=KILL"), None)?;
    recorder.post(&of("/wait"), None)?;
    recorder.get(&of("/json"))?;
    recorder.post(
        &format!("/commit?container={id}&repo=other&tag=commit"),
        None,
    )?;
    recorder.delete("/images/other:commit")?;
    recorder.get("/containers/none/json")?;
    recorder.delete(&of("?v=1"))?;
    recorder.delete(&of(""))?;
    Ok(())
}

/// All that was found: `container_list body [].Mounts: unknown field`.
fn summary(report: &Value) -> BTreeSet<String> {
    let operations = report["totals"]["operations"].as_array();
    let mut all = BTreeSet::new();
    for operation in operations.into_iter().flatten() {
        let name = operation["operation"].as_str().unwrap_or("-");
        for found in operation["found"].as_array().into_iter().flatten() {
            let text = |key: &str| found[key].as_str().unwrap_or_default();
            let (part, path, kind) = (text("part"), text("path"), text("kind"));
            all.insert(format!("{name} {part} {path}: {kind}"));
        }
    }
    all
}
