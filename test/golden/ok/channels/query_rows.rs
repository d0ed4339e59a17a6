// Rows that are found by what is public are public, one by one and all of them.
use sqlx::postgres::PgPool;

struct User {
    id: i64,
    name: String,
}

#[label(content = secret)]
fn token() -> String {
    String::from("t")
}

async fn by_record(pool: &PgPool, id: i64) -> String {
    let found = sqlx::query!("SELECT id, name FROM users WHERE id = $1", id).fetch_one(pool).await;
    found.map(|row| row.name).unwrap_or_default()
}

async fn by_type(pool: &PgPool, id: i64) -> Option<User> {
    let found = sqlx::query_as!(User, "SELECT id, name FROM users WHERE id = $1", id).fetch_one(pool).await;
    found.ok()
}

async fn all(pool: &PgPool) -> Vec<String> {
    let found = sqlx::query!("SELECT name FROM users").fetch_all(pool).await;
    found.map(|rows| rows.into_iter().map(|row| row.name).collect()).unwrap_or_default()
}

#[tokio::main]
async fn main() {
    let Ok(pool) = PgPool::connect("postgres://localhost").await else { return };
    let token = token();
    println!("{} {}", token.len(), by_record(&pool, 1).await);
    if let Some(user) = by_type(&pool, 1).await {
        println!("{} {}", user.id, user.name);
    }
    for name in all(&pool).await {
        println!("{}", name);
    }
}
