// Code under `#[cfg(test)]` and `#[test]` is left out.
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
        println!("{}", fixture);
    }

    #[test]
    fn prints() {
        dump();
    }
}
