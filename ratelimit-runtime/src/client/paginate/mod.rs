//! A list that comes in pages, as one stream: lazy, each page a call of its own.

mod page;
mod seen;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;

use self::page::{Page, PageError, next_link, parameter_of, text_at};
use self::seen::Seen;
use super::call::Call;
use super::decode::explained;
use super::reply::{Meta, Reply};
use super::{Core, Sending};
use crate::error::{Effort, EncodeError, Error, ErrorKind, Failure};

/// How the pages of a list are asked for, as `#[paginate]` says it.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// Where the items are in a page; empty where the page is the list.
    pub items: &'static str,
    /// Where a page says whether there are more; empty where it does not.
    pub more: &'static str,
    /// How the next page is asked for.
    pub next: NextPage,
}

/// How the next page is asked for.
#[derive(Debug, Clone, Copy)]
pub enum NextPage {
    /// By a field of the last item, put into the query.
    LastItem {
        /// The parameter of the query.
        parameter: &'static str,
        /// Where the cursor is in the item.
        field: &'static str,
        /// The parameter of the query by which the list is gone through backwards, where the call has it: each
        /// page from its last item, and on from its first. Empty where there is none.
        back: &'static str,
    },
    /// By a token that the page holds, put into the query. Without a token there are no more.
    Token {
        /// The parameter of the query.
        parameter: &'static str,
        /// Where the token is in the page.
        field: &'static str,
    },
    /// By a token in the query of a URL that the page holds, put into the query of the call, which goes where it went
    /// before. Without a URL there are no more.
    TokenInUrl {
        /// The parameter of both queries.
        parameter: &'static str,
        /// Where the URL is in the page.
        field: &'static str,
    },
    /// By the number of the page.
    Number {
        /// The parameter of the query.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// The status that is no failure behind the first page, but the end. Then a page without items is not.
        end: Option<u16>,
    },
    /// By how many items came before it.
    Offset {
        /// The parameter of the query.
        parameter: &'static str,
    },
    /// By a URL that the page holds. Without one there are no more.
    Url {
        /// Where the URL is in the page.
        field: &'static str,
    },
    /// By the `Link` header of the page with `rel="next"` (RFC 8288). Without one there are no more.
    Link,
}

/// What a paginated method's stream can yield.
#[diagnostic::on_unimplemented(
    message = "a paginated method cannot yield `{Self}`",
    label = "is no `Result<T, E>` of a readable `T` and an `E: From<ratelimit_runtime::Error>`",
    note = "write `impl Stream<Item = Result<T, E>> + Send`, with a `T` that is `serde::de::DeserializeOwned`"
)]
pub trait Paged: Sized {
    /// One item, or what came instead of it.
    fn paged(operation: &'static str, item: Result<Item, Error>) -> Self;
}

impl<T: DeserializeOwned, E: From<Error>> Paged for Result<T, E> {
    fn paged(operation: &'static str, item: Result<Item, Error>) -> Self {
        let item = item?;
        match serde_json::from_slice(&item.json) {
            Ok(value) => Ok(value),
            Err(source) => Err(E::from(unread(operation, item, source))),
        }
    }
}

/// The error of an item that is something else. Apart, so that it is compiled once and not for each type.
fn unread(operation: &'static str, item: Item, source: serde_json::Error) -> Error {
    let Meta { status, headers, effort, .. } = Arc::unwrap_or_clone(item.page);
    Error::new(operation, effort, Failure::Decode { status, headers, body: item.json, source: source.into() })
}

/// One item as JSON, and what is known of its page.
#[derive(Debug)]
pub struct Item {
    json: Bytes,
    page: Arc<Meta>,
}

/// The items of every page of `call`. Nothing is sent before the stream is polled, and no page before
/// the last item of the one before it is taken.
#[must_use]
pub fn paginate<R: Paged>(core: &Core, call: Call, paging: &'static Paging) -> Paginated<R> {
    let operation = call.operation.name;
    Paginated { operation, pages: Pages::new(core, call, paging), items: VecDeque::new(), paged: R::paged }
}

/// The stream of [`paginate`].
#[derive(Debug)]
pub struct Paginated<R> {
    operation: &'static str,
    pages: Pages,
    items: VecDeque<Item>,
    /// Held here, so that this is a stream whatever the method yields: what it cannot yield is told once.
    paged: fn(&'static str, Result<Item, Error>) -> R,
}

impl<R> Stream for Paginated<R> {
    type Item = R;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<R>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.pop_front() {
                return Poll::Ready(Some((this.paged)(this.operation, Ok(item))));
            }
            match ready!(this.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Ok(items)) => this.items = items,
                Some(Err(error)) => return Poll::Ready(Some((this.paged)(this.operation, Err(error)))),
            }
        }
    }
}

