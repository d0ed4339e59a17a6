//! The length of a secret array is public, its elements are not, however they are reached.

fn first(#[label(secret)] key: [u8; 32]) -> u8 {
    key[0]
}

fn equal(#[label(secret)] key: &[u8; 2], other: &[u8; 2]) -> bool {
    key == other
}

fn counted(#[label(secret)] key: [u8; 4]) -> usize {
    key.iter().filter(|byte| **byte > 7).count()
}

fn main() {
    println!("{}", first([7; 32])); //~ IFC001
    println!("{}", equal(&[7; 2], &[8; 2])); //~ IFC001
    println!("{}", counted([7; 4])); //~ IFC002
    #[label(secret)] let word = [1u8, 2];
    let [a, _] = word;
    println!("{a}"); //~ IFC001
    let text: Vec<u8> = word.to_vec();
    println!("{:?}", text); //~ IFC001
    println!("{}", text.len());
}
