//! Which processors a service and who sends to it run on.

use std::path::Path;
use std::process::Command;

use ratelimit_examples::Failure;

/// Who runs where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cores {
    /// The service has one of its own, and so has who sends: neither takes anything from the other, so what a layer costs
    /// is what the service has less.
    Apart,
    /// Both run where there is room.
    Shared,
}

/// The first two processors that this process may use.
pub(crate) fn two() -> Result<Option<(u32, u32)>, Failure> {
    if Command::new("taskset").arg("-V").output().is_err() {
        return Ok(None);
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let allowed = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let mut cores = Vec::new();
    // `0-3,8`
    for part in allowed.unwrap_or_default().trim().split(',').filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        cores.extend(first.parse::<u32>()?..=last.parse()?);
    }
    Ok(match cores[..] {
        [first, second, ..] => Some((first, second)),
        _ => None,
    })
}

/// Keeps this thread, and the threads that it will start, to one processor.
pub(crate) fn keep_to(core: u32) -> Result<(), Failure> {
    let thread = std::fs::read_link(Path::new("/proc/thread-self"))?;
    let thread = thread.file_name().and_then(|name| name.to_str()).ok_or("a thread has no number")?;
    let done = Command::new("taskset").args(["-p", "-c", &core.to_string(), thread]).output()?;
    if !done.status.success() {
        return Err(format!("taskset: {}", String::from_utf8_lossy(&done.stderr)).into());
    }
    Ok(())
}
