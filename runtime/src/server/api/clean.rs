//! Paths in their clean form: without empty parts and dots.

use http::{HeaderValue, Response, StatusCode, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::server::Body;

/// What stands for itself in a path: unreserved characters, and delimiters that mean nothing here.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// The clean form of a path, encoded, if it is not clean. What counts is the path as it reads when
/// it is decoded: an encoded slash is one. What is no UTF-8 stays as it is.
pub(in crate::server) fn cleaned(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    if !decoded.starts_with('/') {
        return None;
    }
    let clean = clean(&decoded);
    (clean != decoded).then(|| utf8_percent_encode(&clean, ENCODED).to_string())
}

/// As `path.Clean` of Go does it, but a slash at the end stays.
fn clean(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let end = if path.ends_with('/') && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", parts.join("/"))
}

/// Sends a client on to a path.
pub(in crate::server) fn moved(path: &str, query: Option<&str>) -> Response<Body> {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let mut response = Response::new(Body::from(String::new()));
    *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    if let Ok(location) = HeaderValue::from_str(&format!("{path}{query}")) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn clean_paths_stay() {
        for path in [
            "/",
            "/a",
            "/a/",
            "/v1.2/a%2Fb",
            "/a/b.c",
            "/a%20b",
            "/%FF//",
            "*",
            "",
        ] {
            assert_eq!(cleaned(path), None, "{path}");
        }
    }

    #[test]
    fn other_paths_are_cleaned() {
        for (path, clean) in [
            ("//a", "/a"),
            ("/a//b/", "/a/b/"),
            ("/a/%2Fb", "/a/b"),
            ("/a%2F%2Fb%20c", "/a/b%20c"),
            ("/a/./b", "/a/b"),
            ("/a/%2e%2E/b", "/b"),
            ("/../../a", "/a"),
            ("//", "/"),
            ("//evil.example/%2F", "/evil.example/"),
            ("/a//%C3%A4?", "/a/%C3%A4%3F"),
        ] {
            assert_eq!(cleaned(path).as_deref(), Some(clean), "{path}");
        }
    }
}
