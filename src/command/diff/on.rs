//! What a revision would do to stored reports: which rule they would break, which figure lose, which one a person would
//! have to divide, by change and with examples.

use crate::command::complaint::Complaint;
use crate::command::documents::{Documents, Unreadable};
use crate::command::file::File;
use crate::command::input::{Reports, most_bytes};
use nianbao::compare::Change;
use nianbao::generator::revision::Step;
use nianbao::impact::{Effect, Impact, Touch};
use nianbao::json::Json;
use nianbao::judge::{judge, words};
use nianbao::{Language, Report, Wording, both, json, said};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The name of the schema of what `--json` prints, `docs/schemas/nianbao-impact-1.schema.json`. A change that would
/// mislead a program makes another one.
const SCHEMA: &str = "nianbao-impact-1";

/// How many reports are named for each change.
const EXAMPLES: usize = 10;

/// What became of the reports of a folder, step by step.
pub(super) struct Survey {
    steps: Vec<Found>,
    /// Why reports could not be looked at.
    pub(super) failures: Vec<Complaint>,
    /// Reports of other forms or editions.
    elsewhere: usize,
}

/// What a step does to the reports.
struct Found {
    impact: Impact,
    ids: [String; 2],
    reports: usize,
    /// How many reports there are of each effect.
    effects: BTreeMap<Effect, usize>,
    changes: BTreeMap<(Option<usize>, Effect), Count>,
}

#[derive(Default)]
struct Count {
    reports: usize,
    places: usize,
    examples: Vec<(PathBuf, String)>,
}

/// The touches of one report, by step.
type Touched = Vec<(usize, Vec<Touch>)>;

/// Takes every report in a folder through the steps that lie before it.
pub(super) fn survey(folder: &Path, steps: &[Step], reports: &Reports) -> Result<Survey, Complaint> {
    let impact =
        |step: &Step| Impact::new(&step.old, &step.new).map_err(|error| Complaint::error(error.wording()));
    let impacts = steps.iter().map(impact).collect::<Result<Vec<Impact>, _>>()?;
    let (paths, unreadable) = stored(folder)?;
    let looked_at: Vec<Result<Option<Touched>, Complaint>> =
        paths.par_iter().map(|path| Ok(touched(reports.read(path)?, steps, &impacts))).collect();
    let found = |(step, impact): (&Step, Impact)| Found {
        impact,
        ids: [step.old.id.clone(), step.new.id.clone()],
        reports: 0,
        effects: BTreeMap::new(),
        changes: BTreeMap::new(),
    };
    let mut survey = Survey {
        steps: steps.iter().zip(impacts).map(found).collect(),
        failures: unreadable.into_iter().map(|(_, complaint)| complaint).collect(),
        elsewhere: 0,
    };
    for (path, result) in paths.iter().zip(looked_at) {
        match result {
            Ok(Some(touched)) => {
                touched.iter().for_each(|(step, touches)| survey.steps[*step].add(path, touches));
            }
            Ok(None) => survey.elsewhere += 1,
            Err(complaint) => survey.failures.push(complaint),
        }
    }
    Ok(survey)
}

/// The reports in a folder, and the folders in it that cannot be read. What `read --evidence` writes beside a report is none.
fn stored(folder: &Path) -> Result<(Vec<PathBuf>, Vec<Unreadable>), Complaint> {
    if !folder.is_dir() {
        // A file that is not there is complained of as any other.
        File::read(folder, most_bytes())?;
    }
    let Documents { files, unreadable, .. } = Documents::find(&[folder.to_owned()])?;
    let is_report = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".json") && !name.ends_with(".evidence.json")
    };
    let paths: Vec<PathBuf> = files.into_iter().map(|file| file.path).filter(is_report).collect();
    if paths.is_empty() && unreadable.is_empty() {
        let text = both!(
            "{folder} has no report in JSON",
            "{folder}中没有JSON格式的报告",
            folder = folder.display()
        );
        let help = Wording::plain(
            "read the documents first: nianbao read FOLDER --out REPORTS/",
            "先读取文档：nianbao read 文件夹 --out 报告/",
        );
        return Err(Complaint::error(text).help(help));
    }
    Ok((paths, unreadable))
}

/// What the steps do to a report; nothing if it is of no edition that one of them starts from.
fn touched(mut report: Report, steps: &[Step], impacts: &[Impact]) -> Option<Touched> {
    let format = report.format();
    let is_own = |step: &Step| step.old.id == format.id && step.old.fingerprint == format.fingerprint;
    let first = steps.iter().position(is_own)?;
    let mut touched = Vec::new();
    for (step, impact) in impacts.iter().enumerate().skip(first) {
        let (touches, next) = impact.of(&report);
        touched.push((step, touches));
        report = next;
    }
    Some(touched)
}

