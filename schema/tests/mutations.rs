//! Random forms and random changes to them: what was done is what is found, and reports go there and
//! come back.

use nianbao_schema::compare::{Comparison, Editions, Kind, compare, lint};
use nianbao_schema::migrate::{Mark, Plan, residue_from_slice, residue_to_json};
use nianbao_schema::{Entry, Format, resolve};
use nianbao_testing::{
    Filling, Form, Item, Kind as Value, Limits, Random, for_seeds, report, soak, toml_string,
};
use std::sync::Arc;

/// A change made to a form: what it should be found as, and what its author has to declare.
struct Done {
    kind: Kind,
    path: String,
    declaration: Option<String>,
}

fn done(kind: Kind, path: impl Into<String>) -> Option<Done> {
    Some(Done { kind, path: path.into(), declaration: None })
}

fn declared(kind: Kind, path: impl Into<String>, declaration: String) -> Option<Done> {
    Some(Done { kind, path: path.into(), declaration: Some(declaration) })
}

/// Changes a section of a form, if it has what it takes.
type Mutation = fn(&mut Form, usize, &mut Random) -> Option<Done>;

const MUTATIONS: &[(&str, Mutation)] = &[
    ("retitle", retitle),
    ("relabel", relabel),
    ("renumber", renumber),
    ("swap rows", swap_rows),
    ("swap sections", swap_sections),
    ("caption", caption),
    ("stack", stack),
    ("topics", topics),
    ("drop prose", drop_prose),
    ("add a row", add_row),
    ("remove a row", remove_row),
    ("rename a row", rename_row),
    ("split a row", split_row),
    ("replace a row", replace_row),
    ("scale a table", scale_table),
    ("widen a table", widen_table),
    ("remove a table", remove_table),
    ("optional row", optional_row),
    ("severity", severity),
    ("drop a rule", drop_rule),
];

fn retitle(form: &mut Form, at: usize, _: &mut Random) -> Option<Done> {
    form.sections[at].title.push_str("（修）");
    done(Kind::Reworded, form.sections[at].id.clone())
}

fn stack(form: &mut Form, at: usize, _: &mut Random) -> Option<Done> {
    form.sections[at].stacked = !form.sections[at].stacked;
    done(Kind::Regrouped, form.sections[at].id.clone())
}

fn topics(form: &mut Form, at: usize, _: &mut Random) -> Option<Done> {
    form.sections[at].narrative.as_mut()?.push("又一个方面".to_owned());
    done(Kind::Guidance, form.sections[at].id.clone())
}

fn drop_prose(form: &mut Form, at: usize, _: &mut Random) -> Option<Done> {
    forget_rules(form);
    let section = &mut form.sections[at];
    section.narrative.take().filter(|_| !section.tables.is_empty())?;
    let id = section.id.clone();
    let from = format!("kind = \"removed\"\nfrom = \"{id}\"");
    declared(Kind::Removed, id, from)
}

fn swap_sections(form: &mut Form, _: usize, _: &mut Random) -> Option<Done> {
    (form.sections.len() > 1).then(|| form.sections.swap(0, 1))?;
    done(Kind::Reordered, "")
}

fn caption(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    table.caption = Some("另一个题目".to_owned());
    done(Kind::Reworded, table.id.clone())
}

/// A leaf row with an id that is no total, by its place among the rows at the top.
fn pick_row(table: &nianbao_testing::Table, random: &mut Random) -> Option<usize> {
    let rows = table.rows.iter().enumerate();
    let leaves = rows.filter(|(_, row)| row.children.is_empty() && row.id.is_some() && !row.total);
    let leaves: Vec<usize> = leaves.map(|(at, _)| at).collect();
    (!leaves.is_empty()).then(|| *random.pick(&leaves))
}

fn pick_table<'f>(
    form: &'f mut Form,
    at: usize,
    random: &mut Random,
) -> Option<&'f mut nianbao_testing::Table> {
    let tables = &mut form.sections[at].tables;
    let count = tables.len();
    (count > 0).then(|| &mut tables[random.below(count)])
}

