//! The crate `sqlx` (0.6 to 0.8): statements and what is bound to them go to the database, a channel; what is read carries no label of its own.
use std::fmt;
use std::ghost;
use std::marker::PhantomData;
pub use std as __std;
pub use self::any::AnyRow;

#[rustc_builtin_macro(sqlx_FromRow)] pub macro FromRow() {}
#[rustc_builtin_macro(sqlx_Type)] pub macro Type() {}

pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error { Configuration(Box<dyn std::error::Error + Send + Sync>), Database(Box<dyn error::DatabaseError>), Io(std::io::Error), Tls(Box<dyn std::error::Error + Send + Sync>), Protocol(String), RowNotFound, TypeNotFound { type_name: String }, ColumnIndexOutOfBounds { index: usize, len: usize }, ColumnNotFound(String), ColumnDecode { index: String, source: Box<dyn std::error::Error + Send + Sync> }, Decode(Box<dyn std::error::Error + Send + Sync>), PoolTimedOut, PoolClosed, WorkerCrashed, Migrate(Box<migrate::MigrateError>) }
impl Error { pub fn as_database_error(&self) -> Option<&(dyn error::DatabaseError + 'static)> { match self { Error::Database(e) => Some(&**e), _ => None } } pub fn into_database_error(self) -> Option<Box<dyn error::DatabaseError + 'static>> { match self { Error::Database(e) => Some(e), _ => None } } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = ghost::derive(self); f.write_str(s) } }
impl std::error::Error for Error {}
pub mod error { pub use super::Error; pub trait DatabaseError: std::error::Error + Send + Sync + 'static { fn message(&self) -> &str; fn code(&self) -> Option<std::borrow::Cow<'_, str>> { None } fn constraint(&self) -> Option<&str> { None } fn is_unique_violation(&self) -> bool { std::ghost::shape(self) } fn is_foreign_key_violation(&self) -> bool { std::ghost::shape(self) } } pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>; }
pub trait Database {}
/// What runs a text as a statement; prepared statements have methods of their own.
pub trait Executor<'c>: Sized {
    async fn execute<Q>(self, query: Q) -> Result<QueryResult> { send(&query); let from = (self, query); any(QueryResult { rows: ghost::derive(&from) }) }
    async fn fetch_one<Q>(self, query: Q) -> Result<AnyRow> { send(&query); any(row(&(self, query))) }
    async fn fetch_all<Q>(self, query: Q) -> Result<Vec<AnyRow>> { send(&query); any(vec![row(&(self, query))]) }
    async fn fetch_optional<Q>(self, query: Q) -> Result<Option<AnyRow>> { send(&query); let from = (self, query); if found(&from) { Ok(Some(row(&from))) } else { Ok(None) } }
    fn fetch<Q>(self, query: Q) -> RowStream<AnyRow> { send(&query); RowStream { row: row(&(self, query)) } }
}
impl<'c, T> Executor<'c> for T {}
/// Rows one after the other. The methods are those of the `futures` crates' extension traits for streams.
pub struct RowStream<O> { row: O }
impl<O> RowStream<O> {
    pub async fn try_next(&mut self) -> Result<Option<O>> { if ghost::any() { if ghost::derive::<&O, bool>(&self.row) { Ok(Some(ghost::derive(&self.row))) } else { Ok(None) } } else { Err(ghost::any()) } }
    pub async fn next(&mut self) -> Option<Result<O>> { if ghost::derive::<&O, bool>(&self.row) { Some(any(ghost::derive(&self.row))) } else { None } }
}
pub trait Encode<'q, DB> {}
pub trait Decode<'r, DB> {}

