//! What can be watched: spans, events and metrics, and what they are called.
//!
//! # Spans and events
//!
//! Spans are the crate `tracing`'s, named and filled after OpenTelemetry's
//! [conventions for HTTP clients](https://opentelemetry.io/docs/specs/semconv/http/http-spans/), so that a
//! bridge such as `tracing-opentelemetry` needs no mapping.
//!
//! | span | level | for | fields |
//! |---|---|---|---|
//! | `call` | info | a call, from its first wait to its answer | `otel.name`, `otel.kind` (`internal`), `api`, `operation`, `url.template`, `attempts`; `error.type` and `otel.status_code` if it fails |
//! | `attempt` | info | one request, inside its `call` | `otel.name`, `otel.kind` (`client`), `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `http.request.resend_count` from the second on; `error.type` and `otel.status_code` if it fails |
//!
//! | event | level | when | fields |
//! |---|---|---|---|
//! | `admitted` | trace, debug after a wait | the limiter has granted a permit | `scope` (the widest), `waited` |
//! | `refused` | debug | the limiter has none in time | `scope` (`upstream` where that wants no calls, `breaker` where one is open), `retry_after`, `reason` |
//! | `no permit, for the store failed` | debug | the store did not decide | `error` |
//! | `a call is sent again` | debug | an attempt has failed, before the pause | `operation`, `attempt`, `pause`, `error.type` |
//! | `throttled by the upstream` | warn | the first 429 of an operation in the longest window of its quotas | `api`, `operation`, `retry_after`, `unreported` (how many there were since the last such event) |
//! | `the upstream quiets the fleet` | warn | an upstream has said for how long nobody shall call it, or one of its operations, and nobody was quiet yet | `api`, `quiet`, `operation` where it is one |
//! | `the rate is another` | debug | once for each change that this process hears of, also as it grows back | `gate` (the key of an API and account), `percent` (of what is declared) |
//! | `less is left than was believed` | debug | an upstream says of a budget that less is left than the store has | `api`, `limit`, `remaining` |
//! | `a script was run` | trace | the store in Redis has answered, or not | `took`, `calls`, `error` |
//! | `the store is gone: degraded`, `the store is back` | warn, info | once for each transition | `store`, `error`; `after` |
//! | `the store answers, and does not serve: still degraded` | warn | once in each time that it is gone, where it went for another reason, or was not there from the start | `store`, `error` |
//! | `a request was refused`, `a request would have been refused` | debug, info | the layer for incoming requests refuses one, or is in shadow mode | `service`, `policy`, `reason` |
//! | `a policy was chosen that there is not: the path decides` | warn | once for each name that the layer for incoming requests does not know | `service`, `policy`, `policies` |
//! | `the server tells no address of its peers: requests are answered 500; see ..` | warn | once for each layer for incoming requests | `service` |
//! | `the policies have changed`, `the policy file is refused: what ran before goes on` | info, warn | once for each change of a policy file that is followed | `file`, `version`; `error` |
//! | `the breaker has changed` | warn when it opens, else info | once for each change | `api`, `operation`, `state` |
//!
//! Nothing that is reported holds a filled path, a query, a header, a body, a user or a credential: so there is no
//! `url.full`, which the conventions ask for.
//!
//! # Metrics
//!
//! With the feature `metrics` the same goes to the recorder of the crate `metrics`. Times are in seconds.
//!
//! | metric | kind | labels |
//! |---|---|---|
//! | `http.client.request.duration` | histogram | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
//! | `ratelimit.decisions` | counter: one for each quota that admitted a call, one for what refused it | `scope`, `outcome` (`admitted`, `refused`, `store_failed`) |
//! | `ratelimit.wait` | histogram: waits for permits, of calls that waited | |
//! | `ratelimit.store.duration` | histogram: one script of the store in Redis | `outcome` (`answered`, `failed`) |
//! | `ratelimit.store.batch` | histogram: calls that one script decided | |
//! | `ratelimit.retries` | counter | `api`, `operation`, `error.type` |
//! | `ratelimit.throttled` | counter: 429s | `api`, `operation` |
//! | `ratelimit.incoming.refused` | counter | `service`, `policy`, `shadow` |
//! | `ratelimit.quieted` | counter: times that an upstream quieted a fleet | `api` |
//! | `ratelimit.share` | gauge: the share of its rate that a fleet uses after 429s, from 0 to 1, 1 where nothing has cut it; of the account heard of last | `api` |
//! | `ratelimit.lowered` | counter: times that an upstream said that less was left than was believed | `api` |
//! | `ratelimit.breaker.state` | gauge: 0 closed, 1 half-open, 2 open | `api`, `operation` |
//! | `ratelimit.degraded` | gauge: 1 while the store at an address is gone, else 0; of a cluster, how many of the slots are that were asked for | `store` |
//! | `ratelimit.degraded.duration` | histogram: each time that it was gone | `store` |
//!
//! A label has as many values as the code has operations and hosts; none comes from a call's arguments.
//!
//! # What it costs
//!
//! Where nobody subscribes to what it would tell, a decision pays the comparison of one number. The feature
//! `metrics` is off unless asked for because it has no such switch: it looks for a recorder at every decision,
//! which makes one in memory a quarter slower (some 25 ns).

#[cfg(feature = "tower")]
mod incoming;
mod limits;
#[cfg(feature = "policy-files")]
mod policies;
mod quiet;
mod spans;
mod store;
mod throttles;
mod upstream;

#[cfg(feature = "tower")]
pub(crate) use self::incoming::{incoming_refused, no_peers, unknown_policy};
pub(crate) use self::limits::{admitted_at_once, decided, refused};
#[cfg(feature = "policy-files")]
pub(crate) use self::policies::{policies_changed, policies_refused};
pub(crate) use self::quiet::{lowered, paced, quieted};
pub(crate) use self::spans::{Attempt, CallSpan};
#[cfg(feature = "redis")]
pub(crate) use self::store::{Script, degraded, forgotten, recovered, refuses_to_serve, set_ahead};
pub(crate) use self::throttles::Throttles;
#[cfg(feature = "reqwest-middleware")]
pub(crate) use self::upstream::sent_again;
pub(crate) use self::upstream::{BreakerState, Where, breaker_changed, retried};
