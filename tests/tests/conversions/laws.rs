//! What holds for every conversion.

use std::fmt::Debug;

use longshore::runtime::Lost;
use longshore::runtime::convert::{Any, Losses, Shape, into_shape};
use longshore::runtime::serde::de::DeserializeOwned;
use longshore::runtime::serde_json::{self, Value};
use proptest::strategy::BoxedStrategy;
use proptest::test_runner::{Config, TestRunner};

/// How many values of each shape are tried.
const CASES: u32 = 48;

/// What an enumeration of shapes has.
pub(crate) trait Enumeration: Any + Clone + Debug + PartialEq {}
impl<E: Any + Clone + Debug + PartialEq> Enumeration for E {}

/// Tries values of a shape; `elsewhere` takes each of them to all other shapes and back.
pub(crate) fn hold<S>(values: &BoxedStrategy<Value>, elsewhere: fn(&S::Any))
where
    S: Shape + DeserializeOwned,
    S::Any: Enumeration,
{
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let tried = TestRunner::new_with_rng(config, values_rng()).run(values, |json| {
        let shape: S = serde_json::from_value(json).unwrap();
        let any = S::Any::from(shape);
        assert_eq!(any.place(), S::PLACE);
        neighbours(&any);
        elsewhere(&any);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
}

/// The same values each time, so that a failure is there the next time, too.
fn values_rng() -> proptest::test_runner::TestRng {
    use proptest::test_runner::{RngAlgorithm, TestRng};
    TestRng::deterministic_rng(RngAlgorithm::ChaCha)
}

/// What went up or down comes back as it was.
fn neighbours<E: Enumeration>(any: &E) {
    if let Ok(newer) = Losses::collect(|lost| any.clone().newer(lost)) {
        let moved = newer.place() > any.place();
        let back = if moved { newer_back(newer) } else { Ok(newer) };
        assert_eq!(back.as_ref(), Ok(any));
    }
    if let Ok(older) = Losses::collect(|lost| any.clone().older(lost)) {
        let moved = older.place() < any.place();
        let back = if moved { older_back(older) } else { Ok(older) };
        assert_eq!(back.as_ref(), Ok(any));
    }
}

fn newer_back<E: Enumeration>(newer: E) -> Result<E, Lost> {
    Losses::collect(|lost| newer.older(lost))
}

fn older_back<E: Enumeration>(older: E) -> Result<E, Lost> {
    Losses::collect(|lost| older.newer(lost))
}

/// What gets to the shape `S`, however far, comes back as it was; and the error of what does not
/// names something.
pub(crate) fn to_and_fro<S>(any: &S::Any)
where
    S: Shape,
    S::Any: Enumeration,
{
    match into_shape::<S>(any.clone()) {
        Ok(shape) => assert_eq!(back(S::Any::from(shape), any.place()).as_ref(), Ok(any)),
        Err(lost) => {
            assert!(!lost.fields().is_empty());
            assert!(
                lost.fields()
                    .iter()
                    .all(|field| !field.version().is_empty())
            );
        }
    }
}

fn back<E: Enumeration>(mut any: E, place: usize) -> Result<E, Lost> {
    Losses::collect(|lost| {
        for _ in any.place()..place {
            any = any.clone().newer(lost);
        }
        for _ in place..any.place() {
            any = any.clone().older(lost);
        }
        any
    })
}
