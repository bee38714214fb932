//! Source as rustfmt would have it.

use std::io::{self, Write};
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};

use crate::error::Fault;

const NEWEST: &str = "2024";

/// Who brings source into its form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Formatter<'a> {
    /// `prettyplease`, which needs nothing.
    Plain,
    /// `rustfmt`, by the `rustfmt.toml` that is beside or above this folder, in the edition of the crate that it is in:
    /// what `cargo fmt --check` wants.
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
        .args(["--edition", &edition(folder), "--emit", "stdout"])
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

/// The edition of the crate that `folder` is in; the newest where it is in none.
fn edition(folder: &Path) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let mut of_workspace = false;
    for above in folder.ancestors() {
        // What cannot be read says nothing here, and Cargo tells of it.
        let Ok(text) = std::fs::read_to_string(above.join("Cargo.toml")) else { continue };
        let Ok(manifest) = toml::from_str::<toml::Table>(&text) else { continue };
        let package = if of_workspace {
            manifest.get("workspace").and_then(|workspace| workspace.get("package"))
        } else {
            manifest.get("package")
        };
        match package.and_then(|package| package.get("edition")) {
            Some(toml::Value::String(edition)) => return edition.clone(),
            Some(_) => {
                // `edition.workspace = true`, which may be said in the same file.
                of_workspace = true;
                let here =
                    manifest.get("workspace").and_then(|workspace| workspace.get("package")?.get("edition"));
                if let Some(edition) = here.and_then(toml::Value::as_str) {
                    return edition.to_owned();
                }
            }
            // One that says none is of 2015, which has no `async`: there is no form of this for it.
            None if manifest.contains_key("package") && !of_workspace => break,
            None => {}
        }
    }
    NEWEST.to_owned()
}

/// It reads all before it writes, so writing all first does not block.
fn feed(mut stdin: ChildStdin, text: &str) -> io::Result<()> {
    stdin.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edition_is_that_of_the_crate_around_the_output() {
        let top = std::env::temp_dir().join(format!("ratelimit-codegen-edition-{}", std::process::id()));
        let inner = top.join("member/src/api");
        std::fs::create_dir_all(&inner).unwrap();
        let write =
            |place: &str, text: &str| std::fs::write(top.join(place).join("Cargo.toml"), text).unwrap();
        write("", "[workspace]\nmembers = [\"member\"]\n[workspace.package]\nedition = \"2021\"\n");
        let mut found = Vec::new();
        for text in ["edition = \"2018\"", "edition.workspace = true", ""] {
            write("member", &format!("[package]\nname = \"member\"\n{text}\n"));
            found.push(edition(&inner));
        }
        std::fs::remove_dir_all(&top).unwrap();
        assert_eq!(found, ["2018", "2021", NEWEST]);
        assert_eq!(edition(&std::env::temp_dir()), NEWEST);
    }

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
