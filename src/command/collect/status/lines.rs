//! The list as people and programs read it.

use super::{Collection, OrganLine, State, Stray, blanks, warnings};
use crate::command::collect::written::Made;
use crate::command::complaint::Complaint;
use nianbao::generator::xlsx::{List, Tone, list};
use nianbao::json::Json;
use nianbao::{Format, Language, both, said};
use std::path::Path;

const HEADINGS: [&str; 14] = [
    "机关",
    "报送情况",
    "问题",
    "处理",
    "文件",
    "种类",
    "格式",
    "通过",
    "不平",
    "未填全",
    "请核实",
    "上年报告",
    "退回文件",
    "邮箱",
];

/// How many of the columns are for paper: who, how far, what is wrong, what to do.
const PRINTED: u16 = 4;

impl State {
    const ALL: [State; 8] = [
        State::Missing,
        State::Blank,
        State::Unclear,
        State::Broken,
        State::Incomplete,
        State::Verify,
        State::Passed,
        State::Summed,
    ];

    pub(in crate::command::collect) fn id(self) -> &'static str {
        self.words().0
    }

    /// For programs, and as people say it in Chinese and English.
    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            State::Missing => ("missing", "未报", "missing"),
            State::Blank => ("blank", "未填", "not filled in"),
            State::Unclear => ("unclear", "几份不同", "several differ"),
            State::Broken => ("failed", "必须改", "must be fixed"),
            State::Incomplete => ("incomplete", "未填全", "incomplete"),
            State::Verify => ("verify", "请核实", "to verify"),
            State::Passed => ("passed", "通过", "passed"),
            State::Summed => ("summed", "由下级汇总", "summed from below"),
        }
    }

    fn tone(self) -> Tone {
        match self {
            State::Missing | State::Blank | State::Broken => Tone::Act,
            State::Unclear | State::Incomplete | State::Verify => Tone::Ask,
            State::Passed => Tone::Fine,
            State::Summed => Tone::Plain,
        }
    }

    fn to_do(self) -> &'static str {
        match self {
            State::Missing => "催报",
            State::Blank => "退回，请填写后再报",
            State::Unclear => "问清以哪份为准，只留一份",
            State::Broken => "退回修改",
            State::Incomplete => "请补全",
            State::Verify => "请核实，无误可以不改",
            State::Passed | State::Summed => "",
        }
    }
}

