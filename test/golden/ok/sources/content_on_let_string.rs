// `content = L` on a string leaves its emptiness public.
fn main() {
    #[label(content = secret)]
    let name = String::from("ann");
    println!("{}", name.is_empty());
}
