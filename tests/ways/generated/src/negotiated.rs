// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use rt::negotiation::{Identity, Refused, Spoken};
use super::{client, versions};
/// How the version is found.
pub static NEGOTIATION: rt::Negotiation = rt::Negotiation {
    variable: "PARCELS_VERSION",
    servers: "",
    identity: Identity {
        path: "/about",
        newest: "newest",
        oldest: "oldest",
        release: "release",
    },
    greeting: None,
    unsaid: &[],
    releases: &[],
    refused: &[Refused::new(400, "no version")],
    versions: &[
        Spoken::new((1, 0), "1.0", "/api/v1.0", cfg!(feature = "v1_0")),
        Spoken::new((2, 0), "2.0", "/api/v2.0", true),
    ],
};
/// A client of the Parcel Service that speaks the newest version that the server and this program have in common. Cheap to clone; clones share what they find out, and may be on other threads and runtimes.
///
/// Its methods take the newest types and give the newest types, whatever is spoken. What that version does not have is [`rt::ErrorKind::Unsupported`] before a byte is sent, unless the client is [`lossy`](Self::lossy).
///
/// It has a client of that version: [`pinned`](Self::pinned), or [`run`](Self::run), which asks the server again where it refuses the version.
pub type Client = client::Client<versions::Any>;
impl Client {
    /// Finds the server as the clients of the versions do, at the address in `PARCELS_HOST`, and asks it what it speaks. Nothing newer than the version in `PARCELS_VERSION` is spoken.
    ///
    /// # Errors
    ///
    /// The address cannot be used, the server cannot be reached, its answers are not understood, or it speaks no version that this program does: the features of this crate say which there are.
    pub async fn connect() -> Result<Self, rt::Error> {
        let found = rt::Negotiated::from_env(
                &client::Client::<versions::V2_0>::ENDPOINT,
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
        let endpoint = &client::Client::<versions::V2_0>::ENDPOINT;
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
    /// A client of the Parcel Service 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(super::v1_0::Client),
    /// A client of the Parcel Service 2.0.
    V2_0(super::v2_0::Client),
}
impl Pinned {
    fn of(inner: rt::Client) -> Self {
        match inner.version() {
            #[cfg(feature = "v1_0")]
            "1.0" => Self::V1_0(client::Client::of(inner)),
            _ => Self::V2_0(client::Client::of(inner)),
        }
    }
    /// Hands the client to code that is generic over the version.
    pub fn visit<T: Visitor>(self, visitor: T) -> T::Output {
        match self {
            #[cfg(feature = "v1_0")]
            Self::V1_0(client) => visitor.visit(client),
            Self::V2_0(client) => visitor.visit(client),
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
