// `find` with a predicate on a public field.
struct Row {
    id: u32,
    #[label(secret)]
    balance: i64,
}

fn main() {
    let rows = vec![Row { id: 1, balance: 5 }, Row { id: 2, balance: -5 }];
    let hit = rows.iter().find(|r| r.id == 2);
    if let Some(r) = hit {
        println!("{}", r.id);
    }
}
