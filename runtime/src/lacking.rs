//! What the version that is spoken does not have.

use std::fmt;
use std::sync::Arc;

use crate::convert::LostField;

/// Something of a request that the version of the API that is spoken does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    kind: LackingKind,
    name: String,
    needs: &'static str,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LackingKind {
    /// The operation.
    Operation,
    /// A parameter of the query or a header.
    Parameter,
    /// A field of the body.
    Field,
    /// A field that the body has not, and that the version cannot do without.
    Missing,
}

impl Lacking {
    pub(crate) fn new(kind: LackingKind, name: impl Into<String>, needs: &'static str) -> Self {
        let name = name.into();
        Self { kind, name, needs }
    }

    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> LackingKind {
        self.kind
    }

    /// The name of the operation or the parameter, as methods are called; for a field the keys
    /// that lead to it, such as `HostConfig.CapAdd`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version of the API that it needs, such as `1.14`: the one nearest to that which is
    /// spoken. For what is missing, the version that cannot do without it.
    #[must_use]
    pub fn needs(&self) -> &'static str {
        self.needs
    }
}

impl From<&LostField> for Lacking {
    fn from(field: &LostField) -> Self {
        let missing = field.is_missing();
        let kind = if missing {
            LackingKind::Missing
        } else {
            LackingKind::Field
        };
        Self::new(kind, field.path(), field.version())
    }
}

impl fmt::Display for Lacking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, needs) = (&self.name, self.needs);
        match self.kind {
            LackingKind::Operation => write!(f, "the operation `{name}`, which needs {needs}"),
            LackingKind::Parameter => write!(f, "the parameter `{name}`, which needs {needs}"),
            LackingKind::Field => write!(f, "the field `{name}`, which needs {needs}"),
            LackingKind::Missing => {
                write!(
                    f,
                    "a request without the field `{name}`, which {needs} demands"
                )
            }
        }
    }
}

/// Whoever wants to hear what is left out of requests.
#[derive(Clone)]
pub(crate) struct Heard(pub(crate) Arc<dyn Fn(&Lacking) + Send + Sync>);

impl fmt::Debug for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Heard").finish_non_exhaustive()
    }
}
