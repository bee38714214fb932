//! Source as rustfmt would have it.

use std::io::{self, Write};
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};

use crate::error::Fault;

/// Who brings source into its form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Formatter<'a> {
    /// `prettyplease`, which needs nothing.
    Plain,
    /// `rustfmt`, by the `rustfmt.toml` that is beside or above this folder: what `cargo fmt --check` wants.
    Rustfmt(&'a Path),
}

impl Formatter<'_> {
    /// `text`, the source of `file`, in its form.
    pub(crate) fn format(&self, file: &str, text: &str) -> Result<String, Fault> {
        let parsed = syn::parse_file(text).map_err(|error| {
            let message = format!("would be no Rust: {error}");
            Fault::new(file, "", message, "give what it is made of another name in the overrides")
        })?;
        match self {
            Self::Plain => Ok(prettyplease::unparse(&parsed)),
            Self::Rustfmt(folder) => rustfmt(folder, text)
                .map_err(|failure| Fault::new(file, "", failure.to_string(), failure.help())),
        }
    }
}

/// Why rustfmt gave nothing.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("cannot be brought into form, for rustfmt does not start: {0}")]
    Absent(io::Error),
    #[error("cannot be brought into form, for rustfmt broke off: {0}")]
    Broken(io::Error),
    #[error("is refused by rustfmt: {0}")]
    Refused(String),
}

impl Failure {
    const fn help(&self) -> &'static str {
        match self {
            Self::Absent(_) => "install it by `rustup component add rustfmt`, or do without it by `--plain`",
            Self::Broken(_) => "try again, or do without it by `--plain`",
            Self::Refused(_) => {
                "correct the `rustfmt.toml` beside or above the output where it is about that, or do without it by `--plain`"
            }
        }
    }
}

fn rustfmt(folder: &Path, text: &str) -> Result<String, Failure> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(Failure::Absent)?;
    let stdin = child.stdin.take().ok_or_else(|| Failure::Broken(io::Error::other("it has no input")))?;
    let fed = feed(stdin, text);
    let output = child.wait_with_output().map_err(Failure::Broken)?;
    // One that takes no input says why, and that is the better reason. `rustup` starts even where it has no rustfmt.
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(if said.contains("is not installed") || said.contains("not applicable") {
            Failure::Absent(io::Error::other(said))
        } else {
            Failure::Refused(said)
        });
    }
    fed.map_err(Failure::Broken)?;
    String::from_utf8(output.stdout).map_err(|error| Failure::Broken(io::Error::other(error)))
}

/// It reads all before it writes, so writing all first does not block.
fn feed(mut stdin: ChildStdin, text: &str) -> io::Result<()> {
    stdin.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rustfmt_that_refuses_is_told_from_one_that_is_not_there() {
        let folder = std::env::temp_dir().join(format!("ratelimit-codegen-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("rustfmt.toml"), "max_width = \"wide\"\n").unwrap();
        let refused = Formatter::Rustfmt(&folder).format("mod.rs", "fn a() {}").unwrap_err();
        let absent = Formatter::Rustfmt(&folder.join("nowhere")).format("mod.rs", "fn a() {}").unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(refused.message.starts_with("is refused by rustfmt: "), "{refused}");
        assert!(!refused.help.contains("install"), "{refused}");
        assert!(absent.help.contains("rustup component add rustfmt"), "{absent}");
    }
}
