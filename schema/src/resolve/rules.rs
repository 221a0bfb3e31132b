//! Rules as written, and the sums of totals → the rules of a format; and what is wrong between them.

use super::cells::Sum;
use super::demand::Scope;
use super::{Resolver, severity, text, texts};
use crate::format::{
    About, Along, Balance, Basis, Comparison, Condition, Demand, Format, Linear, Quote, Rule, Term,
};
use crate::problem::{Code, Problem, Severity, Span, nearest};
use crate::source::{self, Each};
use std::collections::{BTreeMap, HashMap};

impl Resolver {
    pub(super) fn rules(
        &mut self,
        sums: Vec<Sum>,
        of_tables: Vec<Vec<source::Rule>>,
        of_form: Vec<source::Rule>,
        format: &mut Format,
    ) {
        let mut rules = Vec::new();
        let mut spans = Vec::new();
        let mut sums = sums.into_iter().peekable();
        for (table, sources) in of_tables.into_iter().enumerate() {
            while let Some(sum) = sums.next_if(|sum| sum.table == table) {
                spans.push(sum.span.clone());
                rules.push(sum_rule(sum, format));
            }
            self.declared(sources, Some(table), format, &mut rules, &mut spans);
        }
        self.declared(of_form, None, format, &mut rules, &mut spans);
        self.trivial(&rules, &spans);
        self.duplicates(&rules, &spans);
        self.cycles(&rules, &spans, format);
        format.rules = rules;
    }

    fn declared(
        &mut self,
        sources: Vec<source::Rule>,
        table: Option<usize>,
        format: &Format,
        rules: &mut Vec<Rule>,
        spans: &mut Vec<Span>,
    ) {
        let mut known: HashMap<String, Span> = HashMap::new();
        for source in sources {
            let id = &source.id.0;
            if let Some(first) =
                known.insert(id.value.clone(), id.span.clone()).filter(|_| !id.value.is_empty())
            {
                let message = format!("there are two rules with the id `{}` here", id.value);
                self.note(
                    Problem::new(Code::IdDuplicate, id.span.clone(), message)
                        .label("the second one")
                        .related(first, "the first one"),
                );
            }
            spans.push(id.span.clone());
            match self.rule(source, table, format) {
                Some(rule) => rules.push(rule),
                None => drop(spans.pop()),
            }
        }
    }

    fn rule(&mut self, source: source::Rule, table: Option<usize>, format: &Format) -> Option<Rule> {
        let each = source.each.as_ref().map(|each| match each.value {
            Each::Row => Along::Rows,
            Each::Column => Along::Columns,
        });
        if let Some(each) = source.each.as_ref().filter(|_| table.is_none() || source.rule.is_none()) {
            let message =
                "`each` repeats a `rule` over the rows or columns of its table; here is none of these";
            self.note(Problem::new(Code::RuleShape, each.span.clone(), message));
        }
        let scope = Scope { format, table, each: each.filter(|_| table.is_some()) };
        let fixed = Scope { each: None, ..scope };
        let when = source.when.as_ref().map(|when| self.condition(when, fixed));
        let demand = self.demand(&source, scope);
        let own_id = &source.id.0.value;
        let id = table.map_or(own_id.clone(), |table| format!("{}.{own_id}", format.tables[table].id));
        Some(Rule {
            id,
            table,
            each: scope.each,
            when: when.map_or(Some(None), |when| when.map(Some))?,
            demand: demand?,
            expression: expression(&source),
            text: text(source.text),
            severity: severity(&source.severity, Severity::Error),
            is_sum: false,
            about: About {
                cite: text(source.cite),
                basis: Some(source.basis.map_or(Basis::Inferred, |basis| basis.value)),
                guidance: text(source.guidance),
                gloss: text(source.gloss),
            },
        })
    }

    /// What a rule demands; exactly one of four keys says it.
    fn demand(&mut self, source: &source::Rule, scope: Scope<'_>) -> Option<Demand> {
        let given = [
            source.rule.is_some(),
            source.blank.is_some(),
            !source.mentions.is_empty(),
            !source.quotes.is_empty(),
        ];
        if given.into_iter().filter(|&given| given).count() != 1 {
            let message = format!(
                "rule `{}` must have exactly one of `rule`, `blank`, `mentions` and `quotes`",
                source.id.0.value
            );
            self.note(Problem::new(Code::RuleShape, source.id.0.span.clone(), message));
            return None;
        }
        let narrative = self.rule_narrative(source, given[2] || given[3], scope.format);
        if let Some(rule) = &source.rule {
            return self.balances(rule, scope).map(Demand::Balance);
        }
        if let Some(paths) = &source.blank {
            let cells: Vec<usize> = paths.0.iter().flat_map(|path| self.cells_below(path, scope)).collect();
            return (!cells.is_empty()).then_some(Demand::Blank(cells));
        }
        if !source.mentions.is_empty() {
            return Some(Demand::Mentions(narrative?, texts(source.mentions.clone())));
        }
        let quotes: Vec<Quote> = source.quotes.iter().map(|quote| self.quote(quote, scope)).collect();
        Some(Demand::Quotes(narrative?, quotes))
    }

