//! The crate `thiserror`: it has a derive only, which the front end does not expand.
