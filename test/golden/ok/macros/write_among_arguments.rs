// A write among the arguments of another macro is shown where it is written.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let actions: Vec<Box<dyn Fn()>> = vec![
        Box::new(|| println!("first")),
        Box::new(move || println!("second {}", 1)),
    ];
    for action in &actions {
        action();
    }
    assert!(
        {
            println!("third {}", 2);
            true
        },
        "always"
    );
    let _ = key;
}