/// The pages, whatever their items are read as.
#[derive(Debug)]
struct Pages {
    core: Core,
    paging: &'static Paging,
    /// What pages were asked for by, and what came: an upstream that gives one twice would be asked for ever.
    seen: Seen,
    state: State,
}

enum State {
    Next(Box<Call>),
    /// What is sent, and the call to go on from.
    Sent(Sending, Box<Call>),
    /// Why there is no page after the one whose items are given first.
    Failed(Box<Error>),
    Ended,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Next(_) => "Next",
            Self::Sent(..) => "Sent",
            Self::Failed(_) => "Failed",
            Self::Ended => "Ended",
        })
    }
}

impl Pages {
    fn new(core: &Core, mut call: Call, paging: &'static Paging) -> Self {
        call.json = true;
        let state = State::Next(Box::new(call));
        Self { core: core.clone(), paging, seen: Seen::default(), state }
    }

    /// The items of the next page. After an error there is none.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<VecDeque<Item>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(*error))),
                State::Next(call) => match call.again() {
                    Some(again) => self.state = State::Sent(self.core.send(*call), Box::new(again)),
                    None => return Poll::Ready(Some(Err(not_again(&call)))),
                },
                State::Sent(mut sent, call) => match sent.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Sent(sent, call);
                        return Poll::Pending;
                    }
                    Poll::Ready(Err(error)) if self.is_the_end(&error) => return Poll::Ready(None),
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                    Poll::Ready(Ok(reply)) => return Poll::Ready(Some(self.turn(reply, call))),
                },
            }
        }
    }

    /// Takes the items of a page, and prepares the call for the next.
    fn turn(&mut self, reply: Reply, mut call: Box<Call>) -> Result<VecDeque<Item>, Error> {
        let Reply { operation, body, meta, .. } = reply;
        let page = match Page::read(&body, self.paging) {
            Ok(page) => page,
            Err(error) => return Err(broken(operation, meta, body.clone(), error)),
        };
        let backwards = self.backwards(&call).is_some();
        let failed = |problem| broken(operation, meta.clone(), body.clone(), PageError::Shape(problem));
        // A `Link` can lead on from a page that looks the same.
        let may_repeat = page.items.is_empty() || matches!(self.paging.next, NextPage::Link);
        self.seen.page(&body, page.items.is_empty(), may_repeat).map_err(failed)?;
        if self.goes_on(&page) {
            match self.step(&page, &meta, &mut call) {
                Ok(true) => self.state = State::Next(call),
                Ok(false) => {}
                // What came is good, wherever it leads.
                Err(problem) => self.state = State::Failed(Box::new(failed(problem))),
            }
        }
        let meta = Arc::new(meta);
        let item = |json: &&serde_json::value::RawValue| Item {
            json: body.slice_ref(json.get().as_bytes()),
            page: Arc::clone(&meta),
        };
        let items = page.items.iter();
        Ok(if backwards { items.rev().map(item).collect() } else { items.map(item).collect() })
    }

    /// The parameter that has the list gone through backwards, if `call` has one.
    fn backwards(&self, call: &Call) -> Option<&'static str> {
        let NextPage::LastItem { back, .. } = self.paging.next else { return None };
        (!back.is_empty() && call.query.iter().any(|(key, _)| key == back)).then_some(back)
    }

    /// Whether there may be a page after `page`. One that is named is asked for, even after one without
    /// items: what is filtered may leave one empty.
    fn goes_on(&self, page: &Page<'_>) -> bool {
        match (page.more, self.paging.next) {
            (Some(more), _) => more,
            (None, NextPage::LastItem { .. } | NextPage::Offset { .. }) => !page.items.is_empty(),
            (None, NextPage::Number { end, .. }) => end.is_some() || !page.items.is_empty(),
            (None, _) => true,
        }
    }

    /// Whether `error` says that the page before was the last. Of the first page it says that there is no list.
    fn is_the_end(&self, error: &Error) -> bool {
        let NextPage::Number { end: Some(end), .. } = self.paging.next else { return false };
        let status = error.status().filter(|_| error.kind() == ErrorKind::Status);
        self.seen.a_page() && status.is_some_and(|status| status.as_u16() == end)
    }

    /// Changes `call` so that it asks for the page after `page`. Says whether there is one.
    fn step(&mut self, page: &Page<'_>, meta: &Meta, call: &mut Call) -> Result<bool, String> {
        let (parameter, cursor) = match self.paging.next {
            NextPage::LastItem { parameter, field, .. } => {
                let (parameter, item, where_it_is) = match self.backwards(call) {
                    Some(back) => (back, page.items.first(), "begins"),
                    None => (parameter, page.items.last(), "ends"),
                };
                let cursor = item.and_then(|item| text_at(item.get(), field));
                let none = || match item {
                    Some(_) => format!("{where_it_is} with an item that has no `{field}` to go on from"),
                    None => {
                        format!("has no item whose `{field}` to go on from, and says that there are more")
                    }
                };
                (parameter, cursor.ok_or_else(none)?)
            }
            NextPage::Token { parameter, field } => match text_at(page.whole, field) {
                Some(token) if !token.is_empty() => (parameter, token),
                _ => return Ok(false),
            },
            NextPage::TokenInUrl { parameter, field } => match text_at(page.whole, field) {
                Some(url) if !url.is_empty() => {
                    let none = || format!("names the next by a URL without `{parameter}`");
                    (parameter, parameter_of(&url, parameter).ok_or_else(none)?)
                }
                _ => return Ok(false),
            },
            NextPage::Number { parameter, first, .. } => (parameter, add(call, parameter, first, 1)?),
            NextPage::Offset { parameter } => (parameter, add(call, parameter, 0, page.items.len())?),
            NextPage::Url { field } => match text_at(page.whole, field) {
                Some(url) if !url.is_empty() => return self.follow(&url, call),
                _ => return Ok(false),
            },
            NextPage::Link => match next_link(&meta.headers) {
                Some(url) => return self.follow(url, call),
                None => return Ok(false),
            },
        };
        self.once(&cursor)?;
        call.replace_query(parameter, cursor);
        Ok(true)
    }

    /// Goes on at `url`, which may not lead to another host: the call carries credentials.
    fn follow(&mut self, url: &str, call: &mut Call) -> Result<bool, String> {
        let current = self.core.url(call).map_err(|error| format!("was at what is no URL ({error})"))?;
        let next =
            current.join(url).map_err(|error| format!("names the next by what is no URL ({error})"))?;
        if next.origin() != current.origin() {
            return Err("names a next one on another host, where no credential may go".to_owned());
        }
        self.once(next.as_str())?;
        call.url = Some(next);
        Ok(true)
    }

    fn once(&mut self, cursor: &str) -> Result<(), String> {
        let longest = self.core.parts.bounds.cursor;
        if cursor.len() > longest {
            return Err(format!("names the next by {} bytes, over the limit of {longest}", cursor.len()));
        }
        if self.seen.is_new(cursor) {
            Ok(())
        } else {
            Err("leads back to one that was there already".to_owned())
        }
    }
}

/// The number that `parameter` has in the query, or `first`, and `more`.
fn add(call: &Call, parameter: &str, first: u64, more: usize) -> Result<String, String> {
    let written = call.query.iter().find(|(key, _)| key == parameter);
    let number = match written {
        None => first,
        Some((_, number)) => {
            number.parse().map_err(|_| format!("cannot be followed: `{parameter}` is no number"))?
        }
    };
    let more = u64::try_from(more).unwrap_or(u64::MAX);
    Ok(number.saturating_add(more).to_string())
}

fn broken(operation: &'static str, meta: Meta, body: Bytes, error: PageError) -> Error {
    let Meta { status, headers, effort, .. } = meta;
    let failure = match error {
        PageError::Json(source) => {
            let source = explained(&headers, source);
            Failure::Decode { status, headers, body, source: source.into() }
        }
        PageError::Shape(problem) => Failure::Page { status, headers, body, problem },
    };
    Error::new(operation, effort, failure)
}

/// A stream as a body is gone with the first page.
fn not_again(call: &Call) -> Error {
    let problem = "is a stream, which cannot be sent for every page";
    Error::new(call.operation.name, Effort::default(), Failure::Encode(EncodeError::new("body", problem)))
}
