//! No command loses a file: what it reads, what somebody else wrote, what is written when a run is killed or the disk
//! is full. Each is tried with every command that writes.

use crate::common::Folder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Instant;

/// A command that writes, and the file that it is known by. `OUT` is the folder to write into.
struct Case {
    name: &'static str,
    arguments: &'static str,
    file: &'static str,
}

const CASES: &[Case] = &[
    case("generate", "generate 2021-30 --only docx,markdown --out OUT", "2021-30.docx"),
    case("read", "read report.docx --out OUT/read.json", "read.json"),
    case("evidence", "read report.docx --out OUT/read.json --evidence", "read.evidence.json"),
    case("folder", "read documents --out OUT/ --evidence", "report.json"),
    case("render", "render report.json --to docx --out OUT/shown.docx", "shown.docx"),
    case("migrate", "migrate report.json --to 2019-60 --out OUT/old.json", "old.json"),
    case("residue", "migrate report.json --to 2019-60 --residue OUT/kept.json", "kept.json"),
    case("go-on", "migrate report.json --to 2019-60 --out OUT/old.xlsx", "old.xlsx"),
    case("annotate", "check report.docx --annotate OUT/noted.docx", "noted.docx"),
    case("annotate-each", "check documents --annotate OUT", "report.docx"),
    case(
        "collect",
        "collect documents --roster roster.csv --year 2021 --out OUT",
        "reports/泾源县人民政府.json",
    ),
    case("diff", "diff 2019-60 2021-30 --to html --out OUT/changes.html", "changes.html"),
    case("new", "new 2027-x --from 2021-30 --out OUT/2027-x.toml", "2027-x.toml"),
    case("table", "table documents --out OUT", "entries.csv"),
    case("man", "man --out OUT", "nianbao.1"),
];

const fn case(name: &'static str, arguments: &'static str, file: &'static str) -> Case {
    Case { name, arguments, file }
}

/// What somebody has written.
const MINE: &str = "what somebody has filled in";

/// A folder with a report as JSON and as a document.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    let report = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports/jingyuan-2021.json");
    fs::copy(report, folder.0.join("report.json")).unwrap();
    fs::create_dir_all(folder.0.join("documents")).unwrap();
    folder.write("roster.csv", "名称\n泾源县人民政府\n");
    folder.succeeds("render report.json --to docx --out documents/report.docx");
    fs::copy(folder.0.join("documents/report.docx"), folder.0.join("report.docx")).unwrap();
    folder
}

impl Case {
    fn into(&self, out: &str) -> String {
        self.arguments.replace("OUT", out)
    }

    fn path(&self, folder: &Folder, out: &str) -> PathBuf {
        folder.0.join(out).join(self.file)
    }

    /// Runs the command, puts something else in the place of its file, and gives the path, what it wrote and what is
    /// there now.
    fn replaced(&self, folder: &Folder) -> (PathBuf, Vec<u8>, Vec<u8>) {
        folder.succeeds(&self.into(self.name));
        let path = self.path(folder, self.name);
        let due = fs::read(&path).unwrap();
        // A residue is also read, and has to be one.
        let mine = if self.name == "residue" { [&due, &b"\n\n"[..]].concat() } else { MINE.into() };
        fs::write(&path, &mine).unwrap();
        (path, due, mine)
    }
}

/// The files in a folder that a run should have cleared away.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().contains(".tmp")).collect()
}

#[test]
fn what_exists_is_replaced_only_on_request() {
    let folder = folder("exists");
    for case in CASES {
        let (name, path) = (case.name, case.path(&folder, case.name));
        let arguments = case.into(name);
        folder.succeeds(&arguments);
        let due = fs::read(&path).unwrap();
        let written = fs::metadata(&path).unwrap().modified().unwrap();
        folder.succeeds(&arguments);
        assert_eq!(
            fs::metadata(&path).unwrap().modified().unwrap(),
            written,
            "{name}: what is there is left alone"
        );

        let (_, _, mine) = case.replaced(&folder);
        let (code, _, said) = folder.run(&arguments);
        assert!(code == 2 && fs::read(&path).unwrap() == mine, "{name}: {said}");
        assert!(said.contains(case.file) && said.contains("--force"), "{name}: {said}");
        let (_, _, said) = folder.run(&format!("{arguments} --lang zh"));
        assert!(said.contains("已经存在"), "{name}: {said}");

        folder.succeeds(&format!("{arguments} --force"));
        assert!(fs::read(&path).unwrap() == due, "{name}");
        assert_eq!(leftovers(path.parent().unwrap()), Vec::<PathBuf>::new(), "{name}");
    }
}

