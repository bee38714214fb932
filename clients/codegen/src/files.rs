//! Files as the command reads and writes them: documents by names that tell them apart, and output that is written
//! whole or not at all, and over nobody's own.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

/// How every file begins that is written here, in one of its first lines.
const MARK: &str = "//! Written by `ratelimit-codegen`";

pub(crate) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

pub(crate) fn shown(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

/// The documents, those of folders in the order of their names.
pub(crate) fn listed(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut listed = Vec::new();
    for path in paths {
        if !path.is_dir() {
            listed.push(path.clone());
            continue;
        }
        let before = listed.len();
        let entries = fs::read_dir(path).map_err(|error| told(path, &error))?;
        let mut inside = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        inside.retain(|path| {
            path.extension()
                .is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
        });
        inside.sort();
        listed.extend(inside);
        if listed.len() == before {
            return Err(
                format!("{}: holds no document, which ends in .json, .yaml or .yml", path.display()).into()
            );
        }
    }
    Ok(listed)
}

/// What each document is called: by its file, and by as many folders above it as tell it from the others.
pub(crate) fn named(paths: &[PathBuf]) -> Result<Vec<String>, String> {
    let parts = paths.iter().map(|path| parts_of(path)).collect::<Vec<_>>();
    let ending = |parts: &[String], folders: usize| {
        parts.get(parts.len().saturating_sub(folders + 1)..).unwrap_or_default().join("/")
    };
    let mut names = Vec::new();
    for (place, own) in parts.iter().enumerate() {
        let is_own = |folders: &usize| {
            let mut others = parts.iter().enumerate().filter(|(other, _)| *other != place);
            others.all(|(_, other)| ending(other, *folders) != ending(own, *folders))
        };
        // What cannot be found is told when it is read.
        let file = |path: &PathBuf| path.canonicalize().ok();
        let is_twice = paths.iter().take(place).any(|other| {
            paths.get(place).and_then(file).is_some_and(|own| file(other).as_ref() == Some(&own))
        });
        let folders = (0..own.len()).find(is_own).filter(|_| !is_twice).ok_or_else(|| {
            format!("{}: is given twice; give it once, and no folder that holds it beside it", own.join("/"))
        })?;
        names.push(ending(own, folders));
    }
    Ok(names)
}

fn parts_of(path: &Path) -> Vec<String> {
    let named = path.components().filter(|part| *part != Component::CurDir);
    named.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
}

/// The nearest folder that is there, from which rustfmt looks for its settings.
pub(crate) fn existing(out: &Path) -> &Path {
    let above = out.ancestors().find(|path| path.is_dir());
    above.unwrap_or(Path::new("."))
}

/// What is in the folder that was written by an older run, and would not be by this one.
pub(crate) fn left(out: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let mut left = Vec::new();
    let mut folders = vec![out.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| told(&folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !files.contains_key(&path)
                && is_ours(&path)
            {
                left.push(path);
            }
        }
    }
    left.sort();
    Ok(left)
}

/// Whether an older run wrote it. What cannot be read was not written here.
fn is_ours(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().take(4).any(|line| line.starts_with(MARK))
}

/// Refuses to write over what somebody else wrote.
pub(crate) fn spare(files: &BTreeMap<PathBuf, String>) -> Result<(), String> {
    let is_others = |(path, text): &(&PathBuf, &String)| {
        path.symlink_metadata().is_ok()
            && !is_ours(path)
            && fs::read_to_string(path).ok().as_ref() != Some(text)
    };
    let others: Vec<_> = files.iter().filter(is_others).map(|(path, _)| path.clone()).collect();
    if others.is_empty() {
        return Ok(());
    }
    Err(format!(
        "not written by `ratelimit-codegen`: {}; nothing is written over them: give another folder, or `--force`",
        shown(&others)
    ))
}

/// Writes every file, or none: each beside its place first, and all put there once all are whole.
pub(crate) fn write(files: &BTreeMap<PathBuf, String>) -> Result<(), String> {
    let mut whole = Vec::new();
    let written = files.iter().try_for_each(|(path, text)| {
        let beside = beside(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
        }
        whole.push((beside.clone(), path));
        fs::write(&beside, text).map_err(|error| told(path, &error))
    });
    // A folder in the place of a file is the one thing that is seen no earlier than here.
    let blocked = || files.keys().find(|path| path.is_dir());
    let put = written.and_then(|()| match blocked() {
        Some(path) => Err(format!("{}: is a folder; remove it, or give another one", path.display())),
        None => whole
            .iter()
            .try_for_each(|(beside, path)| fs::rename(beside, path).map_err(|error| told(path, &error))),
    });
    if put.is_err() {
        for (beside, _) in &whole {
            // What is no longer there is in its place.
            let _ = fs::remove_file(beside);
        }
    }
    put
}

/// Where a file is until it is whole.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}

pub(crate) fn check(files: &BTreeMap<PathBuf, String>, left: &[PathBuf]) -> Result<(), Box<dyn Error>> {
    let is_other = |(path, text): &(&PathBuf, &String)| fs::read_to_string(path).ok().as_ref() != Some(text);
    let mut others: Vec<_> = files.iter().filter(is_other).map(|(path, _)| path.clone()).collect();
    others.extend_from_slice(left);
    if others.is_empty() {
        return Ok(());
    }
    let others = shown(&others);
    Err(format!("not what the documents and overrides come to: {others}; run it without `--check`").into())
}
