// A call through a table of functions at a public index.
fn red() {
    println!("red");
}

fn blue() {
    println!("blue");
}

fn main() {
    #[label(secret)]
    let team = 1usize;
    let round = 0usize;
    let mut table: Vec<fn()> = Vec::new();
    if round == 1 {
        table.push(red);
    }
    table.push(blue);
    table[0]();
    let _ = (team, round);
}
