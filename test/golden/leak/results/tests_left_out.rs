// With `--tests` code under `#[cfg(test)]` is checked.
//@ flags: --tests
fn main() {
    #[label(secret)]
    let key = 3;
    println!("hello");
    let _ = key;
}

#[cfg(test)]
mod tests {
    fn dump() {
        #[label(secret)]
        let fixture = 4;
        println!("{}", fixture); //~ IFC001
    }

    #[test]
    fn prints() {
        dump();
    }
}
