pub fn save(n: u32) {
    println!("{}", n);
}
