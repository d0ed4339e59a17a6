// The `Debug` of an enum whose variant a secret decided.
#[derive(Debug)]
enum Verdict {
    Pass,
    Fail,
}

fn judge(score: u32) -> Verdict {
    if score > 50 { Verdict::Pass } else { Verdict::Fail }
}

fn main() {
    #[label(secret)]
    let score = 60;
    let demo = 40;
    println!("{:?}", judge(score)); //~ IFC002
    let _ = (score, demo);
}
