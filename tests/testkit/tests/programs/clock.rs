//! Time that a test moves.

use std::time::Duration;

use longshore_testkit::memory::programs::Clock;
use time::macros::datetime;

#[tokio::test]
async fn sleepers_wake_when_their_time_has_come() {
    let clock = Clock::stepped(datetime!(2015-01-01 0:00 UTC));
    let sleeper = |seconds| {
        let clock = clock.clone();
        tokio::spawn(async move {
            clock.sleep(Duration::from_secs(seconds)).await;
            clock.now()
        })
    };
    let (short, long) = (sleeper(1), sleeper(10));
    clock.sleeping(2).await;
    clock.advance(Duration::from_secs(5));
    assert_eq!(short.await.unwrap(), datetime!(2015-01-01 0:00:05 UTC));
    clock.sleeping(1).await;
    assert!(!long.is_finished());
    clock.advance(Duration::from_secs(5));
    assert_eq!(long.await.unwrap(), datetime!(2015-01-01 0:00:10 UTC));
}

#[tokio::test]
async fn a_time_beyond_all_dates_never_comes() {
    let clock = Clock::stepped(datetime!(2015-01-01 0:00 UTC));
    let moved = clock.clone();
    let sleeper = tokio::spawn(async move { clock.sleep(Duration::MAX).await });
    moved.advance(Duration::MAX);
    moved.advance(Duration::from_secs(1));
    tokio::task::yield_now().await;
    assert!(!sleeper.is_finished());
    assert_eq!(moved.now(), datetime!(2015-01-01 0:00:01 UTC));
}

#[tokio::test]
async fn the_real_clock_goes_by_itself() {
    let clock = Clock::real();
    let before = clock.now();
    clock.sleep(Duration::from_millis(1)).await;
    clock.advance(Duration::from_hours(1));
    clock.sleeping(7).await;
    assert!(clock.now() >= before);
}
