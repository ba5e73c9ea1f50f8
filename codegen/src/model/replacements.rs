//! What is named as the replacement of something deprecated.

use super::{Docs, EnumValue, Field, Operation, Param, RustName, Snapshot, TypeDef};

/// Whose deprecation it is that names a replacement.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'a> {
    /// A type or an operation.
    Item,
    /// A field or a value of a type.
    InType(&'a TypeDef),
    /// A parameter of an operation.
    InOperation(&'a Operation),
}

/// What a name leads to.
#[derive(Debug)]
pub(crate) struct Replacement<'a> {
    /// What it is called in Rust.
    pub(crate) rust: String,
    pub(crate) docs: &'a Docs,
}

impl Snapshot {
    /// What a name stands for: a part of the owner, an operation or a type, or with
    /// a dot a field of a type or a parameter of an operation.
    pub(crate) fn replacement<'a>(
        &'a self,
        owner: Owner<'a>,
        name: &str,
    ) -> Option<Replacement<'a>> {
        if let Some((item, part)) = name.split_once('.') {
            let found = self.owner(item)?.part(part)?;
            let rust = format!("{item}.{}", found.rust);
            return Some(Replacement { rust, ..found });
        }
        owner.part(name).or_else(|| self.item(name))
    }

    /// The names that could stand there; with a dot, if `name` has one behind an item.
    pub(crate) fn replacements(&self, owner: Owner<'_>, name: &str) -> Vec<String> {
        let dotted = name.split_once('.');
        if let Some((item, found)) = dotted.and_then(|(item, _)| Some((item, self.owner(item)?))) {
            let parts = found.parts().into_iter();
            return parts.map(|part| format!("{item}.{part}")).collect();
        }
        let items = self.operations.keys().chain(self.types.keys());
        let all = owner.parts().into_iter().chain(items.map(|name| &**name));
        all.map(str::to_owned).collect()
    }

    fn owner(&self, item: &str) -> Option<Owner<'_>> {
        let of_type = self.types.get(item).map(|def| Owner::InType(def));
        of_type.or_else(|| self.operations.get(item).map(|def| Owner::InOperation(def)))
    }

    fn item(&self, name: &str) -> Option<Replacement<'_>> {
        let docs = match self.owner(name)? {
            Owner::InType(def) => &def.docs,
            Owner::InOperation(def) => &def.docs,
            Owner::Item => return None,
        };
        Some(Replacement {
            rust: name.to_owned(),
            docs,
        })
    }
}

impl<'a> Owner<'a> {
    fn part(self, name: &str) -> Option<Replacement<'a>> {
        match self {
            Self::Item => None,
            Self::InType(def) => {
                let field = def.kind.fields().iter().find(|field| *field.key == *name);
                let value = def.kind.values().iter().find(|value| *value.value == *name);
                let field = field.map(|Field { rust, docs, .. }| (rust, docs));
                let value = value.map(|EnumValue { rust, docs, .. }| (rust, docs));
                field.or(value).map(named)
            }
            Self::InOperation(def) => {
                let param = def.params().find(|param| *param.wire == *name);
                param.map(|Param { rust, docs, .. }| named((rust, docs)))
            }
        }
    }

    fn parts(self) -> Vec<&'a str> {
        match self {
            Self::Item => Vec::new(),
            Self::InType(def) => {
                let fields = def.kind.fields().iter().map(|field| &*field.key);
                let values = def.kind.values().iter().map(|value| &*value.value);
                fields.chain(values).collect()
            }
            Self::InOperation(def) => def.params().map(|param| &*param.wire).collect(),
        }
    }
}

fn named<'a>((rust, docs): (&RustName, &'a Docs)) -> Replacement<'a> {
    Replacement {
        rust: rust.text.clone(),
        docs,
    }
}
