//! Removing an image is answered with what was done since 1.2. Before, there was nothing to read.

use super::types::image_removal::v1_2::ImageRemoval;

/// Nothing is known of what was done.
pub fn up((): ()) -> Vec<ImageRemoval> {
    Vec::new()
}

/// What was done is not said.
pub fn down(_: Vec<ImageRemoval>) {}