impl Collection<'_> {
    fn shown(&self, file: usize) -> String {
        self.handed[file].path.display().to_string()
    }

    fn name(&self, organ: usize) -> &str {
        &self.roster.organs[organ].name
    }

    /// What is wrong with the report of an organ.
    fn problems(&self, line: &OrganLine) -> String {
        let mut problems = Vec::new();
        if let Some(read) = self.read(line).filter(|read| !read.is_blank()) {
            let hard = read.outcome.hard;
            let counted = [
                (hard.broken, format!("勾稽关系不平{}条", hard.broken)),
                (blanks(read), format!("空白{}格", blanks(read))),
                (hard.unevaluated, format!("{}条勾稽关系不能核对", hard.unevaluated)),
                (warnings(read), format!("请核实{}处", warnings(read))),
                (read.unread, format!("没有读出的数{}个", read.unread)),
                (read.odd, format!("没有读懂{}处", read.odd)),
            ];
            problems.extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text));
            if read.edition != *read.report.format().id {
                let undecided = read.undecided;
                problems.push(format!("用的是旧格式{}，已转换，{undecided}处要由人决定", read.edition));
            }
        }
        if line.is_former {
            problems.push("用的是曾用名".to_owned());
        }
        if !line.others.is_empty() {
            let others: Vec<String> = line.others.iter().map(|&file| self.shown(file)).collect();
            problems.push(match line.state {
                State::Unclear => {
                    format!("还有{}，内容不同，修改时间一样，分不清以哪份为准", others.join("、"))
                }
                _ => format!("还有{}，内容不同，以修改时间最晚的为准", others.join("、")),
            });
        }
        if line.file.is_some() && !self.roster.is_expected(line.organ) {
            problems.push(
                "有下级机关，又单独报了一份，按本级计入合计；已含下级的，请在名册“口径”列注明“含下级”"
                    .to_owned(),
            );
        }
        problems.join("；")
    }

    fn stray(&self, file: usize, stray: &Stray) -> (&'static str, &'static str, String, String) {
        let read = self.handed[file].read.as_ref();
        let written = read.map(|read| read.report.organ.name.clone()).unwrap_or_default();
        let names =
            |organs: &[usize]| organs.iter().map(|&organ| self.name(organ)).collect::<Vec<_>>().join("、");
        match stray {
            Stray::Unreadable => {
                let code = self.handed[file].read.as_ref().err().map_or("", |why| why.id());
                ("unreadable", "读不出来", format!("读不出来（{code}）"), "请报送单位重新报送".to_owned())
            }
            Stray::Unnamed => {
                ("unnamed", "没有机关名称", "没有写机关名称".to_owned(), "查明是谁的，补写名称".to_owned())
            }
            Stray::Nobody => {
                ("nobody", "不在名册", format!("“{written}”不在名册里"), "补进名册，或者移走文件".to_owned())
            }
            Stray::Near(organ) => (
                "near",
                "不在名册",
                format!("“{written}”不在名册里，是不是“{}”？", self.name(*organ)),
                "是同一机关的，改正名称，或者在名册里写上曾用名".to_owned(),
            ),
            Stray::Several(organs) => (
                "several",
                "名称不明",
                format!("“{written}”是几个机关的曾用名：{}", names(organs)),
                "问清是谁的，改用现在的名称".to_owned(),
            ),
            Stray::NoYear(organ) => (
                "no-year",
                "没有年度",
                format!("{}的报告没有写年度", self.name(*organ)),
                "补写年度".to_owned(),
            ),
            Stray::OtherYear(organ, year) => (
                "other-year",
                "年度不符",
                format!("{}的报告是{year}年的，不是{}年", self.name(*organ), self.year),
                "请报送本年度的报告".to_owned(),
            ),
        }
    }

    fn count(&self, state: State) -> usize {
        self.lines.iter().filter(|line| line.state == state).count()
    }

    /// How many organs have to report, and how many have.
    fn turnout(&self) -> (usize, usize) {
        let due = self.lines.iter().filter(|line| line.state != State::Summed);
        let handed_in = due.clone().filter(|line| line.state > State::Blank).count();
        (due.count(), handed_in)
    }

    /// The list; `returns` are the files that go back, by line.
    fn list(&self, returns: &[Option<String>]) -> List {
        let mut rows = Vec::new();
        for (line, returned) in self.lines.iter().zip(returns) {
            let organ = &self.roster.organs[line.organ];
            let mut row = vec![
                organ.name.clone(),
                line.state.words().1.to_owned(),
                self.problems(line),
                line.state.to_do().to_owned(),
            ];
            let file = line.file.map(|file| &self.handed[file]);
            row.push(line.file.map(|file| self.shown(file)).unwrap_or_default());
            row.push(file.and_then(|file| file.medium).unwrap_or_default().to_owned());
            match self.read(line) {
                Some(read) => {
                    let hard = read.outcome.hard;
                    row.push(read.edition.clone());
                    row.extend(
                        [hard.held, hard.broken, hard.unevaluated, warnings(read)]
                            .map(|count| count.to_string()),
                    );
                    row.push(
                        read.previous.as_ref().map(|path| path.display().to_string()).unwrap_or_default(),
                    );
                }
                None => row.extend(std::iter::repeat_n(String::new(), 6)),
            }
            row.push(returned.clone().unwrap_or_default());
            row.push(organ.email.clone().unwrap_or_default());
            rows.push((row, line.state.tone()));
        }
        for (file, stray) in &self.strays {
            let (_, state, problem, to_do) = self.stray(*file, stray);
            let medium = self.handed[*file].medium.unwrap_or_default().to_owned();
            let mut row = vec![String::new(), state.to_owned(), problem, to_do, self.shown(*file), medium];
            row.resize(HEADINGS.len(), String::new());
            rows.push((row, Tone::Ask));
        }
        let (due, handed_in) = self.turnout();
        let mut last =
            vec!["合计".to_owned(), format!("应报{due}，已报{handed_in}"), self.tally(Language::Chinese)];
        last.resize(HEADINGS.len(), String::new());
        let title = format!("{}年报送情况", self.year);
        List { title, headings: HEADINGS.map(str::to_owned).to_vec(), lines: rows, last, printed: PRINTED }
    }

    fn tally(&self, language: Language) -> String {
        let counted = State::ALL.iter().filter(|state| self.count(**state) > 0).map(|&state| {
            let (_, zh, en) = state.words();
            let count = self.count(state);
            said!(language, "{count} {en}", "{zh}{count}")
        });
        let strays = self.strays.len();
        let strays =
            (strays > 0).then(|| said!(language, "{strays} files of nobody", "不能归到机关的文件{strays}"));
        counted.chain(strays).collect::<Vec<_>>().join(language.pick(", ", "，"))
    }
}

