// A callee that changes its argument under a secret decision changes it implicitly.
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
    println!("{}", hits); //~ IFC002
    let _ = (hits, total);
}
