//! What can be said of a Dockerfile before it is built.

use super::Step;
use super::error::DockerfileError;

/// The names of all instructions.
const KNOWN: [&str; 15] = [
    "ADD",
    "CMD",
    "COPY",
    "ENTRYPOINT",
    "ENV",
    "EXPOSE",
    "FROM",
    "INSERT",
    "LABEL",
    "MAINTAINER",
    "ONBUILD",
    "RUN",
    "USER",
    "VOLUME",
    "WORKDIR",
];

/// What to do with an instruction that is not known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unknown {
    /// Pass over it, as Docker until 1.5 does.
    Skip,
    /// Fail, as Docker since 1.6 does.
    Refuse,
}

/// Checks that a Dockerfile makes an image and starts with the source of it.
/// Docker tells this only while it builds, in the same words.
///
/// # Errors
///
/// When there is no `FROM`, when something comes before it, or when an
/// instruction is not known and that is to be refused.
pub fn check(steps: &[Step], unknown: Unknown) -> Result<(), DockerfileError> {
    let is_known = |step: &&Step| KNOWN.contains(&step.name.as_str());
    let stranger = steps.iter().find(|step| !is_known(step));
    if let (Some(step), Unknown::Refuse) = (stranger, unknown) {
        let problem = format!("Unknown instruction: {}", step.name);
        return Err(DockerfileError::at(step.line, &problem));
    }
    let Some(first) = steps.iter().find(is_known) else {
        let problem = "No image was generated. Is your Dockerfile empty?";
        return Err(DockerfileError::whole(problem));
    };
    let problem = match first.name.as_str() {
        "FROM" => return Ok(()),
        "INSERT" => "INSERT has been deprecated. Please use ADD instead",
        "RUN" => "Please provide a source image with `from` prior to run",
        _ => "Please provide a source image with `from` prior to commit",
    };
    Err(DockerfileError::at(first.line, problem))
}
