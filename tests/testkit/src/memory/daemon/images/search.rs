//! Searching a registry.

use std::cmp::Reverse;

use longshore::runtime::server::Failure;
use longshore::v1_16::SearchResult;

use super::registry;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::images::names;
use crate::memory::registry::Found;

/// The longest description that clients of 1.0 and 1.1 get, in bytes.
const SHORT: usize = 45;

pub(in crate::memory::daemon) fn search(
    daemon: &Daemon,
    api: Api,
    term: &str,
) -> Result<Vec<SearchResult>, Failure> {
    let fail = |trouble: Trouble| trouble.failure(api);
    let (host, term) = if api.since(14) {
        names::for_registry(term).map_err(|error| fail(error.into()))?
    } else {
        (None, term)
    };
    let found = registry(daemon).search(host, term);
    let mut found = found.map_err(|refused| fail(refused.into()))?;
    if api.since(9) {
        found.sort_by_key(|found| Reverse(found.about.stars));
    }
    Ok(found.into_iter().map(|found| row(api, found)).collect())
}

fn row(api: Api, found: Found) -> SearchResult {
    let Found {
        name,
        is_official,
        about,
    } = found;
    let mut description = about.description;
    if !api.since(2) {
        let end = (0..=SHORT)
            .rev()
            .find(|end| description.is_char_boundary(*end));
        description.truncate(end.unwrap_or_default());
    }
    SearchResult {
        name,
        description,
        star_count: about.stars.into(),
        is_official,
        is_automated: about.trusted,
    }
}
