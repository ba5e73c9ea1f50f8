//! The registry that the daemon in memory has.

use super::Docker;
use super::images::own_image;

super::scenarios! {
    push_and_pull: 12,
    search: 12,
}

fn push_and_pull(docker: &Docker) {
    let image = format!("anne/cli-1.{}", docker.minor);
    let own = own_image(docker);
    docker.ok(&["tag", &own, &image]);
    docker.refused(&["push", &image]);
    docker.refused(&["login", "-u", "anne", "-p", "wrong"]);
    let text = docker.ok(&["login", "-u", "anne", "-p", "secret"]);
    assert!(text.contains("Login Succeeded"), "{text}");
    docker.ok(&["push", &image]);
    docker.ok(&["rmi", &own, &image]);
    docker.refused(&["inspect", "--type=image", &image]);
    docker.ok(&["pull", &image]);
    assert_eq!(docker.ran(&[&image, "cat", "/own"]), "own");
}

fn search(docker: &Docker) {
    let text = docker.ok(&["search", "no-image-has-this-name"]);
    assert_eq!(text.lines().count(), 1, "{text}");
}
