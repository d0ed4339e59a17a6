// The macro's own variable is not the caller's of the same name.
macro_rules! with_local {
    ($e:expr) => {{
        let value = 1;
        let _ = $e;
        value
    }};
}

fn main() {
    #[label(secret)]
    let value = 7;
    println!("{}", with_local!(value));
}
