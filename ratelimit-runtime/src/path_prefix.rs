//! The path under which a policy for incoming requests governs, as code and policy files write it.

/// What is wrong with a path that no request is ever under, and the way out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PathFault {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// Whether requests can be under `path`, which is taken as it stands.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check(path: &str) -> Result<(), PathFault> {
    if !path.starts_with('/') {
        return Err(PathFault { message: "a path starts with `/`".to_owned(), help: None });
    }
    let after_the_path = |byte| matches!(byte, '?' | '#');
    let is_pattern = |segment: &str| matches!(segment, "*" | "**") || segment.contains(['{', '}']);
    if let Some(place) = path.find(after_the_path) {
        let (kept, _) = path.split_at(place);
        return Err(PathFault {
            message: format!("`{path}` goes on after the path of a request"),
            help: Some(format!("write `{}`", or_root(kept))),
        });
    }
    let is_wrong = |(_, segment): &(usize, &str)| is_pattern(segment);
    match segments(path).find(is_wrong) {
        None => Ok(()),
        Some((place, segment)) => Err(PathFault {
            message: format!("`{segment}` in `{path}` stands for itself, and no other segment"),
            help: Some(format!(
                "write `{}`: a policy is for all that lies under its path",
                or_root(trimmed(path.get(..place).unwrap_or_default()))
            )),
        }),
    }
}

/// `path` without a slash at its end: two that differ by it are one.
pub(crate) fn trimmed(path: &str) -> &str {
    path.trim_end_matches('/')
}

/// The segments of `path`, and where each begins.
fn segments(path: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    path.split('/').map(move |segment| {
        let place = next;
        next += segment.len() + 1;
        (place, segment)
    })
}

fn or_root(path: &str) -> &str {
    if path.is_empty() { "/" } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_no_request_is_ever_under_is_told_with_the_one_that_was_meant() {
        for path in ["/", "/api", "/api/", "/api//v1", "/a*b", "/~user/:id", "/caf\u{e9}"] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
        for (path, meant) in [
            ("/users/{id}", "write `/users`: "),
            ("/users/{id}/orders", "write `/users`: "),
            ("/api/*", "write `/api`: "),
            ("/api/**", "write `/api`: "),
            ("/*", "write `/`: "),
            ("/{*rest}", "write `/`: "),
            ("/items?page=1", "write `/items`"),
            ("/items#all", "write `/items`"),
        ] {
            let fault = check(path).unwrap_err();
            let help = fault.help.unwrap();
            assert!(help.starts_with(meant), "{path}: {help}");
            assert!(fault.message.contains(path), "{}", fault.message);
        }
        assert_eq!(check("api").unwrap_err().message, "a path starts with `/`");
        assert_eq!(check("").unwrap_err().message, "a path starts with `/`");
    }
}
