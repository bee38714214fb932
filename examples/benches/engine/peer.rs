//! What one would write oneself: a call of a short script for each decision.

use ratelimit_examples::Failure;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::TcpSettings;
use redis::{Client, Cmd, IntoConnectionInfo, Value, cmd};
use std::time::Duration;

/// GCRA in as few steps as it can be had: one key, one quota, and whether a call may go.
const SCRIPT: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local interval = ARGV[1] + 0
local tat = math.max(tonumber(redis.call('GET', KEYS[1])) or 0, now) + interval
local wait = tat - ARGV[2] - now
if wait > 0 then return {0, wait} end
redis.call('SET', KEYS[1], tat, 'PX', math.ceil((tat - now) / 1000))
return {1, tat - now}";

const HOUR_US: u64 = 3_600_000_000;

/// A connection with the settings of the store's own, and the script behind it.
#[derive(Clone)]
pub(crate) struct Peer {
    connection: ConnectionManager,
    sha: String,
}

impl Peer {
    pub(crate) async fn connect(url: &str) -> Result<Self, Failure> {
        let tcp = TcpSettings::default().set_nodelay(true);
        let client = Client::open(url.into_connection_info()?.set_tcp_settings(tcp))?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(Duration::from_secs(1)))
            .set_response_timeout(Some(Duration::from_millis(500)));
        let mut connection = ConnectionManager::new_with_config(client, config).await?;
        let sha = cmd("SCRIPT").arg("LOAD").arg(SCRIPT).query_async(&mut connection).await?;
        Ok(Self { connection, sha })
    }

    /// A decision by a million permits per second, of which there are always some.
    pub(crate) async fn grant(&self, key: &str) -> Result<(), Failure> {
        self.decide(key, 1, 1_000_000, 1).await
    }

    /// Takes the one permit per hour of `key`.
    pub(crate) async fn use_up(&self, key: &str) -> Result<(), Failure> {
        self.decide(key, HOUR_US, HOUR_US, 1).await
    }

    /// A decision by one permit per hour, which is used up.
    pub(crate) async fn refuse(&self, key: &str) -> Result<(), Failure> {
        self.decide(key, HOUR_US, HOUR_US, 0).await
    }

    async fn decide(&self, key: &str, interval: u64, tolerance: u64, expected: i64) -> Result<(), Failure> {
        let mut command = cmd("EVALSHA");
        command.arg(&self.sha).arg(1).arg(key).arg(interval).arg(tolerance);
        let (granted, _): (i64, i64) = command.query_async(&mut self.connection.clone()).await?;
        if granted == expected { Ok(()) } else { Err("the peer's script decided otherwise".into()) }
    }

    /// Sends a command as it is.
    pub(crate) async fn send(&self, command: &Cmd) -> Result<Value, Failure> {
        Ok(command.query_async(&mut self.connection.clone()).await?)
    }
}
