// `take_while` on a public field.
struct Step {
    id: u32,
    #[label(secret)]
    cost: u32,
}

fn main() {
    let steps = vec![Step { id: 1, cost: 3 }, Step { id: 2, cost: 30 }];
    for s in steps.iter().take_while(|s| s.id < 10) {
        println!("{}", s.id);
    }
}
