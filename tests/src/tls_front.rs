//! TLS before an upstream that speaks in the clear.
//!
//! It listens on a free loopback port, under a certificate that an authority of its own has signed, and copies
//! what clients send to the upstream and back, on a thread of its own, which ends with the value that holds it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{self, ServerConfig};

use crate::certificates::Certificates;
use crate::error::HarnessError;
use crate::strict_upstream::StrictUpstream;

/// The front; see the [module](self).
#[derive(Debug)]
pub struct TlsFront {
    port: u16,
    authority: String,
    /// Dropped, the thread ends.
    _end: oneshot::Sender<()>,
}

impl TlsFront {
    /// Starts a front before `upstream`.
    ///
    /// # Errors
    /// [`HarnessError::Certificate`] if there can be none, [`HarnessError::Io`] for what the system refuses.
    pub fn start(upstream: &StrictUpstream) -> Result<Self, HarnessError> {
        let to = upstream.address();
        let certificates = Certificates::new()?;
        let acceptor =
            acceptor(&certificates, &[]).map_err(|error| HarnessError::Certificate(error.to_string()))?;
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let listener = listener.map_err(HarnessError::io("find a free port for TLS"))?;
        let address = listener.local_addr().map_err(HarnessError::io("find the port of TLS"))?;
        listener.set_nonblocking(true).map_err(HarnessError::io("listen for TLS"))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(HarnessError::io("run a front of TLS"))?;
        let (end, ended) = oneshot::channel();
        thread::Builder::new()
            .name("tls-front".to_owned())
            .spawn(move || runtime.block_on(listen(listener, acceptor, to, ended)))
            .map_err(HarnessError::io("start the thread of a front of TLS"))?;
        Ok(Self { port: address.port(), authority: certificates.authority, _end: end })
    }

    /// Where a client connects.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)))
    }

    /// The certificate of the authority that has signed the front's, as PEM.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }
}

/// `protocols` are what clients may speak by ALPN; any where there is none.
pub(crate) fn acceptor(
    certificates: &Certificates,
    protocols: &[&[u8]],
) -> Result<TlsAcceptor, rustls::Error> {
    let key = PrivateKeyDer::try_from(certificates.key_der.clone())
        .map_err(|error| rustls::Error::General(error.to_owned()))?;
    let chain = vec![CertificateDer::from(certificates.certificate_der.clone())];
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn listen(
    listener: std::net::TcpListener,
    acceptor: TlsAcceptor,
    to: SocketAddr,
    mut ended: oneshot::Receiver<()>,
) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((client, _)) = accepted else { return };
                tokio::spawn(lead(client, acceptor.clone(), to));
            }
            // The front is dropped.
            _ = &mut ended => return,
        }
    }
}

/// A client that does not trust the certificate ends here.
async fn lead(client: TcpStream, acceptor: TlsAcceptor, to: SocketAddr) {
    let Ok(mut client) = acceptor.accept(client).await else { return };
    let Ok(mut server) = TcpStream::connect(to).await else { return };
    // Either may have enough at any time.
    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
}
