// A row becomes a value by the derive of sqlx; what is read beside the hash is public.
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::FromRow;

#[derive(FromRow, Debug)]
struct User {
    id: i64,
    #[sqlx(rename = "user_name")]
    name: String,
    #[label(secret)]
    hash: String,
    #[sqlx(skip)]
    seen: bool,
}

async fn find(pool: &PgPool, name: &str) -> Result<Option<User>, sqlx::Error> {
    sqlx::query_as::<_, User>("SELECT * FROM users WHERE user_name = $1").bind(name).fetch_optional(pool).await
}

async fn set(pool: &PgPool, id: i64, #[label(secret)] password: &str) -> anyhow::Result<u64> {
    let done = sqlx::query("UPDATE users SET password = $1 WHERE id = $2").bind(declassify!(password.len() as i64, public, "lengths are checked by the database")).bind(id).execute(pool).await?;
    Ok(done.rows_affected())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let pool = PgPoolOptions::new().max_connections(5).connect(&std::env::var("DATABASE_URL")?).await?;
    if let Some(user) = find(&pool, "ada").await? {
        println!("{} {} {}", user.id, user.name, user.seen);
        set(&pool, user.id, "x").await?;
    }
    Ok(())
}
