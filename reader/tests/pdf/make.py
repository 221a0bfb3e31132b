"""Makes the PDF fixtures of this folder with the programs that people make PDF with.

    python3 make.py        needs LibreOffice, Chromium and reportlab

The table is small, has merged cells on both axes, and goes over two pages. Figures and labels are invented. The files
differ with the versions of the programs and fonts, so that they are made once and kept.
"""

import pathlib
import subprocess
import tempfile

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

HERE = pathlib.Path(__file__).parent

NUMBERS = "一二三四五六七八九"
ROWS = [(label, [label + number for number in NUMBERS]) for label in "甲乙丙"]


def figures(row):
    return [row * 3 + 1, row * 30 + 12, ""]


def page():
    """The table as a web page. It breaks within a merged label."""
    lines = []
    row = 0
    for label, items in ROWS:
        for index, item in enumerate(items):
            cells = "".join(f"<td>{figure}</td>" for figure in figures(row))
            head = f"<td rowspan={len(items)}>{label}</td>" if index == 0 else ""
            lines.append(f"<tr>{head}<td>{item}</td>{cells}</tr>")
            row += 1
    return f"""<!doctype html><meta charset=utf-8><title>表</title>
<style>
@page {{ size: A5; margin: 2cm }}
body {{ font-family: 'Noto Serif CJK SC' }}
table {{ border-collapse: collapse; width: 100% }}
td, th {{ border: 1px solid black; padding: 2px }}
</style>
<p style='font-size:20pt'>二一年表</p>
<table border=1 cellspacing=0>
<thead><tr><th colspan=2 rowspan=2>一二</th><th colspan=2>甲乙</th><th rowspan=2>三</th></tr>
<tr><th>甲</th><th>乙</th></tr></thead>
<tbody>{"".join(lines)}</tbody></table>"""


def office_and_browser():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "table.html").write_text(page(), encoding="utf-8")
        run = ["libreoffice", "--headless", "--convert-to"]
        subprocess.run([*run, "odt:writer8", "--outdir", folder, folder / "table.html"], check=True)
        subprocess.run([*run, "pdf", "--outdir", folder, folder / "table.odt"], check=True)
        (folder / "table.pdf").rename(HERE / "libreoffice.pdf")
        subprocess.run(
            [
                "chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", "--disable-pdf-tagging",
                f"--print-to-pdf={HERE / 'chromium.pdf'}", folder / "table.html",
            ],
            check=True,
        )


def not_embedded():
    """Chinese fonts that are named and not embedded, on a page that is turned; columns without lines."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    width, height = landscape(A4)
    canvas = Canvas(str(HERE / "reportlab.pdf"), pagesize=A4, invariant=True)
    canvas.setPageRotation(90)
    # Drawn so that it reads level once the page is turned.
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    canvas.setFont("STSong-Light", 12)
    canvas.drawString(72, height - 72, "一、没有线的表")
    rows = [["项目", "一月", "二月", "合计"], ["甲", "1", "20", "21"], ["乙", "300", "", "300"], ["丙", "/", "4", "4"]]
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            canvas.drawCentredString(120 + 140 * column, height - 110 - 20 * row, text)
    canvas.drawString(72, height - 220, "二、其他")
    canvas.save()


office_and_browser()
not_embedded()