/// Changes a row and gives its path before and after.
fn with_row(
    form: &mut Form,
    at: usize,
    random: &mut Random,
    change: impl FnOnce(&mut Vec<Item>, usize) -> Option<()>,
) -> Option<String> {
    let table = pick_table(form, at, random)?;
    let row = pick_row(table, random)?;
    let path = format!("{}.{}", table.id, table.rows[row].id.as_ref()?);
    change(&mut table.rows, row)?;
    Some(path)
}

fn relabel(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let path = with_row(form, at, random, |rows, row| {
        rows[row].label.push('改');
        Some(())
    })?;
    done(Kind::Reworded, path)
}

fn renumber(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let path = with_row(form, at, random, |rows, row| {
        let label = &rows[row].label;
        rows[row].label = format!("（九十九）{}", label.strip_prefix("（一）").unwrap_or(label));
        Some(())
    })?;
    done(Kind::Renumbered, path)
}

fn swap_rows(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    (table.rows.len() > 1 && table.rows[..2].iter().all(|row| row.id.is_some())).then_some(())?;
    table.rows.swap(0, 1);
    done(Kind::Reordered, table.id.clone())
}

fn add_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    forget_rules(form);
    let table = pick_table(form, at, random)?;
    (!table.rows.is_empty()).then_some(())?;
    let row =
        Item { id: Some("brand_new".to_owned()), label: "全新的一行".to_owned(), ..Item::default() };
    table.rows.push(row);
    let path = format!("{}.brand_new", table.id);
    let to = format!("kind = \"added\"\nto = \"{path}\"");
    declared(Kind::Added, path, to)
}

fn remove_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    forget_rules(form);
    let path = with_row(form, at, random, |rows, row| (rows.len() > 1).then(|| drop(rows.remove(row))))?;
    let from = format!("kind = \"removed\"\nfrom = \"{path}\"");
    declared(Kind::Removed, path, from)
}

fn rename_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let (to, from) = other_id(form, at, random)?;
    let text = format!("kind = \"renamed\"\nfrom = \"{from}\"\nto = \"{to}\"");
    declared(Kind::Renamed, to, text)
}

fn replace_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let (to, from) = other_id(form, at, random)?;
    let text = format!("kind = \"replaced\"\nfrom = \"{from}\"\nto = \"{to}\"");
    declared(Kind::Replaced, to, text)
}

fn other_id(form: &mut Form, at: usize, random: &mut Random) -> Option<(String, String)> {
    forget_rules(form);
    let from = with_row(form, at, random, |rows, row| {
        rows[row].id = Some("another_id".to_owned());
        Some(())
    })?;
    let table = from.split('.').next()?;
    Some((format!("{table}.another_id"), from))
}

fn split_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    forget_rules(form);
    let path = with_row(form, at, random, |rows, row| {
        let part = |id: &str, label: &str| Item {
            id: Some(id.to_owned()),
            label: label.to_owned(),
            value: rows[row].value.clone(),
            unit: rows[row].unit.clone(),
            optional: rows[row].optional,
            only: rows[row].only.clone(),
            ..Item::default()
        };
        let parts = vec![part("part_1", "其一"), part("part_2", "其二")];
        rows[row].children = parts;
        Some(())
    })?;
    let text = format!("kind = \"split\"\nfrom = \"{path}\"\nto = [\"{path}.part_1\", \"{path}.part_2\"]");
    declared(Kind::Split, format!("{path}.part_1"), text)
}

fn no_traits(items: &[Item], has: fn(&Item) -> bool) -> bool {
    items.iter().all(|item| !has(item) && no_traits(&item.children, has))
}

fn scale_table(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    // A rule with a number in it means something else once its cells count in another unit.
    forget_rules(form);
    let table = pick_table(form, at, random)?;
    let plain = [&table.rows, &table.columns]
        .into_iter()
        .all(|items| no_traits(items, |item| item.unit.is_some() || item.value.is_some()));
    (plain && table.value.as_ref().is_none_or(Value::is_number)).then_some(())?;
    table.unit = Some("千个".to_owned());
    let path = table.id.clone();
    let text = format!("kind = \"scaled\"\nfrom = \"{path}\"\nto = \"{path}\"\nfactor = \"1/1000\"");
    declared(Kind::Scaled, path, text)
}

