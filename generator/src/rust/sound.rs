//! The quick check: straight-line code that decides whether there is nothing to say of a report.
//!
//! Rules that are always in force and add up whole numbers of one table become sums of local
//! variables, one function for each table. All other rules are few; for them the code hands figures to
//! functions that know the rule from the format.

use super::plan::Plan;
use super::{Options, names};
use nianbao_schema::format::{Balance, Comparison, Condition, Demand, Linear, Quote, Rule, Term, Value};
use nianbao_schema::problem::Severity;
use nianbao_schema::shape::Shape;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashSet;

/// The factors of a rule for sums of local variables add up to no more than this: a count is below
/// 2⁵⁰, and so many of them fit an `i64`.
const MAX_WEIGHT: u64 = 8_000;

/// The quick check of one form.
pub(super) struct Sound<'p> {
    plan: &'p Plan<'p>,
    runtime: &'p TokenStream,
    /// The rules that become sums, by table.
    plain: Vec<Vec<usize>>,
}

impl<'p> Sound<'p> {
    pub(super) fn new(plan: &'p Plan<'p>, options: &'p Options) -> Self {
        let format = plan.format;
        let mut plain = vec![Vec::new(); format.tables.len()];
        for (index, rule) in format.rules.iter().enumerate() {
            if let Some(table) = plain_table(plan, rule) {
                plain[table].push(index);
            }
        }
        Sound { plan, runtime: &options.runtime, plain }
    }

