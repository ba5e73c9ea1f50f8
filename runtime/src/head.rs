//! The head of an answer, found in time linear in its bytes however it arrives.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::ErrorKind;
use crate::fault;

/// More headers than any server sends.
pub(crate) const HEADERS: usize = 128;

/// The status and headers of an answer.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    /// The `x` of `HTTP/1.x`.
    pub(crate) minor: u8,
    pub(crate) headers: HeaderMap,
}

/// Looks for the end of a head; what was looked at once is not looked at again.
#[derive(Debug)]
pub(crate) struct HeadReader {
    what: &'static str,
    limit: usize,
    /// Bytes of earlier heads, which count as well, lest interim answers come forever.
    before: usize,
    searched: usize,
    /// Whether the line being read is empty so far. It is not at the beginning, so that an empty
    /// line before the status line does no harm.
    blank: bool,
}

impl HeadReader {
    pub(crate) fn new(limit: usize) -> Self {
        Self::of("head of the answer", limit)
    }

    /// For another head than that of an answer.
    pub(crate) fn of(what: &'static str, limit: usize) -> Self {
        Self {
            what,
            limit,
            before: 0,
            searched: 0,
            blank: false,
        }
    }

    /// Takes the next head out of the buffer, or nothing when more has to be read.
    pub(crate) fn next(&mut self, buffer: &mut BytesMut) -> Result<Option<Head>, ErrorKind> {
        let text = self.text(buffer)?;
        text.map(|text| parse(&text)).transpose()
    }

    /// Takes the text of the next head out of the buffer, the empty line included.
    pub(crate) fn text(&mut self, buffer: &mut BytesMut) -> Result<Option<Bytes>, ErrorKind> {
        let end = self.search(buffer);
        if self.before + end.unwrap_or(self.searched) > self.limit {
            let (what, limit) = (self.what, self.limit);
            return Err(ErrorKind::TooLarge { what, limit });
        }
        let Some(end) = end else { return Ok(None) };
        *self = Self {
            before: self.before + end,
            ..Self::of(self.what, self.limit)
        };
        Ok(Some(buffer.split_to(end).freeze()))
    }

    /// Whether something of a head has come.
    pub(crate) fn has_begun(&self) -> bool {
        self.searched > 0
    }

    /// Where the empty line ends that ends the head.
    fn search(&mut self, buffer: &[u8]) -> Option<usize> {
        for byte in buffer.get(self.searched..).unwrap_or_default() {
            self.searched += 1;
            match byte {
                b'\n' if self.blank => return Some(self.searched),
                b'\n' => self.blank = true,
                b'\r' => {}
                _ => self.blank = false,
            }
        }
        None
    }
}

/// The head of an answer, from its text.
pub(crate) fn parse(text: &[u8]) -> Result<Head, ErrorKind> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    match response.parse(text) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Err(bad("an empty one")),
        Err(httparse::Error::TooManyHeaders) => {
            return Err(ErrorKind::TooLarge {
                what: "number of headers",
                limit: HEADERS,
            });
        }
        Err(error) => return Err(bad(error)),
    }
    let status = response.code.filter(|code| *code >= 100);
    Ok(Head {
        status: status.ok_or_else(|| bad("an invalid status"))?,
        minor: response.version.unwrap_or(1),
        headers: collect(response.headers)?,
    })
}

pub(crate) fn collect(headers: &[httparse::Header<'_>]) -> Result<HeaderMap, ErrorKind> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for header in headers {
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(bad)?;
        let value = HeaderValue::from_bytes(header.value).map_err(bad)?;
        map.append(name, value);
    }
    Ok(map)
}

fn bad(found: impl std::fmt::Display) -> ErrorKind {
    fault::protocol("the head of an HTTP/1 answer", found.to_string())
}
