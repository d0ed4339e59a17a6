// Workers get jobs over a channel, and the one that fails says which key it had.
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, Mutex, Semaphore};
use tokio::task::JoinSet;

struct Job {
    id: u32,
    #[label(secret)]
    key: [u8; 32],
}

#[derive(Debug)]
enum JobError {
    BadKey(u32, Vec<u8>),
}

async fn run(job: Job) -> Result<u32, JobError> {
    tokio::time::sleep(Duration::from_millis(10)).await;
    if job.id == 7 {
        return Err(JobError::BadKey(job.id, job.key.to_vec()));
    }
    Ok(job.id)
}

async fn work(mut jobs: mpsc::Receiver<Job>) -> usize {
    let limit = Arc::new(Semaphore::new(4));
    let done = Arc::new(Mutex::new(Vec::new()));
    let mut set = JoinSet::new();
    while let Some(job) = jobs.recv().await {
        let permit = limit.clone().acquire_owned().await;
        let done = done.clone();
        set.spawn(async move {
            let _permit = permit;
            match run(job).await {
                Ok(id) => done.lock().await.push(id),
                Err(error) => eprintln!("failed: {error:?}"), //~ IFC001
            }
        });
    }
    while set.join_next().await.is_some() {}
    let done = done.lock().await;
    done.len()
}

#[tokio::main]
async fn main() {
    let (sender, receiver) = mpsc::channel(16);
    let worker = tokio::spawn(work(receiver));
    for id in 0..10 {
        if sender.send(Job { id, key: [id as u8; 32] }).await.is_err() {
            break;
        }
    }
    drop(sender);
    println!("{} done", worker.await.unwrap_or(0));
}
