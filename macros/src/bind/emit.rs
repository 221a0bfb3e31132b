//! The code of a bound struct: tables, one slot per field, and the proof that its parts agree.

use super::field::{BoundField, BoundStruct, Share, What};
use super::fit::{Wanted, is_text};
use super::ground::Scope;
use crate::form::fingerprint;
use crate::item::{Item, bare};
use crate::written::written;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// What a struct with mistakes gets, so that nobody else complains of it.
///
/// ```ignore
/// const _: () = {
///     impl ::nianbao::bind::Bound for Workload { /* reads nothing */ }
///     impl ::nianbao::bind::FromReport for Workload {}
/// };
/// ```
pub(super) fn stub(item: &Item, runtime: &TokenStream) -> TokenStream {
    let plan = quote!(&#runtime::bind::Plan::STUB);
    let bound = bound(item, runtime, &[], &plan, &quote!(::core::option::Option::None), &TokenStream::new());
    let from_report = from_report(item, runtime, &[]);
    quote! {
        const _: () = {
            #bound
            #from_report
        };
    }
}

/// What a struct gets.
///
/// ```ignore
/// const _: () = {
///     const __EDITIONS: &[Edition] = &[/* see `edition` */];
///     const __SLOT0: Slot<u64> = slot::cell::<kind::Count, u64>();
///     const __SLOT1: Slot<Applicants> = slot::part::<Applicants>();
///     const _: () = part_agrees("handled", Scope::Row("applications", ""), …, __SLOT1.part);
///     impl Bound for Workload { /* see `bound` */ }
///     impl FromReport for Workload {}
/// };
/// ```
pub(super) fn derived(item: &Item, bound_struct: &BoundStruct<'_>, runtime: &TokenStream) -> TokenStream {
    let emit = Emit { item, runtime, bound: bound_struct };
    let editions = emit.editions();
    let slots: TokenStream = emit.fields().map(|(number, field)| emit.slot(number, field)).collect();
    let proofs = emit.fields().filter(|(_, field)| !emit.concerns(field)).flat_map(|(number, field)| {
        let proofs = emit.proofs(field, &emit.slot_of(number, field));
        proofs.into_iter().map(|proof| quote!(const _: () = #proof;))
    });
    let proofs: TokenStream = proofs.collect();
    let conditions = emit.conditions();
    let bound = bound(item, runtime, &conditions, &emit.plan(), &emit.read(), &emit.write());
    let is_part = matches!(bound_struct.head.scope, Scope::Row(..) | Scope::Column(..));
    let from_report = (!is_part).then(|| from_report(item, runtime, &conditions));
    let allow = item.deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #allow
        const _: () = {
            const __EDITIONS: &[#runtime::bind::Edition] = &[#editions];
            #slots
            #proofs
            #bound
            #from_report
        };
    }
}

/// ```ignore
/// #[automatically_derived]
/// impl Bound for Workload {
///     const PLAN: &'static Plan = &Plan { /* see `Emit::plan` */ };
///     fn read(from: &mut Reader<'_>) -> Option<Self> { /* see `Emit::read` */ }
///     fn write(&self, into: &mut Filler<'_>) { /* see `Emit::write` */ }
/// }
/// ```
fn bound(
    item: &Item,
    runtime: &TokenStream,
    conditions: &[TokenStream],
    plan: &TokenStream,
    read: &TokenStream,
    write: &TokenStream,
) -> TokenStream {
    let head = item.generics.implement(&quote!(#runtime::bind::Bound), &item.name, conditions);
    let (from, into) = (used(FROM, read), used(INTO, write));
    quote! {
        #[automatically_derived]
        #head {
            const PLAN: &'static #runtime::bind::Plan = #plan;

            fn read(#from: &mut #runtime::bind::Reader<'_>) -> ::core::option::Option<Self> {
                #read
            }

            fn write(&self, #into: &mut #runtime::bind::Filler<'_>) {
                #write
            }
        }
    }
}

/// A parameter's name, or `_` where the code does not use it: what is emitted needs no `allow`, which a crate
/// that forbids the lint would refuse.
fn used(name: &str, code: &TokenStream) -> TokenStream {
    let name = local(name);
    if uses(code, &name) { quote!(#name) } else { quote!(_) }
}

fn uses(code: &TokenStream, name: &Ident) -> bool {
    code.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => uses(&group.stream(), name),
        _ => false,
    })
}

fn from_report(item: &Item, runtime: &TokenStream, conditions: &[TokenStream]) -> TokenStream {
    let head = item.generics.implement(&quote!(#runtime::bind::FromReport), &item.name, conditions);
    quote!(#[automatically_derived] #head {})
}

struct Emit<'e> {
    item: &'e Item,
    runtime: &'e TokenStream,
    bound: &'e BoundStruct<'e>,
}

impl<'e> Emit<'e> {
    fn fields(&self) -> impl Iterator<Item = (usize, &'e BoundField<'e>)> + use<'e> {
        self.bound.fields.iter().enumerate()
    }

    /// Whether a field's type is known only where the struct's parameters are.
    fn concerns(&self, field: &BoundField<'_>) -> bool {
        self.item.generics.named_in(field.rust).any()
    }

    /// `Edition { id: "2021-30", fingerprint: Fingerprint(…), file: None, places: &[(12, 0), (40, 1)] },`
    fn editions(&self) -> TokenStream {
        let runtime = self.runtime;
        let editions = self.bound.head.editions.iter().enumerate().map(|(number, edition)| {
            let id = &edition.form.format.id;
            let fingerprint = fingerprint(&edition.form.format, runtime);
            let file = match edition.form.bytes() {
                Some(bytes) => quote!(::core::option::Option::Some(#bytes)),
                None => quote!(::core::option::Option::None),
            };
            let places = self.bound.fields.iter().map(|field| {
                let (first, stride) = field.places[number];
                quote!((#first, #stride))
            });
            quote! {
                #runtime::bind::Edition {
                    id: #id,
                    fingerprint: #fingerprint,
                    file: #file,
                    places: &[#(#places),*],
                },
            }
        });
        editions.collect()
    }

    /// `const __SLOT0: Slot<u64> = slot::cell::<kind::Count, u64>();`
    fn slot(&self, number: usize, field: &BoundField<'_>) -> TokenStream {
        if self.concerns(field) {
            return TokenStream::new();
        }
        let (runtime, rust, name) = (self.runtime, field.rust, slot_name(number));
        let slot = self.new_slot(field);
        quote!(const #name: #runtime::bind::slot::Slot<#rust,> = #slot;)
    }

    /// A field's slot: its constant, or a new one where the type is a parameter's.
    fn slot_of(&self, number: usize, field: &BoundField<'_>) -> TokenStream {
        if self.concerns(field) {
            return self.new_slot(field);
        }
        let name = slot_name(number);
        quote!(#name)
    }

    fn new_slot(&self, field: &BoundField<'_>) -> TokenStream {
        let (runtime, rust) = (self.runtime, field.rust);
        let kind = self.kind(field).map(|kind| quote!(#kind,));
        let maker = match field.what {
            What::Cell(..) => quote!(cell),
            What::Narrative => quote!(narrative),
            What::OrganName => quote!(organ_name),
            What::OrganLevel(_) => quote!(organ_level),
            What::Year => quote!(year),
            What::Part(..) => quote!(part),
        };
        let path = quote!(#runtime::bind::slot::#maker);
        // What the compiler has to say of the type, it shall say at the type.
        let path = crate::item::placed(path, crate::item::start(rust));
        // The comma keeps the `>` of a type from running into this one.
        quote!(#path::<#kind #rust,>())
    }

    /// The kind of a field's cell, as a type.
    fn kind(&self, field: &BoundField<'_>) -> Option<TokenStream> {
        let runtime = self.runtime;
        let kind = match field.what {
            What::Cell(wanted, _) => match wanted {
                Wanted::Count => quote!(Count),
                Wanted::Change => quote!(Change),
                Wanted::Amount => quote!(Amount),
                Wanted::Text => quote!(Text),
                Wanted::Flag => quote!(Flag),
                Wanted::Choice => quote!(Choice),
                Wanted::Prose | Wanted::Level | Wanted::Year | Wanted::Part => return None,
            },
            What::OrganLevel(_) if is_text(field.rust) => quote!(Text),
            What::OrganLevel(_) => quote!(Choice),
            _ => return None,
        };
        Some(quote!(#runtime::typed::kind::#kind))
    }

    /// What the struct's parameters must be, so that its fields can be read.
    fn conditions(&self) -> Vec<TokenStream> {
        let runtime = self.runtime;
        let generics = &self.item.generics;
        let concerned = self.bound.fields.iter().filter(|field| generics.decide(field.rust));
        let conditions = concerned.map(|field| {
            let rust = field.rust;
            match (&field.what, self.kind(field)) {
                (_, Some(kind)) => quote!(#rust: #runtime::typed::Fits<#kind>),
                (What::Part(..), _) => quote!(#rust: #runtime::bind::Bound),
                (What::Year, _) => quote!(#rust: #runtime::typed::Fits<#runtime::typed::kind::Count>),
                _ => quote!(#rust: #runtime::bind::Prose),
            }
        });
        let skipped = self.bound.skipped.iter().filter(|field| generics.decide(&field.rust));
        let defaults = skipped.map(|field| {
            let rust = &field.rust;
            quote!(#rust: ::core::default::Default)
        });
        conditions.chain(defaults).collect()
    }

    /// ```ignore
    /// part_agrees("handled", Scope::Row("applications", ""), __EDITIONS, Share::Any, __SLOT1.part)
    /// ```
    fn proofs(&self, field: &BoundField<'_>, slot: &TokenStream) -> Vec<TokenStream> {
        let runtime = self.runtime;
        // An error in a constant is shown where the constant's tokens come from: the field's type.
        let at_type = |proof: TokenStream| crate::item::placed(proof, crate::item::start(field.rust));
        match &field.what {
            What::Part(scope, share) => {
                let name = bare(field.name);
                let scope = self.scope(scope);
                let share = match share {
                    Share::Any => quote!(Any),
                    Share::Whole => quote!(Whole),
                    Share::Partial => quote!(Partial),
                };
                vec![at_type(quote! {
                    #runtime::bind::part_agrees(#name, #scope, __EDITIONS, #runtime::bind::Share::#share, #slot.part)
                })]
            }
            What::Cell(_, lists) | What::OrganLevel(lists) => {
                let (path, rust) = (&field.path, written(field.rust));
                let mut lists: Vec<&Vec<String>> = lists.iter().collect();
                lists.dedup();
                let proof = |list: &Vec<String>| {
                    at_type(
                        quote!(#runtime::bind::variants_agree(#path, #rust, &[#(#list),*], #slot.answers)),
                    )
                };
                lists.into_iter().map(proof).collect()
            }
            _ => Vec::new(),
        }
    }

    /// `Scope::Row("applications", "")`
    fn scope(&self, scope: &Scope) -> TokenStream {
        let runtime = self.runtime;
        match scope {
            Scope::Form => quote!(#runtime::bind::Scope::Form),
            Scope::Branch(path) => quote!(#runtime::bind::Scope::Branch(#path)),
            Scope::Row(table, branch) => quote!(#runtime::bind::Scope::Row(#table, #branch)),
            Scope::Column(table, branch) => quote!(#runtime::bind::Scope::Column(#table, #branch)),
        }
    }

    /// ```ignore
    /// &Plan {
    ///     name: "Workload",
    ///     scope: Scope::Form,
    ///     partial: false,
    ///     editions: __EDITIONS,
    ///     bindings: &[Binding { field: "received", path: "applications.received.total", … }],
    /// }
    /// ```
    fn plan(&self) -> TokenStream {
        let runtime = self.runtime;
        let name = bare(&self.item.name);
        let scope = self.scope(&self.bound.head.scope);
        let partial = self.bound.head.partial;
        let bindings = self.fields().map(|(number, field)| self.binding(number, field));
        quote! {
            &#runtime::bind::Plan {
                name: #name,
                scope: #scope,
                partial: #partial,
                editions: __EDITIONS,
                bindings: &[#(#bindings),*],
            }
        }
    }

    fn binding(&self, number: usize, field: &BoundField<'_>) -> TokenStream {
        let runtime = self.runtime;
        let (name, rust) = (bare(field.name), written(field.rust));
        let (path, labels) = (&field.path, &field.labels);
        let kind = match &field.what {
            What::Cell(wanted, _) => {
                let word = wanted.word();
                quote!(Cell(#word))
            }
            What::Narrative => quote!(Narrative),
            What::OrganName => quote!(OrganName),
            What::OrganLevel(_) => quote!(OrganLevel),
            What::Year => quote!(Year),
            What::Part(..) => quote!(Part),
        };
        let part = match field.what {
            What::Part(..) => {
                let slot = self.slot_of(number, field);
                quote!(#slot.part)
            }
            _ => quote!(::core::option::Option::None),
        };
        quote! {
            #runtime::bind::Binding {
                field: #name,
                path: #path,
                kind: #runtime::bind::Kind::#kind,
                labels: #labels,
                rust: #rust,
                part: #part,
            }
        }
    }

    /// ```ignore
    /// let __nianbao_0 = __SLOT0.read(__nianbao_from, 0);
    /// let __nianbao_1 = __SLOT1.read(__nianbao_from, 1);
    /// Some(Self { received: __nianbao_0?, handled: __nianbao_1?, note: Default::default() })
    /// ```
    fn read(&self) -> TokenStream {
        let reads = self.fields().map(|(number, field)| {
            let (slot, value, from) = (self.slot_of(number, field), value_name(number), local(FROM));
            let proofs = if self.concerns(field) { self.proofs(field, &slot) } else { Vec::new() };
            quote! {
                #(const { #proofs })*
                let #value = #slot.read(#from, #number);
            }
        });
        let values = self.fields().map(|(number, field)| {
            let (name, value) = (field.name, value_name(number));
            quote!(#name: #value?,)
        });
        let defaults = self.bound.skipped.iter().map(|field| {
            let name = &field.name;
            quote!(#name: ::core::default::Default::default(),)
        });
        quote! {
            #(#reads)*
            ::core::option::Option::Some(Self { #(#values)* #(#defaults)* })
        }
    }

    /// `__SLOT0.write(__nianbao_into, 0, &self.received);`
    fn write(&self) -> TokenStream {
        let writes = self.fields().map(|(number, field)| {
            let (slot, name, into) = (self.slot_of(number, field), field.name, local(INTO));
            // A reference into a packed struct is an error, and a copy of what cannot be copied is one too.
            let own = if self.item.packed { quote!({ self.#name }) } else { quote!(self.#name) };
            quote!(#slot.write(#into, #number, &#own);)
        });
        writes.collect()
    }
}

fn slot_name(number: usize) -> Ident {
    format_ident!("__SLOT{number}")
}

fn value_name(number: usize) -> Ident {
    local(&format!("__nianbao_{number}"))
}

/// A parameter or variable. A static of that name in the user's module would be an error, so that the names are such as nobody takes.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

const FROM: &str = "__nianbao_from";
const INTO: &str = "__nianbao_into";
