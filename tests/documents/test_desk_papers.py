"""Lists to sign, labels, table tents, loan slips and the regional pack, read back from pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from circledesk.documents.event_sheet import render_attendance
from circledesk.documents.label_sheets import FOLDER, label_sheet, label_sheets, read_sheet
from circledesk.documents.labels import render_labels
from circledesk.documents.loan_slip import render_loan_slip
from circledesk.documents.regional_pack import render_pack
from circledesk.documents.table_tents import render_tents
from circledesk.errors import InvalidValue, NotFound
from circledesk.interop.regional_sheet import regional_sheet
from circledesk.services.facts.event_papers import EventPaper, LoanPaper, Tag, Tags
from circledesk.services.facts.events import AtEvent, EventRow
from circledesk.services.facts.regional import (
    AgendaItem,
    BranchFigures,
    PackBranch,
    PackCircle,
    Part,
    RegionalPack,
)
from tests.documents.test_posters import margins_are_white, picture, read

LONG = "Maximilian-Alexander Wanjikũ Ng’ang’a Nyambura wa Kamau Otieno " * 2
EVENT = EventRow(
    "1", "regional", "Lake region", date(2018, 9, 20), time(9), 180, "Hall B", "Kisumu", "", ""
)
DAYS = (date(2018, 7, 12), date(2018, 9, 19))
LOAN = LoanPaper(
    team="Ziwa Libraries",
    thing="Laptops",
    number="LAP 17–21",
    quantity=5,
    owner="",
    branch="Mjini",
    circle="Public Speaking",
    taken_by="Joy Makena",
    phone="0722 000 114",
    first=date(2018, 8, 7),
    last=date(2018, 9, 11),
    note="With chargers",
    made_on=date(2018, 8, 6),
)


def person(number: int, name: str = "", **more: str) -> AtEvent:
    told = {"branch": "Mjini", "contact": "0722 000 114", "role": "attendee", **more}
    return AtEvent(str(number), "1", "", name or f"Guest number {number}.", came=None, **told)


def sheet(people: int, language: str = "en", **event: object) -> bytes:
    rows = tuple(person(number) for number in range(people))
    row = replace(EVENT, kind="workshop", **event)  # type: ignore[arg-type]
    return made(lambda out: render_attendance(
        EventPaper("Ziwa Libraries", row, rows, date(2018, 8, 9)), out, language))  # fmt: skip


def made(render: Callable[[io.BytesIO], object]) -> bytes:
    out = io.BytesIO()
    render(out)
    return out.getvalue()


def tags(*names: str) -> Tags:
    return Tags("Ziwa Libraries", "Public Speaking", tuple(Tag(name, ("Mjini",)) for name in names))


def branch(name: str, **texts: str) -> PackBranch:
    circle = PackCircle("1", "Public Speaking", ("Joy Makena",), "running", 12, 6, 4, 38)
    part = Part("1", name, name, written=bool(texts), **texts)
    return PackBranch(part, BranchFigures(*DAYS, (circle,), 12))


def pack(*branches: PackBranch, people: int = 2) -> RegionalPack:
    items = (AgendaItem("welcome", "", time(9), 10), AgendaItem("strategies", "", time(9, 10), 30))
    rows = tuple(person(number) for number in range(people))
    return RegionalPack("Ziwa Libraries", EVENT, *DAYS, DAYS[1], items, branches, rows)


@pytest.mark.parametrize("people", [0, 1, 16, 17, 60])
def test_each_name_stands_once_and_lines_are_left(people: int) -> None:
    content = sheet(people)
    text = read(content)
    assert [text.count(f"Guest number {number}.") for number in range(people)] == [1] * people
    pages = PdfReader(io.BytesIO(content)).pages
    numbered = [int(line) for line in pages[-1].extract_text().split("\n") if line.isdecimal()]
    assert numbered[-1] >= people + 5
    assert text.count("Signature") == len(pages)


def test_an_attendance_sheet_says_what_when_and_where() -> None:
    text = read(sheet(1, "sw"))
    for told in ("Warsha", "Lake region", "Alhamisi 20 Septemba 2018, 09:00–12:00", "Hall B",
                 "Sahihi"):  # fmt: skip
        assert told in text, told
    assert "09:00" not in read(sheet(1, start=None))


def test_labels_begin_where_the_used_sheet_ends_and_lose_nobody() -> None:
    names = [f"Name{number}." for number in range(30)]
    usual = label_sheet("3x7")
    content = made(lambda out: render_labels(tags(*names), out, usual, first=20))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    assert [page.count("Name") for page in pages] == [2, 21, 7]
    assert [sum(page.count(name) for page in pages) for name in names] == [1] * 30
    with pytest.raises(InvalidValue):
        render_labels(tags("A"), io.BytesIO(), usual, first=22)


@pytest.mark.parametrize("key", [file.stem for file in sorted(FOLDER.glob("*.toml"))])
def test_no_name_leaves_its_label(key: str, tmp_path: Path) -> None:
    """Between two labels nothing is inked, whatever the name; cut lines are looked away from."""
    used = label_sheet(key)
    many = tags(*[LONG, "Mawasiliano" * 8, "Joy"] * (used.count // 3 + 1))
    page = picture(made(lambda out: render_labels(many, out, used)), tmp_path, 72)
    clear = page.copy()
    for place in range(used.count):
        x, top = used.corner(place)
        box = (x + 4, 842 - top + 4, x + used.width * 2.83 - 4, 842 - top + used.height * 2.83 - 4)
        assert dark(page.crop(tuple(map(int, box)))), place
        clear.paste(255, tuple(map(int, box)))
    assert used.cut or not dark(clear)


def dark(page: Image.Image) -> bool:
    return page.point(lambda value: 255 if value < 160 else 0).getbbox() is not None


def test_a_sheet_of_ones_own_is_read_and_a_wrong_one_refused(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text((FOLDER / "3x7.toml").read_text("utf-8").replace("rows = 7", "rows = 6"))
    assert read_sheet(own).count == 18
    own.write_text("columns = 3")
    with pytest.raises(InvalidValue, match=r"own\.toml"):
        read_sheet(own)
    own.write_text((FOLDER / "3x7.toml").read_text("utf-8").replace("rows = 7", "rows = 8"))
    with pytest.raises(InvalidValue):
        read_sheet(own)
    with pytest.raises(NotFound, match="9x9"):
        label_sheet("9x9")
    assert "21 labels, 63.5 × 38.1 mm" in [one.called("en") for one in label_sheets()]
    assert "63,5 × 38,1 mm" in label_sheet("3x7").called("fr")


def test_a_tent_reads_from_both_sides(tmp_path: Path) -> None:
    content = made(lambda out: render_tents(tags("Joy Makena", LONG), out))
    first, second = PdfReader(io.BytesIO(content)).pages
    assert first.extract_text().count("Joy Makena") >= 1
    assert LONG.split()[0] in second.extract_text()
    page = picture(content, tmp_path, 36)
    half = page.height // 2
    lower = page.crop((0, half + 6, page.width, page.height))
    upper = page.crop((0, 0, page.width, half - 6)).rotate(180)
    assert dark(lower)
    low, up = (part.point(lambda v: 255 if v < 128 else 0).getbbox() for part in (lower, upper))
    assert low is not None
    assert up is not None
    assert all(abs(a - b) <= 2 for a, b in zip(low[:1] + low[2:3], up[:1] + up[2:3], strict=True))


def test_both_halves_of_a_loan_slip_say_the_same(tmp_path: Path) -> None:
    text = read(made(lambda out: render_loan_slip(LOAN, out)))
    for told in ("Laptops (5 pieces)", "LAP 17–21", "the team, Ziwa Libraries",
                 "Joy Makena, 0722 000 114, Mjini", "Public Speaking",
                 "7 August 2018 – 11 September 2018", "With chargers", "Taken by"):  # fmt: skip
        assert text.count(told) == 2, told
    assert "Stays with who lends" in text
    assert "Goes with who borrows" in text
    bare = replace(LOAN, thing=LONG, number="", note=LONG * 2, circle=LONG, taken_by=LONG)
    page = picture(made(lambda out: render_loan_slip(bare, out, "sw")), tmp_path, 72)
    assert margins_are_white(page, "slips")


def test_the_pack_has_a_part_for_each_library_and_lines_for_what_is_open() -> None:
    told = branch(
        "Bandari", summary="Two circles\nOne feast", worked="Tea", written_by="Joy Makena"
    )
    text = read(made(lambda out: render_pack(pack(told, branch("Mjini")), out)))
    for words in ("Lake region", "Libraries of Kisumu", "Figures from 12 July 2018", "Agenda",
                  "09:10 Common strategies", "Two circles", "One feast", "Tea",
                  "Written by Joy Makena", "take notes here", "Next steps", "By when",
                  "Guest number 1."):  # fmt: skip
        assert words in text, words
    assert text.index("Bandari") < text.index("Mjini")
    assert "9.5" in text
    assert "one has written its part" in text
    assert "9,5" in read(made(lambda out: render_pack(pack(told), out, "fr")))


def test_the_same_facts_give_the_same_bytes_and_papers_take_little_ink(tmp_path: Path) -> None:
    whole = pack(*[branch(LONG, worked=LONG * 9)] * 5, people=60)
    papers: list[Callable[[io.BytesIO], object]] = [
        lambda out: render_pack(whole, out, "sw"),
        lambda out: render_labels(tags(*"ABC"), out, label_sheet("badges")),
        lambda out: render_tents(tags("Joy Makena"), out),
        lambda out: render_loan_slip(LOAN, out),
    ]
    for render in papers:
        content = made(render)
        assert content == made(render)
        page = picture(content, tmp_path, 60)
        ink = sum((255 - value) * count for value, count in enumerate(page.histogram()))
        assert ink / (255 * page.width * page.height) <= 0.12
        info = PdfReader(io.BytesIO(content)).metadata
        assert info is not None
        assert info.title


def test_the_spreadsheet_has_the_packs_own_figures() -> None:
    found = regional_sheet(pack(branch("Mjini", worked="Tea")), "en")
    assert found.headings[:5] == ("Library", "Circles", "Learners", "Meetings", "Came, on average")
    assert list(found.rows) == [("Mjini", 1, 12, 6, 9.5, "", "Tea", "", "")]
