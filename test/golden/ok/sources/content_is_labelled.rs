// `content = L` leaves which variant the option is public.
#[label(content = secret)]
fn key() -> Option<u32> {
    Some(9)
}

fn main() {
    match key() {
        Some(_) => println!("key present"),
        None => println!("no key"),
    }
}
