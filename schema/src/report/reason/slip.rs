//! How a slip of the hand looks: what may have made one figure of another.

/// What may have happened to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slip {
    /// Two neighbouring digits changed places.
    DigitsSwapped,
    /// One digit is wrong.
    DigitWrong,
    /// A digit is missing.
    DigitMissing,
    /// There is a digit too many.
    DigitExtra,
    /// It was counted twice.
    Doubled,
    /// The sign is wrong.
    Sign,
    /// Two figures changed places.
    Exchanged,
    /// The figure stands one row or column over.
    Moved,
    /// It is the figure of the row or column beside it.
    Copied,
    /// It is last year's figure.
    LastYear,
    /// The figure was not entered.
    Dropped,
    /// Nothing that is known.
    Other,
}

impl Slip {
    /// Its name in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Slip::DigitsSwapped => "digits-swapped",
            Slip::DigitWrong => "digit-wrong",
            Slip::DigitMissing => "digit-missing",
            Slip::DigitExtra => "digit-extra",
            Slip::Doubled => "doubled",
            Slip::Sign => "sign",
            Slip::Exchanged => "exchanged",
            Slip::Moved => "moved",
            Slip::Copied => "copied",
            Slip::LastYear => "last-year",
            Slip::Dropped => "dropped",
            Slip::Other => "other",
        }
    }

    /// How unlikely it is; less is likelier.
    pub(super) const fn cost(self) -> u32 {
        match self {
            Slip::Doubled => 110,
            Slip::DigitsSwapped | Slip::LastYear => 120,
            Slip::Moved => 140,
            Slip::DigitMissing | Slip::DigitExtra | Slip::Sign | Slip::Copied => 150,
            Slip::DigitWrong => 170,
            Slip::Exchanged => 180,
            Slip::Dropped => 200,
            Slip::Other => 400,
        }
    }
}

/// What made one figure of another by its digits alone. Both are without decimal point.
pub(super) fn of_digits(from: i128, to: i128) -> Slip {
    if from == -to {
        return Slip::Sign;
    }
    if from == 0 {
        return Slip::Dropped;
    }
    if from == to.saturating_mul(2) && to != 0 {
        return Slip::Doubled;
    }
    if (from < 0) != (to < 0) {
        return Slip::Other;
    }
    let (from, to) = (from.unsigned_abs().to_string(), to.unsigned_abs().to_string());
    let (from, to) = (from.as_bytes(), to.as_bytes());
    let differ: Vec<usize> = (0..from.len().min(to.len())).filter(|&at| from[at] != to[at]).collect();
    match from.len() as isize - to.len() as isize {
        0 if differ.len() == 1 => Slip::DigitWrong,
        0 => match differ[..] {
            [one, other] if other == one + 1 && from[one] == to[other] && from[other] == to[one] => {
                Slip::DigitsSwapped
            }
            _ => Slip::Other,
        },
        -1 if is_without_one(to, from) => Slip::DigitMissing,
        1 if is_without_one(from, to) => Slip::DigitExtra,
        _ => Slip::Other,
    }
}

/// Whether the shorter number is the longer one without a digit.
fn is_without_one(longer: &[u8], shorter: &[u8]) -> bool {
    let at = longer.iter().zip(shorter).take_while(|(one, other)| one == other).count();
    longer[at + 1..] == shorter[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_known_by_their_digits() {
        for (from, to, expect) in [
            (21, 12, Slip::DigitsSwapped),
            (15, 12, Slip::DigitWrong),
            (1, 12, Slip::DigitMissing),
            (122, 12, Slip::DigitExtra),
            (120, 12, Slip::DigitExtra),
            (24, 12, Slip::Doubled),
            (-12, 12, Slip::Sign),
            (0, 12, Slip::Dropped),
            (5, 0, Slip::DigitWrong),
            (987, 12, Slip::Other),
        ] {
            assert_eq!(of_digits(from, to), expect, "{from} {to}");
        }
    }
}
