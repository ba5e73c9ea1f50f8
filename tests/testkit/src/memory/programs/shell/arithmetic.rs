//! `$((…))`: whole numbers of 64 bits, which wrap around as in C.

/// How deep parentheses and signs may nest.
const DEPTH_LIMIT: usize = 32;

/// Operators of two sides, those that bind least first; longer ones of a level
/// before their beginnings.
const LEVELS: [&[&str]; 6] = [
    &["||"],
    &["&&"],
    &["==", "!="],
    &["<=", ">=", "<", ">"],
    &["+", "-"],
    &["*", "/", "%"],
];

/// The value of an expression; names are looked up, and count 0 if unknown.
pub(super) fn evaluate(
    text: &str,
    look_up: impl Fn(&str) -> Option<String>,
) -> Result<i64, &'static str> {
    let mut reader = Reader {
        rest: text.trim_start(),
        look_up,
        depth: 0,
    };
    if reader.rest.is_empty() {
        return Ok(0);
    }
    let value = reader.level(&LEVELS)?;
    match reader.rest {
        "" => Ok(value),
        _ => Err("syntax error"),
    }
}

struct Reader<'a, F> {
    rest: &'a str,
    look_up: F,
    depth: usize,
}

impl<F: Fn(&str) -> Option<String>> Reader<'_, F> {
    fn level(&mut self, levels: &[&[&str]]) -> Result<i64, &'static str> {
        let Some((operators, tighter)) = levels.split_first() else {
            return self.unary();
        };
        let mut left = self.level(tighter)?;
        while let Some(operator) = operators.iter().find(|text| self.take(text)) {
            let right = self.level(tighter)?;
            left = apply(operator, left, right)?;
        }
        Ok(left)
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.rest.strip_prefix(text);
        if let Some(rest) = found {
            self.rest = rest.trim_start();
        }
        found.is_some()
    }

    fn unary(&mut self) -> Result<i64, &'static str> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err("nested too deep");
        }
        let value = if self.take("(") {
            let value = self.level(&LEVELS)?;
            if self.take(")") {
                Ok(value)
            } else {
                Err("missing )")
            }
        } else if self.take("-") {
            self.unary().map(i64::wrapping_neg)
        } else if self.take("+") {
            self.unary()
        } else if self.take("!") {
            self.unary().map(|value| i64::from(value == 0))
        } else {
            self.operand()
        };
        self.depth -= 1;
        value
    }

    fn operand(&mut self) -> Result<i64, &'static str> {
        let in_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let end = self.rest.find(|letter| !in_word(letter));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        match word.chars().next() {
            None => Err("syntax error"),
            Some(first) if first.is_ascii_digit() => number(word),
            Some(_) => match (self.look_up)(word) {
                Some(value) if !value.trim().is_empty() => number(value.trim()),
                _ => Ok(0),
            },
        }
    }
}

fn number(text: &str) -> Result<i64, &'static str> {
    text.parse().map_err(|_| "bad number")
}

fn apply(operator: &str, left: i64, right: i64) -> Result<i64, &'static str> {
    Ok(match operator {
        "||" => i64::from(left != 0 || right != 0),
        "&&" => i64::from(left != 0 && right != 0),
        "==" => i64::from(left == right),
        "!=" => i64::from(left != right),
        "<=" => i64::from(left <= right),
        ">=" => i64::from(left >= right),
        "<" => i64::from(left < right),
        ">" => i64::from(left > right),
        "+" => left.wrapping_add(right),
        "-" => left.wrapping_sub(right),
        "*" => left.wrapping_mul(right),
        "/" | "%" if right == 0 => return Err("divide by zero"),
        "/" => left.wrapping_div(right),
        _ => left.wrapping_rem(right),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Result<i64, &'static str> {
        evaluate(text, |name| (name == "x").then(|| "7".to_owned()))
    }

    #[test]
    fn expressions_have_the_values_of_c() {
        for (text, wanted) in [
            ("", 0),
            ("1 + 2 * 3", 7),
            ("(1 + 2) * 3", 9),
            ("10 - 2 - 3", 5),
            ("-x + y", -7),
            ("x >= 7 && x != 8", 1),
            ("1 < 2 == 1", 1),
            ("!x", 0),
            ("7 % 4", 3),
            ("9223372036854775807 + 1", i64::MIN),
        ] {
            assert_eq!(value(text), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for text in ["1 +", "1 2", "(1", "1 / 0", "1 % 0", "9x", "@", "é"] {
            assert!(value(text).is_err(), "{text}");
        }
        assert!(value(&"(".repeat(100_000)).is_err());
        assert!(value(&"-".repeat(100_000)).is_err());
    }
}
