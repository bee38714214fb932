//! How the client's own transport speaks TLS: by the cryptography that the process has chosen, or else by ring.
//!
//! The configuration is ours and not reqwest's, whose cryptography takes longer to build than all else of a
//! program that uses this crate.

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{ClientConfig, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;

use super::roots::Roots;

/// What is spoken, by preference.
const PROTOCOLS: &[&[u8]] = if cfg!(feature = "http2") { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };

/// TLS with those whom `roots` trust.
pub(super) fn config(roots: &Roots) -> Result<ClientConfig, Vec<String>> {
    config_by(provider(CryptoProvider::get_default()), roots)
}

fn config_by(provider: Arc<CryptoProvider>, roots: &Roots) -> Result<ClientConfig, Vec<String>> {
    let verifier: Arc<dyn ServerCertVerifier> = match roots.store()? {
        Some(store) => WebPkiServerVerifier::builder_with_provider(store.into(), provider.clone())
            .build()
            .map_err(|error| vec![format!("TLS: {error}")])?,
        None => Arc::new(Verifier::new(provider.clone()).map_err(|error| {
            vec![format!(
                "the platform's certificates cannot be used ({error}): install them, or name others with \
                 `.root_certificate(..)` or, with the feature `webpki-roots`, `.webpki_roots()`"
            )]
        })?),
    };
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| vec![format!("TLS: {error}")])?;
    let mut config = config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.alpn_protocols = PROTOCOLS.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(config)
}

/// The cryptography that the process has chosen, or else ring's.
fn provider(chosen: Option<&Arc<CryptoProvider>>) -> Arc<CryptoProvider> {
    chosen.cloned().unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_process_has_chosen_is_spoken_and_nothing_else() {
        let mut poor = rustls::crypto::ring::default_provider();
        poor.cipher_suites.truncate(1);
        let chosen = provider(Some(&Arc::new(poor)));
        let config = config_by(chosen, &Roots::of_the_platform()).unwrap();
        assert_eq!(config.crypto_provider().cipher_suites.len(), 1);
        let of_ring = rustls::crypto::ring::default_provider();
        assert_eq!(provider(None).cipher_suites.len(), of_ring.cipher_suites.len());
    }

    #[test]
    fn cryptography_that_can_do_nothing_is_a_fault_and_no_panic() {
        let mut none = rustls::crypto::ring::default_provider();
        none.cipher_suites.clear();
        assert!(config_by(Arc::new(none), &Roots::of_the_platform()).is_err());
    }
}
