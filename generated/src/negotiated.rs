// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use rt::negotiation::{Greeting, Identity, Refused, Release, Spoken, Unsaid};
use super::{client, versions};
/// How the version is found.
pub static NEGOTIATION: rt::Negotiation = rt::Negotiation {
    variable: "DOCKER_API_VERSION",
    servers: "Docker 0.3.3 to 24",
    identity: Identity {
        path: "/version",
        newest: "ApiVersion",
        oldest: "MinAPIVersion",
        release: "Version",
    },
    greeting: Some(Greeting {
        path: "/_ping",
        newest: "API-Version",
    }),
    unsaid: &[Unsaid::new((1, 20), (1, 12))],
    releases: &[
        Release::new([0, 3, 3], (1, 0)),
        Release::new([0, 3, 4], (1, 1)),
        Release::new([0, 4, 1], (1, 2)),
        Release::new([0, 4, 5], (1, 3)),
        Release::new([0, 5, 1], (1, 4)),
        Release::new([0, 6, 2], (1, 5)),
        Release::new([0, 6, 4], (1, 6)),
        Release::new([0, 6, 7], (1, 7)),
        Release::new([0, 7, 1], (1, 8)),
        Release::new([0, 8, 0], (1, 9)),
        Release::new([0, 9, 0], (1, 10)),
    ],
    refused: &[
        Refused::new(404, ""),
        Refused::new(404, "client and server don't have same version"),
        Refused::new(400, "client and server don't have same version"),
        Refused::new(400, "client is newer than server"),
        Refused::new(400, "client is too old"),
        Refused::new(400, "client version "),
    ],
    versions: &[
        Spoken::new((1, 0), "1.0", "/v1.0", cfg!(feature = "v1_0")),
        Spoken::new((1, 1), "1.1", "/v1.1", cfg!(feature = "v1_1")),
        Spoken::new((1, 2), "1.2", "/v1.2", cfg!(feature = "v1_2")),
        Spoken::new((1, 3), "1.3", "/v1.3", cfg!(feature = "v1_3")),
        Spoken::new((1, 4), "1.4", "/v1.4", cfg!(feature = "v1_4")),
        Spoken::new((1, 5), "1.5", "/v1.5", cfg!(feature = "v1_5")),
        Spoken::new((1, 6), "1.6", "/v1.6", cfg!(feature = "v1_6")),
        Spoken::new((1, 7), "1.7", "/v1.7", cfg!(feature = "v1_7")),
        Spoken::new((1, 8), "1.8", "/v1.8", cfg!(feature = "v1_8")),
        Spoken::new((1, 9), "1.9", "/v1.9", cfg!(feature = "v1_9")),
        Spoken::new((1, 10), "1.10", "/v1.10", cfg!(feature = "v1_10")),
        Spoken::new((1, 11), "1.11", "/v1.11", cfg!(feature = "v1_11")),
        Spoken::new((1, 12), "1.12", "/v1.12", cfg!(feature = "v1_12")),
        Spoken::new((1, 13), "1.13", "/v1.13", cfg!(feature = "v1_13")),
        Spoken::new((1, 14), "1.14", "/v1.14", cfg!(feature = "v1_14")),
        Spoken::new((1, 15), "1.15", "/v1.15", cfg!(feature = "v1_15")),
        Spoken::new((1, 16), "1.16", "/v1.16", true),
    ],
};
/// A client of the Docker Remote API that speaks the newest version that the server and this program have in common. Cheap to clone; clones share what they find out, and may be on other threads and runtimes.
///
/// The servers that it can talk to: Docker 0.3.3 to 24.
///
/// Its methods take the newest types and give the newest types, whatever is spoken. What that version does not have is [`rt::ErrorKind::Unsupported`] before a byte is sent, unless the client is [`lossy`](Self::lossy).
///
/// It has a client of that version: [`pinned`](Self::pinned), or [`run`](Self::run), which asks the server again where it refuses the version.
pub type Client = client::Client<versions::Any>;
impl Client {
    /// Finds the server as the clients of the versions do, at the address in `DOCKER_HOST`, and asks it what it speaks. Nothing newer than the version in `DOCKER_API_VERSION` is spoken.
    ///
    /// # Errors
    ///
    /// The address cannot be used, the server cannot be reached, its answers are not understood, or it speaks no version that this program does: the features of this crate say which there are.
    pub async fn connect() -> Result<Self, rt::Error> {
        let found = rt::Negotiated::from_env(
                &client::Client::<versions::V1_16>::ENDPOINT,
                &NEGOTIATION,
            )
            .await?;
        Ok(Self::found(found))
    }
    /// The same with variables that `lookup` knows instead of those of the
    /// process.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub async fn connect_with(
        lookup: impl ::core::ops::Fn(&str) -> Option<::std::ffi::OsString>,
    ) -> Result<Self, rt::Error> {
        let endpoint = &client::Client::<versions::V1_16>::ENDPOINT;
        let found = rt::Negotiated::from_variables(endpoint, &NEGOTIATION, lookup)
            .await?;
        Ok(Self::found(found))
    }
    /// A client of the server that `transport` leads to, which speaks no
    /// version newer than `newest`.
    ///
    /// # Errors
    ///
    /// The server cannot be reached, its answers are not understood, or it
    /// speaks no version that this program does.
    pub async fn over(
        transport: rt::Transport,
        newest: Option<rt::ApiVersion>,
    ) -> Result<Self, rt::Error> {
        let found = rt::Negotiated::over(transport, &NEGOTIATION, newest).await?;
        Ok(Self::found(found))
    }
    /// The version that is spoken.
    #[must_use]
    pub fn spoken(&self) -> rt::ApiVersion {
        self.finder().version()
    }
    /// The versions that the server speaks.
    #[must_use]
    pub fn range(&self) -> rt::VersionRange {
        self.finder().range()
    }
    /// A client of the version that is spoken now. It keeps that version.
    #[must_use]
    pub fn pinned(&self) -> Pinned {
        Pinned::of(self.finder().client())
    }
    /// The same, after having asked the server again where a client from here
    /// was told that its version is refused.
    ///
    /// # Errors
    ///
    /// As [`over`](Self::over).
    pub async fn fresh(&self) -> Result<Pinned, rt::Error> {
        self.finder().fresh().await.map(Pinned::of)
    }
    /// Makes a call in the version that is spoken. Where the server refuses
    /// that version, and speaks another one, the call is made once more in that,
    /// so it should be a single request.
    ///
    /// # Errors
    ///
    /// That of the call, and as [`over`](Self::over).
    pub async fn run<T, F>(&self, call: impl Fn(Pinned) -> F) -> Result<T, rt::Error>
    where
        F: ::core::future::Future<Output = Result<T, rt::Error>>,
    {
        self.finder().run(|inner| call(Pinned::of(inner))).await
    }
    /// Asks the server again, such as after an upgrade of it. Where that fails
    /// the version stays as it is.
    ///
    /// # Errors
    ///
    /// As [`over`](Self::over).
    pub async fn renegotiate(&self) -> Result<rt::ApiVersion, rt::Error> {
        self.finder().renegotiate().await
    }
    /// Hands the client of the version that is spoken to code that is generic
    /// over the version.
    pub fn visit<T: Visitor>(&self, visitor: T) -> T::Output {
        self.pinned().visit(visitor)
    }
}
/// A client of the version that was found: a variant a version.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Pinned {
    /// A client of the Docker Remote API 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(super::v1_0::Client),
    /// A client of the Docker Remote API 1.1.
    #[cfg(feature = "v1_1")]
    V1_1(super::v1_1::Client),
    /// A client of the Docker Remote API 1.2.
    #[cfg(feature = "v1_2")]
    V1_2(super::v1_2::Client),
    /// A client of the Docker Remote API 1.3.
    #[cfg(feature = "v1_3")]
    V1_3(super::v1_3::Client),
    /// A client of the Docker Remote API 1.4.
    #[cfg(feature = "v1_4")]
    V1_4(super::v1_4::Client),
    /// A client of the Docker Remote API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(super::v1_5::Client),
    /// A client of the Docker Remote API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(super::v1_6::Client),
    /// A client of the Docker Remote API 1.7.
    #[cfg(feature = "v1_7")]
    V1_7(super::v1_7::Client),
    /// A client of the Docker Remote API 1.8.
    #[cfg(feature = "v1_8")]
    V1_8(super::v1_8::Client),
    /// A client of the Docker Remote API 1.9.
    #[cfg(feature = "v1_9")]
    V1_9(super::v1_9::Client),
    /// A client of the Docker Remote API 1.10.
    #[cfg(feature = "v1_10")]
    V1_10(super::v1_10::Client),
    /// A client of the Docker Remote API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(super::v1_11::Client),
    /// A client of the Docker Remote API 1.12.
    #[cfg(feature = "v1_12")]
    V1_12(super::v1_12::Client),
    /// A client of the Docker Remote API 1.13.
    #[cfg(feature = "v1_13")]
    V1_13(super::v1_13::Client),
    /// A client of the Docker Remote API 1.14.
    #[cfg(feature = "v1_14")]
    V1_14(super::v1_14::Client),
    /// A client of the Docker Remote API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(super::v1_15::Client),
    /// A client of the Docker Remote API 1.16.
    V1_16(super::v1_16::Client),
}
impl Pinned {
    fn of(inner: rt::Client) -> Self {
        match inner.version() {
            #[cfg(feature = "v1_0")]
            "1.0" => Self::V1_0(client::Client::of(inner)),
            #[cfg(feature = "v1_1")]
            "1.1" => Self::V1_1(client::Client::of(inner)),
            #[cfg(feature = "v1_2")]
            "1.2" => Self::V1_2(client::Client::of(inner)),
            #[cfg(feature = "v1_3")]
            "1.3" => Self::V1_3(client::Client::of(inner)),
            #[cfg(feature = "v1_4")]
            "1.4" => Self::V1_4(client::Client::of(inner)),
            #[cfg(feature = "v1_5")]
            "1.5" => Self::V1_5(client::Client::of(inner)),
            #[cfg(feature = "v1_6")]
            "1.6" => Self::V1_6(client::Client::of(inner)),
            #[cfg(feature = "v1_7")]
            "1.7" => Self::V1_7(client::Client::of(inner)),
            #[cfg(feature = "v1_8")]
            "1.8" => Self::V1_8(client::Client::of(inner)),
            #[cfg(feature = "v1_9")]
            "1.9" => Self::V1_9(client::Client::of(inner)),
            #[cfg(feature = "v1_10")]
            "1.10" => Self::V1_10(client::Client::of(inner)),
            #[cfg(feature = "v1_11")]
            "1.11" => Self::V1_11(client::Client::of(inner)),
            #[cfg(feature = "v1_12")]
            "1.12" => Self::V1_12(client::Client::of(inner)),
            #[cfg(feature = "v1_13")]
            "1.13" => Self::V1_13(client::Client::of(inner)),
            #[cfg(feature = "v1_14")]
            "1.14" => Self::V1_14(client::Client::of(inner)),
            #[cfg(feature = "v1_15")]
            "1.15" => Self::V1_15(client::Client::of(inner)),
            _ => Self::V1_16(client::Client::of(inner)),
        }
    }
    /// Hands the client to code that is generic over the version.
    pub fn visit<T: Visitor>(self, visitor: T) -> T::Output {
        match self {
            #[cfg(feature = "v1_0")]
            Self::V1_0(client) => visitor.visit(client),
            #[cfg(feature = "v1_1")]
            Self::V1_1(client) => visitor.visit(client),
            #[cfg(feature = "v1_2")]
            Self::V1_2(client) => visitor.visit(client),
            #[cfg(feature = "v1_3")]
            Self::V1_3(client) => visitor.visit(client),
            #[cfg(feature = "v1_4")]
            Self::V1_4(client) => visitor.visit(client),
            #[cfg(feature = "v1_5")]
            Self::V1_5(client) => visitor.visit(client),
            #[cfg(feature = "v1_6")]
            Self::V1_6(client) => visitor.visit(client),
            #[cfg(feature = "v1_7")]
            Self::V1_7(client) => visitor.visit(client),
            #[cfg(feature = "v1_8")]
            Self::V1_8(client) => visitor.visit(client),
            #[cfg(feature = "v1_9")]
            Self::V1_9(client) => visitor.visit(client),
            #[cfg(feature = "v1_10")]
            Self::V1_10(client) => visitor.visit(client),
            #[cfg(feature = "v1_11")]
            Self::V1_11(client) => visitor.visit(client),
            #[cfg(feature = "v1_12")]
            Self::V1_12(client) => visitor.visit(client),
            #[cfg(feature = "v1_13")]
            Self::V1_13(client) => visitor.visit(client),
            #[cfg(feature = "v1_14")]
            Self::V1_14(client) => visitor.visit(client),
            #[cfg(feature = "v1_15")]
            Self::V1_15(client) => visitor.visit(client),
            Self::V1_16(client) => visitor.visit(client),
        }
    }
}
/// Code that is generic over the version, for [`Client::visit`].
pub trait Visitor {
    /// What comes out of it, such as a boxed future.
    type Output;
    /// Does its work with a client of some version.
    fn visit<V: versions::Fixed>(self, client: client::Client<V>) -> Self::Output;
}
