//! What a trait and its methods can both say besides quotas: each once, a method's instead of the trait's.

use proc_macro2::Ident;
use syn::Attribute;

use super::breaker::BreakerInput;
use super::error_bodies::ErrorBodiesInput;
use super::headers::{self, HeaderInput};
use super::retry::RetryInput;
use super::store_error::StoreErrorInput;
use super::timeout::TimeoutInput;
use crate::errors::Errors;

/// The settings that stand on one trait or method.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) headers: Vec<HeaderInput>,
    pub(crate) error_bodies: Once<ErrorBodiesInput>,
    pub(crate) timeout: Once<TimeoutInput>,
    pub(crate) retry: Once<RetryInput>,
    pub(crate) breaker: Once<BreakerInput>,
    pub(crate) on_store_error: Once<StoreErrorInput>,
}

impl Settings {
    /// Reads `attribute`, if it is a setting; else gives it back.
    pub(crate) fn take(
        &mut self,
        name: Ident,
        attribute: Attribute,
        errors: &mut Errors,
    ) -> Option<(Ident, Attribute)> {
        match name.to_string().as_str() {
            "headers" => self.headers.extend(headers::read(&attribute, errors)),
            "errors" => {
                let read = ErrorBodiesInput::read(&attribute, errors);
                self.error_bodies.set(name, read, errors);
            }
            "timeout" => {
                let read = TimeoutInput::read(&name, &attribute, errors);
                self.timeout.set(name, read, errors);
            }
            "retry" => {
                let read = RetryInput::read(&name, &attribute, errors);
                self.retry.set(name, Some(read), errors);
            }
            "circuit_breaker" => {
                let read = BreakerInput::read(&name, &attribute, errors);
                self.breaker.set(name, Some(read), errors);
            }
            "on_store_error" => {
                let read = StoreErrorInput::read(&name, &attribute, errors);
                self.on_store_error.set(name, read, errors);
            }
            _ => return Some((name, attribute)),
        }
        None
    }
}

/// Something that may stand there at most once.
pub(crate) struct Once<T> {
    seen: Option<Ident>,
    value: Option<T>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self { seen: None, value: None }
    }
}

impl<T> Once<T> {
    /// Takes it, whether or not it could be read. A second is reported, with a pointer to the first.
    pub(crate) fn set(&mut self, name: Ident, value: Option<T>, errors: &mut Errors) {
        if let Some(first) = &self.seen {
            errors.help(&name, format!("a second `#[{name}]`"), "write one, with all that it is to say");
            errors.at(first, "the first is here");
            return;
        }
        self.seen = Some(name);
        self.value = value;
    }

    /// Where it stands.
    pub(crate) const fn name(&self) -> Option<&Ident> {
        self.seen.as_ref()
    }

    pub(crate) const fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }
}
