// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Watch a scanner.
///
/// `GET /scanners/{no}/ws` (machines), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The number of the scanner.
    pub number: u32,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Socketed;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            number: call.segment("no", rt::server::read::text::<rt::wire::Int, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("no", &rt::param::text(&self.number));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.socketed(answer)
    }
}
