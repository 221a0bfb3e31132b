//! What can happen to rows, columns and tables.

use super::{GUIDES, Kind, PLAIN, ROWS, bound};

pub(super) const ALL: &[Kind] = &[
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
        found: "optional row `visits.guides` [looser]",
        arrives: "types schema form xlsx check handbook diff",
        signs: &["guides", "optional", "讲解员", "可以不填", "B5:B8"],
        bound: bound(GUIDES, &[]),
        ..PLAIN
    },
];
