//! Functions under `#[rate_limited]`, and the limiter of those that are given none.

use std::fmt::Display;
use std::sync::OnceLock;

use ratelimit_core::Quota;

use super::{AcquireError, Limiter, Permit, PermitRequest};

tokio::task_local! {
    static OF_TASK: Limiter;
}

/// What tasks have that have none of their own.
static OF_PROCESS: OnceLock<Limiter> = OnceLock::new();

impl Limiter {
    /// Runs `future` with this as the limiter of functions under [`rate_limited`](macro@crate::rate_limited)
    /// that are given no other. Tasks that it spawns do not inherit it.
    ///
    /// ```
    /// use ratelimit_runtime::{rate_limited, AcquireError, Limiter};
    ///
    /// #[rate_limited(per = "1s", limit = 10)]
    /// async fn geocode(address: &str) -> Result<usize, AcquireError> {
    ///     Ok(address.len())
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), AcquireError> {
    /// assert_eq!(Limiter::default().in_task(geocode("10 Downing Street")).await?, 17);
    /// # Ok(())
    /// # }
    /// ```
    pub fn in_task<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
        OF_TASK.scope(self, future)
    }

    /// Makes this the limiter of all tasks of the process that have [none of their own](Self::in_task). Says whether it
    /// is: where one was made that before, or was asked for already, that stays.
    #[must_use = "where it is false, another limiter is the process' already"]
    pub fn make_default(self) -> bool {
        OF_PROCESS.set(self).is_ok()
    }

    /// The limiter of this task, or else of the process; where nobody has made one that, one in memory.
    #[must_use]
    pub fn current() -> Self {
        let of_task = OF_TASK.try_with(Self::clone);
        of_task.unwrap_or_else(|_| OF_PROCESS.get_or_init(Self::default).clone())
    }
}

/// What is the same for all calls of a function.
#[derive(Debug)]
pub struct Function {
    name: &'static str,
    operation: &'static str,
    quotas: &'static [Quota],
    /// Of calls that bring nothing to count by.
    request: OnceLock<PermitRequest>,
}

impl Function {
    /// A function whose budgets are those of `name`.
    #[must_use]
    pub const fn new(name: &'static str, operation: &'static str, quotas: &'static [Quota]) -> Self {
        Self { name, operation, quotas, request: OnceLock::new() }
    }

    /// Leave to run once, for `user`, and with `values` to count by.
    ///
    /// # Errors
    /// As [`Limiter::acquire`].
    pub async fn permit(
        &self,
        limiter: &Limiter,
        user: Option<String>,
        values: Vec<(&'static str, Option<String>)>,
    ) -> Result<Permit, AcquireError> {
        let make = || PermitRequest::new(self.name).operation(self.operation).quotas(self.quotas);
        if user.is_none() && values.is_empty() {
            return limiter.acquire(self.request.get_or_init(make)).await;
        }
        let mut request = make();
        if let Some(user) = user {
            request = request.user(user);
        }
        for (name, value) in values {
            if let Some(value) = value {
                request = request.value(name, value);
            }
        }
        limiter.acquire(&request).await
    }
}

/// An argument that quotas count by.
#[derive(Debug)]
pub struct Told<'a, T: ?Sized>(pub &'a T);

impl<T: Display> Told<'_, Option<T>> {
    /// Its text, where there is one.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        self.0.as_ref().map(ToString::to_string)
    }
}

/// The text of an argument that is always there.
#[diagnostic::on_unimplemented(
    message = "quotas cannot count by this argument",
    note = "take a `&str`, a number, another type that implements `Display`, or an `Option` of one"
)]
pub trait AsText {
    /// It.
    fn text(&self) -> Option<String>;
}

impl<T: Display + ?Sized> AsText for Told<'_, T> {
    fn text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}
