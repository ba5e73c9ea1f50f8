//! All that is so in one version.

use std::collections::HashSet;

use longshore_changes::{Aspect, Item, Part};

use super::lineage::Lineage;
use super::{Facts, Value};
use crate::model::{
    self, Accepts, BodyContent, Content, Docs, Encoding, Field, ItemKind, Operation, Param,
    RawWhen, RequestBody, Response, Scalar, Snapshot, TypeDef, TypeExpr, TypeKind, Typed,
};

pub(super) fn facts<'a>(snapshot: &'a Snapshot, lineage: &Lineage<'a>) -> Facts<'a> {
    let mut facts = Facts::new();
    for operation in snapshot.operations.values() {
        let name = lineage.item(ItemKind::Operation, &operation.name);
        let mut writer = Writer::new(&mut facts, Item::Operation(name), (true, true));
        writer.say(Part::Whole, Aspect::Name, &*operation.name);
        writer.operation(operation, lineage);
    }
    let directions = Directions::of(snapshot);
    for def in snapshot.types.values() {
        let name = lineage.item(ItemKind::Type, &def.name);
        let direction = directions.of_type(&def.name);
        let mut writer = Writer::new(&mut facts, Item::Type(name), direction);
        writer.say(Part::Whole, Aspect::Name, &*def.name);
        writer.type_def(def, lineage);
    }
    facts
}

/// Which types clients send in a version, and which they read.
pub(super) struct Directions<'a> {
    sent: HashSet<&'a str>,
    read: HashSet<&'a str>,
}

impl<'a> Directions<'a> {
    pub(super) fn of(snapshot: &'a Snapshot) -> Self {
        Self {
            sent: used(snapshot, Operation::sends),
            read: used(snapshot, Operation::reads),
        }
    }

    fn of_type(&self, name: &str) -> (bool, bool) {
        (self.sent.contains(name), self.read.contains(name))
    }

    /// Whether clients send, and whether they read, an item: an operation is both.
    pub(super) fn of_item(&self, item: &model::Item) -> (bool, bool) {
        match item.kind {
            ItemKind::Operation => (true, true),
            ItemKind::Type => self.of_type(&item.name),
        }
    }
}

/// The types that operations reach from the expressions that `roots` picks.
fn used(snapshot: &Snapshot, roots: fn(&Operation) -> Vec<(String, &Typed)>) -> HashSet<&str> {
    let operations = snapshot.operations.values();
    let typed: Vec<_> = operations.flat_map(|operation| roots(operation)).collect();
    let reached = snapshot.reached(typed.iter().map(|(_, typed)| &typed.expr));
    reached.into_iter().map(|def| &*def.name).collect()
}

/// A section of an operation: its name, its parameters, and the part each is.
type Section<'a> = (&'static str, &'a [Param], fn(&'a str) -> Part<'a>);

/// Adds facts about one item.
struct Writer<'f, 'a> {
    facts: &'f mut Facts<'a>,
    item: Item<'a>,
    sent: bool,
    read: bool,
}

impl<'f, 'a> Writer<'f, 'a> {
    fn new(facts: &'f mut Facts<'a>, item: Item<'a>, (sent, read): (bool, bool)) -> Self {
        Self {
            facts,
            item,
            sent,
            read,
        }
    }

    fn say(&mut self, part: Part<'a>, aspect: Aspect, text: impl Into<String>) {
        let value = Value {
            text: text.into(),
            sent: self.sent,
            read: self.read,
        };
        self.facts.insert((self.item, part, aspect), value);
    }

    /// The type as it is written. How wide a decoder is open is another fact.
    fn typed(&mut self, part: Part<'a>, expr: &TypeExpr) {
        let (bare, string) = (Scalar::BareString.as_str(), Scalar::String.as_str());
        self.say(part, Aspect::Type, expr.to_string().replace(bare, string));
    }

    fn deprecation(&mut self, part: Part<'a>, docs: &Docs) {
        if let Some(deprecated) = &docs.deprecated {
            let words = deprecated.words(str::to_owned);
            self.say(part, Aspect::Deprecation, words);
        }
    }

    fn type_def(&mut self, def: &'a TypeDef, lineage: &Lineage<'a>) {
        let kind = match &def.kind {
            TypeKind::Object(_) => "object",
            TypeKind::Enum { integer: true, .. } => "enumeration of integers",
            TypeKind::Enum { .. } => "enumeration",
        };
        self.say(Part::Whole, Aspect::Presence, "present");
        self.say(Part::Whole, Aspect::Type, kind);
        self.deprecation(Part::Whole, &def.docs);
        match &def.kind {
            TypeKind::Object(fields) => {
                for field in fields {
                    let identity = lineage.part(ItemKind::Type, &def.name, "fields", &field.key);
                    self.field(Part::Field(identity), field);
                }
            }
            TypeKind::Enum { values, .. } => {
                for value in values {
                    let identity = lineage.part(ItemKind::Type, &def.name, "values", &value.value);
                    self.say(Part::Value(identity), Aspect::Presence, "present");
                    self.say(Part::Value(identity), Aspect::Name, &*value.value);
                    self.deprecation(Part::Value(identity), &value.docs);
                }
            }
        }
    }

