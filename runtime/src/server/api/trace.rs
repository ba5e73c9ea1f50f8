//! What a request has beyond what was read of it.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{HeaderMap, HeaderName};

use super::failure::Failure;

/// The most bytes of paths that are listed of one request.
const LISTED: usize = 64 << 10;

/// Headers that belong to HTTP, to its authentication, to intermediaries and to tracing, and no
/// operation of an API: nothing is refused because of them.
const OF_HTTP: [&str; 50] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "authorization",
    "baggage",
    "cache-control",
    "connection",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "dnt",
    "expect",
    "forwarded",
    "from",
    "host",
    "if-modified-since",
    "if-none-match",
    "keep-alive",
    "max-forwards",
    "origin",
    "pragma",
    "priority",
    "proxy-authorization",
    "proxy-connection",
    "referer",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-protocol",
    "sec-websocket-version",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-request-id",
];

/// Paths of what a type does not know: `body.HostConfig.Mounts`, `query.platform`,
/// `header.x-other`. A name that is not of letters, digits, `-` and `_` alone is a JSON string in
/// brackets, and so are places of lists without the quotes.
#[derive(Debug, Default)]
pub(in crate::server) struct Paths {
    list: Vec<String>,
    bytes: usize,
    are_too_many: bool,
}

impl Paths {
    pub(in crate::server) fn push(&mut self, path: &str) {
        self.bytes = self.bytes.saturating_add(path.len() + size_of::<String>());
        if self.bytes > LISTED {
            self.are_too_many = true;
        } else {
            self.list.push(path.to_owned());
        }
    }

    fn named(&mut self, part: &str, name: &str, nth: usize) {
        let mut path = part.to_owned();
        enter(&mut path, name);
        if nth > 0 {
            enter_item(&mut path, nth);
        }
        self.push(&path);
    }

    /// The list, if it is whole.
    pub(in crate::server) fn whole(self) -> Result<Vec<String>, Failure> {
        if self.are_too_many {
            let reason = "more in the request is unknown to its version than can be listed";
            return Err(Failure::new(400, reason));
        }
        Ok(self.list)
    }
}

/// Makes the path that of a member.
pub(in crate::server) fn enter(path: &mut String, name: &str) {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !name.is_empty() && name.bytes().all(is_plain) {
        path.push('.');
        path.push_str(name);
    } else {
        path.push('[');
        path.push_str(&serde_json::Value::from(name).to_string());
        path.push(']');
    }
}

/// Makes the path that of an item of a list.
pub(in crate::server) fn enter_item(path: &mut String, at: usize) {
    path.push('[');
    path.push_str(&at.to_string());
    path.push(']');
}

/// Keeps account of what is read of a request.
#[derive(Debug, Default)]
pub(super) struct Trace(Mutex<Reads>);

#[derive(Debug, Default)]
struct Reads {
    /// Parameters of the query, and whether they may be there several times.
    query: HashMap<String, bool>,
    headers: HashSet<String>,
    prefixes: Vec<String>,
    body: bool,
    within: Paths,
}

impl Trace {
    fn reads(&self) -> MutexGuard<'_, Reads> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn query(&self, name: &str, several: bool) {
        self.reads().query.insert(name.to_owned(), several);
    }

    pub(super) fn header(&self, name: &str) {
        self.reads().headers.insert(name.to_ascii_lowercase());
    }

    pub(super) fn prefix(&self, prefix: &str) {
        self.reads().prefixes.push(prefix.to_ascii_lowercase());
    }

    pub(super) fn body(&self) {
        self.reads().body = true;
    }

    pub(super) fn has_body(&self) -> bool {
        self.reads().body
    }

    /// Looks into the body, and keeps what is unknown there.
    pub(super) fn within<T>(&self, look: impl FnOnce(&mut Paths) -> T) -> T {
        look(&mut self.reads().within)
    }

    /// A part of a form that is not read.
    pub(super) fn part(&self, name: &str) {
        self.reads().within.named("form", name, 0);
    }

    /// Which pairs of a query stay when only those that were read go on.
    pub(super) fn pairs<'q>(&self, query: &'q str) -> Vec<&'q str> {
        let pairs = self.reads().pairs(query);
        let kept = pairs.into_iter().filter(|(_, extra)| extra.is_none());
        kept.map(|(pair, _)| pair).collect()
    }

    /// The headers that do not go on then, or not more than once.
    pub(super) fn headers(&self, headers: &HeaderMap) -> Vec<(HeaderName, bool)> {
        self.reads().extra_headers(headers)
    }

    /// All that is unknown.
    pub(super) fn unknown(&self, query: &str, headers: &HeaderMap) -> Paths {
        let mut reads = self.reads();
        let mut all = std::mem::take(&mut reads.within);
        for (_, extra) in reads.pairs(query) {
            if let Some((name, nth)) = extra {
                all.named("query", &name, nth);
            }
        }
        for (name, known) in reads.extra_headers(headers) {
            all.named("header", name.as_str(), usize::from(known));
        }
        all
    }
}

/// A pair of a query; where it is beyond what was read, its name, and which one of that name it is.
type Pair<'q> = (&'q str, Option<(String, usize)>);

impl Reads {
    fn pairs<'q>(&self, query: &'q str) -> Vec<Pair<'q>> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let named = pairs.map(|pair| {
            let name = url::form_urlencoded::parse(pair.as_bytes()).next();
            let name = name.map_or(String::new(), |(name, _)| name.into_owned());
            let count = counts.entry(name.clone()).or_default();
            let extra = match self.query.get(&name) {
                None => Some((name, 0)),
                Some(false) if *count > 0 => Some((name, *count)),
                Some(_) => None,
            };
            *count += 1;
            (pair, extra)
        });
        named.collect()
    }

    /// Headers that were not read, and those that were and are there twice, which is what is said
    /// with them.
    fn extra_headers(&self, headers: &HeaderMap) -> Vec<(HeaderName, bool)> {
        let all = headers.keys().filter_map(|name| {
            let text = name.as_str();
            let by_name = self.headers.contains(text) || text == "content-type";
            let by_prefix = self.prefixes.iter().any(|prefix| text.starts_with(prefix));
            if by_name || by_prefix {
                return (headers.get_all(name).iter().count() > 1).then(|| (name.clone(), true));
            }
            (!OF_HTTP.contains(&text)).then(|| (name.clone(), false))
        });
        all.collect()
    }
}