/// A blank that nobody has filled in may become one with a name on it; after that it is somebody's.
#[test]
fn a_blank_is_replaced_until_somebody_fills_it_in() {
    let folder = folder("blank");
    folder.succeeds("generate 2021-30 --only xlsx,html --out out --preset plain");
    folder.succeeds("generate 2021-30 --only xlsx,html --out out --organ 东河县人民政府");
    assert_eq!(folder.run("generate 2021-30 --only xlsx,html --out out --organ 西河县人民政府").0, 2);
    folder.succeeds("render report.json --to xlsx --out filled.xlsx");
    fs::copy(folder.0.join("filled.xlsx"), folder.0.join("out/2021-30.xlsx")).unwrap();
    assert_eq!(folder.run("generate 2021-30 --only xlsx --out out").0, 2);
    assert!(
        fs::read(folder.0.join("out/2021-30.xlsx")).unwrap()
            == fs::read(folder.0.join("filled.xlsx")).unwrap()
    );
}

/// What comes from standard input may be a file as well.
#[cfg(unix)]
#[test]
fn standard_input_is_not_replaced() {
    let folder = folder("stdin");
    let before = folder.read("report.json");
    for arguments in ["migrate - --to 2019-60 --out report.json --force", "read - --out report.json --force"]
    {
        let mut run = folder.command(arguments);
        let output = run.stdin(fs::File::open(folder.0.join("report.json")).unwrap()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains("would destroy"), "{arguments}: {said}");
        assert_eq!(folder.read("report.json"), before);
    }
}

/// Commands whose output is also read: by name, by another spelling, by a link. `FILE` is that file.
const INPUTS: &[(&str, &str)] = &[
    ("read FILE --out FILE", "report.json"),
    ("migrate FILE --to 2019-60 --out FILE", "report.json"),
    ("migrate FILE --to 2019-60 --residue FILE", "report.json"),
    ("render filled.json --to docx --previous FILE --out FILE", "report.docx"),
    ("check FILE --annotate FILE", "report.docx"),
    ("check report.docx --previous FILE --annotate FILE", "old.docx"),
    ("render report.html --to html --out FILE", "report.html"),
    ("read documents --out documents", "documents/report.json"),
    ("new 2027-x --from FILE --out FILE", "form.toml"),
    ("generate 2021-30 --only docx --previous 2021-30.docx --out .", "2021-30.docx"),
];

#[test]
fn what_is_read_is_never_replaced() {
    let folder = folder("inputs");
    fs::copy(folder.0.join("report.json"), folder.0.join("filled.json")).unwrap();
    fs::copy(folder.0.join("report.docx"), folder.0.join("2021-30.docx")).unwrap();
    fs::copy(folder.0.join("report.docx"), folder.0.join("old.docx")).unwrap();
    fs::rename(folder.0.join("documents/report.docx"), folder.0.join("documents/report.json")).unwrap();
    folder.succeeds("render report.json --to html --out report.html");
    folder.succeeds("new 2026-x --from 2021-30 --out form.toml");
    let absolute = |file: &str| folder.0.join(file).display().to_string();
    for (arguments, file) in INPUTS {
        let before = fs::read(folder.0.join(file)).unwrap();
        let ending = Path::new(file).extension().unwrap().to_str().unwrap();
        let mut spellings =
            vec![(*file).to_owned(), format!("./{file}"), format!("documents/../{file}"), absolute(file)];
        #[cfg(unix)]
        {
            let (soft, hard) = (format!("soft.{ending}"), format!("hard.{ending}"));
            let _ = fs::remove_file(folder.0.join(&soft));
            let _ = fs::remove_file(folder.0.join(&hard));
            std::os::unix::fs::symlink(file, folder.0.join(&soft)).unwrap();
            fs::hard_link(folder.0.join(file), folder.0.join(&hard)).unwrap();
            spellings.extend([soft, hard]);
        }
        for spelling in spellings {
            // The last one is what is written.
            let arguments = match arguments.rsplit_once("FILE") {
                Some((first, _)) => format!("{}{spelling}", first.replace("FILE", file)),
                None => (*arguments).to_owned(),
            };
            let (code, _, said) = folder.run(&format!("{arguments} --force"));
            assert!(code == 2 && said.contains("would destroy"), "{arguments}: {said}");
            assert!(fs::read(folder.0.join(file)).unwrap() == before, "{arguments}");
        }
    }
}

