// An unknown label name is an error at the attribute, with the nearest name as a suggestion.
fn main() {
    #[label(secrte)] //~ OWN121
    let key = 7;
    println!("{}", key);
}