    fn field(&mut self, part: Part<'a>, field: &Field) {
        self.say(part, Aspect::Presence, presence(!field.optional));
        self.say(part, Aspect::Name, &*field.key);
        self.typed(part, &field.ty.expr);
        self.deprecation(part, &field.docs);
        let mut accepted: Vec<&str> = field.also.iter().map(|(key, _)| key.as_str()).collect();
        if field
            .ty
            .expr
            .to_string()
            .contains(Scalar::BareString.as_str())
        {
            accepted.push("text without quotes");
        }
        accepted.extend(field.accepts.iter().map(|(form, _)| match form {
            Accepts::Lone => "a list with one value",
            Accepts::Map => "a map",
            Accepts::Groups => "a map of groups",
            Accepts::Loose(_) => "entries without a group",
        }));
        if !accepted.is_empty() {
            self.say(part, Aspect::Accepted, accepted.join(", "));
        }
    }

    fn operation(&mut self, operation: &'a Operation, lineage: &Lineage<'a>) {
        self.say(Part::Whole, Aspect::Presence, "present");
        let route = format!("{} {}", operation.method, operation.path_text());
        self.say(Part::Whole, Aspect::Route, route);
        self.deprecation(Part::Whole, &operation.docs);
        (self.sent, self.read) = (true, false);
        let sections: [Section<'a>; 4] = [
            ("segments", &operation.segments, Part::Segment),
            ("query", &operation.query, Part::Query),
            ("headers", &operation.headers, Part::Header),
            ("hints", &operation.hints, Part::Hint),
        ];
        for (section, params, part) in sections {
            for param in params {
                let kind = ItemKind::Operation;
                let identity = lineage.part(kind, &operation.name, section, &param.wire);
                self.param(part(identity), param);
            }
        }
        if let Some(body) = &operation.body {
            self.body(body);
        }
        (self.sent, self.read) = (false, true);
        for answer in &operation.answers {
            self.response(Part::Answer(answer.status), answer);
        }
        for error in &operation.errors {
            self.response(Part::Error(error.status), error);
        }
    }

    fn param(&mut self, part: Part<'a>, param: &Param) {
        self.say(part, Aspect::Presence, presence(param.required));
        self.say(part, Aspect::Name, &*param.wire);
        self.typed(part, &param.ty.expr);
        let encoding = match (param.encoding, param.slashes) {
            (Encoding::Plain, false) => "plain",
            (Encoding::Plain, true) => "with slashes",
            (Encoding::Json, _) => "JSON",
            (Encoding::Base64UrlJson, _) => "JSON in base64url",
            (Encoding::Prefix, _) => "a header for each key",
        };
        self.say(part, Aspect::Encoding, encoding);
        if let Some(default) = &param.default {
            self.say(part, Aspect::Default, default);
        }
        self.deprecation(part, &param.docs);
    }

    fn body(&mut self, body: &'a RequestBody) {
        self.say(Part::Body, Aspect::Presence, presence(body.required));
        match &body.content {
            BodyContent::Json { value: typed, .. } => {
                self.say(Part::Body, Aspect::Encoding, "JSON");
                self.typed(Part::Body, &typed.expr);
            }
            BodyContent::Bytes(media) => self.media(Part::Body, "bytes", media),
            BodyContent::Multipart(parts) => {
                self.media(Part::Body, "parts", "multipart/form-data");
                for part in parts {
                    let at = Part::BodyPart(&part.wire);
                    self.say(at, Aspect::Presence, presence(part.required));
                    self.say(at, Aspect::Media, part.media.clone());
                }
            }
        }
    }

    fn response(&mut self, part: Part<'a>, response: &Response) {
        self.say(part, Aspect::Presence, "present");
        if !response.also.is_empty() {
            let also = response.also.iter().map(|(status, _)| status.to_string());
            let also: Vec<String> = also.collect();
            self.say(
                part,
                Aspect::Accepted,
                format!("status {}", also.join(", ")),
            );
        }
        match &response.content {
            Content::Empty => self.say(part, Aspect::Encoding, "no body"),
            Content::WebSocket => self.say(part, Aspect::Encoding, "a websocket"),
            Content::Text(media) => self.media(part, "text", media),
            Content::Bytes(media) => self.media(part, "bytes", media),
            Content::Json(typed) => {
                self.say(part, Aspect::Encoding, "JSON");
                self.typed(part, &typed.expr);
            }
            Content::JsonStream { item, .. } => {
                self.say(part, Aspect::Encoding, "a stream of JSON values");
                self.typed(part, &item.expr);
            }
            Content::Frames { media, raw } => {
                self.media(part, "a stream of frames", media);
                self.framing(part, raw);
            }
            Content::Hijack { media, raw } => {
                self.media(part, "the connection itself", media);
                self.framing(part, raw);
            }
        }
    }

    fn media(&mut self, part: Part<'a>, what: &str, media: &str) {
        self.say(part, Aspect::Encoding, what);
        self.say(part, Aspect::Media, media);
    }

    fn framing(&mut self, part: Part<'a>, raw: &RawWhen) {
        let when = match raw {
            RawWhen::Never => "always framed".to_owned(),
            RawWhen::Always => "never framed".to_owned(),
            RawWhen::Hint(hint, _) => format!("framed unless {hint}"),
            RawWhen::Body(key, _) => format!("framed unless {key} of the body"),
        };
        self.say(part, Aspect::Framing, when);
    }
}

fn presence(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}
