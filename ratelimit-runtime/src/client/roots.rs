//! Whose word is trusted on who an upstream is: the platform's authorities, Mozilla's, or some of one's own.

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use super::ClientBuilder;

/// The authorities that a builder names instead of the platform's.
#[derive(Debug, Clone)]
pub(super) struct Roots {
    pem: Vec<Vec<u8>>,
    webpki: bool,
}

impl Roots {
    /// None: the platform's are trusted.
    pub(super) const fn of_the_platform() -> Self {
        Self { pem: Vec::new(), webpki: false }
    }

    /// The setting that names some, if one does.
    pub(super) fn setting(&self) -> Option<&'static str> {
        match (self.pem.is_empty(), self.webpki) {
            (false, _) => Some("root_certificate(..)"),
            (true, true) => Some("webpki_roots()"),
            (true, false) => None,
        }
    }

    /// Them, where there are any.
    pub(super) fn store(&self) -> Result<Option<RootCertStore>, Vec<String>> {
        if self.setting().is_none() {
            return Ok(None);
        }
        let mut store = RootCertStore::empty();
        #[cfg(feature = "webpki-roots")]
        for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().filter(|_| self.webpki) {
            store.add(der.clone()).map_err(|error| vec![format!("`.webpki_roots()`: {error}")])?;
        }
        for pem in &self.pem {
            let wrong = |problem: &str| vec![format!("`.root_certificate(..)`: {problem}")];
            let own = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
            let own = own.map_err(|_| wrong("it is no PEM that can be read"))?;
            if own.is_empty() {
                return Err(wrong(
                    "there is no certificate in it: one begins with `-----BEGIN CERTIFICATE-----`",
                ));
            }
            for certificate in own {
                store.add(certificate).map_err(|error| wrong(&error.to_string()))?;
            }
        }
        Ok(Some(store))
    }
}

impl<C> ClientBuilder<C> {
    /// Trusts the authorities whose certificates are in `pem` to say who the upstream is, instead of the
    /// platform's: for an upstream inside a company, or a test's. Said again, those are trusted too.
    ///
    /// It is for the client's own transport, and none that is given.
    ///
    /// ```
    /// # use ratelimit_runtime::ClientBuilder;
    /// # fn with<C>(builder: ClientBuilder<C>) -> std::io::Result<ClientBuilder<C>> {
    /// Ok(builder.root_certificate(std::fs::read("authority.pem")?))
    /// # }
    /// ```
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.pem.push(pem.into());
        self
    }

    /// Trusts the authorities that Mozilla does, as they were when the crate `webpki-root-certs` was released,
    /// instead of the platform's: for containers that have none. With
    /// [`root_certificate`](Self::root_certificate) both are trusted.
    ///
    /// It is for the client's own transport, and none that is given.
    #[cfg(feature = "webpki-roots")]
    #[must_use]
    pub const fn webpki_roots(mut self) -> Self {
        self.roots.webpki = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use ratelimit_tests::{Answer, TlsFront};

    use super::*;
    use crate::client::tests::{Client, GET, builder, upstream};
    use crate::error::ErrorKind;

    #[tokio::test]
    async fn an_upstream_is_called_by_tls_where_its_authority_is_trusted_and_by_nobody_else() {
        let upstream = upstream(|_| Answer::json(http::StatusCode::OK, &serde_json::json!({}))).await;
        let [front, other] = [TlsFront::start(&upstream).unwrap(), TlsFront::start(&upstream).unwrap()];
        let client = |authorities: &[&TlsFront]| -> Client {
            let builder = builder(&upstream).base_url(front.url());
            let authorities = authorities.iter().map(|front| front.authority());
            authorities.fold(builder, ClientBuilder::root_certificate).build().unwrap()
        };
        client(&[&front]).call(GET, "1").await.unwrap();
        client(&[&other, &front]).call(GET, "2").await.unwrap();
        assert_eq!(upstream.stats().asked, 2);
        // The platform does not know it either.
        for authorities in [&[][..], &[&other]] {
            let error = client(authorities).call(GET, "3").await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport);
            let mut source: Option<&dyn std::error::Error> = Some(&error);
            let mut chain = String::new();
            while let Some(error) = source {
                chain.push_str(&error.to_string());
                source = error.source();
            }
            assert!(chain.contains("certificate"), "{chain}");
        }
        assert_eq!(upstream.stats().asked, 2);
    }

    #[cfg(feature = "webpki-roots")]
    #[tokio::test]
    async fn mozillas_authorities_can_be_trusted_alone_and_beside_others() {
        let upstream = upstream(|_| Answer::json(http::StatusCode::OK, &serde_json::json!({}))).await;
        let front = TlsFront::start(&upstream).unwrap();
        let builder = || builder(&upstream).base_url(front.url()).webpki_roots();
        let client: Client = builder().root_certificate(front.authority()).build().unwrap();
        client.call(GET, "1").await.unwrap();
        let client: Client = builder().build().unwrap();
        assert_eq!(client.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Transport);
    }

    #[tokio::test]
    async fn what_holds_no_certificate_or_is_for_another_transport_is_a_fault() {
        let upstream = upstream(|_| Answer::default()).await;
        for (pem, part) in [
            ("", "there is no certificate in it"),
            ("secret", "there is no certificate in it"),
            ("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----", "no PEM that can be read"),
        ] {
            let error = builder(&upstream).root_certificate(pem).build().unwrap_err().to_string();
            assert!(error.contains(part) && !error.contains("secret"), "{error}");
        }
        let own = builder(&upstream).root_certificate("").http_client(reqwest::Client::new());
        let error = own.build().unwrap_err().to_string();
        assert!(
            error.contains("`.root_certificate(..)` is a setting of the client's own transport"),
            "{error}"
        );
    }
}