impl Found {
    fn add(&mut self, path: &Path, touches: &[Touch]) {
        self.reports += 1;
        for effect in Effect::ALL {
            let own = touches.iter().filter(|touch| touch.effect == effect);
            let own: Vec<&Touch> = own.collect();
            if own.is_empty() {
                continue;
            }
            *self.effects.entry(effect).or_default() += 1;
            for group in own.chunk_by(|a, b| a.change == b.change) {
                let count = self.changes.entry((group[0].change, effect)).or_default();
                count.reports += 1;
                count.places += group.len();
                if count.examples.len() < EXAMPLES {
                    count.examples.push((path.to_owned(), group[0].at.clone()));
                }
            }
        }
    }

    fn count(&self, effect: Effect) -> usize {
        self.effects.get(&effect).copied().unwrap_or_default()
    }

    fn change(&self, at: Option<usize>) -> Option<&Change> {
        self.impact.comparison().changes.get(at?)
    }
}

impl Survey {
    /// One object a step.
    pub(super) fn json(&self) -> String {
        self.steps.iter().map(|found| format!("{}\n", self.object(found))).collect()
    }

    fn object(&self, found: &Found) -> Json {
        let changes = found.changes.iter().map(|((at, effect), count)| {
            let change = found.change(*at);
            let paths = |places: &[nianbao::compare::Place]| -> Vec<String> {
                places.iter().map(|place| place.path.clone()).collect()
            };
            let example =
                |(file, at): &(PathBuf, String)| json!({ "file": (file.display().to_string()), "at": (at) });
            let examples: Vec<Json> = count.examples.iter().map(example).collect();
            json!({
                "kind": (change.map(|change| change.kind.as_str())),
                "class": (change.map(|change| judge(change).class.as_str())),
                "old": (change.map(|change| paths(&change.old)).unwrap_or_default()),
                "new": (change.map(|change| paths(&change.new)).unwrap_or_default()),
                "effect": (effect.as_str()),
                "reports": (count.reports),
                "places": (count.places),
                "examples": (examples),
            })
        });
        let changes: Vec<Json> = changes.collect();
        let [old, new] = &found.ids;
        json!({
            "schema": (SCHEMA),
            "old": (old),
            "new": (new),
            "reports": (found.reports),
            "breaks": (found.count(Effect::Breaks)),
            "loses": (found.count(Effect::Loses)),
            "decides": (found.count(Effect::Decides)),
            "elsewhere": (self.elsewhere),
            "unread": (self.failures.len()),
            "changes": (changes),
        })
    }

    /// The survey for people.
    pub(super) fn text(&self, language: Language) -> String {
        let mut text = self.steps.iter().map(|found| step(found, language)).collect::<Vec<_>>().join("\n");
        if self.elsewhere > 0 {
            let count = self.elsewhere;
            text += &said!(
                language,
                "\nnot looked at, of other editions: {count}\n",
                "\n另有{count}份报告属于其他格式，没有统计\n"
            );
        }
        text
    }
}

fn step(found: &Found, language: Language) -> String {
    let [old, new] = &found.ids;
    let mut text = said!(
        language,
        "{old} → {new}, {reports} in all: {breaks} would break a rule that they keep now, {loses} would lose a figure \
         or text, {decides} would need a person to divide a figure\n",
        "{old} → {new}，报告{reports}份：{breaks}份会新出现不平，{loses}份有数字或文字放不下，{decides}份有数字须由人分开填写\n",
        old = old,
        new = new,
        reports = found.reports,
        breaks = found.count(Effect::Breaks),
        loses = found.count(Effect::Loses),
        decides = found.count(Effect::Decides),
    );
    let mut changes: Vec<_> = found.changes.iter().collect();
    changes.sort_by_key(|((at, effect), count)| (*effect, std::cmp::Reverse(count.reports), *at));
    for ((at, effect), count) in changes {
        let what = match found.change(*at) {
            Some(change) => {
                let place = change.old.first().or(change.new.first());
                let place = place.map_or(String::new(), |place| place.to(language));
                format!("{} {place}", words::kind(change.kind, language))
            }
            None => language.pick("several changes together", "几项变化合起来").to_owned(),
        };
        let (reports, places, all) = (count.reports, count.places, found.reports);
        let effect = match effect {
            Effect::Breaks => said!(
                language,
                "broken by {reports} of {all} reports, in {places} places",
                "{all}份报告中{reports}份不平，共{places}处"
            ),
            Effect::Loses => said!(
                language,
                "{reports} of {all} reports lose {places} figures or texts",
                "{all}份报告中{reports}份共{places}项放不下"
            ),
            Effect::Decides => said!(
                language,
                "{reports} of {all} reports have {places} figures to divide",
                "{all}份报告中{reports}份共{places}个数字须由人分开"
            ),
        };
        let _ = writeln!(text, "\n  {what}{}{effect}", language.pick(": ", "："));
        for (file, at) in &count.examples {
            let _ = writeln!(text, "      {}{}{at}", file.display(), language.pick(": ", "："));
        }
        if reports > count.examples.len() {
            let _ = writeln!(text, "      {}", language.pick("…", "……"));
        }
    }
    text
}
