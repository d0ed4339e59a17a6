// A callee that changes another variable under a secret decision.
fn bump(counter: &mut u32) {
    *counter += 1;
}

fn main() {
    #[label(secret)]
    let hit = true;
    let mut hits = 0;
    let mut total = 0;
    bump(&mut total);
    if hit {
        bump(&mut hits);
    }
    println!("{}", total);
    let _ = (hits, total);
}
