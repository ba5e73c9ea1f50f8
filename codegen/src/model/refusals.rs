//! What a server answers by itself, where no operation is reached.

/// All that a server refuses by itself, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusals {
    pub(crate) form: ErrorForm,
    pub(crate) flags: Flags,
    pub(crate) members: Members,
    pub(crate) paths: PathForm,
    pub(crate) newer: Refusal,
    pub(crate) older: Refusal,
    pub(crate) route: Refusal,
    pub(crate) method: Refusal,
    pub(crate) parameter: Refusal,
    pub(crate) body: Refusal,
    pub(crate) media: Refusal,
    pub(crate) large: Refusal,
    pub(crate) unimplemented: Refusal,
}

/// How the words of an error stand in its body. Without words there is no body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ErrorForm {
    /// The words and a newline, as `text/plain; charset=utf-8`.
    Text,
    /// An object with the words as this member.
    Json(String),
}

/// Which texts are booleans of parameters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Flags {
    /// Those that say so.
    #[default]
    Known,
    /// All.
    Any,
}

/// How the members of JSON bodies are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Members {
    /// As their types say.
    #[default]
    Exact,
    /// As zero values where they are missing, and from values of other types.
    Loose,
}

/// One of a few words that a member may be.
pub(crate) trait Choice: Copy + Default + 'static {
    /// The member of `refusals`.
    const KEY: &'static str;

    /// The words, and what they stand for; that of the default first.
    const WORDS: [(&'static str, Self); 2];

    /// What a word stands for.
    fn of(word: &str) -> Option<Self> {
        let mut words = Self::WORDS.into_iter();
        words.find_map(|(known, choice)| (known == word).then_some(choice))
    }
}

impl Choice for Flags {
    const KEY: &'static str = "flags";
    const WORDS: [(&'static str, Self); 2] = [("known", Self::Known), ("any", Self::Any)];
}

impl Choice for Members {
    const KEY: &'static str = "members";
    const WORDS: [(&'static str, Self); 2] = [("exact", Self::Exact), ("loose", Self::Loose)];
}

/// What a server takes for the path of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PathForm {
    /// The path as it was sent.
    #[default]
    AsSent,
    /// A path without empty parts and dots; the client is sent from any other to that.
    Clean,
}

impl Choice for PathForm {
    const KEY: &'static str = "paths";
    const WORDS: [(&'static str, Self); 2] = [("as_sent", Self::AsSent), ("clean", Self::Clean)];
}

/// The answer to one kind of request that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// From 400 to 599.
    pub(crate) status: u16,
    pub(crate) words: Vec<Words>,
}

/// A piece of the words of a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    Literal(String),
    /// What is filled in, one of [`Refused::placeholders`].
    Placeholder(&'static str),
}

/// Why a text is none for a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// A brace that opens or closes nothing.
    Brace,
    /// A placeholder that this refusal does not have.
    Placeholder(String),
}

/// The kinds of requests that a server refuses by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// For a newer version than all the server has.
    Newer,
    /// For an older version than all the server has.
    Older,
    /// For a path that is not there.
    Route,
    /// For a path that is there, but not with this method.
    Method,
    /// With a path, query or header parameter that cannot be read.
    Parameter,
    /// With a JSON body that cannot be read.
    Body,
    /// With a JSON body that does not say that it is one.
    Media,
    /// With a body or a value beyond a limit of the server.
    Large,
    /// For an operation that the server does not have.
    Unimplemented,
}

impl Refusals {
    /// The members beside those of [`Refused`].
    pub(crate) const OTHERS: [&'static str; 4] = ["form", PathForm::KEY, Flags::KEY, Members::KEY];
}

impl Refused {
    /// All of them, in the order of the documentation.
    pub(crate) const ALL: [Self; 9] = [
        Self::Newer,
        Self::Older,
        Self::Route,
        Self::Method,
        Self::Parameter,
        Self::Body,
        Self::Media,
        Self::Large,
        Self::Unimplemented,
    ];

    /// The member of `refusals`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::Older => "older",
            Self::Route => "route",
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Media => "media",
            Self::Large => "large",
            Self::Unimplemented => "unimplemented",
        }
    }

    /// What the words can have filled in.
    pub(crate) fn placeholders(self) -> &'static [&'static str] {
        match self {
            Self::Newer | Self::Older => &["client", "newest", "oldest"],
            Self::Route | Self::Method => &["method", "path"],
            Self::Parameter => &["name", "reason"],
            Self::Body => &["reason"],
            Self::Media => &["found"],
            Self::Large => &["limit"],
            Self::Unimplemented => &["operation"],
        }
    }

    /// The answer where the spec gives none.
    pub(crate) fn standard(self) -> Refusal {
        let (status, text) = match self {
            Self::Newer => (400, "version {client} is too new, the newest is {newest}"),
            Self::Older => (400, "version {client} is too old, the oldest is {oldest}"),
            Self::Route => (404, "there is no {path}"),
            Self::Method => (405, "{path} does not take {method}"),
            Self::Parameter => (400, "{name} cannot be read: {reason}"),
            Self::Body => (400, "the body cannot be read: {reason}"),
            Self::Media => (415, "the body must be application/json, not '{found}'"),
            Self::Large => (413, "this is more than {limit}"),
            Self::Unimplemented => (501, "{operation} is not implemented"),
        };
        // These texts fit, which a test of all of them shows.
        let words = self.words(text).unwrap_or_default();
        Refusal { status, words }
    }

    /// Takes a text apart. A brace itself is written twice.
    pub(crate) fn words(self, text: &str) -> Result<Vec<Words>, Misfit> {
        let mut words = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some((before, brace)) = rest.find(['{', '}']).map(|at| rest.split_at(at)) {
            literal.push_str(before);
            if let Some(behind) = brace.strip_prefix("{{") {
                literal.push('{');
                rest = behind;
            } else if let Some(behind) = brace.strip_prefix("}}") {
                literal.push('}');
                rest = behind;
            } else {
                let inner = brace.strip_prefix('{').ok_or(Misfit::Brace)?;
                let (name, behind) = inner.split_once('}').ok_or(Misfit::Brace)?;
                push_literal(&mut words, &mut literal);
                words.push(Words::Placeholder(self.placeholder(name)?));
                rest = behind;
            }
        }
        literal.push_str(rest);
        push_literal(&mut words, &mut literal);
        Ok(words)
    }

    fn placeholder(self, name: &str) -> Result<&'static str, Misfit> {
        let mut known = self.placeholders().iter();
        let found = known.find(|known| **known == name);
        found
            .copied()
            .ok_or_else(|| Misfit::Placeholder(name.to_owned()))
    }
}

