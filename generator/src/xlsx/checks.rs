//! 勾稽检查: every rule in every place, live.
//!
//! A line's state is a number in a hidden column, and everything else follows from it: 0 held, 1 broken,
//! 2 not evaluated, 3 a condition that does not hold. Figures are missing where a cell holds neither a number
//! nor `/`. A spreadsheet computes in binary: differences between amounts are rounded to six decimals, and sums of
//! more than 15 digits are not exact. Rules about figures in prose cannot be told by formulas; they say so.

use super::formula::{Spot, checked, literal};
use super::line::{COLUMNS, Columns, Computed, basis, state_name};
use super::plan::{
    CHECK_ROW, CHECKS, CLOSED_COLUMN, HARD_COLUMN, LEVEL, Line, MISSING_COLUMN, Plan, SOFT_COLUMN,
};
use super::style::{self, Styles};
use super::verdict::State;
use super::{Error, closed, page, text, validation};
use nianbao_schema::Severity;
use nianbao_schema::format::{Along, Answer, Balance, Comparison, Condition, Demand, Rule};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::sentence;
use rust_xlsxwriter::{ConditionalFormatFormula, Format as Style, Formula, Worksheet};

pub(super) fn write(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let width = page::columns(sheet, &widths(plan))?;
    page::set_up(sheet, plan, width);
    head(sheet, plan, styles)?;
    for (number, line) in plan.lines.iter().enumerate() {
        Writer { sheet, plan, styles, line, rule: &plan.subject.format.rules[line.instance.rule] }
            .write(number)?;
    }
    closed::write(sheet, plan, styles)?;
    for column in [MISSING_COLUMN, HARD_COLUMN, SOFT_COLUMN, CLOSED_COLUMN] {
        sheet.set_column_hidden(column)?;
    }
    let last = last_row(plan);
    mark(sheet, styles, last)?;
    sheet.set_print_area(0, 0, last, Columns::BASIS)?;
    sheet.set_repeat_rows(CHECK_ROW - 1, CHECK_ROW - 1)?;
    sheet.set_freeze_panes(CHECK_ROW, 2)?;
    sheet.autofilter(CHECK_ROW - 1, 0, last, Columns::REMARK)?;
    page::protect_but_filter(sheet);
    Ok(())
}

/// The widths of the columns, which sums of many digits make wider.
fn widths(plan: &Plan<'_>) -> Vec<f64> {
    let mut widths: Vec<f64> = COLUMNS.iter().map(|(_, width)| *width).collect();
    for sides in plan.lines.iter().filter_map(|line| line.verdict.sides) {
        let difference = sides.difference();
        for (column, sum, around) in [
            (Columns::LEFT, sides.left, 2),
            (Columns::RIGHT, sides.right, 2),
            (Columns::DIFFERENCE, difference, 2),
            (Columns::VERDICT, difference, 8),
        ] {
            let width = &mut widths[usize::from(column)];
            *width = width.max((sum.to_string().len() + around) as f64);
        }
    }
    widths
}

fn last_row(plan: &Plan<'_>) -> u32 {
    CHECK_ROW + ((plan.lines.len() + plan.closed.len()) as u32).max(1) - 1
}

fn head(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    sheet.write_string_with_format(0, 0, CHECKS, &styles.short_title)?;
    sheet.set_row_height(0, 28)?;
    for (row, summary) in (1..).zip(summaries(plan)) {
        let formula = Formula::new(format!("={}", summary.formula)).set_result(summary.result);
        sheet.write_formula_with_format(row, 0, formula, &styles.summary)?;
    }
    for (column, (header, _)) in (0..).zip(COLUMNS) {
        sheet.write_string_with_format(CHECK_ROW - 1, column, header, &styles.header)?;
    }
    Ok(())
}

