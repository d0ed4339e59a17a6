// A write of literals through `iter_mut` leaves public elements public.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut row = [1, 2, 3];
    for cell in row.iter_mut() {
        *cell ^= 1;
    }
    println!("{:?}", row);
    let _ = key;
}
