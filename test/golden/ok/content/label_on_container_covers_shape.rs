// A vector whose elements alone are secret has a public length.
fn main() {
    #[label(secret)]
    let day = 1;
    let visits = vec![day; 3];
    for _ in &visits {
        println!("visit");
    }
}
