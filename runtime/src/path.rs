//! Paths and queries, percent-encoded. There is one encoder for both ways to send, so that the
//! bytes on the wire are the same.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986 is encoded. That is more than has to be,
/// and leaves nothing that a URL parser could read differently.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The path and query of a request as they go on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    text: String,
    has_query: bool,
}

impl Target {
    pub(crate) fn new(prefix: &str) -> Self {
        Self {
            text: prefix.to_owned(),
            has_query: false,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The path without the query, which may hold what is nobody's business.
    pub(crate) fn path(&self) -> &str {
        self.text.split('?').next().unwrap_or_default()
    }

    /// Text of the spec, which is sent as it is.
    pub(crate) fn literal(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// One segment, or the reason why it cannot be sent. A slash is encoded; since servers decode
    /// before they clean paths, the parts between slashes must not be dots.
    pub(crate) fn segment(&mut self, value: &str) -> Result<(), &'static str> {
        check_characters(value)?;
        check_not_empty(value)?;
        value.split('/').try_for_each(check_not_dots)?;
        self.push(value);
        Ok(())
    }

    /// Several segments with slashes between them, which are kept.
    pub(crate) fn segments(&mut self, value: &str) -> Result<(), &'static str> {
        check_characters(value)?;
        for part in value.split('/') {
            check_not_empty(part)?;
            check_not_dots(part)?;
        }
        for (index, part) in value.split('/').enumerate() {
            if index > 0 {
                self.text.push('/');
            }
            self.push(part);
        }
        Ok(())
    }

    pub(crate) fn query(&mut self, name: &str, value: &str) {
        self.text.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.push(name);
        self.text.push('=');
        self.push(value);
    }

    fn push(&mut self, value: &str) {
        self.text.extend(utf8_percent_encode(value, ENCODED));
    }
}

fn check_characters(value: &str) -> Result<(), &'static str> {
    if value.chars().any(char::is_control) {
        return Err("it has a control character, which no path may have");
    }
    Ok(())
}

fn check_not_empty(part: &str) -> Result<(), &'static str> {
    if part.is_empty() {
        return Err("it, or a part of it, is empty, which would address something else");
    }
    Ok(())
}

fn check_not_dots(part: &str) -> Result<(), &'static str> {
    if part == "." || part == ".." {
        return Err("`.` and `..` would address something else");
    }
    Ok(())
}
