//! One process of `redis-server`, and what it is started with.

use std::fs::{self, File};
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;

use tempfile::TempDir;

use super::clock;
use super::resp::{Connection, Login};
use super::{POLL, PROBE_DEADLINE, START_DEADLINE};
use crate::certificates::Certificates;
use crate::clock::Clock;
use crate::error::HarnessError;

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

/// What a server is started with, each time it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Setup {
    pub(super) options: Vec<String>,
    /// The text of its configuration file, where options do not do: Sentinel rewrites its own.
    pub(super) config: Option<String>,
    /// As whom the harness itself comes.
    pub(super) login: Option<Login>,
    /// With certificates the port speaks TLS and nothing else.
    pub(super) tls: Option<Certificates>,
    /// Whether its clock is one that can be set.
    pub(super) own_clock: bool,
}

impl Setup {
    pub(super) fn with_options(options: &[&str]) -> Self {
        Self { options: options.iter().map(ToString::to_string).collect(), ..Self::default() }
    }
}

/// One process, with the directory it works in.
#[derive(Debug)]
pub(super) struct Running {
    server: Child,
    /// What the launcher's subshell reads. Closed by the system when this process is gone.
    owner: ChildStdin,
    dir: TempDir,
}

impl Running {
    pub(super) fn spawn(port: u16, setup: &Setup) -> Result<Self, HarnessError> {
        let dir = tempfile::Builder::new()
            .prefix("ratelimit-redis-")
            .tempdir()
            .map_err(HarnessError::io("make a directory for redis-server"))?;
        let output =
            File::create(output_path(&dir)).map_err(HarnessError::io("make redis-server's log file"))?;
        let errors = output.try_clone().map_err(HarnessError::io("share redis-server's log file"))?;
        let mut command = Command::new("sh");
        command.args(["-c", LAUNCHER, "redis-launcher"]).arg(dir.path());
        if let Some(config) = &setup.config {
            let path = dir.path().join("redis.conf");
            fs::write(&path, config).map_err(HarnessError::io("write redis-server's configuration"))?;
            command.arg(path);
        }
        command.arg("--dir").arg(dir.path());
        if let Some(certificates) = &setup.tls {
            command.args(["--port", "0", "--tls-port"]).arg(port.to_string());
            command.args(certificates.options(dir.path())?);
            command.arg("--unixsocket").arg(socket_path(&dir));
        } else {
            command.arg("--port").arg(port.to_string());
        }
        command.args(["--bind", "127.0.0.1", "--protected-mode", "no", "--daemonize", "no"]);
        command.args(["--save", "", "--appendonly", "no", "--loglevel", "warning"]);
        if setup.own_clock {
            clock::fake(&mut command, dir.path())?;
        }
        // A group of its own, so that Ctrl-C in a terminal ends the owner, and the pipe the server.
        command.args(&setup.options).process_group(0);
        command.stdin(Stdio::piped()).stdout(output).stderr(errors);
        let mut server = command.spawn().map_err(HarnessError::io("run `sh` to start redis-server"))?;
        let Some(owner) = server.stdin.take() else {
            unreachable!("the standard input of a child spawned with a pipe is a pipe")
        };
        let mut running = Self { server, owner, dir };
        running.wait_until_ready(port, setup)?;
        Ok(running)
    }

    pub(super) fn pid(&self) -> u32 {
        self.server.id()
    }

    /// Where it keeps its files.
    pub(super) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// A connection of the harness's own. Where the port speaks TLS, it comes by a Unix socket.
    pub(super) fn connect(
        &self,
        port: u16,
        setup: &Setup,
        deadline: std::time::Duration,
    ) -> Result<Connection, HarnessError> {
        let mut connection = match &setup.tls {
            Some(_) => Connection::by_socket(&socket_path(&self.dir), deadline)?,
            None => Connection::by_port(port, deadline)?,
        };
        if let Some(login) = &setup.login {
            connection.send(&login.command())?;
        }
        Ok(connection)
    }

    fn wait_until_ready(&mut self, port: u16, setup: &Setup) -> Result<(), HarnessError> {
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
            if self.answers(port, setup) {
                return Ok(());
            }
            thread::sleep(POLL);
        }
        Err(HarnessError::RedisSilent { port, waited: START_DEADLINE, output: self.output() })
    }

    /// Whether this process answers on `port`, and not another one that was there first.
    fn answers(&self, port: u16, setup: &Setup) -> bool {
        let ask = || {
            let mut connection = self.connect(port, setup, PROBE_DEADLINE)?;
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

fn socket_path(dir: &TempDir) -> std::path::PathBuf {
    dir.path().join("redis.sock")
}

pub(super) fn free_port() -> Result<u16, HarnessError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(HarnessError::io("find a free port"))
}

pub(super) fn port_taken(error: &HarnessError) -> bool {
    matches!(error, HarnessError::RedisEnded { output, .. } if output.contains("Address already in use"))
}

/// Whether a signal has stopped the process `pid`: the state that Linux gives after the name, which
/// is in parentheses and may hold anything (`man 5 proc_pid_stat`).
pub(super) fn is_stopped(pid: u32) -> std::io::Result<bool> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    Ok(stat.rsplit(')').next().is_some_and(|fields| fields.trim_start().starts_with('T')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RedisServer;

    #[test]
    fn a_taken_port_is_told_apart_from_every_other_failure() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let error = Running::spawn(taken.local_addr().unwrap().port(), &Setup::default()).unwrap_err();
        assert!(port_taken(&error), "{error}");

        let error = RedisServer::with_options(&["--no-such-option", "1"]).unwrap_err();
        assert!(!port_taken(&error), "{error}");
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }

    #[test]
    fn another_redis_on_the_port_is_not_taken_for_ours() {
        let other = RedisServer::start().unwrap();
        let error = Running::spawn(other.port(), &Setup::default()).unwrap_err();
        assert!(port_taken(&error), "{error}");
    }
}
