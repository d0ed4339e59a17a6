// A pool of threads shares a queue; a thread that ends prints the last thing it did.
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Clone)]
enum Task {
    Greet(String),
    Rotate { #[label(secret)] old: u64, #[label(secret)] new: u64 },
    Stop,
}

#[derive(Default)]
struct Queue {
    tasks: Mutex<VecDeque<Task>>,
    ready: Condvar,
    done: AtomicUsize,
}

impl Queue {
    fn push(&self, task: Task) {
        self.tasks.lock().unwrap().push_back(task);
        self.ready.notify_one();
    }
    fn pop(&self) -> Task {
        let mut tasks = self.tasks.lock().unwrap();
        loop {
            if let Some(task) = tasks.pop_front() {
                return task;
            }
            tasks = self.ready.wait(tasks).unwrap();
        }
    }
}

fn work(queue: &Queue) -> u64 {
    let mut last = 0;
    loop {
        match queue.pop() {
            Task::Greet(name) => println!("hello {name}"),
            Task::Rotate { old, new } => last = old ^ new,
            Task::Stop => return last,
        }
        queue.done.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let queue = Queue::default();
    queue.push(Task::Greet("ada".into()));
    queue.push(Task::Rotate { old: 1, new: 2 });
    queue.push(Task::Stop);
    queue.push(Task::Stop);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(|| work(&queue))).collect();
        for thread in threads {
            println!("last {}", thread.join().unwrap_or(0)); //~ IFC001
        }
    });
    println!("{}", queue.done.load(Ordering::Relaxed));
}
