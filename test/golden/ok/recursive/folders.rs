// Folders in folders: names are printed, tokens are not.
struct Dir {
    name: String,
    #[label(secret)]
    token: String,
    children: Vec<Dir>,
}

fn walk(d: &Dir, depth: usize) {
    println!("{}{}", " ".repeat(depth), d.name);
    for c in &d.children {
        walk(c, depth + 1);
    }
}

fn count(d: &Dir) -> usize {
    1 + d.children.iter().map(count).sum::<usize>()
}

fn tokens(d: &Dir) -> usize {
    d.token.len() + d.children.iter().map(tokens).sum::<usize>()
}

fn iterative(root: &Dir) -> Vec<String> {
    let mut stack = vec![root];
    let mut out = vec![];
    while let Some(d) = stack.pop() {
        out.push(d.name.clone());
        for c in &d.children {
            stack.push(c);
        }
    }
    out
}

fn main() {
    let d = Dir {
        name: "/".into(),
        token: "t".into(),
        children: vec![Dir {
            name: "a".into(),
            token: "u".into(),
            children: vec![Dir {
                name: "b".into(),
                token: "v".into(),
                children: vec![Dir {
                    name: "b".into(),
                    token: "v".into(),
                    children: vec![],
                }],
            }],
        }],
    };
    walk(&d, 0);
    println!("{}", count(&d));
    for n in iterative(&d) {
        println!("{n}");
    }
    let _ = tokens(&d);
}
