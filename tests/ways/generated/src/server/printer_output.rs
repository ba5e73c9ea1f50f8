// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Read what a printer says.
///
/// `GET /printers/{no}/output` (machines), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The number of the printer.
    pub number: u32,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Framed;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            number: call.segment("no", rt::server::read::text::<rt::wire::Int, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("no", &rt::param::text(&self.number));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.framed(200, "application/octet-stream", answer)
    }
}
