//! Lists of images.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use longshore::server::image_list::Request;
use serde_json::{Value, json};

use super::make::created;
use super::store;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::dockerfile::matches;
use crate::memory::images::{Id, Image, Store, names};

/// What stands for the name of an image that has none.
const NONE: &str = "<none>:<none>";

pub(in crate::memory::daemon) fn list(daemon: &Daemon, api: Api, listing: &Request) -> Vec<Value> {
    let store = store(daemon);
    let mut listed = listed(&store, api, listing);
    listed.sort_by_key(|(image, _)| Reverse((created(image), image.id().clone())));
    let rows = listed.iter();
    rows.map(|(image, names)| row(&store, image, names))
        .collect()
}

/// The images that are wanted, each with its names.
fn listed<'s>(store: &'s Store, api: Api, listing: &Request) -> Vec<(&'s Image, Vec<String>)> {
    let filters = listing.filters.as_ref();
    let dangling = filters.and_then(|filters| filters.get("dangling"));
    let dangling = dangling.is_some_and(|values| {
        let mut values = values.iter();
        values.any(|value| value.eq_ignore_ascii_case("true"))
    });
    let pattern = listing.filter.as_deref();
    let pattern = pattern.filter(|pattern| !pattern.is_empty());
    let all = listing.all.unwrap_or_default();
    let by_image = names_by_image(store);
    let images = store.images().filter_map(|image| {
        let Some(names) = by_image.get(image.id()) else {
            let is_wanted = all && !dangling || !store.has_children(image.id());
            let is_wanted = is_wanted && pattern.is_none();
            return is_wanted.then(|| (image, vec![NONE.to_owned()]));
        };
        let mut names = names.clone();
        names.retain(|name| pattern.is_none_or(|pattern| fits(api, pattern, name)));
        (!names.is_empty() && !dangling).then_some((image, names))
    });
    images.collect()
}

/// All names, by their images. One look at each, however many there are.
pub(super) fn names_by_image(store: &Store) -> BTreeMap<&Id, Vec<String>> {
    let mut by_image: BTreeMap<&Id, Vec<String>> = BTreeMap::new();
    for (repository, tags) in store.repositories() {
        for (tag, id) in tags {
            let names = by_image.entry(id).or_default();
            names.push(format!("{repository}:{tag}"));
        }
    }
    by_image
}

fn fits(api: Api, pattern: &str, name: &str) -> bool {
    let (repository, _) = names::split(name);
    let pattern = names::familiar(pattern);
    if api.since(5) {
        return matches(pattern, repository).unwrap_or(false);
    }
    pattern == repository
}

fn row(store: &Store, image: &Image, names: &[String]) -> Value {
    json!({
        "Id": image.id().as_str(),
        "ParentId": image.parent().map(Id::as_str).unwrap_or_default(),
        "RepoTags": names,
        "Created": image.created_unix(),
        "Size": image.size(),
        "VirtualSize": store.virtual_size(image.id()),
    })
}

/// All images as a graph.
pub(in crate::memory::daemon) fn viz(daemon: &Daemon) -> String {
    let store = store(daemon);
    let mut graph = String::from("digraph docker {\n");
    for image in store.images() {
        let id = image.id().short();
        // Writing to a text does not fail.
        let _ = match image.parent() {
            Some(parent) => writeln!(graph, " \"{}\" -> \"{id}\"", parent.short()),
            None => writeln!(graph, " base -> \"{id}\" [style=invis]"),
        };
    }
    for (id, names) in names_by_image(&store) {
        let (id, names) = (id.short(), names.join("\\n"));
        let _ = writeln!(
            graph,
            " \"{id}\" [label=\"{id}\\n{names}\",shape=box,fillcolor=\"paleturquoise\",\
             style=\"filled,rounded\"];"
        );
    }
    graph.push_str(" base [style=invisible]\n}\n");
    graph
}
