//! Which of the versions that both sides speak is spoken.

use super::facts::{Negotiation, Spoken};
use super::version::{ApiVersion, ApiVersionError, VersionRange, number};
use crate::error::{self, ErrorKind};
use crate::fault;

impl Negotiation {
    /// The newest version that there is code for and the server speaks, no newer than `cap`.
    pub(super) fn choose(
        &self,
        cap: Option<ApiVersion>,
        server: VersionRange,
    ) -> Result<&'static Spoken, ErrorKind> {
        let client = self.ours_as_range(cap)?;
        let common = self.ours(cap).rfind(|ours| server.contains(ours.version));
        common.ok_or(ErrorKind::NoCommonVersion { server, client })
    }

    /// The versions that there is code for, oldest first, none newer than `cap`.
    fn ours(&self, cap: Option<ApiVersion>) -> impl DoubleEndedIterator<Item = &'static Spoken> {
        let all = self.versions.iter().filter(|spoken| spoken.compiled);
        all.filter(move |spoken| cap.is_none_or(|cap| spoken.version <= cap))
    }

    /// The same as a range; a cap that leaves none is an error.
    fn ours_as_range(&self, cap: Option<ApiVersion>) -> Result<VersionRange, ErrorKind> {
        let mut ours = self.ours(cap).map(|spoken| spoken.version);
        let oldest = ours.next();
        let range = oldest.and_then(|oldest| {
            let newest = ours.next_back().unwrap_or(oldest);
            VersionRange::new(oldest, newest)
        });
        range.ok_or_else(|| {
            let oldest = self.ours(None).next().map_or("none", |spoken| spoken.text);
            let reason = format!("the oldest version that there is code for is {oldest}");
            fault::parameter(self.variable, reason)
        })
    }

    /// Reads the cap that a variable gives. A `v` before it will do.
    pub(super) fn cap(&self, text: &str) -> Result<ApiVersion, ErrorKind> {
        let number = text.strip_prefix('v').unwrap_or(text);
        let cap = number
            .parse()
            .map_err(|error: ApiVersionError| fault::parameter(self.variable, error.to_string()))?;
        self.ours_as_range(Some(cap)).map(|_| cap)
    }

    /// The oldest version of a server that says only its newest.
    pub(super) fn unsaid_oldest(&self, newest: ApiVersion) -> ApiVersion {
        let mut known = self.unsaid.iter().rev();
        let oldest = known.find(|unsaid| unsaid.since <= newest);
        let oldest = oldest.map(|unsaid| unsaid.oldest);
        let first = self.versions.first().map(|spoken| spoken.version);
        oldest.or(first).unwrap_or(newest).min(newest)
    }

    /// The newest version of a release, as far as that can be told.
    pub(super) fn of_release(&self, text: &str) -> Option<ApiVersion> {
        let release = release(text)?;
        let mut known = self.releases.iter().rev();
        let row = known.find(|row| row.since <= release);
        row.map(|row| row.newest)
    }

    /// Whether an answer refuses the version of the request.
    pub(super) fn is_refusal(&self, kind: &ErrorKind) -> bool {
        let ErrorKind::Api {
            status, message, ..
        } = kind
        else {
            return false;
        };
        let says = |begins: &str| match begins {
            // Without words of its own an error has those of its status.
            "" => error::reason(*status) == Some(message),
            begins => message.starts_with(begins),
        };
        let mut refused = self.refused.iter();
        refused.any(|refused| refused.status == *status && says(refused.begins))
    }
}

/// The numbers at the beginning of a release, such as `0.7.6-dev`; those that are missing are 0.
fn release(text: &str) -> Option<[u32; 3]> {
    let mut parts = text.splitn(3, '.').map(|part| {
        let end = part.find(|c: char| !c.is_ascii_digit());
        number(part.get(..end.unwrap_or(part.len()))?)
    });
    let major = parts.next().flatten()?;
    let mut rest = || parts.next().flatten();
    let minor = rest()?;
    Some([major, minor, rest().unwrap_or(0)])
}

#[cfg(test)]
mod tests {
    use super::release;

    #[test]
    fn releases_are_numbers_with_anything_behind() {
        for (text, numbers) in [
            ("0.3.3", Some([0, 3, 3])),
            ("0.9", Some([0, 9, 0])),
            ("0.7.6-dev", Some([0, 7, 6])),
            ("1.4.1+build.5", Some([1, 4, 1])),
            ("0.9-rc1.2", Some([0, 9, 2])),
            ("20.10.24.1", Some([20, 10, 24])),
            ("dev", None),
            ("", None),
            ("1", None),
            ("-1.2.3", None),
            ("99999999999.1.1", None),
        ] {
            assert_eq!(release(text), numbers, "{text}");
        }
    }
}
