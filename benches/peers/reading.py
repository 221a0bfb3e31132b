"""Documents as Python reads them: takes `PEER PATH` a line, answers with the seconds of processor time that it took.

    pip install lxml beautifulsoup4 python-docx openpyxl pdfplumber

Each reads the text of every cell of every table, merged cells once; of a Word document also that of its paragraphs, of a
workbook merged ranges and what the defined names stand for. That is a part of what our own reader extracts. Reading the
file and loading the library are not timed; pdftotext is a process and has no other form. `peers` lists those that are
installed.
"""

import importlib.util
import io
import logging
import resource
import shutil
import subprocess
import sys
import time

logging.disable(logging.CRITICAL)


def lxml(data):
    import lxml.html

    tables = []
    for table in lxml.html.fromstring(data).iter("table"):
        grid = {}
        for number, row in enumerate(table.iter("tr")):
            column = 0
            for cell in row.iter("td", "th"):
                spans = cell.get("rowspan"), cell.get("colspan")
                column = place(grid, number, column, *spans, "".join(cell.itertext()).strip())
        tables.append(grid)
    return tables


def beautifulsoup(data):
    import bs4

    tables = []
    # Of the parsers that it takes, the quickest.
    for table in bs4.BeautifulSoup(data, "lxml").find_all("table"):
        grid = {}
        for number, row in enumerate(table.find_all("tr")):
            column = 0
            for cell in row.find_all(["td", "th"]):
                spans = cell.get("rowspan"), cell.get("colspan")
                column = place(grid, number, column, *spans, cell.get_text(strip=True))
        tables.append(grid)
    return tables


def place(grid, row, column, height, width, text):
    """Puts a cell on the squares that its spans cover, and tells where the next one may stand."""
    while (row, column) in grid:
        column += 1
    height, width = int(height or 1), int(width or 1)
    for down in range(height):
        for right in range(width):
            grid[row + down, column + right] = text
    return column + width


def python_docx(data):
    import docx

    document = docx.Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        seen = set()
        for row in table.rows:
            for cell in row.cells:
                if cell._tc not in seen:
                    seen.add(cell._tc)
                    texts.append(cell.text)
    return texts


def openpyxl(data):
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    texts = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    texts += [str(merged) for sheet in book for merged in sheet.merged_cells.ranges]
    for name in book.defined_names.values():
        for sheet, where in name.destinations:
            texts.append(book[sheet][where.replace("$", "")])
    return texts


def pdfplumber(data):
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return [page.extract_tables() for page in document.pages]


def pdftotext(data):
    subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, stdout=subprocess.DEVNULL, check=True)


def installed(module):
    return importlib.util.find_spec(module) is not None


PEERS = {
    "lxml": (lxml, installed("lxml")),
    "BeautifulSoup": (beautifulsoup, installed("bs4") and installed("lxml")),
    "python-docx": (python_docx, installed("docx")),
    "openpyxl": (openpyxl, installed("openpyxl")),
    "pdfplumber": (pdfplumber, installed("pdfplumber")),
    "pdftotext": (pdftotext, shutil.which("pdftotext") is not None),
}


def processor():
    """The processor time of this process, or of those that it has started."""
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time(), child.ru_utime + child.ru_stime


def main():
    for line in sys.stdin:
        peer, _, path = line.strip().partition(" ")
        if peer == "peers":
            print(*[name for name, (_, is_there) in PEERS.items() if is_there], flush=True)
            continue
        with open(path, "rb") as file:
            data = file.read()
        before = processor()
        PEERS[peer][0](data)
        own, child = (after - start for after, start in zip(processor(), before))
        print(child or own, flush=True)


main()
