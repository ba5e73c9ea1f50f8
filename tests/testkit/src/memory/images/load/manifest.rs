//! The layout with a `manifest.json`, which later engines write.

use serde_json::{Value, json};

use super::{DEEPEST, Loaded, Source, incomplete, parse};
use crate::memory::files::{Tree, apply_layer};
use crate::memory::images::error::ImageError;
use crate::memory::images::names::split;
use crate::memory::images::{Details, Id, Store};

pub(super) fn load(store: &mut Store, source: &Source<'_>) -> Result<Loaded, ImageError> {
    let mut loaded = Loaded::default();
    let manifest = source.json("manifest.json")?;
    for item in array(&manifest, "manifest.json")? {
        let id = load_image(store, source, item, &mut loaded)?;
        let names = item.get("RepoTags").and_then(Value::as_array);
        for name in names.into_iter().flatten().filter_map(Value::as_str) {
            let (repository, tag) = split(name);
            store.tag(id.as_str(), repository, tag, true)?;
            loaded.names.push(name.to_owned());
        }
    }
    Ok(loaded)
}

/// A step on the way to an image.
struct Step<'a> {
    history: Option<&'a Value>,
    /// The path of the layer and the sum it should have.
    layer: Option<(&'a str, &'a str)>,
}

fn load_image(
    store: &mut Store,
    source: &Source<'_>,
    item: &Value,
    loaded: &mut Loaded,
) -> Result<Id, ImageError> {
    let path = text(item, "Config")?;
    let content = source.read(path)?;
    let top = Id::of(&content);
    if store.image(&top).is_some() {
        return Ok(top);
    }
    let config = parse(path, &content)?;
    let steps = steps(item, &config)?;
    let mut parent = None;
    let last = steps.len().saturating_sub(1);
    for (number, step) in steps.iter().enumerate() {
        let is_last = number == last;
        let id = if is_last {
            top.clone()
        } else {
            step.id(parent.as_ref())
        };
        if store.image(&id).is_none() {
            let details = if is_last {
                Details::from_json(&config)
            } else {
                step.details()
            };
            let mut tree = store.tree_of(parent.as_ref())?;
            if let Some((path, sum)) = step.layer {
                apply(source, path, sum, &mut tree)?;
            }
            store.register(id.clone(), parent.as_ref(), details, tree)?;
            loaded.images.push(id.clone());
        }
        parent = Some(id);
    }
    Ok(top)
}

/// The steps of an image: those of its history, each with its layer if it has
/// one, then the layers of which the history does not tell.
fn steps<'a>(item: &'a Value, config: &'a Value) -> Result<Vec<Step<'a>>, ImageError> {
    let mut layers = layers(item, config)?.into_iter();
    let history = config.get("history").and_then(Value::as_array);
    let mut steps = Vec::new();
    for history in history.into_iter().flatten() {
        let is_empty = history.get("empty_layer").and_then(Value::as_bool);
        let layer = match is_empty {
            Some(true) => None,
            _ => Some(layers.next().ok_or_else(too_few_layers)?),
        };
        let history = Some(history);
        steps.push(Step { history, layer });
    }
    steps.extend(layers.map(|layer| Step {
        history: None,
        layer: Some(layer),
    }));
    if steps.is_empty() {
        // An image of nothing is an image, too.
        let (history, layer) = (None, None);
        steps.push(Step { history, layer });
    }
    if steps.len() > DEEPEST {
        return incomplete(format!("more than the {DEEPEST} steps allowed"));
    }
    Ok(steps)
}

fn too_few_layers() -> ImageError {
    ImageError::BadImages("the history tells of more layers than there are".to_owned())
}

fn layers<'a>(item: &'a Value, config: &'a Value) -> Result<Vec<(&'a str, &'a str)>, ImageError> {
    let paths = array(item.get("Layers").unwrap_or(&Value::Null), "Layers")?;
    let sums = config.pointer("/rootfs/diff_ids").unwrap_or(&Value::Null);
    let sums = array(sums, "rootfs.diff_ids")?;
    if paths.len() != sums.len() {
        let (expected, got) = (paths.len(), sums.len());
        return incomplete(format!(
            "invalid manifest, layers length mismatch: expected {expected}, got {got}"
        ));
    }
    let pair = |(path, sum): (&'a Value, &'a Value)| path.as_str().zip(sum.as_str());
    let pairs: Option<Vec<_>> = paths.iter().zip(sums).map(pair).collect();
    match pairs {
        Some(pairs) => Ok(pairs),
        None => incomplete("expected the paths and sums of layers as texts".to_owned()),
    }
}

impl Step<'_> {
    /// The same step on the same parent is the same image.
    fn id(&self, parent: Option<&Id>) -> Id {
        let key = json!({
            "parent": parent.map(Id::as_str),
            "history": self.history,
            "layer": self.layer.map(|(_, sum)| sum),
        });
        Id::of(key.to_string().as_bytes())
    }

    fn details(&self) -> Details {
        let history = self.history.unwrap_or(&Value::Null);
        let mut details = Details::from_json(history);
        if let Some(command) = history.get("created_by").and_then(Value::as_str) {
            details.container_config = json!({ "Cmd": [command] });
        }
        details
    }
}

fn apply(source: &Source<'_>, path: &str, sum: &str, tree: &mut Tree) -> Result<(), ImageError> {
    // The sum is that of the layer without compression.
    let layer = source.layer(path)?;
    let actual = format!("sha256:{}", Id::of(&layer));
    if actual != sum {
        return incomplete(format!(
            "wrong diff id: expected {sum}, {path} has {actual}"
        ));
    }
    apply_layer(tree, layer.as_slice(), source.limits)?;
    Ok(())
}

fn array<'a>(value: &'a Value, what: &str) -> Result<&'a Vec<Value>, ImageError> {
    match value.as_array() {
        Some(array) => Ok(array),
        None => incomplete(format!("{what}: expected an array")),
    }
}

fn text<'a>(value: &'a Value, key: &str) -> Result<&'a str, ImageError> {
    match value.get(key).and_then(Value::as_str) {
        Some(text) => Ok(text),
        None => incomplete(format!("manifest.json: expected a text as {key}")),
    }
}
