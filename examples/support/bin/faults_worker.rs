//! A process of the tests of a fleet whose Redis is broken. (The example `faults` is its own.)

#[path = "../../faults/load.rs"]
mod load;
#[path = "../../faults/worker.rs"]
mod worker;

fn main() -> std::process::ExitCode {
    worker::work()
}
