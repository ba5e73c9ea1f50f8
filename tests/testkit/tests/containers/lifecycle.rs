//! Starting, stopping, signalling and waiting.

use std::time::Duration;

use longshore::v1_16::{ContainerStartAnswer, ContainerStopAnswer};
use serde_json::json;

use crate::support::{FOREVER, refusal, setup};

/// Ends kindly when it is asked to.
const KIND: &str = "trap 'exit 7' TERM; sleep 1000 & wait";
/// Does not mind SIGTERM.
const STUBBORN: &str = "trap '' TERM; while true; do sleep 1000; done";

#[tokio::test]
async fn a_container_runs_to_its_end() {
    let setup = setup();
    let id = setup.run("echo out; echo err >&2; exit 4", json!({})).await;
    assert_eq!(setup.wait(&id).await, 4);
    let found = setup.inspect(&id).await;
    assert!(!found.state.running);
    assert_eq!((found.state.exit_code, found.state.pid), (4, 0));
    assert_eq!(setup.stdout(&id).await, "out\n");
}

#[tokio::test]
async fn starting_and_stopping_twice_changes_nothing() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let again = setup.docker.container_start(&id).send().await.unwrap();
    assert!(matches!(again, ContainerStartAnswer::Unchanged));
    let state = setup.inspect(&id).await.state;
    assert!(state.running && state.pid > 0);
    let stop = || setup.docker.container_stop(&id).timeout(5).send();
    assert!(matches!(
        stop().await.unwrap(),
        ContainerStopAnswer::Stopped
    ));
    let again = stop().await.unwrap();
    assert!(matches!(again, ContainerStopAnswer::Unchanged));
    assert_eq!(setup.inspect(&id).await.state.exit_code, 143);
}

#[tokio::test]
async fn a_stop_is_kind_first_and_kills_when_time_is_up() {
    let setup = setup();
    let kind = setup.run(KIND, json!({})).await;
    let stubborn = setup.run(STUBBORN, json!({})).await;
    // Both are in their loops.
    setup.clock.sleeping(2).await;
    let stop = |id: &str| setup.docker.container_stop(id).timeout(5).send();
    stop(&kind).await.unwrap();
    assert_eq!(setup.inspect(&kind).await.state.exit_code, 7);
    let later = async {
        // The loop's sleep, and the one of the stop.
        setup.clock.sleeping(2).await;
        setup.clock.advance(Duration::from_secs(5));
    };
    let (stopped, ()) = tokio::join!(stop(&stubborn), later);
    stopped.unwrap();
    assert_eq!(setup.inspect(&stubborn).await.state.exit_code, 137);
}

#[tokio::test]
async fn signals_are_sent_by_name_and_by_number() {
    let setup = setup();
    let script = "trap 'echo usr1' USR1; trap 'exit 9' INT; sleep 1000 & wait; wait";
    let id = setup.run(script, json!({})).await;
    setup.clock.sleeping(1).await;
    let kill = |signal: &str| setup.docker.container_kill(&id).signal(signal).send();
    kill("10").await.unwrap();
    while setup.stdout(&id).await.is_empty() {
        tokio::task::yield_now().await;
    }
    kill("SIGINT").await.unwrap();
    assert_eq!(setup.wait(&id).await, 9);
    for wrong in ["0", "64", "NOPE"] {
        let text = format!("Invalid signal: {wrong}");
        assert_eq!(refusal(kill(wrong).await), (500, text));
    }
}

#[tokio::test]
async fn a_container_can_be_paused() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let pause = || setup.docker.container_pause(&id).send();
    let unpause = || setup.docker.container_unpause(&id).send();
    let said = |tried: &str, what: &str| {
        (
            500,
            format!("Cannot {tried} container {id}: Container {id} {what}"),
        )
    };
    assert_eq!(refusal(unpause().await), said("unpause", "is not paused"));
    pause().await.unwrap();
    assert!(setup.inspect(&id).await.state.paused);
    assert_eq!(refusal(pause().await), said("pause", "is already paused"));
    let what = "is paused. Unpause the container before stopping";
    let stop = setup.docker.container_stop(&id).send().await;
    assert_eq!(refusal(stop), said("stop", what));
    let kill = setup.docker.container_kill(&id).send().await;
    assert_eq!(refusal(kill), said("kill", what));
    unpause().await.unwrap();
    setup.docker.container_kill(&id).send().await.unwrap();
    assert_eq!(refusal(pause().await), said("pause", "is not running"));
}

