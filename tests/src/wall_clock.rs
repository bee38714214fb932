//! Processes whose wall clock is wrong, by libfaketime.
//!
//! The program `faketime` is only asked where that library is. It would leave what it shares with its process in
//! memory where that is killed, and fail for the next process of the same number.

use std::process::Command;
use std::sync::OnceLock;

use crate::error::HarnessError;

/// How often it is asked: it fails where a process of its number was killed once.
const TRIES: usize = 10;

/// Lets what `command` starts have a wall clock that is off by `skew`, as `faketime -f` reads it: `+1h`, `-3s`. Its
/// timers are not touched.
///
/// ```
/// # fn main() -> Result<(), ratelimit_tests::HarnessError> {
/// let mut date = std::process::Command::new("date");
/// ratelimit_tests::skew(&mut date, "+1h")?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`HarnessError::Io`] if there is no `faketime` on `PATH`, or it does not tell where its library is.
pub fn skew(command: &mut Command, skew: &str) -> Result<(), HarnessError> {
    preload(command)?.env("FAKETIME", skew);
    Ok(())
}

/// Loads libfaketime into what `command` starts.
///
/// The C library's own `malloc` goes before that of the program, which would ask for the time before libfaketime is
/// there to say it.
pub(crate) fn preload(command: &mut Command) -> Result<&mut Command, HarnessError> {
    static LIBRARY: OnceLock<String> = OnceLock::new();
    let library = if let Some(library) = LIBRARY.get() {
        library
    } else {
        let found = ask()?;
        LIBRARY.get_or_init(|| found)
    };
    command.env("LD_PRELOAD", format!("{library} libc.so.6"));
    Ok(command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1"))
}

fn ask() -> Result<String, HarnessError> {
    let io = || HarnessError::io("run `faketime` to find libfaketime (`cargo xtask test` installs it)");
    let script = r#"printf %s "$LD_PRELOAD""#;
    for _ in 0..TRIES {
        let asked = Command::new("faketime").args(["-f", "+0s", "sh", "-c", script]).output();
        let said = asked.map_err(io())?;
        if said.status.success() && !said.stdout.is_empty() {
            return Ok(String::from_utf8_lossy(&said.stdout).into_owned());
        }
    }
    Err(io()(std::io::Error::other("it does not say")))
}
