//! What it costs to build a program that uses `stripe-client`: it creates a customer and a payment intent.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use crate::expansion::of_children;

const MANIFEST: &str = r#"[package]
name = "cost"
version = "0.0.0"
edition = "2024"

[dependencies]
stripe-client = { path = "STRIPE", features = [FEATURES] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[workspace]
"#;

const MAIN: &str = r#"use stripe_client::customers::CreateCustomer;
use stripe_client::payment_intents::CreatePaymentIntent;
use stripe_client::prelude::*;
use stripe_client::{Key, Stripe};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stripe = Stripe::new(Key::from_env("STRIPE_API_KEY")?)?;
    let params = CreateCustomer::default().email("ada@example.com");
    let customer = stripe.customers().create_customer(&params).await?;
    let params = CreatePaymentIntent::new(2000, "usd").customer(customer.id());
    println!("{}", stripe.payment_intents().create_payment_intent(&params).await?.id());
    Ok(())
}
"#;

/// Builds it from nothing, and again after its own source was touched, for each profile; with the default features and
/// with all.
pub(crate) fn report() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = env::temp_dir().join(format!("stripe-build-cost-{}", std::process::id()));
    let done = measure(&root, &folder);
    let removed = fs::remove_dir_all(&folder).map_err(|error| told(&folder, &error));
    done.and(removed)
}

fn measure(root: &Path, folder: &Path) -> Result<(), String> {
    let stripe = root.join("clients/stripe-client");
    let main = folder.join("src/main.rs");
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|error| told(root, &error))?;
    for (features, named, profile) in [
        ("default", "", "dev"),
        ("default", "", "release"),
        ("all", "\"all\"", "dev"),
        ("all", "\"all\"", "release"),
    ] {
        let manifest = MANIFEST.replace("STRIPE", &stripe.display().to_string());
        write(&folder.join("Cargo.toml"), &manifest.replace("FEATURES", named))?;
        write(&main, MAIN)?;
        write(&folder.join("Cargo.lock"), &lock)?;
        let clean = build(folder, profile)?;
        write(&main, &format!("{MAIN}\n"))?;
        let again = build(folder, profile)?;
        let target = folder.join("target");
        let binary = target.join(if profile == "dev" { "debug" } else { profile }).join("cost");
        println!(
            "{features} features, {profile}: {} crates, {} from nothing; {} after its own source was touched; {:.1} MB stripped",
            clean.crates,
            clean.shown(),
            again.shown(),
            stripped(&binary)?
        );
        // The next is built from nothing too.
        fs::remove_dir_all(&target).map_err(|error| told(&target, &error))?;
    }
    Ok(())
}

/// What a build took.
struct Build {
    time: Duration,
    /// Of all processors together, which a busy machine does not change; where the system tells it.
    processors: Option<Duration>,
    crates: usize,
}

impl Build {
    fn shown(&self) -> String {
        let processors = self.processors.map(|time| format!(" ({:.1} s of processors)", time.as_secs_f64()));
        format!("{:.1} s{}", self.time.as_secs_f64(), processors.unwrap_or_default())
    }
}

fn build(folder: &Path, profile: &str) -> Result<Build, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let before = of_children();
    #[expect(clippy::disallowed_methods, reason = "what is measured is the time that passes outside")]
    let start = Instant::now();
    let output = Command::new(cargo)
        .args(["build", "--profile", profile])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        // As the crates of a registry are built, whatever is said: these are found by a path here, and would be built
        // so that they can be changed, which takes a third longer.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("the program cannot be built:\n{told}"));
    }
    let crates = told.lines().filter(|line| line.trim_start().starts_with("Compiling")).count();
    let processors = of_children().zip(before).map(|(after, before)| after.saturating_sub(before));
    Ok(Build { time: start.elapsed(), processors, crates })
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
