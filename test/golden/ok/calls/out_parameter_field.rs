// A callee fills another field of its out parameter.
#[derive(Default)]
struct Report {
    total: u32,
    count: u32,
}

fn fill(report: &mut Report, amount: u32) {
    report.total += amount;
    report.count += 1;
}

fn main() {
    #[label(secret)]
    let amount = 3;
    let mut r = Report::default();
    fill(&mut r, amount);
    println!("{}", r.count);
    let _ = (r.total, r.count);
}
