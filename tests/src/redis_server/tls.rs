//! A certificate authority of the test's own, and a server certificate by it.

use std::fs;
use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::error::HarnessError;

/// What a server shows, and by whom its clients know it. Made anew for each server: what one
/// authority has signed, no other has.
#[derive(Debug, Clone)]
pub(super) struct Certificates {
    pub(super) authority: String,
    certificate: String,
    key: String,
}

impl Certificates {
    pub(super) fn new() -> Result<Self, HarnessError> {
        Self::make().map_err(|error| HarnessError::Certificate(error.to_string()))
    }

    fn make() -> Result<Self, rcgen::Error> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "an authority for one test");
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        let key = KeyPair::generate()?;
        let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
        let certificate = CertificateParams::new(names)?.signed_by(&key, &authority)?;
        Ok(Self { authority: authority.pem(), certificate: certificate.pem(), key: key.serialize_pem() })
    }

    /// Writes the files into `dir`, and says where they are.
    pub(super) fn options(&self, dir: &Path) -> Result<Vec<String>, HarnessError> {
        let files = [
            ("--tls-ca-cert-file", "authority.pem", &self.authority),
            ("--tls-cert-file", "certificate.pem", &self.certificate),
            ("--tls-key-file", "key.pem", &self.key),
        ];
        let mut options = vec!["--tls-auth-clients".to_owned(), "no".to_owned()];
        for (option, name, text) in files {
            let path = dir.join(name);
            fs::write(&path, text).map_err(HarnessError::io("write redis-server's certificates"))?;
            options.extend([option.to_owned(), path.display().to_string()]);
        }
        Ok(options)
    }
}
