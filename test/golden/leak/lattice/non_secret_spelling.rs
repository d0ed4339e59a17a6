// `non-secret` is another spelling of public, so declaring a secret value so is too low.
fn main() {
    #[label(secret)]
    let salary = 52_000;
    #[label(non-secret)]
    let shown = salary / 12; //~ IFC003
    let months = 12;
    println!("{} months", months);
    let _ = (salary, shown);
}
