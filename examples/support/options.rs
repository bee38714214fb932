//! What can be asked for on the command line.

use std::time::Duration;

use clap::Parser;

/// A fleet of clients uses all of a strict API's limit, and never meets a 429.
#[derive(Parser)]
#[command(name = "quickstart")]
pub struct Options {
    /// Share one budget through the Redis at this URL, with a process for each client.
    #[arg(long, value_name = "URL", conflicts_with = "no_limiter")]
    pub redis: Option<String>,

    /// Send the same load without a limiter: many 429s, and an exit code that says so.
    #[arg(long)]
    pub no_limiter: bool,

    /// How many clients there are; with --redis each is a process.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub processes: u16,

    /// How long the load lasts.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(2..=600))]
    pub seconds: u16,

    /// Print the result as one line of JSON instead of a table.
    #[arg(long)]
    pub json: bool,

    /// Be one process of a fleet, told what to do on standard input.
    #[arg(long, hide = true)]
    pub worker: bool,
}

impl Options {
    /// How long the load lasts.
    #[must_use]
    pub fn duration(&self) -> Duration {
        Duration::from_secs(self.seconds.into())
    }
}
