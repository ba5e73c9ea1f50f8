// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! A port that is not published has its private port since 1.12. Before, it had that in place of
//! the public one, as Docker 0.8 to 0.11 send it.
use super::rt::convert::Losses;
/// The private port, and the public one, if there is one. That a published port lacks its public
/// port, as later daemons send it, cannot be told on the way back, and is lost.
pub fn up(
    (private, public): (Option<u16>, Option<u16>),
    lost: &mut Losses,
) -> (u16, Option<u16>) {
    if public.is_none() {
        lost.lose("PublicPort", "1.5");
    }
    match private {
        Some(private) => (private, public),
        None => (public.unwrap_or_default(), None),
    }
}
/// The private port, and the public one, if there is one. A private port 0 cannot be told from a
/// missing one before 1.9, and is lost.
pub fn down(
    (private, public): (u16, Option<u16>),
    lost: &mut Losses,
) -> (Option<u16>, Option<u16>) {
    let Some(public) = public else {
        return (None, Some(private));
    };
    if private == 0 {
        lost.lose("PrivatePort", "1.12");
    }
    (Some(private), Some(public))
}
