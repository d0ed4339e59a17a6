// A vector that is declared secret has a secret length.
fn main() {
    #[label(secret)]
    let visits = vec![1, 2, 3];
    for _ in &visits {
        println!("visit"); //~ IFC002
    }
}
