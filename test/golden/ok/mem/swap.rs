// `mem::swap` exchanges the labels: what was secret is public.
fn main() {
    #[label(secret)]
    let mut a = 3;
    let mut b = 4;
    std::mem::swap(&mut a, &mut b);
    println!("{}", a);
    let _ = (a, b);
}
