// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `SearchResult` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchResult {
    /// In API 1.0 to 1.5.
    #[cfg(feature = "v1_5")]
    V1_0(types::search_result::v1_0::SearchResult),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::search_result::v1_6::SearchResult),
    /// In API 1.7 to 1.11.
    #[cfg(feature = "v1_11")]
    V1_7(types::search_result::v1_7::SearchResult),
    /// In API 1.12 and later.
    V1_12(types::search_result::v1_12::SearchResult),
}
rt::any! {
    SearchResult From;
    places[(0, 0), (6, 1), (7, 2), (12, 3)];
    text name(" The name of the repository, without a registry. Since 1.7.");
    text description(" What its owner says about it, in one line. Since 1.7.");
    #[cfg(feature = "v1_5")] 0 V1_0(types::search_result::v1_0::SearchResult) => V1_6;
    #[cfg(feature = "v1_6")] 1 V1_6(types::search_result::v1_6::SearchResult) => V1_7;
    #[cfg(feature = "v1_11")] 2 V1_7(types::search_result::v1_7::SearchResult) => V1_12;
    newest 3 V1_12(types::search_result::v1_12::SearchResult);
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::search_result::v1_7::SearchResult => types::search_result::v1_12::SearchResult;
    up From;
    down From;
    same name;
    same description;
    same star_count;
    same is_official;
    same is_trusted => is_automated;
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::search_result::v1_6::SearchResult => types::search_result::v1_7::SearchResult;
    up From;
    down From;
    same name;
    same description;
    filled star_count;
    filled is_official;
    filled is_trusted;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::search_result::v1_0::SearchResult => types::search_result::v1_6::SearchResult;
    up From;
    down TryFrom;
    same name;
    same description;
    added star_count("star_count", "1.6");
    added is_official("is_official", "1.6");
    added is_trusted("is_trusted", "1.6");
}
