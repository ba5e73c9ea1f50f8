//! The tests stand in `tests/`; this crate holds nothing else.
