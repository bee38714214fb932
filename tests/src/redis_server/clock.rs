//! A server whose clock can be set, by libfaketime.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{REPLY_DEADLINE, RedisServer, wait_until};
use crate::error::HarnessError;
use crate::wall_clock::preload;

/// By how much a clock that was set may differ from what it was set to, in seconds.
const NEAR: i64 = 1;

/// Lets what `command` starts have the clock that is written down in `dir`.
pub(super) fn fake(command: &mut Command, dir: &Path) -> Result<(), HarnessError> {
    let clock = path(dir);
    fs::write(&clock, "+0").map_err(HarnessError::io("write redis-server's clock"))?;
    preload(command)?.env("FAKETIME_TIMESTAMP_FILE", clock).env("FAKETIME_CACHE_DURATION", "1");
    Ok(())
}

fn path(dir: &Path) -> PathBuf {
    dir.join("clock")
}

impl RedisServer {
    /// Sets the clock of a server that [can be set](Self::breakable_with_clock) to the right time and so many
    /// seconds more, or less, and returns when it is. That takes up to a second.
    ///
    /// # Errors
    /// [`HarnessError::RedisKilled`], [`HarnessError::Io`], and [`HarnessError::Never`] if it is not one of these.
    pub fn set_clock(&self, seconds: i64) -> Result<(), HarnessError> {
        let running = self.running.as_ref().ok_or(HarnessError::RedisKilled { port: self.port })?;
        fs::write(path(running.dir()), format!("{seconds:+}"))
            .map_err(HarnessError::io("set redis-server's clock"))?;
        wait_until("a redis-server whose clock was set has the new time", REPLY_DEADLINE, || {
            let time = self.cli(&["TIME"])?;
            let said = time.lines().next().and_then(|seconds| seconds.parse::<i64>().ok());
            Ok(said.is_some_and(|said| (said - wall_clock() - seconds).abs() <= NEAR))
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "a clock is judged by the right one")]
fn wall_clock() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_can_be_set_ahead_and_back() {
        let server = RedisServer::breakable_with_clock().unwrap();
        for seconds in [5, -3600, 0] {
            server.set_clock(seconds).unwrap();
        }
    }
}
