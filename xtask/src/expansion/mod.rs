//! What a client costs whoever compiles it: lines of LLVM IR for each method, and seconds for many.
//!
//! Reported, never asserted: the seconds are this machine's, and it may be busy.

mod source;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A client of the size of a large API's busiest part.
const METHODS: usize = 120;
/// Lines of IR that such a client may have over its codecs.
const WANTED_LINES: usize = 60_000;
/// All of a large API.
const MANY_METHODS: usize = 450;
/// What its trait may add to its types.
const WANTED_TIME: Duration = Duration::from_secs(10);
/// How often each is timed.
const ROUNDS: usize = 3;
/// How many kinds of functions are listed.
const LISTED: usize = 25;

/// Why there is no report.
pub(crate) type Fault = String;

/// Compiles the crates in a directory of its own, and prints what they cost.
pub(crate) fn report() -> Result<(), Fault> {
    let workshop = Workshop::new()?;
    let result = workshop.report();
    // Nothing depends on its being gone.
    let _ = fs::remove_dir_all(&workshop.directory);
    result
}

struct Workshop {
    directory: PathBuf,
    root: PathBuf,
}

impl Workshop {
    fn new() -> Result<Self, Fault> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has no directory")?;
        let directory = env::temp_dir().join(format!("expansion-cost-{}", std::process::id()));
        Ok(Self { directory, root: root.to_owned() })
    }

    fn report(&self) -> Result<(), Fault> {
        let types = source::types(METHODS);
        let client = source::client(METHODS);
        self.add("cost_codec", &[("main.rs", &[&types, &source::codec(METHODS)])])?;
        self.add("cost_client", &[("main.rs", &[&types, &client, &source::calls(METHODS)])])?;
        let types = source::types(MANY_METHODS);
        self.add("cost_types", &[("lib.rs", &[&types])])?;
        self.add("cost_many", &[("lib.rs", &[&types, &source::client(MANY_METHODS)])])?;
        self.finish(&["cost_codec", "cost_client", "cost_types", "cost_many"])?;

        self.ir()?;
        self.times()
    }

    /// Writes a crate.
    fn add(&self, name: &str, files: &[(&str, &[&str])]) -> Result<(), Fault> {
        let runtime = self.root.join("ratelimit-runtime").display().to_string();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nratelimit-runtime = {{ path = {runtime:?}, default-features = false }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n"
        );
        let sources = self.directory.join(name).join("src");
        fs::create_dir_all(&sources).map_err(|error| told(&sources, &error))?;
        write(&self.directory.join(name).join("Cargo.toml"), &manifest)?;
        files.iter().try_for_each(|(file, parts)| write(&sources.join(file), &parts.concat()))
    }

    /// Makes one workspace of them, with the versions that ours has.
    fn finish(&self, members: &[&str]) -> Result<(), Fault> {
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        write(&self.directory.join("Cargo.toml"), &manifest)?;
        let (from, to) = (self.root.join("Cargo.lock"), self.directory.join("Cargo.lock"));
        fs::copy(&from, &to).map_err(|error| told(&from, &error))?;
        Ok(())
    }

    fn ir(&self) -> Result<(), Fault> {
        let codec = self.functions("cost_codec")?;
        let client = self.functions("cost_client")?;
        let lines = |functions: &Functions| functions.values().map(|kind| kind.lines).sum::<usize>();
        let (base, all) = (lines(&codec), lines(&client));
        let over = all.saturating_sub(base);
        let caller = lines(&of_caller(&client)).saturating_sub(lines(&of_caller(&codec)));
        let outside = |functions: &Functions| functions.get("").map_or(0, |kind| kind.lines);
        let outside = outside(&client).saturating_sub(outside(&codec));
        let own = over.saturating_sub(caller);
        println!("{METHODS} methods: {all} lines of IR, {base} of them without a client");
        println!("  over it: {over}, of which {caller} are what calls the client here");
        println!("  the client: {own} (wanted: at most {WANTED_LINES})");
        println!("  of which in functions: {}", own.saturating_sub(outside));
        println!("  and outside of them, in constants and what debuggers read: {outside}");
        println!("\n  lines over it, functions, by kind of function:");
        let mut kinds: Vec<_> = client
            .iter()
            .map(|(name, kind)| {
                let before = codec.get(name).copied().unwrap_or_default();
                (kind.lines.saturating_sub(before.lines), kind.count.saturating_sub(before.count), name)
            })
            .filter(|(lines, ..)| *lines > 0)
            .collect();
        kinds.sort_unstable_by(|one, other| other.cmp(one));
        for (lines, count, name) in kinds.into_iter().take(LISTED) {
            println!("  {lines:>7} {count:>6}  {name}");
        }
        Ok(())
    }

    fn functions(&self, package: &str) -> Result<Functions, Fault> {
        let ir = self.directory.join(format!("{package}.ll"));
        let emit = format!("--emit=llvm-ir={}", ir.display());
        self.cargo(&["rustc", "--package", package, "--", &emit, "-Ccodegen-units=1"])?;
        let text = fs::read_to_string(&ir).map_err(|error| told(&ir, &error))?;
        // So that a function of either has one name.
        Ok(functions(&text).into_iter().map(|(name, kind)| (name.replace(package, "made"), kind)).collect())
    }

    fn times(&self) -> Result<(), Fault> {
        // What else the machine does can only make it longer.
        let (mut types, mut many) = (Duration::MAX, Duration::MAX);
        let (mut types_cpu, mut many_cpu) = (None, None);
        for _ in 0..ROUNDS {
            let (wall, cpu) = self.time("cost_types")?;
            (types, types_cpu) = (types.min(wall), least(types_cpu, cpu));
            let (wall, cpu) = self.time("cost_many")?;
            (many, many_cpu) = (many.min(wall), least(many_cpu, cpu));
        }
        println!("\n{MANY_METHODS} methods, debug: {many:.1?}, their types alone {types:.1?}");
        println!("  the trait: {:.1?} (wanted: less than {WANTED_TIME:?})", many.saturating_sub(types));
        if let (Some(types), Some(many)) = (types_cpu, many_cpu) {
            let own = many.saturating_sub(types);
            println!("  of processors, however busy: {many:.1?}, the types {types:.1?}, the trait {own:.1?}");
        }
        Ok(())
    }

    /// How long a crate takes whose dependencies are built, and how much of processors.
    fn time(&self, package: &str) -> Result<(Duration, Option<Duration>), Fault> {
        self.cargo(&["clean", "--package", package])?;
        let before = of_children();
        #[expect(clippy::disallowed_methods, reason = "it is this machine's time that is measured")]
        let started = Instant::now();
        self.cargo(&["build", "--package", package])?;
        let used = of_children().zip(before).map(|(after, before)| after.saturating_sub(before));
        Ok((started.elapsed(), used))
    }

    fn cargo(&self, arguments: &[&str]) -> Result<(), Fault> {
        // The Cargo that runs this task, which need not be the first on PATH.
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from);
        let status = Command::new(cargo)
            .args(["--offline", "--quiet"])
            .args(arguments)
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", target.join("expansion-cost"))
            .env("CARGO_INCREMENTAL", "0")
            .status()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("cargo {arguments:?} failed")) }
    }
}

