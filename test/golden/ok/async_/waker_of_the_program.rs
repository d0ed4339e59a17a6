// Waking a task runs what the program gave as its waker.
use std::future::Future;
use std::pin::{pin, Pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

struct Count {
    wakes: AtomicU64,
}

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.wakes.fetch_add(1, Ordering::SeqCst);
    }
}

struct Job {
    level: u64,
}

impl Future for Job {
    type Output = u64;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<u64> {
        if self.level > 3 {
            context.waker().wake_by_ref();
        }
        Poll::Ready(self.level)
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let count = Arc::new(Count { wakes: AtomicU64::new(0) });
    let waker = Waker::from(Arc::clone(&count));
    let mut job = pin!(Job { level: 5 });
    let _ = job.as_mut().poll(&mut Context::from_waker(&waker));
    println!("{}", count.wakes.load(Ordering::SeqCst));
    let _ = secret();
}
