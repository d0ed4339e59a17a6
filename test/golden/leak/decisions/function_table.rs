// A call through a table of functions at a secret index.
fn red() {
    println!("red"); //~ IFC002
}

fn blue() {
    println!("blue"); //~ IFC002
}

fn main() {
    #[label(secret)]
    let team = 1usize;
    let round = 0usize;
    let mut table: Vec<fn()> = Vec::new();
    if team == 1 {
        table.push(red);
    }
    table.push(blue);
    table[0]();
    let _ = (team, round);
}
