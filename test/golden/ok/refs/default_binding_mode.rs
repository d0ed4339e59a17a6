// Matching `&mut` of an enum writes a literal into its payload.
enum Node {
    Leaf(u32),
    Empty,
}

fn set(node: &mut Node, value: u32) {
    match node {
        Node::Leaf(n) => { let _ = value; *n = 0 }
        Node::Empty => {}
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut node = Node::Leaf(1);
    set(&mut node, key);
    if let Node::Leaf(n) = node {
        println!("{}", n);
    }
    let _ = Node::Empty;
}
