//! The programs that tests start: looked for on `PATH`, installed where that is ours to do.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::process::{Command, Stdio};

/// A program, and the package it comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Program {
    name: &'static str,
    /// Its package on Debian and Ubuntu.
    debian: &'static str,
    used_for: &'static str,
}

const PROGRAMS: [Program; 2] = [
    Program { name: "redis-server", debian: "redis-server", used_for: "every test against a real Redis" },
    Program { name: "faketime", debian: "faketime", used_for: "processes whose clocks disagree" },
];

/// How to install all of them, by system.
const INSTALL: &str = "  Debian, Ubuntu   apt-get install --no-install-recommends redis-server faketime
  Fedora           dnf install redis libfaketime
  Arch             pacman -S redis libfaketime
  macOS            brew install redis libfaketime
";

/// Programs that are not there, and why they were not installed.
#[derive(Debug)]
pub(crate) struct Missing {
    programs: Vec<Program>,
    reason: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the tests need programs that are not on PATH:")?;
        for program in &self.programs {
            writeln!(f, "  {:<16} {}", program.name, program.used_for)?;
        }
        write!(f, "{}; by hand it is\n{INSTALL}", self.reason)
    }
}

/// Makes sure that all programs are on `PATH`. As root on a Debian-like system, installs what is not.
pub(crate) fn ensure() -> Result<(), Missing> {
    let programs = missing(env::var_os("PATH").as_deref());
    if programs.is_empty() {
        return Ok(());
    }
    let refused = |reason: &str| Missing { programs: programs.clone(), reason: reason.to_owned() };
    if !on_path("apt-get", env::var_os("PATH").as_deref()) {
        return Err(refused("there is no apt-get to install them with"));
    }
    if !is_root() {
        return Err(refused("only root can install them"));
    }
    install(&programs).map_err(|reason| refused(&reason))?;
    let programs = missing(env::var_os("PATH").as_deref());
    if programs.is_empty() {
        return Ok(());
    }
    Err(Missing { programs, reason: "apt-get succeeded, and they are still missing".to_owned() })
}

fn missing(path: Option<&OsStr>) -> Vec<Program> {
    PROGRAMS.into_iter().filter(|program| !on_path(program.name, path)).collect()
}

fn on_path(name: &str, path: Option<&OsStr>) -> bool {
    path.is_some_and(|path| env::split_paths(path).any(|dir| dir.join(name).is_file()))
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn install(programs: &[Program]) -> Result<(), String> {
    let packages = programs.iter().map(|program| program.debian);
    eprintln!("installing {}", packages.clone().collect::<Vec<_>>().join(", "));
    apt_get(&["update"])?;
    let install = ["install", "-y", "--no-install-recommends"];
    apt_get(&install.into_iter().chain(packages).collect::<Vec<_>>())?;
    if programs.iter().any(|program| program.name == "redis-server") {
        // The package starts a server on 6379 where there is an init system. Nobody asked for one:
        // tests start their own. Where there is none, this fails, and nothing runs.
        let stop = |program: &str, args: &[&str]| {
            let _ = Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status();
        };
        stop("systemctl", &["disable", "--now", "redis-server"]);
        stop("service", &["redis-server", "stop"]);
    }
    Ok(())
}

fn apt_get(args: &[&str]) -> Result<(), String> {
    let line = format!("apt-get {}", args.join(" "));
    let status = Command::new("apt-get")
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .status()
        .map_err(|error| format!("`{line}` could not be run ({error})"))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status})")) }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_program_is_found_in_any_directory_of_the_path_and_nowhere_else() {
        let dir = env::temp_dir().join(format!("xtask-programs-{}", std::process::id()));
        fs::create_dir_all(dir.join("redis-server")).unwrap();
        fs::write(dir.join("faketime"), "").unwrap();
        let path = env::join_paths(["/nonexistent".as_ref(), dir.as_os_str()]).unwrap();
        let names: Vec<_> = missing(Some(&path)).into_iter().map(|program| program.name).collect();
        fs::remove_dir_all(dir).unwrap();
        // A directory of that name is no program.
        assert_eq!(names, ["redis-server"]);
        assert_eq!(missing(None), PROGRAMS);
    }

    #[test]
    fn what_is_missing_is_named_with_the_command_that_installs_it() {
        let missing =
            Missing { programs: PROGRAMS.to_vec(), reason: "only root can install them".to_owned() };
        let text = missing.to_string();
        for part in ["redis-server ", "faketime ", "only root", "apt-get install", "dnf ", "pacman ", "brew "]
        {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn the_debian_command_installs_every_program() {
        for program in PROGRAMS {
            assert!(INSTALL.lines().next().unwrap().contains(program.debian), "{}", program.debian);
        }
    }
}
