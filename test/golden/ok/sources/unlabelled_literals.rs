// Literals are at the bottom of the lattice, next to a secret that is never written.
fn main() {
    #[label(secret)]
    let seed = 3;
    let text = "hello";
    let numbers = [1, 2, 3];
    println!("{} {} {:?}", text, numbers[0], 'c');
    let _ = seed;
}
