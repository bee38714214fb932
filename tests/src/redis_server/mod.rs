//! A Redis of the test's own.
//!
//! [`RedisServer`] starts `redis-server` on a free loopback port, empty, without persistence, in a
//! directory of its own, and returns once that very process answers. It ends with the value that
//! holds it, and also when nothing is dropped: a `static`, a panic that aborts, a SIGKILL. For that
//! the server is started by a few lines of shell whose standard input is a pipe from this process;
//! a subshell waits there for the pipe to break and then kills the server and removes its
//! directory. Only a SIGKILL of that subshell itself would leave a server behind.
//!
//! [`RedisCluster`] and [`RedisSentinel`] are several such servers that know each other.

mod clock;
mod cluster;
mod fault;
mod process;
mod resp;
mod sentinel;
mod tls;

use std::net::TcpStream;
use std::process::Command;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub use self::cluster::RedisCluster;
pub use self::fault::Fault;
use self::process::{Running, Setup, free_port, port_taken};
use self::resp::Login;
pub use self::sentinel::RedisSentinel;
use crate::certificates::Certificates;
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

/// A running `redis-server` of one's own; see the [module](self).
#[derive(Debug)]
pub struct RedisServer {
    port: u16,
    setup: Setup,
    /// Who [`url`](Self::url) says a client is; the harness may come as another.
    client: Option<Login>,
    running: Option<Running>,
    /// Connections whose replies nobody waits for.
    told: Vec<TcpStream>,
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
        Self::launch(None, || Ok(Setup::default()))
    }

    /// Starts a server that asks for `password`; [`url`](Self::url) and [`cli`](Self::cli) give it.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_password(password: &str) -> Result<Self, HarnessError> {
        let login = Login { user: None, password: password.to_owned() };
        let mut setup = Setup::with_options(&["--requirepass", password]);
        setup.login = Some(login.clone());
        Self::launch(Some(login), || Ok(setup.clone()))
    }

    /// Starts a server with `options` on its command line, such as `["--maxmemory", "1mb"]`.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_options(options: &[&str]) -> Result<Self, HarnessError> {
        Self::launch(None, || Ok(Setup::with_options(options)))
    }

    /// Starts a server whose only user but the harness is `user`, who may do what `rules` allow, in
    /// the words of `ACL SETUSER`: `["~*", "+get"]`. The one without a name is off.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn with_user(user: &str, password: &str, rules: &[&str]) -> Result<Self, HarnessError> {
        let secret = format!(">{password}");
        let harness = Login { user: Some("harness".to_owned()), password: "of the tests".to_owned() };
        let mut setup = Setup::with_options(&["--user", "default", "off", "--user", "harness", "on"]);
        setup.options.extend([format!(">{}", harness.password), "~*".into(), "&*".into(), "+@all".into()]);
        setup.options.extend(["--user", user, "on", &secret].map(ToOwned::to_owned));
        setup.options.extend(rules.iter().map(ToString::to_string));
        setup.login = Some(harness);
        let client = Login { user: Some(user.to_owned()), password: password.to_owned() };
        Self::launch(Some(client), || Ok(setup.clone()))
    }

    /// Starts a server that speaks TLS on its port and nothing else, with a certificate for
    /// 127.0.0.1 by an [authority](Self::authority) of its own.
    ///
    /// # Errors
    /// As [`start`](Self::start), and [`HarnessError::Certificate`].
    pub fn with_tls() -> Result<Self, HarnessError> {
        let setup = Setup { tls: Some(Certificates::new()?), ..Setup::default() };
        Self::launch(None, || Ok(setup.clone()))
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

    /// Where a client connects: `redis://127.0.0.1:PORT/` or, with TLS, `rediss://`; with the user
    /// and the password if there are any.
    #[must_use]
    pub fn url(&self) -> String {
        let scheme = if self.setup.tls.is_some() { "rediss" } else { "redis" };
        let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        let credentials = self.client.as_ref().map_or_else(String::new, |Login { user, password }| {
            format!("{}:{}@", encode(user.as_deref().unwrap_or_default()), encode(password))
        });
        format!("{scheme}://{credentials}127.0.0.1:{}/", self.port)
    }

    /// The certificate, in PEM, of who signed the certificate of a server [with TLS](Self::with_tls).
    #[must_use]
    pub fn authority(&self) -> Option<&str> {
        self.setup.tls.as_ref().map(|certificates| certificates.authority.as_str())
    }

    /// The port on 127.0.0.1; the same after a [`restart`](Self::restart).
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The server's process id, unless it was [killed](Self::kill).
    #[must_use]
    pub fn pid(&self) -> Option<u32> {
        self.running.as_ref().map(Running::pid)
    }

    /// Ends the server with SIGKILL, and returns when its port is closed. Killed twice is killed.
    pub fn kill(&mut self) {
        self.running = None;
        self.told.clear();
    }

    /// Ends the server if it runs, and starts an empty one on the same port.
    ///
    /// # Errors
    /// As [`start`](Self::start); a port that somebody else took meanwhile is waited for, for 10 s.
    pub fn restart(&mut self) -> Result<(), HarnessError> {
        self.kill();
        let clock = Clock::start();
        loop {
            match Running::spawn(self.port, &self.setup) {
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
    /// not answer within 10 s, or cannot be reached; [`HarnessError::RedisKilled`].
    pub fn cli(&self, command: &[&str]) -> Result<String, HarnessError> {
        let running = self.running.as_ref().ok_or(HarnessError::RedisKilled { port: self.port })?;
        running.connect(self.port, &self.setup, REPLY_DEADLINE)?.send(command)
    }

    /// Stops the server where it stands, with its connections open (SIGSTOP): a Redis that is there
    /// and never answers. On Linux it has stopped when this returns; elsewhere it has been told to.
    ///
    /// # Errors
    /// [`HarnessError::RedisKilled`] if there is none, [`HarnessError::Io`] if it cannot be done,
    /// [`HarnessError::Never`] if it runs on.
    pub fn pause(&self) -> Result<(), HarnessError> {
        self.signal("STOP")?;
        // A signal is delivered when the process is next scheduled, which `kill` does not wait for.
        match self.pid() {
            Some(pid) if cfg!(target_os = "linux") => {
                wait_until("a redis-server told to stop has stopped", REPLY_DEADLINE, || {
                    process::is_stopped(pid).map_err(HarnessError::io("read the state of redis-server"))
                })
            }
            _ => Ok(()),
        }
    }

    /// Lets a [paused](Self::pause) server go on.
    ///
    /// # Errors
    /// As [`pause`](Self::pause).
    pub fn resume(&self) -> Result<(), HarnessError> {
        self.signal("CONT")
    }

    fn signal(&self, signal: &str) -> Result<(), HarnessError> {
        let pid = self.pid().ok_or(HarnessError::RedisKilled { port: self.port })?;
        let script = r#"kill -s "$1" "$2""#;
        let sent = Command::new("sh").args(["-c", script, "signal", signal, &pid.to_string()]).status();
        sent.and_then(
            |status| if status.success() { Ok(()) } else { Err(std::io::Error::other("`kill` failed")) },
        )
        .map_err(HarnessError::io("send a signal to redis-server"))
    }

    /// Starts a server as `setup` says, which is asked again for each port that is tried.
    fn launch(
        client: Option<Login>,
        setup: impl Fn() -> Result<Setup, HarnessError>,
    ) -> Result<Self, HarnessError> {
        let mut attempts = 1;
        loop {
            let (port, setup) = (free_port()?, setup()?);
            match Running::spawn(port, &setup) {
                Err(error) if port_taken(&error) && attempts < PORT_ATTEMPTS => attempts += 1,
                outcome => {
                    return Ok(Self { port, setup, client, running: Some(outcome?), told: Vec::new() });
                }
            }
        }
    }
}

/// Looks again until `condition` holds, for `deadline` at most.
fn wait_until(
    what: &'static str,
    deadline: Duration,
    mut condition: impl FnMut() -> Result<bool, HarnessError>,
) -> Result<(), HarnessError> {
    let clock = Clock::start();
    while !condition()? {
        if clock.elapsed() > deadline {
            return Err(HarnessError::Never { what, waited: deadline });
        }
        thread::sleep(POLL);
    }
    Ok(())
}
