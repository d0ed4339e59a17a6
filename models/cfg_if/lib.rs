//! The macro of the crate `cfg-if`: the first branch whose condition holds stands, the others vanish.

#[macro_export]
macro_rules! cfg_if {
    ($(if #[cfg($cond:meta)] { $($then:tt)* }) else* $(else { $($other:tt)* })?) => {
        $crate::cfg_if! { @branch () ; $(($cond) { $($then)* })* $(() { $($other)* })? }
    };
    // The conditions so far, none of which held; then the branches that are left.
    (@branch ($($before:meta,)*) ;) => {};
    (@branch ($($before:meta,)*) ; () { $($items:tt)* }) => {
        #[cfg(not(any($($before),*)))]
        $crate::cfg_if! { @items $($items)* }
    };
    (@branch ($($before:meta,)*) ; ($cond:meta) { $($items:tt)* } $($rest:tt)*) => {
        #[cfg(all($cond, not(any($($before),*))))]
        $crate::cfg_if! { @items $($items)* }
        $crate::cfg_if! { @branch ($($before,)* $cond,) ; $($rest)* }
    };
    (@items $($items:tt)*) => { $($items)* };
}
