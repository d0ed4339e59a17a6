// `non-secret` is another spelling of public, and a literal may carry it.
fn main() {
    #[label(secret)]
    let salary = 52_000;
    #[label(non-secret)]
    let shown = 12;
    let months = 12;
    println!("{} months", months);
    let _ = (salary, shown);
}
