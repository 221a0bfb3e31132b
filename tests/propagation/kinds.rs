//! Every kind of change that a revision can bring: what is done to a small form, and what must come of it.

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

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "row added",
        patch: &[(
            ROWS,
            "    { id = \"guides\", label = \"（五）讲解员\" },\n    { id = \"others\", label = \"另有人员\" },\n",
        )],
        declared: &["kind = \"added\"\nto = \"visits.others\""],
        found: "added row `visits.others` [additive]",
        arrives: "types schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["others", "另有人员"],
        ..PLAIN
    },
    Kind {
        name: "table added",
        patch: &[(
            "  [[section.table]]\n  id   = \"stock\"",
            "  [[section.table]]\n  id = \"gifts\"\n  caption = \"受赠物品\"\n  rows = [{ id = \"books\", label = \"图书\" }]\n\n  [[section.table]]\n  id   = \"stock\"",
        )],
        declared: &["kind = \"added\"\nto = \"gifts\""],
        found: "added table `gifts` [additive]",
        arrives: "types schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["gifts", "受赠物品"],
        ..PLAIN
    },
    Kind {
        name: "row removed",
        patch: &[(ROWS, "")],
        declared: &["kind = \"removed\"\nfrom = \"visits.guides\""],
        found: "removed row `visits.guides` [discontinuity]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["guides", "讲解员"],
        bound: bound(
            GUIDES,
            &[
                "`visits.guides.summer` is not in format",
                "visits-2: removed",
                "keep a struct for reports of visits-1",
            ],
        ),
        ..PLAIN
    },
    Kind {
        name: "table removed",
        patch: &[(
            "  [[section.table]]\n  id   = \"stock\"\n  rows = [{ id = \"posts\", label = \"岗位\" }, { id = \"notes\", label = \"备注\", value = \"text\" }]\n",
            "",
        )],
        declared: &["kind = \"removed\"\nfrom = \"stock\""],
        found: "removed table `stock` [discontinuity]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["stock", "岗位"],
        bound: bound(
            "#[report(cell = \"stock.posts\")] own: u64",
            &["`stock.posts` is not in format", "visits-2: removed"],
        ),
        ..PLAIN
    },
    Kind {
        name: "label reworded",
        patch: &[("（二）未成年人", "（二）少年儿童")],
        found: "reworded row `visits.children` [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx check reader handbook diff",
        signs: &["少年儿童"],
        ..PLAIN
    },
    Kind {
        name: "label renumbered",
        patch: &[("（五）讲解员", "（九）讲解员")],
        found: "renumbered row `visits.guides` [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx check reader handbook diff",
        signs: &["（九）讲解员"],
        ..PLAIN
    },
    Kind {
        name: "rows reordered",
        patch: &[(
            "    { id = \"schools\", label = \"（三）学校\" },\n    { id = \"clubs\", label = \"（四）社团\" },\n",
            "    { id = \"clubs\", label = \"（四）社团\" },\n    { id = \"schools\", label = \"（三）学校\" },\n",
        )],
        found: "reordered table `visits` [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx check reader handbook diff",
        signs: &[
            "（三）学校",
            "（四）社团",
            "schools.summer",
            "clubs.summer",
            "schools__summer",
            "clubs__summer",
            "pub schools",
            "pub clubs",
            "顺序调整",
        ],
        ..PLAIN
    },
    Kind {
        name: "header regrouped",
        patch: &[(
            "{ label = \"时段\", columns = [{ id = \"summer\", label = \"夏季\" }, { id = \"winter\", label = \"冬季\" }] },",
            "{ id = \"summer\", label = \"夏季\" }, { id = \"winter\", label = \"冬季\" },",
        )],
        found: "regrouped table `visits` [presentation]",
        arrives: "markdown form page fragment docx xlsx check reader handbook diff",
        signs: &["时段"],
        ..PLAIN
    },
    Kind {
        name: "row renamed",
        patch: &[("id = \"guides\"", "id = \"docents\"")],
        declared: &["kind = \"renamed\"\nfrom = \"visits.guides\"\nto = \"visits.docents\""],
        found: "renamed row `visits.docents` [mapped]",
        arrives: "types derive schema form page docx xlsx check reader migration handbook diff",
        signs: &["docents"],
        bound: bound(GUIDES, &["visits-2: renamed `visits.docents.summer`", "write `visits.docents.summer`"]),
        ..PLAIN
    },
    Kind {
        name: "row moved",
        patch: &[
            (
                "rows  = [{ id = \"rent\", label = \"房租\" }, { id = \"heating\", label = \"取暖费\" }]",
                "rows  = [{ id = \"rent\", label = \"房租\" }]",
            ),
            (
                "  [[section.table]]\n  id   = \"stock\"",
                "  [[section.table]]\n  id    = \"energy\"\n  value = \"amount\"\n  unit  = \"元\"\n  rows  = [{ id = \"heating\", label = \"取暖费\" }]\n\n  [[section.table]]\n  id   = \"stock\"",
            ),
        ],
        declared: &[
            "kind = \"added\"\nto = \"energy\"",
            "kind = \"moved\"\nfrom = \"costs.heating\"\nto = \"energy.heating\"",
        ],
        found: "moved row `energy.heating` [mapped]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["energy", "取暖费", "| ---", "<table", "<w:tbl>"],
        bound: bound(
            "#[report(cell = \"costs.heating\")] own: nianbao::Number",
            &["visits-2: moved to `energy.heating`", "write `energy.heating`"],
        ),
        ..PLAIN
    },
    Kind {
        name: "row replaced",
        patch: &[(
            "{ id = \"guides\", label = \"（五）讲解员\" }",
            "{ id = \"leaflets\", label = \"（五）讲解资料\" }",
        )],
        declared: &["kind = \"replaced\"\nfrom = \"visits.guides\"\nto = \"visits.leaflets\""],
        found: "replaced row `visits.leaflets` [discontinuity]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["leaflets", "讲解资料"],
        bound: bound(
            GUIDES,
            &[
                "visits-2: replaced by `visits.leaflets.summer`, which means something else",
                "an old figure is none of it",
            ],
        ),
        ..PLAIN
    },
    Kind {
        name: "row split",
        patch: &[(
            "{ id = \"guides\", label = \"（五）讲解员\" }",
            "{ id = \"guides\", label = \"（五）讲解员\", rows = [{ id = \"paid\", label = \"专职讲解\" }, { id = \"unpaid\", label = \"义务讲解\" }] }",
        )],
        declared: &[
            "kind = \"split\"\nfrom = \"visits.guides\"\nto = [\"visits.guides.paid\", \"visits.guides.unpaid\"]",
        ],
        found: "split row `visits.guides.paid` [decision]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["unpaid", "义务讲解"],
        bound: bound(GUIDES, &["visits-2: split into two", "bind the parts"]),
        ..PLAIN
    },
    Kind {
        name: "rows merged",
        patch: &[(
            "    { id = \"schools\", label = \"（三）学校\" },\n    { id = \"clubs\", label = \"（四）社团\" },\n",
            "    { id = \"groups\", label = \"（三）团体\" },\n",
        )],
        declared: &[
            "kind = \"merged\"\nfrom = [\"visits.schools\", \"visits.clubs\"]\nto = \"visits.groups\"",
        ],
        found: "merged row `visits.groups` [one-way]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["groups", "团体"],
        bound: bound(
            "#[report(cell = \"visits.clubs.summer\")] own: u64",
            &[
                "visits-2: merged with `visits.schools` into `visits.groups.summer`",
                "its own part of it is not known",
            ],
        ),
        ..PLAIN
    },
    Kind {
        name: "unit scaled",
        patch: &[(
            "unit  = \"元\"\n  rows  = [{ id = \"rent\"",
            "unit  = \"万元\"\n  rows  = [{ id = \"rent\"",
        )],
        declared: &["kind = \"scaled\"\nfrom = \"costs\"\nto = \"costs\"\nfactor = \"1/10000\""],
        found: "scaled table `costs` [mapped]",
        arrives: "types schema markdown form page fragment docx xlsx migration handbook diff",
        signs: &["万元", "scaled", "换计量单位"],
        bound: bound("#[report(cell = \"costs.rent\")] own: nianbao::Number", &[]),
        ..PLAIN
    },
    Kind {
        name: "value widened",
        patch: &[(
            "{ id = \"posts\", label = \"岗位\" }",
            "{ id = \"posts\", label = \"岗位\", value = \"change\" }",
        )],
        found: "widened row `stock.posts` [additive]",
        arrives: "types derive schema form xlsx handbook diff",
        signs: &["change", "minimum", "减少的填负数", "可填内容放宽"],
        bound: bound("#[report(cell = \"stock.posts\")] own: u64", &["stock.posts"]),
        ..PLAIN
    },
    Kind {
        name: "value narrowed",
        patch: &[(
            "  value = \"amount\"\n  unit  = \"元\"\n  rows  = [{ id = \"rent\"",
            "  value = \"count\"\n  unit  = \"元\"\n  rows  = [{ id = \"rent\"",
        )],
        found: "narrowed table `costs` [one-way]",
        arrives: "types schema form xlsx handbook diff",
        signs: &["count", "integer", "整数", "小数", "可填内容收窄"],
        bound: bound("#[report(cell = \"costs.rent\")] own: nianbao::Number", &[]),
        ..PLAIN
    },
    Kind {
        name: "closed to some organs",
        patch: &[(
            "{ id = \"guides\", label = \"（五）讲解员\" }",
            "{ id = \"guides\", label = \"（五）讲解员\", only = [\"town\"] }",
        )],
        found: "closed row `visits.guides` [one-way]",
        arrives: "types form xlsx check migration handbook diff",
        signs: &["town", "镇", "村", "closed", "level"],
        bound: bound(GUIDES, &[]),
        ..PLAIN
    },
    Kind {
        name: "optional",
        patch: &[(
            "{ id = \"guides\", label = \"（五）讲解员\" }",
            "{ id = \"guides\", label = \"（五）讲解员\", optional = true }",
        )],
        found: "optional row `visits.guides` [additive]",
        arrives: "schema form xlsx check handbook diff",
        signs: &["guides", "optional", "讲解员", "可以不填", "B5:B8"],
        bound: bound(GUIDES, &[]),
        ..PLAIN
    },
    Kind {
        name: "rule added",
        patch: &[(
            "    [[section.table.rule]]\n",
            "    [[section.table.rule]]\n    id   = \"few_guides\"\n    text = \"讲解员不多于成年人\"\n    each = \"column\"\n    rule = \"guides <= adults\"\n\n    [[section.table.rule]]\n",
        )],
        found: "added rule `visits.few_guides` [additive]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["few_guides", "讲解员不多于成年人", "held(4, 0)"],
        ..PLAIN
    },
    Kind {
        name: "rule removed",
        patch: &[(
            "\n    [[section.table.rule]]\n    id   = \"mostly_adults\"\n    text = \"成年人不少于未成年人\"\n    each = \"column\"\n    rule = \"adults >= children\"\n",
            "",
        )],
        found: "removed rule `visits.mostly_adults` [additive]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["mostly_adults", "成年人不少于未成年人", "held(4, 0)"],
        ..PLAIN
    },
    Kind {
        name: "rule tightened",
        patch: &[("rule = \"adults >= children\"", "rule = \"adults = children\"")],
        found: "tightened rule `visits.mostly_adults` [additive]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["adults = children", ">=", "≥", "&gt;=", "右边", "c0 < c2"],
        ..PLAIN
    },
    Kind {
        name: "rule loosened",
        patch: &[("rule = \"adults >= children\"", "rule = \"adults + 1 >= children\"")],
        found: "loosened rule `visits.mostly_adults` [additive]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["adults + 1", "成年人不少于未成年人", "1"],
        ..PLAIN
    },
    Kind {
        name: "rule's severity",
        patch: &[(
            "rule = \"adults >= children\"",
            "rule = \"adults >= children\"\n    severity = \"warning\"",
        )],
        found: "severity rule `visits.mostly_adults` [additive]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["warning", "Warning", "核实", "held(4, 0)"],
        ..PLAIN
    },
    Kind {
        name: "rule reworded",
        patch: &[("text = \"成年人不少于未成年人\"", "text = \"成年人数不小于未成年人数\"")],
        found: "reworded rule `visits.mostly_adults` [presentation]",
        arrives: "schema form xlsx check handbook",
        signs: &["成年人数不小于"],
        ..PLAIN
    },
    Kind {
        name: "rule follows a rename",
        patch: &[
            ("id = \"adults\"", "id = \"grown_ups\""),
            ("rule = \"adults >= children\"", "rule = \"grown_ups >= children\""),
        ],
        declared: &["kind = \"renamed\"\nfrom = \"visits.adults\"\nto = \"visits.grown_ups\""],
        found: "derived rule `visits.mostly_adults` [presentation]",
        arrives: "types derive schema form page docx xlsx check reader migration handbook diff",
        signs: &["grown_ups"],
        bound: bound(
            "#[report(cell = \"visits.adults.summer\")] own: u64",
            &["visits-2: renamed `visits.grown_ups.summer`"],
        ),
        ..PLAIN
    },
    Kind {
        name: "rule orphaned",
        patch: &[
            (
                "    { id = \"adults\", label = \"（一）成年人\", cite = \"第一条\", guidance = \"满十八周岁。\", gloss = \"Grown-ups\" },\n",
                "",
            ),
            (
                "\n    [[section.table.rule]]\n    id   = \"mostly_adults\"\n    text = \"成年人不少于未成年人\"\n    each = \"column\"\n    rule = \"adults >= children\"\n",
                "",
            ),
        ],
        declared: &["kind = \"removed\"\nfrom = \"visits.adults\""],
        refused: Some("rule-orphaned"),
        bound: bound("#[report(cell = \"visits.adults.summer\")] own: u64", &["visits-2: removed"]),
        ..PLAIN
    },
    Kind {
        name: "section added",
        patch: &[(
            "[[section]]\nid    = \"money\"",
            "[[section]]\nid = \"plans\"\ntitle = \"来年打算\"\nnarrative = true\n\n[[section]]\nid    = \"money\"",
        )],
        declared: &["kind = \"added\"\nto = \"plans\""],
        found: "added section `plans` [additive]",
        arrives: "types schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["plans", "来年打算"],
        ..PLAIN
    },
    Kind {
        name: "section removed",
        patch: &[(
            "[[section]]\nid        = \"summary\"\ntitle     = \"全年概述\"\nguidance  = \"写全年情况。\"\nnarrative = true\n\n",
            "",
        )],
        declared: &["kind = \"removed\"\nfrom = \"summary\""],
        found: "removed section `summary` [discontinuity]",
        arrives: "types derive schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["summary", "全年概述"],
        bound: bound(
            "#[report(narrative = \"summary\")] own: String",
            &["`summary` is not in format", "visits-2: removed"],
        ),
        ..PLAIN
    },
    Kind {
        name: "section retitled",
        patch: &[("title = \"走访人员\"", "title = \"来访人员\"")],
        found: "reworded section `people` [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx check reader handbook diff",
        signs: &["来访人员"],
        ..PLAIN
    },
    Kind {
        name: "section renamed",
        patch: &[("id        = \"summary\"", "id        = \"overview\"")],
        declared: &["kind = \"renamed\"\nfrom = \"summary\"\nto = \"overview\""],
        found: "renamed section `overview` [mapped]",
        arrives: "types derive schema form page docx xlsx reader migration handbook diff",
        signs: &["overview"],
        bound: bound(
            "#[report(narrative = \"summary\")] own: String",
            &["visits-2: renamed `overview`", "write `overview`"],
        ),
        ..PLAIN
    },
    Kind {
        name: "section split",
        patch: &[(
            "[[section]]\nid    = \"people\"",
            "[[section]]\nid = \"outlook\"\ntitle = \"展望\"\nnarrative = true\n\n[[section]]\nid    = \"people\"",
        )],
        declared: &["kind = \"split\"\nfrom = \"summary\"\nto = [\"summary\", \"outlook\"]"],
        found: "split section `summary` [decision]",
        arrives: "types schema markdown form page fragment docx xlsx check reader migration handbook diff",
        signs: &["outlook", "展望"],
        ..PLAIN
    },
    Kind {
        name: "sections reordered",
        patch: &[
            (
                "[[section]]\nid        = \"summary\"\ntitle     = \"全年概述\"\nguidance  = \"写全年情况。\"\nnarrative = true\n\n",
                "",
            ),
            (
                "[[section]]\nid    = \"money\"",
                "[[section]]\nid        = \"summary\"\ntitle     = \"全年概述\"\nguidance  = \"写全年情况。\"\nnarrative = true\n\n[[section]]\nid    = \"money\"",
            ),
        ],
        found: "reordered form [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx reader handbook diff",
        signs: &["全年概述", "走访人员", "顺序调整"],
        ..PLAIN
    },
    Kind {
        name: "guidance",
        patch: &[("满十八周岁。", "年满十八岁。")],
        found: "guidance row `visits.adults` [presentation]",
        arrives: "types schema markdown form docx xlsx handbook diff",
        signs: &["年满十八岁"],
        ..PLAIN
    },
    Kind {
        name: "gloss",
        patch: &[("Grown-ups", "Adults, from 18")],
        found: "gloss row `visits.adults` [presentation]",
        arrives: "types schema handbook",
        signs: &["from 18"],
        ..PLAIN
    },
    Kind {
        name: "title",
        patch: &[("title    = \"走访年报\"", "title    = \"走访工作年报\"")],
        found: "reworded form [presentation]",
        arrives: "types schema markdown form page fragment docx xlsx reader handbook diff",
        signs: &["走访工作年报"],
        ..PLAIN
    },
    Kind {
        name: "citation",
        patch: &[("第一条", "第二条之一")],
        found: "cited row `visits.adults` [presentation]",
        arrives: "types schema xlsx handbook diff",
        signs: &["第二条之一"],
        ..PLAIN
    },
    Kind {
        name: "other wording for reading",
        patch: &[("label = \"（四）社团\"", "label = \"（四）社团\", also = [\"（四）协会\"]")],
        found: "aliases row `visits.clubs` [presentation]",
        arrives: "reader handbook",
        signs: &["协会"],
        ..PLAIN
    },
    Kind {
        name: "years overlap",
        patch: &[("from = 2021", "from = 2020")],
        refused: Some("years-overlap"),
        ..PLAIN
    },
    Kind {
        name: "years leave a gap",
        patch: &[("from = 2021", "from = 2023")],
        refused: Some("years-gap"),
        ..PLAIN
    },
    Kind {
        name: "id reused",
        patch: &[("id = \"posts\"", "id = \"chairs\"")],
        declared: &["kind = \"replaced\"\nfrom = \"stock.posts\"\nto = \"stock.chairs\""],
        refused: Some("id-reused"),
        bound: bound("#[report(cell = \"stock.posts\")] own: u64", &["visits-2: replaced by `stock.chairs`"]),
        ..PLAIN
    },
];

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
