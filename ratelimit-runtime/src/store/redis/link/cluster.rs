//! A Redis Cluster: redis-rs routes each script to the node that has its keys, and follows a slot
//! that moves.

use std::time::Duration;

use redis::cluster::{ClusterClient, ClusterConfig};
use redis::cluster_async::ClusterConnection;
use redis::{AsyncConnectionConfig, Cmd, FromRedisValue, RedisError, RedisResult};

use super::target::{Access, CONNECTION_TIMEOUT, Target, tcp_settings};
use super::{Unreached, addresses, open};
use crate::time;

/// A redirection is a retry to redis-rs, and a slot on the move can cost several: MOVED to where it
/// is, ASK to where it goes, TRYAGAIN while half of a script's keys are there. How long a move takes is for
/// the cluster to say, so it is the timeout that ends them. redis-rs follows a redirection at once, and nodes
/// that take each other for the owner send a call to and fro some thousand times a second: what had all of these
/// rests, and begins again.
const RETRIES: u32 = 32;
const RETRY_DELAY_MS: u64 = 5;
const MAX_RETRY_DELAY_MS: u64 = 80;

pub(super) async fn connect(
    nodes: Vec<Target>,
    access: &Access,
) -> Result<ClusterConnection, Unreached<ClusterConnection>> {
    let first = nodes.first().cloned();
    let addresses = addresses(&nodes);
    let cannot = |error: &RedisError| format!("cannot be connected to as a cluster: {error}");
    let client = client(nodes, access).map_err(|error| Unreached::for_ever(cannot(&error)))?;
    let error = match client.get_async_connection().await {
        Ok(connection) => return Ok(connection),
        Err(error) => error,
    };
    // The node itself knows better, because redis-rs only says that it could not connect.
    let said = match &first {
        Some(node) => slots(node, access).await.err(),
        None => None,
    };
    if said.as_ref().is_some_and(|error| error.to_string().contains("cluster support disabled")) {
        let problem = format!("is not a cluster: connect to {addresses} with `.url(..)`");
        return Err(Unreached::for_ever(problem));
    }
    // It connects with the first command that is sent by it, and with the next where that fails.
    let later = || client.get_pending_async_connection_with_config(ClusterConfig::new());
    Err(Unreached::by(said.as_ref().unwrap_or(&error), cannot(&error), later))
}

/// Sends `command` until a node takes it for its own. One that sent it on has done nothing of it, so that it is never
/// done twice. The deadline is the caller's.
pub(super) async fn query<T: FromRedisValue>(
    connection: &ClusterConnection,
    command: &Cmd,
) -> RedisResult<T> {
    loop {
        match command.query_async(&mut connection.clone()).await {
            Err(error) if is_sent_on(&error) => {
                time::sleep_until(time::later(Duration::from_millis(MAX_RETRY_DELAY_MS))).await;
            }
            answered => return answered,
        }
    }
}

/// Whether the node that answered said that the keys are, or will be, elsewhere.
fn is_sent_on(error: &RedisError) -> bool {
    use redis::ServerErrorKind::{Ask, Moved, TryAgain};
    matches!(error.kind(), redis::ErrorKind::Server(Moved | Ask | TryAgain))
}

fn client(nodes: Vec<Target>, access: &Access) -> RedisResult<ClusterClient> {
    let nodes = nodes.into_iter().map(|node| node.with(access).0);
    let builder = ClusterClient::builder(nodes)
        .tcp_settings(tcp_settings())
        .connection_timeout(CONNECTION_TIMEOUT)
        // Without these a call to a node that hangs, hangs for ever. What one node may take is longer than
        // all of a call, so that the call ends first and nothing is sent a second time for want of a reply:
        // a script that runs twice charges twice.
        .response_timeout(access.decision_timeout())
        .overall_response_timeout(Some(access.response_timeout()))
        .retries(RETRIES)
        .min_retry_wait(RETRY_DELAY_MS)
        .max_retry_wait(MAX_RETRY_DELAY_MS);
    #[cfg(feature = "redis-tls")]
    let builder = match access.certificates() {
        Some(certificates) => builder.certs(certificates),
        None => builder,
    };
    builder.build()
}

/// Asks a node which slots there are.
async fn slots(node: &Target, access: &Access) -> RedisResult<()> {
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(CONNECTION_TIMEOUT))
        .set_response_timeout(Some(access.response_timeout()));
    let client = open(node.clone(), access)?;
    let mut connection = client.get_multiplexed_async_connection_with_config(&config).await?;
    Cmd::new().arg("CLUSTER").arg("SLOTS").exec_async(&mut connection).await
}
