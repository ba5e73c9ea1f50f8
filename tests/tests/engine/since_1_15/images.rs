//! Several images at once.

use super::docker::Docker;
use crate::scenario::scenarios;
use crate::{archive, read};

scenarios!("since_1_15": save_several);

async fn save_several(docker: Docker) {
    let names = [docker.name("one"), docker.name("two")];
    let mut ids = Vec::new();
    for name in &names {
        ids.push(docker.import(name, archive::of(&[("name", name)])).await);
    }
    let saved = docker.image_get_all(names.to_vec()).send().await;
    let saved = read::bytes(saved.expect("an archive")).await;
    let repositories = archive::entries(&saved).remove("repositories");
    let repositories = read::text(repositories.expect("the repositories"));
    for name in &names {
        assert!(repositories.contains(name), "{repositories}");
        docker.image_remove(name).send().await.expect("a removal");
    }
    docker.image_load(saved).send().await.expect("the images");
    for (name, id) in names.iter().zip(ids) {
        assert_eq!(docker.inspect_image(name).await.id, id);
    }
}
