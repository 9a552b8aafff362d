"""Makes the awkward files of tests/data/spreadsheets: lists as branches keep them.

    python -m tests.interop.awkward_lists      # writes them anew, the same bytes each time

XLSX by XlsxWriter, ODS and the bombs by hand (zipfile), the others as text in the encodings that
programs write. `grid.xls` was made once with xlwt 1.3, which is not kept here. All people are
invented.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

FOLDER = Path(__file__).parent.parent / "data" / "spreadsheets"
_WHEN = (2018, 8, 1, 0, 0, 0)
Fill = Callable[[Any, Any], None]
PEOPLE = (
    ("Joy Makena", 722000114.0, "joy@ziwa.example.org", "Job"),
    ("Ng'ang'a Kamau", 254722000115.0, " nganga@ziwa.example.org ", "CV"),
    ("WANJIKŨ NJERI", "0722 000\u00a0116", "", "Speak"),
    ("Otieno, Brian", "+254722000117", "brian@ziwa.example.org", ""),
    ("Amina Said", "722000118", "amina.s@ziwa.example.org", "-5"),
)
GRID = (
    ("Joy Makena", "✓", "✓", "L"),
    ("Ng'ang'a Kamau", "P", "A", 1),
    ("Wanjiku Njeri", "NDIYO", "hapana", "E"),
    ("Bryan Otieno", 1, 0, 1),
)


def book(*sheets: tuple[str, Fill], epoch_1904: bool = False) -> bytes:
    """Return a workbook of sheets that functions fill."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"date_1904": epoch_1904, "in_memory": True}) as made:
        made.set_properties({"created": datetime(2018, 8, 1)})
        for name, fill in sheets:
            fill(made, made.add_worksheet(name))
    return out.getvalue()


def learners(made: Any, page: Any) -> None:
    """Merged title rows, an empty column first, numbered rows, headings again, totals, a note."""
    bold = made.add_format({"bold": True})
    page.merge_range(0, 1, 0, 6, "ZIWA LIBRARY SERVICE, Mjini", bold)
    page.merge_range(1, 1, 1, 6, "Orodha ya washiriki, Agosti 2018", bold)
    heads = ("Na.", "Majina", "Nambari ya simu", "Barua pepe", "Lengo")
    page.write_row(3, 1, heads, bold)
    for number, row in enumerate(PEOPLE[:3]):
        page.write_row(4 + number, 1, (number + 1, *row))
    page.write_row(7, 1, heads, bold)
    for number, row in enumerate(PEOPLE[3:]):
        page.write_row(8 + number, 1, (number + 4, *row))
    page.write(10, 1, 6)  # a row that was numbered for whoever comes
    page.write_row(11, 2, ("Jumla", 5))
    page.write(13, 1, "Imeandaliwa na: Amina Said, 2/8/2018")


def grid(made: Any, page: Any) -> None:
    """Names down, days across as real dates, sums to the right and below."""
    day = made.add_format({"num_format": "dd/mm/yyyy"})
    page.write(0, 0, "MAHUDHURIO: Basic Computer Skills")
    page.write_row(2, 0, ("S/No", "Name of learner"))
    for number, when in enumerate((date(2018, 7, 3), date(2018, 7, 10), date(2018, 7, 17))):
        page.write_datetime(2, 2 + number, datetime(when.year, when.month, when.day), day)
    page.write(2, 5, "Total")
    for number, row in enumerate(GRID):
        page.write_row(3 + number, 0, (number + 1, *row, 2))
    page.write_row(7, 1, ("TOTAL PRESENT", 3, 2, 3))
    page.write_formula(8, 2, "=SUM(C4:C7)", None, 4)
    page.write_formula(8, 3, "=SUM(D4:D7)", None, 2)


def two_rows_of_headings(made: Any, page: Any) -> None:
    """Contact over phone and e-mail; a failed formula; a day as a bare number."""
    page.write_row(0, 0, ("Jina kamili", "Mawasiliano", "", "Lengo"))
    page.merge_range(0, 1, 0, 2, "Mawasiliano")
    page.write_row(1, 1, ("Simu", "Barua pepe"))
    page.write_row(2, 0, ("Joy Makena", 722000114, "joy@ziwa.example.org", "Kazi"))
    page.write_row(3, 0, ("Brian Otieno", "2.547E+11", "", "Kusoma"))
    page.write_formula(4, 1, "=1/0", None, "#DIV/0!")
    page.write(4, 0, "Amina Said")


def equipment(made: Any, page: Any) -> None:
    """Numbers as texts with blanks that do not break; sums by a formula."""
    page.write_row(0, 0, ("Kifaa", "Idadi", "Zinazofanya kazi", "Tawi"))
    page.write_row(1, 0, ("Laptop HP 250", "12\u00a0", 10, "Mjini"))
    page.write_row(2, 0, ("Projekta Epson", 1.0, 1, "Bandari"))
    page.write_row(3, 0, ("Modem", "two", 1, "Mjini"))
    page.write(4, 0, "Jumla")
    page.write_formula(4, 1, "=SUM(B2:B4)", None, 13)


def circles(made: Any, page: Any) -> None:
    """Dates from 1904 without a format, times as Kiswahili says them."""
    page.write_row(0, 0, ("Kozi", "Tawi", "Tarehe ya kuanza", "Saa", "Wiki", "Mwezeshaji"))
    serial = (date(2018, 9, 4) - date(1904, 1, 1)).days
    page.write_row(1, 0, ("Basic Computer Skills", "Mjini", serial, "saa nane mchana", 6,
                          "Amina Said"))  # fmt: skip
    page.write_row(2, 0, ("Uandishi", "Bandari", "7 Sept 2018", "14:30", "4",
                          "new@ziwa.example.org"))  # fmt: skip
    page.write_row(3, 0, ("Cookery", "Mjini", "8 Sept 2018", "10:00", 4, ""))


