"""The time that python-docx takes to write the document FILE anew: milliseconds, one line for each line of input.

Its paragraphs and tables, merged cells and content controls are read first; only building and saving are timed.
Controls are made of elements, since python-docx has none.
"""

import io
import sys
import time

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def text_of(element):
    return "".join(own.text or "" for own in element.iter(qn("w:t")))


def control_of(element):
    found = element.find(".//" + qn("w:sdtPr"))
    if found is None:
        return None
    value = lambda name: found.find(qn(name)).get(qn("w:val"))
    return value("w:alias"), value("w:tag"), value("w:id")


def contents(document):
    """Paragraphs as style, text and control; tables as rows of cells with their spans."""
    parts = []
    for element in document.element.body:
        if element.tag == qn("w:p"):
            style = element.find("./" + qn("w:pPr") + "/" + qn("w:pStyle"))
            parts.append(("p", style is not None and style.get(qn("w:val")), text_of(element), control_of(element)))
        elif element.tag == qn("w:tbl"):
            rows = []
            for row in element.iter(qn("w:tr")):
                cells, column = [], 0
                for cell in row.iter(qn("w:tc")):
                    properties = cell.find(qn("w:tcPr"))
                    span = properties.find(qn("w:gridSpan"))
                    merge = properties.find(qn("w:vMerge"))
                    span = 1 if span is None else int(span.get(qn("w:val")))
                    continues = merge is not None and merge.get(qn("w:val")) is None
                    starts = merge is not None and not continues
                    cells.append((column, span, starts, continues, text_of(cell), control_of(cell)))
                    column += span
                rows.append(cells)
            parts.append(("t", rows, column))
    return parts


def put(paragraph, text, control):
    run = paragraph.add_run(text)
    if control is None:
        return
    outer, properties, inner = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    for name, value in zip(("w:alias", "w:tag", "w:id"), control):
        own = OxmlElement(name)
        own.set(qn("w:val"), value)
        properties.append(own)
    properties.append(OxmlElement("w:text"))
    outer.append(properties)
    outer.append(inner)
    paragraph._p.append(outer)
    inner.append(run._r)


def bottom(rows, index, column):
    last = index
    while last + 1 < len(rows) and any(own[0] == column and own[3] for own in rows[last + 1]):
        last += 1
    return last


def write(parts):
    document = Document()
    for part in parts:
        if part[0] == "p":
            put(document.add_paragraph(), part[2], part[3])
            continue
        _, rows, width = part
        table = document.add_table(len(rows), width)
        grid = [list(row.cells) for row in table.rows]
        for index, row in enumerate(rows):
            for column, span, starts, continues, text, control in row:
                if continues:
                    continue
                cell = grid[index][column]
                last = bottom(rows, index, column) if starts else index
                if span > 1 or last > index:
                    cell = cell.merge(grid[last][column + span - 1])
                put(cell.paragraphs[0], text, control)
    out = io.BytesIO()
    document.save(out)
    return len(out.getvalue())


parts = contents(Document(sys.argv[1]))
for _ in sys.stdin:
    start = time.perf_counter()
    write(parts)
    print((time.perf_counter() - start) * 1000, flush=True)
