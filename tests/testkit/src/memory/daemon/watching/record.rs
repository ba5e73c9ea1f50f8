//! What was asked.

use std::collections::VecDeque;
use std::sync::Mutex;

use super::Request;
use crate::memory::sync::lock;

/// The most bytes of bodies that are kept.
const BYTES: usize = 64 << 20;

/// The last requests.
#[derive(Debug)]
pub(super) struct Record {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    requests: VecDeque<Request>,
    bytes: usize,
}

impl Record {
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            kept: Mutex::default(),
        }
    }

    pub(super) fn add(&self, request: Request) {
        let mut kept = lock(&self.kept);
        kept.bytes = kept.bytes.saturating_add(request.body().len());
        kept.requests.push_back(request);
        while kept.requests.len() > self.most || kept.bytes > BYTES {
            let Some(oldest) = kept.requests.pop_front() else {
                return;
            };
            kept.bytes = kept.bytes.saturating_sub(oldest.body().len());
        }
    }

    pub(super) fn all(&self) -> Vec<Request> {
        lock(&self.kept).requests.iter().cloned().collect()
    }

    pub(super) fn clear(&self) {
        *lock(&self.kept) = Kept::default();
    }
}
