"""What validators of other languages say of our schemas and reports: both are to agree with the library.

    cargo test -p nianbao-generator --test suite agreement::
    pip install jsonschema jsonschema-rs
    python3 tests/second_opinion/opinions.py target/tmp/opinions
"""

import json
import sys
from pathlib import Path

import jsonschema
import jsonschema_rs


def python(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).is_valid


def rust(schema):
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.Draft202012Validator(schema).is_valid


def disagreements(folder, name, validator):
    """Compares every case of every form; gives how many there were, and those on which the two part."""
    count, parted = 0, []
    for cases in sorted(folder.glob("*.cases.jsonl")):
        form = cases.name.removesuffix(".cases.jsonl")
        judges = {
            profile: validator(json.loads((folder / f"{form}.{profile}.schema.json").read_text("utf-8")))
            for profile in ("draft", "final")
        }
        for number, line in enumerate(cases.read_text("utf-8").split("\n")[:-1], 1):
            case = json.loads(line)
            for profile, judge in judges.items():
                count += 1
                if judge(case["document"]) != case[profile]:
                    parted.append(f"{name}: {cases.name}:{number}: we say {case[profile]} ({profile})")
    return count, parted


def main(folder):
    failed = False
    for name, validator in (("jsonschema", python), ("jsonschema-rs", rust)):
        count, parted = disagreements(Path(folder), name, validator)
        assert count > 1000, f"{count} cases: run the agreement test first"
        print(f"{name}: {count} verdicts, {len(parted)} disagree")
        print("\n".join(parted[:20]), end="\n" if parted else "")
        failed = failed or bool(parted)
    return int(failed)


sys.exit(main(sys.argv[1]))