/// How the rules fare in sum: those that must hold, those that may be broken for a reason, and figures
/// that the organ's level does not have.
pub(super) fn summaries(plan: &Plan<'_>) -> Vec<Computed> {
    [(true, Severity::Error, HARD_COLUMN), (false, Severity::Warning, SOFT_COLUMN)]
        .into_iter()
        .filter(|(hard, ..)| *hard || plan.lines.iter().any(|line| line.hard == *hard))
        .map(|(hard, severity, column)| summary(plan, hard, severity, column))
        .chain(closed::summary(plan))
        .collect()
}

fn summary(plan: &Plan<'_>, hard: bool, severity: Severity, column: u16) -> Computed {
    let first = Spot::single(0, CHECK_ROW, column).absolute();
    let last = Spot::single(0, last_row(plan), column).absolute();
    let count = |state: State| {
        let formula = format!("COUNTIF('{CHECKS}'!{first}:{last},{})", state as u8);
        let lines = plan.lines.iter().filter(|line| line.hard == hard);
        (formula, lines.filter(|line| line.verdict.state == state).count())
    };
    let [held, broken, unevaluated] = [State::Held, State::Broken, State::Unevaluated].map(count);
    // No formula tells how these fare, so that their number is known already.
    let (_, manual) = count(State::Manual);
    let by_hand = if manual > 0 { format!("，请人工核对 {manual}") } else { String::new() };
    let words = sentence::severity(severity, Chinese);
    Computed {
        formula: format!(
            "\"{words}：共 \"&({0}+{1}+{2}+{manual})&\" 条：通过 \"&{0}&\"，不平 \"&{1}&\"，未填全 \"&{2}&\"{by_hand}\"",
            held.0, broken.0, unevaluated.0
        ),
        result: format!(
            "{words}：共 {} 条：通过 {}，不平 {}，未填全 {}{by_hand}",
            held.1 + broken.1 + unevaluated.1 + manual,
            held.1,
            broken.1,
            unevaluated.1
        ),
    }
}

/// Fills the verdict of a line that is broken and colours others; their words say the same.
fn mark(sheet: &mut Worksheet, styles: &Styles, last: u32) -> Result<(), Error> {
    let columns = [HARD_COLUMN, SOFT_COLUMN, CLOSED_COLUMN];
    let columns = columns.map(|column| format!("${}", Spot::single(0, CHECK_ROW, column).relative()));
    for (state, style) in [
        (State::Broken, &styles.broken_verdict),
        (State::Unevaluated, &styles.open_verdict),
        (State::Held, &styles.held_verdict),
    ] {
        // A column that a line has nothing in is blank, which is 0 to a spreadsheet.
        let is = columns.each_ref().map(|at| format!("AND(ISNUMBER({at}),{at}={})", state as u8));
        let rule = Formula::new(format!("=OR({})", is.join(",")));
        let mark = ConditionalFormatFormula::new().set_rule(rule).set_format(style);
        sheet.add_conditional_format(CHECK_ROW, Columns::VERDICT, last, Columns::VERDICT, &mark)?;
    }
    Ok(())
}

/// Writes one line.
struct Writer<'a, 'r> {
    sheet: &'a mut Worksheet,
    plan: &'a Plan<'r>,
    styles: &'a Styles,
    line: &'a Line<'r>,
    rule: &'a Rule,
}

impl Writer<'_, '_> {
    fn write(&mut self, number: usize) -> Result<(), Error> {
        let row = self.line.row;
        self.sheet.write_number_with_format(row, 0, number as u32 + 1, &self.styles.middle)?;
        self.words()?;
        self.calculation()?;
        self.verdict()?;
        self.sheet.write_blank(row, Columns::REMARK, &self.styles.remark)?;
        if let Some(guidance) = &self.rule.about.guidance {
            let spot = Spot::single(self.plan.checks_sheet, row, Columns::REMARK);
            validation::remark(self.sheet, spot, guidance)?;
        }
        self.link()
    }

