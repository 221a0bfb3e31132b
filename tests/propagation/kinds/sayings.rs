//! What can happen to rules, sections, words, and to the line of editions.

use super::{Kind, PLAIN, bound};

pub(super) const ALL: &[Kind] = &[
    Kind {
        name: "rule added",
        patch: &[(
            "    [[section.table.rule]]\n",
            "    [[section.table.rule]]\n    id   = \"few_guides\"\n    text = \"讲解员不多于成年人\"\n    each = \"column\"\n    rule = \"guides <= adults\"\n\n    [[section.table.rule]]\n",
        )],
        found: "added rule `visits.few_guides` [stricter]",
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
        found: "removed rule `visits.mostly_adults` [looser]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["mostly_adults", "成年人不少于未成年人", "held(4, 0)"],
        ..PLAIN
    },
    Kind {
        name: "rule tightened",
        patch: &[("rule = \"adults >= children\"", "rule = \"adults = children\"")],
        found: "tightened rule `visits.mostly_adults` [stricter]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["adults = children", ">=", "≥", "&gt;=", "右边", "c0 < c2"],
        ..PLAIN
    },
    Kind {
        name: "rule loosened",
        patch: &[("rule = \"adults >= children\"", "rule = \"adults + 1 >= children\"")],
        found: "loosened rule `visits.mostly_adults` [looser]",
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
        found: "severity rule `visits.mostly_adults` [looser]",
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
