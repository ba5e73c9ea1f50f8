//! Environment variables.

/// Environment variables in the order in which they were set first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Env(Vec<(String, String)>);

impl Env {
    /// No variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a variable.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Sets a variable.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Takes a variable away and returns its value.
    pub fn unset(&mut self, name: &str) -> Option<String> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1)
    }

    /// The names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<T: AsRef<str>> FromIterator<T> for Env {
    /// Takes texts such as `NAME=value`, the last one of a name; a name alone has
    /// an empty value.
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        let mut env = Self::new();
        for text in texts {
            let text = text.as_ref();
            let (name, value) = text.split_once('=').unwrap_or((text, ""));
            env.set(name, value);
        }
        env
    }
}
