//! `.dockerignore`: what stays out of the context.

use thiserror::Error;

use super::pattern::{BadPattern, matches};
use crate::memory::files::{Tree, clean};

/// The most patterns that are read.
const MOST: usize = 10_000;

/// Whether `!` takes a path out of what patterns before it exclude.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Exceptions {
    /// No, `!` is a letter; a pattern is for a whole path. Docker until 1.6.
    None,
    /// Yes, the last pattern that fits counts; a pattern is also for all below
    /// the path that it fits. Docker since 1.7.
    Marked,
}

/// A `.dockerignore` that cannot be used, in Docker's words.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum IgnoreError {
    /// A pattern is out of form.
    #[error("Bad .dockerignore pattern: '{pattern}', error: {error}")]
    BadPattern {
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        error: BadPattern,
    },
    /// The Dockerfile itself would stay out.
    #[error("Dockerfile was excluded by .dockerignore pattern '{0}'")]
    Dockerfile(String),
    /// There are more patterns than the limit.
    #[error("more than the {MOST} patterns allowed in .dockerignore")]
    TooMany,
}

#[derive(Clone, Debug)]
struct Pattern {
    text: String,
    is_exception: bool,
}

/// The patterns of a `.dockerignore`.
#[derive(Clone, Debug)]
pub struct Ignore {
    patterns: Vec<Pattern>,
    exceptions: Exceptions,
}

impl Ignore {
    /// Reads patterns, one a line.
    ///
    /// # Errors
    ///
    /// When a pattern is out of form or excludes the Dockerfile.
    pub fn parse(text: &str, exceptions: Exceptions) -> Result<Self, IgnoreError> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let patterns: Vec<_> = lines
            .take(MOST + 1)
            .map(|line| pattern(line, exceptions))
            .collect();
        if patterns.len() > MOST {
            return Err(IgnoreError::TooMany);
        }
        for Pattern { text, is_exception } in &patterns {
            let fits = matches(text, "Dockerfile");
            let bad = |error| IgnoreError::BadPattern {
                pattern: text.clone(),
                error,
            };
            if fits.map_err(bad)? && !is_exception && exceptions == Exceptions::None {
                return Err(IgnoreError::Dockerfile(text.clone()));
            }
        }
        Ok(Self {
            patterns,
            exceptions,
        })
    }

    /// Whether a path, relative to the context, stays out. A directory that
    /// stays out takes all it holds with it, which this does not look at
    /// without exceptions; [`Ignore::prune`] does.
    ///
    /// # Errors
    ///
    /// When a pattern turns out to be out of form.
    pub fn excludes(&self, path: &str) -> Result<bool, BadPattern> {
        let path = clean(path);
        let path = path.trim_start_matches('/');
        let mut is_excluded = false;
        for pattern in &self.patterns {
            if self.fits(pattern, path)? {
                is_excluded = !pattern.is_exception;
            }
        }
        Ok(is_excluded && !path.is_empty())
    }

    fn fits(&self, pattern: &Pattern, path: &str) -> Result<bool, BadPattern> {
        if matches(&pattern.text, path)? {
            return Ok(true);
        }
        if self.exceptions == Exceptions::None {
            return Ok(false);
        }
        let parents = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        for parent in parents {
            if matches(&pattern.text, parent)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Removes from a context what stays out of it. A directory in which an
    /// exception is stays.
    ///
    /// # Errors
    ///
    /// When a pattern turns out to be out of form.
    pub fn prune(&self, context: &mut Tree) -> Result<(), BadPattern> {
        let walked = context.walk("/").unwrap_or_default();
        let mut kept = walked.iter().map(|walked| &walked.path).collect::<Vec<_>>();
        // From the leaves up, so that a directory knows whether it is empty.
        while let Some(path) = kept.pop() {
            let is_empty = self.exceptions == Exceptions::None
                || context.list(path).is_ok_and(|held| held.is_empty())
                || !context
                    .symlink_metadata(path)
                    .is_ok_and(|found| found.is_dir());
            if is_empty && self.excludes(path)? {
                // What is gone with its directory already is gone.
                let _ = context.remove_all(path);
            }
        }
        Ok(())
    }
}

/// Tidies a pattern as Go's `filepath.Clean` does, which keeps it relative.
fn pattern(line: &str, exceptions: Exceptions) -> Pattern {
    let exception = line.strip_prefix('!');
    let is_exception = exception.is_some() && exceptions == Exceptions::Marked;
    let text = if is_exception {
        exception.unwrap_or(line).trim()
    } else {
        line
    };
    let tidy = clean(text);
    let is_absolute = text.starts_with('/') && exceptions == Exceptions::None;
    let tidy = if is_absolute {
        &*tidy
    } else {
        tidy.trim_start_matches('/')
    };
    Pattern {
        text: tidy.to_owned(),
        is_exception,
    }
}
