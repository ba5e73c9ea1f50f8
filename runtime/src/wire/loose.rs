//! JSON as servers take it that keep each member as text, and read it as what they want of it.
//!
//! A format of `serde` has no place for such a choice, and the types are those of answers, too,
//! which are read as they should be. So it holds for a thread, while one text is read.

use std::cell::Cell;

thread_local! {
    static LOOSE: Cell<bool> = const { Cell::new(false) };
}

/// Reads loosely what `read` reads: what is missing or null is a zero value, a lone value is a list
/// of one, and numbers, booleans and strings stand for one another. Unless `loose`, it is read as
/// it should be.
#[cfg(feature = "server")]
pub(crate) fn loosely<T>(loose: bool, read: impl FnOnce() -> T) -> T {
    let _before = Before(LOOSE.replace(loose));
    read()
}

/// Whether this is within [`loosely`].
pub(super) fn is_loose() -> bool {
    LOOSE.get()
}

/// Puts back what was, also where reading panics.
#[cfg(feature = "server")]
struct Before(bool);

#[cfg(feature = "server")]
impl Drop for Before {
    fn drop(&mut self) {
        LOOSE.set(self.0);
    }
}

/// Whether a text means yes: all do but these.
pub(crate) fn is_yes(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    !matches!(text.as_str(), "" | "0" | "no" | "false" | "none")
}

/// The strings of a list: those of a JSON text, none for no text, and else the text itself.
pub(super) fn strings(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    serde_json::from_str(text).unwrap_or_else(|_| vec![text.to_owned()])
}
