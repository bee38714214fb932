//! Who sent a request that came through proxies.
//!
//! Each proxy adds the address that it was called from at the end of a header, so only what trusted proxies
//! have added can be believed: the list is read from its end, as long as the address before belongs to one. What a
//! caller wrote stands before, and whatever it is, such as a quote that it never closes, it changes nothing of how
//! that is read.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use http::{HeaderMap, HeaderName};
use ipnet::IpNet;

/// How many hops are followed: more proxies than that nobody has in a row.
const MOST_HOPS: usize = 32;

/// The header that proxies write, and whose word counts.
#[derive(Debug, Clone)]
pub(super) struct Trusted {
    header: Header,
    proxies: Vec<IpNet>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    /// `Forwarded`, RFC 7239.
    Forwarded,
    /// `X-Forwarded-For`.
    XForwardedFor,
}

impl Header {
    const fn name(self) -> HeaderName {
        match self {
            Self::Forwarded => http::header::FORWARDED,
            Self::XForwardedFor => HeaderName::from_static("x-forwarded-for"),
        }
    }

    /// The address in one element of the header.
    fn address(self, element: &str) -> Option<IpAddr> {
        match self {
            Self::XForwardedFor => address(element.trim()),
            Self::Forwarded => {
                let pairs = FromTheEnd { left: Some(element.as_bytes()), separator: b';', quotes: true };
                let pairs = pairs.filter_map(|pair| std::str::from_utf8(pair).ok()?.split_once('='));
                let mut nodes = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
                let (_, node) = nodes.next()?;
                // Of two, one is somebody's own.
                if nodes.next().is_some() {
                    return None;
                }
                let node = node.trim();
                let quoted = node.strip_prefix('"').and_then(|node| node.strip_suffix('"'));
                address(quoted.unwrap_or(node))
            }
        }
    }

    /// The elements of a line, the last first.
    const fn elements(self, line: &[u8]) -> FromTheEnd<'_> {
        FromTheEnd { left: Some(line), separator: b',', quotes: matches!(self, Self::Forwarded) }
    }
}

impl Trusted {
    /// Proxies as somebody wrote them, addresses or networks.
    ///
    /// # Errors
    /// A text for each that is neither.
    pub(super) fn read(header: Header, proxies: &[String]) -> Result<Self, Vec<String>> {
        let (mut read, mut faults) = (Vec::new(), Vec::new());
        for proxy in proxies {
            let network = IpNet::from_str(proxy)
                .or_else(|_| IpAddr::from_str(proxy).map(|address| IpNet::from(address.to_canonical())));
            match network {
                Ok(network) => read.push(network),
                Err(_) => faults.push(format!(
                    "trusted proxies: `{proxy}` is neither an address nor a network; write one such as `10.0.0.0/8`"
                )),
            }
        }
        if faults.is_empty() { Ok(Self { header, proxies: read }) } else { Err(faults) }
    }

    /// Who sent a request that came from `peer`: the last address that no trusted proxy has.
    pub(super) fn sender(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut sender = peer;
        let lines: Vec<_> = headers.get_all(self.header.name()).iter().collect();
        let elements = lines.iter().rev().flat_map(|line| self.header.elements(line.as_bytes()));
        for element in elements.take(MOST_HOPS) {
            if !self.trusts(sender) {
                break;
            }
            // What a proxy does not say, or hides, nobody knows: the proxy itself is who sends then.
            let Some(before) = std::str::from_utf8(element).ok().and_then(|text| self.header.address(text))
            else {
                break;
            };
            sender = before;
        }
        sender
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.proxies.iter().any(|network| network.contains(&address))
    }
}

/// The parts of a text between separators, the last first.
struct FromTheEnd<'a> {
    left: Option<&'a [u8]>,
    separator: u8,
    /// Whether a separator between quotes is none.
    quotes: bool,
}

impl<'a> Iterator for FromTheEnd<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let left = self.left.take()?;
        let mut quoted = false;
        for (place, byte) in left.iter().enumerate().rev() {
            if self.quotes && *byte == b'"' {
                let before = left.get(..place).unwrap_or_default();
                let escapes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
                quoted ^= escapes % 2 == 0;
            } else if *byte == self.separator && !quoted {
                let (before, part) = left.split_at(place);
                self.left = Some(before);
                return part.get(1..);
            }
        }
        Some(left)
    }
}

