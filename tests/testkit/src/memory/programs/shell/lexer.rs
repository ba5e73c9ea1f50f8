//! From the text of a script to its tokens.

mod words;

use std::iter::Peekable;
use std::str::Chars;

use super::tree::Word;

/// How deep a script may nest.
const DEPTH_LIMIT: usize = 32;

/// Why a script cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// What is wrong, in the words of a shell.
    pub(super) text: String,
    /// More text might make it right.
    pub(super) incomplete: bool,
}

impl SyntaxError {
    pub(super) fn wrong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            incomplete: false,
        }
    }

    pub(super) fn incomplete(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            incomplete: true,
        }
    }

    pub(super) fn unexpected(token: &Token) -> Self {
        Self::wrong(format!("unexpected {}", token.shown()))
    }
}

#[derive(Debug)]
pub(super) enum Token {
    Word(Word),
    /// The number in front of `<` or `>`.
    Number(u8),
    Operator(&'static str),
    Newline,
    End,
}

impl Token {
    fn shown(&self) -> String {
        match self {
            Self::Word(word) => match word.plain() {
                Some(text) => format!("\"{}\"", text.chars().take(64).collect::<String>()),
                None => "word".to_owned(),
            },
            Self::Number(number) => format!("\"{number}\""),
            Self::Operator(operator) => format!("\"{operator}\""),
            Self::Newline => "newline".to_owned(),
            Self::End => "end of file".to_owned(),
        }
    }
}

/// Longer operators first.
const OPERATORS: [&str; 15] = [
    "&&", "||", ";;", ">>", ">&", "<&", "<<", ">|", "&", "|", ";", ">", "<", "(", ")",
];

/// Reads a script token by token.
pub(super) struct Lexer<'a> {
    chars: Peekable<Chars<'a>>,
    peeked: Option<Token>,
    depth: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self::nested(text, 0)
    }

    fn nested(text: &'a str, depth: usize) -> Self {
        Self {
            chars: text.chars().peekable(),
            peeked: None,
            depth,
        }
    }

    /// The next token; it stays the next one.
    pub(super) fn peek(&mut self) -> Result<&Token, SyntaxError> {
        let token = match self.peeked.take() {
            Some(token) => token,
            None => self.read()?,
        };
        Ok(self.peeked.insert(token))
    }

    /// Takes the next token.
    pub(super) fn next(&mut self) -> Result<Token, SyntaxError> {
        match self.peeked.take() {
            Some(token) => Ok(token),
            None => self.read(),
        }
    }

    /// Takes the next token if it is this operator.
    pub(super) fn take_operator(&mut self, wanted: &str) -> Result<bool, SyntaxError> {
        let found = matches!(self.peek()?, Token::Operator(operator) if *operator == wanted);
        if found {
            self.next()?;
        }
        Ok(found)
    }

    /// The next token as text, if it may be a keyword.
    pub(super) fn peek_plain(&mut self) -> Result<Option<&str>, SyntaxError> {
        match self.peek()? {
            Token::Word(word) => Ok(word.plain()),
            _ => Ok(None),
        }
    }

    /// Goes one level deeper; [`Lexer::leave`] comes back.
    pub(super) fn enter(&mut self) -> Result<(), SyntaxError> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            let text = format!("nested more than {DEPTH_LIMIT} levels deep");
            return Err(SyntaxError::wrong(text));
        }
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    fn read(&mut self) -> Result<Token, SyntaxError> {
        self.skip_blanks();
        match self.chars.peek() {
            None => Ok(Token::End),
            Some('\n') => {
                self.chars.next();
                Ok(Token::Newline)
            }
            Some(first) if "&|;<>()".contains(*first) => self.operator(),
            Some(_) => self.word_or_number(),
        }
    }

    fn skip_blanks(&mut self) {
        loop {
            if self.chars.next_if(|next| " \t\r".contains(*next)).is_some()
                || self.take_text("\\\n")
            {
                continue;
            }
            if self.chars.peek() != Some(&'#') {
                return;
            }
            while self.chars.next_if(|next| *next != '\n').is_some() {}
        }
    }

    fn operator(&mut self) -> Result<Token, SyntaxError> {
        let operator = OPERATORS.into_iter().find(|text| self.take_text(text));
        match operator {
            Some(refused @ ("<<" | ";;")) => Err(SyntaxError::wrong(format!(
                "\"{refused}\" is not supported"
            ))),
            Some(">|") => Ok(Token::Operator(">")),
            Some(operator) => Ok(Token::Operator(operator)),
            // Every character that leads here begins an operator.
            None => Ok(Token::End),
        }
    }

    /// Takes this text if it comes next.
    fn take_text(&mut self, text: &str) -> bool {
        let mut ahead = self.chars.clone();
        let found = text.chars().all(|wanted| ahead.next() == Some(wanted));
        if found {
            self.chars = ahead;
        }
        found
    }

    fn word_or_number(&mut self) -> Result<Token, SyntaxError> {
        let word = self.word()?;
        let before_redirect = matches!(self.chars.peek(), Some('<' | '>'));
        let number = word.plain().filter(|_| before_redirect);
        match number.and_then(|text| text.parse().ok()) {
            Some(number) => Ok(Token::Number(number)),
            None => Ok(Token::Word(word)),
        }
    }
}
