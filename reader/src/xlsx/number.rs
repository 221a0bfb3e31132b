//! Numbers of a workbook, exactly as far as a spreadsheet has them.

/// The most digits that a spreadsheet shows, or keeps of what is typed.
const DIGITS: usize = 15;

/// A number as a person writes it: without an exponent, without needless zeros, with at most 15 digits; nothing if it
/// is no number. Programs write the binary number nearest to what was typed with up to 17 digits; rounded to 15, it is what
/// was typed.
pub(super) fn plain(written: &str) -> Option<String> {
    let written = written.trim();
    if is_short(written) {
        return Some(tidy(written));
    }
    let number: f64 = written.parse().ok().filter(|number: &f64| number.is_finite())?;
    let rounded = format!("{:.*e}", DIGITS - 1, number);
    let (digits, exponent) = rounded.split_once('e')?;
    Some(tidy(&shift(digits, exponent.parse().ok()?)))
}

/// A number times a power of ten.
pub(super) fn shift(number: &str, places: i32) -> String {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut digits = format!("{whole}{fraction}");
    let mut point = whole.len() as i32 + places;
    if point <= 0 {
        digits.insert_str(0, &"0".repeat(1 + point.unsigned_abs() as usize));
        point = 1;
    }
    let point = point as usize;
    if digits.len() < point {
        digits.push_str(&"0".repeat(point - digits.len()));
    }
    let (whole, fraction) = digits.split_at(point);
    tidy(&format!("{sign}{whole}.{fraction}"))
}

/// Whether a number is written out with no more digits than there can be.
fn is_short(written: &str) -> bool {
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole) && is_digits(fraction) && whole.len() + fraction.len() <= DIGITS
}

/// A number without zeros that say nothing.
fn tidy(number: &str) -> String {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    match (whole, fraction) {
        ("0", "") => "0".to_owned(),
        (_, "") => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{fraction}"),
    }
}

/// A day, and a time if there is one, from the number that a workbook keeps for it.
pub(super) fn date(number: &str, from_1904: bool) -> Option<String> {
    let (days, fraction) = number.split_once('.').unwrap_or((number, ""));
    let days: i64 = days.parse().ok().filter(|days| (0..3_000_000).contains(days))?;
    let time = minutes(fraction).map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60));
    // Days from 1 January 1970.
    let days = days - if from_1904 { 24_107 } else { 25_569 };
    let (year, month, day) = civil(days);
    let date = format!("{year:04}-{month:02}-{day:02}");
    Some(time.map_or(date.clone(), |time| format!("{date} {time}")))
}

/// The minutes that a part of a day is; nothing at midnight.
fn minutes(fraction: &str) -> Option<u64> {
    const PLACES: usize = 9;
    let digits: String = fraction.chars().chain(std::iter::repeat('0')).take(PLACES).collect();
    let parts: u64 = digits.parse().ok()?;
    let minutes = (parts * 24 * 60 + 500_000_000) / 1_000_000_000;
    (parts > 0).then_some(minutes.min(24 * 60 - 1))
}

/// Year, month and day of a day counted from 1 January 1970, by the rules of the Gregorian calendar. Years begin in
/// March here, so that the leap day is the last one.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_was_typed() {
        let cases = [
            ("0", "0"),
            ("12", "12"),
            ("-3", "-3"),
            ("007", "7"),
            ("16.0", "16"),
            ("160.5964", "160.5964"),
            ("160.59639999999999", "160.5964"),
            ("0.30000000000000004", "0.3"),
            ("25.100000000000001", "25.1"),
            ("999999999999999", "999999999999999"),
            ("123456789012345678", "123456789012346000"),
            ("1.2E+3", "1200"),
            ("1e-7", "0.0000001"),
            ("-2.5100000000000002E-2", "-0.0251"),
            ("0.000000000000001", "0.000000000000001"),
            ("-0", "0"),
            ("1E+20", "100000000000000000000"),
            (" 5 ", "5"),
        ];
        for (written, expect) in cases {
            assert_eq!(plain(written).as_deref(), Some(expect), "{written}");
        }
        for wrong in ["", "abc", "1e999", "NaN", "inf", "1,2", "--1"] {
            assert_eq!(plain(wrong), None, "{wrong}");
        }
        assert_eq!(shift("0.125", 2), "12.5");
        assert_eq!(shift("3", 2), "300");
        assert_eq!(shift("-12.5", -4), "-0.00125");
    }

    #[test]
    fn days_are_dates() {
        assert_eq!(date("45292", false).as_deref(), Some("2024-01-01"));
        assert_eq!(date("45351", false).as_deref(), Some("2024-02-29"));
        assert_eq!(date("43830", true).as_deref(), Some("2024-01-01"));
        assert_eq!(date("45292.4375", false).as_deref(), Some("2024-01-01 10:30"));
        assert_eq!(date("-1", false), None);
        assert_eq!(date("99999999999", false), None);
    }
}
