// `find_map` decides by the secret which element comes out.
fn main() {
    #[label(secret)]
    let debt = 3;
    let rows = [("ann", 1, debt), ("bob", 2, debt)];
    let hit = rows.iter().find_map(|(name, _, d)| if *d > 5 { Some(*name) } else { None });
    if let Some(name) = hit {
        println!("{}", name); //~ IFC002
    }
}
