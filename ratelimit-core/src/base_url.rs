//! What a base URL must be: absolute, http or https, a host and perhaps a path, and nothing else. Looked at a
//! byte at a time, so that a constant can be checked too.

use std::fmt;

use crate::text::Text;

/// Why something is no base URL. Displayed as one line; [`help`](Self::help) says what to write instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BaseUrlFault<'a> {
    url: &'a str,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    NotAbsolute,
    /// The length of the scheme.
    Scheme(usize),
    Space,
    Backslash,
    Query,
    Fragment,
    Placeholder,
    Credential,
    NoHost,
    Port,
    Segment,
}

const EXAMPLE: &str = "write `base_url = \"https://api.example.com/v1\"`";

/// What is wrong with `url` as the base of paths, if something is.
///
/// ```
/// use ratelimit_core::base_url_fault;
///
/// const FAULT: bool = base_url_fault("https://api.example.com/v1").is_some();
/// assert!(!FAULT);
/// let fault = base_url_fault("api.example.com").unwrap();
/// assert_eq!(fault.to_string(), "the base URL `api.example.com` is not an absolute http(s) URL");
/// assert_eq!(fault.help(), "write `\"https://api.example.com\"`");
/// ```
#[must_use]
pub const fn base_url_fault(url: &str) -> Option<BaseUrlFault<'_>> {
    match fault(url.as_bytes()) {
        Some(what) => Some(BaseUrlFault { url, what }),
        None => None,
    }
}

impl BaseUrlFault<'_> {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        match self.what {
            What::NotAbsolute if is_host(self.url.as_bytes()) => {
                Text::of("write `\"https://").and(self.url).and("\"`")
            }
            What::NotAbsolute | What::NoHost | What::Port => Text::of(EXAMPLE),
            What::Scheme(len) => {
                let (_, rest) = self.url.split_at(len);
                Text::of("write `\"https").and(rest).and("\"`")
            }
            What::Space => Text::of("remove it, or write `%20`"),
            What::Backslash | What::Segment => Text::of("write the path that is meant"),
            What::Query => Text::of("remove it, and give the methods `#[query]` parameters"),
            What::Fragment => Text::of("remove it"),
            What::Placeholder => Text::of("give the whole URL to the client's builder with `.base_url(..)`"),
            What::Credential => {
                Text::of("remove it: a secret is given to the client's builder with `.auth(..)`")
            }
        }
    }

    /// The line that is displayed, in a constant too. A secret is not in it.
    #[must_use]
    pub const fn text(&self) -> Text {
        let the = Text::of("the base URL");
        let told = match self.what {
            What::Credential => the,
            _ => the.and(" `").and(self.url).and("`"),
        };
        match self.what {
            What::NotAbsolute => told.and(" is not an absolute http(s) URL"),
            What::Scheme(len) => {
                let (scheme, _) = self.url.split_at(len);
                told.and(" has the scheme `").and(scheme).and("`, which is not http(s)")
            }
            What::Space => told.and(" contains a space"),
            What::Backslash => told.and(" has a `\\`, which URLs take for `/`"),
            What::Query => told.and(" has a query"),
            What::Fragment => told.and(" has a fragment, which is never sent"),
            What::Placeholder => told.and(" has a placeholder"),
            What::Credential => told.and(" has a user or password in it"),
            What::NoHost => told.and(" has no host"),
            What::Port => told.and(" has a port that is no number up to 65535"),
            What::Segment => told.and(" has an empty, `.` or `..` segment in its path"),
        }
    }
}

impl fmt::Display for BaseUrlFault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for BaseUrlFault<'_> {}

const fn fault(url: &[u8]) -> Option<What> {
    let Some(scheme) = find_scheme(url) else { return Some(What::NotAbsolute) };
    let (name, rest) = url.split_at(scheme);
    if !is_http(name) {
        return Some(What::Scheme(scheme));
    }
    let mut left = url;
    while let [byte, after @ ..] = left {
        match byte {
            b'?' => return Some(What::Query),
            b'#' => return Some(What::Fragment),
            b'{' | b'}' => return Some(What::Placeholder),
            b'\\' => return Some(What::Backslash),
            0..=b' ' | 0x7f => return Some(What::Space),
            _ => left = after,
        }
    }
    let (_, rest) = rest.split_at("://".len());
    let end = match find(rest, b'/') {
        Some(end) => end,
        None => rest.len(),
    };
    let (authority, path) = rest.split_at(end);
    if find(authority, b'@').is_some() {
        return Some(What::Credential);
    }
    match authority_fault(authority) {
        None if has_odd_segment(path) => Some(What::Segment),
        fault => fault,
    }
}

