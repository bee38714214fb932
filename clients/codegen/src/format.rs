//! Source as rustfmt would have it.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

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
            Self::Rustfmt(folder) => rustfmt(folder, text).map_err(|error| {
                let message = format!("cannot be brought into form by rustfmt: {error}");
                Fault::new(
                    file,
                    "",
                    message,
                    "install it by `rustup component add rustfmt`, or do without it by `--plain`",
                )
            }),
        }
    }
}

fn rustfmt(folder: &Path, text: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or_else(|| io::Error::other("it has no input"))?;
    // It reads all before it writes, so writing all first does not block.
    stdin.write_all(text.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
