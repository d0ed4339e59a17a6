// A macro that takes a pattern binds the secret.
macro_rules! when {
    ($value:expr, $p:pat => $body:expr) => {
        if let $p = $value {
            $body
        }
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    when!(slot, Some(k) => println!("{}", k)); //~ IFC001
}
