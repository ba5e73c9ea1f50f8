//! `$NAME` and `${NAME}`.

/// The longest text that variables may make of an argument, in bytes.
const LONGEST: usize = 64 * 1024;

/// Replaces the variables in an argument, as Docker 1.4 does.
///
/// It finds all variables first and then replaces each everywhere, so `$A` in
/// `$A$AB` is found in `$AB`, too. A backslash before the dollar sign is taken
/// away and the variable left. What is not set is left.
pub(super) fn replace(text: &str, environment: &[String]) -> Result<String, String> {
    let mut replaced = text.to_owned();
    let mut done: Vec<&str> = Vec::new();
    for found in find(text) {
        if done.contains(&found) {
            continue;
        }
        done.push(found);
        if let Some(at) = found.find("\\$") {
            let (before, rest) = (found.get(..at), found.get(at + 1..));
            let plain = [before.unwrap_or_default(), rest.unwrap_or_default()].concat();
            replaced = replaced.replace(found, &plain);
            continue;
        }
        let variable = found.get(found.find('$').unwrap_or(0)..).unwrap_or(found);
        if let Some(value) = value(variable, environment) {
            replaced = replaced.replace(variable, value);
        }
        if replaced.len() > LONGEST {
            return Err(format!(
                "variables make more than the {LONGEST} bytes allowed"
            ));
        }
    }
    Ok(replaced)
}

fn value<'e>(variable: &str, environment: &'e [String]) -> Option<&'e str> {
    let name = variable.trim_matches(['$', '{', '}'].as_slice());
    let mut set = environment.iter().filter_map(|set| set.split_once('='));
    set.find(|(other, _)| *other == name)
        .map(|(_, value)| value)
}

/// All variables, each with the backslashes, or the one other letter, before
/// it. This is Docker's regular expression by hand:
/// `(\\|\\\\+|[^\\]|\b|\A)\$([[:alnum:]_]+|{[[:alnum:]_]+})`.
fn find(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut free = 0;
    for (dollar, _) in text.match_indices('$') {
        let Some(before) = text.get(free..dollar) else {
            // The dollar sign belongs to the variable before it.
            continue;
        };
        let after = text.get(dollar + 1..).unwrap_or_default();
        let Some(length) = name_length(after) else {
            continue;
        };
        let slashes = before.len() - before.trim_end_matches('\\').len();
        let lead = match before.chars().next_back() {
            Some('\\') => slashes,
            Some(letter) => letter.len_utf8(),
            None if dollar == 0 || ends_a_word(text, dollar) => 0,
            None => continue,
        };
        let end = dollar + 1 + length;
        found.extend(text.get(dollar - lead..end));
        free = end;
    }
    found
}

fn ends_a_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    before.is_some_and(is_name_letter)
}

/// How long the name is, its braces included.
fn name_length(after: &str) -> Option<usize> {
    let braced = after.strip_prefix('{');
    let name = braced.unwrap_or(after);
    let length = name
        .find(|letter| !is_name_letter(letter))
        .unwrap_or(name.len());
    if length == 0 {
        return None;
    }
    match braced {
        None => Some(length),
        Some(_) if name.get(length..)?.starts_with('}') => Some(length + 2),
        Some(_) => None,
    }
}

fn is_name_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(text: &str) -> String {
        let environment = ["A=1", "AB=2", "EMPTY=", "S=$A"].map(str::to_owned);
        replace(text, &environment).unwrap()
    }

    #[test]
    fn set_variables_are_replaced() {
        for (text, expected) in [
            ("$A", "1"),
            ("x${A}y", "x1y"),
            ("$A$A", "11"),
            ("a/$AB/$NONE", "a/2/$NONE"),
            ("$EMPTY-", "-"),
            ("é$A", "é1"),
            ("$", "$"),
            ("${A", "${A"),
            ("${A-x}", "${A-x}"),
            ("$S", "$A"),
        ] {
            assert_eq!(replaced(text), expected, "{text}");
        }
    }

    #[test]
    fn backslashes_keep_a_variable() {
        for (text, expected) in [("\\$A", "$A"), ("x\\${A}", "x${A}"), ("\\\\$A", "\\$A")] {
            assert_eq!(replaced(text), expected, "{text}");
        }
    }

    #[test]
    fn a_variable_is_replaced_wherever_its_text_is() {
        assert_eq!(replaced("$A$AB"), "11B");
    }

    #[test]
    fn growth_has_a_bound() {
        let long = format!("A={}", "x".repeat(40_000));
        assert!(replace("$A$A", &[long]).is_err());
    }
}
