//! What a conversion would lose.

use std::fmt;

use crate::wire::Plain;

/// That a value cannot be said in another shape of its type: what would be lost, and what is
/// missing there. It names fields only, never what is in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    fields: Vec<LostField>,
}

/// A field that stands in the way of a conversion.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LostField {
    path: String,
    version: &'static str,
    missing: bool,
}

impl Lost {
    /// The fields, in the order of the type; each once, however many items of a list have it.
    #[must_use]
    pub fn fields(&self) -> &[LostField] {
        &self.fields
    }
}

impl LostField {
    /// The keys that lead to the field: `HostConfig.CapAdd`. Lists and maps have no part in it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The version of the API that has the field, as in `1.14`: the nearest to the one in which
    /// it would be lost, or the one that cannot do without it.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// Whether the value has no such field, and [`version`](Self::version) cannot do without it.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected only what both versions of the API have, found ")?;
        for (at, field) in self.fields.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            fmt::Display::fmt(field, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for LostField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let no = if self.missing { "no " } else { "" };
        write!(f, "{no}{} ({})", self.path, self.version)
    }
}

impl std::error::Error for Lost {}

/// What a conversion has lost so far.
#[derive(Debug, Default)]
pub struct Losses {
    path: Vec<&'static str>,
    fields: Vec<LostField>,
}

impl Losses {
    /// Does a conversion that may lose something.
    ///
    /// # Errors
    ///
    /// It did lose something.
    pub fn collect<T>(conversion: impl FnOnce(&mut Self) -> T) -> Result<T, Lost> {
        let mut losses = Self::default();
        let value = conversion(&mut losses);
        losses.lost().map_or(Ok(value), Err)
    }

    /// What was lost, if something was.
    pub(crate) fn lost(self) -> Option<Lost> {
        let fields = self.fields;
        (!fields.is_empty()).then_some(Lost { fields })
    }

    /// What the field with the key holds is lost; `version` has that field.
    pub fn lose(&mut self, key: &str, version: &'static str) {
        self.push(key, version, false);
    }

    /// The field with the key is missing, and `version` cannot do without it.
    pub fn miss(&mut self, key: &str, version: &'static str) {
        self.push(key, version, true);
    }

    /// What the field holds is lost, unless it is empty.
    pub fn drop<T: Plain + PartialEq>(&mut self, value: &T, key: &str, version: &'static str) {
        if *value != T::blank() {
            self.lose(key, version);
        }
    }

    /// Converts what the field with the key holds: keys in it are found behind its own.
    pub fn within<T>(&mut self, key: &'static str, conversion: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(key);
        let value = conversion(self);
        self.path.pop();
        value
    }

    /// A value for a field that must be there.
    pub fn demand<T: Plain>(&mut self, value: Option<T>, key: &str, version: &'static str) -> T {
        value.unwrap_or_else(|| {
            self.miss(key, version);
            T::blank()
        })
    }

    fn push(&mut self, key: &str, version: &'static str, missing: bool) {
        let mut path = self.path.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        let field = LostField {
            path,
            version,
            missing,
        };
        // Once is enough, so that there are never more than the type has.
        if !self.fields.contains(&field) {
            self.fields.push(field);
        }
    }
}