/// The list as comma-separated values that a spreadsheet opens: UTF-8 with a mark that says so.
pub(in crate::command::collect) fn csv(collection: &Collection<'_>, returns: &[Option<String>]) -> String {
    let mut text = String::from('\u{feff}');
    let List { headings, lines, last, .. } = collection.list(returns);
    let lines = lines.into_iter().map(|(line, _)| line);
    for row in [headings].into_iter().chain(lines).chain([last]) {
        let row: Vec<String> = row.iter().map(|field| quoted(field)).collect();
        text += &row.join(",");
        text += "\r\n";
    }
    text
}

/// The list as a workbook to sort and print.
pub(in crate::command::collect) fn xlsx(
    collection: &Collection<'_>,
    returns: &[Option<String>],
) -> Result<Vec<u8>, Complaint> {
    list(&collection.list(returns)).map_err(|error| {
        Complaint::error(both!(
            "the list cannot be a workbook: {why}",
            "清单写不成工作簿：{why}",
            why = error.to_string(),
        ))
    })
}

fn quoted(field: &str) -> String {
    // A spreadsheet would take this for a formula, and what is in a document is not ours.
    let field = if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

/// The name of the schema of `status.json`, `docs/schemas/nianbao-collect-1.schema.json`.
pub(in crate::command::collect) const SCHEMA: &str = "nianbao-collect-1";

/// The list for programs, and what the next run has to know.
pub(in crate::command::collect) fn json(
    collection: &Collection<'_>,
    format: &Format,
    returns: &[Option<String>],
    made: &[Made],
    changed: &[String],
) -> Json {
    let mut json = Json::object();
    let (due, handed_in) = collection.turnout();
    json.set("schema", SCHEMA).set("year", u32::from(collection.year)).set("format", &format.id);
    json.set("expected", due).set("handed_in", handed_in);
    json.set(
        "organs",
        Json::Array(
            collection
                .lines
                .iter()
                .zip(returns)
                .map(|(line, returned)| organ(collection, line, returned.as_deref()))
                .collect(),
        ),
    );
    let file = |(file, stray): &(usize, Stray)| {
        let (state, _, problem, to_do) = collection.stray(*file, stray);
        let mut json = Json::object();
        json.set("file", collection.shown(*file)).set("sha256", &collection.handed[*file].hash);
        json.set("state", state).set("problem", problem).set("to_do", to_do);
        if let Err(why) = &collection.handed[*file].read {
            why.set_in(&mut json);
        }
        json
    };
    json.set("files", Json::Array(collection.strays.iter().map(file).collect()));
    json.set("changed", Json::Array(changed.iter().map(|organ| Json::from(&**organ)).collect()));
    let made = made.iter().map(|made| {
        let mut json = Json::object();
        json.set("file", &made.name).set("sha256", &made.hash);
        json
    });
    json.set("made", Json::Array(made.collect()));
    json
}

fn organ(collection: &Collection<'_>, line: &OrganLine, returned: Option<&str>) -> Json {
    let organ = &collection.roster.organs[line.organ];
    let mut json = Json::object();
    json.set("organ", &organ.name).set("level", organ.level.as_deref());
    json.set("parent", organ.parent.map(|parent| collection.name(parent)));
    json.set("state", line.state.id())
        .set("problem", collection.problems(line))
        .set("to_do", line.state.to_do());
    json.set("file", line.file.map(|file| collection.shown(file)));
    json.set("sha256", line.file.map(|file| &*collection.handed[file].hash));
    json.set(
        "others",
        Json::Array(line.others.iter().map(|&file| Json::from(collection.shown(file))).collect()),
    );
    json.set("returned", returned);
    if let Some(read) = collection.read(line) {
        let hard = read.outcome.hard;
        json.set("medium", line.file.and_then(|file| collection.handed[file].medium));
        json.set("edition", &read.edition).set("undecided", read.undecided).set("not_recognised", read.odd);
        json.set("held", hard.held).set("broken", hard.broken).set("unevaluated", hard.unevaluated);
        json.set("blanks", blanks(read)).set("warnings", warnings(read));
        json.set("previous", read.previous.as_ref().map(|path| path.display().to_string()));
    }
    json
}

/// What is said at the end.
pub(in crate::command::collect) fn told(
    collection: &Collection<'_>,
    changed: &[String],
    out: &Path,
    language: Language,
) -> String {
    let (due, handed_in) = collection.turnout();
    let tally = collection.tally(language);
    let mut text = said!(
        language,
        "{handed_in} of {due} organs have reported: {tally}.\n",
        "应报{due}个机关，已报{handed_in}个：{tally}。\n",
    );
    if !changed.is_empty() {
        let names = changed.join(language.comma());
        text += &said!(language, "Changed since last time: {names}.\n", "比上次有变化的：{names}。\n");
    }
    let list = out.join("status.xlsx");
    text + &said!(language, "The list is in {list}\n", "清单在{list}\n", list = list.display())
}