fn widen_table(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    let plain =
        [&table.rows, &table.columns].into_iter().all(|items| no_traits(items, |item| item.value.is_some()));
    let is_count = matches!(table.value, None | Some(Value::Plain("count")));
    (plain && is_count).then_some(())?;
    table.value = Some(Value::Plain("amount"));
    done(Kind::Widened, table.id.clone())
}

fn remove_table(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    forget_rules(form);
    let section = &mut form.sections[at];
    (section.tables.len() > 1 || (section.narrative.is_some() && !section.tables.is_empty())).then_some(())?;
    let table = section.tables.remove(random.below(section.tables.len()));
    let from = format!("kind = \"removed\"\nfrom = \"{}\"", table.id);
    declared(Kind::Removed, table.id, from)
}

fn optional_row(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    let plain = [&table.rows, &table.columns].into_iter().all(|items| no_traits(items, |item| item.optional));
    let row =
        pick_row(table, random).filter(|_| plain && table.rows.len() > 1 && table.columns.is_empty())?;
    table.rows[row].optional = true;
    let path = format!("{}.{}", table.id, table.rows[row].id.as_ref()?);
    done(Kind::Optional, path)
}

fn severity(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    let id = table.id.clone();
    let rule = table.rules.first_mut()?;
    rule.warning = !rule.warning;
    done(Kind::Severity, format!("{id}.{}", rule.id))
}

fn drop_rule(form: &mut Form, at: usize, random: &mut Random) -> Option<Done> {
    let table = pick_table(form, at, random)?;
    (!table.rules.is_empty()).then_some(())?;
    let rule = table.rules.remove(0);
    done(Kind::Removed, format!("{}.{}", table.id, rule.id))
}

/// Rules may name what is to go; where a change takes something away, base and changed form have none.
fn forget_rules(form: &mut Form) {
    form.rules.clear();
    form.sections.iter_mut().flat_map(|section| &mut section.tables).for_each(|table| table.rules.clear());
}

/// A form and the edition that revises it, with all that was done to it.
struct Revision {
    old: Arc<Format>,
    text: String,
    done: Vec<Done>,
}

/// Makes changes to a random form, each in a section of its own. None if the form has not what it takes.
fn revision(mutations: &[usize], random: &mut Random) -> Option<Revision> {
    let base = Form::random(random, &Limits { sections: 4, ..Limits::default() });
    (base.sections.len() >= mutations.len()).then_some(())?;
    let mutations: Vec<(usize, usize)> = mutations.iter().copied().enumerate().collect();
    let seed = random.bits();
    applied(base, &mutations, seed)
}

/// As many changes to a random form as it takes, each in a section of its own, chosen from these.
fn large_revision(from: &[usize], random: &mut Random) -> Option<Revision> {
    let base = Form::random(random, &Limits { sections: 14, ..Limits::default() });
    let seed = random.bits();
    let mut trial = base.clone();
    let mut mutations = Vec::new();
    for at in 0..base.sections.len().min(10) {
        let fits = (0..8).map(|_| *random.pick(from)).find(|&mutation| {
            let mut tried = trial.clone();
            let takes = MUTATIONS[mutation].1(&mut tried, at, &mut Random::new(seed)).is_some();
            if takes {
                trial = tried;
            }
            takes
        });
        mutations.extend(fits.map(|mutation| (at, mutation)));
    }
    applied(base, &mutations, seed).filter(|_| mutations.len() >= 5)
}

/// A form with these changes, each to the section of this number.
fn applied(mut base: Form, mutations: &[(usize, usize)], seed: u64) -> Option<Revision> {
    // What a change does to rules it does to the base as well, so that it is no difference.
    let mut trial = base.clone();
    for &(at, mutation) in mutations {
        MUTATIONS[mutation].1(&mut trial, at, &mut Random::new(seed))?;
    }
    if trial.rules.is_empty() && trial.tables().all(|table| table.rules.is_empty()) {
        forget_rules(&mut base);
    }
    let mut changed = base.clone();
    let mut done = Vec::new();
    for &(at, mutation) in mutations {
        done.push(MUTATIONS[mutation].1(&mut changed, at, &mut Random::new(seed))?);
    }
    let old = base.resolve();
    changed.id = format!("{}-next", base.id);
    let declarations = done.iter().filter_map(|done| done.declaration.as_deref());
    let text = as_revision(&changed, &base.id, 2030, declarations);
    Some(Revision { old, text, done })
}

