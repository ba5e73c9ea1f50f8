//! The list of images has a row for each image since 1.7, with all its names. Before, it had a row
//! for each name, in two fields.

use super::rt::convert::Losses;

/// What stands in place of a repository or a tag that an image has not.
const NONE: &str = "<none>";

/// The one name of the row. What no daemon has as a repository or a tag, such as a tag with a
/// slash, is lost.
pub fn up(
    (repository, tag): (Option<String>, Option<String>),
    lost: &mut Losses,
) -> (Vec<String>,) {
    let name = joined(repository.as_deref(), tag.as_deref());
    let (again, tag_again) = parted(&name);
    if again != repository {
        lost.lose("Repository", "1.6");
    }
    if tag_again != tag {
        lost.lose("Tag", "1.6");
    }
    (vec![name],)
}

/// The parts of the only name. Where there is not exactly one, a row does not do.
pub fn down((names,): (Vec<String>,), lost: &mut Losses) -> (Option<String>, Option<String>) {
    let (repository, tag) = names.first().map_or((None, None), |name| parted(name));
    if names != [joined(repository.as_deref(), tag.as_deref())] {
        lost.lose("RepoTags", "1.7");
    }
    (repository, tag)
}

fn joined(repository: Option<&str>, tag: Option<&str>) -> String {
    format!("{}:{}", repository.unwrap_or(NONE), tag.unwrap_or(NONE))
}

/// A registry may have a port, so the last colon is the one.
fn parted(name: &str) -> (Option<String>, Option<String>) {
    let (repository, tag) = name.rsplit_once(':').unwrap_or((name, NONE));
    let said = |part: &str| (part != NONE).then(|| part.to_owned());
    (said(repository), said(tag))
}
