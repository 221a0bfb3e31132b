#!/usr/bin/env bash
# Takes the pictures of this folder anew: what the forms look like, blank and filled.
# Needs LibreOffice Writer and Calc, poppler-utils, Chromium, node, a CJK font, and `npm ci` in tests/browser.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
nianbao() { ${NIANBAO:-cargo run --locked --release --quiet --} "$@"; }
report=examples/reports/jingyuan-2021.json
broken=tests/reports/broken.json

nianbao generate 2021-30 --only docx --organ 泾源县人民政府 --year 2022 --level county --out "$work" >/dev/null
nianbao generate 2021-30 --only html --out "$work" >/dev/null
nianbao render "$report" --to docx --out "$work/filled.docx"
nianbao render "$broken" --to xlsx --draft --out "$work/checks.xlsx"
nianbao render "$report" --to html --out "$work/published.html"

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" \
    "$work"/{2021-30.docx,filled.docx,checks.xlsx} >/dev/null 2>&1

# The first page of a PDF on which a text stands; pages end with a form feed.
page() { pdftotext "$1" - | awk -v text="$2" 'BEGIN { RS = "\f" } index($0, text) { print NR; exit }'; }
# A page as a picture, without what is white around it.
picture() { # PDF PAGE NAME DPI X Y WIDTH HEIGHT
    pdftoppm -png -singlefile -f "$2" -l "$2" -r "$4" -x "$5" -y "$6" -W "$7" -H "$8" ${9:-} "$1" "docs/img/$3"
}
picture "$work/2021-30.pdf" 1 docx-blank 54 30 50 400 420 -gray
picture "$work/filled.pdf" 2 docx-filled 90 92 150 570 732 -gray
picture "$work/checks.pdf" "$(page "$work/checks.pdf" ✗差)" xlsx-checks 110 57 57 1173 437

CHROMIUM=${CHROMIUM:-$(command -v chromium)} node docs/img/pages.mjs "$work" "$broken"
ls -l docs/img/*.png