fn as_revision<'d>(
    form: &Form,
    revises: &str,
    year: u16,
    declarations: impl Iterator<Item = &'d str>,
) -> String {
    let years = format!("years = {{ from = {year} }}\nrevises = {}\n", toml_string(revises));
    let mut text = form.to_string().replacen("years = { from = 2021 }\n", &years, 1);
    declarations
        .for_each(|declaration| text.push_str(&format!("\n[[change]]\n{declaration}\nwhy = \"so\"\n")));
    text
}

fn format(text: &str) -> Option<Arc<Format>> {
    resolve(text.as_bytes()).format.map(Arc::new)
}

/// Kind and first place of each change, without what merely follows.
fn found(comparison: &Comparison) -> Vec<(Kind, String)> {
    let own = comparison.changes.iter().filter(|change| change.kind != Kind::Derived);
    let mut found: Vec<_> = own
        .map(|change| (change.kind, change.place().map_or(String::new(), |place| place.path.clone())))
        .collect();
    found.sort();
    found
}

fn finds_what_was_done(revision: &Revision) -> Option<()> {
    let new = format(&revision.text)?;
    let comparison = compare(&revision.old, &new);
    let mut expect: Vec<(Kind, String)> =
        revision.done.iter().map(|done| (done.kind, done.path.clone())).collect();
    expect.sort();
    assert_eq!(found(&comparison), expect, "{}", revision.text);
    assert_eq!(comparison.faults, [], "{}", revision.text);
    let find = |id: &str| Some(Arc::clone(&revision.old)).filter(|old| old.id == id);
    assert_eq!(lint(revision.text.as_bytes(), &new, &find), [], "{}", revision.text);
    assert_eq!(compare(&new, &new).changes, []);
    undeclared_is_noticed(revision);
    Some(())
}

/// Without its declarations the same edition is at fault, unless ids showed everything.
fn undeclared_is_noticed(revision: &Revision) {
    let Some((bare, _)) = revision.text.split_once("\n[[change]]") else { return };
    let Some(bare) = format(bare) else { return };
    let kinds: Vec<Kind> = revision.done.iter().map(|done| done.kind).collect();
    assert_ne!(compare(&revision.old, &bare).faults, [], "{kinds:?}: {}", revision.text);
}

#[test]
fn each_change_is_found_and_nothing_else() {
    let mut counts = vec![0; MUTATIONS.len()];
    for (mutation, count) in counts.iter_mut().enumerate() {
        let mut random = Random::new(1000 + mutation as u64);
        for _ in 0..60 {
            let revision = revision(&[mutation], &mut random);
            *count += usize::from(revision.as_ref().and_then(finds_what_was_done).is_some());
        }
    }
    for ((name, _), count) in MUTATIONS.iter().zip(counts) {
        assert!(count >= 2, "{name}: only {count} cases");
    }
}

#[test]
fn two_changes_are_found_as_two() {
    let mut cases = 0;
    let mut random = Random::new(2);
    // Sections that change places carry their numbers into each other's change.
    let stays = |mutation: &usize| MUTATIONS[*mutation].0 != "swap sections";
    for first in (0..MUTATIONS.len()).filter(stays) {
        for second in (0..MUTATIONS.len()).filter(stays) {
            for _ in 0..2 {
                let revision = revision(&[first, second], &mut random);
                cases += usize::from(revision.as_ref().and_then(finds_what_was_done).is_some());
            }
        }
    }
    assert!(cases > 60, "only {cases} cases");
}

#[test]
fn a_whole_revision_is_found_change_by_change() {
    // What takes rules away would leave nothing of changes to rules.
    let is_apart = |name: &str| !matches!(name, "swap sections" | "severity" | "drop a rule");
    let from: Vec<usize> = (0..MUTATIONS.len()).filter(|&at| is_apart(MUTATIONS[at].0)).collect();
    let mut random = Random::new(3);
    let revisions = (0..80).filter_map(|_| large_revision(&from, &mut random));
    let cases = revisions.filter_map(|revision| finds_what_was_done(&revision)).count();
    assert!(cases >= 10, "only {cases} cases");
}

