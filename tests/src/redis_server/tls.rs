//! What a server with TLS is started with.

use std::fs;
use std::path::Path;

use crate::certificates::Certificates;
use crate::error::HarnessError;

impl Certificates {
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
