// Closures that hold records go to channels inside of structs, boxes and fields.
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
    send_boxed(job); //~ IFC001
}
fn main() {
    let (a, b, c, n) = (Rec { key: 3 }, Rec { key: 4 }, Rec { key: 5 }, 6u32);
    send(&Job { //~ IFC001
        run: Some(move || sum(&a)),
        name: "a",
    });
    relay(Box::new(move || sum(&b)));
    let mut bus = Bus { jobs: Vec::new() };
    bus.jobs //~ IFC001
        .push(Box::new(move || sum(&c)) as Box<dyn Fn() -> u32>);
    let _ = n;
}
