//! Further Rust types for cells: the untyped entry, and decimals of another crate.

use crate::form::format::Value;
use crate::report::Entry;
use crate::rust::typed::kind::Kind;
use crate::rust::typed::{Fits, Misfit};

/// An untyped entry takes whatever a cell holds.
impl<K: Kind> Fits<K> for Entry {
    fn read(entry: &Entry, _: &Value) -> Result<Self, Misfit> {
        Ok(entry.clone())
    }

    fn write(&self, value: &Value) -> Result<Entry, Misfit> {
        if self.fits(value) { Ok(self.clone()) } else { Err(Misfit::Kind) }
    }
}

#[cfg(feature = "rust_decimal")]
mod decimal {
    use crate::form::format::Value;
    use crate::number::Number;
    use crate::report::Entry;
    use crate::rust::typed::{Fits, Misfit, kind};
    use rust_decimal::Decimal;

    fn read(entry: &Entry, value: &Value) -> Result<Decimal, Misfit> {
        let number = <Number as Fits<kind::Amount>>::read(entry, value)?;
        Ok(Decimal::new(number.mantissa(), u32::from(number.scale())))
    }

    fn write(decimal: &Decimal, value: &Value) -> Result<Entry, Misfit> {
        let decimal = decimal.normalize();
        let number = i64::try_from(decimal.mantissa()).ok().zip(u8::try_from(decimal.scale()).ok());
        let number = number.and_then(|(mantissa, scale)| Number::new(mantissa, scale));
        <Number as Fits<kind::Amount>>::write(&number.ok_or(Misfit::Digits)?, value)
    }

    macro_rules! decimals_fit {
        ($($kind:ty)*) => { $(
            impl Fits<$kind> for Decimal {
                fn read(entry: &Entry, value: &Value) -> Result<Self, Misfit> {
                    read(entry, value)
                }

                fn write(&self, value: &Value) -> Result<Entry, Misfit> {
                    write(self, value)
                }
            }
        )* };
    }
    decimals_fit!(kind::Count kind::Change kind::Amount);
}
