//! The HTTP side: connections in, one [`admit`](Shared::admit) a request, answers out.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::BODY_LIMIT;
use super::counter::Counter;
use super::message::{Answer, Arrival};
use super::record::{Record, Violation};
use crate::clock::{self, Clock};

/// The pause after an `accept` that failed, most likely for want of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(5);

pub(super) type Handler = Box<dyn Fn(&Arrival) -> Answer + Send + Sync>;

/// What the server thread and the handle share.
pub(super) struct Shared {
    pub(super) clock: Clock,
    pub(super) desk: Mutex<Desk>,
    pub(super) handler: Handler,
    pub(super) refusal: Handler,
    pub(super) latency: Duration,
    pub(super) record_requests: bool,
}

/// What one lock guards, so that instants, decisions and records have one order.
pub(super) struct Desk {
    /// None where everything is accepted.
    pub(super) counter: Option<Counter>,
    pub(super) record: Record,
}

impl Shared {
    pub(super) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request, and says when that was.
    fn admit(&self, request: &Request<Incoming>) -> (Duration, Result<(), Duration>) {
        let mut desk = self.desk();
        // Read under the lock, or two instants could be counted in the wrong order.
        let now = self.clock.elapsed();
        let outcome = desk.counter.as_mut().map_or(Ok(()), |counter| counter.admit(now));
        match outcome {
            Ok(()) => desk.record.accept(now),
            Err(retry_after) => desk.record.refuse(|| Violation {
                at: now,
                retry_after,
                method: request.method().clone(),
                path: request.uri().path().to_owned(),
            }),
        }
        (now, outcome)
    }

    fn decide(&self, arrival: &Arrival, admitted: Result<(), Duration>) -> Answer {
        match admitted {
            Ok(()) => call(&self.handler, arrival),
            Err(retry_after) => {
                let mut answer = call(&self.refusal, arrival);
                answer.status = StatusCode::TOO_MANY_REQUESTS;
                answer.headers.insert(RETRY_AFTER, HeaderValue::from(whole_seconds(retry_after)));
                answer
            }
        }
    }
}

/// Serves until `stop` is sent or dropped. Connections end with the set that holds them.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>, mut stop: oneshot::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stop => return,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&shared)));
                }
                Err(_) => clock::sleep(ACCEPT_PAUSE).await,
            }
        }
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Fails only on a connection that is gone already, as the next line will find.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| answer(&shared, request));
    // What ends a connection early, garbage included, is the client's affair; hyper has answered it.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Counts when called, before anything is awaited; the future only answers.
fn answer(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
) -> impl Future<Output = Result<Response<Full<Bytes>>, Infallible>> + use<> {
    let (received_at, admitted) = shared.admit(&request);
    let shared = Arc::clone(shared);
    async move {
        let answer = match read(request, received_at).await {
            Ok(arrival) => {
                let answer = shared.decide(&arrival, admitted);
                // Before the delay: a client that does not wait for its answer has asked all the same.
                if shared.record_requests {
                    shared.desk().record.keep(&arrival, answer.status);
                }
                answer
            }
            Err(answer) => answer,
        };
        clock::sleep(shared.latency.saturating_add(answer.delay)).await;
        let mut response = Response::new(Full::new(answer.body));
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }
}

async fn read(request: Request<Incoming>, received_at: Duration) -> Result<Arrival, Answer> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, BODY_LIMIT).collect().await.map_err(|error| {
        if error.is::<LengthLimitError>() {
            Answer::error(
                StatusCode::PAYLOAD_TOO_LARGE,
                &format!("the body is longer than {BODY_LIMIT} bytes"),
            )
        } else {
            Answer::error(StatusCode::BAD_REQUEST, &format!("the body broke off: {error}"))
        }
    })?;
    Ok(Arrival {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: head.headers,
        body: body.to_bytes(),
        received_at,
    })
}

fn call(handler: &Handler, arrival: &Arrival) -> Answer {
    // The panic is printed where it happens; its client gets an answer instead of a riddle.
    catch_unwind(AssertUnwindSafe(|| handler(arrival)))
        .unwrap_or_else(|_| Answer::fault("the test's handler panicked; its message is on stderr"))
}

/// Rounded up, and never 0: `Retry-After: 0` would say "now".
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_rounded_up_and_never_zero() {
        assert_eq!(whole_seconds(Duration::ZERO), 1);
        assert_eq!(whole_seconds(Duration::from_nanos(1)), 1);
        assert_eq!(whole_seconds(Duration::from_secs(1)), 1);
        assert_eq!(whole_seconds(Duration::new(1, 1)), 2);
        assert_eq!(whole_seconds(Duration::MAX), u64::MAX);
    }
}
