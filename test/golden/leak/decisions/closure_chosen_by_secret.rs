// A boxed closure chosen by a secret returns an implicit value.
fn main() {
    #[label(secret)]
    let premium = true;
    let holiday = false;
    let price: Box<dyn Fn(u32) -> u32> = if premium { Box::new(|n| n * 2) } else { Box::new(|n| n) };
    println!("{}", price(10)); //~ IFC002
    let _ = (premium, holiday);
}
