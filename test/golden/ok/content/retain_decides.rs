// `retain` with a predicate on a public field.
struct Job {
    id: u32,
    #[label(secret)]
    cost: u32,
}

fn main() {
    let mut jobs = vec![Job { id: 1, cost: 5 }, Job { id: 2, cost: 50 }];
    jobs.retain(|j| j.id < 2);
    for job in &jobs {
        println!("{}", job.id);
    }
}
