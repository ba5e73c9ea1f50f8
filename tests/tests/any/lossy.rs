//! A client that leaves out what the version lacks, and says so.

use std::sync::{Arc, Mutex};

use crate::calls::{CALLS, Call};
use crate::expected::{lacks, member};
use crate::given::Given;
use crate::refused::{Trial, single, told};
use crate::spec::{Place, VERSIONS, newest};

/// What the closure heard.
type Heard = Arc<Mutex<Vec<String>>>;

fn take(heard: &Heard) -> Vec<String> {
    let mut told = std::mem::take(&mut *heard.lock().unwrap());
    told.sort();
    told
}

/// Makes the call; it arrives without what is lacking, unless that is the operation.
async fn leaves_out(trial: &mut Trial, heard: &Heard, call: &Call, given: &Given) {
    let lacks = lacks(trial.at, given);
    let before = trial.wire.counted();
    let error = (call.send)(&trial.docker, given).await.unwrap_err();
    let what = trial.what(given);
    if lacks.operation.is_some() {
        let told = told(&error);
        assert!(lacks.are(&told), "{what}: {told:?} instead of {lacks:?}");
        assert_eq!(trial.wire.counted(), before, "{what}: bytes were sent");
        take(heard);
        trial.refused += 1;
        return;
    }
    let told = take(heard);
    assert!(lacks.are(&told), "{what}: {told:?} instead of {lacks:?}");
    trial.arrived(given, &error);
    body_is_whole(trial, given);
}

/// What the version has of the body arrived.
fn body_is_whole(trial: &Trial, given: &Given) {
    let version = &VERSIONS[trial.at];
    for (name, value) in &given.values {
        let member = member(version, given.operation, name);
        let Some(member) = member.filter(|member| member.place == Place::Body) else {
            continue;
        };
        let body = trial.wire.last().0.json().unwrap();
        for path in version.paths(&member.ty) {
            let what = trial.what(given);
            let (here, there) = (
                version.holds(&member.ty, &body, &path),
                newest().holds(&member.ty, value, &path),
            );
            assert!(here || !there, "{what}: {path:?} is not there");
        }
    }
}

async fn trial(at: usize) -> (Trial, Heard) {
    let mut trial = Trial::new(at).await;
    let heard = Heard::default();
    let listener = Arc::clone(&heard);
    trial.docker = trial
        .docker
        .lossy(move |lacking| listener.lock().unwrap().push(lacking.to_string()));
    (trial, heard)
}

#[tokio::test]
async fn exactly_what_is_lacking_is_left_out_and_told() {
    for at in 0..VERSIONS.len() {
        let (mut trial, heard) = trial(at).await;
        for call in CALLS {
            for given in single(call) {
                leaves_out(&mut trial, &heard, call, &given).await;
            }
        }
    }
}

#[tokio::test]
async fn of_all_at_once_all_is_told() {
    for at in 0..VERSIONS.len() {
        let (mut trial, heard) = trial(at).await;
        for call in CALLS {
            let given = Given::everything(call.operation);
            leaves_out(&mut trial, &heard, call, &given).await;
        }
    }
}
