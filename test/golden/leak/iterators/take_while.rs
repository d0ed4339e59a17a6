// `take_while` on a secret field decides how far it goes.
struct Step {
    id: u32,
    #[label(secret)]
    cost: u32,
}

fn main() {
    let steps = vec![Step { id: 1, cost: 3 }, Step { id: 2, cost: 30 }];
    for s in steps.iter().take_while(|s| s.cost < 10) {
        println!("{}", s.id); //~ IFC002
    }
}
