// The callbacks write public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut callbacks: Vec<Box<dyn Fn()>> = Vec::new();
    callbacks.push(Box::new(|| println!("first")));
    callbacks.push(Box::new(move || println!("{}", key_id(key))));
    for c in &callbacks {
        c();
    }
}

fn key_id(_key: i32) -> i32 {
    1
}
