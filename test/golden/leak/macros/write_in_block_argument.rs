// A block given to a macro of the project writes the secret.
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
    let n = timed!({ key + 1 });
    println!("{}", n); //~ IFC001
    let _ = key;
}
