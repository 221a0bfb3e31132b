//! The page's content security policy: nothing is loaded, and only our own script and style run.

use base64::engine::Engine;
use base64::engine::general_purpose::STANDARD;

/// A policy under which a page runs this script and this style and loads nothing from anywhere.
pub(super) fn policy(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(style),
    )
}

/// What a browser compares a script or a style with.
fn hash(text: &str) -> String {
    STANDARD.encode(hmac_sha256::Hash::hash(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples of FIPS 180-4.
    #[test]
    fn hashes_as_browsers_do() {
        for (text, expect) in [
            ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
            ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=",
            ),
        ] {
            assert_eq!(hash(text), expect);
        }
    }
}