/// The smaller of two that may not be known.
fn least(known: Option<Duration>, other: Option<Duration>) -> Option<Duration> {
    known.into_iter().chain(other).min()
}

/// The time that processors have spent on what this process started and has ended, where the system tells it as
/// Linux does.
pub(crate) fn of_children() -> Option<Duration> {
    // In hundredths of a second: what programs are shown, whatever the kernel counts by.
    const TICKS: u64 = 100;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name may hold anything, and ends with the last parenthesis; state is the first field behind it.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(13).take(2).map(str::parse::<u64>);
    let (user, system) = (times.next()?.ok()?, times.next()?.ok()?);
    Some(Duration::from_millis((user + system) * 1_000 / TICKS))
}

fn write(path: &Path, text: &str) -> Result<(), Fault> {
    fs::write(path, text).map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &std::io::Error) -> Fault {
    format!("{}: {error}", path.display())
}

/// The functions of a kind: they differ in a number or a type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Kind {
    count: usize,
    lines: usize,
}

type Functions = BTreeMap<String, Kind>;

/// The functions in `ir`, by kind. What is outside of them has the name "".
fn functions(ir: &str) -> Functions {
    let mut functions = Functions::new();
    let mut name = String::new();
    for line in ir.lines() {
        if let Some(after) = line.strip_prefix("define ") {
            name = kind(after);
            functions.entry(name.clone()).or_default().count += 1;
        }
        functions.entry(name.clone()).or_default().lines += 1;
        if line == "}" {
            name.clear();
        }
    }
    functions
}

/// Those of the function that calls all methods, which is no part of a client.
fn of_caller(functions: &Functions) -> Functions {
    let calls = |name: &str| name.contains("made::all") || name.contains("made..all");
    functions.iter().filter(|(name, _)| calls(name)).map(|(name, kind)| (name.clone(), *kind)).collect()
}

/// `core::ptr::drop_in_place` of a symbol, without its numbers, its hash and what it is made for.
fn kind(definition: &str) -> String {
    let symbol = definition.split_once('@').map_or("", |(_, symbol)| symbol);
    let symbol = symbol.split(['(', ' ']).next().unwrap_or_default().trim_matches('"');
    let mut rest = symbol.trim_start_matches("_ZN");
    let mut parts = Vec::new();
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (length, after) = rest.split_at(digits);
        let Some((part, after)) = length.parse().ok().and_then(|length| after.split_at_checked(length))
        else {
            break;
        };
        parts.push(part);
        rest = after;
    }
    // The last is a hash.
    parts.pop();
    if parts.is_empty() {
        symbol.to_owned()
    } else {
        parts.join("::").replace(|c: char| c.is_ascii_digit(), "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_counted_by_what_they_are_and_not_by_their_numbers() {
        let ir = "; top\ndefine void @_ZN4core6make_117h0123456789abcdefE(ptr %a) {\nret\n}\n\
                  define void @_ZN4core6make_217h0123456789abcdefE(ptr %a) {\nret\n}\ndeclare void @x()\n";
        let functions = functions(ir);
        assert_eq!(functions.get("core::make_"), Some(&Kind { count: 2, lines: 6 }));
        assert_eq!(functions.get(""), Some(&Kind { count: 0, lines: 2 }));
    }
}
