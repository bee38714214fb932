//! Where an API is, and what it is called where nobody says.

use url::Url;

/// The base URL, if it is one that paths can be added to.
pub(in crate::client) fn base_url(text: &str) -> Result<Url, Vec<String>> {
    let wrong = |why: &str| vec![format!("the base URL {why}: write one like `https://api.example.com/v1`")];
    // A URL may hold a password, so none that is wrong is printed whole.
    let url = Url::parse(text).map_err(|error| wrong(&format!("is no URL ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong(&format!("has the scheme `{}`, not `http` or `https`", url.scheme())));
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(wrong("has no host"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("holds credentials, which belong into `.auth(..)`"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("has a query or a fragment, which paths cannot be added to"));
    }
    Ok(url)
}

/// What a builder shows of `text`: nothing, where it is no base URL. It may hold a password then.
pub(super) fn shown(text: &str) -> &str {
    if base_url(text).is_ok() { text } else { "(no base URL)" }
}

/// The name of an API that has none: `stripe` for `api.stripe.com`, a port kept where there is one.
pub(super) fn host_name(base: &Url) -> String {
    let host = base.host_str().unwrap_or_default();
    let name = match base.domain() {
        Some(domain) => {
            let domain = domain.strip_prefix("api.").unwrap_or(domain);
            domain.split('.').next().unwrap_or(domain)
        }
        None => host,
    };
    match base.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_that_is_none_is_refused_with_the_way_out() {
        for bad in [
            "",
            "htps//api",
            "api.stripe.com",
            "ftp://x",
            "https://",
            "https://u:s3cret@h",
            "https://h?x=1",
            "/v1",
        ] {
            let faults = base_url(bad).unwrap_err();
            assert!(faults[0].contains("write one like"), "{bad}: {faults:?}");
            assert!(!faults[0].contains("s3cret"));
        }
    }

    #[test]
    fn an_api_without_a_name_is_called_by_its_host() {
        for (base, name) in [
            ("https://api.stripe.com/v1", "stripe"),
            ("https://sendgrid.com", "sendgrid"),
            ("http://127.0.0.1:8080/v1", "127.0.0.1:8080"),
            ("http://localhost:1", "localhost:1"),
        ] {
            assert_eq!(host_name(&Url::parse(base).unwrap()), name);
        }
    }
}
