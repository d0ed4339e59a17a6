//! To be modelled.
