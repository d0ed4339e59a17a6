// `fields` of `#[instrument]` are recorded, whatever is skipped.
struct User {
    id: u64,
    #[label(secret)]
    token: u64,
}

#[tracing::instrument(skip(user), fields(id = user.id, kind = "admin", token = %user.token))] //~ IFC001
fn login(user: &User) -> u64 {
    user.id + 1
}

fn main() {
    let user = User { id: 1, token: 7 };
    println!("{}", login(&user));
}
