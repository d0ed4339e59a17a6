// Which rows a query finds depends on what was given to it, even where giving it is allowed.
use sqlx::postgres::PgPool;

struct User {
    id: i64,
    name: String,
}

#[label(content = secret)]
fn token() -> String {
    String::from("t")
}

async fn by_record(pool: &PgPool, token: &str) -> String {
    // ownflow: allow(IFC001) the tokens are in the database
    let found = sqlx::query!("SELECT id, name FROM users WHERE token = $1", token).fetch_one(pool).await;
    found.map(|row| row.name).unwrap_or_default()
}

async fn by_type(pool: &PgPool, token: &str) -> Option<User> {
    // ownflow: allow(IFC001) the tokens are in the database
    let found = sqlx::query_as!(User, "SELECT id, name FROM users WHERE token = $1", token).fetch_one(pool).await;
    found.ok()
}

async fn by_id(pool: &PgPool, token: &str) -> u64 {
    let changed = sqlx::query!("UPDATE users SET token = $1 WHERE id = 1", token).execute(pool).await; //~ IFC001
    changed.map(|result| result.rows_affected()).unwrap_or(0)
}

#[tokio::main]
async fn main() {
    let Ok(pool) = PgPool::connect("postgres://localhost").await else { return };
    let token = token();
    println!("{}", by_record(&pool, &token).await); //~ IFC001
    if let Some(user) = by_type(&pool, &token).await {
        println!("{} {}", user.id, user.name); //~ IFC001
    }
    by_id(&pool, &token).await;
}
