//! What it costs to build a program that uses `stripe-client`, beside one that does the same with `async-stripe`.

mod programs;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use self::programs::Program;
use crate::expansion::of_children;

/// Builds each program from nothing, and again after its own source was touched, for each profile.
pub(crate) fn report() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = env::temp_dir().join(format!("stripe-build-cost-{}", std::process::id()));
    let done = measure(&root, &folder);
    let removed = fs::remove_dir_all(&folder).map_err(|error| told(&folder, &error));
    done.and(removed)
}

fn measure(root: &Path, folder: &Path) -> Result<(), String> {
    let client = root.join("clients/stripe-client");
    let client = client.canonicalize().map_err(|error| told(&client, &error))?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|error| told(root, &error))?;
    for profile in ["dev", "release"] {
        // The same versions of what both use.
        let measured = |program: &Program| Cost::of(program, profile, &lock, folder);
        let ours = measured(&Program::ours(&client, &[]))?;
        let peer = measured(&Program::peer())?;
        println!(
            "  of async-stripe's: {:.2} of the time, {:.2} of that of processors, {:.2} of the time again, {:.2} of the size",
            ours.clean.time.as_secs_f64() / peer.clean.time.as_secs_f64(),
            ours.clean.of_processors() / peer.clean.of_processors(),
            ours.again.time.as_secs_f64() / peer.again.time.as_secs_f64(),
            ours.megabytes / peer.megabytes,
        );
        measured(&Program::ours(&client, &["all"]))?;
    }
    Ok(())
}

/// What one program costs.
struct Cost {
    clean: Build,
    again: Build,
    /// Stripped.
    megabytes: f64,
}

impl Cost {
    fn of(program: &Program, profile: &str, lock: &str, folder: &Path) -> Result<Self, String> {
        let main = folder.join("src/main.rs");
        write(&folder.join("Cargo.toml"), &program.manifest)?;
        write(&main, program.main)?;
        write(&folder.join("Cargo.lock"), lock)?;
        // What is not in the lock is fetched before the clock runs.
        cargo(folder, &["fetch"])?;
        let clean = build(folder, profile)?;
        write(&main, &format!("{}\n", program.main))?;
        let again = build(folder, profile)?;
        let target = folder.join("target");
        let binary = target.join(if profile == "dev" { "debug" } else { profile }).join("cost");
        let megabytes = stripped(&binary)?;
        println!(
            "{}, {profile}: {} crates, {} from nothing; {} after its own source was touched; {megabytes:.1} MB stripped",
            program.name,
            clean.crates,
            clean.shown(),
            again.shown(),
        );
        // The next is built from nothing too.
        fs::remove_dir_all(&target).map_err(|error| told(&target, &error))?;
        Ok(Self { clean, again, megabytes })
    }
}

/// What a build took.
struct Build {
    time: Duration,
    /// Of all processors together, which a busy machine does not change; where the system tells it.
    processors: Option<Duration>,
    crates: usize,
}

impl Build {
    /// The seconds of all processors; of the clock, where the system does not tell.
    fn of_processors(&self) -> f64 {
        self.processors.unwrap_or(self.time).as_secs_f64()
    }

    fn shown(&self) -> String {
        let processors = self.processors.map(|time| format!(" ({:.1} s of processors)", time.as_secs_f64()));
        format!("{:.1} s{}", self.time.as_secs_f64(), processors.unwrap_or_default())
    }
}

fn build(folder: &Path, profile: &str) -> Result<Build, String> {
    let before = of_children();
    #[expect(clippy::disallowed_methods, reason = "what is measured is the time that passes outside")]
    let start = Instant::now();
    let told = cargo(folder, &["build", "--profile", profile])?;
    let time = start.elapsed();
    let crates = told.lines().filter(|line| line.trim_start().starts_with("Compiling")).count();
    let processors = of_children().zip(before).map(|(after, before)| after.saturating_sub(before));
    Ok(Build { time, processors, crates })
}

/// What cargo says while it does what it is told.
fn cargo(folder: &Path, args: &[&str]) -> Result<String, String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(args)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        // As the crates of a registry are built, whatever is said: ours are found by a path here, and would be built
        // so that they can be changed, which takes a third longer.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        Ok(told.into_owned())
    } else {
        Err(format!("the program cannot be built:\n{told}"))
    }
}

/// The size in megabytes without symbols.
fn stripped(binary: &Path) -> Result<f64, String> {
    let bare: PathBuf = binary.with_extension("stripped");
    let run = Command::new("strip").arg("-o").arg(&bare).arg(binary).status();
    if !run.map_err(|error| format!("`strip` cannot be run: {error}"))?.success() {
        return Err(format!("`strip` failed on {}", binary.display()));
    }
    let bytes = fs::metadata(&bare).map_err(|error| told(&bare, &error))?.len();
    #[expect(clippy::cast_precision_loss, reason = "no binary is that large")]
    Ok(bytes as f64 / 1e6)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
