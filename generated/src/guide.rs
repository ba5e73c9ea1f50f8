// Generated from the specs by longshore. Edit those, then run `longshore generate`.

#[doc = include_str!("../guide/engine.md")]
pub mod engine {}
#[doc = include_str!("../guide/versions.md")]
pub mod versions {}
