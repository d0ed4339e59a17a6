//! The crate `sqlx` (0.7), thin: statements and what is bound to them go to the database, a channel; what is read carries no label of its own.
use std::fmt;
use std::ghost;
use std::marker::PhantomData;

pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error { RowNotFound, Database(String), Io(std::io::Error), ColumnNotFound(String), PoolTimedOut, Protocol(String) }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = ghost::derive(self); f.write_str(s) } }
impl std::error::Error for Error {}
pub trait Database {}
pub struct Sqlite;
pub struct Postgres;
pub struct MySql;
pub struct Any;
impl Database for Sqlite {}
impl Database for Postgres {}
impl Database for MySql {}
impl Database for Any {}
#[derive(Debug)]
pub struct Pool<DB> { of: PhantomData<DB> }
impl<DB> Clone for Pool<DB> { fn clone(&self) -> Self { Pool { of: PhantomData } } }
impl<DB> Pool<DB> { pub async fn connect(#[channel(public)] url: &str) -> Result<Pool<DB>> { ghost::any() } pub async fn begin(&self) -> Result<Transaction<'static, DB>> { ghost::any() } pub async fn close(&self) {} }
pub type SqlitePool = Pool<Sqlite>;
pub type PgPool = Pool<Postgres>;
pub type MySqlPool = Pool<MySql>;
pub struct Transaction<'c, DB> { of: PhantomData<&'c DB> }
impl<DB> Transaction<'_, DB> { pub async fn commit(self) -> Result<()> { ghost::any() } pub async fn rollback(self) -> Result<()> { ghost::any() } }
pub struct QueryResult { rows: u64 }
impl QueryResult { pub fn rows_affected(&self) -> u64 { self.rows } pub fn last_insert_rowid(&self) -> i64 { ghost::any() } }
#[derive(Debug)]
pub struct AnyRow { _priv: () }
pub trait Row { fn get<T, I>(&self, index: I) -> T; fn try_get<T, I>(&self, index: I) -> Result<T>; }
impl Row for AnyRow { fn get<T, I>(&self, index: I) -> T { ghost::derive(self) } fn try_get<T, I>(&self, index: I) -> Result<T> { ghost::derive(self) } }
pub trait FromRow {}
pub struct Query<DB> { of: PhantomData<DB> }
pub struct QueryAs<DB, O> { of: PhantomData<(DB, O)> }
pub struct QueryScalar<DB, O> { of: PhantomData<(DB, O)> }
pub fn query<DB>(#[channel(public)] sql: &str) -> Query<DB> { Query { of: PhantomData } }
pub fn query_as<DB, O>(#[channel(public)] sql: &str) -> QueryAs<DB, O> { QueryAs { of: PhantomData } }
pub fn query_scalar<DB, O>(#[channel(public)] sql: &str) -> QueryScalar<DB, O> { QueryScalar { of: PhantomData } }
impl<DB> Query<DB> {
    pub fn bind<T>(self, #[channel(public)] value: T) -> Self { self }
    pub async fn execute<E>(self, executor: E) -> Result<QueryResult> { ghost::any() }
    pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow> { ghost::derive(executor) }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>> { ghost::derive(executor) }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>> { ghost::derive(executor) }
}
macro_rules! typed { ($($name:ident)*) => { $(impl<DB, O> $name<DB, O> {
    pub fn bind<T>(self, #[channel(public)] value: T) -> Self { self }
    pub async fn fetch_one<E>(self, executor: E) -> Result<O> { ghost::derive(executor) }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> { ghost::derive(executor) }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> { ghost::derive(executor) }
})* }; }
typed! { QueryAs QueryScalar }
