//! The workspace's own tasks, run as `cargo xtask <task>`.
//!
//! `test` is there because what the tests start beside themselves is not Rust, nor is what a client was written from,
//! and Cargo cannot bring it along; `expansion-cost` compiles what no crate of the workspace should hold. Nothing but the standard library is used here, so that this builds in a second.

mod build_cost;
mod documents;
mod expansion;
mod programs;

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  test [ARGS]     get what the tests start and read, then `cargo test --workspace --all-features ARGS`
  expansion-cost  compile clients of many methods, and print what they cost over their types
  build-cost      build programs of stripe-client and of async-stripe from nothing, and print what that costs
  help            show this
";

fn main() -> ExitCode {
    let mut args = env::args_os().skip(1);
    let task = args.next();
    match task.as_deref().map(|task| task.to_string_lossy()).as_deref() {
        Some("test") => test(args),
        Some("expansion-cost") => measured(expansion::report()),
        Some("build-cost") => measured(build_cost::report()),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        None => usage_error("no task is given"),
        Some(unknown) => usage_error(&format!("there is no task `{unknown}`")),
    }
}

fn usage_error(fault: &str) -> ExitCode {
    eprint!("{fault}\n\n{USAGE}");
    ExitCode::from(2)
}

fn measured(report: Result<(), impl std::fmt::Display>) -> ExitCode {
    match report {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn test(args: impl Iterator<Item = OsString>) -> ExitCode {
    if let Err(fault) = programs::ensure() {
        eprintln!("{fault}");
        return ExitCode::FAILURE;
    }
    // The Cargo that runs this task, which need not be the first on PATH.
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tests = Command::new(cargo);
    tests.args(["test", "--workspace", "--all-features"]).args(args);
    match documents::gather() {
        Ok(Some(folder)) => {
            tests.env(documents::VARIABLE, folder);
        }
        Ok(None) => {}
        // A machine that is cut off tests all but this.
        Err(fault) => eprintln!("{fault}: the source of stripe-client is not checked"),
    }
    match tests.status() {
        // None: ended by a signal, which no code of ours says better than plain failure.
        Ok(status) => status.code().map_or(ExitCode::FAILURE, exit_code),
        Err(error) => {
            eprintln!("cannot run cargo: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Codes that do not fit a byte do not occur on Unix; elsewhere they are failures still.
fn exit_code(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
