//! The length of a secret array is part of its type.

fn size(#[label(secret)] key: [u8; 32]) -> usize {
    key.len() + key.iter().count()
}

fn main() {
    #[label(secret)] let word = [1u8, 2];
    println!("{} {}", size([7; 32]), word.len());
}
