//! The files of a container.

use std::collections::BTreeMap;

use super::api::{ChangeKind, CopyRequest};
use super::docker::Docker;
use crate::scenario::scenarios;
use crate::{archive, read};

scenarios!("files": changes, export, copy_file, copy_directory);

async fn changes(docker: Docker) {
    let id = docker
        .run_to_end("changed", "echo hello > /tmp/made; rm /bin/yes")
        .await;
    let changes = docker
        .container_changes(&id)
        .send()
        .await
        .expect("the changes");
    let changes: BTreeMap<_, _> = changes
        .into_iter()
        .map(|change| (change.path, change.kind))
        .collect();
    let expected = [
        ("/bin", ChangeKind::Modified),
        ("/bin/yes", ChangeKind::Deleted),
        ("/tmp", ChangeKind::Modified),
        ("/tmp/made", ChangeKind::Added),
    ];
    let expected = expected.map(|(path, kind)| (path.to_owned(), kind));
    assert_eq!(changes, BTreeMap::from(expected));
}

async fn export(docker: Docker) {
    let id = docker
        .run_to_end("exported", "echo hello > /tmp/made; rm /bin/yes")
        .await;
    let archive = docker
        .container_export(&id)
        .send()
        .await
        .expect("an archive");
    let entries = archive::entries(&read::bytes(archive).await);
    assert_eq!(entries["tmp/made"], b"hello\n");
    assert!(!entries.contains_key("bin/yes"));
    assert!(entries["etc/passwd"].starts_with(b"root:"));
}

async fn copy_file(docker: Docker) {
    let id = docker.run_to_end("copied", "echo hello > /tmp/made").await;
    let entries = copy(&docker, &id, "/tmp/made").await;
    assert_eq!(
        entries,
        BTreeMap::from([("made".to_owned(), b"hello\n".to_vec())])
    );
}

async fn copy_directory(docker: Docker) {
    let script = "mkdir -p /tmp/dir/sub; echo 1 > /tmp/dir/one; echo 2 > '/tmp/dir/sub/t w o'";
    let id = docker.run_to_end("copied", script).await;
    let entries = copy(&docker, &id, "/tmp/dir").await.into_iter();
    let files: Vec<_> = entries
        .filter(|(path, _)| !path.ends_with('/'))
        // Newer daemons leave the name of the directory out.
        .map(|(path, content)| (path.trim_start_matches("dir/").to_owned(), content))
        .collect();
    let expected = [("one", b"1\n"), ("sub/t w o", b"2\n")];
    assert_eq!(
        files,
        expected.map(|(path, content)| (path.to_owned(), content.to_vec()))
    );
}

async fn copy(docker: &Docker, id: &str, path: &str) -> BTreeMap<String, Vec<u8>> {
    let source = CopyRequest {
        resource: path.to_owned(),
    };
    let archive = docker.container_copy(id, source).send().await;
    archive::entries(&read::bytes(archive.expect("an archive")).await)
}
