// Inserting by a secret key shapes the tree.
struct Node {
    key: u32,
    payload: u32,
    left: Option<Box<Node>>,
}

fn insert(node: &mut Node, key: u32, payload: u32) {
    if key < node.key {
        node.left = Some(Box::new(Node { key, payload, left: None }));
    } else {
        node.payload = payload;
    }
}

fn main() {
    #[label(secret)]
    let hidden = 3;
    let mut root = Node { key: 5, payload: 0, left: None };
    insert(&mut root, hidden, 1);
    if root.left.is_some() {
        println!("has a left child"); //~ IFC002
    }
    let _ = root.payload;
}
