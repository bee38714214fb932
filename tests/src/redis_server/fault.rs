//! Faults of a Redis, done to a real one, and undone.
//!
//! [`RedisServer::breakable`] starts a server that can be broken by any of them. While it is broken the
//! harness still reaches it, by a user of its own, unless the server is killed, stopped or pauses all.

use std::net::TcpStream;

use super::process::Setup;
use super::resp::{Connection, Login};
use super::{REPLY_DEADLINE, RedisServer};
use crate::error::HarnessError;

/// What can be wrong with a Redis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Its process is gone. Healed, it is back, and empty.
    Killed,
    /// It was told to answer nobody who writes (`CLIENT PAUSE .. WRITE`).
    Paused,
    /// It was told to answer nobody at all for five seconds (`CLIENT PAUSE .. ALL`), and not even who would end
    /// that: healed, it is waited for.
    PausedForAll,
    /// It takes no more connections (`maxclients`), and has closed those that there were.
    Full,
    /// Its process stands still (SIGSTOP).
    Stopped,
    /// It runs somebody's script that does not end.
    Busy,
    /// It has no memory left for what is written.
    OutOfMemory,
    /// It could not save to disk, and takes no writes.
    CannotSave,
    /// It is a replica now.
    ReadOnly,
    /// It loads what it has saved, for a minute and a half if it is not healed.
    Loading,
    /// It wants a password that clients do not have, and has closed their connections.
    NoAuth,
    /// It has forgotten all keys. There is nothing to heal.
    Flushed,
    /// It has forgotten all scripts. There is nothing to heal.
    ScriptsForgotten,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Killed,
        Self::Paused,
        Self::PausedForAll,
        Self::Full,
        Self::Stopped,
        Self::Busy,
        Self::OutOfMemory,
        Self::CannotSave,
        Self::ReadOnly,
        Self::Loading,
        Self::NoAuth,
        Self::Flushed,
        Self::ScriptsForgotten,
    ];

    /// A short name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Killed => "killed",
            Self::Paused => "paused",
            Self::PausedForAll => "paused for all",
            Self::Full => "full",
            Self::Stopped => "stopped",
            Self::Busy => "busy",
            Self::OutOfMemory => "out of memory",
            Self::CannotSave => "cannot save",
            Self::ReadOnly => "read-only",
            Self::Loading => "loading",
            Self::NoAuth => "no auth",
            Self::Flushed => "flushed",
            Self::ScriptsForgotten => "scripts forgotten",
        }
    }

    /// Whether it loses what was written before.
    #[must_use]
    pub const fn loses_keys(self) -> bool {
        matches!(self, Self::Killed | Self::Flushed)
    }
}

