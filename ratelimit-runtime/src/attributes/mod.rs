//! The attributes, re-exported with their documentation: a proc-macro crate cannot run examples that
//! need this one.

mod call;
mod client;
mod quota;
mod retry;
mod verbs;

pub use self::call::{errors, headers, paginate, timeout};
pub use self::client::api_client;
pub use self::quota::{no_rate_limit, rate_limited};
pub use self::retry::{no_retry, retry};
pub use self::verbs::{delete, get, head, http, options, patch, post, put};
