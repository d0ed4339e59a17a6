// The value that a `loop` breaks with is secret by data.
fn main() {
    #[label(secret)]
    let code = 3;
    let mut i = 0;
    let found = loop {
        i += 1;
        if i > 5 {
            break code;
        }
    };
    println!("{}", found); //~ IFC001
    let _ = code;
}
