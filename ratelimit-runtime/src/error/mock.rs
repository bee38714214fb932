//! Errors that no upstream gave, for mocks and fakes.

use std::any::Any;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Effort, Error, Failure};
use crate::client::hint;

impl Error {
    /// An error that no upstream gave, for a mock: as if the method `operation` had been answered so, at
    /// its first attempt.
    ///
    /// ```
    /// use ratelimit_runtime::http::{HeaderMap, StatusCode};
    /// use ratelimit_runtime::{Error, ErrorKind};
    ///
    /// struct NotFound { resource: &'static str }
    ///
    /// let error = Error::of_status("card", StatusCode::NOT_FOUND, HeaderMap::new(), "{}")
    ///     .with_error_body(NotFound { resource: "card" });
    /// assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
    /// assert_eq!(error.error_body::<NotFound>().unwrap().resource, "card");
    /// assert_eq!(error.to_string(), "card: the upstream answered 404 Not Found");
    /// ```
    #[must_use]
    pub fn of_status(
        operation: &'static str,
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        let hint = hint(status, &headers);
        let failure = Failure::Status { status, headers, body: body.into(), typed: None, hint };
        Self::new(operation, Effort { attempts: 1, ..Effort::default() }, failure)
    }

    /// The same with a body that was read as a `T`, as [`error_body`](Self::error_body) shows it. An error
    /// that is no answer has none, and stays as it is.
    #[must_use]
    pub fn with_error_body<T: Any + Send + Sync>(mut self, body: T) -> Self {
        if let Failure::Status { typed, .. } = &mut self.inner.failure {
            *typed = Some(Box::new(body));
        }
        self
    }
}
