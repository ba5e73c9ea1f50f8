//! What is given to a call.

use std::collections::{BTreeMap, BTreeSet};

use longshore::runtime::serde::de::DeserializeOwned;
use serde_json::Value;

use crate::spec::newest;

/// Which of its optional parameters a call has, and the values that are JSON.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) operation: &'static str,
    /// What is given; what is required is always in it.
    pub(crate) members: BTreeSet<String>,
    /// The values of types that the spec describes; the others stand beside the call.
    pub(crate) values: BTreeMap<String, Value>,
}

impl Given {
    /// Nothing but what is required.
    pub(crate) fn least(operation: &'static str) -> Self {
        let members = newest().members(operation).unwrap();
        let required = members.iter().filter(|(_, member)| member.required);
        let least = Self {
            operation,
            members: BTreeSet::new(),
            values: BTreeMap::new(),
        };
        required.fold(least, |given, (name, _)| given.with(name))
    }

    /// With one more parameter, and nothing but what is required in it.
    pub(crate) fn with(mut self, name: &str) -> Self {
        if let Some(ty) = described(self.operation, name) {
            let value = newest().value(&ty, &[]);
            self.values.insert(name.to_owned(), value);
        }
        self.members.insert(name.to_owned());
        self
    }

    /// With one more parameter that has this one field.
    pub(crate) fn with_field(self, name: &str, path: &[String]) -> Self {
        let ty = described(self.operation, name).unwrap();
        self.with_value(name, newest().value(&ty, path))
    }

    /// With one more parameter that has this value.
    pub(crate) fn with_value(mut self, name: &str, value: Value) -> Self {
        self.members.insert(name.to_owned());
        self.values.insert(name.to_owned(), value);
        self
    }

    /// All that the newest version has.
    pub(crate) fn everything(operation: &'static str) -> Self {
        let members = newest().members(operation).unwrap();
        members.keys().fold(Self::least(operation), |given, name| {
            match described(operation, name) {
                Some(ty) => given.with_value(name, newest().full(&ty)),
                None => given.with(name),
            }
        })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.contains(name)
    }

    /// A value as the type that the client has.
    pub(crate) fn json<T: DeserializeOwned>(&self, name: &str) -> T {
        let value = self.values.get(name).cloned().unwrap();
        serde_json::from_value(value).unwrap()
    }
}

/// The type of a parameter or a body, if the spec describes it.
pub(crate) fn described(operation: &str, name: &str) -> Option<String> {
    let mut members = newest().members(operation)?;
    let member = members.remove(name)?;
    newest().fields(&member.ty).is_some().then_some(member.ty)
}
