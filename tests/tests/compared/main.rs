//! The same scenario with the client of every version against the daemon in memory and, for the
//! versions that it serves, against a private dockerd: the two answers are compared field by field.
//!
//! What differs stands in `differences.txt`, a line each: the step, the path in its answer, where
//! `*` is for anything, and the reason. A difference that is not listed is a failure, and so is a
//! line that no difference needs. Without dockerd only the daemon in memory is asked.
#![allow(clippy::expect_used, reason = "that is how a test fails")]

mod difference;
mod scenario;

use std::collections::BTreeSet;

use longshore::runtime::Transport;
use longshore_testkit::memory::daemon::Daemon;
use longshore_testkit::{Dockerd, image};

use difference::Known;
use scenario::Answers;

/// The lines of `differences.txt` that were needed, over all versions.
type Needed = BTreeSet<usize>;

/// Compares the answers in one version; what is not listed is in the error.
fn compare(version: &str, memory: &Answers, real: &Answers, needed: &mut Needed) -> Vec<String> {
    let known = Known::all();
    let mut failures = Vec::new();
    for found in difference::between(memory, real) {
        match known.iter().position(|known| known.covers(version, &found)) {
            Some(line) => drop(needed.insert(line)),
            None => failures.push(format!("{version} {found}")),
        }
    }
    failures
}

/// A daemon in memory, and an archive of the programs that it emulates.
fn in_memory() -> (Transport, Vec<u8>) {
    let daemon = Daemon::builder().without_images().build();
    let transport = daemon.transport().expect("a transport");
    let archive = daemon.busybox_tar().expect("an archive");
    // The daemon lives as long as the process.
    std::mem::forget(daemon);
    (transport, archive)
}

macro_rules! in_version {
    ($version:ident) => {
        #[tokio::test]
        async fn $version() {
            let (transport, archive) = in_memory();
            let memory = scenario::$version::run(transport, archive).await;
            assert!(memory.len() > 20, "{memory:?}");
        }
    };
}

in_version!(v1_0);
in_version!(v1_1);
in_version!(v1_2);
in_version!(v1_3);
in_version!(v1_4);
in_version!(v1_5);
in_version!(v1_6);
in_version!(v1_7);
in_version!(v1_8);
in_version!(v1_9);
in_version!(v1_10);
in_version!(v1_11);
in_version!(v1_12);
in_version!(v1_13);
in_version!(v1_14);
in_version!(v1_15);
in_version!(v1_16);

/// One after the other, so that the lists of images and containers are those of one version.
#[tokio::test]
async fn the_answers_are_those_of_dockerd() {
    let real = match Dockerd::for_tests() {
        Ok(Some(real)) => real,
        Ok(None) => return,
        Err(error) => panic!("{error}"),
    };
    let archive = image::busybox_tar().expect("an archive");
    let (mut failures, mut needed) = (Vec::new(), Needed::new());
    macro_rules! both {
        ($($version:ident),*) => {
            $(
                let memory = scenario::$version::run(in_memory().0, archive.clone()).await;
                let transport = Transport::connect_to(&real.address()).expect("an address");
                let answers = scenario::$version::run(transport, archive.clone()).await;
                failures.extend(compare(stringify!($version), &memory, &answers, &mut needed));
            )*
        };
    }
    both!(v1_12, v1_13, v1_14, v1_15, v1_16);
    let unneeded = (0..Known::all().len()).filter(|line| !needed.contains(line));
    failures.extend(unneeded.map(|line| format!("not needed: {}", Known::all()[line])));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
