//! What a middleware failed with, without the URLs that it names: their path and query may hold what is nobody's
//! business, such as a credential.

use std::error::Error;
use std::fmt;

use super::transport::broken;
use crate::error::{BoxError, Failure, Intercept, Intercepted};

/// What came of a stack: a failure of the transport, or of a middleware. What that says is as it is, but for the URLs,
/// where an error of reqwest's is in it that knows one.
pub(super) fn failure(error: reqwest_middleware::Error) -> Failure {
    match error {
        reqwest_middleware::Error::Reqwest(error) => broken(error),
        reqwest_middleware::Error::Middleware(_) => {
            Intercepted { at: Intercept::Either, source: source_of(error) }.into()
        }
    }
}

fn source_of(error: reqwest_middleware::Error) -> BoxError {
    let error = match error {
        reqwest_middleware::Error::Reqwest(error) => return error.without_url().into(),
        reqwest_middleware::Error::Middleware(error) => error,
    };
    // Not as one of the transport: whoever wraps it may have sent the request before.
    let error = match error.downcast::<reqwest::Error>() {
        Ok(error) => return error.without_url().into(),
        Err(error) => error,
    };
    let urls: Vec<String> = error.chain().filter_map(url_in).collect();
    if urls.is_empty() {
        return error.into();
    }
    let said = error.chain().map(|cause| {
        let said = cause.to_string();
        urls.iter().fold(said, |said, url| said.replace(url, "<url>"))
    });
    let mut said: Vec<String> = said.collect();
    // An error that shows what another says says it twice.
    said.dedup();
    let source = said.into_iter().rev().fold(None, |source, said| Some(Box::new(Unlocated { said, source })));
    match source {
        Some(source) => source,
        None => error.into(),
    }
}

fn url_in(cause: &(dyn Error + 'static)) -> Option<String> {
    let of_reqwest = cause.downcast_ref::<reqwest::Error>().or_else(|| match cause.downcast_ref() {
        Some(reqwest_middleware::Error::Reqwest(error)) => Some(error),
        _ => None,
    });
    of_reqwest.and_then(reqwest::Error::url).map(ToString::to_string)
}

/// What an error has said.
#[derive(Debug)]
struct Unlocated {
    said: String,
    source: Option<Box<Unlocated>>,
}

impl fmt::Display for Unlocated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said)
    }
}

impl Error for Unlocated {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
