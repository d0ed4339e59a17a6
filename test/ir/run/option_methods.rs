#![allow(warnings)]
fn main() {
    let a = Some(3);
    println!(
        "{:?} {:?} {:?}",
        a.map(|x| x + 1),
        a.filter(|x| *x > 5),
        a.and_then(|x| if x > 2 { Some(x * 2) } else { None })
    );
    println!("{} {}", a.unwrap_or(0), None.unwrap_or(9));
    println!("{:?} {:?}", a.or(Some(1)), a.xor(None));
    println!("{:?} {:?}", a.ok_or("none"), a.is_some());
    let mut o = Some(1);
    if let Some(x) = o.as_mut() {
        *x += 5;
    }
    println!("{:?}", o.take());
    println!("{:?}", o);
    println!("{}", o.get_or_insert(4));
    println!("{:?}", o.replace(8));
    println!("{:?}", a.zip(o));
    println!("{}", a.map_or(0, |x| x * 3));
}
