//! Rules as written, and the sums of totals → the rules of a format; and what is wrong between them.

use super::cells::Sum;
use super::names::Names;
use super::references::Scope;
use super::{MAX_TERMS, Resolver, severity, text, texts};
use crate::both;
use crate::form::format::{
    About, Along, Balance, Basis, Comparison, Condition, Demand, Format, Linear, NormalForm, Quote, Rule,
    Term,
};
use crate::form::source::{self, Each, MAX_ID};
use crate::language::{Language, Wording};
use crate::problem::{Code, Problem, Severity, Span, choices, quoted};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// A rule, and the place of its id.
type Placed = (Rule, Span);

impl Resolver {
    pub(super) fn rules(
        &mut self,
        sums: Vec<Sum>,
        of_tables: Vec<Vec<source::Rule>>,
        of_form: Vec<source::Rule>,
        names: &Names,
        format: &mut Format,
    ) {
        let mut rules: Vec<Placed> = Vec::new();
        let mut sums = sums.into_iter().peekable();
        for (table, sources) in of_tables.into_iter().enumerate() {
            while let Some(sum) = sums.next_if(|sum| sum.table == table) {
                let span = sum.span.clone();
                rules.push((sum_rule(sum, format), span));
            }
            self.declared(sources, Some(table), names, format, &mut rules);
        }
        self.declared(of_form, None, names, format, &mut rules);
        if self.terms <= MAX_TERMS {
            let sound = self.not_trivial(&rules);
            let distinct = self.distinct(&sound);
            self.cycles(&distinct, format);
        }
        format.rules = rules.into_iter().map(|(rule, _)| rule).collect();
    }

    fn declared(
        &mut self,
        sources: Vec<source::Rule>,
        table: Option<usize>,
        names: &Names,
        format: &Format,
        rules: &mut Vec<Placed>,
    ) {
        let mut known: HashMap<String, Span> = HashMap::new();
        for source in sources {
            let id = source.id.clone();
            let first = known.insert(id.name.clone(), id.span.clone());
            if let Some(first) = first.filter(|_| !id.name.is_empty()) {
                self.twice(Wording::plain("rule", "规则"), &id, first);
            }
            // What messages say of a rule whose id is missing or of any length.
            let own_id = match &*id.name {
                "" => "…".to_owned(),
                name => name.chars().take(MAX_ID).collect(),
            };
            let full_id =
                table.map_or(own_id.clone(), |table| format!("{}.{own_id}", format.tables[table].id));
            let scope = Scope { format, names, rule: &full_id, table, each: None };
            if let Some(rule) = self.rule(source, scope) {
                rules.push((rule, id.span));
            }
        }
    }

