//! A port that is not published has its private port since 1.12. Before, it had that in place of
//! the public one.

use super::rt::convert::Losses;

/// The private port, if it is said, and the public one.
pub fn up((private, public): (Option<u16>, u16)) -> (u16, Option<u16>) {
    match private {
        Some(private) => (private, Some(public)),
        None => (public, None),
    }
}

/// The private port, and the public one, if there is one. A private port 0 cannot be told from a
/// missing one before 1.9, and is lost.
pub fn down(
    (private, public): (u16, Option<u16>),
    lost: &mut Losses,
) -> (Option<u16>, u16) {
    let Some(public) = public else {
        return (None, private);
    };
    if private == 0 {
        lost.lose("PrivatePort", "1.12");
    }
    (Some(private), public)
}
