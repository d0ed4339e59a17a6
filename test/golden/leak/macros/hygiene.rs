// The macro's argument names the caller's variable, not the macro's own.
macro_rules! with_local {
    ($e:expr) => {{
        let value = 1;
        let _ = value;
        $e
    }};
}

fn main() {
    #[label(secret)]
    let value = 7;
    println!("{}", with_local!(value)); //~ IFC001
}
