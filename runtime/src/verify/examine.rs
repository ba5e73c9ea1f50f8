//! An exchange from its route to its last byte.

use serde_json::value::RawValue;

use super::api::Api;
use super::check::{Check, Undecodable};
use super::compare::{self, Difference};
use super::exchange::{Exchange, present};
use super::report::{Finding, Part, Problem, Report};
use super::route::Route;
use super::rules::{Answer, Param, Wherein};

/// What servers say, or what is guessed for them, where nothing is known.
const ANY_MEDIA: [&str; 2] = ["application/octet-stream", "text/plain"];
const JSON: &str = "application/json";

impl Api {
    /// Checks an exchange. Its version is the one it names, else the one of its path, else
    /// `default`.
    ///
    /// # Errors
    ///
    /// There is no version, or none that is known.
    pub fn examine(&self, exchange: &Exchange, default: Option<&str>) -> Result<Report, String> {
        let (in_path, path) = self.split_prefix(exchange.route());
        let own = exchange.api.as_deref().filter(|api| !api.is_empty());
        let named = own.or(in_path).or(default);
        let named = named.ok_or_else(|| "it does not say of which version it is".to_owned())?;
        let version = self
            .version(named)
            .ok_or_else(|| format!("there is no version {}", compare::clip(named)))?;
        let route = self.route(version, exchange.method(), path);
        Ok(Report {
            version,
            operation: route.as_ref().map(|route| route.name),
            findings: match route {
                Some(route) => findings(&route, exchange),
                None => vec![unknown(exchange.method(), path)],
            },
        })
    }
}

fn unknown(method: &str, path: &str) -> Finding {
    let route = compare::clip(&format!("{method} {path}"));
    Finding::new(Part::Route, route, Problem::UnknownRoute)
}

