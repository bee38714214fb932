//! The attributes, re-exported with their documentation: a proc-macro crate cannot run examples that
//! need this one.

mod breaker;
mod call;
mod client;
mod quota;
mod retry;
mod store_error;
mod verbs;

pub use self::breaker::{circuit_breaker, no_circuit_breaker};
pub use self::call::{errors, headers, paginate, timeout};
pub use self::client::api_client;
pub use self::quota::{no_rate_limit, rate_limited};
pub use self::retry::{no_retry, retry};
pub use self::store_error::on_store_error;
pub use self::verbs::{delete, get, head, http, options, patch, post, put};
