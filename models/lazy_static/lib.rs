//! The macro of the crate `lazy_static`: a static whose value is computed when it is first read.

#[macro_export]
macro_rules! lazy_static {
    ($(#[$attr:meta])* $vis:vis static ref $name:ident: $ty:ty = $init:expr; $($rest:tt)*) => {
        $(#[$attr])* $vis static $name: std::sync::LazyLock<$ty> = std::sync::LazyLock::new(|| $init);
        $crate::lazy_static! { $($rest)* }
    };
    () => {};
}

pub trait LazyStatic {}
pub fn initialize<T: LazyStatic>(lazy: &T) {}
