// Which value a `loop` breaks with is decided publicly.
fn main() {
    #[label(secret)]
    let code = 3;
    let limit = 2;
    let mut i = 0;
    let found = loop {
        i += 1;
        if i == limit {
            break "early";
        }
        if i > 5 {
            break "late";
        }
    };
    println!("{}", found);
    let _ = (code, limit);
}
