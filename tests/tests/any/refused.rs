//! What a version lacks is an error before a byte is sent; what it has arrives.

use longshore::Client;
use longshore::runtime::{Error, ErrorKind, Lacking};

use crate::calls::{CALLS, Call};
use crate::expected::{lacks, member};
use crate::given::{Given, described};
use crate::spec::{Place, VERSIONS, newest};
use crate::wire::{Request, STATUS, Wire};

/// A version and what has been tried with it.
pub(crate) struct Trial {
    pub(crate) at: usize,
    pub(crate) wire: Wire,
    pub(crate) docker: Client,
    /// How many calls were refused, and how many arrived.
    pub(crate) refused: usize,
    pub(crate) sent: usize,
}

impl Trial {
    pub(crate) async fn new(at: usize) -> Self {
        let wire = Wire::new(&VERSIONS[at].text);
        let docker = wire.client().await;
        assert_eq!(docker.spoken().to_string(), VERSIONS[at].text);
        Self {
            at,
            wire,
            docker,
            refused: 0,
            sent: 0,
        }
    }

    /// Makes the call; it is refused or arrives as the spec says.
    pub(crate) async fn strict(&mut self, call: &Call, given: &Given) {
        let lacks = lacks(self.at, given);
        let before = self.wire.counted();
        let error = (call.send)(&self.docker, given).await.unwrap_err();
        if lacks.is_nothing() {
            self.arrived(given, &error);
            return;
        }
        let what = self.what(given);
        let told = told(&error);
        assert!(lacks.are(&told), "{what}: {told:?} instead of {lacks:?}");
        assert_eq!(self.wire.counted(), before, "{what}: bytes were sent");
        let ErrorKind::Unsupported { has, .. } = error.kind() else {
            panic!("{what}: {error}");
        };
        assert_eq!(*has, VERSIONS[self.at].text, "{what}");
        let text = error.to_string();
        assert!(told.iter().all(|t| text.contains(t)), "{what}: {text}");
        self.refused += 1;
    }

    /// Looks at the last request: it has all that was given and the version has, and no more.
    pub(crate) fn arrived(&mut self, given: &Given, error: &Error) {
        let what = self.what(given);
        assert_eq!(error.status(), Some(STATUS), "{what}: {error}");
        let (request, count) = self.wire.last();
        let prefix = format!(" /v{}/", VERSIONS[self.at].text);
        assert!(request.line().contains(&prefix), "{what}");
        self.has_all(given, &request);
        self.has_no_more(given, &request);
        self.sent += 1;
        assert_eq!(count, self.sent + 1, "{what}: one request a call");
    }

    fn has_all(&self, given: &Given, request: &Request) {
        let what = self.what(given);
        for name in &given.members {
            let Some(member) = member(&VERSIONS[self.at], given.operation, name) else {
                continue;
            };
            let wire = member.wire.to_ascii_lowercase();
            let here = match member.place {
                Place::Query => request.query().contains(&member.wire.as_str()),
                Place::Header => {
                    let prefix = wire.trim_end_matches('*');
                    request
                        .headers()
                        .iter()
                        .any(|header| header.starts_with(prefix))
                }
                Place::Body | Place::Part => !request.body.is_empty(),
                Place::Hint => true,
            };
            assert!(here, "{what}: `{name}` is not in {request:?}");
        }
    }

    /// Whatever came is something that the version has.
    fn has_no_more(&self, given: &Given, request: &Request) {
        let what = self.what(given);
        let version = &VERSIONS[self.at];
        let members = version.members(given.operation).unwrap();
        let has = |place, wire: &str| {
            let mut members = members.values();
            members.any(|member| {
                let known = member.wire.to_ascii_lowercase();
                let prefix = known.trim_end_matches('*');
                member.place == place && wire.to_ascii_lowercase().starts_with(prefix)
            })
        };
        for name in request.query() {
            assert!(has(Place::Query, name), "{what}: `{name}` is unknown");
        }
        for name in request.headers() {
            let known = !name.starts_with("x-") || has(Place::Header, &name);
            assert!(known, "{what}: `{name}` is unknown");
        }
        let body = members.values().find(|member| member.place == Place::Body);
        let Some(body) = body else {
            assert!(request.body.is_empty(), "{what}: there is a body");
            return;
        };
        if let Some(json) = request.json() {
            assert_eq!(version.unknown(&body.ty, &json), [""; 0], "{what}: {json}");
        }
    }

    pub(crate) fn what(&self, given: &Given) -> String {
        format!("{} in {}", given.operation, VERSIONS[self.at].text)
            + &format!(" with {:?} {:?}", given.members, given.values)
    }
}

/// What the error names, sorted.
pub(crate) fn told(error: &Error) -> Vec<String> {
    let mut told: Vec<String> = error.lacking().iter().map(Lacking::to_string).collect();
    told.sort();
    told
}

/// Every call with one thing that is not required, each field of each body being a thing.
pub(crate) fn single(call: &Call) -> Vec<Given> {
    let least = || Given::least(call.operation);
    let members = newest().members(call.operation).unwrap();
    let mut all = vec![least()];
    for name in members.keys() {
        all.push(least().with(name));
        let ty = described(call.operation, name);
        let paths = ty.iter().flat_map(|ty| newest().paths(ty));
        all.extend(paths.map(|path| least().with_field(name, &path)));
    }
    all
}

#[tokio::test]
async fn what_a_version_lacks_never_reaches_the_socket() {
    for at in 0..VERSIONS.len() {
        let mut trial = Trial::new(at).await;
        for call in CALLS {
            for given in single(call) {
                trial.strict(call, &given).await;
            }
        }
        let newest = at + 1 == VERSIONS.len();
        assert_eq!(trial.refused == 0, newest, "{}", VERSIONS[at].text);
        assert!(trial.sent > 50, "{} arrived", trial.sent);
    }
}

#[tokio::test]
async fn all_that_is_lacking_is_named_at_once() {
    for at in 0..VERSIONS.len() {
        let mut trial = Trial::new(at).await;
        for call in CALLS {
            trial.strict(call, &Given::everything(call.operation)).await;
        }
    }
}
