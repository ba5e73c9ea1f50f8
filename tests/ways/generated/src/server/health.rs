// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `health` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Ask how the service is. Deprecated since 2.0. Look at the status page.
    ///
    /// `GET /health` (service), in API 2.0 and later.
    #[derive(Debug)]
    pub struct Request {}
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = ();
        #[allow(unused_variables)]
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(feature = "any")]
            {
                if !(call.is_within(1, 1)) {
                    return Err(call.unimplemented());
                }
            }
            Ok(Self {})
        }
        fn write(&self, _: &mut rt::server::Written) {}
        fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.empty(200)
        }
    }
}
/// `health` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Ask how the service is.
    ///
    /// `GET /health` (service), in API 1.0.
    #[derive(Debug)]
    pub struct Request {}
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = String;
        async fn read(_: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {})
        }
        fn write(&self, _: &mut rt::server::Written) {}
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.text(200, "text/plain", answer)
        }
    }
}