    fn words(&mut self) -> Result<(), Error> {
        let format = self.plan.subject.format;
        let mut sentence = sentence::rule(self.rule, format, Chinese);
        if let Some(condition) = sentence::condition(self.rule, format, Chinese) {
            sentence = format!("{condition}时：{sentence}");
        }
        let place = self.place();
        let about = &self.rule.about;
        let basis = basis(about.basis, about.cite.as_deref());
        let texts = [(Columns::RULE, &sentence), (Columns::PLACE, &place), (Columns::BASIS, &basis)];
        let mut lines = 1.0f64;
        for (column, text) in texts {
            let text = text::clip(text, text::CELL_LIMIT);
            lines = lines.max(text::lines(&text, COLUMNS[usize::from(column)].1));
            self.sheet.write_string_with_format(self.line.row, column, text, &self.styles.cell)?;
        }
        self.sheet.set_row_height(self.line.row, page::height(lines))?;
        let severity = sentence::severity(self.rule.severity, Chinese);
        self.sheet.write_string_with_format(
            self.line.row,
            Columns::SEVERITY,
            severity,
            &self.styles.middle,
        )?;
        Ok(())
    }

    /// The row or column for which the line stands.
    fn place(&self) -> String {
        let leaf = self.line.instance.balance.and_then(|balance| balance.leaf);
        let table = self.rule.table.map(|table| &self.plan.subject.format.tables[table]);
        match (leaf, table, self.rule.each) {
            (Some(leaf), Some(table), Some(Along::Rows)) => table.rows.short_label(leaf),
            (Some(leaf), Some(table), Some(Along::Columns)) => table.columns.short_label(leaf),
            _ => String::new(),
        }
    }

    /// Both sides, the difference, and what is missing.
    fn calculation(&mut self) -> Result<(), Error> {
        let sides = self.line.verdict.sides;
        let own = self.line.row;
        let missing = self.at(MISSING_COLUMN);
        match self.line.instance.balance {
            Some(balance) => {
                let result = |sum: fn(nianbao_schema::check::Sides) -> nianbao_schema::number::Sum| {
                    sides.map(|sides| sum(sides).to_string()).unwrap_or_default()
                };
                let [left, right] = [&balance.left, &balance.right]
                    .map(|side| self.plan.linear(side, self.plan.checks_sheet));
                self.figure(
                    Columns::LEFT,
                    balance,
                    format!("IF({missing}=0,{left},\"\")"),
                    result(|sides| sides.left),
                )?;
                self.figure(
                    Columns::RIGHT,
                    balance,
                    format!("IF({missing}=0,{right},\"\")"),
                    result(|sides| sides.right),
                )?;
                let difference = format!("IF({missing}=0,{},\"\")", self.difference(balance));
                self.figure(Columns::DIFFERENCE, balance, difference, result(|sides| sides.difference()))?;
            }
            None => {
                for column in [Columns::LEFT, Columns::RIGHT, Columns::DIFFERENCE] {
                    self.sheet.write_blank(own, column, &self.styles.middle)?;
                }
            }
        }
        if self.line.verdict.state != State::Manual {
            self.state()?;
        }
        Ok(())
    }

    fn difference(&self, balance: &Balance) -> String {
        let difference = format!("{}-{}", self.at(Columns::LEFT), self.at(Columns::RIGHT));
        if self.has_decimals(balance) { format!("ROUND({difference},6)") } else { difference }
    }

    fn has_decimals(&self, balance: &Balance) -> bool {
        let cells = &self.plan.subject.format.cells;
        balance.terms().any(|(_, term)| cells[term.cell].value.has_decimals())
    }

    /// The hidden columns: what is missing, and the state.
    fn state(&mut self) -> Result<(), Error> {
        let state = self.line.verdict.state;
        let (missing, broken) = self.missing_and_broken();
        let missing = match &self.rule.when {
            None => missing,
            Some(when) => {
                let (unknown, holds) = self.condition(when);
                format!("IF({unknown},1,IF({holds},{missing},-1))")
            }
        };
        let result = match state {
            State::Held | State::Broken => 0,
            State::Idle => -1,
            _ => 1,
        };
        self.formula(MISSING_COLUMN, missing, result.to_string())?;
        let missing = self.at(MISSING_COLUMN);
        let column = if self.line.hard { HARD_COLUMN } else { SOFT_COLUMN };
        let formula = format!("IF({missing}<0,3,IF({missing}>0,2,IF({broken},1,0)))");
        self.formula(column, formula, (state as u8).to_string())
    }

