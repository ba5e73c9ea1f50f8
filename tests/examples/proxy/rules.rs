//! What the example lets through: no privileged containers, no directories of the host, no exports.
//! Every container that is created gets a variable more.

use std::sync::Arc;

use longshore::runtime::server::{Failure, Proposal, Verdict};
use longshore::server::{Policy, container_create, container_export, container_start, policy_of};
use longshore::versions::{V1_15, V1_16};
use longshore::{v1_15, v1_16};

/// The variable that every created container gets.
pub(crate) const MARK: &str = "CREATED_THROUGH=longshore-proxy";

/// The rules, the same for each version they are for.
pub(crate) struct Rules;

/// The rules as policies of the versions that the proxy knows.
pub(crate) fn rules() -> [longshore::runtime::server::Guarded; 2] {
    let rules = Arc::new(Rules);
    [
        policy_of::<V1_15, _>(rules.clone()),
        policy_of::<V1_16, _>(rules),
    ]
}

fn forbidden(what: &str) -> Failure {
    Failure::new(403, format!("{what} is not allowed here"))
}

/// Whatever the version has it in: some rights are never given.
fn check(privileged: Option<bool>, binds: &[String]) -> Result<(), Failure> {
    if privileged == Some(true) {
        return Err(forbidden("a privileged container"));
    }
    if binds.iter().any(|bind| bind.starts_with('/')) {
        return Err(forbidden("a directory of the host"));
    }
    Ok(())
}

/// The rules for a version. The types of versions differ, so the same words mean other types.
macro_rules! rules {
    ($($version:ident, $types:ident;)*) => {
        $(impl Policy<$version> for Rules {
            async fn container_create(
                &self,
                mut asked: Proposal<$version, container_create::Request<$version>>,
            ) -> Verdict<$version, container_create::Request<$version>> {
                let request = asked.read().await?;
                let host: Option<&$types::HostConfig> = request.config.host_config.as_ref();
                if let Some(host) = host {
                    check(host.privileged, &host.binds)?;
                }
                request.config.env.push(MARK.to_owned());
                Ok(asked)
            }

            async fn container_start(
                &self,
                mut asked: Proposal<$version, container_start::v1_3::Request<$version>>,
            ) -> Verdict<$version, container_start::v1_3::Request<$version>> {
                if let Some(host) = &asked.read().await?.host_config {
                    check(host.privileged, &host.binds)?;
                }
                Ok(asked)
            }

            async fn container_export(
                &self,
                _: Proposal<$version, container_export::Request>,
            ) -> Verdict<$version, container_export::Request> {
                Err(forbidden("the export of a container"))
            }
        })*
    };
}

rules! {
    V1_15, v1_15;
    V1_16, v1_16;
}
