"""Documents as Python reads them: takes `PEER PATH` a line, answers with the seconds of processor time that it took.

    pip install lxml beautifulsoup4 python-docx openpyxl pdfplumber

Each reads what our own reader extracts: the text of every paragraph and of every cell of every table, merged cells once;
of a workbook also merged ranges and what the defined names stand for. Reading the file and loading the library are not
timed. `peers` lists those that are installed.
"""

import importlib.util
import io
import logging
import sys
import time

logging.disable(logging.CRITICAL)


def lxml(data):
    import lxml.html

    def text(element):
        return "".join(element.itertext()).strip()

    page = lxml.html.fromstring(data)
    texts = [text(paragraph) for paragraph in page.iter("p", "h1", "h2", "h3")]
    for table in page.iter("table"):
        grid = {}
        for number, row in enumerate(table.iter("tr")):
            column = 0
            for cell in row.iter("td", "th"):
                column = place(grid, number, column, cell.get("rowspan"), cell.get("colspan"), text(cell))
        texts.append(grid)
    return texts


def beautifulsoup(data):
    import bs4

    page = bs4.BeautifulSoup(data, "html.parser")
    texts = [paragraph.get_text(strip=True) for paragraph in page.find_all(["p", "h1", "h2", "h3"])]
    for table in page.find_all("table"):
        grid = {}
        for number, row in enumerate(table.find_all("tr")):
            column = 0
            for cell in row.find_all(["td", "th"]):
                spans = cell.get("rowspan"), cell.get("colspan")
                column = place(grid, number, column, *spans, cell.get_text(strip=True))
        texts.append(grid)
    return texts


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


PEERS = {
    "lxml": (lxml, "lxml"),
    "BeautifulSoup": (beautifulsoup, "bs4"),
    "python-docx": (python_docx, "docx"),
    "openpyxl": (openpyxl, "openpyxl"),
    "pdfplumber": (pdfplumber, "pdfplumber"),
}


def main():
    for line in sys.stdin:
        peer, _, path = line.strip().partition(" ")
        if peer == "peers":
            print(*[name for name, (_, module) in PEERS.items() if importlib.util.find_spec(module)], flush=True)
            continue
        with open(path, "rb") as file:
            data = file.read()
        start = time.process_time()
        PEERS[peer][0](data)
        print(time.process_time() - start, flush=True)


main()
