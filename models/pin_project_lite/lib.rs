//! The macro of the crate `pin-project-lite`: the struct or enum stands as written. The projections that it makes are not modelled.

#[macro_export]
macro_rules! pin_project {
    ($($item:tt)*) => { $($item)* };
}
