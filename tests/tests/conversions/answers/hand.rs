//! The steps as they stand in the specs, and what they see of the generated code.
#![allow(
    unreachable_pub,
    clippy::unnecessary_wraps,
    reason = "the steps are parts of a library, which says how they look"
)]

use longshore::runtime as rt;

pub mod types {
    pub mod container_process {
        pub use longshore::v1_3;
    }
    pub mod image_removal {
        pub use longshore::v1_2;
    }
    pub mod image_summary {
        pub use longshore::v1_7;
    }
    pub mod top_result {
        pub use longshore::v1_4;
    }
}

#[path = "../../../../spec/docker/steps/build_output.rs"]
pub mod build_output;
#[path = "../../../../spec/docker/steps/image_rows.rs"]
pub mod image_rows;
#[path = "../../../../spec/docker/steps/process_table.rs"]
pub mod process_table;
#[path = "../../../../spec/docker/steps/progress_lines.rs"]
pub mod progress_lines;
#[path = "../../../../spec/docker/steps/removals.rs"]
pub mod removals;