    fn quote(&mut self, quote: &source::Quote, scope: Scope<'_>) -> Quote {
        let fixed = Scope { each: None, ..scope };
        let values = std::iter::once(&quote.value).chain(&quote.or);
        Quote {
            after: texts(quote.after.clone()),
            values: values.filter_map(|value| self.linear(value, fixed)).collect(),
        }
    }

    /// The narrative that a rule about prose looks at; a rule about figures has none.
    fn rule_narrative(&mut self, source: &source::Rule, needed: bool, format: &Format) -> Option<usize> {
        let Some(id) = &source.narrative else {
            if needed {
                let message = format!(
                    "rule `{}` is about prose and must name its section with `narrative`",
                    source.id.0.value
                );
                self.note(Problem::new(Code::RuleShape, source.id.0.span.clone(), message));
            }
            return None;
        };
        if !needed {
            let message = "`narrative` goes with `mentions` or `quotes`";
            self.note(Problem::new(Code::RuleShape, id.0.span.clone(), message));
            return None;
        }
        let found = format.narrative(&id.0.value);
        if found.is_none() {
            let names =
                || format.narratives.iter().map(|narrative| format.sections[narrative.section].id.as_str());
            let message = format!("there is no section `{}` with prose in this form", id.0.value);
            let mut problem = Problem::new(Code::PathUnknown, id.0.span.clone(), message)
                .help(format!("sections with prose are {}", crate::problem::choices(names())));
            if let Some(near) = nearest(&id.0.value, names()) {
                problem = problem.label(format!("did you mean `{near}`?"));
            }
            self.note(problem);
        }
        found
    }

    /// Complains of rules that no figure can break, or that every figure breaks.
    fn trivial(&mut self, rules: &[Rule], spans: &[Span]) {
        for (rule, span) in rules.iter().zip(spans) {
            let Demand::Balance(balances) = &rule.demand else { continue };
            if balances.iter().any(|balance| balance.normal_form().terms.is_empty()) {
                let message = format!(
                    "rule `{}` says the same on both sides: no figure can change whether it holds",
                    rule.id
                );
                self.note(Problem::new(Code::RuleTrivial, span.clone(), message));
            }
        }
    }

    /// Points at rules that say what an earlier one says.
    fn duplicates(&mut self, rules: &[Rule], spans: &[Span]) {
        let mut known: HashMap<(&Option<Condition>, Vec<NormalForm>), usize> = HashMap::new();
        for (index, rule) in rules.iter().enumerate() {
            let Demand::Balance(balances) = &rule.demand else { continue };
            let mut forms: Vec<NormalForm> = balances.iter().map(Balance::normal_form).collect();
            forms.sort();
            if let Some(&first) = known.get(&(&rule.when, forms.clone())) {
                let message = format!("rule `{}` says what `{}` says already", rule.id, rules[first].id);
                self.note(
                    Problem::new(Code::RuleDuplicate, spans[index].clone(), message)
                        .related(spans[first].clone(), "the same, said first"),
                );
            } else {
                known.insert((&rule.when, forms), index);
            }
        }
    }

    /// Complains of cells that define each other: `a = b + c` along with `b = a + d`.
    fn cycles(&mut self, rules: &[Rule], spans: &[Span], format: &Format) {
        let mut definitions: BTreeMap<usize, Vec<(usize, &Linear)>> = BTreeMap::new();
        for (index, rule) in rules.iter().enumerate() {
            let Demand::Balance(balances) = &rule.demand else { continue };
            for balance in balances.iter().filter(|balance| balance.comparison == Comparison::Equal) {
                if let Some(cell) = balance.left.defines() {
                    definitions.entry(cell).or_default().push((index, &balance.right));
                }
            }
        }
        let operands = |cell: usize| {
            let rules = definitions.get(&cell).into_iter().flatten();
            rules.flat_map(|&(rule, linear)| {
                linear.terms.iter().filter(|term| !term.previous).map(move |term| (rule, term.cell))
            })
        };
        if let Some((rule, cycle)) = find_cycle(definitions.keys().copied(), |cell| operands(cell).collect())
        {
            let path: Vec<&str> = cycle.iter().map(|&cell| format.cells[cell].path.as_str()).collect();
            let message =
                format!("rule `{}` closes a circle: {} define each other", rules[rule].id, path.join(" → "));
            self.note(
                Problem::new(Code::RuleCycle, spans[rule].clone(), message)
                    .help("a cell alone on the left of `=` is defined by what stands on the right"),
            );
        }
    }
}

/// A balance in the one way in which it can be written: everything on the left, in order, without
/// common factors. Two balances that mean the same have the same one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NormalForm {
    /// Whether it is an equation; else the left side is at most zero.
    pub equation: bool,
    /// Cell, whether last year's, and factor, in the order of cells.
    pub terms: Vec<(usize, bool, i64)>,
    /// The number on the left side.
    pub constant: i64,
}