    /// ```ignore
    /// fn sound(&self, options: &Options<'_>) -> Option<Outcome> {
    ///     let mut sound = Sound::begin(Self::form(), (self.year, &self.organ), options)?;
    ///     self.sound_in_applications()?;
    ///     …
    ///     sound.held(42, 2);
    ///     if sound.applies(12, Figure::new(&self.applications.outcome.other.fee_unpaid.total))? {
    ///         sound.mentions(12, &self.other_matters)?;
    ///     }
    ///     …
    ///     sound.complete(self)?;
    ///     Some(sound.outcome())
    /// }
    /// ```
    pub(super) fn method(&self) -> TokenStream {
        let runtime = self.runtime;
        let format = self.plan.format;
        let tables = (0..format.tables.len()).filter(|&table| self.is_looked_at(table));
        let tables: Vec<Ident> = tables.map(|table| self.function(table)).collect();
        let steps = format.rules.iter().enumerate().map(|(index, rule)| self.step(index, rule));
        let plain = self.plain.iter().flatten().map(|&rule| &format.rules[rule]);
        let (hard, soft): (Vec<&Rule>, Vec<&Rule>) = plain.partition(|rule| rule.severity == Severity::Error);
        let count = |rules: Vec<&Rule>| {
            Literal::usize_unsuffixed(rules.into_iter().map(|rule| balances(rule).len()).sum())
        };
        let (hard, soft) = (count(hard), count(soft));
        let closed = self.closed();
        quote! {
            fn sound(
                &self,
                options: &#runtime::typed::Options<'_>,
            ) -> ::core::option::Option<#runtime::typed::Outcome> {
                let mut sound = #runtime::typed::support::Sound::begin(
                    <Self as #runtime::typed::Report>::form(),
                    (self.year, &self.organ),
                    options,
                )?;
                #(self.#tables()?;)*
                sound.held(#hard, #soft);
                #(#steps)*
                #closed
                sound.complete(self)?;
                ::core::option::Option::Some(sound.outcome())
            }
        }
    }

    /// The functions for the tables, as methods of the report.
    pub(super) fn functions(&self) -> TokenStream {
        let tables = 0..self.plan.format.tables.len();
        let functions: Vec<TokenStream> =
            tables.filter(|&table| self.is_looked_at(table)).map(|table| self.table(table)).collect();
        if functions.is_empty() {
            return TokenStream::new();
        }
        quote!(impl Report { #(#functions)* })
    }

    fn function(&self, table: usize) -> Ident {
        let id = names::snake(&self.plan.format.tables[table].id);
        format_ident!("sound_in_{}", id)
    }

    /// Whether a table has anything that might not be as it should: flags and choices are always right.
    fn is_looked_at(&self, table: usize) -> bool {
        let mut cells = self.plan.format.cells[self.plan.format.tables[table].cells.clone()].iter();
        cells.any(|cell| !matches!(cell.value, Value::Flag | Value::Choice(_)))
    }

    /// Each row is read, judged, and followed by the rules that are complete with it:
    ///
    /// ```ignore
    /// fn sound_in_disputes(&self) -> Option<()> {
    ///     let mut figures = ::nianbao::typed::support::Figures::new();
    ///     let c185 = figures.count(&self.disputes.reconsideration.upheld)?;
    ///     …
    ///     if figures.unsure() || c189 != c185 + c186 + c187 + c188 || … {
    ///         return None;
    ///     }
    ///     Some(())
    /// }
    /// ```
    fn table(&self, index: usize) -> TokenStream {
        let runtime = self.runtime;
        let format = self.plan.format;
        let table = &format.tables[index];
        let rules: Vec<&Rule> = self.plain[index].iter().map(|&rule| &format.rules[rule]).collect();
        let balances: Vec<&Balance> = rules.into_iter().flat_map(balances).collect();
        let operands: HashSet<usize> = balances.iter().flat_map(|balance| cells(balance)).collect();
        let width = table.columns.leaves.len();
        let rows = (0..table.rows.leaves.len()).map(|row| {
            let row = table.cell(row, 0)..table.cell(row, width);
            let complete = balances
                .iter()
                .filter(|&&balance| row.contains(&cells(balance).max().unwrap_or(table.cells.start)));
            let broken = complete.map(|balance| broken(balance));
            let figures = row.clone().map(|cell| self.figure_of(cell, operands.contains(&cell)));
            quote! {
                #(#figures)*
                if figures.unsure() #(|| #broken)* {
                    return ::core::option::Option::None;
                }
            }
        });
        let function = self.function(index);
        let doc = format!(" Gives up if there is something to say of the figures in `{}`.", table.id);
        quote! {
            #[doc = #doc]
            fn #function(&self) -> ::core::option::Option<()> {
                let mut figures = #runtime::typed::support::Figures::new();
                #(#rows)*
                ::core::option::Option::Some(())
            }
        }
    }

    /// How one cell is looked at.
    fn figure_of(&self, cell: usize, is_operand: bool) -> TokenStream {
        let field = self.field(cell);
        let name = local(cell);
        match (&self.plan.format.cells[cell].value, is_operand) {
            (Value::Count, true) => quote!(let #name = figures.count(&#field)?;),
            (Value::Count, false) => quote!(figures.spare_count(&#field);),
            (Value::Change, true) => quote!(let #name = figures.change(&#field)?;),
            (Value::Change, false) => quote!(figures.spare_change(&#field);),
            (Value::Amount, _) => quote!(figures.amount(&#field);),
            (Value::Text, _) => quote!(figures.text(&#field);),
            (Value::Flag | Value::Choice(_), _) => TokenStream::new(),
        }
    }

    /// What is done for a rule that is no plain sum.
    fn step(&self, index: usize, rule: &Rule) -> TokenStream {
        if self.plain.iter().any(|plain| plain.contains(&index)) {
            return TokenStream::new();
        }
        let number = Literal::usize_unsuffixed(index);
        let steps = match &rule.demand {
            Demand::Balance(balances) => self.balances(&number, balances),
            Demand::Blank(cells) => {
                let figures = cells.iter().map(|&cell| self.figure(cell));
                quote!(sound.blank(#number, &[#(#figures),*])?;)
            }
            Demand::Mentions(narrative, _) => {
                let text = self.narrative(*narrative);
                quote!(sound.mentions(#number, &#text)?;)
            }
            Demand::Quotes(narrative, quotes) => self.quotes(&number, *narrative, quotes),
        };
        let Some(when) = &rule.when else { return steps };
        let runtime = self.runtime;
        let figure = match when {
            Condition::Level(..) => quote!(#runtime::typed::support::Figure::Blank),
            Condition::Holds(cell, ..) | Condition::Compares(cell, ..) => self.figure(*cell),
        };
        quote!(if sound.applies(#number, #figure)? { #steps })
    }

    fn balances(&self, rule: &Literal, balances: &[Balance]) -> TokenStream {
        let steps = balances.iter().enumerate().map(|(at, balance)| {
            let at = Literal::usize_unsuffixed(at);
            let own = balance.terms().map(|(_, term)| term).filter(|term| !term.previous);
            let figures = own.map(|term| self.figure(term.cell));
            quote!(sound.balance(#rule, #at, &[#(#figures),*])?;)
        });
        let looks_back = |balance: &Balance| balance.terms().any(|(_, term)| term.previous);
        if !balances.iter().all(looks_back) {
            return quote!(#(#steps)*);
        }
        let times = Literal::usize_unsuffixed(balances.len());
        quote!(if !sound.is_silent(#rule, #times) { #(#steps)* })
    }

    fn quotes(&self, rule: &Literal, narrative: usize, quotes: &[Quote]) -> TokenStream {
        let text = self.narrative(narrative);
        let values = quotes.iter().flat_map(|quote| &quote.values);
        let own = values.flat_map(|value| &value.terms).filter(|term| !term.previous);
        let figures = own.map(|term| self.figure(term.cell));
        quote!(sound.quotes(#rule, &#text, &[#(#figures),*])?;)
    }

    /// The cells that only some levels of organ can fill.
    fn closed(&self) -> TokenStream {
        let cells = self.plan.format.cells.iter().enumerate().filter(|(_, cell)| cell.only.is_some());
        let cells: Vec<TokenStream> = cells
            .map(|(index, _)| {
                let (number, figure) = (Literal::usize_unsuffixed(index), self.figure(index));
                quote!((#number, #figure))
            })
            .collect();
        if cells.is_empty() { TokenStream::new() } else { quote!(sound.closed(&[#(#cells),*])?;) }
    }

    fn figure(&self, cell: usize) -> TokenStream {
        let (runtime, field) = (self.runtime, self.field(cell));
        quote!(#runtime::typed::support::Figure::new(&#field))
    }

    /// `self.applications.received.total`
    fn field(&self, cell: usize) -> TokenStream {
        let names = self.plan.lineage(self.plan.cells[cell]);
        let names = names.into_iter().map(|place| &self.plan.fields[place]);
        quote!(self #(.#names)*)
    }

    fn narrative(&self, narrative: usize) -> TokenStream {
        let format = self.plan.format;
        let id = &format.sections[format.narratives[narrative].section].id;
        let name = &self.plan.fields[format.shape().child(Shape::ROOT, id).unwrap_or(Shape::ROOT)];
        quote!(self.#name)
    }
}

/// The table whose whole numbers a rule adds up and compares, always and without last year's.
fn plain_table(plan: &Plan<'_>, rule: &Rule) -> Option<usize> {
    let Demand::Balance(balances) = &rule.demand else { return None };
    let format = plan.format;
    let first = balances.first()?.terms().next()?.1.cell;
    let table = format.cells[first].table;
    let is_plain = |term: &Term| {
        let cell = &format.cells[term.cell];
        cell.table == table
            && !term.previous
            && !term.optional
            && matches!(cell.value, Value::Count | Value::Change)
    };
    let weight = |balance: &Balance| {
        let factors: u64 = balance.terms().map(|(_, term)| term.factor.unsigned_abs()).sum();
        factors + balance.left.constant.unsigned_abs() + balance.right.constant.unsigned_abs()
    };
    let fits =
        |balance: &Balance| weight(balance) <= MAX_WEIGHT && balance.terms().all(|(_, term)| is_plain(term));
    (rule.when.is_none() && balances.iter().all(fits)).then_some(table)
}

fn balances(rule: &Rule) -> &[Balance] {
    if let Demand::Balance(balances) = &rule.demand { balances } else { &[] }
}

fn cells(balance: &Balance) -> impl Iterator<Item = usize> + '_ {
    balance.terms().map(|(_, term)| term.cell)
}

/// `c3 != c1 + c2`
fn broken(balance: &Balance) -> TokenStream {
    let (left, right) = (linear(&balance.left), linear(&balance.right));
    match balance.comparison {
        Comparison::Equal => quote!(#left != #right),
        Comparison::NotEqual => quote!(#left == #right),
        Comparison::AtMost => quote!(#left > #right),
        Comparison::AtLeast => quote!(#left < #right),
        Comparison::Less => quote!(#left >= #right),
        Comparison::Greater => quote!(#left <= #right),
    }
}

/// `c1 + 2 * c2 - c3`
fn linear(linear: &Linear) -> TokenStream {
    let mut sum = TokenStream::new();
    let constant = (linear.constant != 0 || linear.terms.is_empty()).then_some((linear.constant, None));
    let terms = linear.terms.iter().map(|term| (term.factor, Some(local(term.cell))));
    for (at, (factor, name)) in terms.chain(constant).enumerate() {
        let size = Literal::u64_unsuffixed(factor.unsigned_abs());
        let product = match (&name, factor.unsigned_abs()) {
            (Some(name), 1) => quote!(#name),
            (Some(name), _) => quote!(#size * #name),
            (None, _) => quote!(#size),
        };
        let sign = match (factor < 0, at) {
            (true, _) => quote!(-),
            (false, 0) => TokenStream::new(),
            (false, _) => quote!(+),
        };
        sum.extend(quote!(#sign #product));
    }
    sum
}

/// The variable of a cell.
fn local(cell: usize) -> Ident {
    Ident::new(&format!("c{cell}"), Span::call_site())
}