    fn rule(&mut self, source: source::Rule, fixed: Scope<'_>) -> Option<Rule> {
        let each = source.each.as_ref().map(|each| match each.value {
            Each::Row => Along::Rows,
            Each::Column => Along::Columns,
        });
        let scope = Scope { each: each.filter(|_| fixed.table.is_some()), ..fixed };
        self.each_without(&source, scope);
        let when = source.when.as_ref().map(|when| self.condition(when, fixed));
        self.wrong_each = false;
        let demand = self.demand(&source, scope);
        Some(Rule {
            id: scope.rule.to_owned(),
            table: scope.table,
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

    /// Complains of an `each` that has nothing to repeat or nothing to repeat it over.
    fn each_without(&mut self, source: &source::Rule, scope: Scope<'_>) {
        let Some(each) = &source.each else { return };
        let message = match (scope.table, &source.rule) {
            (None, _) => {
                let along = match each.value {
                    Each::Row => Along::Rows,
                    Each::Column => Along::Columns,
                };
                both!(
                    "rule `{rule}` stands outside of tables and has no {along} to repeat it for",
                    "规则`{rule}`不在表格里，没有可以逐一计算的{along}",
                    rule = scope.rule,
                    along = along.word(),
                )
            }
            (_, None) if source.sound => both!(
                "`each` repeats a `rule`, and rule `{rule}` has none",
                "`each`让`rule`逐行或逐列计算，而规则`{rule}`没有写`rule`",
                rule = scope.rule,
            ),
            _ => return,
        };
        self.note(Problem::new(Code::RuleShape, each.span.clone(), message));
    }

    /// What a rule demands; exactly one of four keys says it.
    fn demand(&mut self, source: &source::Rule, scope: Scope<'_>) -> Option<Demand> {
        let given = [
            ("rule", source.rule.is_some()),
            ("blank", source.blank.is_some()),
            ("mentions", !source.mentions.is_empty()),
            ("quotes", !source.quotes.is_empty()),
        ];
        let given: Vec<&str> = given.into_iter().filter(|(_, given)| *given).map(|(key, _)| key).collect();
        let [key] = given[..] else {
            self.not_one_demand(source, &given, scope);
            return None;
        };
        let narrative = self.rule_narrative(source, matches!(key, "mentions" | "quotes"), scope);
        match key {
            "rule" => self.balances(source.rule.as_ref()?, scope).map(Demand::Balance),
            "blank" => {
                let paths = &source.blank.as_ref()?.0;
                let cells: Vec<usize> = paths.iter().flat_map(|path| self.cells_below(path, scope)).collect();
                (!cells.is_empty()).then_some(Demand::Blank(cells))
            }
            "mentions" => {
                self.words(&source.mentions);
                Some(Demand::Mentions(narrative?, texts(source.mentions.clone())))
            }
            _ => {
                let quotes: Vec<Quote> = source.quotes.iter().map(|quote| self.quote(quote, scope)).collect();
                Some(Demand::Quotes(narrative?, quotes))
            }
        }
    }

    fn not_one_demand(&mut self, source: &source::Rule, given: &[&str], scope: Scope<'_>) {
        // The one that is missing may be misspelt.
        if given.is_empty() && !source.sound {
            return;
        }
        let found = if given.is_empty() {
            Wording::plain("none", "一个也没有写")
        } else {
            Wording::each(|language| match language {
                Language::English => given.join(" and "),
                Language::Chinese => format!("写了`{}`", given.join("`和`")),
            })
        };
        let message = both!(
            "rule `{rule}` needs exactly one of `rule`, `blank`, `mentions` and `quotes`, and has {found}",
            "规则`{rule}`应在`rule`、`blank`、`mentions`、`quotes`中写一个，现在{found}",
            rule = scope.rule,
            found = found,
        );
        let help =
            Wording::plain("to demand several things, write several rules", "有几项要求的，分成几条规则写");
        let problem = Problem::new(Code::RuleShape, source.id.span.clone(), message);
        self.note(if given.is_empty() { problem } else { problem.help(help) });
    }

    fn quote(&mut self, quote: &source::Quote, scope: Scope<'_>) -> Quote {
        let fixed = Scope { each: None, ..scope };
        let values = std::iter::once(&quote.value).chain(&quote.or);
        self.words(&quote.after.0);
        Quote {
            after: texts(quote.after.0.clone()),
            values: values.filter_map(|value| self.linear(value, fixed)).collect(),
        }
    }

    /// Complains of words that every prose contains.
    fn words(&mut self, words: &[source::Spanned<String>]) {
        for word in words.iter().filter(|word| word.value.is_empty()) {
            let message = Wording::plain(
                "an empty string stands everywhere in a prose",
                "空字符串在任何文字里都能找到，没有意义",
            );
            self.note(Problem::new(Code::RuleShape, word.span.clone(), message));
        }
    }

    /// The narrative that a rule about prose looks at; a rule about figures has none.
    fn rule_narrative(&mut self, source: &source::Rule, needed: bool, scope: Scope<'_>) -> Option<usize> {
        let Some(id) = &source.narrative else {
            if needed && source.sound {
                let message = both!(
                    "rule `{rule}` is about prose and must name its section with `narrative`",
                    "规则`{rule}`是关于文字的，要用`narrative`写明是哪一部分",
                    rule = scope.rule,
                );
                self.note(Problem::new(Code::RuleShape, source.id.span.clone(), message));
            }
            return None;
        };
        if !needed {
            let message = both!(
                "`narrative` goes with `mentions` or `quotes`, and rule `{rule}` has neither",
                "`narrative`要与`mentions`或`quotes`一起用，而规则`{rule}`两个都没有",
                rule = scope.rule,
            );
            self.note(Problem::new(Code::RuleShape, id.span.clone(), message));
            return None;
        }
        let format = scope.format;
        let found = format.narrative(&id.name);
        if found.is_none() && !scope.names.root_gap {
            let titled = || format.narratives.iter().map(|narrative| &format.sections[narrative.section]);
            let names = || titled().map(|section| section.id.as_str());
            let message = both!(
                "rule `{rule}` is about the prose of {section}, which is no section with prose",
                "规则`{rule}`是关于{section}的文字的，而没有这样一个有文字的部分",
                rule = scope.rule,
                section = quoted(&id.name),
            );
            let problem = Problem::new(Code::PathUnknown, id.span.clone(), message)
                .did_you_mean(self.guesses.nearest(&id.name, names()));
            self.note(match format.narratives.len() {
                0 => problem.help(Wording::plain(
                    "no section of this form has a `narrative`",
                    "本表样没有一个部分写了`narrative`",
                )),
                _ => problem.help(both!(
                    "sections with prose are {names}",
                    "有文字的部分：{names}",
                    names = choices(names()),
                )),
            });
        }
        found
    }

    /// Complains of rules that no figure can break, or that every figure breaks. Gives back the others.
    fn not_trivial<'r>(&mut self, rules: &'r [Placed]) -> Vec<(&'r Placed, Vec<NormalForm>)> {
        let mut sound = Vec::new();
        for placed in rules {
            let (rule, span) = placed;
            let Demand::Balance(balances) = &rule.demand else { continue };
            let forms: Vec<NormalForm> = balances.iter().map(Balance::normal_form).collect();
            if forms.iter().any(|form| form.terms.is_empty()) {
                let message = both!(
                    "rule `{rule}` computes with no cell: no figure can change whether it holds",
                    "规则`{rule}`什么也没有核对：无论填什么数，结果都一样",
                    rule = rule.id,
                );
                let help = Wording::plain("what stands on both sides cancels out", "两边相同的项互相抵消了");
                self.note(Problem::new(Code::RuleTrivial, span.clone(), message).help(help));
            } else {
                sound.push((placed, forms));
            }
        }
        sound
    }

    /// Points at rules that say what an earlier one says. Gives back the others.
    fn distinct<'r>(&mut self, rules: &[(&'r Placed, Vec<NormalForm>)]) -> Vec<&'r Placed> {
        type Meaning<'r> = (&'r Option<Condition>, Vec<&'r NormalForm>);
        let mut known: HashMap<Meaning<'_>, &Placed> = HashMap::new();
        let mut distinct = Vec::new();
        for (placed, forms) in rules {
            let (rule, span) = placed;
            let mut forms: Vec<&NormalForm> = forms.iter().collect();
            forms.sort();
            match known.entry((&rule.when, forms)) {
                Entry::Vacant(entry) => {
                    entry.insert(placed);
                    distinct.push(*placed);
                }
                Entry::Occupied(entry) => {
                    let (first, first_span) = entry.get();
                    let message = both!(
                        "rule `{rule}` says what `{first}` says already",
                        "规则`{rule}`与`{first}`说的是同一件事",
                        rule = rule.id,
                        first = first.id,
                    );
                    let remark = Wording::plain("the same, said first", "先写的一条");
                    self.note(
                        Problem::new(Code::RuleDuplicate, span.clone(), message)
                            .related(first_span.clone(), remark),
                    );
                }
            }
        }
        distinct
    }

    /// Complains of cells that define each other: `a = b + c` along with `b = a + d`.
    fn cycles(&mut self, rules: &[&Placed], format: &Format) {
        // Each circle found takes the rule that closes it out of the search for the next.
        const MOST: usize = 20;
        let mut closing: Vec<usize> = Vec::new();
        while closing.len() < MOST {
            let Some((rule, circle)) = circle(rules, &closing) else { return };
            closing.push(rule);
            let (Rule { id, .. }, span) = rules[rule];
            // A circle may lead through every cell of the form.
            let cells: Vec<&str> = circle.iter().map(|&cell| format.cells[cell].path.as_str()).collect();
            let way = match cells.len() {
                ..=8 => cells.join(" → "),
                long => format!("{} → … → {}", cells[..4].join(" → "), cells[long - 2..].join(" → ")),
            };
            let message = both!("rule `{id}` closes a circle: {way}", "规则`{id}`使计算成了循环：{way}");
            let help = Wording::plain(
                "a cell alone on the left of `=` is defined by what stands on the right",
                "`=`左边只有一格的，这一格由右边算出",
            );
            self.note(Problem::new(Code::RuleCycle, span.clone(), message).help(help));
        }
    }
}

