"""Lists spoilt at random, from a seed: each is read right, or refused with row and column.

Two ways. `told_list` writes one list of people in many outer forms (titles, empty columns and
rows, other separators, encodings, programs) and spoils some cells in ways whose end is known.
`spoilt_bytes` takes any file of the corpus and cuts, flips, repeats or exchanges parts of it:
what it then means nobody knows, but it is a plan or a refusal, in time and within its memory.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tests.interop.awkward_lists import book, ods, ods_row, packed, text_cell

FIRST = ("Joy", "Amina", "Brian", "Ng'ang'a", "Wanjikũ", "Zoé", "Otieno", "Chebet", "Ann-Mary")
LAST = ("Makena", "Said", "Kamau", "N'Diaye", "Barasa", "Mwangi", "Achieng", "Kiprono", "wa Njeri")
HEADS = (
    ("Name", "Phone", "E-mail"), ("Majina", "Nambari ya simu", "Barua pepe"),
    ("Nom complet", "Téléphone", "Courriel"), ("FULL NAMES", "Tel. No.", "Email address"),
    ("Jina la mshiriki", "Simu", "Barua-pepe"),
)  # fmt: skip
BAD_PHONES = ("2.547E+11", "2.5E+08")
BAD_MAILS = ("nobody", "a@b", "@example.org", "two words@example.org")
Person = tuple[str, str, str]


@dataclass
class ToldList:
    """A file, and what it must be read as."""

    name: str
    data: bytes
    people: dict[int, Person] = field(default_factory=dict)
    """Row -> name, phone and e-mail as they are kept."""
    bad: dict[int, str] = field(default_factory=dict)
    """Row -> column of the fault."""


def told_list(random: Random) -> ToldList:
    """Write a list whose meaning is known."""
    made = ToldList("", b"")
    left = random.choice((0, 0, 1, 2))
    rows = [[""] * random.randint(0, 3) for _ in range(random.choice((0, 0, 1, 3)))]
    if rows and random.random() < 0.7:
        rows[0] = [*[""] * left, "Orodha ya washiriki"]
    order = [0, 1, 2]
    random.shuffle(order)
    heads = random.choice(HEADS)
    rows.append([*[""] * left, *(heads[at] for at in order)])
    names = random.sample([f"{a} {b}" for a in FIRST for b in LAST], random.randint(1, 12))
    for number, name in enumerate(names):
        if random.random() < 0.1:
            rows.append([])
        line = len(rows) + 1
        cells = _cells(random, made, line, name, number, [left + order.index(n) for n in range(3)])
        rows.append([*[""] * left, *(cells[at] for at in order)])
    if random.random() < 0.4:
        rows.append([*[""] * left, "Jumla", str(len(names))])
    made.name, made.data = _written(random, rows)
    return made


def _cells(
    random: Random, made: ToldList, line: int, name: str, number: int, places: list[int]
) -> Person:
    digits = f"7220{number:05}"
    phone = random.choice((f"0{digits}", f"+254{digits}", f"{digits}.0", f"254{digits}",
                           f"0722 0{number:05}"[:4] + f"\u00a00{number:05}", digits))  # fmt: skip
    mail = f"p{number}@example.org"
    shown = random.choice((mail, f" {mail} ", f"<{mail}>"))
    fault = random.random()
    if fault < 0.06:
        made.bad[line] = chr(65 + places[1])
        return name, random.choice(BAD_PHONES), shown
    if fault < 0.12:
        made.bad[line] = chr(65 + places[2])
        return name, phone, random.choice(BAD_MAILS)
    made.people[line] = (name, f"+254{digits}", mail)
    return name, phone, shown


def _written(random: Random, rows: list[list[str]]) -> tuple[str, bytes]:
    kind = random.choice(("csv", "csv", "xlsx", "ods"))
    if kind == "xlsx":
        return "told.xlsx", book(("Sheet1", _filling(rows)))
    if kind == "ods":
        return "told.ods", ods("".join(ods_row(*map(_ods_cell, row)) for row in rows))
    sign = random.choice((",", ";", "\t", "|"))
    text = "".join(f"{sign.join(map(_quoted(sign), row))}\n" for row in rows)
    text = text.replace("\n", random.choice(("\n", "\r\n")))
    encodings = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]
    encodings += ["cp1252", "latin-1"] if "ũ" not in text else []
    return "told.csv", text.encode(random.choice(encodings))


def _quoted(sign: str) -> Callable[[str], str]:
    return lambda cell: f'"{cell}"' if sign in cell else cell


def _ods_cell(text: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return text_cell(safe) if text else "<table:table-cell/>"


def _filling(rows: list[list[str]]) -> Callable[[object, object], None]:
    def fill(made: object, page: object) -> None:
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell.endswith(".0"):
                    page.write_number(number, place, float(cell))  # type: ignore[attr-defined]
                elif cell:
                    page.write_string(number, place, cell)  # type: ignore[attr-defined]

    return fill


PIECES = (
    b'"', b"\0", b"\xff\xfe", b",,,,", b"=1+1", b"9" * 40, b"1e999", b"-1", b"31/02/2018", b"\r",
    b"<c r=\"ZZZ99999999\"><v>1</v></c>", b"</row>", b"<row r=\"99999999999\">", b"&#0;",
    b"#DIV/0!", b't="e"', b't="s"', b"\xc3\x28", b"&bogus;", b"]]>", b"<v>NaN</v>", b"<v>1E400</v>",
    b' r="A1:XFD1048576"', "🙂".encode(), b"\xe2\x80\xa8", b"Jumla", b"Total", b"\t\t",
)  # fmt: skip


def spoilt_bytes(random: Random, data: bytes) -> bytes:
    """Return a file with one to four of its parts spoilt; of a packed one often inside."""
    if data.startswith(b"PK") and random.random() < 0.7:
        return _inside(random, data)
    return _spoil(random, data, random.randint(1, 4))


def _inside(random: Random, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        entries = {name: held.read(name) for name in held.namelist()}
    name = random.choice([n for n in entries if n.endswith(".xml")])
    if random.random() < 0.1:
        del entries[name]
    else:
        entries[name] = _spoil(random, entries[name], random.randint(1, 4))
    return packed(entries)


def _spoil(random: Random, data: bytes, times: int) -> bytes:
    spoilt = bytearray(data)
    for _ in range(times):
        at = random.randrange(len(spoilt) + 1)
        way = random.randrange(5)
        if way == 0:
            spoilt[at:] = b"" if random.random() < 0.3 else spoilt[at : at + 2000]
        elif way == 1 and spoilt:
            spoilt[min(at, len(spoilt) - 1)] ^= 1 << random.randrange(8)
        elif way == 2:
            spoilt[at:at] = random.choice(PIECES)
        elif way == 3:
            spoilt[at : at + random.randint(1, 40)] = random.choice(PIECES)
        else:
            start = random.randrange(len(spoilt) + 1)
            spoilt[at:at] = spoilt[start : start + random.randint(1, 200)]
    return bytes(spoilt)
