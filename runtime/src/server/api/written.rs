//! A request as text again, so that what was changed can be told from what was not.

use std::collections::BTreeMap;

use serde_with::SerializeAs;

use super::failure::Failure;
use crate::param::{self, EncodeError};

/// The parts of a request as they go on the wire. Generated code fills it in.
#[derive(Default, PartialEq, Eq)]
pub struct Written {
    pub(in crate::server) segments: Vec<(&'static str, String)>,
    /// Each parameter of the query with its values; none where it is left out.
    pub(in crate::server) query: Vec<(&'static str, Vec<String>)>,
    pub(in crate::server) headers: Vec<(String, Option<String>)>,
    /// The body, where it is JSON and there is one.
    pub(in crate::server) json: Option<String>,
    failed: Option<String>,
}

impl Written {
    fn keep(&mut self, name: &str, value: Result<String, EncodeError>) -> Option<String> {
        let failed = |error| format!("{name} cannot be written: {error}");
        match value {
            Ok(text) => Some(text),
            Err(error) => {
                self.failed.get_or_insert_with(|| failed(error));
                None
            }
        }
    }

    /// A parameter of the path that is one segment.
    pub fn segment(
        &mut self,
        name: &'static str,
        value: &Result<String, EncodeError>,
    ) -> &mut Self {
        if let Some(text) = self.keep(name, value.clone()) {
            self.segments.push((name, text));
        }
        self
    }

    /// A parameter of the path that may be several segments.
    pub fn segments(
        &mut self,
        name: &'static str,
        value: &Result<String, EncodeError>,
    ) -> &mut Self {
        self.segment(name, value)
    }

    /// A parameter of the query, or that it is left out.
    pub fn query(
        &mut self,
        name: &'static str,
        value: Option<Result<String, EncodeError>>,
    ) -> &mut Self {
        let value = value.and_then(|value| self.keep(name, value));
        self.query.push((name, value.into_iter().collect()));
        self
    }

    /// A parameter of the query that may be there several times.
    pub fn query_each<T>(
        &mut self,
        name: &'static str,
        values: &[T],
        encode: impl Fn(&T) -> Result<String, EncodeError>,
    ) -> &mut Self {
        let texts = values.iter().map(encode);
        let texts = texts.filter_map(|text| self.keep(name, text)).collect();
        self.query.push((name, texts));
        self
    }

    /// A header, or that it is left out.
    pub fn header(
        &mut self,
        name: &'static str,
        value: Option<Result<String, EncodeError>>,
    ) -> &mut Self {
        let value = value.and_then(|value| self.keep(name, value));
        self.headers.push((name.to_ascii_lowercase(), value));
        self
    }

    /// A header for each entry of a map.
    pub fn headers(&mut self, prefix: &str, values: &BTreeMap<String, String>) -> &mut Self {
        let headers = values.iter().map(|(key, value)| {
            let name = format!("{prefix}{key}").to_ascii_lowercase();
            (name, Some(value.clone()))
        });
        self.headers.extend(headers);
        self
    }

    /// A JSON body in the wire form `A`.
    pub fn json_body<A, T>(&mut self, value: &T) -> &mut Self
    where
        A: SerializeAs<T>,
    {
        self.json = self.keep("body", param::json::<A, T>(value));
        self
    }

    /// A JSON body in the wire form `A`, if there is one.
    pub fn json_body_if<A, T>(&mut self, value: Option<&T>) -> &mut Self
    where
        A: SerializeAs<T>,
    {
        match value {
            Some(value) => self.json_body::<A, T>(value),
            None => self,
        }
    }

    /// What was written, unless something could not be.
    pub(in crate::server) fn whole(self) -> Result<Self, Failure> {
        match self.failed {
            Some(reason) => Err(Failure::new(500, reason)),
            None => Ok(self),
        }
    }
}

impl std::fmt::Debug for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The values may be secrets.
        f.debug_struct("Written").finish_non_exhaustive()
    }
}
