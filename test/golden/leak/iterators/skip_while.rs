// `skip_while` on a secret decides how many follow.
fn main() {
    #[label(secret)]
    let limit = 3;
    let start = 2;
    for n in (0..6).skip_while(|n| *n < limit) {
        println!("{}", n); //~ IFC002
    }
    let _ = (limit, start);
}