impl RedisServer {
    /// Starts a server that can be [broken](Self::break_by). Clients need no password; the harness comes as
    /// a user that no fault touches.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn breakable() -> Result<Self, HarnessError> {
        let setup = breakable();
        Self::launch(None, || Ok(setup.clone()))
    }

    /// The same, and its clock can be [set](Self::set_clock).
    ///
    /// # Errors
    /// As [`start`](Self::start), and [`HarnessError::Io`] if there is no `faketime` on `PATH`.
    pub fn breakable_with_clock() -> Result<Self, HarnessError> {
        let setup = Setup { own_clock: true, ..breakable() };
        Self::launch(None, || Ok(setup.clone()))
    }

    /// Breaks a [breakable](Self::breakable) server. It stays so until it is [healed](Self::heal).
    ///
    /// # Errors
    /// As [`cli`](Self::cli) and [`pause`](Self::pause).
    pub fn break_by(&mut self, fault: Fault) -> Result<(), HarnessError> {
        match fault {
            Fault::Killed => self.kill(),
            Fault::Paused => drop(self.cli(&["CLIENT", "PAUSE", "600000", "WRITE"])?),
            Fault::PausedForAll => drop(self.cli(&["CLIENT", "PAUSE", "5000", "ALL"])?),
            Fault::Full => {
                self.tell(&[&["CONFIG", "SET", "maxclients", "1"], &["CLIENT", "KILL", "USER", "default"]])?;
                super::wait_until("a redis-server takes no more connections", REPLY_DEADLINE, || {
                    Ok(self.cli(&["PING"]).is_err())
                })?;
            }
            Fault::Stopped => self.pause()?,
            Fault::Busy => {
                self.cli(&["CONFIG", "SET", "busy-reply-threshold", "50"])?;
                self.tell(&[&["EVAL", "while true do end", "0"]])?;
            }
            Fault::OutOfMemory => drop(self.cli(&["CONFIG", "SET", "maxmemory", "1"])?),
            Fault::CannotSave => {
                self.cli(&["CONFIG", "SET", "stop-writes-on-bgsave-error", "yes"])?;
                self.cli(&["CONFIG", "SET", "dir", "/proc"])?;
                self.cli(&["BGSAVE"])?;
            }
            Fault::ReadOnly => drop(self.cli(&["REPLICAOF", "127.0.0.1", "1"])?),
            Fault::Loading => {
                self.cli(&["DEBUG", "POPULATE", "9000", "filler", "64"])?;
                self.cli(&["CONFIG", "SET", "loading-process-events-interval-bytes", "1024"])?;
                // For each key, in microseconds.
                self.cli(&["CONFIG", "SET", "key-load-delay", "10000"])?;
                self.tell(&[&["DEBUG", "RELOAD"]])?;
            }
            Fault::NoAuth => {
                self.cli(&["ACL", "SETUSER", "default", "resetpass", ">changed"])?;
                self.cli(&["CLIENT", "KILL", "USER", "default"])?;
            }
            Fault::Flushed => drop(self.cli(&["FLUSHALL"])?),
            Fault::ScriptsForgotten => drop(self.cli(&["SCRIPT", "FLUSH"])?),
        }
        Ok(())
    }

    /// Undoes what [`break_by`](Self::break_by) did, and returns when the server answers again.
    ///
    /// # Errors
    /// As [`break_by`](Self::break_by) and [`restart`](Self::restart).
    pub fn heal(&mut self, fault: Fault) -> Result<(), HarnessError> {
        match fault {
            Fault::Killed => self.restart()?,
            Fault::Paused => drop(self.cli(&["CLIENT", "UNPAUSE"])?),
            Fault::Stopped => self.resume()?,
            Fault::Busy => drop(self.cli(&["SCRIPT", "KILL"])?),
            Fault::OutOfMemory => drop(self.cli(&["CONFIG", "SET", "maxmemory", "0"])?),
            Fault::CannotSave => {
                let dir = self.running.as_ref().map(|running| running.dir().display().to_string());
                self.cli(&["CONFIG", "SET", "dir", &dir.unwrap_or_default()])?;
                self.cli(&["CONFIG", "SET", "stop-writes-on-bgsave-error", "no"])?;
            }
            Fault::ReadOnly => drop(self.cli(&["REPLICAOF", "NO", "ONE"])?),
            Fault::NoAuth => drop(self.cli(&["ACL", "SETUSER", "default", "nopass"])?),
            // What is left to load takes no time.
            Fault::Loading => drop(self.cli(&["CONFIG", "SET", "key-load-delay", "0"])?),
            Fault::Full => {
                // The one connection that there is.
                for kept in &mut self.told {
                    Connection::write(kept, &["CONFIG", "SET", "maxclients", "10000"])?;
                }
            }
            Fault::PausedForAll | Fault::Flushed | Fault::ScriptsForgotten => {}
        }
        super::wait_until("a redis-server that was healed answers", REPLY_DEADLINE, || {
            Ok(self.cli(&["GET", "nothing"]).is_ok())
        })
    }

    /// Sends commands whose replies are not waited for, on one connection, which is kept.
    fn tell(&mut self, commands: &[&[&str]]) -> Result<(), HarnessError> {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port()))
            .map_err(HarnessError::io("connect to redis-server"))?;
        let login = self.setup.login.as_ref().map(Login::command);
        for command in login.iter().map(Vec::as_slice).chain(commands.iter().copied()) {
            Connection::write(&mut connection, command)?;
        }
        self.told.push(connection);
        Ok(())
    }
}

fn breakable() -> Setup {
    let login = Login { user: Some("harness".to_owned()), password: "of the tests".to_owned() };
    let mut setup = Setup::with_options(&[
        "--enable-debug-command",
        "yes",
        "--enable-protected-configs",
        "yes",
        "--save",
        "3600 1000000",
        "--user",
        "harness",
        "on",
    ]);
    setup.options.extend([format!(">{}", login.password), "~*".into(), "&*".into(), "+@all".into()]);
    setup.login = Some(login);
    setup
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a client hears that writes; nothing where nobody answers.
    fn write(server: &RedisServer) -> Option<String> {
        let mut client = Connection::by_port(server.port(), std::time::Duration::from_millis(500)).ok()?;
        match client.send(&["EVAL", "return redis.call('SET', KEYS[1], 'v')", "1", "k"]) {
            Ok(text) | Err(HarnessError::RedisReply(text)) => Some(text),
            Err(_) => None,
        }
    }

    #[test]
    fn each_fault_is_what_its_name_says_and_can_be_undone() {
        let mut server = RedisServer::breakable().unwrap();
        assert_eq!(write(&server).as_deref(), Some("OK"));
        for (fault, answer) in [
            (Fault::Killed, None),
            (Fault::Paused, None),
            (Fault::PausedForAll, None),
            (Fault::Full, Some("max number of clients")),
            (Fault::Stopped, None),
            (Fault::Busy, Some("BUSY")),
            (Fault::OutOfMemory, Some("OOM")),
            (Fault::CannotSave, Some("MISCONF")),
            (Fault::ReadOnly, Some("READONLY")),
            (Fault::Loading, Some("LOADING")),
            (Fault::NoAuth, Some("NOAUTH")),
        ] {
            server.break_by(fault).unwrap();
            let told = || match (write(&server), answer) {
                (None, None) => true,
                (Some(text), Some(code)) => text.contains(code),
                _ => false,
            };
            // A script has to run for a while before it is one that does not end.
            let found = super::super::wait_until("the fault is there", REPLY_DEADLINE, || Ok(told()));
            assert!(found.is_ok(), "{fault:?}: {:?}", write(&server));
            server.heal(fault).unwrap();
            assert_eq!(write(&server).as_deref(), Some("OK"), "{fault:?}");
        }
        server.break_by(Fault::Flushed).unwrap();
        assert_eq!(server.cli(&["DBSIZE"]).unwrap(), "0");
    }
}
