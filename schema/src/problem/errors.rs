//! Several errors as one, so that `?` passes all of them on.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

/// All errors of one run, at least one.
///
/// A slice of errors that is an error itself: it can be looked at one by one, and `?` passes it on. Its text has each error on
/// a line.
///
/// ```
/// use nianbao_schema::{Code, Format, Report};
///
/// fn received(json: &[u8]) -> Result<Option<String>, Box<dyn std::error::Error>> {
///     let report = Report::from_json(json, Format::built_in("2021-30")?)?;
///     Ok(report.get("applications.received.total").and_then(|entry| entry.number()).map(|number| number.to_string()))
/// }
///
/// let json = br#"{ "format": "2021-30", "applications": { "recieved": { "total": 3 } } }"#;
/// assert!(received(json).unwrap_err().to_string().contains("did you mean `received`?"));
///
/// let errors = Report::from_json(json, Format::built_in("2021-30")?).unwrap_err();
/// assert_eq!((errors.len(), errors[0].code), (1, Code::ReportPath));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors<E>(Vec<E>);

impl<E> Errors<E> {
    /// All errors of a list that has some.
    #[cfg(feature = "report")]
    pub(crate) fn of(list: Vec<E>) -> Self {
        debug_assert!(!list.is_empty(), "no error, and yet a failure");
        Errors(list)
    }

    /// The errors as a list.
    pub fn into_vec(self) -> Vec<E> {
        self.0
    }
}

impl<E> Deref for Errors<E> {
    type Target = [E];

    fn deref(&self) -> &[E] {
        &self.0
    }
}

impl<E> From<E> for Errors<E> {
    fn from(error: E) -> Self {
        Errors(vec![error])
    }
}

impl<E> IntoIterator for Errors<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'e, E> IntoIterator for &'e Errors<E> {
    type Item = &'e E;
    type IntoIter = std::slice::Iter<'e, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<E: fmt::Display> fmt::Display for Errors<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, error) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl<E: Error> Error for Errors<E> {}
