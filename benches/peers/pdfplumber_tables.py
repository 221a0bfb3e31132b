"""Tables of PDF files by pdfplumber: reads a path a line, answers with the seconds that its tables took.

    pip install pdfplumber
"""

import logging
import sys
import time

import pdfplumber

logging.disable(logging.CRITICAL)

for path in sys.stdin:
    start = time.perf_counter()
    with pdfplumber.open(path.strip()) as document:
        tables = [page.extract_tables() for page in document.pages]
    print(time.perf_counter() - start, flush=True)
