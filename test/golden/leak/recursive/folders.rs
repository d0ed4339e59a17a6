// Folders in folders: a token is printed, lengths of tokens are, and tokens that were copied into names.
struct Dir {
    name: String,
    #[label(secret)]
    token: String,
    children: Vec<Dir>,
}

fn tokens(d: &Dir) -> usize {
    d.token.len() + d.children.iter().map(tokens).sum::<usize>()
}

fn walk(d: &Dir) {
    println!("{}", d.token); //~ IFC001
    for c in &d.children {
        walk(c);
    }
}

fn copy(d: &Dir) -> Dir {
    Dir {
        name: d.token.clone(),
        token: d.name.clone(),
        children: d.children.iter().map(copy).collect(),
    }
}

fn names(d: &Dir, out: &mut Vec<String>) {
    out.push(d.name.clone());
    for c in &d.children {
        names(c, out);
    }
}

fn main() {
    let d = Dir {
        name: "/".into(),
        token: "t".into(),
        children: vec![],
    };
    println!("{}", tokens(&d)); //~ IFC001
    walk(&d);
    let mut out = vec![];
    names(&copy(&d), &mut out);
    for n in &out {
        println!("{n}"); //~ IFC001
    }
}
