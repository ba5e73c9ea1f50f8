//! The image of the demo, made on the spot.

use super::failure::Failure;

/// A root filesystem with a shell, as a tar archive.
#[cfg(unix)]
pub(super) fn archive() -> Result<Vec<u8>, Failure> {
    longshore_testkit::image::busybox_tar().map_err(|error| Failure::NoImage(error.to_string()))
}

#[cfg(not(unix))]
pub(super) fn archive() -> Result<Vec<u8>, Failure> {
    Err(Failure::NoImage("it runs on unix only".to_owned()))
}
