//! A request with a policy's changes: only what was changed is written anew.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use url::form_urlencoded::{byte_serialize, parse};

use super::head::Edits;
use super::merge::merged;
use super::proposal::{Changes, Visit};
use crate::path::Target;
use crate::server::Body;
use crate::server::api::{Call, Failure, Pattern, Written};

/// The changes, and the request as it is with them. What is unknown goes on unless it is dropped.
pub(super) fn rewritten(
    visit: &Visit,
    data: &Bytes,
    (before, after): (&Written, &Written),
    drops: bool,
) -> Result<(Call, Changes), Failure> {
    let mut edits = Edits {
        target: target(visit, before, after, drops)?,
        headers: headers(before, after),
    };
    if drops {
        drop_headers(visit, &mut edits.headers);
    }
    let body = body(visit, data, (before, after), drops)?;
    if let Some(body) = &body {
        let length = Some(body.len().to_string());
        edits.headers.push(("content-length".to_owned(), length));
        edits.headers.push(("transfer-encoding".to_owned(), None));
        edits.headers.push(("trailer".to_owned(), None));
        if data.is_empty() && !visit.head.headers.contains_key("content-type") {
            let media = Some("application/json".to_owned());
            edits.headers.push(("content-type".to_owned(), media));
        }
    }
    let call = call(visit, &edits, body.as_ref().unwrap_or(data))?;
    Ok((call, Changes { edits, body }))
}

/// The request as whoever gets it will read it.
fn call(visit: &Visit, edits: &Edits, body: &Bytes) -> Result<Call, Failure> {
    let uri = match &edits.target {
        Some(target) => target.parse().map_err(|_| cannot("target"))?,
        None => visit.head.uri.clone(),
    };
    let mut request = visit.head.request(uri);
    for (name, value) in &edits.headers {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| cannot(name))?;
        request.headers_mut().remove(&name);
        if let Some(value) = value {
            let value = HeaderValue::from_str(value).map_err(|_| cannot(name.as_str()))?;
            request.headers_mut().insert(name, value);
        }
    }
    let path = request.uri().path().get(visit.before..).unwrap_or_default();
    let pattern = Pattern::new(visit.route.path);
    let parameters = pattern.parameters(&segments(path).1);
    let parameters = parameters.ok_or_else(|| cannot("path"))?;
    let request: Request<Body> = request.map(|()| body.clone().into());
    let version = visit.call.version();
    let call = Call::new(request, version, visit.route.name, parameters);
    Ok(call.refusing(visit.call.refusals()).folding())
}

fn cannot(what: &str) -> Failure {
    Failure::new(500, format!("the policy's {what} cannot be written"))
}

/// Path and query, where one of them is changed.
fn target(
    visit: &Visit,
    before: &Written,
    after: &Written,
    drops: bool,
) -> Result<Option<String>, Failure> {
    if before.segments == after.segments && before.query == after.query && !drops {
        return Ok(None);
    }
    let uri = &visit.head.uri;
    let mut target = path(visit, before, after)?;
    let mut query = if drops {
        Some(visit.call.read_query())
    } else {
        uri.query().map(str::to_owned)
    };
    for ((name, old), (_, new)) in before.query.iter().zip(&after.query) {
        if old != new {
            query = Some(with(query.as_deref().unwrap_or_default(), name, new));
        }
    }
    if let Some(query) = query.filter(|query| !query.is_empty()) {
        target.push('?');
        target.push_str(&query);
    }
    Ok(Some(target))
}

fn path(visit: &Visit, before: &Written, after: &Written) -> Result<String, Failure> {
    let path = visit.head.uri.path();
    let (version, rest) = path.split_at_checked(visit.before).unwrap_or(("", path));
    let (start, segments) = segments(rest);
    let mut out: Vec<String> = segments.iter().map(|&part| part.to_owned()).collect();
    let places = Pattern::new(visit.route.path).places(&segments);
    // From behind, so that places stay what they are.
    for (name, range) in places.unwrap_or_default().into_iter().rev() {
        let new = value(after, name);
        if new == value(before, name) {
            continue;
        }
        let mut part = Target::new("");
        let said = part.segments(new.unwrap_or_default());
        said.map_err(|reason| Failure::new(500, format!("{name}: {reason}")))?;
        out.splice(range, [part.as_str().to_owned()]);
    }
    Ok(format!("{version}{start}{}", out.join("/")))
}

fn value<'w>(written: &'w Written, name: &str) -> Option<&'w str> {
    let mut segments = written.segments.iter();
    let found = segments.find(|(known, _)| *known == name);
    found.map(|(_, text)| text.as_str())
}

/// The slashes that a path begins with, and what is between the others.
fn segments(path: &str) -> (&str, Vec<&str>) {
    let rest = path.trim_start_matches('/');
    let start = path.get(..path.len() - rest.len()).unwrap_or_default();
    (start, rest.split('/').collect())
}

/// The query with other values of a parameter, where the old ones were.
fn with(query: &str, name: &str, values: &[String]) -> String {
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let values = values.iter();
    let mut new: Vec<String> = values
        .map(|value| format!("{}={}", encode(name), encode(value)))
        .collect();
    let mut out: Vec<String> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let known = parse(pair.as_bytes()).next();
        if known.is_some_and(|(known, _)| known == name) {
            out.append(&mut new);
        } else {
            out.push(pair.to_owned());
        }
    }
    out.append(&mut new);
    out.join("&")
}

/// The headers that are changed, new or gone.
fn headers(before: &Written, after: &Written) -> Vec<(String, Option<String>)> {
    let changed = after.headers.iter();
    let changed = changed.filter(|header| !before.headers.contains(header));
    let gone = before.headers.iter();
    let gone = gone.filter(|(name, _)| after.headers.iter().all(|(known, _)| known != name));
    let gone = gone.map(|(name, _)| (name.clone(), None));
    changed.cloned().chain(gone).collect()
}

/// Takes away the headers that are unknown, and leaves one of those that are there too often.
fn drop_headers(visit: &Visit, edits: &mut Vec<(String, Option<String>)>) {
    for (name, keeps_first) in visit.call.unread_headers() {
        if edits.iter().any(|(known, _)| known == name.as_str()) {
            continue;
        }
        let first = visit.head.headers.get(&name);
        let first = first.and_then(|value| value.to_str().ok());
        let value = first.filter(|_| keeps_first).map(str::to_owned);
        edits.push((name.as_str().to_owned(), value));
    }
}

/// The body, where it is changed.
fn body(
    visit: &Visit,
    data: &Bytes,
    (before, after): (&Written, &Written),
    drops: bool,
) -> Result<Option<Bytes>, Failure> {
    if drops && !data.is_empty() && !visit.call.has_read_body() {
        return Ok(Some(Bytes::new()));
    }
    if before.json == after.json && (!drops || after.json.is_none()) {
        return Ok(None);
    }
    let text = match (&before.json, &after.json) {
        (_, None) => String::new(),
        (None, Some(new)) => new.clone(),
        (Some(old), Some(new)) => {
            let text = std::str::from_utf8(data).map_err(|_| cannot("body"))?;
            merged(text, old, new, drops).map_err(|_| cannot("body"))?
        }
    };
    Ok(Some(text.into()))
}
