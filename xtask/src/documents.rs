//! The documents that the clients are written from, where they are at hand, and what has to be made of one of them
//! before stripe-client's source can be checked.
//!
//! What Stripe answers with is in no document: its fields are taken from Stripe's package of Python, by
//! `clients/codegen/overlays/stripe_answers.py`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

/// What names the folder of the documents to the tests.
pub(crate) const VARIABLE: &str = "RATELIMIT_SPECS";

/// The version whose fields are in the source. Another one has others.
const PACKAGE: &str = "stripe==16.1.0";
const REQUESTS: &str = "stripe.current.json";
const ANSWERS: &str = "stripe.answers.json";

/// A folder with all documents and what Stripe answers with; none where there are no documents, or somebody has said
/// where they are.
pub(crate) fn gather() -> Result<Option<PathBuf>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let documents = root.join("../shared/specs");
    if env::var_os(VARIABLE).is_some() || !documents.join(REQUESTS).is_file() {
        return Ok(None);
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("documents");
    link_all(&documents, &folder)
        .map_err(|error| format!("{} cannot be filled: {error}", folder.display()))?;
    let script = root.join("clients/codegen/overlays/stripe_answers.py");
    if is_older(&folder.join(ANSWERS), &[&script, &documents.join(REQUESTS)]) {
        write_answers(&script, &folder)?;
    }
    // Tests run in the folders of their crates.
    folder.canonicalize().map(Some).map_err(|error| error.to_string())
}

/// Links in `folder` to what is in `documents`.
fn link_all(documents: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(documents.canonicalize()?)? {
        let entry = entry?;
        let link = folder.join(entry.file_name());
        if fs::read_link(&link).is_ok_and(|known| known == entry.path()) {
            continue;
        }
        let _ = fs::remove_file(&link);
        link_to(&entry.path(), &link)?;
    }
    Ok(())
}

#[cfg(unix)]
fn link_to(original: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(original, link)
}

#[cfg(not(unix))]
fn link_to(_: &Path, link: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, format!("{}: no links here", link.display())))
}

/// Whether `made` is not there, or older than one of what it is made from.
fn is_older(made: &Path, sources: &[&Path]) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified());
    let Ok(made) = changed(made) else { return true };
    sources.iter().any(|source| changed(source).is_ok_and(|changed| changed > made))
}

fn write_answers(script: &Path, folder: &Path) -> Result<(), String> {
    eprintln!("getting {PACKAGE}, whose fields stripe-client has");
    let wheels = folder.join("wheels");
    let pip =
        ["-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check", PACKAGE, "--dest"];
    run(Command::new("python3").args(pip).arg(&wheels))?;
    let wheel = fs::read_dir(&wheels).map_err(|error| error.to_string())?.filter_map(Result::ok);
    let wheel = wheel.map(|entry| entry.path()).find(|path| path.extension().is_some_and(|end| end == "whl"));
    let wheel = wheel.ok_or_else(|| format!("{} has no wheel in it", wheels.display()))?;
    let answers = run(Command::new("python3").arg(script).arg(wheel).arg(folder.join(REQUESTS)))?;
    // Whole or not at all: what is there is taken for good.
    let unfinished = folder.join("stripe.answers.part");
    let write = fs::write(&unfinished, answers).and_then(|()| fs::rename(&unfinished, folder.join(ANSWERS)));
    write.map_err(|error| format!("{ANSWERS} cannot be written: {error}"))
}

/// What `command` prints.
fn run(command: &mut Command) -> Result<Vec<u8>, String> {
    let line = format!("{command:?}");
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{line} could not be run ({error})"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{line} failed ({})", output.status))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn what_is_made_is_made_anew_when_its_source_is_changed() {
        let folder = env::temp_dir().join(format!("xtask-documents-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (source, made) = (folder.join("source"), folder.join("made"));
        let changed_at = |path: &Path, seconds| {
            let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            fs::File::create(path).unwrap().set_modified(changed).unwrap();
        };
        changed_at(&source, 1000);
        let missing = is_older(&made, &[&source]);
        changed_at(&made, 2000);
        let newer = is_older(&made, &[&source]);
        changed_at(&source, 3000);
        let older = is_older(&made, &[&source]);
        fs::remove_dir_all(folder).unwrap();
        assert_eq!((missing, newer, older), (true, false, true));
    }
}
