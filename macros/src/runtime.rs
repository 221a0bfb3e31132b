//! What nianbao is called where a macro is used: as `crate = "…"` says, else as the user's `Cargo.toml` does.

use proc_macro2::TokenStream;
use quote::quote;
use std::path::Path;
use std::sync::OnceLock;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};
use toml::de::{DeTable, DeValue};

/// Its name in the user's `Cargo.toml`, which may give it another one than its own.
pub(crate) fn usual() -> TokenStream {
    // A compiler that stays for several crates keeps one process for each.
    static NAME: OnceLock<String> = OnceLock::new();
    let name = NAME.get_or_init(|| in_manifest().unwrap_or_else(|| OWN.to_owned()));
    let name = Ident::new(name, proc_macro2::Span::call_site());
    quote!(::#name)
}

const OWN: &str = "nianbao";

/// The other name, if there is one and no doubt about it.
fn in_manifest() -> Option<String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR")?;
    let manifest = std::fs::read_to_string(Path::new(&folder).join("Cargo.toml")).ok()?;
    let workspace = || {
        let above = Path::new(&folder).ancestors().map(|folder| folder.join("Cargo.toml"));
        above.filter_map(|file| std::fs::read_to_string(file).ok()).find(|text| text.contains("[workspace"))
    };
    renamed(&manifest, workspace)
}

/// The one dependency that is nianbao by another name; none where some dependency has the name itself.
fn renamed(manifest: &str, workspace: impl Fn() -> Option<String>) -> Option<String> {
    if !manifest.contains("dependencies") {
        return None;
    }
    let manifest = DeTable::parse(manifest).ok()?.into_inner();
    let targets = manifest.get("target").and_then(|all| all.get_ref().as_table());
    let targets = targets.into_iter().flat_map(|all| all.values()).filter_map(|one| one.get_ref().as_table());
    let mut names = Vec::new();
    for table in std::iter::once(&manifest).chain(targets) {
        let kinds = ["dependencies", "dev-dependencies"].into_iter().filter_map(|kind| table.get(kind));
        for (name, dependency) in kinds.filter_map(|kind| kind.get_ref().as_table()).flatten() {
            let (name, dependency) = (name.get_ref().as_ref(), dependency.get_ref());
            let inherited = dependency.get("workspace").and_then(|is| is.get_ref().as_bool()) == Some(true);
            let package = if inherited { package_in(&workspace()?, name) } else { package(dependency) };
            let name = name.replace('-', "_");
            if package.as_deref().unwrap_or(&name) == OWN && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    match names.as_slice() {
        [name] if name != OWN => Some(name.clone()),
        _ => None,
    }
}

fn package(dependency: &DeValue<'_>) -> Option<String> {
    Some(dependency.get("package")?.get_ref().as_str()?.to_owned())
}

fn package_in(workspace: &str, name: &str) -> Option<String> {
    let workspace = DeTable::parse(workspace).ok()?.into_inner();
    package(workspace.get("workspace")?.get_ref().get("dependencies")?.get_ref().get(name)?.get_ref())
}

/// The path in a text.
pub(crate) fn named(text: &LitStr) -> Result<TokenStream, syn::Error> {
    text.parse_with(path)
        .map_err(|_| syn::Error::new(text.span(), format!("`{}` is not the path of a crate", text.value())))
}

/// A path such as `serde::Serialize` or `::core::hash::Hash`.
pub(crate) fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let start: Option<Token![::]> = input.parse()?;
    let first = input.call(Ident::parse_any)?;
    let mut path = quote!(#start #first);
    while let Some(colons) = input.parse::<Option<Token![::]>>()? {
        let next = input.call(Ident::parse_any)?;
        path.extend(quote!(#colons #next));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn another_name_is_that_of_the_manifest() {
        let workspace =
            "[workspace.dependencies]\nnb = { version = \"1\", package = \"nianbao\" }\nother = \"1\"\n";
        let name = |manifest: &str| renamed(manifest, || Some(workspace.to_owned()));
        let other = "package = \"nianbao\"";
        assert_eq!(name("[dependencies]\nnianbao = \"1\"\n"), None);
        assert_eq!(name(&format!("[dependencies.the-form]\n{other}\n")), Some("the_form".to_owned()));
        assert_eq!(name(&format!("[dev-dependencies]\nform = {{ {other} }}\n")), Some("form".to_owned()));
        assert_eq!(
            name(&format!("[target.'cfg(unix)'.dependencies]\nform = {{ {other} }}\n")),
            Some("form".to_owned())
        );
        assert_eq!(
            name("[dependencies]\nother.workspace = true\nnb = { workspace = true }\n"),
            Some("nb".to_owned())
        );
        // Two versions, one by its own name: whoever means the other says so.
        assert_eq!(name(&format!("[dependencies]\nnianbao = \"1\"\nnew = {{ {other} }}\n")), None);
        assert_eq!(name(&format!("[dependencies]\nold = {{ {other} }}\nnew = {{ {other} }}\n")), None);
        assert_eq!(name("[package]\nname = \"nianbao\"\n"), None);
        assert_eq!(name("[dependencies"), None);
    }
}
