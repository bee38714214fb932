//! A Redis of the test's own.
//!
//! [`RedisServer`] starts `redis-server` on a free loopback port, empty, without persistence, in a
//! directory of its own, and returns once that very process answers. It ends with the value that
//! holds it, and also when nothing is dropped: a `static`, a panic that aborts, a SIGKILL. For that
//! the server is started by a few lines of shell whose standard input is a pipe from this process;
//! a subshell waits there for the pipe to break and then kills the server and removes its
//! directory. Only a SIGKILL of that subshell itself would leave a server behind.

mod resp;

use std::fs::{self, File};
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tempfile::TempDir;

use self::resp::Connection;
use crate::clock::Clock;
use crate::error::HarnessError;

/// How long a server may take to answer. An idle machine needs some ten milliseconds.
const START_DEADLINE: Duration = Duration::from_secs(10);
/// What one read of a command's reply may take.
const REPLY_DEADLINE: Duration = Duration::from_secs(10);
/// The same while the server starts: whoever listens may be a stranger that never answers.
const PROBE_DEADLINE: Duration = Duration::from_millis(250);
/// The pause between two looks at a server that has not answered yet.
const POLL: Duration = Duration::from_millis(5);
/// A port is free when it is chosen and may be taken when Redis asks for it, so another is tried.
const PORT_ATTEMPTS: usize = 20;

/// Waits for the owner's pipe to break beside the server, then `exec`s the server, so that the
/// owner's child *is* the server. A line on the pipe says the owner has ended the server itself:
/// its pid may be somebody else's by then, and must not be touched.
const LAUNCHER: &str = r#"
dir=$1
shift
exec 3<&0
(
    trap '' HUP INT QUIT TERM
    read -r _ <&3 || { kill -9 $$; rm -rf -- "$dir"; }
) &
exec redis-server "$@" 3<&- </dev/null
"#;

/// What `sh` exits with when the command it was to run is not found.
const NOT_FOUND: i32 = 127;

/// A running `redis-server` of one's own; see the [module](self).
#[derive(Debug)]
pub struct RedisServer {
    port: u16,
    password: Option<String>,
    options: Vec<String>,
    running: Option<Running>,
}

impl RedisServer {
    /// Starts a server without a password.
    ///
    /// # Errors
    /// [`HarnessError::RedisMissing`] if there is no `redis-server` on `PATH`;
    /// [`HarnessError::RedisEnded`] or [`HarnessError::RedisSilent`], with the server's output, if
    /// it does not come up within 10 s; [`HarnessError::Io`] for what the system refuses.
    ///
    /// ```
    /// # fn main() -> Result<(), ratelimit_tests::HarnessError> {
    /// let redis = ratelimit_tests::RedisServer::start()?;
    /// redis.cli(&["SET", "greeting", "hello"])?;
    /// assert_eq!(redis.cli(&["GET", "greeting"])?, "hello");
    /// # Ok(())
    /// # }
    /// ```
    pub fn start() -> Result<Self, HarnessError> {
        Self::launch(None, &[])
    }

    /// Starts a server that asks for `password`; [`url`](Self::url) and [`cli`](Self::cli) give it.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_password(password: &str) -> Result<Self, HarnessError> {
        Self::launch(Some(password), &[])
    }

    /// Starts a server with `options` on its command line, such as `["--maxmemory", "1mb"]`.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_options(options: &[&str]) -> Result<Self, HarnessError> {
        Self::launch(None, options)
    }

    /// The server of this process: started by the first who asks, ended with the process.
    ///
    /// Tests that share it keep apart by their keys; a test that kills Redis starts its own.
    ///
    /// # Errors
    /// As [`start`](Self::start); the first failure is kept, and told to all who ask.
    pub fn shared() -> Result<&'static Self, &'static HarnessError> {
        static SHARED: OnceLock<Result<RedisServer, HarnessError>> = OnceLock::new();
        SHARED.get_or_init(Self::start).as_ref()
    }

    /// Where a client connects: `redis://127.0.0.1:PORT/`, with the password if there is one.
    #[must_use]
    pub fn url(&self) -> String {
        let credentials = self.password.as_deref().map_or_else(String::new, |password| {
            format!(":{}@", utf8_percent_encode(password, NON_ALPHANUMERIC))
        });
        format!("redis://{credentials}127.0.0.1:{}/", self.port)
    }

    /// The port on 127.0.0.1; the same after a [`restart`](Self::restart).
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The server's process id, unless it was [killed](Self::kill).
    #[must_use]
    pub fn pid(&self) -> Option<u32> {
        self.running.as_ref().map(|running| running.server.id())
    }

    /// Ends the server with SIGKILL, and returns when its port is closed. Killed twice is killed.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// Ends the server if it runs, and starts an empty one on the same port.
    ///
    /// # Errors
    /// As [`start`](Self::start); a port that somebody else took meanwhile is waited for, for 10 s.
    pub fn restart(&mut self) -> Result<(), HarnessError> {
        self.kill();
        let clock = Clock::start();
        loop {
            match Running::spawn(self.port, self.password.as_deref(), &self.options) {
                Err(error) if port_taken(&error) && clock.elapsed() < START_DEADLINE => thread::sleep(POLL),
                outcome => {
                    self.running = Some(outcome?);
                    return Ok(());
                }
            }
        }
    }

    /// Sends one command and returns the reply as text: an array one element a line, nil as nothing.
    ///
    /// Each call is a connection of its own.
    ///
    /// # Errors
    /// [`HarnessError::RedisReply`] if Redis answers with an error; [`HarnessError::Io`] if it does
    /// not answer within 10 s, or cannot be reached.
    pub fn cli(&self, command: &[&str]) -> Result<String, HarnessError> {
        Connection::open(self.port, self.password.as_deref(), REPLY_DEADLINE)?.send(command)
    }

    fn launch(password: Option<&str>, options: &[&str]) -> Result<Self, HarnessError> {
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        let mut attempts = 1;
        loop {
            let port = free_port()?;
            match Running::spawn(port, password, &options) {
                Err(error) if port_taken(&error) && attempts < PORT_ATTEMPTS => attempts += 1,
                outcome => {
                    let running = Some(outcome?);
                    return Ok(Self { port, password: password.map(str::to_owned), options, running });
                }
            }
        }
    }
}

