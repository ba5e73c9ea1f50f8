//! A transport together with the API version spoken over it.

use std::fmt;
use std::sync::Arc;

use serde_with::DeserializeAs;

use crate::convert::{Losses, Lost};
use crate::error::{Context, Error, ErrorKind};
use crate::lacking::{Heard, Lacking, LackingKind};
use crate::message::Message;
use crate::negotiation::Negotiated;
use crate::param::{self, EncodeError};
use crate::transport::Transport;
use crate::wire::Held;

/// What the generated code says about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its name, for error messages.
    pub name: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The documented statuses that are no failures. Where there is only one, any 2xx will do.
    pub answers: &'static [u16],
    /// The versions that have it in this form, first and last, by their numbers.
    pub versions: &'static [(usize, usize)],
    /// The first version that has it in any form, as text.
    pub since: &'static str,
    /// The parameters that not all of these versions have.
    pub gates: &'static [Gate],
}

/// A parameter that some versions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    wire: &'static str,
    name: &'static str,
    first: usize,
    last: usize,
    needs: &'static str,
}

impl Gate {
    /// A parameter by its name on the wire and that of its method, the first and the last version
    /// that have it, by their numbers, and the first one as text.
    #[must_use]
    pub const fn new(
        wire: &'static str,
        name: &'static str,
        (first, last): (usize, usize),
        needs: &'static str,
    ) -> Self {
        Self {
            wire,
            name,
            first,
            last,
            needs,
        }
    }
}

impl Operation {
    /// An operation that is the same in all versions, by its name, its method and its answers.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, answers: &'static [u16]) -> Self {
        Self {
            name,
            method,
            answers,
            versions: &[],
            since: "",
            gates: &[],
        }
    }

    /// Whether a status is one of the answers.
    pub(crate) fn is_answer(&self, status: u16) -> bool {
        let lenient = self.answers.len() == 1 && (200..300).contains(&status);
        lenient || self.answers.contains(&status)
    }

    /// The operation, if a version does not have it.
    pub(crate) fn lacking(&self, version: usize) -> Option<Lacking> {
        let within = |(first, last): &(usize, usize)| (*first..=*last).contains(&version);
        let lacks = !self.versions.is_empty() && !self.versions.iter().any(within);
        lacks.then(|| Lacking::new(LackingKind::Operation, self.name, self.since))
    }

    /// A parameter, if a version does not have it.
    pub(crate) fn lacking_parameter(&self, wire: &str, version: usize) -> Option<Lacking> {
        let gate = self.gates.iter().find(|gate| gate.wire == wire)?;
        let lacks = !(gate.first..=gate.last).contains(&version);
        lacks.then(|| Lacking::new(LackingKind::Parameter, gate.name, gate.needs))
    }
}

/// A [`Transport`] and the version of the API that is spoken over it. Cloning is cheap.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
    version: &'static str,
    prefix: &'static str,
    number: usize,
    /// Who wants to know that the version is refused.
    told: Option<Negotiated>,
    /// Whether it asks them for the version anew with each request.
    roams: bool,
    /// Who hears what is left out of requests; otherwise it is an error.
    heard: Option<Heard>,
    /// What the version lacks of the next request, as far as that is known.
    lacking: Vec<Lacking>,
}

impl Client {
    /// A client that speaks `version`, whose every path begins with `prefix`, such as `/v1.16`.
    #[must_use]
    pub fn new(transport: Transport, version: &'static str, prefix: &'static str) -> Self {
        Self {
            transport,
            version,
            prefix,
            number: 0,
            told: None,
            roams: false,
            heard: None,
            lacking: Vec::new(),
        }
    }

    /// Says the number of the version, counted from the oldest, which is 0.
    #[must_use]
    pub fn numbered(mut self, number: usize) -> Self {
        self.number = number;
        self
    }

    /// A client that speaks the version that was found last, with each request anew.
    #[must_use]
    pub fn roaming(negotiated: &Negotiated) -> Self {
        let mut client = negotiated.client();
        client.roams = true;
        client
    }

