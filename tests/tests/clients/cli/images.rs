//! Images and their names.

use std::fs;

use super::Docker;
use crate::engine::IMAGE;
use crate::process::Output;

super::scenarios! {
    list: 12,
    tag_and_remove: 12,
    commit: 12,
    history: 12,
    save_and_load: 15,
    load: 12,
    import: 12,
    in_use: 12,
}

impl Docker {
    /// The full ID of an image, or of that of a container.
    fn image_id(&self, name: &str) -> String {
        self.ok(&["inspect", "--type=image", "--format", "{{.Id}}", name])
    }

    /// A name for an image that has not been used.
    fn image(&self) -> String {
        self.name("image")
    }
}

fn list(docker: &Docker) {
    let image = docker.image();
    docker.ok(&["tag", IMAGE, &format!("{image}:one")]);
    let format = "{{.Repository}} {{.Tag}} {{.ID}}";
    let text = docker.ok(&["images", "--no-trunc", "--format", format]);
    let line = format!("{image} one {}", docker.image_id(IMAGE));
    assert!(text.lines().any(|other| other == line), "{line}: {text}");
    let text = docker.ok(&["images", "--format", format, &image]);
    assert!(text.starts_with(&format!("{image} one ")), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

fn tag_and_remove(docker: &Docker) {
    let image = docker.image();
    docker.ok(&["tag", IMAGE, &format!("{image}:one")]);
    docker.ok(&["tag", IMAGE, &image]);
    assert_eq!(docker.image_id(&image), docker.image_id(IMAGE));
    let text = docker.ok(&["rmi", &format!("{image}:one")]);
    assert_eq!(text, format!("Untagged: {image}:one"));
    let text = docker.ok(&["rmi", &image]);
    assert_eq!(text, format!("Untagged: {image}:latest"));
    let error = docker.refused(&["rmi", &image]);
    assert!(error.contains("No such image"), "{error}");
}

fn commit(docker: &Docker) {
    let (name, image) = (docker.container("echo kept > /kept"), docker.image());
    docker.ok(&["wait", &name]);
    let id = docker.ok(&["commit", "-m", "why", "-a", "who", &name, &image]);
    assert_eq!(id, docker.image_id(&image));
    let format = "{{.Comment}} {{.Author}} {{.Container}}";
    let text = docker.ok(&["inspect", "--type=image", "--format", format, &image]);
    assert!(text.starts_with("why who "), "{text}");
    assert_eq!(docker.ran(&[&image, "cat", "/kept"]), "kept");
}

fn history(docker: &Docker) {
    let (name, image) = (docker.container("echo x > /x"), docker.image());
    docker.ok(&["wait", &name]);
    docker.ok(&["commit", "-m", "why", &name, &image]);
    let args = [
        "history",
        "--no-trunc",
        "--format",
        "{{.ID}} {{.CreatedBy}}",
    ];
    let text = docker.ok(&[&args[..], &[&image]].concat());
    let first = text.lines().next().expect("a line");
    assert_eq!(
        first,
        format!("{} sh -c echo x > /x", docker.image_id(&image))
    );
    assert!(text.lines().count() >= 2, "{text}");
}

/// Makes an image of its own, so that it is in no other name's way.
pub(super) fn own_image(docker: &Docker) -> String {
    let (name, image) = (docker.container("echo own > /own"), docker.image());
    docker.ok(&["wait", &name]);
    docker.ok(&["commit", &name, &image]);
    docker.ok(&["rm", &name]);
    image
}

fn save_and_load(docker: &Docker) {
    let image = own_image(docker);
    let file = docker.file("image.tar");
    docker.ok(&["save", "-o", &file, &image]);
    docker.ok(&["rmi", &image]);
    docker.refused(&["inspect", "--type=image", &image]);
    docker.ok(&["load", "-i", &file]);
    assert_eq!(docker.ran(&[&image, "cat", "/own"]), "own");
}

fn load(docker: &Docker) {
    let file = docker.file("broken.tar");
    fs::write(&file, b"this is no archive").expect("a file");
    docker.refused(&["load", "-i", &file]);
}

fn import(docker: &Docker) {
    let (name, image) = (docker.container("echo in > /in"), docker.image());
    docker.ok(&["wait", &name]);
    let Output { bytes, .. } = docker.run(&["export", &name]).well();
    let text = docker.with_input(&["import", "-", &image], bytes).well();
    assert!(text.stdout().contains(&docker.image_id(&image)));
    assert_eq!(docker.ran(&[&image, "cat", "/in"]), "in");
}

fn in_use(docker: &Docker) {
    let image = own_image(docker);
    let name = docker.name("user");
    docker.ok(&["create", "--name", &name, &image, "true"]);
    let error = docker.refused(&["rmi", &image]);
    assert!(error.to_lowercase().contains("conflict"), "{error}");
    docker.ok(&["rm", &name]);
    let text = docker.ok(&["rmi", &image]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines.first().copied(),
        Some(format!("Untagged: {image}:latest").as_str())
    );
    assert!(
        lines.iter().any(|line| line.starts_with("Deleted: ")),
        "{text}"
    );
}
