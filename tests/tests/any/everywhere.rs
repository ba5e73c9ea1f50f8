//! What a program sees through the client is the same at every version from 1.0 on, or it hears
//! what the version lacks.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _};
use longshore::Client;
use longshore::runtime::{ByteStream, Error, Frames, JsonStream};
use longshore::v1_16::{ChangeKind, ExecStartAnswer};
use longshore::v1_16::{ContainerConfig, CopyRequest, ExecConfig, ExecStartConfig, JsonMessage};
use tokio::io::AsyncWriteExt as _;

use crate::memory::{client, daemon};

/// What a scenario makes of all that it sees.
type Seen = Result<String, Error>;
type Scenario = fn(Client) -> Pin<Box<dyn Future<Output = Seen>>>;

/// What hangs is reported after this time.
const LONG: Duration = Duration::from_secs(20);
/// How much output there may be.
const LIMIT: usize = 1 << 16;

/// Each with the first version that has all that it needs.
macro_rules! scenarios {
    ($($since:literal $name:ident;)*) => {
        const SCENARIOS: &[(u32, &str, Scenario)] =
            &[$(($since, stringify!($name), |docker| Box::pin($name(docker)))),*];
    };
}

scenarios! {
    0 runs;
    0 output;
    0 input;
    0 listed;
    0 inspected;
    3 processes;
    0 changed;
    0 committed;
    0 images_listed;
    0 removed;
    3 built;
    0 exported;
    4 copied;
    0 killed;
    0 stopped;
    0 restarted;
    12 paused;
    4 happened;
    0 searched;
    0 pulled;
    2 pushed;
    0 told;
    15 executed;
}