impl Balance {
    /// The balance in the one way in which it can be written.
    pub fn normal_form(&self) -> NormalForm {
        let mut factors: BTreeMap<(usize, bool), i64> = BTreeMap::new();
        for (left, term) in self.terms() {
            *factors.entry((term.cell, term.previous)).or_default() +=
                if left { term.factor } else { -term.factor };
        }
        factors.retain(|_, factor| *factor != 0);
        let mut constant = self.left.constant - self.right.constant;
        let equation = self.comparison == Comparison::Equal;
        let first_is_negative = factors.values().next().is_some_and(|&factor| factor < 0);
        let flip = if equation { first_is_negative } else { self.comparison == Comparison::AtLeast };
        let divisor = factors.values().chain([&constant]).fold(0, |divisor, &n| gcd(divisor, n.abs())).max(1);
        let scale = if flip { -divisor } else { divisor };
        constant /= scale;
        let terms =
            factors.into_iter().map(|((cell, previous), factor)| (cell, previous, factor / scale)).collect();
        NormalForm { equation, terms, constant }
    }
}

impl Linear {
    /// The cell that this side is, if it is nothing but one cell of this year's report.
    pub fn defines(&self) -> Option<usize> {
        match self.terms[..] {
            [Term { cell, previous: false, factor: 1 }] if self.constant == 0 => Some(cell),
            _ => None,
        }
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn sum_rule(sum: Sum, format: &Format) -> Rule {
    let table = &format.tables[sum.table];
    let cell = |leaf: usize, other: usize| match sum.along {
        Along::Columns => table.cell(leaf, other),
        Along::Rows => table.cell(other, leaf),
    };
    let term = |cell| Term { cell, previous: false, factor: 1 };
    let balance = |&other: &usize| Balance {
        leaf: Some(other),
        left: Linear { terms: vec![term(cell(sum.total, other))], constant: 0 },
        comparison: Comparison::Equal,
        right: Linear { terms: sum.parts.iter().map(|&part| term(cell(part, other))).collect(), constant: 0 },
    };
    let (axis, what) = match sum.along {
        Along::Columns => (&table.rows, "row"),
        Along::Rows => (&table.columns, "column"),
    };
    let parts: Vec<&str> = sum.parts.iter().map(|&part| axis.leaf(part).path.as_str()).collect();
    let total = axis.leaf(sum.total);
    Rule {
        id: format!("{}.{what}.{}", table.id, total.path),
        table: Some(sum.table),
        each: Some(sum.along),
        when: None,
        demand: Demand::Balance(sum.each.iter().map(balance).collect()),
        expression: format!("{} = {}", total.path, parts.join(" + ")),
        text: sum.text,
        severity: sum.severity,
        is_sum: true,
        about: sum.about,
    }
}

/// The demand as the author wrote it.
fn expression(source: &source::Rule) -> String {
    let list = |values: &[source::Spanned<String>]| {
        values.iter().map(|value| value.value.as_str()).collect::<Vec<_>>().join(", ")
    };
    match (&source.rule, &source.blank, &source.narrative) {
        (Some(rule), ..) => rule.value.clone(),
        (_, Some(blank), _) => format!("blank({})", list(&blank.0)),
        (.., Some(narrative)) if !source.mentions.is_empty() => {
            format!("mentions({}: {})", narrative.0.value, list(&source.mentions))
        }
        (.., Some(narrative)) => {
            let quotes =
                source.quotes.iter().map(|quote| format!("{} = {}", list(&quote.after), quote.value.value));
            format!("quotes({}: {})", narrative.0.value, quotes.collect::<Vec<_>>().join("; "))
        }
        _ => String::new(),
    }
}

/// A circle among `nodes`, with the label of the edge that closes it. Without recursion: a form may
/// have a chain of any length.
fn find_cycle(
    nodes: impl Iterator<Item = usize>,
    edges: impl Fn(usize) -> Vec<(usize, usize)>,
) -> Option<(usize, Vec<usize>)> {
    #[derive(PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut states: HashMap<usize, State> = HashMap::new();
    for start in nodes {
        if states.contains_key(&start) {
            continue;
        }
        states.insert(start, State::Open);
        let mut path = vec![(start, edges(start))];
        while let Some((node, pending)) = path.last_mut() {
            let Some((label, next)) = pending.pop() else {
                states.insert(*node, State::Done);
                path.pop();
                continue;
            };
            match states.get(&next) {
                Some(State::Done) => {}
                Some(State::Open) => {
                    let circle = path.iter().map(|(node, _)| *node).skip_while(|&node| node != next);
                    return Some((label, circle.chain([next]).collect()));
                }
                None => {
                    states.insert(next, State::Open);
                    path.push((next, edges(next)));
                }
            }
        }
    }
    None
}
