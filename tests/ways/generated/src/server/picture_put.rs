// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Store the picture of a parcel.
///
/// `PUT /parcels/{id}/picture` (pictures), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Its number.
    pub id: String,
    /// The picture.
    pub picture: rt::server::Body,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            picture: call.body(),
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("id", &rt::param::text(&self.id));
    }
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(204)
    }
}
