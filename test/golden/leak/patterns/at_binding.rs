// An `@` binding binds the secret that the range tests.
fn main() {
    #[label(secret)]
    let level = 7;
    let step = 3;
    match level {
        n @ 0..=9 => println!("low {}", n), //~ IFC001
        _ => {}
    }
    let _ = (level, step);
}