    /// How many figures are missing, and whether the rule is broken if none is.
    fn missing_and_broken(&self) -> (String, String) {
        let from = self.plan.checks_sheet;
        match (&self.rule.demand, self.line.instance.balance) {
            (_, Some(balance)) => {
                let difference = self.at(Columns::DIFFERENCE);
                (self.missing(balance), format!("NOT({difference}{}0)", sign(balance.comparison)))
            }
            (Demand::Blank(cells), _) => {
                let spots = cells.iter().map(|cell| self.plan.cells[*cell]).collect();
                let ranges = super::formula::Ranges::of(spots, &self.plan.sheets, from);
                ("0".to_owned(), format!("{}>0", ranges.filled()))
            }
            (Demand::Mentions(narrative, words), _) => self.mentions(*narrative, words),
            _ => ("1".to_owned(), "FALSE".to_owned()),
        }
    }

    /// How many figures of a balance are missing. Optional parts of a total may be blank, but not all at once.
    fn missing(&self, balance: &Balance) -> String {
        let from = self.plan.checks_sheet;
        let terms = || balance.terms().map(|(_, term)| term);
        let (required, count) = self.plan.ranges(terms().filter(|term| !term.optional), from);
        let missing = required.missing(count);
        if terms().all(|term| !term.optional) {
            return missing;
        }
        let (parts, count) = self.plan.ranges(balance.right.terms.iter(), from);
        format!("{missing}+IF({}={count},1,0)", parts.missing(count))
    }

    fn mentions(&self, narrative: usize, words: &[String]) -> (String, String) {
        let name = self.plan.prose_name(narrative);
        let found =
            words.iter().map(|word| format!("SUMPRODUCT(--ISNUMBER(FIND({},{name})))", literal(word)));
        let found: Vec<String> = found.collect();
        (format!("IF(SUMPRODUCT(LEN(TRIM({name})))=0,1,0)"), format!("{}=0", found.join("+")))
    }

    /// Whether nobody can tell if a condition holds, and whether it does.
    fn condition(&self, condition: &Condition) -> (String, String) {
        let format = self.plan.subject.format;
        let is = |at: &str, text: &str, wanted: bool| {
            let exact = format!("EXACT({at},{})", literal(text));
            (format!("{at}=\"\""), if wanted { exact } else { format!("NOT({exact})") })
        };
        let at =
            |cell: usize| self.plan.ranges([&plain(cell)].into_iter(), self.plan.checks_sheet).0.call("");
        match condition {
            Condition::Level(level, wanted) => {
                let known = format.levels.iter().find(|known| known.id == *level);
                is(LEVEL.0, known.map_or(level, |known| &known.label), *wanted)
            }
            Condition::Holds(cell, answer, wanted) => {
                let text = match answer {
                    Answer::Flag(flag) => nianbao_schema::Entry::Flag(*flag),
                    Answer::Choice(choice) => nianbao_schema::Entry::Choice(*choice),
                    Answer::Text(text) => nianbao_schema::Entry::Text(text.clone()),
                };
                is(&at(*cell), &text.shown(&format.cells[*cell].value).to_string(), *wanted)
            }
            Condition::Compares(cell, comparison, number) => {
                let at = at(*cell);
                let holds = format!("IF(ISNUMBER({at}),{at}{}{number},FALSE)", sign(*comparison));
                (format!("AND(NOT(ISNUMBER({at})),{at}<>\"/\")"), holds)
            }
        }
    }