/// A circle of cells that define each other, and the rule that closes it; rules in `without` aside.
fn circle(rules: &[&Placed], without: &[usize]) -> Option<(usize, Vec<usize>)> {
    let mut definitions: BTreeMap<usize, Vec<(usize, &Linear)>> = BTreeMap::new();
    for (index, (rule, _)) in rules.iter().enumerate().filter(|(index, _)| !without.contains(index)) {
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
    find_cycle(definitions.keys().copied(), |cell| operands(cell).collect())
}

fn sum_rule(sum: Sum, format: &Format) -> Rule {
    let table = &format.tables[sum.table];
    let cell = |leaf: usize, other: usize| match sum.along {
        Along::Columns => table.cell(leaf, other),
        Along::Rows => table.cell(other, leaf),
    };
    let total = |cell| Term { cell, previous: false, factor: 1, optional: false };
    let part = |cell: usize| Term { optional: !format.cells[cell].required, ..total(cell) };
    let balance = |&other: &usize| Balance {
        leaf: Some(other),
        left: Linear { terms: vec![total(cell(sum.total, other))], constant: 0 },
        comparison: Comparison::Equal,
        right: Linear { terms: sum.parts.iter().map(|&leaf| part(cell(leaf, other))).collect(), constant: 0 },
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
            format!("mentions({}: {})", narrative.name, list(&source.mentions))
        }
        (.., Some(narrative)) => {
            let quotes =
                source.quotes.iter().map(|quote| format!("{} = {}", list(&quote.after.0), quote.value.value));
            format!("quotes({}: {})", narrative.name, quotes.collect::<Vec<_>>().join("; "))
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
