//! A request to a service without a connection: what is left of it is the service, and what stands before it.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::{HeaderValue, Request, StatusCode};
use ratelimit_examples::Failure;
use tower::ServiceExt;

use crate::clock::now;
use crate::load::{CALLER, CALLERS};

/// Microseconds that `service` takes for a request, the request itself included.
pub(crate) async fn measure(service: &Router, span: Duration) -> Result<f64, Failure> {
    let callers = (0..CALLERS).map(|caller| HeaderValue::try_from(format!("caller-{caller}")));
    let callers = callers.collect::<Result<Vec<_>, _>>()?;
    let (start, mut served) = (now(), 0.0);
    while start.elapsed() < span {
        for caller in &callers {
            let mut request = Request::new(Body::empty());
            request.headers_mut().insert(CALLER, caller.clone());
            if service.clone().oneshot(request).await?.status() != StatusCode::OK {
                return Err("a request was not served".into());
            }
            served += 1.0;
        }
    }
    Ok(start.elapsed().as_secs_f64() * 1e6 / served)
}
