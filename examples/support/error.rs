//! Whatever goes wrong, in one line.

use std::error::Error;

/// Anything that ends a run.
pub type Failure = Box<dyn Error + Send + Sync>;

/// An error and what is behind it, in one line.
#[must_use]
pub fn explain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