/// The databases differ in their names only.
macro_rules! database { ($module:ident $db:ident $pool:ident $options:ident $connect:ident $row:ident $connection:ident $result:ident) => {
    #[derive(Debug, Clone, Copy)]
    pub struct $db;
    impl Database for $db {}
    pub type $pool = Pool<$db>;
    pub type $connection = Connection_;
    pub mod $module {
        pub use super::{$db, $pool, $connection};
        pub type $options = crate::pool::PoolOptions<super::$db>;
        pub type $connect = crate::ConnectOptions_;
        pub type $row = crate::AnyRow;
        pub type $result = crate::QueryResult;
    }
}; }
database! { postgres Postgres PgPool PgPoolOptions PgConnectOptions PgRow PgConnection PgQueryResult }
database! { sqlite Sqlite SqlitePool SqlitePoolOptions SqliteConnectOptions SqliteRow SqliteConnection SqliteQueryResult }
database! { mysql MySql MySqlPool MySqlPoolOptions MySqlConnectOptions MySqlRow MySqlConnection MySqlQueryResult }
pub mod any { #[derive(Debug)] pub struct AnyRow { pub(crate) data: u8 } pub type AnyPool = crate::Pool<super::Any>; pub type AnyPoolOptions = crate::pool::PoolOptions<super::Any>; }
#[derive(Debug, Clone, Copy)]
pub struct Any;
impl Database for Any {}
macro_rules! settings { ($($method:ident)*) => { $(pub fn $method<V>(self, value: V) -> Self { self })* }; }
#[derive(Debug, Clone, Default)]
pub struct ConnectOptions_ { _priv: () }
impl ConnectOptions_ { pub fn new() -> Self { ConnectOptions_ { _priv: () } } pub fn password(self, #[channel(public)] password: &str) -> Self { self } settings! { host port username database filename ssl_mode create_if_missing journal_mode foreign_keys busy_timeout application_name socket statement_cache_capacity } }
impl std::str::FromStr for ConnectOptions_ { type Err = Error; fn from_str(#[channel(public)] s: &str) -> Result<Self> { ghost::any() } }
#[derive(Debug)]
pub struct Connection_ { _priv: () }
pub trait Connection { async fn connect(#[channel(public)] url: &str) -> Result<Connection_> { ghost::any() } async fn close(self) -> Result<()> where Self: Sized { ghost::any() } async fn ping(&mut self) -> Result<()> { ghost::any() } async fn begin(&mut self) -> Result<Transaction<'_, Any>> { ghost::any() } }
impl Connection for Connection_ {}
#[derive(Debug)]
pub struct Pool<DB> { of: PhantomData<DB> }
impl<DB> Clone for Pool<DB> { fn clone(&self) -> Self { Pool { of: PhantomData } } }
impl<DB> Pool<DB> {
    pub async fn connect(#[channel(public)] url: &str) -> Result<Pool<DB>> { ghost::any() }
    pub fn connect_lazy(#[channel(public)] url: &str) -> Result<Pool<DB>> { ghost::any() }
    pub async fn connect_with<O>(options: O) -> Result<Pool<DB>> { ghost::any() }
    pub async fn acquire(&self) -> Result<pool::PoolConnection<DB>> { ghost::any() }
    pub async fn begin(&self) -> Result<Transaction<'static, DB>> { ghost::any() }
    pub async fn close(&self) {}
    pub fn is_closed(&self) -> bool { ghost::any() }
    pub fn size(&self) -> u32 { ghost::any() }
    pub fn num_idle(&self) -> usize { ghost::any() }
}
pub mod pool {
    use std::marker::PhantomData;
    use std::ghost;
    #[derive(Debug)]
    pub struct PoolOptions<DB> { of: PhantomData<DB> }
    impl<DB> PoolOptions<DB> {
        pub fn new() -> Self { PoolOptions { of: PhantomData } }
        settings! { max_connections min_connections acquire_timeout connect_timeout idle_timeout max_lifetime test_before_acquire after_connect before_acquire after_release }
        pub async fn connect(self, #[channel(public)] url: &str) -> super::Result<super::Pool<DB>> { ghost::any() }
        pub fn connect_lazy(self, #[channel(public)] url: &str) -> super::Result<super::Pool<DB>> { ghost::any() }
        pub async fn connect_with<O>(self, options: O) -> super::Result<super::Pool<DB>> { ghost::any() }
        pub fn connect_lazy_with<O>(self, options: O) -> super::Pool<DB> { super::Pool { of: PhantomData } }
    }
    #[derive(Debug)]
    pub struct PoolConnection<DB> { connection: super::Connection_, of: PhantomData<DB> }
    impl<DB> std::ops::Deref for PoolConnection<DB> { type Target = super::Connection_; fn deref(&self) -> &super::Connection_ { &self.connection } }
    impl<DB> std::ops::DerefMut for PoolConnection<DB> { fn deref_mut(&mut self) -> &mut super::Connection_ { &mut self.connection } }
}
#[derive(Debug)]
pub struct Transaction<'c, DB> { connection: Connection_, of: PhantomData<&'c DB> }
impl<DB> Transaction<'_, DB> { pub async fn commit(self) -> Result<()> { ghost::any() } pub async fn rollback(self) -> Result<()> { ghost::any() } }
impl<DB> std::ops::Deref for Transaction<'_, DB> { type Target = Connection_; fn deref(&self) -> &Connection_ { &self.connection } }
impl<DB> std::ops::DerefMut for Transaction<'_, DB> { fn deref_mut(&mut self) -> &mut Connection_ { &mut self.connection } }
#[derive(Debug, Default)]
pub struct QueryResult { rows: u64 }
impl QueryResult { pub fn rows_affected(&self) -> u64 { self.rows } pub fn last_insert_rowid(&self) -> i64 { ghost::any() } pub fn last_insert_id(&self) -> u64 { ghost::any() } }
pub trait Row { fn get<T, I>(&self, index: I) -> T; fn try_get<T, I>(&self, index: I) -> Result<T>; fn len(&self) -> usize; fn is_empty(&self) -> bool { self.len() == 0 } fn get_unchecked<T, I>(&self, index: I) -> T { self.get(index) } }
impl Row for AnyRow { fn get<T, I>(&self, index: I) -> T { ghost::derive((self, index)) } fn try_get<T, I>(&self, index: I) -> Result<T> { ghost::derive((self, index)) } fn len(&self) -> usize { ghost::derive(self) } }
pub trait FromRow<'r, R>: Sized { fn from_row(row: &'r R) -> Result<Self>; }
macro_rules! rows { ($($($t:ident)*;)*) => { $(impl<'r, $($t),*> FromRow<'r, AnyRow> for ($($t,)*) { fn from_row(row: &'r AnyRow) -> Result<Self> { Ok(($(row.try_get::<$t, usize>(0)?,)*)) } })* }; }
rows! { A; A B; A B C; A B C D; A B C D E; A B C D E F; }
/// Text and values on their way to the database.
fn send<A>(#[channel(public)] what: A) {}
/// A row of what an executor reads, chosen by what the statement was given.
fn row<E, A>(from: &(E, A)) -> AnyRow { AnyRow { data: ghost::derive(from) } }
fn any<T>(value: T) -> Result<T> { if ghost::any() { Ok(value) } else { Err(ghost::any()) } }
fn found<E, A>(from: &(E, A)) -> bool { ghost::derive(from) }

pub struct Query<DB> { given: u8, of: PhantomData<DB> }
pub struct QueryAs<DB, O> { given: u8, of: PhantomData<(DB, O)> }
pub struct QueryScalar<DB, O> { given: u8, of: PhantomData<(DB, O)> }
/// What `query_as!` makes: its fields are read by name.
pub struct QueryInto<O> { given: u8, of: PhantomData<O> }
pub fn query<DB>(sql: &str) -> Query<DB> { send(sql); Query { given: ghost::derive(sql), of: PhantomData } }
pub fn query_as<DB, O>(sql: &str) -> QueryAs<DB, O> { send(sql); QueryAs { given: ghost::derive(sql), of: PhantomData } }
pub fn query_scalar<DB, O>(sql: &str) -> QueryScalar<DB, O> { send(sql); QueryScalar { given: ghost::derive(sql), of: PhantomData } }
pub fn query_into<O>(sql: &str) -> QueryInto<O> { send(sql); QueryInto { given: ghost::derive(sql), of: PhantomData } }
impl<DB> Query<DB> {
    pub fn bind<T>(mut self, value: T) -> Self { send(&value); self.given = ghost::derive((self.given, value)); self }
    pub fn persistent(self, value: bool) -> Self { self }
    pub async fn execute<E>(self, executor: E) -> Result<QueryResult> { let from = (executor, self.given); any(QueryResult { rows: ghost::derive(&from) }) }
    pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow> { let from = (executor, self.given); any(row(&from)) }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>> { let from = (executor, self.given); any(vec![row(&from)]) }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>> { let from = (executor, self.given); if found(&from) { Ok(Some(row(&from))) } else { Ok(None) } }
    pub fn fetch<E>(self, executor: E) -> RowStream<AnyRow> { let from = (executor, self.given); RowStream { row: row(&from) } }
    pub fn map<F, O>(self, f: F) -> Map<F> where F: FnMut(AnyRow) -> O { Map { given: self.given, f } }
}
impl<DB, O> QueryAs<DB, O> {
    pub fn fetch<E>(self, executor: E) -> RowStream<O> { let from = (executor, self.given); RowStream { row: ghost::derive(&from) } }
    pub fn bind<T>(mut self, value: T) -> Self { send(&value); self.given = ghost::derive((self.given, value)); self }
    pub async fn fetch_one<E>(self, executor: E) -> Result<O> where O: for<'r> FromRow<'r, AnyRow> { let from = (executor, self.given); let r = row(&from); O::from_row(&r) }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> where O: for<'r> FromRow<'r, AnyRow> { let from = (executor, self.given); let r = row(&from); Ok(vec![O::from_row(&r)?]) }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> where O: for<'r> FromRow<'r, AnyRow> { let from = (executor, self.given); let r = row(&from); if found(&from) { Ok(Some(O::from_row(&r)?)) } else { Ok(None) } }
}
macro_rules! typed { ($($name:ident $($db:ident)?;)*) => { $(impl<$($db,)? O> $name<$($db,)? O> {
    pub fn bind<T>(mut self, value: T) -> Self { send(&value); self.given = ghost::derive((self.given, value)); self }
    pub async fn fetch_one<E>(self, executor: E) -> Result<O> { let from = (executor, self.given); any(ghost::derive(&from)) }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> { let from = (executor, self.given); any(vec![ghost::derive(&from)]) }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> { let from = (executor, self.given); if found(&from) { Ok(Some(ghost::derive(&from))) } else { Ok(None) } }
})* }; }
typed! { QueryScalar DB; QueryInto; }
pub struct Map<F> { given: u8, f: F }
impl<F> Map<F> {
    pub async fn fetch_one<E, O>(mut self, executor: E) -> Result<O> where F: FnMut(AnyRow) -> O { let from = (executor, self.given); any((self.f)(row(&from))) }
    pub async fn fetch_all<E, O>(mut self, executor: E) -> Result<Vec<O>> where F: FnMut(AnyRow) -> O { let from = (executor, self.given); any(vec![(self.f)(row(&from))]) }
    pub async fn fetch_optional<E, O>(mut self, executor: E) -> Result<Option<O>> where F: FnMut(AnyRow) -> O { let from = (executor, self.given); if found(&from) { Ok(Some((self.f)(row(&from)))) } else { Ok(None) } }
}
#[derive(Debug)]
pub struct QueryBuilder<'a, DB> { sql: String, given: u8, of: PhantomData<&'a DB> }
impl<'a, DB> QueryBuilder<'a, DB> {
    pub fn new(init: impl Into<String>) -> Self { send(&init); let given = ghost::derive(&init); QueryBuilder { sql: init.into(), given, of: PhantomData } }
    pub fn push(&mut self, sql: impl fmt::Display) -> &mut Self { let text = sql.to_string(); send(&text); self.given = ghost::derive((self.given, &text)); self.sql.push_str(&text); self }
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self { send(&value); self.given = ghost::derive((self.given, value)); self }
    pub fn sql(&self) -> &str { self.sql.as_str() }
    pub fn build(&mut self) -> Query<DB> { Query { given: self.given, of: PhantomData } }
    pub fn build_query_as<T>(&mut self) -> QueryAs<DB, T> { QueryAs { given: self.given, of: PhantomData } }
    pub fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T> { QueryScalar { given: self.given, of: PhantomData } }
}
pub mod migrate { #[derive(Debug)] pub struct MigrateError { _priv: () } impl std::fmt::Display for MigrateError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("migration") } } impl std::error::Error for MigrateError {} impl From<MigrateError> for super::Error { fn from(e: MigrateError) -> super::Error { super::Error::Migrate(Box::new(e)) } } #[derive(Debug)] pub struct Migrator { _priv: () } impl Migrator { pub const fn new_() -> Self { Migrator { _priv: () } } pub async fn run<A>(&self, migrator: A) -> Result<(), MigrateError> { std::ghost::any() } } }
pub mod types { #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)] pub struct Json<T: ?Sized>(pub T); impl<T> std::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } } }
pub mod prelude { pub use super::{Connection, Executor, FromRow, Row}; }
#[macro_export] macro_rules! migrate { ($($t:tt)*) => { $crate::migrate::Migrator::new_() }; }
#[macro_export] macro_rules! query { ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::query::<$crate::Any>($sql)$(.bind($arg))* }; }
#[macro_export] macro_rules! query_as { ($t:ty, $sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_into::<$t>($sql)$(.bind($arg))* }; }
#[macro_export] macro_rules! query_scalar { ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_scalar::<$crate::Any, _>($sql)$(.bind($arg))* }; }
