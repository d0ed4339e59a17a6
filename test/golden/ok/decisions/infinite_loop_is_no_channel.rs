// Whether a run stops is no channel: what follows a loop that a secret may keep running is no leak.
fn main() {
    #[label(secret)]
    let stuck = false;
    while stuck {
        std::hint::spin_loop();
    }
    println!("alive");
}
