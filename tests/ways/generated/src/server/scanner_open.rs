// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Talk to a scanner.
///
/// `POST /scanners/{no}/open` (machines), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The number of the scanner.
    pub number: u32,
    /// How to talk.
    pub options: types::scanner_options::v1_0::ScannerOptions,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Attached;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            number: call.segment("no", rt::server::read::text::<rt::wire::Int, _>)?,
            options: call.json_body::<rt::wire::Same, _>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("no", &rt::param::text(&self.number))
            .json_body::<rt::wire::Same, _>(&self.options);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.attached("application/octet-stream", answer)
    }
}
