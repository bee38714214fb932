//! A fleet: clients in this process, or processes with one client each.

use std::path::Path;

use crate::error::Failure;
use crate::load::Load;
use crate::tally::Tally;
use crate::worker::{Job, Worker, WorkerError};

/// Everybody who sends, ready to start.
#[derive(Debug)]
pub struct Fleet {
    members: Members,
}

#[derive(Debug)]
enum Members {
    Here(Load),
    Processes(Vec<Worker>),
}

impl Fleet {
    /// A fleet of clients in this process.
    #[must_use]
    pub fn of_this_process(load: Load) -> Self {
        Self { members: Members::Here(load) }
    }

    /// `count` processes of `program`, which must [`work`](crate::work), each with `job`. All are ready.
    ///
    /// # Errors
    /// The first failure of a worker. The others are ended.
    pub async fn of_processes(program: &Path, count: u16, job: &Job) -> Result<Self, Failure> {
        let workers: Result<Vec<_>, _> = (0..count).map(|_| Worker::spawn(program)).collect();
        let mut workers = workers?;
        match ready(&mut workers, job).await {
            Ok(()) => Ok(Self { members: Members::Processes(workers) }),
            Err(error) => {
                for worker in &mut workers {
                    // Fails only where it is gone already.
                    let _ = worker.kill().await;
                }
                Err(error.into())
            }
        }
    }

    /// The processes, if it is of such.
    pub fn workers(&mut self) -> &mut [Worker] {
        match &mut self.members {
            Members::Here(_) => &mut [],
            Members::Processes(workers) => workers,
        }
    }

    /// Lets all begin.
    ///
    /// # Errors
    /// If a worker is gone.
    pub async fn start(&mut self) -> Result<(), Failure> {
        match &mut self.members {
            Members::Here(load) => load.start(),
            Members::Processes(workers) => {
                for worker in workers {
                    worker.start().await?;
                }
            }
        }
        Ok(())
    }

    /// Lets all end the calls they are at, and says what they saw. A worker that was
    /// [killed](Worker::kill) saw nothing.
    ///
    /// # Errors
    /// If a worker failed, or ended before it was asked to.
    pub async fn stop(self) -> Result<Tally, Failure> {
        let mut workers = match self.members {
            Members::Here(load) => return load.stop().await,
            Members::Processes(workers) => workers,
        };
        workers.iter_mut().for_each(Worker::stop);
        let mut tally = Ok(Tally::default());
        for worker in workers {
            // The first failure is the one to tell of, but every worker is waited for.
            match (worker.result().await, &mut tally) {
                (Ok(more), Ok(tally)) => tally.add(more),
                (Err(error), Ok(_)) => tally = Err(error),
                (_, Err(_)) => {}
            }
        }
        Ok(tally?)
    }
}

/// All at once, for each takes a moment to connect.
async fn ready(workers: &mut [Worker], job: &Job) -> Result<(), WorkerError> {
    for worker in workers.iter_mut() {
        worker.prepare(job).await?;
    }
    for worker in workers {
        worker.ready().await?;
    }
    Ok(())
}