fn findings(route: &Route, exchange: &Exchange) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    for (param, value) in &route.segments {
        findings.value(Part::Segment, param.name, param.check, value);
    }
    findings.query(route, exchange);
    if exchange.headers.is_some() {
        findings.headers(route, exchange);
    }
    findings.request_body(route, exchange);
    findings.answer(route, exchange);
    findings.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, part: Part, path: impl Into<String>, problem: Problem) {
        self.0.push(Finding::new(part, path, problem));
    }

    fn mismatch(&mut self, part: Part, path: &str, expected: &str, found: &str) {
        let (expected, found) = (expected.to_owned(), compare::clip(found));
        self.add(part, path, Problem::DoesNotDecode { expected, found });
    }

    fn query(&mut self, route: &Route, exchange: &Exchange) {
        let pairs = exchange.query();
        for (name, value) in &pairs {
            let mut params = route.params(Wherein::Query);
            match params.find(|param| param.name == name) {
                Some(param) => self.param(Part::Query, param, value),
                None => self.add(Part::Query, compare::clip(name), Problem::UnknownField),
            }
        }
        for param in route.params(Wherein::Query) {
            let is_there = pairs.iter().any(|(name, _)| name == param.name);
            self.presence(Part::Query, param, is_there);
        }
    }

    fn headers(&mut self, route: &Route, exchange: &Exchange) {
        for param in route.params(Wherein::Header) {
            for value in exchange.header(param.name) {
                self.param(Part::Header, param, value);
            }
            let is_there = exchange.header(param.name).next().is_some();
            self.presence(Part::Header, param, is_there);
        }
    }

    fn presence(&mut self, part: Part, param: Param, is_there: bool) {
        if param.required && !is_there {
            self.mismatch(part, param.name, "a value", "nothing");
        }
    }

    /// A parameter without a value counts as left out.
    fn param(&mut self, part: Part, param: Param, value: &str) {
        if !value.is_empty() {
            self.value(part, param.name, param.check, value);
        }
    }

    fn request_body(&mut self, route: &Route, exchange: &Exchange) {
        let recorded = present(exchange.request_body.as_deref());
        if let (Some(check), Some(recorded)) = (route.body(), recorded) {
            self.value(Part::RequestBody, "", check, recorded);
        }
    }

    fn answer(&mut self, route: &Route, exchange: &Exchange) {
        let Some(status) = exchange.status else {
            return self.answer_of_unknown_status(route, exchange);
        };
        match route.answer(status) {
            Some(answer) => self.answer_body(answer, exchange),
            None if route.fails_with(status) => {}
            None => self.add(Part::Status, "", Problem::UndocumentedStatus(status)),
        }
    }

    /// The only answer is meant, if there is only one.
    fn answer_of_unknown_status(&mut self, route: &Route, exchange: &Exchange) {
        let mut answers = route.answers();
        if let (Some((_, answer)), None) = (answers.next(), answers.next()) {
            self.answer_body(answer, exchange);
        }
    }

    fn answer_body(&mut self, answer: Answer, exchange: &Exchange) {
        match answer {
            Answer::Empty | Answer::Any => {}
            Answer::Bytes(media) | Answer::Hijack(media) => self.media(media, exchange),
            Answer::Json(check) => {
                self.media(JSON, exchange);
                self.json(check, exchange);
            }
            Answer::JsonStream(check) => {
                self.media(JSON, exchange);
                self.stream(check, exchange);
            }
            // Lines are any text, so that only what is JSON can be looked at.
            Answer::Lines(check) => {
                if present(exchange.body.as_deref()).is_none_or(|body| values(body).is_ok()) {
                    self.stream(check, exchange);
                }
            }
        }
    }

    fn media(&mut self, expected: &str, exchange: &Exchange) {
        let stated = exchange.content_type.as_deref().unwrap_or_default();
        let stated = stated.split(';').next().unwrap_or_default().trim();
        let is_fine = stated.is_empty()
            || stated.eq_ignore_ascii_case(expected.split(';').next().unwrap_or_default().trim())
            || ANY_MEDIA.iter().any(|any| stated.eq_ignore_ascii_case(any));
        if !is_fine {
            self.mismatch(Part::ContentType, "", expected, stated);
        }
    }

    fn json(&mut self, check: Check, exchange: &Exchange) {
        match exchange.stream.as_deref() {
            Some([lone]) => self.value(Part::Stream, "[0]", check, lone.get()),
            Some(values) => {
                let found = format!("a stream of {} values", values.len());
                self.mismatch(Part::Stream, "", "one value", &found);
            }
            None => {}
        }
        if let Some(body) = present(exchange.body.as_deref()) {
            self.value(Part::Body, "", check, body);
        }
    }

    fn stream(&mut self, check: Check, exchange: &Exchange) {
        for (index, value) in exchange.stream.iter().flatten().enumerate() {
            self.value(Part::Stream, &compare::at("", index), check, value.get());
        }
        let Some(body) = present(exchange.body.as_deref()) else {
            return;
        };
        match values(body) {
            Ok(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.value(Part::Body, &compare::at("", index), check, value.get());
                }
            }
            Err(_) => self.mismatch(Part::Body, "", "JSON values", body),
        }
    }

    /// A value, whose place in the part is `path`.
    fn value(&mut self, part: Part, path: &str, check: Check, value: &str) {
        match check.run(value) {
            Err(Undecodable {
                path: inner,
                expected,
                found,
            }) => self.add(
                part,
                joined(path, &inner),
                Problem::DoesNotDecode { expected, found },
            ),
            Ok(differences) => {
                for (inner, difference) in differences {
                    self.add(part, joined(path, &inner), problem(difference));
                }
            }
        }
    }
}

fn problem(difference: Difference) -> Problem {
    match difference {
        Difference::Unknown => Problem::UnknownField,
        Difference::Changed { was, is } => Problem::ValueChanged { was, is },
    }
}

/// The path of something inside.
fn joined(path: &str, inner: &str) -> String {
    match inner {
        "" => path.to_owned(),
        _ if inner.starts_with('[') => format!("{path}{inner}"),
        _ => compare::under(path, inner),
    }
}

/// The values of a stream that was recorded as one body: a list, a text, or the only one.
fn values(body: &str) -> Result<Vec<Box<RawValue>>, serde_json::Error> {
    if let Ok(text) = serde_json::from_str::<String>(body) {
        return serde_json::Deserializer::from_str(&text)
            .into_iter()
            .collect();
    }
    serde_json::from_str(body).or_else(|_| Ok(vec![serde_json::from_str(body)?]))
}
