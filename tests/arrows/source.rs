//! What a source imports, hands on and defines, as far as its text says it.

use std::collections::BTreeSet;

/// A module by the names that lead to it from the crate's root.
pub(super) type Module = Vec<String>;

/// What is needed of a source.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The paths that it names, as it writes them.
    pub(super) paths: BTreeSet<Vec<String>>,
    /// What it hands on: the name, and the path where it comes from. `*` is all of a module.
    pub(super) reexports: Vec<(String, Vec<String>)>,
    /// The names that it defines.
    pub(super) defines: BTreeSet<String>,
}

impl Source {
    pub(super) fn read(text: &str) -> Self {
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let tokens = tokens(text);
        let mut source = Source::default();
        let mut at = 0;
        while at < tokens.len() {
            let token = tokens[at].as_str();
            let after_path = at > 0 && tokens[at - 1] == "::";
            if token == "use" && !after_path {
                let is_public = at > 0 && (tokens[at - 1] == "pub" || tokens[at - 1] == ")");
                let end =
                    at + tokens[at..].iter().position(|token| token == ";").unwrap_or(tokens.len() - at);
                source.add_uses(&tokens[at + 1..end], is_public);
                at = end;
            } else if DEFINITIONS.contains(&token) {
                source.defines.extend(tokens.get(at + 1).filter(|name| is_name(name)).cloned());
            } else if is_name(token) && !after_path && tokens.get(at + 1).is_some_and(|next| next == "::") {
                let path = tokens[at..].chunks(2).take_while(|pair| is_name(&pair[0]));
                let mut names = Vec::new();
                for pair in path {
                    names.push(pair[0].clone());
                    if pair.get(1).is_none_or(|next| next != "::") {
                        break;
                    }
                }
                source.paths.insert(names);
            }
            at += 1;
        }
        source
    }

    fn add_uses(&mut self, tokens: &[String], is_public: bool) {
        let mut leaves = Vec::new();
        use_tree(tokens, &mut 0, &mut Vec::new(), &mut leaves);
        for (path, alias) in leaves {
            if is_public {
                self.reexports.push((alias, path.clone()));
            }
            self.paths.insert(path);
        }
    }
}

/// Words that a name follows which they define.
const DEFINITIONS: [&str; 9] =
    ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "macro_rules"];

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The leaves of a `use` tree: whole paths, and the names that they get here.
fn use_tree(
    tokens: &[String],
    at: &mut usize,
    path: &mut Vec<String>,
    leaves: &mut Vec<(Vec<String>, String)>,
) {
    let depth = path.len();
    while let Some(token) = tokens.get(*at) {
        *at += 1;
        match token.as_str() {
            "::" => {}
            "{" => {
                while tokens.get(*at).is_some_and(|token| token != "}") {
                    use_tree(tokens, at, path, leaves);
                    *at += usize::from(tokens.get(*at).is_some_and(|token| token == ","));
                }
                *at += 1;
                path.truncate(depth);
                return;
            }
            "," | "}" => {
                *at -= 1;
                break;
            }
            "as" => {
                let alias = tokens.get(*at).cloned().unwrap_or_default();
                *at += 1;
                leaves.push((path.clone(), alias));
                path.truncate(depth);
                return;
            }
            name => path.push(name.to_owned()),
        }
    }
    let named =
        if path.last().is_some_and(|name| name == "self") { path.iter().rev().nth(1) } else { path.last() };
    leaves.push((path.clone(), named.cloned().unwrap_or_default()));
    path.truncate(depth);
}

/// Names, `::`, and the signs between them; comments and texts are left out.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = literal(rest) {
            length
        } else if c.is_alphanumeric() || c == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !c.is_whitespace() && c != '!' {
                tokens.push(c.to_string());
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// How long the text or character is that begins here; a lifetime is none.
fn literal(rest: &str) -> Option<usize> {
    let start = rest.trim_start_matches(['b', 'c']);
    let prefix = rest.len() - start.len();
    if let Some(raw) = start.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let close = format!("\"{}", "#".repeat(hashes));
        let end = body.find(&close).map_or(body.len(), |end| end + close.len());
        return Some(prefix + 1 + hashes + 1 + end);
    }
    if let Some(body) = start.strip_prefix('"') {
        return Some(prefix + 1 + closing(body, '"'));
    }
    let body = start.strip_prefix('\'')?;
    let second = body.chars().nth(1);
    (body.starts_with('\\') || second == Some('\'')).then(|| prefix + 1 + closing(body, '\''))
}

/// How far it is past the closing mark.
fn closing(body: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        if c == mark && !escaped {
            return at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    body.len()
}
