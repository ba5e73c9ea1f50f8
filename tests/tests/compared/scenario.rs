//! What is asked in every version, and what is answered.

use longshore::runtime::{Error, Value, serde_json};
use serde_json::json;

/// The answers in the order of the steps.
pub(crate) type Answers = Vec<(&'static str, Value)>;

/// An answer, or the status of the failure.
fn answer<T: longshore::runtime::serde::Serialize>(answer: Result<T, Error>) -> Value {
    match answer {
        Ok(answer) => serde_json::to_value(answer).expect("JSON"),
        Err(error) => json!({"status": error.status(), "message": error.message()}),
    }
}

/// The scenario in one version. The steps are those that all versions have; what came later is
/// added by blocks of its own.
macro_rules! scenario {
    ($version:ident $(, $later:ident)*) => {
        pub(crate) mod $version {
            use super::*;
            use longshore::$version as api;

            /// Asks everything, in an order that makes sense.
            pub(crate) async fn run(
                transport: longshore::runtime::Transport,
                archive: Vec<u8>,
            ) -> Answers {
                let docker = api::Client::new(transport);
                let mut answers = Answers::new();
                import(&docker, archive).await;
                macro_rules! step {
                    ($name:literal, $sent:expr) => {
                        answers.push(($name, answer($sent.send().await)))
                    };
                }
                step!("version", docker.version());
                step!("info", docker.info());
                step!("images", docker.image_list());
                step!("image", docker.image_inspect("base"));
                step!("no image", docker.image_inspect("nothing"));
                step!("history", docker.image_history("base"));
                step!("none", docker.container_list().all(true));
                step!("no container", docker.container_inspect("nothing"));

                let command = |script: &str| -> api::ContainerConfig {
                    serde_json::from_value(json!({
                        "Image": "base", "Cmd": ["sh", "-c", script], "Env": ["A=b"],
                        "Hostname": "web", "WorkingDir": "/",
                    }))
                    .expect("a config")
                };
                let missing: api::ContainerConfig =
                    serde_json::from_value(json!({"Image": "nothing", "Cmd": ["true"]}))
                        .expect("a config");
                step!("create of nothing", docker.container_create(missing));
                let short = docker.container_create(command("echo said; exit 3"));
                let short = short.send().await.expect("a container");
                let id = short.id.clone();
                answers.push(("created", answer(Ok(short))));
                step!("inspect created", docker.container_inspect(&id));
                step!("list created", docker.container_list().all(true));
                started(docker.container_start(&id).send().await);
                step!("wait", docker.container_wait(&id));
                step!("inspect exited", docker.container_inspect(&id));
                step!("list exited", docker.container_list().all(true));
                step!("list running", docker.container_list());
                step!("no changes", docker.container_changes(&id));

                let long = docker.container_create(command("echo new > /made; sleep 1000"));
                let long = long.send().await.expect("a container").id;
                started(docker.container_start(&long).send().await);
                until_changed!(docker, long);
                step!("inspect running", docker.container_inspect(&long));
                step!("changes", docker.container_changes(&long));
                step!("restart", docker.container_restart(&long).timeout(0));
                step!("commit", docker.commit(&long).repo("made").tag("one"));
                step!("made image", docker.image_inspect("made:one"));
                step!("made history", docker.image_history("made:one"));
                step!("tag", docker.image_tag("made:one", "other"));
                started(docker.container_stop(&long).timeout(0).send().await);
                step!("stopped", docker.container_inspect(&long));
                step!("remove", docker.container_remove(&long));
                step!("remove again", docker.container_remove(&long));
                step!("remove short", docker.container_remove(&id));
                step!("wait for nothing", docker.container_wait("nothing"));
                $( $later!(docker, answers, command); )*
                for name in ["other", "made:one", "base"] {
                    started(docker.image_remove(name).send().await);
                }
                step!("images at the end", docker.image_list());
                answers
            }

            async fn import(docker: &api::Client, archive: Vec<u8>) {
                let import = docker.image_create().from_src("-").repo("base").archive(archive);
                finished(import.send().await.expect("an import")).await;
            }
        }
    };
}

/// Reads a stream to its end.
async fn finished<T>(stream: impl futures_util::Stream<Item = Result<T, Error>>) {
    let items = futures_util::StreamExt::collect::<Vec<_>>(stream).await;
    assert!(items.iter().all(Result::is_ok));
}

/// Starting and stopping answer in different ways, and have to succeed.
fn started<T>(started: Result<T, Error>) {
    drop(started.expect("a container that starts or stops"));
}

/// Waits until the program has begun.
macro_rules! until_changed {
    ($docker:ident, $id:ident) => {
        for _ in 0..500 {
            let changes = $docker.container_changes(&$id).send().await;
            if changes.is_ok_and(|changes| changes.iter().any(|change| change.path == "/made")) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
}

/// What runs is not removed, since 1.2.
macro_rules! kept {
    ($docker:ident, $answers:ident, $command:ident) => {
        let id = $docker
            .container_create($command("sleep 1000"))
            .send()
            .await;
        let id = id.expect("a container").id;
        started($docker.container_start(&id).send().await);
        $answers.push((
            "remove running",
            answer($docker.container_remove(&id).send().await),
        ));
        started($docker.container_kill(&id).send().await);
        started($docker.container_wait(&id).send().await);
        started($docker.container_remove(&id).send().await);
    };
}

/// Names, since 1.6.
macro_rules! named {
    ($docker:ident, $answers:ident, $command:ident) => {
        let first = $docker.container_create($command("exit 0")).name("named");
        started(first.send().await);
        let second = $docker.container_create($command("exit 0")).name("named");
        $answers.push(("name taken", answer(second.send().await)));
        $answers.push((
            "by name",
            answer($docker.container_inspect("named").send().await),
        ));
        started($docker.container_remove("named").send().await);
    };
}

/// The processes, since 1.4.
macro_rules! processes {
    ($docker:ident, $answers:ident, $command:ident) => {
        let id = $docker
            .container_create($command("sleep 1000"))
            .send()
            .await;
        let id = id.expect("a container").id;
        started($docker.container_start(&id).send().await);
        $answers.push(("top", answer($docker.container_top(&id).send().await)));
        started($docker.container_kill(&id).send().await);
        started($docker.container_wait(&id).send().await);
        $answers.push((
            "killed",
            answer($docker.container_inspect(&id).send().await),
        ));
        started($docker.container_remove(&id).send().await);
    };
}

/// Logs and events, since 1.11.
macro_rules! logged {
    ($docker:ident, $answers:ident, $command:ident) => {
        let id = $docker
            .container_create($command("echo out; echo err >&2"))
            .send()
            .await;
        let id = id.expect("a container").id;
        started($docker.container_start(&id).send().await);
        started($docker.container_wait(&id).send().await);
        let logs = $docker
            .container_logs(&id)
            .stdout(true)
            .stderr(true)
            .send()
            .await;
        let logs = logs
            .expect("logs")
            .collect_output(1 << 10)
            .await
            .expect("output");
        let logs = [logs.stdout, logs.stderr].map(|text| String::from_utf8(text).expect("text"));
        $answers.push(("logs", json!(logs)));
        $answers.push((
            "no logs",
            answer($docker.container_logs(&id).send().await.map(drop)),
        ));
        started($docker.container_remove(&id).send().await);
        $answers.push(("ping", answer($docker.ping().send().await)));
    };
}

/// Pausing, since 1.12.
macro_rules! paused {
    ($docker:ident, $answers:ident, $command:ident) => {
        let id = $docker
            .container_create($command("sleep 1000"))
            .send()
            .await;
        let id = id.expect("a container").id;
        $answers.push((
            "pause created",
            answer($docker.container_pause(&id).send().await),
        ));
        started($docker.container_start(&id).send().await);
        started($docker.container_pause(&id).send().await);
        $answers.push((
            "paused",
            answer($docker.container_inspect(&id).send().await),
        ));
        $answers.push(("list paused", answer($docker.container_list().send().await)));
        started($docker.container_unpause(&id).send().await);
        $answers.push((
            "unpause",
            answer($docker.container_unpause(&id).send().await),
        ));
        started($docker.container_remove(&id).force(true).send().await);
    };
}

/// Commands in containers, since 1.15.
macro_rules! executed {
    ($docker:ident, $answers:ident, $command:ident) => {
        let id = $docker.container_create($command("sleep 1000")).send().await;
        let id = id.expect("a container").id;
        let exec = || {
            serde_json::from_value(json!({
                "AttachStdout": true, "Cmd": ["sh", "-c", "echo inside; exit 4"],
            }))
            .expect("a config")
        };
        $answers.push(("exec created", answer($docker.exec_create(&id, exec()).send().await)));
        started($docker.container_start(&id).send().await);
        let made = $docker.exec_create(&id, exec()).send().await.expect("a command");
        let start = serde_json::from_value(json!({"Detach": false, "Tty": false}));
        let ran = $docker.exec_start(&made.id, start.expect("a config")).send().await;
        let api::ExecStartAnswer::Attached(ran) = ran.expect("a connection") else {
            panic!("it is detached");
        };
        let output = ran.output.collect_output(1 << 10).await.expect("output");
        let output = String::from_utf8(output.stdout).expect("text");
        $answers.push(("exec output", json!(output)));
        started($docker.container_remove(&id).force(true).send().await);
    };
}

scenario!(v1_0);
scenario!(v1_1);
scenario!(v1_2, kept);
scenario!(v1_3, kept);
scenario!(v1_4, kept, processes);
scenario!(v1_5, kept, processes);
scenario!(v1_6, kept, processes, named);
scenario!(v1_7, kept, processes, named);
scenario!(v1_8, kept, processes, named);
scenario!(v1_9, kept, processes, named);
scenario!(v1_10, kept, processes, named);
scenario!(v1_11, kept, processes, named, logged);
scenario!(v1_12, kept, processes, named, logged, paused);
scenario!(v1_13, kept, processes, named, logged, paused);
scenario!(v1_14, kept, processes, named, logged, paused);
scenario!(v1_15, kept, processes, named, logged, paused, executed);
scenario!(v1_16, kept, processes, named, logged, paused, executed);
