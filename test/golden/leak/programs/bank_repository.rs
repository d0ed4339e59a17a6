// A bank over a generic repository: balances are secret and only whether a transfer was possible tells of them.
use std::collections::{BTreeMap, HashMap, hash_map::Entry};
use std::convert::TryFrom;
use std::fmt::{self, Debug, Display};
use std::num::{NonZeroU32, TryFromIntError};
use std::ops::{AddAssign, Sub};
use std::rc::Rc;
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct AccountId(NonZeroU32);
impl TryFrom<i64> for AccountId { type Error = BankError; fn try_from(n: i64) -> Result<Self, BankError> { let n = u32::try_from(n)?; NonZeroU32::new(n).map(AccountId).ok_or(BankError::ZeroId) } }

#[derive(Clone, Copy, PartialEq, PartialOrd, Default)]
struct Money { cents: i64 }
impl AddAssign for Money { fn add_assign(&mut self, o: Money) { self.cents += o.cents; } }
impl Sub for Money { type Output = Option<Money>; fn sub(self, o: Money) -> Option<Money> { self.cents.checked_sub(o.cents).filter(|c| *c >= 0).map(|cents| Money { cents }) } }
impl Debug for Money { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("***") } }

#[derive(Debug)]
enum BankError { ZeroId, Range(TryFromIntError), NoAccount(AccountId), Frozen { id: AccountId, why: String }, Insufficient }
impl From<TryFromIntError> for BankError { fn from(e: TryFromIntError) -> Self { BankError::Range(e) } }
impl Display for BankError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { BankError::Frozen { id, why } => write!(f, "{} frozen: {why}", id.0), other => Debug::fmt(other, f) } } }
impl std::error::Error for BankError { fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { if let BankError::Range(e) = self { Some(e) } else { None } } }

trait Repository { type Key: Ord + Copy; type Item; fn load(&self, key: Self::Key) -> Option<Self::Item>; fn store(&mut self, key: Self::Key, item: Self::Item); fn keys(&self) -> Box<dyn Iterator<Item = Self::Key> + '_>; }

#[derive(Clone, Debug)]
struct Account { owner: Rc<str>, #[label(secret)] balance: Money, frozen: Option<String> }

#[derive(Default)]
struct Memory { rows: BTreeMap<AccountId, Account>, writes: HashMap<AccountId, u32> }
impl Repository for Memory {
    type Key = AccountId; type Item = Account;
    fn load(&self, key: AccountId) -> Option<Account> { self.rows.get(&key).cloned() }
    fn store(&mut self, key: AccountId, item: Account) { match self.writes.entry(key) { Entry::Occupied(mut o) => { *o.get_mut() += 1; } Entry::Vacant(v) => { v.insert(1); } } self.rows.insert(key, item); }
    fn keys(&self) -> Box<dyn Iterator<Item = AccountId> + '_> { Box::new(self.rows.keys().copied()) }
}

struct Bank<R> { repo: R, attempts: u32 }
impl<R: Repository<Key = AccountId, Item = Account>> Bank<R> {
    fn account(&self, id: AccountId) -> Result<Account, BankError> { let a = self.repo.load(id).ok_or(BankError::NoAccount(id))?; if let Some(why) = a.frozen { return Err(BankError::Frozen { id, why }); } Ok(a) }
    fn deposit(&mut self, id: AccountId, sum: Money) -> Result<(), BankError> { let mut a = self.account(id)?; a.balance += sum; self.repo.store(id, a); Ok(()) }
    fn transfer(&mut self, from: AccountId, to: AccountId, sum: Money) -> Result<(), BankError> {
        self.attempts += 1;
        let mut a = self.account(from)?;
        let mut b = self.account(to)?;
        a.balance = (a.balance - sum).ok_or(BankError::Insufficient)?;
        b.balance += sum;
        self.repo.store(from, a);
        self.repo.store(to, b);
        Ok(())
    }
    fn owners(&self) -> Vec<String> { let mut all: Vec<_> = self.repo.keys().filter_map(|k| self.repo.load(k)).map(|a| a.owner.to_string()).collect(); all.sort_unstable_by(|a, b| b.cmp(a)); all.dedup(); all }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ids = [1i64, 2, 3].into_iter().map(AccountId::try_from).collect::<Result<Vec<_>, _>>()?;
    let mut bank = Bank { repo: Memory::default(), attempts: 0 };
    for (id, name) in ids.iter().zip(["ann", "bob", "cy"]) { bank.repo.store(*id, Account { owner: Rc::from(name), balance: Money::default(), frozen: (name == "cy").then(|| "audit".to_string()) }); }
    bank.deposit(ids[0], Money { cents: 500 })?;
    println!("{:?}", bank.owners());
    println!("{:?}", bank.repo.load(ids[0]).map(|a| a.owner));
    if let Err(e) = bank.deposit(ids[2], Money { cents: 1 }) { eprintln!("{e}"); }
    println!("{:?} {}", Duration::from_millis(5), bank.attempts);
    println!("{:?}", bank.account(ids[0])?);
    match bank.transfer(ids[0], ids[1], Money { cents: 900 }) { Ok(()) => println!("moved"), Err(e) => println!("{e}") } //~ IFC002 IFC002
    Ok(())
}
