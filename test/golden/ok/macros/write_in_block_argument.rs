// A block given to a macro of the project writes a public value.
macro_rules! timed {
    ($body:block) => {{
        let result = $body;
        println!("timed");
        result
    }};
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = timed!({ 4 + 1 });
    println!("{}", n);
    let _ = key;
}
