//! What a format file says → its fingerprint.

use crate::form::fingerprint::Fingerprint;
use std::collections::HashMap;
use toml::Spanned;
use toml::de::DeValue;

/// The fingerprint of a format file. What texts print is given by where they start, if that is not what they say.
pub(super) fn fingerprint(root: &DeValue<'_>, printed: &HashMap<usize, String>) -> Fingerprint {
    let mut hash = Fnv { hash: 0xcbf2_9ce4_8422_2325, printed };
    hash.root(root);
    Fingerprint(hash.hash)
}

/// FNV-1a over what a TOML value says: not over comments, spacing or the order of keys.
struct Fnv<'p> {
    hash: u64,
    printed: &'p HashMap<usize, String>,
}

impl Fnv<'_> {
    fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        let length = (bytes.len() as u64).to_le_bytes();
        for byte in [kind].iter().chain(&length).chain(bytes) {
            self.hash = (self.hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// The file as a whole, but for the list of its own earlier fingerprints: adding to that list changes no form.
    fn root(&mut self, root: &DeValue<'_>) {
        let DeValue::Table(table) = root else { return };
        let kept = || table.iter().filter(|(key, _)| key.get_ref() != "same_as");
        self.bytes(b't', &(kept().count() as u64).to_le_bytes());
        kept().for_each(|(key, value)| self.entry(key.get_ref(), value));
    }

    fn entry(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        self.bytes(b'k', key.as_bytes());
        self.value(value);
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::String(text) => {
                let printed = self.printed.get(&value.span().start);
                self.bytes(b's', printed.map_or(text.as_bytes(), |printed| printed.as_bytes()));
            }
            DeValue::Integer(number) => self.bytes(b'i', number.to_string().as_bytes()),
            DeValue::Float(number) => self.bytes(b'f', number.to_string().as_bytes()),
            DeValue::Boolean(flag) => self.bytes(b'b', &[u8::from(*flag)]),
            DeValue::Datetime(moment) => self.bytes(b'd', moment.to_string().as_bytes()),
            DeValue::Array(values) => {
                self.bytes(b'a', &(values.len() as u64).to_le_bytes());
                values.iter().for_each(|value| self.value(value));
            }
            DeValue::Table(table) => {
                self.bytes(b't', &(table.len() as u64).to_le_bytes());
                table.iter().for_each(|(key, value)| self.entry(key.get_ref(), value));
            }
        }
    }
}
