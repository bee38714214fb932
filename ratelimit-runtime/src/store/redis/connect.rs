//! Connecting to Redis: a URL in, a connection that reconnects out, or an error that names the address
//! and never the password.

use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::TcpSettings;
use redis::{Client, ConnectionInfo, IntoConnectionInfo};

use crate::store::StoreError;

const CONNECTION_TIMEOUT: Duration = Duration::from_secs(1);
const RESPONSE_TIMEOUT: Duration = Duration::from_millis(500);
/// How long TCP keeps sending into a black hole before it gives the connection up.
const USER_TIMEOUT: Duration = Duration::from_secs(2);
/// Reconnecting is tried again by the next call anyway, so a call gives up early.
const RETRIES: usize = 1;
const RETRY_DELAY: Duration = Duration::from_millis(20);

pub(super) async fn connect(url: &str) -> Result<(ConnectionManager, String), StoreError> {
    let (info, address) = parse(url)?;
    let client = Client::open(info)
        .map_err(|error| StoreError::new(&address, format!("cannot be connected to: {error}")))?;
    let config = ConnectionManagerConfig::new()
        .set_connection_timeout(Some(CONNECTION_TIMEOUT))
        .set_response_timeout(Some(RESPONSE_TIMEOUT))
        .set_number_of_retries(RETRIES)
        .set_min_delay(RETRY_DELAY);
    let mut connection = ConnectionManager::new_with_config(client, config)
        .await
        .map_err(|error| StoreError::new(&address, format!("cannot be connected to: {error}")))?;
    // A connection can be there while the server refuses to serve it, for want of a password or while
    // it loads: better to hear of that here than from the first call.
    let ping: Result<(), _> = redis::cmd("PING").query_async(&mut connection).await;
    ping.map_err(|error| StoreError::new(&address, format!("refuses to serve: {error}")))?;
    Ok((connection, address))
}

fn parse(url: &str) -> Result<(ConnectionInfo, String), StoreError> {
    let wrong = |why: String| {
        let why = format!("{why}; write redis://[user:password@]host[:port][/database]");
        StoreError::new(&without_credentials(url), format!("has no usable URL: {why}"))
    };
    let info = url.into_connection_info().map_err(|error| wrong(error.to_string()))?;
    let address = info.addr().to_string();
    let info = info.set_tcp_settings(TcpSettings::default().set_nodelay(true).set_user_timeout(USER_TIMEOUT));
    Ok((info, address))
}

/// What stands before the last `@` may be a password, in a URL of any kind of brokenness.
fn without_credentials(url: &str) -> String {
    let after = url
        .rsplit_once('@')
        .map_or_else(|| url.split_once("://").map_or(url, |(_, rest)| rest), |(_, host)| host);
    format!("`{}`", after.split(['?', '#']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_that_is_none_is_refused_without_its_password() {
        for url in [
            "redis://:s3cret@",
            "http://u:s3cret@h:1",
            "redis//u:s3cret@h",
            "rediss:/u:s3cret@h:99999999",
            "redis://u:s3cret@h/notadb",
        ] {
            let error = parse(url).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
            assert!(error.contains("write redis://"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_redis_that_is_not_there_is_named_without_its_password() {
        // Port 1 is reserved, and nothing on loopback listens there.
        let error = connect("redis://user:s3cret@127.0.0.1:1/").await.unwrap_err();
        assert_eq!(error.address(), "127.0.0.1:1");
        assert!(error.to_string().contains("127.0.0.1:1 cannot be connected to"), "{error}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
}
