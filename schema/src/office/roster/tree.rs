//! From what each line says to the tree: names are looked up, and every mistake is told.

use super::draft::Draft;
use super::fault::{Fault, or_did_you_mean};
use super::{Organ, Roster, Scope};
use crate::both;
use crate::form::format::Level;
use crate::office::name::key;
use crate::problem::Errors;
use crate::problem::{choices, nearest};
use std::collections::HashMap;

/// The words for what an organ's own report counts.
const SCOPES: [(Scope, &str, &str); 2] = [(Scope::Own, "本级", "own"), (Scope::All, "含下级", "all")];

pub(super) fn resolve(
    drafts: Vec<Draft>,
    levels: &[Level],
    faults: &mut Vec<Fault>,
) -> Result<Roster, Errors<Fault>> {
    let mut lines: HashMap<String, usize> = HashMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        let name = key(&draft.name);
        if name.is_empty() {
            faults.push(Fault::new(draft.line, both!("this line names no organ", "这一行没有机关名称")));
        } else if let Some(&first) = lines.get(&name) {
            faults.push(Fault::new(
                draft.line,
                both!(
                    "`{name}` stands in line {first}, too; each organ stands in the roster once",
                    "“{name}”在第{first}行已经有了；每个机关只能写一次",
                    name = draft.name,
                    first = drafts[first].line,
                ),
            ));
        } else {
            lines.insert(name, index);
        }
    }
    let organs: Vec<Organ> =
        drafts.iter().map(|draft| organ(draft, &drafts, &lines, levels, faults)).collect();
    let roster = Roster { organs };
    cycles(&roster, faults);
    if faults.is_empty() && roster.organs.is_empty() {
        faults.push(Fault::new(1, both!("the roster has no organ", "名册里没有机关")));
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok(roster) } else { Err(Errors::of(std::mem::take(faults))) }
}

fn organ(
    draft: &Draft,
    drafts: &[Draft],
    lines: &HashMap<String, usize>,
    levels: &[Level],
    faults: &mut Vec<Fault>,
) -> Organ {
    let level = levels.iter().find(|level| level.id == draft.level || key(&level.label) == key(&draft.level));
    if level.is_none() && !draft.level.is_empty() {
        faults.push(Fault::new(
            draft.line,
            both!(
                "the level `{level}` is not known; levels are {known}",
                "不认识级别“{level}”；级别有{known}",
                level = draft.level,
                known = choices(levels.iter().map(|level| &*level.label)),
            ),
        ));
    }
    let parent = lines.get(&key(&draft.parent)).copied();
    if parent.is_none() && !key(&draft.parent).is_empty() {
        faults.push(Fault::new(
            draft.line,
            both!(
                "the organ above, `{parent}`, is not in the roster{near}",
                "上级“{parent}”不在名册里{near}",
                parent = draft.parent,
                near = or_did_you_mean(nearest(&draft.parent, drafts.iter().map(|other| &*other.name))),
            ),
        ));
    }
    let scope = SCOPES.iter().find(|(_, zh, en)| draft.scope == *zh || draft.scope.eq_ignore_ascii_case(en));
    if scope.is_none() && !draft.scope.is_empty() {
        faults.push(Fault::new(
            draft.line,
            both!(
                "`scope` is `{scope}`; it is `own` (its own affairs) or `all` (those below as well)",
                "口径写的是“{scope}”，应为“本级”或“含下级”",
                scope = draft.scope,
            ),
        ));
    }
    let former = draft.former.split(['、', '；', ';', '，', ',', '\n']).map(str::trim);
    Organ {
        name: draft.name.clone(),
        level: level.map(|level| level.id.clone()),
        parent,
        former: former.filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        email: Some(draft.email.clone()).filter(|email| !email.is_empty()),
        scope: scope.map(|(scope, ..)| *scope),
        line: draft.line,
    }
}

/// Tells of each circle once, at its first line.
fn cycles(roster: &Roster, faults: &mut Vec<Fault>) {
    for start in 0..roster.organs.len() {
        let mut path = vec![start];
        while let Some(above) = path.last().and_then(|&last| roster.organs[last].parent) {
            if above == start {
                if path.iter().all(|&organ| organ >= start) {
                    let names: Vec<&str> = path.iter().map(|&organ| &*roster.organs[organ].name).collect();
                    faults.push(Fault::new(
                        roster.organs[start].line,
                        both!(
                            "the organs above lead in a circle: {names}",
                            "上级绕成了圈：{names}",
                            names = names.join(" → "),
                        ),
                    ));
                }
                break;
            }
            if path.contains(&above) {
                break;
            }
            path.push(above);
        }
    }
}