#[test]
fn outputs_of_a_run_are_distinct_or_nothing_is_written() {
    let folder = folder("distinct");
    let copy =
        |name: &str| fs::copy(folder.0.join("report.docx"), folder.0.join("documents").join(name)).unwrap();
    copy("report.evidence.docx");
    copy("A.docx");
    for (arguments, one, other) in [
        ("read documents --out out --evidence", "documents/report.docx", "documents/report.evidence.docx"),
        ("migrate report.json --to 2019-60 --out new.json --residue ./new.json", "--residue", "--out"),
        ("migrate report.json --to 2019-60 --out New.json --residue new.json", "--residue", "--out"),
    ] {
        let (code, _, said) = folder.run(arguments);
        assert_eq!(code, 2, "{arguments}: {said}");
        assert!(said.contains(one) && said.contains(other), "{arguments}: {said}");
        assert!(!folder.0.join("out").exists() && !folder.0.join("new.json").exists(), "{arguments}");
    }
    // Without evidence they are three files. Names that differ in case only keep their endings.
    folder.succeeds("read documents --out out");
    assert_eq!(fs::read_dir(folder.0.join("out")).unwrap().count(), 3);
    fs::copy(folder.0.join("report.json"), folder.0.join("documents/a.md")).unwrap();
    folder.succeeds("read documents --out other");
    assert!(folder.0.join("other/A.docx.json").is_file() && folder.0.join("other/a.md.json").is_file());
}

#[test]
fn the_ending_of_a_name_fits_what_is_written() {
    let folder = folder("ending");
    for (arguments, right) in [
        ("read report.docx --out x", "x.json"),
        ("render report.json --to docx --out x", "x.DOCX"),
        ("render report.json --to html --out x", "x.htm"),
        ("render report.json --to html-fragment --out x", "x.html"),
        ("render report.json --to markdown --out x", "x.md"),
        ("migrate report.json --to 2019-60 --out x", "x.xlsx"),
        ("migrate report.json --to 2019-60 --as docx --out x", "x.docx"),
        ("migrate report.json --to 2019-60 --residue x", "x.json"),
        ("check report.docx --annotate x", "x.docx"),
        ("diff 2019-60 2021-30 --out x", "x.txt"),
        ("diff 2019-60 2021-30 --json --out x", "x.jsonl"),
        ("diff 2019-60 2021-30 --to markdown --out x", "x.md"),
        ("new 2027-x --from 2021-30 --out x", "x.toml"),
    ] {
        let arguments = arguments.strip_suffix('x').unwrap();
        for wrong in ["x", "x.pdf", "x.doc", "x.2021", "x.rs", "json"] {
            let (code, _, said) = folder.run(&format!("{arguments}{wrong}"));
            assert_eq!(code, 2, "{arguments}{wrong}: {said}");
            assert!(said.contains("does not end in ."), "{arguments}{wrong}: {said}");
            assert!(!folder.0.join(wrong).exists());
        }
        folder.succeeds(&format!("{arguments}{right}"));
        fs::remove_file(folder.0.join(right)).unwrap();
    }
}

/// What is replaced keeps its mode, and a link goes on leading where it led.
#[cfg(unix)]
#[test]
fn mode_and_links_are_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("links");
    for case in CASES {
        let name = case.name;
        let (path, due, mine) = case.replaced(&folder);
        let target = folder.0.join(format!("{name}.target"));
        fs::write(&target, mine).unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o604)).unwrap();
        fs::remove_file(&path).unwrap();
        symlink(&target, &path).unwrap();
        assert_eq!(folder.run(&case.into(name)).0, 2, "{name}");
        folder.succeeds(&format!("{} --force", case.into(name)));
        assert!(fs::symlink_metadata(&path).unwrap().is_symlink(), "{name}");
        assert!(fs::read(&target).unwrap() == due, "{name}");
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o604, "{name}");
        // A link to nothing leads to what is written.
        fs::remove_file(&target).unwrap();
        folder.succeeds(&case.into(name));
        assert!(
            fs::symlink_metadata(&path).unwrap().is_symlink() && fs::read(&target).unwrap() == due,
            "{name}"
        );
    }
}