/// One process, with the directory it works in.
#[derive(Debug)]
struct Running {
    server: Child,
    /// What the launcher's subshell reads. Closed by the system when this process is gone.
    owner: ChildStdin,
    dir: TempDir,
}

impl Running {
    fn spawn(port: u16, password: Option<&str>, options: &[String]) -> Result<Self, HarnessError> {
        let dir = tempfile::Builder::new()
            .prefix("ratelimit-redis-")
            .tempdir()
            .map_err(HarnessError::io("make a directory for redis-server"))?;
        let output =
            File::create(output_path(&dir)).map_err(HarnessError::io("make redis-server's log file"))?;
        let errors = output.try_clone().map_err(HarnessError::io("share redis-server's log file"))?;
        let mut command = Command::new("sh");
        command.args(["-c", LAUNCHER, "redis-launcher"]).arg(dir.path());
        command.arg("--port").arg(port.to_string()).arg("--dir").arg(dir.path());
        command.args(["--bind", "127.0.0.1", "--protected-mode", "no", "--daemonize", "no"]);
        command.args(["--save", "", "--appendonly", "no", "--loglevel", "warning"]);
        if let Some(password) = password {
            command.args(["--requirepass", password]);
        }
        // A group of its own, so that Ctrl-C in a terminal ends the owner, and the pipe the server.
        command.args(options).process_group(0);
        command.stdin(Stdio::piped()).stdout(output).stderr(errors);
        let mut server = command.spawn().map_err(HarnessError::io("run `sh` to start redis-server"))?;
        let Some(owner) = server.stdin.take() else {
            unreachable!("the standard input of a child spawned with a pipe is a pipe")
        };
        let mut running = Self { server, owner, dir };
        running.wait_until_ready(port, password)?;
        Ok(running)
    }

    fn wait_until_ready(&mut self, port: u16, password: Option<&str>) -> Result<(), HarnessError> {
        let clock = Clock::start();
        while clock.elapsed() < START_DEADLINE {
            if let Some(status) =
                self.server.try_wait().map_err(HarnessError::io("look after redis-server"))?
            {
                return Err(match status.code() {
                    Some(NOT_FOUND) => HarnessError::RedisMissing,
                    _ => HarnessError::RedisEnded { port, status: status.to_string(), output: self.output() },
                });
            }
            if self.answers(port, password) {
                return Ok(());
            }
            thread::sleep(POLL);
        }
        Err(HarnessError::RedisSilent { port, waited: START_DEADLINE, output: self.output() })
    }

    /// Whether this process answers on `port`, and not another one that was there first.
    fn answers(&self, port: u16, password: Option<&str>) -> bool {
        let ask = || {
            let mut connection = Connection::open(port, password, PROBE_DEADLINE)?;
            connection.send(&["PING"])?;
            connection.send(&["INFO", "server"])
        };
        let own = format!("process_id:{}", self.server.id());
        ask().is_ok_and(|info: String| info.lines().any(|line| line == own))
    }

    fn output(&self) -> String {
        fs::read(output_path(&self.dir))
            .map_or_else(|error| error.to_string(), |text| String::from_utf8_lossy(&text).into_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Each of these can only fail because the process in question is gone already.
        let _ = self.server.kill();
        // Before `wait`, which gives the pid back to the system.
        let _ = self.owner.write_all(b"ended\n");
        let _ = self.server.wait();
    }
}

fn output_path(dir: &TempDir) -> std::path::PathBuf {
    dir.path().join("output.log")
}

fn free_port() -> Result<u16, HarnessError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(HarnessError::io("find a free port"))
}

fn port_taken(error: &HarnessError) -> bool {
    matches!(error, HarnessError::RedisEnded { output, .. } if output.contains("Address already in use"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_told_apart_from_every_other_failure() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let error = Running::spawn(taken.local_addr().unwrap().port(), None, &[]).unwrap_err();
        assert!(port_taken(&error), "{error}");

        let error = RedisServer::with_options(&["--no-such-option", "1"]).unwrap_err();
        assert!(!port_taken(&error), "{error}");
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }

    #[test]
    fn another_redis_on_the_port_is_not_taken_for_ours() {
        let other = RedisServer::start().unwrap();
        let error = Running::spawn(other.port(), None, &[]).unwrap_err();
        assert!(port_taken(&error), "{error}");
    }
}
