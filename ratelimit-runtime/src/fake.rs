//! What the fakes that `#[api_client(.., fake)]` makes stand on: their answers, and the record of calls.
//!
//! The generated type has a field for each method and no logic: what can panic does so here.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;

/// A call that a fake was asked for.
///
/// Displayed as it could have been written: `customer(id: "cus_1", trace: None)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FakeCall {
    operation: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl FakeCall {
    #[doc(hidden)]
    #[must_use]
    pub fn new<const N: usize>(operation: &'static str, arguments: [(&'static str, String); N]) -> Self {
        Self { operation, arguments: Vec::from(arguments) }
    }

    /// The name of the method.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// The argument `name` as its `Debug` shows it, or the name of its type if it has none.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        let found = self.arguments.iter().find(|(argument, _)| *argument == name);
        found.map(|(_, text)| text.as_str())
    }
}

impl fmt::Display for FakeCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.operation)?;
        for (position, (name, text)) in self.arguments.iter().enumerate() {
            let separator = if position == 0 { "" } else { ", " };
            write!(f, "{separator}{name}: {text}")?;
        }
        f.write_str(")")
    }
}

/// What a method of a fake answers with, in a closure. Clones share it.
pub struct Answer<F: ?Sized>(Arc<Mutex<Option<Arc<F>>>>);

impl<F: ?Sized> Answer<F> {
    /// Answers with `answer` from now on.
    pub fn set(&self, answer: Arc<F>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    }

    /// Gives what answers `call`, a call of the fake `fake`, and notes it down.
    ///
    /// # Panics
    /// If there is no answer: a test that did not expect the call has failed.
    #[must_use]
    pub fn of(&self, fake: &str, record: &Record, call: FakeCall) -> Arc<F> {
        let answer = self.now();
        record.note(fake, call, answer)
    }

    /// The answer that there is now.
    #[must_use]
    pub fn now(&self) -> Option<Arc<F>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<F: ?Sized> Clone for Answer<F> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<F: ?Sized> Default for Answer<F> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

/// Whether there is one.
impl<F: ?Sized> fmt::Debug for Answer<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        f.write_str(if given { "given" } else { "none" })
    }
}

/// What a fake's stream is made of.
pub type Items<T> = Box<dyn Iterator<Item = T> + Send>;

/// `items`, as the answer of a method that gives a stream.
pub fn items<I: IntoIterator<IntoIter: Send + 'static>>(items: I) -> Items<I::Item> {
    Box::new(items.into_iter())
}

/// The stream of a fake's items, which is a call once it is polled.
pub struct Answered<T> {
    fake: &'static str,
    record: Record,
    /// The call and what answers it, until it is noted down.
    unnoted: Option<(FakeCall, Option<Items<T>>)>,
    items: Items<T>,
}

// Nothing in it is ever pinned.
impl<T> Unpin for Answered<T> {}

impl<T> Stream for Answered<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        if let Some((call, items)) = self.unnoted.take() {
            self.items = self.record.note(self.fake, call, items);
        }
        Poll::Ready(self.items.next())
    }
}

/// The calls of a fake, in their order. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Record(Arc<Mutex<Vec<FakeCall>>>);

impl Record {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> Vec<FakeCall> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Those of `operation`, which is one of `known`.
    ///
    /// # Panics
    /// If it is none: a test that counts the calls of a misspelt method would never fail.
    #[must_use]
    pub fn of(&self, fake: &str, known: &[&str], operation: &str) -> Vec<FakeCall> {
        assert!(
            known.contains(&operation),
            "`{fake}` has no method `{operation}`; its methods are `{}`",
            known.join("`, `")
        );
        let mut calls = self.all();
        calls.retain(|call| call.operation == operation);
        calls
    }

    /// The stream of `items`, which answer `call` of the fake `fake`.
    #[must_use]
    pub fn answered<T: 'static>(
        &self,
        fake: &'static str,
        call: FakeCall,
        items: Option<Items<T>>,
    ) -> Answered<T> {
        let unnoted = Some((call, items));
        Answered { fake, record: self.clone(), unnoted, items: Box::new(std::iter::empty()) }
    }

    /// Notes `call` of the fake `fake` down, and gives its `answer`.
    ///
    /// # Panics
    /// If there is none: a test that did not expect the call has failed.
    #[expect(clippy::panic, reason = "a test that did not expect the call has failed")]
    fn note<A>(&self, fake: &str, call: FakeCall, answer: Option<A>) -> A {
        let Some(answer) = answer else {
            let names: Vec<_> = call.arguments.iter().map(|(name, _)| *name).collect();
            let (operation, names) = (call.operation, names.join(", "));
            panic!("`{fake}` has no answer for `{call}`: give it one with `.on_{operation}(|{names}| ..)`")
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        answer
    }
}

/// An argument, to be shown. Its own method is found before that of [`ByName`], where it is there.
#[derive(Clone, Copy)]
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<T: fmt::Debug + ?Sized> Shown<'_, T> {
    /// Its `Debug` text.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// How an argument without `Debug` is shown.
pub trait ByName {
    /// The name of its type.
    fn shown(&self) -> String;
}

impl<T: ?Sized> ByName for Shown<'_, T> {
    fn shown(&self) -> String {
        std::any::type_name::<T>().to_owned()
    }
}

impl<T: ?Sized> fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::any::type_name::<T>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    struct Opaque;

    #[test]
    fn an_argument_is_shown_by_its_debug_or_by_its_type_and_a_secret_by_neither() {
        assert_eq!(Shown(&"a").shown(), "\"a\"");
        assert_eq!(Shown(&Some(7)).shown(), "Some(7)");
        assert!(Shown(&Opaque).shown().ends_with("Opaque"));
        assert!(Shown(&&[Opaque][..]).shown().ends_with("Opaque]"));
        assert_eq!(Shown(&Secret::new("s3cret")).shown(), "Secret(..)");
    }

    #[test]
    fn a_call_is_displayed_as_it_could_have_been_written() {
        let call = FakeCall::new("card", [("id", "\"1\"".to_owned()), ("trace", "None".to_owned())]);
        assert_eq!(call.to_string(), "card(id: \"1\", trace: None)");
        assert_eq!((call.argument("id"), call.argument("ids")), (Some("\"1\""), None));
        assert_eq!(FakeCall::new("cards", []).to_string(), "cards()");
    }

    #[test]
    #[should_panic = "`CardsFake` has no answer for `card(id: 1)`: give it one with `.on_card(|id| ..)`"]
    fn a_call_that_nobody_expected_says_what_to_give() {
        let answer = Answer::<dyn Fn()>::default();
        let _ = answer.of("CardsFake", &Record::default(), FakeCall::new("card", [("id", "1".to_owned())]));
    }

    #[test]
    #[should_panic = "`CardsFake` has no method `crad`; its methods are `card`, `cards`"]
    fn the_calls_of_a_misspelt_method_are_not_none() {
        let _ = Record::default().of("CardsFake", &["card", "cards"], "crad");
    }
}
