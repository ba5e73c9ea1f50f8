//! Finds which items of different versions are one shape.
//!
//! Two nodes (a version and an item) are one shape when they have the same
//! name, the same wire form, and refer pairwise to the same shapes. Nodes start
//! in classes by name and form and are split until references agree, which is
//! right for cycles too. Docs, order and place are outside the identity.

use std::collections::HashMap;
use std::fmt::{Debug, Write as _};
use std::sync::Arc;

use crate::model::{
    Api, BodyContent, Content, Field, Item, ItemKind, Operation, Param, RawWhen, Response,
    Snapshot, TypeDef, TypeExpr, TypeKind,
};

/// A shape, by its number in [`Shapes::list`].
pub(crate) type ShapeId = usize;

#[derive(Debug)]
pub(crate) struct Shapes {
    /// In the order of the items' names, newest first.
    pub(crate) list: Vec<Shape>,
    of: HashMap<(usize, Item), ShapeId>,
}

#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) item: Item,
    /// Numbers of the versions that have it, oldest first; never empty.
    pub(crate) versions: Vec<usize>,
}

impl Shape {
    pub(crate) fn first(&self) -> usize {
        self.versions.first().copied().unwrap_or_default()
    }

    pub(crate) fn last(&self) -> usize {
        self.versions.last().copied().unwrap_or_default()
    }
}

impl Shapes {
    /// The shape that an item has in a version.
    pub(crate) fn of(&self, version: usize, kind: ItemKind, name: &Arc<str>) -> Option<ShapeId> {
        let item = Item {
            kind,
            name: Arc::clone(name),
        };
        self.of.get(&(version, item)).copied()
    }
}

/// A node before its class is known.
struct Node {
    version: usize,
    item: Item,
    form: String,
    refers: Vec<Arc<str>>,
}

pub(crate) fn share(api: &Api) -> Shapes {
    let nodes: Vec<Node> = api
        .snapshots
        .iter()
        .enumerate()
        .flat_map(|(version, snapshot)| nodes(version, snapshot))
        .collect();
    shapes(&nodes, &refine(&nodes))
}

fn nodes(version: usize, snapshot: &Snapshot) -> Vec<Node> {
    let types = snapshot.types.values().map(|def| {
        let mut form = Form::default();
        form.type_def(def);
        form.node(version, ItemKind::Type, &def.name)
    });
    let operations = snapshot.operations.values().map(|operation| {
        let mut form = Form::default();
        form.operation(operation);
        form.node(version, ItemKind::Operation, &operation.name)
    });
    types.chain(operations).collect()
}

/// The class of each node.
fn refine(nodes: &[Node]) -> Vec<usize> {
    let by_item: HashMap<(usize, &str), usize> = nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| node.item.kind == ItemKind::Type)
        .map(|(at, node)| ((node.version, &*node.item.name), at))
        .collect();
    let refers: Vec<Vec<usize>> = nodes
        .iter()
        .map(|node| {
            let target = |name: &Arc<str>| by_item.get(&(node.version, &**name)).copied();
            node.refers.iter().filter_map(target).collect()
        })
        .collect();
    let (mut classes, mut count) = number(nodes.iter().map(|node| (&node.item, &node.form)));
    loop {
        let keys = classes.iter().zip(&refers).map(|(class, refers)| {
            let refers: Vec<usize> = refers.iter().map(|to| classes[*to]).collect();
            (*class, refers)
        });
        let (finer, finer_count) = number(keys);
        if finer_count == count {
            return classes;
        }
        (classes, count) = (finer, finer_count);
    }
}

/// Numbers equal keys equally; how many there are is the second answer.
fn number<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = K>) -> (Vec<usize>, usize) {
    let mut numbers = HashMap::new();
    let classes = keys
        .map(|key| {
            let next = numbers.len();
            *numbers.entry(key).or_insert(next)
        })
        .collect();
    (classes, numbers.len())
}

fn shapes(nodes: &[Node], classes: &[usize]) -> Shapes {
    let mut by_class: HashMap<usize, Shape> = HashMap::new();
    for (node, class) in nodes.iter().zip(classes) {
        let shape = by_class.entry(*class).or_insert_with(|| Shape {
            item: node.item.clone(),
            versions: Vec::new(),
        });
        shape.versions.push(node.version);
    }
    let mut list: Vec<Shape> = by_class.into_values().collect();
    list.sort_by(|a, b| (&a.item, b.first()).cmp(&(&b.item, a.first())));
    let of = list
        .iter()
        .enumerate()
        .flat_map(|(id, shape)| {
            shape
                .versions
                .iter()
                .map(move |version| ((*version, shape.item.clone()), id))
        })
        .collect();
    Shapes { list, of }
}

/// Writes down the wire form of an item, with its references taken out.
#[derive(Default)]
struct Form {
    text: String,
    refers: Vec<Arc<str>>,
}

