// A decision on a field of a labelled type.
#[label(secret)]
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Admin,
    User,
}

struct U {
    n: u8,
    r: Role,
}

fn main() {
    let u = U {
        n: 1,
        r: Role::User,
    };
    println!("{}", u.n);
    if u.r == Role::Admin {
        println!("admin"); //~ IFC002
    }
}