    /// Leaves out of requests what the version lacks, and says it to `heard`. Without this it is an
    /// error; operations that the version lacks are one in any case.
    #[must_use]
    pub fn lossy(mut self, heard: impl Fn(&Lacking) + Send + Sync + 'static) -> Self {
        self.heard = Some(Heard(Arc::new(heard)));
        self
    }

    /// Notes that the version lacks a parameter, if the next request has it.
    pub fn lack(&mut self, name: &str, present: bool, needs: &'static str) {
        if present {
            let lacking = Lacking::new(LackingKind::Parameter, name, needs);
            self.lacking.push(lacking);
        }
    }

    /// A parameter of the next request as another shape of its type. What is lost is noted.
    ///
    /// # Errors
    /// It has no such shape.
    pub fn recast<H, T, U>(&mut self, name: &str, value: &H::Of<T>) -> Result<H::Of<U>, Error>
    where
        H: Held,
        T: Message,
        U: Message,
    {
        let mut losses = Losses::default();
        let recast = crate::recast::<H, T, U>(value, self.number, &mut losses);
        let lost = losses.lost();
        let fields = lost.iter().flat_map(Lost::fields);
        self.lacking.extend(fields.map(Lacking::from));
        recast.map_err(|source| self.unencodable(name, source))
    }

    /// A parameter of the next request that was written as text, read anew as another type. If it
    /// is no such thing, that is noted.
    pub fn reread<A, T>(
        &mut self,
        name: &str,
        text: Option<Result<String, EncodeError>>,
        needs: &'static str,
    ) -> Option<T>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let read = param::reread::<A, T>(text?);
        self.lack(name, read.is_err(), needs);
        read.ok()
    }

    fn unencodable(&self, name: &str, source: EncodeError) -> Error {
        let name = name.to_owned();
        let context = Context {
            operation: None,
            version: Some(self.version),
            number: self.number,
        };
        context.error(ErrorKind::Encode { name, source })
    }

    /// Takes what was noted.
    pub(crate) fn take_lacking(&mut self) -> Vec<Lacking> {
        std::mem::take(&mut self.lacking)
    }

    /// Says that something is left out, to whoever wants to hear it.
    pub(crate) fn leaves_out(&self, lacking: &Lacking) -> bool {
        let heard = self.heard.as_ref();
        heard.map(|heard| (heard.0)(lacking)).is_some()
    }

    /// Who knows the version of the next request, where that is not settled.
    pub(crate) fn roams(&self) -> Option<&Negotiated> {
        self.told.as_ref().filter(|_| self.roams)
    }

    /// The same at the version of another one, which is settled.
    pub(crate) fn settled(&self, at: Self) -> Self {
        Self {
            heard: self.heard.clone(),
            ..at
        }
    }

    /// The number of the version, counted from the oldest, which is 0.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// Whether the version is one of these, by their numbers.
    #[must_use]
    pub fn is_within(&self, first: usize, last: usize) -> bool {
        (first..=last).contains(&self.number)
    }

    /// Tells what it is refused to whoever found the version.
    pub(crate) fn told_to(mut self, negotiated: Negotiated) -> Self {
        self.told = Some(negotiated);
        self
    }

    /// Hands on what a request was answered.
    pub(crate) fn tell<T>(&self, answer: Result<T, Error>) -> Result<T, Error> {
        if let (Some(negotiated), Err(error)) = (&self.told, &answer) {
            negotiated.heard(self.version, error);
        }
        answer
    }

    /// How the server is reached.
    #[must_use]
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// The API version, such as `1.16`.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.version
    }

    pub(crate) fn prefix(&self) -> &'static str {
        self.prefix
    }
}

#[allow(
    clippy::missing_fields_in_debug,
    reason = "who found the version is not what the client is"
)]
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("transport", &self.transport)
            .field("version", &self.version)
            .field("prefix", &self.prefix)
            .finish()
    }
}
