//! What is connected to: addresses, credentials and the tuning of every connection.

use std::time::Duration;

use ratelimit_core::DEFAULT_STORE_DEADLINE;
use redis::io::tcp::TcpSettings;
use redis::{ConnectionInfo, IntoConnectionInfo, RedisConnectionInfo};

use crate::secret::Secret;

pub(super) const CONNECTION_TIMEOUT: Duration = Duration::from_secs(1);
/// The longest that what is no call's decision may take, unless the builder says otherwise.
const DECISION_TIMEOUT: Duration = Duration::from_secs(1);
/// How long TCP keeps sending into a black hole before it gives the connection up.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const USER_TIMEOUT: Duration = Duration::from_secs(2);

/// What the whole of a deployment is reached with. What is not set here may be in its URLs.
#[derive(Debug, Clone, Default)]
pub(in crate::store::redis) struct Access {
    pub(in crate::store::redis) user: Option<String>,
    pub(in crate::store::redis) password: Option<Secret>,
    pub(in crate::store::redis) database: Option<u32>,
    pub(in crate::store::redis) decision_timeout: Option<Duration>,
    #[cfg(feature = "redis-tls")]
    pub(in crate::store::redis) root_certificate: Option<Vec<u8>>,
}

/// One URL, read.
#[derive(Debug, Clone)]
pub(in crate::store::redis) struct Target(pub(super) ConnectionInfo);

impl Target {
    /// Reads `url`. What is wrong with it is said without its credentials.
    pub(in crate::store::redis) fn parse(url: &str) -> Result<Self, BadUrl> {
        let wrong = |why: &str| BadUrl { address: without_credentials(url), why: why.to_owned() };
        if cfg!(not(feature = "redis-tls")) && (url.starts_with("rediss:") || url.starts_with("valkeys:")) {
            return Err(wrong("TLS needs the feature `redis-tls` of `ratelimit-runtime`"));
        }
        let info = url.into_connection_info().map_err(|error| {
            wrong(&format!("{error}; write redis://[user:password@]host[:port][/database]"))
        })?;
        Ok(Self(info.set_tcp_settings(tcp_settings())))
    }

    pub(in crate::store::redis) fn address(&self) -> String {
        self.0.addr().to_string()
    }

    #[cfg(any(feature = "redis-cluster", feature = "redis-sentinel", feature = "redis-tls"))]
    pub(in crate::store::redis) fn is_tls(&self) -> bool {
        matches!(self.0.addr(), redis::ConnectionAddr::TcpTls { .. })
    }

    pub(in crate::store::redis) fn user(&self) -> Option<&str> {
        self.0.redis_settings().username()
    }

    pub(in crate::store::redis) fn password(&self) -> Option<&str> {
        self.0.redis_settings().password()
    }

    #[cfg(any(test, feature = "redis-cluster", feature = "redis-sentinel"))]
    pub(in crate::store::redis) fn database(&self) -> i64 {
        self.0.redis_settings().db()
    }

    /// The same with `access` in place of what the URL says.
    pub(super) fn with(self, access: &Access) -> Self {
        let settings = access.over(self.0.redis_settings().clone());
        Self(self.0.set_redis_settings(settings))
    }
}

impl Access {
    pub(super) fn decision_timeout(&self) -> Duration {
        self.decision_timeout.unwrap_or(DECISION_TIMEOUT)
    }

    /// The longest a decision may take of a call that does not say.
    pub(super) fn deadline(&self) -> Duration {
        self.decision_timeout.unwrap_or(DEFAULT_STORE_DEADLINE)
    }

    /// How long the server may take: a decision has time for a second try.
    pub(super) fn response_timeout(&self) -> Duration {
        self.decision_timeout() / 2
    }

    pub(super) fn over(&self, mut settings: RedisConnectionInfo) -> RedisConnectionInfo {
        if let Some(user) = &self.user {
            settings = settings.set_username(user);
        }
        if let Some(password) = &self.password {
            settings = settings.set_password(password.expose());
        }
        if let Some(database) = self.database {
            settings = settings.set_db(i64::from(database));
        }
        settings
    }

    #[cfg(feature = "redis-tls")]
    pub(super) fn certificates(&self) -> Option<redis::TlsCertificates> {
        let root = self.root_certificate.clone()?;
        Some(redis::TlsCertificates { client_tls: None, root_cert: Some(root) })
    }
}

pub(super) fn tcp_settings() -> TcpSettings {
    let settings = TcpSettings::default().set_nodelay(true);
    #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
    let settings = settings.set_user_timeout(USER_TIMEOUT);
    settings
}

/// redis-rs takes the cryptography of the process, and panics where there are two to choose from and
/// nobody has chosen.
#[cfg(feature = "redis-tls")]
pub(super) fn settle_cryptography() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Lost only to somebody who chose in the same instant, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

/// A URL that cannot be used, without its credentials, in words that follow the store's name.
#[derive(Debug, Clone, thiserror::Error)]
#[error("has no usable URL {address}: {why}")]
pub(in crate::store::redis) struct BadUrl {
    pub(in crate::store::redis) address: String,
    why: String,
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
            "unix:///tmp/r.sock?pass=s3cret&db=x",
        ] {
            let error = Target::parse(url).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
            assert!(error.contains("write redis://") || error.contains("`redis-tls`"), "{error}");
        }
    }

    #[test]
    fn access_goes_before_what_the_url_says() {
        let target = Target::parse("redis://a:b@h/1").unwrap();
        let access = Access { password: Some("c".into()), database: Some(2), ..Access::default() };
        let target = target.with(&access);
        assert_eq!((target.user(), target.password(), target.database()), (Some("a"), Some("c"), 2));
        assert_eq!(target.address(), "h:6379");
    }
}
