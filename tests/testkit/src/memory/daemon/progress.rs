//! Work that tells how far it is.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use longshore::runtime::server::{Failure, JsonStream, Separator};
use longshore::v1_16::JsonMessage;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::convert::{Api, of_newest};
use super::trouble::Trouble;

/// Progress as it comes.
pub(super) type Messages = JsonStream<JsonMessage>;

/// How many messages the work may be ahead of its client.
const AHEAD: usize = 16;
/// How many characters a bar has.
const BAR: u64 = 50;

/// Tells a client how far some work is.
#[derive(Clone, Debug)]
pub(super) struct Teller {
    sender: mpsc::Sender<Value>,
    api: Api,
    has_told: Arc<AtomicBool>,
}

impl Teller {
    /// In which version the client asked.
    pub(super) fn api(&self) -> Api {
        self.api
    }

    /// Whether anything was told, so that the status of the answer is gone.
    pub(super) fn has_told(&self) -> bool {
        self.has_told.load(Ordering::Relaxed)
    }

    pub(super) async fn tell(&self, message: Value) -> Result<(), Trouble> {
        self.has_told.store(true, Ordering::Relaxed);
        let sent = self.sender.send(message).await;
        sent.map_err(|_| Trouble::new("the client has gone"))
    }

    pub(super) async fn status(&self, status: impl Into<String>) -> Result<(), Trouble> {
        self.tell(json!({"status": status.into()})).await
    }

    pub(super) async fn stream(&self, text: impl Into<String>) -> Result<(), Trouble> {
        self.tell(json!({"stream": text.into()})).await
    }

    /// Output that clients show in red.
    pub(super) async fn error_stream(&self, text: &str) -> Result<(), Trouble> {
        if self.api.since(8) {
            return self.stream(format!("\u{1b}[91m{text}\u{1b}[0m")).await;
        }
        self.stream(text).await
    }

    /// What is done with something of a short ID.
    pub(super) async fn about(&self, id: &str, status: &str) -> Result<(), Trouble> {
        // As text it has a place for the progress even if there is none yet.
        let gap = if self.api.since(1) { "" } else { " " };
        let status = format!("{status}{gap}");
        self.tell(json!({"id": id, "status": status, "progressDetail": {}}))
            .await
    }

    /// How many bytes of something are done.
    pub(super) async fn progress(
        &self,
        id: &str,
        status: &str,
        (current, total): (u64, u64),
    ) -> Result<(), Trouble> {
        let shown = if self.api.since(8) {
            bar(current, total)
        } else {
            let percent = current.saturating_mul(100).checked_div(total);
            format!("{current}/{total} ({}%)", percent.unwrap_or(100))
        };
        let detail = json!({"current": current, "total": total});
        self.tell(json!({
            "id": id, "status": status, "progress": shown, "progressDetail": detail,
        }))
        .await
    }
}

/// A bar as clients draw it, and the sizes behind it.
fn bar(current: u64, total: u64) -> String {
    let done = current.saturating_mul(BAR).checked_div(total);
    let done = usize::try_from(done.unwrap_or(BAR)).unwrap_or_default();
    let left = usize::try_from(BAR)
        .unwrap_or_default()
        .saturating_sub(done);
    format!(
        "[{}>{}] {:>8}/{}",
        "=".repeat(done),
        " ".repeat(left),
        human(current),
        human(total)
    )
}

/// A size with four digits, as Go's `%.4g` rounds it.
fn human(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["B", "kB", "MB", "GB", "TB"];
    let bytes = u128::from(bytes);
    let (mut unit, mut divisor) = (0, 1);
    while bytes / divisor >= 1000 && unit + 1 < UNITS.len() {
        unit += 1;
        divisor *= 1000;
    }
    let digits = 4_usize.saturating_sub((bytes / divisor).to_string().len());
    let scale = [1, 10, 100, 1000].get(digits).copied().unwrap_or(1);
    let scaled = (bytes * scale + divisor / 2) / divisor;
    let fraction = format!("{:0digits$}", scaled % scale);
    let fraction = if digits == 0 {
        ""
    } else {
        fraction.trim_end_matches('0')
    };
    let point = if fraction.is_empty() { "" } else { "." };
    let unit = UNITS.get(unit).copied().unwrap_or_default();
    format!("{}{point}{fraction} {unit}", scaled / scale)
}

/// Starts some work and waits for its first message, since a failure before that
/// has a status of its own. The work goes on as its messages are read, and stops
/// when nobody reads them any more.
pub(super) async fn work<W, F>(api: Api, work: W) -> Result<Messages, Failure>
where
    W: FnOnce(Teller) -> F,
    F: Future<Output = Result<(), Trouble>> + Send + 'static,
{
    let (sender, receiver) = mpsc::channel(AHEAD);
    let teller = Teller {
        sender,
        api,
        has_told: Arc::default(),
    };
    let mut work = Work {
        doing: Some(Box::pin(work(teller))),
        failed: None,
        receiver,
    };
    let first = match work.next().await {
        Some(Err(trouble)) => return Err(trouble.failure(api)),
        Some(Ok(first)) => Some(Ok(first)),
        None => None,
    };
    let messages = stream::iter(first).chain(work);
    let messages = messages.map(|message| {
        let message = of_newest(message.unwrap_or_else(|trouble: Trouble| trouble.value()));
        message.map_err(|failure| io::Error::other(failure.to_string()))
    });
    // Daemons wrote no more than a line's end from 1.10 on, and older clients do not mind it.
    Ok(JsonStream::new(messages).separated(Separator::CrLf))
}

type Doing = Pin<Box<dyn Future<Output = Result<(), Trouble>> + Send>>;

/// Work under way, as a stream of what it tells.
struct Work {
    doing: Option<Doing>,
    failed: Option<Trouble>,
    receiver: mpsc::Receiver<Value>,
}

impl Stream for Work {
    type Item = Result<Value, Trouble>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(doing) = &mut self.doing
            && let Poll::Ready(done) = doing.as_mut().poll(cx)
        {
            self.doing = None;
            self.failed = done.err();
        }
        let told = ready!(self.receiver.poll_recv(cx));
        Poll::Ready(told.map(Ok).or_else(|| self.failed.take().map(Err)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_drawn_as_docker_draws_them() {
        let half = format!("[{}>{}]     1 kB/2 kB", "=".repeat(25), " ".repeat(25));
        assert_eq!(bar(1000, 2000), half);
        let none = format!("[{}>]      0 B/0 B", "=".repeat(50));
        assert_eq!(bar(0, 0), none);
        for (bytes, expected) in [
            (999, "999 B"),
            (1_234_567, "1.235 MB"),
            (32_768, "32.77 kB"),
            (100_500, "100.5 kB"),
            (u64::MAX, "18446744 TB"),
        ] {
            assert_eq!(human(bytes), expected);
        }
    }
}
