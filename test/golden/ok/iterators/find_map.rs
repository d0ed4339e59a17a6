// `find_map` decides by the public part.
fn main() {
    #[label(secret)]
    let debt = 3;
    let rows = [("ann", 1, debt), ("bob", 2, debt)];
    let hit = rows.iter().find_map(|(name, id, _)| if *id > 1 { Some(*name) } else { None });
    if let Some(name) = hit {
        println!("{}", name);
    }
}
