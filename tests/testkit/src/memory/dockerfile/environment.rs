//! The two forms of `ENV`: `ENV name value` and `ENV name=value …`.

use std::iter::Peekable;
use std::str::CharIndices;

use super::lines::is_space;

/// Reads names and values, one after the other.
pub(super) fn parse(instruction: &str, rest: &str) -> Result<Vec<String>, String> {
    let words = words(rest);
    let Some(first) = words.first() else {
        return Err(format!("{instruction} must have some arguments"));
    };
    if first.contains('=') {
        return pairs(&words);
    }
    match rest.split_once(is_space) {
        Some((name, value)) => {
            let value = value.trim_start_matches(is_space);
            Ok(vec![name.to_owned(), value.to_owned()])
        }
        None => Err(format!("{instruction} must have two arguments")),
    }
}

fn pairs(words: &[String]) -> Result<Vec<String>, String> {
    let mut pairs = Vec::new();
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            return Err(format!(
                "Syntax error - can't find = in {word:?}. Must be of the form: name=value"
            ));
        };
        pairs.extend([name.to_owned(), value.to_owned()]);
    }
    Ok(pairs)
}

/// Splits into words, in which quotes and backslashes keep spaces. A word
/// without `=` ends it: what follows is one word more.
fn words(rest: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut letters = rest.char_indices().peekable();
    loop {
        while letters
            .next_if(|(_, letter)| letter.is_whitespace())
            .is_some()
        {}
        let Some(word) = word(&mut letters) else {
            return words;
        };
        let is_last = !word.contains('=');
        words.push(word);
        if is_last {
            if let Some((at, _)) = letters.next() {
                words.push(rest.get(at..).unwrap_or_default().trim().to_owned());
            }
            return words;
        }
    }
}

/// The next word, without its quotes and backslashes; up to a space.
fn word(letters: &mut Peekable<CharIndices<'_>>) -> Option<String> {
    letters.peek()?;
    let mut word = String::new();
    let mut quote = None;
    while let Some((_, letter)) = letters.next_if(|(_, c)| quote.is_some() || !c.is_whitespace()) {
        match (letter, quote) {
            ('\\', _) => word.extend(letters.next().map(|(_, escaped)| escaped)),
            ('\'' | '"', None) => quote = Some(letter),
            (_, Some(open)) if letter == open => quote = None,
            _ => word.push(letter),
        }
    }
    Some(word)
}