def nothing(made: Any, page: Any) -> None:
    """A sheet that says what is on the others."""
    page.write(0, 0, "See the next sheet.")


def hidden_old(made: Any, page: Any) -> None:
    """Last year's list, hidden."""
    page.write_row(0, 0, ("Name", "Phone", "E-mail", "Goal"))
    page.write_row(1, 0, ("Old Learner", "0722000999", "old@ziwa.example.org", "x"))
    page.hide()


CSV = {
    "semicolon-cp1252.csv": (
        "Prénom;Nom de famille;Téléphone;Courriel\r\n"
        "Zoé;N'Diaye;0722000120;zoe@ziwa.example.org\r\n",
        "cp1252",
    ),
    "tab-utf16.csv": ("Jina\tSimu\nWanjikũ Njeri\t0722000116\n", "utf-16"),
    "pipe-bom.csv": ('Name|Goal\n"Joy\nMakena"|"work; home"\n', "utf-8-sig"),
    "mac.csv": ("Nom complet,Téléphone\rChloé Müller,0722000121\r", "mac_roman"),
    "holidays-order.csv": (
        "Date,Holiday\n7/8/2018,Eid al-Adha\n20/10/2018,Mashujaa Day\n",
        "utf-8",
    ),
    "holidays-unsure.csv": ("Date,Holiday\n7/8/2018,Eid al-Adha\n", "utf-8"),
    "people.csv": (
        "Facilitator name,Email,Mobile,Branch,Role\n"
        "Peter Mwangi,peter@ziwa.example.org,0722000130,Mjini,Librarian\n"
        "Peter Mwangi,peter@ziwa,0722000131,Mjini,Librarian\n"
        "Mary Atieno,mary@ziwa.example.org,0722000132,Nowhere,Mkutubi\n",
        "utf-8",
    ),
    "branches.csv": (
        "Library,County,Town,Phone\nNgong Road,Nairobi,Nairobi,0202000100\n"
        "MJINI,Kisumu,Kisumu,0572000100\n",
        "utf-8",
    ),
    "courses.csv": ("sep=;\nTitle;Provider;Link\nPublic Speaking;Open Shelf;https://example.org/ps\n",
                    "utf-8"),
    "quote-open.csv": ('Name,Phone\n"Joy Makena,0722000114\nBrian,0722000117\n', "utf-8"),
}  # fmt: skip


_MANIFEST = (
    b'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest='
    b'"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    b'manifest:full-path="/" manifest:media-type='
    b'"application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)


def ods(rows: str) -> bytes:
    """Return an ODS of one sheet with these rows in its own XML."""
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} '
        'office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Orodha">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": _MANIFEST,
            "content.xml": content.encode(),
        }
    )


def text_cell(text: str, repeated: int = 1) -> str:
    """Return a cell of an ODS."""
    many = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
    return (
        f'<table:table-cell office:value-type="string"{many}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def ods_row(*cells: str, repeated: int = 1) -> str:
    """Return a row of an ODS."""
    many = f' table:number-rows-repeated="{repeated}"' if repeated > 1 else ""
    return f"<table:table-row{many}>{''.join(cells)}</table:table-row>"


def packed(entries: dict[str, bytes]) -> bytes:
    """Return a ZIP with the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries.items():
            made.writestr(zipfile.ZipInfo(name, _WHEN), content, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def changed(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a packed file with its entries changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return packed({name: change(name, held.read(name)) for name in held.namelist()})


def far_cell(name: str, content: bytes) -> bytes:
    """Put a cell at the very end of a sheet."""
    if name != "xl/worksheets/sheet1.xml":
        return content
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return content.replace(b"</sheetData>", far)


def huge_dimension(name: str, content: bytes) -> bytes:
    """Claim that a sheet is full."""
    start = content.find(b'<dimension ref="')
    if name != "xl/worksheets/sheet1.xml" or start < 0:
        return content
    end = content.index(b"/>", start)
    return content[:start] + b'<dimension ref="A1:XFD1048576"' + content[end:]


def swollen(name: str, content: bytes) -> bytes:
    """Blow an entry up: hundreds of megabytes that pack into one."""
    if name != "xl/sharedStrings.xml":
        return content
    return content.replace(b"</sst>", b" " * (230 * 1024 * 1024) + b"</sst>")


def files() -> dict[str, bytes]:
    """Return every awkward file by name."""
    plain = book(("Sheet1", learners))
    made = {
        "learners.xlsx": plain,
        "grid.xlsx": book(("Notes", nothing), ("Mahudhurio", grid), ("2017", hidden_old)),
        "two-headings.xlsx": book(("A", two_rows_of_headings)),
        "equipment.xlsx": book(("A", equipment)),
        "circles-1904.xlsx": book(("A", circles), epoch_1904=True),
        "far-cell.xlsx": changed(plain, far_cell),
        "huge-dimension.xlsx": changed(plain, huge_dimension),
        "learners.ods": ods(
            ods_row(text_cell("Jina"), text_cell("Simu"))
            + ods_row(text_cell("Joy Makena"), text_cell("0722000114"))
            + ods_row('<table:table-cell table:number-columns-repeated="16000"/>', repeated=9000)
        ),
        "bomb.ods": ods(ods_row(text_cell("x", 16_000), repeated=900_000)),
    }
    return made | {name: text.encode(encoding) for name, (text, encoding) in CSV.items()}


def bomb() -> bytes:
    """Return a workbook that unpacks to 230 MB; too large to be kept among the tests."""
    return changed(book(("Sheet1", learners)), swollen)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)
