//! The client of any version: newest types, whatever is spoken.

mod memory;
