//! A master, its replica, and a Sentinel that watches them.

use std::time::Duration;

use super::process::Setup;
use super::{RedisServer, START_DEADLINE, wait_until};
use crate::certificates::Certificates;
use crate::error::HarnessError;

const MASTER_NAME: &str = "limits";
/// What a failover may take. It takes some two seconds: the master must be missed first, and Redis
/// draws a delay of up to one.
const FAILOVER_DEADLINE: Duration = Duration::from_secs(20);

/// A master and a replica under a Sentinel that promotes the replica when the master is gone.
#[derive(Debug)]
pub struct RedisSentinel {
    /// The Sentinel ends first, and has nobody to promote on the way out.
    sentinel: RedisServer,
    servers: Vec<RedisServer>,
}

impl RedisSentinel {
    /// Starts all three, and returns once the Sentinel knows a replica that it can promote.
    ///
    /// # Errors
    /// As [`RedisServer::start`], and [`HarnessError::Never`] if they do not find each other.
    pub fn start() -> Result<Self, HarnessError> {
        Self::of_servers(None)
    }

    /// The same of servers that speak TLS to clients and to each other, the Sentinel among them, all by one
    /// [authority](RedisServer::authority).
    ///
    /// # Errors
    /// As [`start`](Self::start), and [`HarnessError::Certificate`].
    pub fn with_tls() -> Result<Self, HarnessError> {
        Self::of_servers(Some(&Certificates::new()?))
    }

    fn of_servers(tls: Option<&Certificates>) -> Result<Self, HarnessError> {
        let setup = |options: &[&str]| {
            let mut setup = Setup { tls: tls.cloned(), ..Setup::with_options(options) };
            if tls.is_some() {
                setup.options.extend(["--tls-replication", "yes"].map(ToOwned::to_owned));
            }
            setup
        };
        let server = |options: &[&str]| RedisServer::launch(None, || Ok(setup(options)));
        let master = server(&["--repl-diskless-sync-delay", "0"])?;
        let of = format!("127.0.0.1 {}", master.port());
        let replica = server(&["--replicaof", &of, "--repl-diskless-sync-delay", "0"])?;
        // What the Sentinel hears first it believes for ten seconds.
        wait_until("a replica in step with its master", START_DEADLINE, || {
            Ok(replica.cli(&["INFO", "replication"])?.contains("master_link_status:up"))
        })?;
        let config = format!(
            "sentinel monitor {MASTER_NAME} {of} 1\n\
             sentinel down-after-milliseconds {MASTER_NAME} 500\n\
             sentinel failover-timeout {MASTER_NAME} 2000\n"
        );
        let sentinel = RedisServer::launch(None, || {
            Ok(Setup { config: Some(config.clone()), ..setup(&["--sentinel"]) })
        })?;
        let all = Self { sentinel, servers: vec![master, replica] };
        wait_until("a replica that the Sentinel can promote", START_DEADLINE, || {
            let known = all.sentinel.cli(&["SENTINEL", "REPLICAS", MASTER_NAME])?;
            let mut lines = known.lines();
            Ok(lines.any(|line| line == "flags") && lines.next() == Some("slave"))
        })?;
        Ok(all)
    }

    /// Where a client finds the Sentinel.
    #[must_use]
    pub fn urls(&self) -> Vec<String> {
        vec![self.sentinel.url()]
    }

    /// The Sentinel.
    #[must_use]
    pub fn sentinel(&self) -> &RedisServer {
        &self.sentinel
    }

    /// What the Sentinel calls the master.
    #[must_use]
    pub fn master_name(&self) -> &'static str {
        MASTER_NAME
    }

    /// Who is master now, as the Sentinel sees it.
    ///
    /// # Errors
    /// As [`RedisServer::cli`].
    pub fn master(&self) -> Result<&RedisServer, HarnessError> {
        self.master_index().map(|index| &self.servers[index])
    }

    /// Kills the master, and returns once the Sentinel names another that takes writes.
    ///
    /// # Errors
    /// As [`RedisServer::cli`], and [`HarnessError::Never`] if nobody is promoted.
    pub fn kill_master(&mut self) -> Result<(), HarnessError> {
        let old = self.master_index()?;
        self.servers[old].kill();
        wait_until("a new master", FAILOVER_DEADLINE, || {
            let new = self.master_index()?;
            Ok(new != old && self.servers[new].cli(&["ROLE"])?.starts_with("master"))
        })
    }

    /// Makes the replica master and the master replica, both of which live on, and returns once they
    /// are: a client that stays with the old one may read there and not write.
    ///
    /// # Errors
    /// As [`kill_master`](Self::kill_master).
    pub fn swap(&self) -> Result<(), HarnessError> {
        let old = self.master_index()?;
        self.sentinel.cli(&["SENTINEL", "FAILOVER", MASTER_NAME])?;
        wait_until("a new master", FAILOVER_DEADLINE, || Ok(self.master_index()? != old))?;
        // The Sentinel would tell the old one too, ten seconds later.
        let port = self.master()?.port().to_string();
        self.servers[old].cli(&["REPLICAOF", "127.0.0.1", &port])?;
        Ok(())
    }

    fn master_index(&self) -> Result<usize, HarnessError> {
        let address = self.sentinel.cli(&["SENTINEL", "GET-MASTER-ADDR-BY-NAME", MASTER_NAME])?;
        let port = address.lines().last().unwrap_or_default();
        self.servers
            .iter()
            .position(|server| server.port().to_string() == port)
            .ok_or_else(|| HarnessError::RedisReply(format!("the master is a stranger: {address}")))
    }
}
