// A boxed closure chosen publicly.
fn main() {
    #[label(secret)]
    let premium = true;
    let holiday = false;
    let price: Box<dyn Fn(u32) -> u32> = if holiday { Box::new(|n| n * 2) } else { Box::new(|n| n) };
    println!("{}", price(10));
    let _ = (premium, holiday);
}
