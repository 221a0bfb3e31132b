//! What the derives take: whatever a struct or enum may look like in Rust, as with other derives in use.

mod forbidden;
mod parameters;
mod shadowed;
mod shapes;
