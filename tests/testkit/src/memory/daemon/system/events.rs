//! What happens, told to whoever wants to know.

use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::pin::Pin;

use futures_core::Stream;
use futures_util::stream;
use longshore::runtime::server::Failure;
use longshore::server::events::Request;
use serde_json::{Value, json};
use time::OffsetDateTime;
use tokio::sync::watch;

use super::state;
use crate::memory::daemon::Daemon;
use crate::memory::images::names::familiar;
use crate::memory::programs::Clock;

/// How many events are remembered. A listener that is slower than that misses
/// the oldest. Docker remembers 64.
const REMEMBERED: usize = 1024;

/// One event.
#[derive(Clone, Debug)]
struct Event {
    status: String,
    id: String,
    from: String,
    /// In seconds since 1970.
    time: i64,
}

/// The last events, and who waits for more.
#[derive(Debug)]
pub(super) struct Hub {
    events: VecDeque<Event>,
    /// The number of the first event in the list.
    first: u64,
    /// The number of the event that comes next.
    next: watch::Sender<u64>,
}

impl Default for Hub {
    fn default() -> Self {
        Self {
            events: VecDeque::new(),
            first: 0,
            next: watch::Sender::new(0),
        }
    }
}

impl Hub {
    fn log(&mut self, event: Event) {
        if self.events.len() == REMEMBERED {
            self.events.pop_front();
            self.first += 1;
        }
        self.events.push_back(event);
        self.next.send_modify(|next| *next += 1);
    }

    /// The event of a number or, if it is forgotten, the first after it.
    fn at(&self, number: u64) -> Option<(u64, &Event)> {
        let number = number.max(self.first);
        let index = usize::try_from(number - self.first).ok()?;
        Some((number, self.events.get(index)?))
    }

    pub(super) fn remembered(&self) -> usize {
        self.events.len()
    }

    pub(super) fn listeners(&self) -> usize {
        self.next.receiver_count()
    }
}

/// Tells that something happened to a container or an image.
pub(in crate::memory::daemon) fn happened(daemon: &Daemon, status: &str, id: &str, from: &str) {
    let time = daemon.0.clock.now().unix_timestamp();
    state(daemon).hub.log(Event {
        status: status.to_owned(),
        id: id.to_owned(),
        from: from.to_owned(),
        time,
    });
}

/// The events from now on, with those since a time before them if that is asked
/// for, up to a time or for ever.
#[expect(clippy::unnecessary_wraps, reason = "the operations share a form")]
pub(in crate::memory::daemon) fn events(
    daemon: &Daemon,
    wanted: Request,
) -> Result<impl Stream<Item = Value> + Send + use<>, Failure> {
    let listener = Listener::new(daemon, wanted);
    Ok(stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((event, listener))
    }))
}

/// One client.
struct Listener {
    daemon: Daemon,
    /// The number of the event to look at next.
    at: u64,
    next: watch::Receiver<u64>,
    since: Option<i64>,
    until: Option<i64>,
    filters: BTreeMap<String, Vec<String>>,
    over: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Listener {
    fn new(daemon: &Daemon, wanted: Request) -> Self {
        let seconds = |time: longshore::runtime::Timestamp| {
            Some(time.unix_timestamp()).filter(|time| *time != 0)
        };
        let (since, until) = (
            wanted.since.and_then(seconds),
            wanted.until.and_then(seconds),
        );
        let state = state(daemon);
        let next = state.hub.next.subscribe();
        let at = if since.is_some() { 0 } else { *next.borrow() };
        Self {
            daemon: daemon.clone(),
            at,
            next,
            since,
            until,
            filters: wanted.filters.unwrap_or_default(),
            over: Box::pin(over(daemon.0.clock.clone(), until)),
        }
    }

    async fn next(&mut self) -> Option<Value> {
        loop {
            self.next.mark_unchanged();
            if let Some(event) = self.remembered() {
                return Some(event);
            }
            tokio::select! {
                biased;
                changed = self.next.changed() => changed.ok()?,
                () = &mut self.over => return None,
            }
        }
    }

    /// The next event that is there and wanted.
    fn remembered(&mut self) -> Option<Value> {
        let state = state(&self.daemon);
        while let Some((number, event)) = state.hub.at(self.at) {
            self.at = number + 1;
            if is_wanted(event, (self.since, self.until), &self.filters) {
                let Event {
                    status,
                    id,
                    from,
                    time,
                } = event;
                let from = Some(from).filter(|from| !from.is_empty());
                let mut told = json!({"status": status, "id": id, "time": time});
                if let Some(from) = from {
                    told["from"] = from.as_str().into();
                }
                return Some(told);
            }
        }
        None
    }
}

fn is_wanted(
    event: &Event,
    (since, until): (Option<i64>, Option<i64>),
    filters: &BTreeMap<String, Vec<String>>,
) -> bool {
    let fits = |name: &str, value: &String| {
        let values = filters.get(name).filter(|values| !values.is_empty());
        values.is_none_or(|values| values.iter().any(|wanted| familiar(wanted) == value))
    };
    since.is_none_or(|since| event.time >= since)
        && until.is_none_or(|until| event.time <= until)
        && fits("event", &event.status)
        && fits("image", &event.from)
        && fits("container", &event.id)
}

/// Waits until a time has come; for ever, if there is none.
async fn over(clock: Clock, until: Option<i64>) {
    let until = until.and_then(|until| OffsetDateTime::from_unix_timestamp(until).ok());
    let Some(until) = until else {
        return std::future::pending().await;
    };
    // A time that has come already is no duration.
    if let Ok(left) = std::time::Duration::try_from(until - clock.now()) {
        clock.sleep(left).await;
    }
}
