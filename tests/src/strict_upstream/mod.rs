//! The API at the other end: an HTTP/1.1 server that enforces a limit by its own exact count.
//!
//! [`StrictUpstream`] counts a request at the instant its head is complete, by one monotonic clock
//! under one lock, and before anything else is done with it. Within the [`Rule`] a request goes to
//! the handler; beyond it, it is answered 429 with a `Retry-After`, is not counted against the
//! limit, and stays in the record as a [`Violation`]. [`Counter`] is that count, without the server.
//!
//! The server has a thread and a runtime of its own. So it outlives the runtime of the test that
//! started it, keeps real time when that runtime's clock is paused, and measures arrivals even when
//! the test's tasks keep their own threads busy. A handler runs on that thread: it must not block.

mod counter;
mod message;
mod record;
mod serve;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fmt, io};

use bytes::Bytes;
use http::StatusCode;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::oneshot;

pub use self::counter::{Counter, Rule};
pub use self::message::{Answer, Arrival};
use self::record::Record;
pub use self::record::{
    ACCEPTED_KEPT, BODIES_KEPT, REQUESTS_KEPT, Recorded, Stats, VIOLATIONS_KEPT, Violation,
};
use self::serve::{Desk, Handler, Shared};
use crate::clock::Clock;
use crate::error::HarnessError;

/// The longest body that is read, in bytes; a longer one is answered 413.
pub const BODY_LIMIT: usize = 1 << 20;

/// Connections that may wait to be accepted. A fleet connects all at once, and one that found the
/// queue full would come again a second later.
const BACKLOG: u32 = 4096;

/// A running upstream; see the [module](self). Dropped, it closes its port and its connections.
///
/// ```
/// # use std::time::Duration;
/// # use ratelimit_tests::{Rule, StrictUpstream};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), ratelimit_tests::HarnessError> {
/// let upstream = StrictUpstream::builder()
///     .rule(Rule::Window { limit: 100, per: Duration::from_secs(1) })
///     .latency(Duration::from_millis(2))
///     .start()
///     .await?;
/// // ... let a client loose on `upstream.url()`, then judge it:
/// assert_eq!(upstream.stats().refused, 0);
/// assert!(upstream.most_in_any(Duration::from_secs(1)) <= 100);
/// # Ok(())
/// # }
/// ```
pub struct StrictUpstream {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Taken when the upstream stops.
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl StrictUpstream {
    /// An upstream that accepts everything and answers `{}` at once, until told otherwise.
    pub fn builder() -> Builder {
        Builder {
            rule: None,
            latency: Duration::ZERO,
            handler: Box::new(|_| Answer::default()),
            refusal: Box::new(|_| {
                Answer::error(StatusCode::TOO_MANY_REQUESTS, "more requests than the limit allows")
            }),
            record_requests: false,
        }
    }

    /// Where it listens, without a slash at the end: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The time since it started, on the clock of every instant it reports.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.shared.clock.elapsed()
    }

    /// The counts so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let desk = self.shared.desk();
        desk.record.stats(desk.counter.as_ref().map(|counter| counter.rule().per()))
    }

    /// The instants of the accepted requests since the start, in order; the first [`ACCEPTED_KEPT`].
    #[must_use]
    pub fn arrivals(&self) -> Vec<Duration> {
        self.shared.desk().record.accepted().to_vec()
    }

    /// The requests beyond the rule, in order; the first [`VIOLATIONS_KEPT`].
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.shared.desk().record.violations().to_vec()
    }

    /// The requests and how they were answered, if the builder was told to
    /// [record](Builder::record_requests) them: the first [`REQUESTS_KEPT`], with no more than
    /// [`BODIES_KEPT`] bytes of body in all.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.desk().record.requests().to_vec()
    }

    /// How many requests were accepted at or after `from` and before `to`.
    #[must_use]
    pub fn accepted_between(&self, from: Duration, to: Duration) -> usize {
        self.shared.desk().record.accepted_between(from, to)
    }

    /// The most requests that were accepted in any half-open span of length `window`.
    #[must_use]
    pub fn most_in_any(&self, window: Duration) -> usize {
        self.shared.desk().record.most_in_any(window)
    }
}

impl Drop for StrictUpstream {
    fn drop(&mut self) {
        let Some((stop, thread)) = self.running.take() else { return };
        // Nobody listens if the server has ended already.
        let _ = stop.send(());
        // A handler may own the upstream, and its thread cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for StrictUpstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StrictUpstream")
            .field("address", &self.address)
            .field("stats", &self.stats())
            .finish_non_exhaustive()
    }
}

/// What a [`StrictUpstream`] is to be.
#[must_use = "an upstream runs once it is started"]
pub struct Builder {
    rule: Option<Rule>,
    latency: Duration,
    handler: Handler,
    refusal: Handler,
    record_requests: bool,
}

impl Builder {
    /// What it allows. Left out, everything.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    /// How long every answer takes, a refusal too. The request was counted before.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// What answers the requests within the rule. Its effects come before the latency, so a client
    /// that does not wait for its answer has changed things all the same.
    pub fn handler(mut self, handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> Self {
        self.handler = Box::new(handler);
        self
    }

    /// What answers the requests beyond the rule. The status will be 429, and `Retry-After` is set.
    pub fn refusal(mut self, refusal: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> Self {
        self.refusal = Box::new(refusal);
        self
    }

    /// The JSON body of every 429.
    pub fn refusal_body(self, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        self.refusal(move |_| Answer::json_bytes(StatusCode::TOO_MANY_REQUESTS, body.clone()))
    }

    /// Whether the requests themselves are kept, for [`StrictUpstream::requests`].
    pub fn record_requests(mut self, record: bool) -> Self {
        self.record_requests = record;
        self
    }

    /// Starts it on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// [`HarnessError::EmptyRule`] if a number of the rule is zero; [`HarnessError::Io`] if the
    /// system has no port or thread to give.
    pub async fn start(self) -> Result<StrictUpstream, HarnessError> {
        let counter = self.rule.map(Counter::new).transpose()?;
        let shared = Arc::new(Shared {
            clock: Clock::start(),
            desk: Mutex::new(Desk { counter, record: Record::default() }),
            handler: self.handler,
            refusal: self.refusal,
            latency: self.latency,
            record_requests: self.record_requests,
        });
        let (stop, stopped) = oneshot::channel();
        let (tell, listening) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("strict-upstream".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || run(shared, tell, stopped)
            })
            .map_err(HarnessError::io("start the upstream's thread"))?;
        let address = listening
            .await
            .unwrap_or_else(|_| Err(io::Error::other("its thread ended")))
            .map_err(HarnessError::io("start the upstream"))?;
        Ok(StrictUpstream { address, shared, running: Some((stop, thread)) })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("rule", &self.rule)
            .field("latency", &self.latency)
            .field("record_requests", &self.record_requests)
            .finish_non_exhaustive()
    }
}

/// The server's thread, from its first line to its last.
fn run(shared: Arc<Shared>, tell: oneshot::Sender<io::Result<SocketAddr>>, stopped: oneshot::Receiver<()>) {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = tell.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        match listen() {
            Ok((listener, address)) => {
                // A starter that is gone has dropped `stop` with it, which ends `serve` at once.
                let _ = tell.send(Ok(address));
                serve::serve(listener, shared, stopped).await;
            }
            Err(error) => {
                let _ = tell.send(Err(error));
            }
        }
    });
}

fn listen() -> io::Result<(TcpListener, SocketAddr)> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
    let listener = socket.listen(BACKLOG)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}