/// `192.0.2.1`, `2001:db8::1` or `[2001:db8::1]`, the first and the last also with a port or what stands for one.
fn address(text: &str) -> Option<IpAddr> {
    let address = match text.strip_prefix('[') {
        Some(bracketed) => {
            let (address, port) = bracketed.split_once(']')?;
            if !port.is_empty() && !port.starts_with(':') {
                return None;
            }
            IpAddr::from(Ipv6Addr::from_str(address).ok()?)
        }
        None => match text.split_once(':') {
            Some((address, port)) if !port.contains(':') => IpAddr::from(Ipv4Addr::from_str(address).ok()?),
            _ => IpAddr::from_str(text).ok()?,
        },
    };
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sender(header: Header, peer: &str, lines: &[&str]) -> String {
        let trusted = Trusted::read(header, &["10.0.0.0/8".into(), "2001:db8:1::/48".into()]).unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header.name(), line.parse().unwrap());
        }
        trusted.sender(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn the_last_address_that_no_trusted_proxy_has_is_the_senders() {
        for (peer, lines, expected) in [
            ("10.0.0.1", &["203.0.113.7"][..], "203.0.113.7"),
            ("10.0.0.1", &["203.0.113.7, 10.1.2.3"], "203.0.113.7"),
            ("10.0.0.1", &["203.0.113.7", "10.1.2.3"], "203.0.113.7"),
            ("10.0.0.1", &["1.2.3.4, 203.0.113.7"], "203.0.113.7"),
            ("10.0.0.1", &["10.9.9.9"], "10.9.9.9"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["203.0.113.7:4711"], "203.0.113.7"),
            ("10.0.0.1", &["2001:db8::7"], "2001:db8::7"),
            ("2001:db8:1::1", &["[2001:db8::7]:80"], "2001:db8::7"),
            ("10.0.0.1", &["::ffff:203.0.113.7"], "203.0.113.7"),
            ("10.0.0.1", &["[2001:db8::7]"], "2001:db8::7"),
            ("10.0.0.1", &["\"198.51.100.1, 203.0.113.7"], "203.0.113.7"),
            ("10.0.0.1", &["198.51.100.1,", "203.0.113.7"], "203.0.113.7"),
            ("10.0.0.1", &["198.51.100.1", "203.0.113.7,"], "10.0.0.1"),
        ] {
            assert_eq!(sender(Header::XForwardedFor, peer, lines), expected, "{peer} {lines:?}");
        }
    }

    #[test]
    fn what_an_untrusted_peer_says_is_not_believed() {
        assert_eq!(sender(Header::XForwardedFor, "203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(sender(Header::XForwardedFor, "10.0.0.1", &["198.51.100.1, 203.0.113.7"]), "203.0.113.7");
    }

    #[test]
    fn what_a_proxy_hides_or_garbles_ends_the_list() {
        for element in ["unknown", "_hidden", "", " ", "999.1.1.1", "1.2.3.4, ,", "\u{7f}"] {
            let line = http::HeaderValue::from_bytes(element.as_bytes());
            let Ok(line) = line else { continue };
            let line = line.to_str().unwrap_or_default().to_owned();
            assert_eq!(sender(Header::XForwardedFor, "10.0.0.1", &[&line]), "10.0.0.1", "{element}");
        }
    }

    #[test]
    fn forwarded_is_read_as_its_rfc_has_it() {
        for (line, expected) in [
            ("for=203.0.113.7;proto=https;by=10.0.0.1", "203.0.113.7"),
            ("For=\"[2001:db8::7]:4711\"", "2001:db8::7"),
            ("for=198.51.100.1, proto=http;for=203.0.113.7", "203.0.113.7"),
            ("for=unknown", "10.0.0.1"),
            ("proto=http", "10.0.0.1"),
            ("for=_hidden", "10.0.0.1"),
            ("for=\"_SEVKISEK\"", "10.0.0.1"),
            ("FOR = 203.0.113.7 ; proto=http", "203.0.113.7"),
            ("for=203.0.113.7:_port", "203.0.113.7"),
            ("for=\"[2001:db8::7]:_x\"", "2001:db8::7"),
            ("for=\"[::ffff:203.0.113.7]\"", "203.0.113.7"),
            ("for=\"[2001:db8::7]x\"", "10.0.0.1"),
            ("for=\"[fe80::1%25eth0]\"", "10.0.0.1"),
            ("for=fe80::1%eth0", "10.0.0.1"),
            ("for=[[::1]]", "10.0.0.1"),
            ("for=\"203.0.113.7", "10.0.0.1"),
            ("for=", "10.0.0.1"),
            ("for=0x7f.1", "10.0.0.1"),
            ("for=203.0.113.07", "10.0.0.1"),
            (";;,;for=203.0.113.7;,", "10.0.0.1"),
        ] {
            assert_eq!(sender(Header::Forwarded, "10.0.0.1", &[line]), expected, "{line}");
        }
    }

    /// `Forwarded` as a proxy adds to it what it was sent, whose host and header are the caller's own.
    #[test]
    fn what_a_caller_writes_between_quotes_is_no_word_of_a_proxy() {
        for line in [
            // Quotes that the caller opens, before what the proxy writes.
            "for=\"x, for=203.0.113.7",
            "a=\", for=203.0.113.7;host=\";for=198.51.100.1;x=\"",
            "a=\"\\, for=203.0.113.7;host=\"b\"",
            // A host of the caller's between the proxy's quotes.
            "for=203.0.113.7;host=\"a, for=198.51.100.1\"",
            "host=\"a;for=198.51.100.1\";for=203.0.113.7",
            "host=\"a\\\";for=198.51.100.1\";for=203.0.113.7",
            "host=\"a\\\", for=198.51.100.1;b=\";for=203.0.113.7",
        ] {
            assert_eq!(sender(Header::Forwarded, "10.0.0.1", &[line]), "203.0.113.7", "{line}");
        }
        let two = "for=198.51.100.1;for=203.0.113.7";
        assert_eq!(sender(Header::Forwarded, "10.0.0.1", &[two]), "10.0.0.1", "nobody knows which");
    }

    #[test]
    fn ten_thousand_hops_are_not_followed() {
        let line = vec!["10.1.1.1"; 10_000].join(",");
        assert_eq!(sender(Header::XForwardedFor, "10.0.0.1", &[&line]), "10.1.1.1");
    }

    #[test]
    fn a_proxy_that_is_no_address_is_said() {
        let faults = Trusted::read(Header::Forwarded, &["10.0.0.0/33".into(), "proxy".into()]).unwrap_err();
        assert_eq!(faults.len(), 2);
        assert!(faults[1].contains("`proxy` is neither"), "{faults:?}");
    }
}
