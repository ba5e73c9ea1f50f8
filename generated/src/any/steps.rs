// Generated from the specs by longshore. Edit those, then run `longshore generate`.

#[allow(unused_imports)]
use ::longshore_runtime as rt;
#[allow(unused_imports)]
use super::super::types;
#[cfg(feature = "v1_4")]
pub mod ports_of_text;
#[cfg(feature = "v1_6")]
pub mod image_names;
#[cfg(feature = "v1_6")]
pub mod image_rows;
#[cfg(feature = "v1_2")]
pub mod ports_by_protocol;
#[cfg(feature = "v1_11")]
pub mod exposed_ports;
#[cfg(feature = "v1_7")]
pub mod build_output;
#[cfg(feature = "v1_3")]
pub mod process_table;
#[cfg(feature = "v1_0")]
pub mod progress_lines;
#[cfg(feature = "v1_1")]
pub mod removals;