    /// The verdict in words, from the state.
    fn verdict(&mut self) -> Result<(), Error> {
        let verdict = &self.line.verdict;
        if verdict.state == State::Manual {
            let manual = "请人工核对";
            self.sheet.write_string_with_format(
                self.line.row,
                Columns::VERDICT,
                manual,
                &self.styles.middle,
            )?;
            return Ok(());
        }
        let state = self.at(if self.line.hard { HARD_COLUMN } else { SOFT_COLUMN });
        let (held, broken) = match self.line.instance.balance {
            Some(balance) => (balanced(balance), format!("\"✗ 差 \"&ABS({})", self.at(Columns::DIFFERENCE))),
            None => ("符合", "\"✗ 不符\"".to_owned()),
        };
        let result = match (verdict.state, verdict.sides) {
            (State::Held, _) => held.to_owned(),
            (State::Broken, Some(sides)) => format!("✗ 差 {}", sides.difference().abs()),
            (State::Broken, None) => "✗ 不符".to_owned(),
            (State::Unevaluated, _) => "未填全".to_owned(),
            _ => "不适用".to_owned(),
        };
        let formula =
            format!("IF({state}=0,\"{held}\",IF({state}=1,{broken},IF({state}=2,\"未填全\",\"不适用\")))");
        self.formula(Columns::VERDICT, formula, result)
    }

    /// A link to the first cell, or to the prose, that the line is about.
    fn link(&mut self) -> Result<(), Error> {
        let name = match (&self.rule.demand, self.line.instance.balance) {
            (_, Some(balance)) => {
                let terms = || balance.terms().map(|(_, term)| term);
                let first = terms().find(|term| !term.previous).or(terms().next());
                first.map(|term| match term.previous {
                    true => self.plan.previous_name(term.cell),
                    false => self.plan.cell_name(term.cell),
                })
            }
            (Demand::Blank(cells), _) => cells.first().map(|cell| self.plan.cell_name(*cell)),
            (Demand::Mentions(narrative, _) | Demand::Quotes(narrative, _), _) => {
                Some(self.plan.prose_name(*narrative))
            }
            _ => None,
        };
        match name {
            Some(name) => {
                let formula = format!("HYPERLINK(\"#{name}\",\"查看\")");
                self.styled_formula(Columns::LINK, formula, "查看".to_owned(), &self.styles.link)
            }
            None => {
                Ok(self.sheet.write_blank(self.line.row, Columns::LINK, &self.styles.middle).map(|_| ())?)
            }
        }
    }

    /// A cell of this line as formulas write it.
    fn at(&self, column: u16) -> String {
        Spot::single(self.plan.checks_sheet, self.line.row, column).relative()
    }

    /// A formula that gives a figure.
    fn figure(
        &mut self,
        column: u16,
        balance: &Balance,
        formula: String,
        result: String,
    ) -> Result<(), Error> {
        let style = style::figure(&self.styles.middle, &result, self.has_decimals(balance));
        self.styled_formula(column, formula, result, &style)
    }

    fn formula(&mut self, column: u16, formula: String, result: String) -> Result<(), Error> {
        self.styled_formula(column, formula, result, &self.styles.middle)
    }

    fn styled_formula(
        &mut self,
        column: u16,
        formula: String,
        result: String,
        style: &Style,
    ) -> Result<(), Error> {
        let formula = checked(format!("={formula}"), || self.rule.id.clone())?;
        let formula = Formula::new(formula).set_result(result);
        self.sheet.write_formula_with_format(self.line.row, column, formula, style)?;
        Ok(())
    }
}

fn plain(cell: usize) -> nianbao_schema::format::Term {
    nianbao_schema::format::Term { cell, previous: false, factor: 1, optional: false }
}

/// What is said of a rule that holds: sides that need not be equal are not called so.
fn balanced(balance: &Balance) -> &'static str {
    if balance.comparison == Comparison::Equal { "平" } else { "符合" }
}

/// A comparison as spreadsheets write it.
fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::NotEqual => "<>",
        other => other.as_str(),
    }
}

/// Names for the states of all lines, for the marks on the grids.
pub(super) fn names<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = (String, Spot)> + 'p {
    plan.lines.iter().enumerate().map(|(number, line)| (state_name(number), plan.state(line)))
}