fn push_literal(words: &mut Vec<Words>, literal: &mut String) {
    if !literal.is_empty() {
        words.push(Words::Literal(std::mem::take(literal)));
    }
}

impl Refusals {
    /// The answer to a kind of requests.
    pub(crate) fn of(&self, refused: Refused) -> &Refusal {
        match refused {
            Refused::Newer => &self.newer,
            Refused::Older => &self.older,
            Refused::Route => &self.route,
            Refused::Method => &self.method,
            Refused::Parameter => &self.parameter,
            Refused::Body => &self.body,
            Refused::Media => &self.media,
            Refused::Large => &self.large,
            Refused::Unimplemented => &self.unimplemented,
        }
    }

    /// Makes each answer with `make`.
    pub(crate) fn from_fn(form: ErrorForm, mut make: impl FnMut(Refused) -> Refusal) -> Self {
        Self {
            form,
            flags: Flags::default(),
            members: Members::default(),
            paths: PathForm::default(),
            newer: make(Refused::Newer),
            older: make(Refused::Older),
            route: make(Refused::Route),
            method: make(Refused::Method),
            parameter: make(Refused::Parameter),
            body: make(Refused::Body),
            media: make(Refused::Media),
            large: make(Refused::Large),
            unimplemented: make(Refused::Unimplemented),
        }
    }
}

impl Default for Refusals {
    fn default() -> Self {
        Self::from_fn(ErrorForm::Text, Refused::standard)
    }
}

impl Refusal {
    /// The words as the spec writes them.
    pub(crate) fn text(&self) -> String {
        let written = |piece: &Words| match piece {
            Words::Literal(text) => text.replace('{', "{{").replace('}', "}}"),
            Words::Placeholder(name) => format!("{{{name}}}"),
        };
        self.words.iter().map(written).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Misfit, Refused, Words};

    fn literal(text: &str) -> Words {
        Words::Literal(text.to_owned())
    }

    #[test]
    fn words_are_taken_apart_at_their_placeholders() {
        assert_eq!(Refused::Route.words(""), Ok(Vec::new()));
        let words = vec![
            literal("{"),
            Words::Placeholder("path"),
            Words::Placeholder("method"),
            literal("} é {}"),
        ];
        assert_eq!(Refused::Route.words("{{{path}{method}}} é {{}}"), Ok(words));
    }

    #[test]
    fn other_placeholders_and_lone_braces_do_not_fit() {
        let unknown = |name: &str| Err(Misfit::Placeholder(name.to_owned()));
        assert_eq!(Refused::Route.words("{reason}"), unknown("reason"));
        assert_eq!(Refused::Route.words("{}"), unknown(""));
        for text in ["{", "}", "{path", "path}", "{{path}", "{path}}", "{{}"] {
            assert_eq!(Refused::Route.words(text), Err(Misfit::Brace), "{text}");
        }
    }

    #[test]
    fn every_standard_reads_as_it_is_written() {
        for refused in Refused::ALL {
            let standard = refused.standard();
            assert!(!standard.words.is_empty(), "{refused:?}");
            assert_eq!(refused.words(&standard.text()), Ok(standard.words));
        }
    }
}
