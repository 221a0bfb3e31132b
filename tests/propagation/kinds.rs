//! Every kind of change that a revision can bring: what is done to a small form, and what must come of it.

mod places;
mod sayings;

/// The edition that is revised.
pub(crate) const BASE: &str = r#"id       = "visits-1"
title    = "走访年报"
document = "走访办〔2020〕1号"
years    = { from = 2020, to = 2020 }
retired  = ["stock.chairs"]
levels   = [{ id = "town", label = "镇" }, { id = "village", label = "村" }]

[[section]]
id        = "summary"
title     = "全年概述"
guidance  = "写全年情况。"
narrative = true

[[section]]
id    = "people"
title = "走访人员"

  [[section.table]]
  id   = "visits"
  unit = "人次"
  rows = [
    { id = "adults", label = "（一）成年人", cite = "第一条", guidance = "满十八周岁。", gloss = "Grown-ups" },
    { id = "children", label = "（二）未成年人" },
    { id = "schools", label = "（三）学校" },
    { id = "clubs", label = "（四）社团" },
    { id = "guides", label = "（五）讲解员" },
    { id = "total", label = "（六）总计", total = true },
  ]
  columns = [
    { label = "时段", columns = [{ id = "summer", label = "夏季" }, { id = "winter", label = "冬季" }] },
  ]

    [[section.table.rule]]
    id   = "mostly_adults"
    text = "成年人不少于未成年人"
    each = "column"
    rule = "adults >= children"

[[section]]
id    = "money"
title = "经费开支"

  [[section.table]]
  id    = "costs"
  value = "amount"
  unit  = "元"
  rows  = [{ id = "rent", label = "房租" }, { id = "heating", label = "取暖费" }]

  [[section.table]]
  id   = "stock"
  rows = [{ id = "posts", label = "岗位" }, { id = "notes", label = "备注", value = "text" }]
"#;

/// The head of the base and that of the edition which revises it.
pub(crate) const HEADS: [&str; 2] = [
    "id       = \"visits-1\"\ntitle    = \"走访年报\"\ndocument = \"走访办〔2020〕1号\"\nyears    = { from = 2020, to = 2020 }\nretired  = [\"stock.chairs\"]\n",
    "id       = \"visits-2\"\ntitle    = \"走访年报\"\ndocument = \"走访办〔2020〕1号\"\nyears    = { from = 2021 }\nrevises  = \"visits-1\"\n",
];

/// What a user's struct binds in the base, and what the derive says of it for the next edition.
pub(crate) struct Bound {
    pub(crate) field: &'static str,
    /// Parts of the one message; none if the struct is as good as before.
    pub(crate) told: &'static [&'static str],
}

const fn bound(field: &'static str, told: &'static [&'static str]) -> Bound {
    Bound { field, told }
}

/// A kind of change.
pub(crate) struct Kind {
    /// What is done, in words.
    pub(crate) name: &'static str,
    /// Replacements in the text of the edition that follows the base.
    pub(crate) patch: &'static [(&'static str, &'static str)],
    /// Its declarations, each as the keys of a `[[change]]` but for `why`.
    pub(crate) declared: &'static [&'static str],
    /// What the comparison must find, and of which class it is; no comparison is asked of what lint refuses.
    pub(crate) found: &'static str,
    /// The artifacts at which it must arrive. All others stay as they are, to the byte.
    pub(crate) arrives: &'static str,
    /// What one must see there that was not there before, or no longer see: one of these.
    pub(crate) signs: &'static [&'static str],
    /// What lint says if this is no revision at all.
    pub(crate) refused: Option<&'static str>,
    pub(crate) bound: Bound,
}

const ROWS: &str = "    { id = \"guides\", label = \"（五）讲解员\" },\n";
const ADULTS: Bound = bound("#[report(cell = \"visits.adults.summer\")] own: u64", &[]);
const GUIDES: &str = "#[report(cell = \"visits.guides.summer\")] own: u64";

/// A change that has no effect on the struct unless said otherwise.
const PLAIN: Kind = Kind {
    name: "",
    patch: &[],
    declared: &[],
    found: "",
    arrives: "",
    signs: &[],
    refused: None,
    bound: ADULTS,
};

/// Every kind of change.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    places::ALL.iter().chain(sayings::ALL)
}

impl Kind {
    /// The edition that follows the base and has this change.
    pub(crate) fn next(&self) -> String {
        let mut text = unchanged();
        for (from, to) in self.patch {
            assert_eq!(text.matches(from).count(), 1, "{}: {from}", self.name);
            text = text.replace(from, to);
        }
        let change = |declared: &&str| format!("\n[[change]]\n{declared}\nwhy = \"修订\"\n");
        text + &self.declared.iter().map(change).collect::<String>()
    }
}

/// The edition that follows the base and says the same.
pub(crate) fn unchanged() -> String {
    assert!(BASE.starts_with(HEADS[0]));
    BASE.replacen(HEADS[0], HEADS[1], 1)
}
