//! The files of a container.

use std::fs;
use std::io::Read as _;

use super::Docker;

super::scenarios! {
    changes: 12,
    copy_from: 12,
    export: 12,
}

fn changes(docker: &Docker) {
    let name = docker.container("echo x > /tmp/new; rm /etc/passwd");
    docker.ok(&["wait", &name]);
    let text = docker.ok(&["diff", &name]);
    let lines: Vec<_> = text.lines().collect();
    for line in ["C /tmp", "A /tmp/new", "C /etc", "D /etc/passwd"] {
        assert!(lines.contains(&line), "{line}: {text}");
    }
}

fn copy_from(docker: &Docker) {
    let name = docker.container("echo copied > /tmp/file");
    docker.ok(&["wait", &name]);
    let (source, target) = (format!("{name}:/tmp/file"), docker.file("copy"));
    if docker.engine.is_of_its_time() {
        // This client knows only the route that came with API 1.20.
        docker.refused(&["cp", &source, &target]);
        return;
    }
    docker.ok(&["cp", &source, &target]);
    assert_eq!(fs::read_to_string(target).expect("a file"), "copied\n");
}

fn export(docker: &Docker) {
    let name = docker.container("echo exported > /tmp/file");
    docker.ok(&["wait", &name]);
    let output = docker.run(&["export", &name]).well();
    let mut archive = tar::Archive::new(output.bytes.as_slice());
    let entries = archive.entries().expect("an archive");
    let mut files = entries.map(|entry| entry.expect("an entry"));
    let is_it = |path: &std::path::Path| path.ends_with("tmp/file");
    let file = files.find(|file| file.path().is_ok_and(|path| is_it(&path)));
    let mut text = String::new();
    let mut file = file.expect("the file");
    file.read_to_string(&mut text).expect("text");
    assert_eq!(text, "exported\n");
}