#[tokio::test]
async fn each_version_shows_the_same() {
    let mut wrong = Vec::new();
    for (since, name, scenario) in SCENARIOS {
        let newest = tokio::time::timeout(LONG, seen(16, *scenario)).await;
        let newest = newest.unwrap_or_else(|_| panic!("{name} hangs"));
        let newest = newest.unwrap_or_else(|error| panic!("{name}: {error}"));
        for minor in 0..16 {
            let found = tokio::time::timeout(LONG, seen(minor, *scenario)).await;
            let found = found.unwrap_or_else(|_| panic!("{name} at 1.{minor} hangs"));
            let fits = match &found {
                Ok(found) => minor >= *since && *found == newest,
                Err(error) => minor < *since && !error.lacking().is_empty(),
            };
            if !fits {
                wrong.push(format!(
                    "{name} at 1.{minor}: {found:?}, at 1.16: {newest:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn seen(minor: u32, scenario: Scenario) -> Seen {
    let daemon = daemon(&format!("1.0..1.{minor}"));
    let docker = client(&daemon).await;
    assert_eq!(docker.spoken().minor(), minor);
    scenario(docker).await
}

fn shell(script: &str) -> ContainerConfig {
    ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: ["sh", "-c", script].map(str::to_owned).into(),
        ..ContainerConfig::default()
    }
}

async fn started(docker: &Client, config: ContainerConfig) -> Result<String, Error> {
    let id = docker.container_create(config).send().await?.id;
    docker.container_start(&id).send().await?;
    Ok(id)
}

async fn ended(docker: &Client, script: &str) -> Result<String, Error> {
    let id = started(docker, shell(script)).await?;
    docker.container_wait(&id).send().await?;
    Ok(id)
}

async fn is_running(docker: &Client, id: &str) -> Result<bool, Error> {
    Ok(docker.container_inspect(id).send().await?.state.running)
}

/// All that it writes.
async fn written(output: Frames) -> Seen {
    let output = output.collect_output(LIMIT).await?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What it has written so far.
async fn logged(docker: &Client, id: &str) -> Seen {
    let attach = docker.container_attach(id).logs(true).stdout(true);
    written(attach.send().await?.output).await
}

async fn runs(docker: Client) -> Seen {
    let id = started(&docker, shell("exit 7")).await?;
    let waited = docker.container_wait(&id).send().await?;
    docker.container_remove(&id).send().await?;
    let left = docker.container_list().all(true).send().await?;
    Ok(format!("{} {}", waited.status_code, left.len()))
}

async fn output(docker: Client) -> Seen {
    let id = ended(&docker, "echo out; echo more").await?;
    logged(&docker, &id).await
}

async fn input(docker: Client) -> Seen {
    let config = ContainerConfig {
        open_stdin: Some(true),
        stdin_once: Some(true),
        attach_stdin: Some(true),
        ..shell("cat")
    };
    // In 1.1 only a container that runs can be attached to.
    let id = started(&docker, config).await?;
    let attach = docker
        .container_attach(&id)
        .stream(true)
        .stdin(true)
        .stdout(true);
    let mut attached = attach.send().await?;
    attached.input.write_all(b"hello\n").await.unwrap();
    attached.input.shutdown().await.unwrap();
    written(attached.output).await
}

async fn listed(docker: Client) -> Seen {
    let running = started(&docker, shell("sleep 1000")).await?;
    ended(&docker, "exit 3").await?;
    let alone = docker.container_list().send().await?;
    let all = docker.container_list().all(true).send().await?;
    // Commands are quoted since 1.10, and IDs are short up to 1.6.
    let rows = all.iter().map(|row| {
        let command = row.command.replace('\'', "");
        format!("{command} {}", row.ports.len())
    });
    let rows: Vec<String> = rows.collect();
    let is_it = alone
        .iter()
        .all(|row| row.id.starts_with(&running) || running.starts_with(&row.id));
    Ok(format!("{} {is_it} {rows:?}", alone.len()))
}

async fn inspected(docker: Client) -> Seen {
    let id = ended(&docker, "exit 3").await?;
    let found = docker.container_inspect(&id).send().await?;
    let state = &found.state;
    Ok(format!(
        "{} {:?} {:?} {} {}",
        found.path, found.args, found.config.cmd, state.running, state.exit_code
    ))
}

async fn processes(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    let table = docker.container_top(&id).send().await?;
    let has = |title: &str| table.titles.iter().any(|known| known == title);
    Ok(format!(
        "{} {}",
        has("PID") && has("CMD"),
        table.processes.len()
    ))
}

async fn changed(docker: Client) -> Seen {
    let id = ended(&docker, "echo a > /a; rm /etc/passwd").await?;
    let changes = docker.container_changes(&id).send().await?;
    let changes = changes
        .iter()
        .filter(|change| change.kind != ChangeKind::Modified);
    let mut changes: Vec<String> = changes
        .map(|change| format!("{:?} {}", change.kind, change.path))
        .collect();
    changes.sort();
    Ok(changes.join(", "))
}

async fn committed(docker: Client) -> Seen {
    let id = ended(&docker, "echo kept > /kept").await?;
    docker
        .commit(&id)
        .repo("made")
        .comment("why")
        .send()
        .await?;
    let history = docker.image_history("made").send().await?;
    let config = ContainerConfig {
        image: Some("made".to_owned()),
        ..shell("cat /kept")
    };
    let id = started(&docker, config).await?;
    docker.container_wait(&id).send().await?;
    let logged = logged(&docker, &id).await?;
    let comment = docker.image_inspect("made").send().await?.comment;
    Ok(format!("{} {comment} {logged}", history.len()))
}

async fn images_listed(docker: Client) -> Seen {
    for tag in ["1", "2"] {
        docker.image_tag("busybox", "box").tag(tag).send().await?;
    }
    let mut names: Vec<Vec<String>> = Vec::new();
    for mut image in docker.image_list().send().await? {
        image.repo_tags.sort();
        names.push(image.repo_tags);
    }
    Ok(format!("{names:?}"))
}

async fn removed(docker: Client) -> Seen {
    docker.image_tag("busybox", "box").tag("1").send().await?;
    docker.image_remove("box:1").send().await?;
    let left = docker.image_list().send().await?;
    Ok(format!(
        "{:?}",
        left.iter()
            .map(|image| &image.repo_tags)
            .collect::<Vec<_>>()
    ))
}

/// An archive with one file.
fn archive(name: &str, text: &str) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len().try_into().unwrap());
    header.set_mode(0o644);
    header.set_cksum();
    let mut archive = tar::Builder::new(Vec::new());
    archive
        .append_data(&mut header, name, text.as_bytes())
        .unwrap();
    archive.into_inner().unwrap()
}

async fn messages(stream: JsonStream<JsonMessage>) -> Result<Vec<JsonMessage>, Error> {
    stream.try_collect().await
}

async fn built(docker: Client) -> Seen {
    let context = archive("Dockerfile", "FROM busybox\nRUN echo made > /made\n");
    let said = messages(docker.build().tag("built").context(context).send().await?).await?;
    let said: String = said
        .into_iter()
        .filter_map(|message| message.stream)
        .collect();
    let id = docker.image_inspect("built").send().await?.id;
    let short = id.get(..12).unwrap_or_default();
    let done = format!("Successfully built {short}");
    Ok(format!(
        "{} {}",
        said.contains("RUN echo made"),
        said.contains(&done)
    ))
}

/// The names in an archive.
fn entries(archive: &[u8]) -> Vec<String> {
    let mut archive = tar::Archive::new(archive);
    let entries = archive.entries().unwrap();
    let path = |entry: std::io::Result<tar::Entry<'_, _>>| {
        let entry = entry.unwrap();
        entry.path().unwrap().display().to_string()
    };
    entries.map(path).collect()
}

async fn exported(docker: Client) -> Seen {
    let id = ended(&docker, "echo a > /exported").await?;
    let stream = docker.container_export(&id).send().await?;
    Ok(entries(&collected(stream).await?)
        .iter()
        .any(|name| name == "exported")
        .to_string())
}

async fn collected(stream: ByteStream) -> Result<Vec<u8>, Error> {
    let pieces: Vec<_> = stream.try_collect().await?;
    Ok(pieces.concat())
}

async fn copied(docker: Client) -> Seen {
    let id = ended(&docker, "echo a > /tmp/copied").await?;
    let resource = "/tmp/copied".to_owned();
    let stream = docker
        .container_copy(&id, CopyRequest { resource })
        .send()
        .await?;
    Ok(format!("{:?}", entries(&collected(stream).await?)))
}

async fn killed(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    docker.container_kill(&id).send().await?;
    let waited = docker.container_wait(&id).send().await?;
    // Up to 1.5 or so the status is that of the signal alone.
    let ended_well = waited.status_code == 0;
    Ok(format!("{} {ended_well}", is_running(&docker, &id).await?))
}

async fn stopped(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    docker.container_stop(&id).timeout(1).send().await?;
    Ok(is_running(&docker, &id).await?.to_string())
}

async fn restarted(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    docker.container_restart(&id).timeout(1).send().await?;
    Ok(is_running(&docker, &id).await?.to_string())
}

async fn paused(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    docker.container_pause(&id).send().await?;
    let paused = docker.container_inspect(&id).send().await?.state.paused;
    docker.container_unpause(&id).send().await?;
    Ok(format!("{paused:?}"))
}

async fn happened(docker: Client) -> Seen {
    let events = docker.events().send().await?;
    ended(&docker, "exit 0").await?;
    let happened: Vec<_> = events.take(3).try_collect().await?;
    let happened = happened.into_iter().filter_map(|event| event.status);
    Ok(happened.collect::<Vec<_>>().join(" "))
}

async fn searched(docker: Client) -> Seen {
    let found = docker.image_search("busybox").send().await?;
    let found = found
        .iter()
        .map(|found| format!("{} {}", found.name, found.description));
    Ok(found.collect::<Vec<_>>().join(", "))
}

async fn pulled(docker: Client) -> Seen {
    let pulled = messages(docker.image_create().from_image("nothing").send().await?).await;
    let error = pulled.unwrap_err();
    Ok(error
        .message()
        .unwrap_or_default()
        .contains("not found")
        .to_string())
}

async fn pushed(docker: Client) -> Seen {
    let credentials = longshore::v1_16::AuthConfig::default();
    let pushed = match docker.image_push("nothing", credentials).send().await {
        Ok(stream) => messages(stream).await.err(),
        Err(error) => Some(error),
    };
    let error = pushed.unwrap();
    if error.lacking().is_empty() {
        return Ok("refused".to_owned());
    }
    Err(error)
}

async fn told(docker: Client) -> Seen {
    let version = docker.version().send().await?;
    let info = docker.info().send().await?;
    Ok(format!("{} {}", version.version, info.images))
}

async fn executed(docker: Client) -> Seen {
    let id = started(&docker, shell("sleep 1000")).await?;
    let config = ExecConfig {
        attach_stdout: Some(true),
        cmd: ["echo", "within"].map(str::to_owned).into(),
        ..ExecConfig::default()
    };
    let id = docker.exec_create(&id, config).send().await?.id;
    match docker
        .exec_start(&id, ExecStartConfig::default())
        .send()
        .await?
    {
        ExecStartAnswer::Attached(attached) => written(attached.output).await,
        ExecStartAnswer::Detached => Ok("detached".to_owned()),
    }
}
