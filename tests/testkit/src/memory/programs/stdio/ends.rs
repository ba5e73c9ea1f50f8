//! Simple sources and sinks.

use std::io;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;

use super::{Sink, Source, Want};
use crate::memory::programs::files::Files;
use crate::memory::sync::lock;

/// `/dev/null`.
pub(super) struct Nothing;

impl Source for Nothing {
    fn poll_read(&self, _: &Context<'_>, _: Want) -> Poll<io::Result<Bytes>> {
        Poll::Ready(Ok(Bytes::new()))
    }
}

impl Sink for Nothing {
    fn poll_write(&self, _: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }
}

/// Bytes that are all there, such as those of a file.
pub(super) struct Fixed(Mutex<Bytes>);

impl Fixed {
    pub(super) fn new(bytes: Bytes) -> Self {
        Self(Mutex::new(bytes))
    }
}

impl Source for Fixed {
    fn poll_read(&self, _: &Context<'_>, want: Want) -> Poll<io::Result<Bytes>> {
        let mut rest = lock(&self.0);
        let taken = want.of(&rest);
        Poll::Ready(Ok(rest.split_to(taken)))
    }
}

/// The end of a file.
pub(super) struct Appended {
    pub(super) files: Arc<dyn Files>,
    pub(super) path: String,
}

impl Sink for Appended {
    fn poll_write(&self, _: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        self.files.append(&self.path, bytes)?;
        Poll::Ready(Ok(bytes.len()))
    }
}
