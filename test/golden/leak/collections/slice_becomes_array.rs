// An array that a vector or a slice was turned into holds what was in it.
#[label(secret)]
fn key() -> [u8; 8] {
    [7; 8]
}

fn owned(bytes: Vec<u8>) -> Option<[u8; 8]> {
    bytes.try_into().ok()
}

fn viewed(bytes: &[u8]) -> Option<&[u8; 4]> {
    bytes[2..6].try_into().ok()
}

fn main() {
    let bytes = key().to_vec();
    if let Some(array) = viewed(&bytes) {
        println!("{}", array[0]); //~ IFC001
    }
    if let Some(array) = owned(bytes) {
        println!("{}", array[0]); //~ IFC001
    }
    let mut pairs = [0; 4];
    if let Ok(last) = <&mut [u8; 2]>::try_from(&mut pairs[2..]) {
        last[0] = key()[0];
    }
    println!("{}", pairs[2]); //~ IFC001
}
