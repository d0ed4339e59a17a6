//! What a model says that Rust cannot: see `docs/models.md`. The engine gives these functions their meaning by their `lang` names.

/// A value that depends on nothing.
#[lang = "ghost_any"]
pub fn any<R>() -> R;

/// A value every part of which depends on everything that `a` reaches.
#[lang = "ghost_derive"]
pub fn derive<A, R>(a: A) -> R;

/// A value every part of which depends on the shape of `a` alone.
#[lang = "ghost_shape"]
pub fn shape<A: ?Sized, R>(a: &A) -> R;

/// An empty slice or `str` as a value.
#[lang = "ghost_empty"]
pub fn empty<T: ?Sized>() -> T;

/// Adds `v` to the elements of `s`; its length now depends on the decisions that led here.
#[lang = "ghost_put"]
pub fn put<T>(s: &mut [T], v: T);

/// The length of `s` changes, by a decision of the surrounding code alone.
#[lang = "ghost_grow"]
pub fn grow<S: ?Sized>(s: &mut S);

/// The length of `s` changes and depends on `n` too.
#[lang = "ghost_grow_by"]
pub fn grow_by<S: ?Sized, N>(s: &mut S, n: N);

/// A new place that holds `v` and that many may point to.
#[lang = "ghost_shared"]
pub fn shared<T>(v: T) -> &'static T;

/// A box that owns `v`.
#[lang = "ghost_boxed"]
pub fn boxed<T>(v: T) -> Box<T>;

/// The bytes of `s`, the same place.
#[lang = "ghost_bytes"]
pub fn bytes(s: &str) -> &[u8];

/// The text in `b`, the same place.
#[lang = "ghost_text"]
pub fn text(b: &[u8]) -> &str;

/// `s`, or a part of it that was computed from `n`: its length and its elements depend on `n`.
#[lang = "ghost_part"]
pub fn part<S: ?Sized, N>(s: &S, n: N) -> &S;

/// The same for a part that may be written.
#[lang = "ghost_part_mut"]
pub fn part_mut<S: ?Sized, N>(s: &mut S, n: N) -> &mut S;

/// The pointer `p`, moved by something that was computed from `n`.
#[lang = "ghost_moved"]
pub fn moved<P, N>(p: P, n: N) -> P;

/// Whether a call before this one panicked: depends on all that decided whether it did.
#[lang = "ghost_panicked"]
pub fn panicked() -> bool;

/// The same where the run goes on after the panic: what the call wrote depends on it too.
#[lang = "ghost_caught"]
pub fn caught() -> bool;

/// Panics, or not, by what `a` reaches.
#[lang = "ghost_may_panic"]
pub fn may_panic<A>(a: A);

/// The code after it is looked at only if the program makes a `fmt::Error`: else no formatting fails.
#[lang = "ghost_only_failing"]
pub fn only_failing();

/// The code after it is looked at only if the program wrote how values of these types are compared, ordered or hashed.
#[lang = "ghost_only_written"]
pub fn only_written<T: ?Sized>() -> *const T;

/// Drops what stands there, if that may run code of the program.
#[lang = "ghost_drop"]
pub fn drop<T: ?Sized>(v: &mut T);

/// Whether the value that is being dropped is dropped because of a panic.
#[lang = "ghost_unwinding"]
pub fn unwinding() -> bool;

/// Whether the run from here on panics, up to where panics are caught.
#[lang = "ghost_poisoned"]
pub fn poisoned() -> bool;

/// The number or byte `a` as another one: an address still leads where it led.
#[lang = "ghost_seen_as"]
pub fn seen_as<A, R>(a: A) -> R;

/// The pointer `p` into memory that others may change: what is known of run-time labels there ends with this borrow.
#[lang = "ghost_moment"]
pub fn moment<P>(p: P) -> P;
