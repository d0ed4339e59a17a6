// `+` on public strings.
fn main() {
    #[label(secret)]
    let surname = String::from("doe");
    let title = String::from("dr");
    let name = title + " " + "x";
    println!("{}", name);
    let _ = surname;
}
