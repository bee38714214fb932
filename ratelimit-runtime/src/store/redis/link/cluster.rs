//! A Redis Cluster: redis-rs routes each script to the node that has its keys, and follows a slot
//! that moves.

use redis::cluster::ClusterClient;
use redis::cluster_async::ClusterConnection;
use redis::{AsyncConnectionConfig, Cmd, RedisResult};

use super::target::{Access, CONNECTION_TIMEOUT, Target, tcp_settings};
use super::{addresses, open};

/// A redirection is a retry to redis-rs, and a slot on the move can cost several: MOVED to where it
/// is, ASK to where it goes, TRYAGAIN while half of a script's keys are there. How long a move takes is for
/// the cluster to say, so it is the timeout that ends them.
const RETRIES: u32 = 32;
const RETRY_DELAY_MS: u64 = 5;
const MAX_RETRY_DELAY_MS: u64 = 80;

pub(super) async fn connect(nodes: Vec<Target>, access: &Access) -> Result<ClusterConnection, String> {
    let first = nodes.first().cloned();
    let addresses = addresses(&nodes);
    let connected = async { client(nodes, access)?.get_async_connection().await }.await;
    match (connected, first) {
        (Ok(connection), _) => Ok(connection),
        (Err(_), Some(node)) if is_no_cluster(&node, access).await => {
            Err(format!("is not a cluster: connect to {addresses} with `.url(..)`"))
        }
        (Err(error), _) => Err(format!("cannot be connected to as a cluster: {error}")),
    }
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

/// Asks the node itself, because redis-rs only says that it could not connect.
async fn is_no_cluster(node: &Target, access: &Access) -> bool {
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(CONNECTION_TIMEOUT))
        .set_response_timeout(Some(access.response_timeout()));
    let ask = async {
        let client = open(node.clone(), access)?;
        let mut connection = client.get_multiplexed_async_connection_with_config(&config).await?;
        Cmd::new().arg("CLUSTER").arg("SLOTS").exec_async(&mut connection).await
    };
    ask.await.is_err_and(|error| error.to_string().contains("cluster support disabled"))
}
