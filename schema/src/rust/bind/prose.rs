//! Which Rust types hold prose and names, which are never missing: unwritten, they are empty.

use std::borrow::Cow;
use std::sync::Arc;

/// A Rust type that holds a narrative, or the organ's name. Unwritten prose is empty.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not hold a narrative",
    label = "does not hold prose",
    note = "narratives and the organ's name fit `String`, `Box<str>`, `Arc<str>` and `Option` of these"
)]
pub trait Prose: Sized {
    /// The prose of a report.
    fn from_text(text: &str) -> Self;

    /// The prose as a report has it.
    fn as_text(&self) -> &str;
}

macro_rules! prose {
    ($($type:ty)*) => { $(
        impl Prose for $type {
            fn from_text(text: &str) -> Self {
                text.into()
            }

            fn as_text(&self) -> &str {
                self
            }
        }
    )* };
}
prose!(String Box<str> Arc<str>);

impl Prose for Cow<'_, str> {
    fn from_text(text: &str) -> Self {
        Cow::Owned(text.to_owned())
    }

    fn as_text(&self) -> &str {
        self
    }
}

/// `None` is what nobody wrote.
impl<T: Prose> Prose for Option<T> {
    fn from_text(text: &str) -> Self {
        if text.is_empty() { None } else { Some(T::from_text(text)) }
    }

    fn as_text(&self) -> &str {
        self.as_ref().map_or("", T::as_text)
    }
}