impl Form {
    fn node(self, version: usize, kind: ItemKind, name: &Arc<str>) -> Node {
        Node {
            version,
            item: Item {
                kind,
                name: Arc::clone(name),
            },
            form: self.text,
            refers: self.refers,
        }
    }

    /// `Debug` quotes texts, so that no two forms read the same by accident.
    fn word(&mut self, word: impl Debug) {
        let _ = write!(self.text, "{word:?} ");
    }

    fn type_def(&mut self, def: &TypeDef) {
        match &def.kind {
            TypeKind::Object(fields) => {
                let mut fields: Vec<&Field> = fields.iter().collect();
                fields.sort_by_key(|field| &field.key);
                for field in fields {
                    self.field(field);
                }
            }
            TypeKind::Enum { integer, values } => {
                let mut values: Vec<_> = values.iter().map(|v| (&v.value, &v.rust.text)).collect();
                values.sort_unstable();
                self.word((integer, values));
            }
        }
    }

    fn field(&mut self, field: &Field) {
        let mut also: Vec<&String> = field.also.iter().map(|(key, _)| key).collect();
        also.sort_unstable();
        let mut accepts: Vec<_> = field.accepts.iter().map(|(form, _)| form).collect();
        accepts.sort_unstable();
        self.word(accepts);
        self.word((
            &field.key,
            &field.rust.text,
            field.optional,
            field.secret,
            also,
        ));
        self.expr(&field.ty.expr);
    }

    fn expr(&mut self, expr: &TypeExpr) {
        match expr {
            TypeExpr::Named(name) => {
                self.text.push_str("& ");
                self.refers.push(Arc::clone(name));
            }
            TypeExpr::List(inner) => self.wrapped("list", inner),
            TypeExpr::Map(inner) => self.wrapped("map", inner),
            TypeExpr::Nullable(inner) => self.wrapped("null", inner),
            TypeExpr::Scalar(_) | TypeExpr::Any | TypeExpr::StringOrList | TypeExpr::Set => {
                self.word(expr);
            }
        }
    }

    fn wrapped(&mut self, word: &str, inner: &TypeExpr) {
        self.text.push_str(word);
        self.text.push('<');
        self.expr(inner);
    }

    fn operation(&mut self, operation: &Operation) {
        self.word((&operation.method, &operation.path));
        for params in [
            &operation.segments,
            &operation.query,
            &operation.headers,
            &operation.hints,
        ] {
            self.text.push('/');
            self.params(params);
        }
        if let Some(body) = &operation.body {
            self.word((&body.rust.text, body.required));
            match &body.content {
                BodyContent::Json { value: typed, .. } => self.expr(&typed.expr),
                BodyContent::Bytes(media) => self.word(media),
                BodyContent::Multipart(parts) => {
                    for part in parts {
                        self.word((&part.wire, &part.rust.text, part.required, &part.media));
                    }
                }
            }
        }
        let mut responses: Vec<&Response> =
            operation.answers.iter().chain(&operation.errors).collect();
        responses.sort_by_key(|response| response.status);
        for response in responses {
            self.response(response);
        }
    }

    fn params(&mut self, params: &[Param]) {
        let mut params: Vec<&Param> = params.iter().collect();
        // The order of required ones is the order of arguments.
        params.sort_by_key(|param| (!param.required).then_some(&param.wire));
        for param in params {
            self.word((&param.wire, &param.rust.text, param.required));
            self.word((param.encoding, param.slashes, &param.strip, param.secret));
            self.expr(&param.ty.expr);
        }
    }

    fn response(&mut self, response: &Response) {
        self.word((
            response.status,
            response.name.as_ref().map(|name| &name.text),
            response
                .also
                .iter()
                .map(|(status, _)| status)
                .collect::<Vec<_>>(),
        ));
        match &response.content {
            Content::Empty => {}
            Content::Json(typed) => self.expr(&typed.expr),
            Content::Text(media) => self.word(("text", media)),
            Content::Bytes(media) => self.word(("bytes", media)),
            Content::JsonStream {
                item,
                failure,
                lines,
            } => {
                let [failure, lines] = [failure, lines].map(|field| field.as_ref().map(|f| &f.key));
                self.word(("stream", failure, lines));
                self.expr(&item.expr);
            }
            Content::Frames { media, raw } => self.raw("frames", media, raw),
            Content::Hijack { media, raw } => self.raw("hijack", media, raw),
            Content::WebSocket => self.word("websocket"),
        }
    }

    fn raw(&mut self, kind: &str, media: &str, raw: &RawWhen) {
        let when = match raw {
            RawWhen::Never => ("never", ""),
            RawWhen::Always => ("always", ""),
            RawWhen::Hint(name, _) => ("hint", name.as_str()),
            RawWhen::Body(key, _) => ("body", key.as_str()),
        };
        self.word((kind, media, when));
    }
}