/// In any case (RFC 3986, 3.1).
const fn is_http(scheme: &[u8]) -> bool {
    let [b'h' | b'H', b't' | b'T', b't' | b'T', b'p' | b'P', rest @ ..] = scheme else { return false };
    matches!(rest, [] | [b's' | b'S'])
}

/// Where `://` is.
const fn find_scheme(url: &[u8]) -> Option<usize> {
    let mut left = url;
    while let [_, after @ ..] = left {
        if let [b':', b'/', b'/', ..] = left {
            return Some(url.len() - left.len());
        }
        left = after;
    }
    None
}

const fn find(text: &[u8], wanted: u8) -> Option<usize> {
    let mut left = text;
    while let [byte, after @ ..] = left {
        if *byte == wanted {
            return Some(text.len() - left.len());
        }
        left = after;
    }
    None
}

/// Whether it was probably meant as a host.
const fn is_host(text: &[u8]) -> bool {
    matches!(text, [first, ..] if first.is_ascii_alphanumeric()) && find(text, b'.').is_some()
}

/// The host, which may be an address in brackets, and the port.
const fn authority_fault(authority: &[u8]) -> Option<What> {
    let end = match find(authority, b']') {
        Some(bracket) => bracket + 1,
        None => match find(authority, b':') {
            Some(colon) => colon,
            None => authority.len(),
        },
    };
    let (host, port) = authority.split_at(end);
    match (host, port) {
        ([], _) => Some(What::NoHost),
        (_, [] | [b':']) => None,
        (_, [b':', digits @ ..]) if is_port(digits) => None,
        _ => Some(What::Port),
    }
}

const fn is_port(mut digits: &[u8]) -> bool {
    let mut port: u32 = 0;
    while let [digit, after @ ..] = digits {
        if !digit.is_ascii_digit() || port > 0xffff {
            return false;
        }
        port = port * 10 + (*digit - b'0') as u32;
        digits = after;
    }
    port <= 0xffff
}

/// Whether a segment of `path` is empty, but for the last, or one that URLs take for `.` or `..`.
const fn has_odd_segment(path: &[u8]) -> bool {
    let mut left = path;
    while let [b'/', segment @ ..] = left {
        let end = match find(segment, b'/') {
            Some(0) => return true,
            Some(end) => end,
            None => segment.len(),
        };
        let (segment, after) = segment.split_at(end);
        if is_dots(segment) {
            return true;
        }
        left = after;
    }
    false
}

const fn is_dots(mut segment: &[u8]) -> bool {
    let mut dots = 0;
    loop {
        segment = match segment {
            [] => return dots == 1 || dots == 2,
            [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] => after,
            _ => return false,
        };
        dots += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_absolute_http_with_a_host_and_nothing_else() {
        let fine = [
            "https://api.stripe.com/v1",
            "http://127.0.0.1:8080",
            "HTTPS://[::1]:8443/a/",
            "http://h",
            "http://h:/",
            "https://h/a.b/..c/...",
        ];
        for url in fine {
            assert_eq!(base_url_fault(url), None, "{url}");
        }
        for (url, part) in [
            ("api.stripe.com/v1", "not an absolute"),
            ("/v1", "not an absolute"),
            ("", "not an absolute"),
            ("htps://api.stripe.com", "scheme `htps`"),
            ("://h", "scheme ``"),
            ("https://", "no host"),
            ("https://:80/x", "no host"),
            ("https:///x", "no host"),
            ("https://h:port", "port"),
            ("https://h:70000", "port"),
            ("https://h:99999999999999", "port"),
            ("https://[::1]8", "port"),
            ("https://user:pw@h", "user or password"),
            ("https://h/x?y=1", "query"),
            ("https://h/x#y", "fragment"),
            ("https://h/a b", "space"),
            ("https://h/a/../b", "segment"),
            ("https://h/a/.", "segment"),
            ("https://h/a/.%2E/b", "segment"),
            ("https://h//a", "segment"),
            ("https://h/a//", "segment"),
            ("https://h\\a", "`\\`"),
            ("https://{region}.h", "placeholder"),
        ] {
            let fault = base_url_fault(url).unwrap();
            assert!(fault.to_string().contains(part), "{url}: {fault}");
            assert!(!fault.to_string().contains("pw"), "{fault}");
        }
    }

    #[test]
    fn what_was_probably_meant_is_told() {
        let help = |url| base_url_fault(url).unwrap().help();
        assert_eq!(help("htps://h/v1"), "write `\"https://h/v1\"`");
        assert_eq!(help("h.example/v1"), "write `\"https://h.example/v1\"`");
        assert_eq!(help("/v1"), EXAMPLE);
    }
}
