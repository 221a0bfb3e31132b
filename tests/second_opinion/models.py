"""What datamodel-code-generator makes of our schemas: one file of classes for each, which Python compiles.

    pip install -r requirements.txt
    python3 models.py ../../generator/tests/golden
"""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path


def classes(schema, folder):
    """The names of the classes that are made of a schema."""
    out = Path(folder) / "models.py"
    command = [sys.executable, "-W", "ignore", "-m", "datamodel_code_generator", "--input", schema]
    subprocess.run([*command, "--input-file-type", "jsonschema", "--output", out], check=True, stderr=subprocess.DEVNULL)
    return [node.name for node in ast.parse(out.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]


def main(golden):
    schemas = sorted(Path(golden).glob("*/*.schema.json"))
    assert len(schemas) >= 10, f"{len(schemas)} schemas in {golden}"
    with tempfile.TemporaryDirectory() as folder:
        made = {schema: classes(schema, folder) for schema in schemas}
    wrong = [f"{schema}: {names}" for schema, names in made.items() if not any("Report" in name for name in names)]
    print(f"datamodel-code-generator: {sum(map(len, made.values()))} classes of {len(made)} schemas, {len(wrong)} wrong")
    print("\n".join(wrong), end="\n" if wrong else "")
    return int(bool(wrong))


sys.exit(main(sys.argv[1]))