#[tokio::test]
async fn any_number_wait_for_an_end() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let kill = async {
        setup.clock.sleeping(1).await;
        setup.docker.container_kill(&id).send().await.unwrap();
    };
    let (one, two, ()) = tokio::join!(setup.wait(&id), setup.wait(&id), kill);
    assert_eq!((one, two), (137, 137));
    assert_eq!(setup.wait(&id).await, 137);
}

#[tokio::test]
async fn a_restart_runs_the_program_anew() {
    let setup = setup();
    let id = setup.run("echo here; sleep 1000", json!({})).await;
    let restart = || setup.docker.container_restart(&id).timeout(5).send();
    restart().await.unwrap();
    restart().await.unwrap();
    setup.docker.container_kill(&id).send().await.unwrap();
    let lines = setup.stdout(&id).await;
    assert!(lines.starts_with("here\n"), "{lines}");
}

#[tokio::test]
async fn what_cannot_be_started_says_why() {
    let setup = setup();
    let id = setup.create("x", json!({"Cmd": ["nope"]})).await;
    let start = setup.docker.container_start(&id).send().await;
    let why = "exec: \"nope\": executable file not found in $PATH";
    let text = format!("Cannot start container {id}: {why}");
    assert_eq!(refusal(start), (500, text));
    let state = setup.inspect(&id).await.state;
    assert!(!state.running);
    assert_eq!((state.exit_code, state.error.as_str()), (-1, why));
}

#[tokio::test]
async fn a_policy_starts_a_container_again() {
    let setup = setup();
    let policy = json!({"Name": "on-failure", "MaximumRetryCount": 3});
    let more = json!({"HostConfig": {"RestartPolicy": policy}});
    let id = setup.run("echo x; exit 1", more).await;
    for pause in [200, 400] {
        setup.clock.sleeping(1).await;
        let state = setup.inspect(&id).await.state;
        assert!(state.restarting && state.running);
        setup.clock.advance(Duration::from_millis(pause));
    }
    loop {
        // Ends of runs that start again count as ends as well.
        if !setup.inspect(&id).await.state.running {
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(setup.stdout(&id).await, "x\nx\nx\n");
}

#[tokio::test]
async fn no_policy_stands_against_a_stop() {
    let setup = setup();
    let more = json!({"HostConfig": {"RestartPolicy": {"Name": "always"}}});
    let ended = setup.run("exit 1", more.clone()).await;
    setup.clock.sleeping(1).await;
    assert!(setup.inspect(&ended).await.state.restarting);
    let stop = |id: &str| setup.docker.container_stop(id).timeout(5).send();
    stop(&ended).await.unwrap();
    let state = setup.inspect(&ended).await.state;
    assert!(!state.running && !state.restarting);
    let running = setup.run(FOREVER, more).await;
    stop(&running).await.unwrap();
    assert!(!setup.inspect(&running).await.state.running);
}

#[tokio::test]
async fn processes_are_listed_as_ps_would() {
    let setup = setup();
    let id = setup.run("sleep 1000 & sleep 2000", json!({})).await;
    setup.clock.sleeping(2).await;
    let top = || setup.docker.container_top(&id);
    let usual = top().send().await.unwrap();
    assert_eq!(usual.titles.join(" "), "UID PID PPID C STIME TTY TIME CMD");
    let commands: Vec<_> = usual
        .processes
        .iter()
        .map(|row| row.last().unwrap())
        .collect();
    assert!(commands.contains(&&"sleep 1000".to_owned()), "{commands:?}");
    let pid = setup.inspect(&id).await.state.pid.to_string();
    assert_eq!(usual.processes[0][1], pid);
    let wide = top().ps_args("aux").send().await.unwrap();
    assert_eq!(wide.titles[0], "USER");
    let none = top().ps_args("-o user").send().await;
    let text = "Couldn't find PID field in ps output".to_owned();
    assert_eq!(refusal(none), (500, text));
    setup.docker.container_kill(&id).send().await.unwrap();
    let text = format!("Container {id} is not running");
    assert_eq!(refusal(top().send().await), (500, text));
}