/// Killed at any time, a run leaves the old file or the new one, and the next run clears away the rest.
#[test]
fn a_killed_run_leaves_whole_files() {
    let folder = folder("killed");
    for case in CASES {
        let name = case.name;
        let started = Instant::now();
        let (path, due, mine) = case.replaced(&folder);
        let whole = started.elapsed();
        let arguments = format!("{} --force", case.into(name));
        for percent in [40, 70, 85, 95, 100] {
            fs::write(&path, &mine).unwrap();
            let mut run = folder.command(&arguments);
            let mut run = run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(whole * percent / 100);
            run.kill().unwrap();
            run.wait().unwrap();
            let there = fs::read(&path).unwrap();
            assert!(there == mine || there == due, "{name} at {percent} %");
        }
        // One that was killed in the middle of writing, and one that is still at it.
        let out = path.parent().unwrap();
        let (dead, alive) =
            (out.join(".nianbao-0123456789abcdef.tmp"), out.join(".nianbao-fedcba9876543210.tmp"));
        fs::write(&dead, "half").unwrap();
        let held = fs::File::create(&alive).unwrap();
        held.lock().unwrap();
        // What only looks alike is somebody's.
        fs::write(out.join(".nianbao-notes"), MINE).unwrap();
        folder.succeeds(&arguments);
        assert_eq!(leftovers(out), std::slice::from_ref(&alive), "{name}");
        assert!(out.join(".nianbao-notes").exists());
        drop(held);
        folder.succeeds(&case.into(name));
        assert_eq!(leftovers(out), Vec::<PathBuf>::new(), "{name}");
    }
}

/// A disk with too little room fails in the middle of a file: what was there stays, and nothing else remains.
#[cfg(unix)]
#[test]
fn a_full_disk_costs_nothing() {
    let folder = folder("full");
    for case in CASES {
        let (name, (path, _, mine)) = (case.name, case.replaced(&folder));
        let command = format!("trap '' XFSZ; ulimit -f 1; exec \"$0\" {} --force", case.into(name));
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &command, env!("CARGO_BIN_EXE_nianbao")]).env("LC_ALL", "C").current_dir(&folder.0);
        let output = shell.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains("cannot write"), "{name}: {said}");
        assert!(fs::read(&path).unwrap() == mine, "{name}");
        assert_eq!(leftovers(path.parent().unwrap()), Vec::<PathBuf>::new(), "{name}");
    }
}