/// A line of three editions with some of everything.
fn line(random: &mut Random) -> Option<[Arc<Format>; 3]> {
    let pick = |random: &mut Random| random.below(MUTATIONS.len());
    let first = [pick(random), pick(random)];
    let Revision { old, text, .. } = revision(&first[..random.within(1, 2)], random)?;
    let middle = format(&text)?;
    // The third edition goes on from the second by taking one declared change back.
    let id = format!("{}-last", old.id);
    let bare = text.split("\n[[change]]").next()?;
    let last = bare
        .replacen(&format!("id = {}", toml_string(&middle.id)), &format!("id = {}", toml_string(&id)), 1)
        .replacen("years = { from = 2030 }", "years = { from = 2040 }", 1)
        .replacen(
            &format!("revises = {}", toml_string(&old.id)),
            &format!("revises = {}", toml_string(&middle.id)),
            1,
        );
    Some([old, middle, format(&last)?])
}

#[test]
fn reports_go_forward_and_come_back_identical() {
    let cases = std::sync::atomic::AtomicUsize::new(0);
    for_seeds(120, |random| {
        let Some([a, b, c]) = line(random) else { return };
        let editions = Editions::built_in().with(a.clone()).with(b.clone()).with(c.clone());
        let plan = |from, to| Plan::new(from, to, &editions).unwrap();
        for _ in 0..4 {
            let report = report(&a, random, &Filling::default());
            let there = plan(&a, &b).migrate(&report);
            let json = residue_to_json(&there).to_string();
            let residue = residue_from_slice(json.as_bytes(), &there.report, &editions).unwrap();
            assert_eq!(residue, there.residue);
            let back = plan(&b, &a).resume(&there.report, residue);
            assert_eq!(back.report, report);
            assert!(back.residue.is_empty(), "{:?}", back.residue);

            // There once more, with what was kept: the same again.
            let again = plan(&a, &b).resume(&back.report, back.residue);
            assert_eq!((&again.report, &again.residue), (&there.report, &there.residue));
            assert_eq!(plan(&b, &b).migrate(&there.report).report, there.report);

            // By way of the middle, or in one go.
            let on = plan(&b, &c).resume(&there.report, there.residue.clone());
            let straight = plan(&a, &c).migrate(&report);
            assert_eq!((&on.report, &on.residue), (&straight.report, &straight.residue));
            let home = plan(&c, &a).resume(&straight.report, straight.residue);
            assert_eq!(home.report, report);
            assert!(home.residue.is_empty());

            no_number_is_invented(&report, &there);
            cases.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    });
    assert!(cases.into_inner() as u64 > soak(120) * 5 / 6);
}

/// From new to old first: what only the new edition has is kept as well.
#[test]
fn reports_go_back_and_come_forward_identical() {
    for_seeds(100, |random| {
        let Some([a, b, _]) = line(random) else { return };
        let editions = Editions::built_in().with(a.clone()).with(b.clone());
        let plan = |from, to| Plan::new(from, to, &editions).unwrap();
        let report = report(&b, random, &Filling::default());
        let there = plan(&b, &a).migrate(&report);
        let back = plan(&a, &b).resume(&there.report, there.residue);
        assert_eq!(back.report, report);
        assert!(back.residue.is_empty(), "{:?}", back.residue);
    });
}

fn no_number_is_invented(before: &nianbao_schema::Report, after: &nianbao_schema::migrate::Migration) {
    for (entry, mark) in after.report.entries().iter().zip(&after.marks) {
        match mark {
            Mark::Copied => assert!(before.entries().contains(entry)),
            Mark::Scaled(_) | Mark::Summed(_) => {
                assert!(entry.number().is_some() || *entry == Entry::NotApplicable)
            }
            Mark::Closed(_) => assert_eq!(*entry, Entry::NotApplicable),
            Mark::Restored => panic!("nothing was kept"),
            _ => assert!(entry.is_blank()),
        }
    }
}
