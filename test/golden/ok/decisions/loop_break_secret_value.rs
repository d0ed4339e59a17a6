// The value that a `loop` breaks with is public.
fn main() {
    #[label(secret)]
    let code = 3;
    let mut i = 0;
    let found = loop {
        i += 1;
        if i > 5 {
            break i;
        }
    };
    println!("{}", found);
    let _ = code;
}
