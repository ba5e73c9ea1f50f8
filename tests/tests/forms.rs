//! How many request builders an operation needs, and who has the method for them.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use longshore_codegen::Spec;

const FIRST: &str = r#"
longshore: 1
api: lamps
title: Lamps
version: "1.0"
doc: First.
prefix: /v{version}
types:
  Lamp: {doc: A lamp., fields: {on: {type: bool, doc: Whether it shines.}}}
operations:
  lamp:
    group: lamps
    doc: Look at a lamp.
    method: GET
    path: /lamp
    query:
      color: {type: string, doc: Its color.}
    responses:
      200: {doc: The lamp., body: {json: Lamp}}
"#;

fn later(version: &str, from: &str, change: &str) -> String {
    format!(
        "longshore: 1\napi: lamps\nversion: \"{version}\"\nfrom: \"{from}\"\ndoc: Later.\n\
         changes:\n  - doc: Something changed.\n    {change}\n"
    )
}

fn code(later: &[String]) -> String {
    let names = ["v1.0.yaml", "v2.0.yaml", "v3.0.yaml"];
    let texts = [FIRST].into_iter().chain(later.iter().map(String::as_str));
    let spec = Spec::from_texts(names.into_iter().zip(texts)).unwrap();
    let runtime = "::longshore_runtime".parse().unwrap();
    spec.tokens(&runtime).to_string()
}

#[test]
fn one_builder_does_for_parameters_and_types_that_change() {
    let code = code(&[
        later(
            "2.0",
            "1.0",
            "operations: {lamp: {query: {remove: [color], add: {heat: {type: i64, doc: Its heat.}}}}}",
        ),
        later(
            "3.0",
            "2.0",
            "types: {Lamp: {fields: {add: {watts: {type: i64, doc: Its power.}}}}}",
        ),
    ]);
    assert_eq!(code.matches("pub struct Lamp < V").count(), 1, "{code}");
    assert!(code.contains("impl < V : versions :: Version > client :: Client < V >"));
    assert!(code.contains("impl < V : versions :: Until1_0 > Lamp < V >"));
    assert!(code.contains("impl < V : versions :: Since2_0 > Lamp < V >"));
    assert!(code.contains("Result < V :: Lamp , rt :: Error >"));
}

#[test]
fn a_parameter_of_another_type_needs_another_builder() {
    let change = "operations: {lamp: {query: {change: {color: {type: i64}}}}}";
    let code = code(&[later("2.0", "1.0", change)]);
    assert_eq!(code.matches("pub struct Lamp < V").count(), 2, "{code}");
    assert!(code.contains("impl < V : versions :: Since2_0 > client :: Client < V >"));
    assert!(code.contains("impl client :: Client < versions :: V1_0 >"));
}

#[test]
fn an_operation_that_comes_back_is_offered_by_the_newest_versions_and_each_older_one() {
    let operation = "\n      operations:\n        lamp:\n          group: lamps\n          \
        doc: Look at a lamp.\n          method: GET\n          path: /lamp\n          \
        query:\n            color: {type: string, doc: Its color.}\n          \
        responses:\n            200: {doc: The lamp., body: {json: Light}}";
    let light = "types:\n        Light: {doc: A light., fields: {on: {type: bool, doc: Whether it shines.}}}";
    let gone = later("2.0", "1.0", "remove: {operations: [lamp], types: [Lamp]}");
    let back = later("3.0", "2.0", &format!("add:\n      {light}{operation}"));
    let code = code(&[gone, back]);
    assert!(
        code.contains("impl < V : versions :: Since3_0 > client :: Client < V >"),
        "{code}"
    );
    assert!(
        code.contains("impl client :: Client < versions :: V1_0 >"),
        "{code}"
    );
    assert!(!code.contains("Client < versions :: V2_0 >>"), "{code}");
}
