//! What may be read on its way, and the credentials that are not to be.

use url::{Host, Url};

use super::Shown;

/// Whether what is sent to `url` can be read on its way: it is not encrypted, and goes to another machine.
fn is_clear(url: &Url) -> bool {
    url.scheme() != "https" && !is_on_this_machine(url)
}

/// Whether `url` is on this machine, by its name or address.
pub(in crate::client) fn is_on_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl Shown {
    /// What is wrong with going to `url`.
    pub(in crate::client) fn fault_of(&self, url: &Url) -> Option<&'static str> {
        (self.only_encrypted && is_clear(url)).then_some("would go to another machine in clear text")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_the_machine_unencrypted_is_clear() {
        for (url, clear) in [
            ("https://example.com", false),
            ("http://127.0.0.1:8080", false),
            ("http://127.9.9.9", false),
            ("http://localhost/v1", false),
            ("http://LOCALHOST", false),
            ("http://[::1]:1", false),
            ("http://example.com", true),
            ("HTTP://10.0.0.1", true),
            ("http://localhost.example.com", true),
            ("http://0.0.0.0", true),
        ] {
            assert_eq!(is_clear(&Url::parse(url).unwrap()), clear, "{url}");
        }
    }
}
