//! The layout of a directory for each image.

use serde_json::Value;

use super::{DEEPEST, Loaded, Source, incomplete};
use crate::memory::files::apply_layer;
use crate::memory::images::error::ImageError;
use crate::memory::images::{Details, Id, Store};

pub(super) fn load(store: &mut Store, source: &Source<'_>) -> Result<Loaded, ImageError> {
    let mut loaded = Loaded::default();
    let listed = source.files.list("/");
    let listed = listed.map_err(|error| ImageError::missing(&error))?;
    let directories = listed.into_iter().filter(|entry| entry.metadata.is_dir());
    for directory in directories {
        load_chain(store, source, directory.name.parse()?, &mut loaded)?;
    }
    if source.files.exists("repositories") {
        let repositories = source.json("repositories")?;
        set_names(store, &repositories, &mut loaded)?;
    }
    Ok(loaded)
}

/// Loads an image after those of its ancestors that are not here yet.
fn load_chain(
    store: &mut Store,
    source: &Source<'_>,
    top: Id,
    loaded: &mut Loaded,
) -> Result<(), ImageError> {
    let mut chain: Vec<(Id, Option<Id>, Value)> = Vec::new();
    let mut next = Some(top);
    while let Some(id) = next.filter(|id| store.image(id).is_none()) {
        if chain.len() >= DEEPEST || chain.iter().any(|(other, ..)| *other == id) {
            return incomplete(format!("{id} has itself or too many as ancestors"));
        }
        let json = source.json(&format!("{id}/json"))?;
        let parent = parent(&id, &json)?;
        chain.push((id, parent.clone(), json));
        next = parent;
    }
    for (id, parent, json) in chain.into_iter().rev() {
        let mut tree = store.tree_of(parent.as_ref())?;
        let layer = source.layer(&format!("{id}/layer.tar"))?;
        apply_layer(&mut tree, layer.as_slice(), source.limits)?;
        let details = Details::from_json(&json);
        store.register(id.clone(), parent.as_ref(), details, tree)?;
        loaded.images.push(id);
    }
    Ok(())
}

/// The parent that an image names, once its own id is checked.
fn parent(id: &Id, json: &Value) -> Result<Option<Id>, ImageError> {
    let text = |key| json.get(key).and_then(Value::as_str).unwrap_or_default();
    if text("id") != id.as_str() {
        return incomplete(format!("{id}/json is not of the image {id}"));
    }
    match text("parent") {
        "" => Ok(None),
        parent => parent.parse().map(Some),
    }
}

/// Reads `{"repository": {"tag": "id"}}`.
fn set_names(
    store: &mut Store,
    repositories: &Value,
    loaded: &mut Loaded,
) -> Result<(), ImageError> {
    let out_of_form = || {
        let problem = "repositories: expected an object of objects of ids";
        ImageError::BadImages(problem.to_owned())
    };
    for (repository, tags) in repositories.as_object().ok_or_else(out_of_form)? {
        for (tag, id) in tags.as_object().ok_or_else(out_of_form)? {
            let id = id.as_str().ok_or_else(out_of_form)?;
            store.tag(id, repository, Some(tag), true)?;
            loaded.names.push(format!("{repository}:{tag}"));
        }
    }
    Ok(())
}
