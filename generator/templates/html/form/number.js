// Exact numbers. A number is a BigInt that counts in units of 10^-15, so that sums never round.
// The limits are those of every other reader of the form: 15 significant digits, 15 decimals.

const DIGITS = 15;
const ONE = 10n ** 15n;

/** The number that a text in JSON's syntax means: { units } or { problem: 'malformed' | 'digits' }. */
function parseNumber(text) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) return { problem: 'malformed' };
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '').replace(/0+$/, '');
  if (digits === '') return { units: 0n };
  // Zeros at the end are digits of a whole number, and nothing behind a decimal point.
  const zeros = /0*$/.exec(whole + fraction)[0].length;
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(zeros);
  const length = BigInt(digits.length) + (power > 0n ? power : 0n);
  if (length > BigInt(DIGITS) || power < -BigInt(DIGITS)) return { problem: 'digits' };
  const units = BigInt(digits) * 10n ** (power + BigInt(DIGITS));
  return { units: sign ? -units : units };
}

/** The number as people and JSON write it, without exponent or needless zeros. */
function formatNumber(units) {
  const size = units < 0n ? -units : units;
  const fraction = (size % ONE).toString().padStart(DIGITS, '0').replace(/0+$/, '');
  return (units < 0n ? '-' : '') + size / ONE + (fraction && '.' + fraction);
}

function absolute(units) {
  return units < 0n ? -units : units;
}

function compares(left, sign, right) {
  switch (sign) {
    case '=': return left === right;
    case '!=': return left !== right;
    case '<=': return left <= right;
    case '>=': return left >= right;
    case '<': return left < right;
    default: return left > right;
  }
}
