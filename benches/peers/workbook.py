"""The time that openpyxl takes to write the workbook FILE anew: milliseconds, one line for each line of input.

What stands in the file is read first; only building and saving are timed.
"""

import io
import sys
import time
from copy import copy

from openpyxl import Workbook, load_workbook
from openpyxl.workbook.defined_name import DefinedName


def contents(book):
    """Every sheet as plain data, with one style object for each style in use."""
    styles = {}
    sheets = []
    for sheet in book.worksheets:
        cells = []
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style or type(cell).__name__ == "MergedCell":
                    continue
                style = styles.setdefault(cell.style_id, tuple(
                    copy(part) for part in (cell.font, cell.border, cell.fill, cell.alignment, cell.protection)))
                cells.append((cell.row, cell.column, cell.value, style, cell.number_format))
        widths = {name: own.width for name, own in sheet.column_dimensions.items()}
        heights = {row: own.height for row, own in sheet.row_dimensions.items()}
        merged = [str(own) for own in sheet.merged_cells.ranges]
        validations = [copy(own) for own in sheet.data_validations.dataValidation]
        conditions = [(str(own.sqref), rule) for own in sheet.conditional_formatting for rule in own.rules]
        sheets.append((sheet.title, cells, widths, heights, merged, validations, conditions))
    return sheets, [(name, own.attr_text) for name, own in book.defined_names.items()]


def write(sheets, names):
    book = Workbook()
    book.remove(book.active)
    for title, cells, widths, heights, merged, validations, conditions in sheets:
        sheet = book.create_sheet(title)
        for row, column, value, (font, border, fill, alignment, protection), number_format in cells:
            cell = sheet.cell(row, column, value)
            cell.font, cell.border, cell.fill = font, border, fill
            cell.alignment, cell.protection, cell.number_format = alignment, protection, number_format
        for name, width in widths.items():
            sheet.column_dimensions[name].width = width
        for row, height in heights.items():
            sheet.row_dimensions[row].height = height
        for own in merged:
            sheet.merge_cells(own)
        for own in validations:
            sheet.add_data_validation(own)
        for where, rule in conditions:
            sheet.conditional_formatting.add(where, rule)
        sheet.protection.enable()
    for name, target in names:
        book.defined_names[name] = DefinedName(name, attr_text=target)
    out = io.BytesIO()
    book.save(out)
    return len(out.getvalue())


sheets, names = contents(load_workbook(sys.argv[1]))
for _ in sys.stdin:
    start = time.perf_counter()
    write(sheets, names)
    print((time.perf_counter() - start) * 1000, flush=True)
