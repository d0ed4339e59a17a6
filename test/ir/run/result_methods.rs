#![allow(warnings)]
fn f(n: i32) -> Result<i32, String> {
    if n > 0 {
        Ok(n)
    } else {
        Err(format!("bad {}", n))
    }
}
fn main() {
    println!("{:?} {:?}", f(1).map(|x| x * 2), f(-1).map_err(|e| e.len()));
    println!(
        "{:?} {:?}",
        f(2).and_then(|x| f(x - 5)),
        f(-1).or_else(|_| f(9))
    );
    println!(
        "{} {}",
        f(3).is_ok(),
        f(3).unwrap_or_else(|e| e.len() as i32)
    );
    println!("{:?} {:?}", f(4).ok(), f(-4).ok());
    if let Err(e) = f(-2) {
        println!("{}", e);
    }
    match f(0) {
        Ok(n) if n > 5 => println!("big"),
        Ok(_) => println!("small"),
        Err(ref e) if e.len() > 3 => println!("long {}", e),
        Err(_) => println!("short"),
    }
}