/// The same on a disk that is really full; skipped where none can be made.
#[cfg(target_os = "linux")]
#[test]
fn a_small_disk_costs_nothing() {
    let folder = folder("small");
    fs::create_dir(folder.0.join("disk")).unwrap();
    let script = "mount -t tmpfs -o size=16k none disk || exit 77; cp report.json disk/mine.docx || exit 77; \
                  \"$0\" render report.json --to docx --out disk/mine.docx --force; code=$?; \
                  cmp report.json disk/mine.docx && ls -A disk && exit $code";
    let mut shell = std::process::Command::new("unshare");
    shell.args(["--user", "--map-root-user", "--mount", "sh", "-c", script, env!("CARGO_BIN_EXE_nianbao")]);
    let output = shell.env("LC_ALL", "C").current_dir(&folder.0).output();
    let Some(output) = output.ok().filter(|output| !matches!(output.status.code(), None | Some(1 | 77)))
    else {
        eprintln!("SKIPPED: no file system of 16 KiB can be made here");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("no room left"), "{said}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "mine.docx\n");
}

/// Of two runs that write one file with different content, one wins whole and the other says that the file exists.
#[test]
fn two_runs_do_not_mix() {
    let folder = folder("two");
    let arguments = |preset: &str| format!("render report.json --to docx --preset {preset} --out both.docx");
    let presets = ["gongwen", "plain"];
    let due: Vec<Vec<u8>> = presets
        .iter()
        .map(|preset| {
            let (code, ..) = folder.run(&arguments(preset).replace("both", preset));
            assert_eq!(code, 0);
            fs::read(folder.0.join(format!("{preset}.docx"))).unwrap()
        })
        .collect();
    for _ in 0..10 {
        let runs =
            presets.map(|preset| folder.command(&arguments(preset)).stderr(Stdio::piped()).spawn().unwrap());
        let outputs: Vec<Output> = runs.into_iter().map(|run| run.wait_with_output().unwrap()).collect();
        let there = fs::read(folder.0.join("both.docx")).unwrap();
        let winner = due.iter().position(|due| *due == there).expect("the file is whole");
        for (at, output) in outputs.iter().enumerate() {
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(if at == winner { 0 } else { 2 }), "{said}");
        }
        fs::remove_file(folder.0.join("both.docx")).unwrap();
    }
    // Two that write the same are both right.
    for case in CASES {
        let arguments = case.into(case.name);
        let runs = [(); 3].map(|()| {
            folder.command(&arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        });
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "{}: {}", case.name, String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(leftovers(&folder.0.join(case.name)), Vec::<PathBuf>::new(), "{}", case.name);
    }
}

/// A name may be as long as the file system allows; a longer one is an error before anything is written.
#[cfg(target_os = "linux")]
#[test]
fn names_may_be_long() {
    const LONGEST: usize = 255;
    let folder = folder("long");
    for case in CASES.iter().filter(|case| case.arguments.contains(&format!("OUT/{}", case.file))) {
        let (_, ending) = case.file.split_once('.').unwrap();
        let room = LONGEST - ending.len() - 1;
        let named = |stem: &str| format!("{stem}.{ending}");
        let run = |name: &str| folder.run(&case.into(case.name).replace(case.file, name));
        for longest in ["x".repeat(room), format!("{}{}", "年".repeat(room / 3), "x".repeat(room % 3))] {
            let (code, _, said) = run(&named(&longest));
            assert_eq!(code, 0, "{}: {said}", case.name);
            assert!(folder.0.join(case.name).join(named(&longest)).is_file(), "{}", case.name);
        }
        let too_long = named(&"y".repeat(room + 1));
        let (code, _, said) = run(&too_long);
        assert!(code == 2 && said.contains("too long"), "{}: {said}", case.name);
    }
    // A report whose evidence would have too long a name is not written without it.
    let report = format!("{}.json", "z".repeat(LONGEST - 5));
    let (code, _, said) = folder.run(&format!("read report.docx --out {report} --evidence"));
    assert!(code == 2 && said.contains("too long"), "{said}");
    assert!(!folder.0.join(report).exists());
}

/// Where nothing may be written, nothing is, and the reason is said. Who may write everywhere tries it as nobody.
#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only_stays_as_it_is() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let folder = folder("read-only");
    let is_root = fs::metadata(&folder.0).unwrap().uid() == 0;
    for case in CASES {
        let (path, _, mine) = case.replaced(&folder);
        let out = path.parent().unwrap();
        fs::set_permissions(out, fs::Permissions::from_mode(0o555)).unwrap();
        let mut command = folder.command(&format!("{} --force", case.into(case.name)));
        if is_root {
            command.uid(65534).gid(65534);
        }
        let Ok(output) = command.output() else {
            eprintln!("SKIPPED: nobody may run {}", env!("CARGO_BIN_EXE_nianbao"));
            return;
        };
        fs::set_permissions(out, fs::Permissions::from_mode(0o755)).unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{}: {said}", case.name);
        assert!(said.contains("permission denied"), "{}: {said}", case.name);
        assert!(fs::read(&path).unwrap() == mine, "{}", case.name);
    }
}

/// What is no file is written to, and never replaced.
#[cfg(unix)]
#[test]
fn devices_are_written_to() {
    let folder = folder("devices");
    for arguments in
        ["render report.json --to docx --out", "read report.docx --out", "diff 2019-60 2021-30 --out"]
    {
        folder.succeeds(&format!("{arguments} /dev/null"));
        let (code, _, said) = folder.run(&format!("{arguments} /dev/full"));
        assert!(code == 2 && said.contains("no room left"), "{said}");
    }
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    let shown = folder.succeeds("render report.json --to markdown --out /dev/stdout");
    assert!(shown.starts_with("---\n"), "{shown}");
}
