// Closures that go to channels inside of structs, boxes and fields hold no records.
struct Rec {
    #[label(secret)]
    key: u32,
}
struct Job<F> {
    run: Option<F>,
    name: &'static str,
}
struct Bus {
    #[channel(public)]
    jobs: Vec<Box<dyn Fn() -> u32>>,
}
#[channel(public)]
fn send<F: Fn() -> u32>(job: &Job<F>) {
    let _ = job;
}
#[channel(public)]
fn send_boxed(job: Box<dyn Fn() -> u32>) {
    let _ = job;
}
fn sum(rec: &Rec) -> u32 {
    rec.key + 1
}
fn relay(job: Box<dyn Fn() -> u32>) {
    send_boxed(job);
}
fn main() {
    let (a, b, c, n) = (Rec { key: 3 }, Rec { key: 4 }, Rec { key: 5 }, 6u32);
    send(&Job {
        run: Some(move || n + 1),
        name: "a",
    });
    relay(Box::new(move || n + 2));
    let mut bus = Bus { jobs: Vec::new() };
    bus.jobs
        .push(Box::new(move || n + 3) as Box<dyn Fn() -> u32>);
    let _ = (sum(&a), sum(&b), sum(&c));
}
