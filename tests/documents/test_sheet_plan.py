"""Certificates on sheets: nobody lost, fronts and backs of one card together, moved and marked."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from itertools import chain

import pytest
from pypdf import PdfReader

from circledesk.documents.certificate import SheetPlan, render_certificates
from circledesk.documents.design import MM
from circledesk.documents.sheet_plan import PER_SHEET, Grid, grid_for
from circledesk.services.facts.certificates import CertificateFacts
from tests.documents.paper_facts import CERTIFICATE
from tests.documents.test_design_file import FIFTH

FEW = (1, 2, 7, 8, 9, 17)
UPRIGHT = FIFTH.replace("back = ", "second_note = ").replace("{learner}", "{team}")
SMALL = """
format = 2
name = "small"
version = 1
[page]
width = 297
height = 210
[colours]
ink = "#000000"
[[block]]
x = 30
y = 30
width = 200
height = 100
line = [
  { field = "learner", size = 30 }, { field = "course", size = 9 }, { field = "serial", size = 9 },
]
"""


def named(count: int, design: str = "plain") -> list[CertificateFacts]:
    one = replace(CERTIFICATE, design=design, design_version=1, signatories=())
    return [
        replace(one, learner=f"Learner{n:03}Ũ", serial=f"T-{n:05}", course="Weaving")
        for n in range(count)
    ]


def printed(facts: list[CertificateFacts], plan: SheetPlan) -> PdfReader:
    out = io.BytesIO()
    pages = render_certificates(facts, out, plan=plan)
    reader = PdfReader(out)
    assert len(reader.pages) == pages
    return reader


def found_on(reader: PdfReader, page: int, start: str) -> list[tuple[str, float, float, float]]:
    """Return the words that begin so, each with its left and baseline on the sheet, and where its
    letters go: 1 to the right, -1 to the left.
    """
    found: list[tuple[str, float, float, float]] = []

    def visit(text: str, matrix: list[float], inner: list[float], *_: object) -> None:
        if text.strip().startswith(start):
            x = inner[4] * matrix[0] + inner[5] * matrix[2] + matrix[4]
            y = inner[4] * matrix[1] + inner[5] * matrix[3] + matrix[5]
            found.append((text.strip(), x, y, 1 if matrix[0] > 0 else -1))

    reader.pages[page].extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("per_sheet", PER_SHEET)
def test_each_name_stands_once_and_in_order(per_sheet: int) -> None:
    counts = range(1, 201) if "HOURS" in os.environ else FEW
    for count in counts:
        facts = [replace(one, design_text=SMALL) for one in named(count)]
        reader = printed(facts, SheetPlan(per_sheet))
        assert len(reader.pages) == -(-count // per_sheet)
        names = chain.from_iterable(
            (word for word, *_ in found_on(reader, page, "Learner"))
            for page in range(len(reader.pages))
        )
        assert list(names) == [one.learner for one in facts]


@pytest.mark.parametrize("duplex", ["long", "short"])
@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("per_sheet", PER_SHEET)
def test_each_back_lies_behind_its_front(per_sheet: int, *, portrait: bool, duplex: str) -> None:
    facts = named(5)
    if portrait:
        facts = [replace(one, design_text=UPRIGHT) for one in facts]
    plan = SheetPlan(per_sheet, duplex, back="{serial} behind")
    reader = printed(facts, plan)
    size = reader.pages[0].mediabox
    wide, high = float(size.width), float(size.height)
    over_upright = (high >= wide) == (duplex == "long")
    for front in range(0, len(reader.pages), 2):
        fronts = found_on(reader, front, "T-")
        backs = {word[:7]: place for word, *place in found_on(reader, front + 1, "T-")}
        assert {word for word, *_ in fronts} == set(backs)
        for serial, x, y, _ in fronts:
            back_x, back_y, way = backs[serial]
            # Turned over, what lay at the left lies at the right, or what lay above lies below.
            seen = (wide - back_x, back_y) if over_upright else (back_x, high - back_y)
            assert way == (1 if over_upright else -1)
            assert _cell(seen, plan, (wide, high)) == _cell((x, y), plan, (wide, high))


def _cell(
    place: tuple[float, float], plan: SheetPlan, size: tuple[float, float]
) -> tuple[int, int]:
    grid = grid_for(plan.per_sheet, (297 * MM, 210 * MM))
    if {grid.columns, grid.rows} != {2} and plan.per_sheet > 1 and size[0] > size[1]:
        grid = Grid(*size, grid.rows, grid.columns)
    grid = Grid(*size, grid.columns, grid.rows)
    return int(place[0] // grid.cell[0]), int(place[1] // grid.cell[1])


def test_a_design_has_its_own_back_and_without_words_there_is_none() -> None:
    facts = named(2)
    assert len(printed(facts, SheetPlan(1, "long")).pages) == 2
    own = [replace(one, design_text=FIFTH) for one in facts]
    reader = printed(own, SheetPlan(1, "long", back="Not this"))
    assert "For Learner001Ũ: keep this." in reader.pages[3].extract_text()
    assert (
        "{team.x} {"
        in printed(facts, SheetPlan(1, "short", back="{team.x} {")).pages[1].extract_text()
    )


def test_a_print_is_moved_by_tenths_of_a_millimetre() -> None:
    for per_sheet in (1, 4):
        still = found_on(printed(named(2), SheetPlan(per_sheet)), 0, "Learner")[0]
        moved = SheetPlan(per_sheet, offset_x=13, offset_y=-7)
        _, x, y, _ = found_on(printed(named(2), moved), 0, "Learner")[0]
        assert x - still[1] == pytest.approx(1.3 * MM, abs=0.01)
        assert y - still[2] == pytest.approx(0.7 * MM, abs=0.01)


@pytest.mark.parametrize(("design", "version"), [("classic", 1), ("festive", 1)])
def test_pre_printed_paper_gets_the_words_alone(design: str, version: int) -> None:
    facts = [replace(CERTIFICATE, design=design, design_version=version)]
    whole = printed(facts, SheetPlan()).pages[0]
    words = printed(facts, SheetPlan(background=False)).pages[0]
    form, bare = (_form(page) for page in (whole, words))
    assert bare in form
    assert len(bare) < len(form) - 200
    assert whole.extract_text() == words.extract_text()


def _form(page: object) -> bytes:
    (held,) = page["/Resources"]["/XObject"].values()  # type: ignore[index]
    data: bytes = held.get_object().get_data()
    return data.split(b"\n", 1)[1]


def test_marks_show_where_to_cut() -> None:
    def strokes(plan: SheetPlan) -> int:
        return bytes(printed(named(8), plan).pages[0].get_contents().get_data()).count(b" l S")

    assert strokes(SheetPlan(8)) - strokes(SheetPlan(8, marks=False)) == 2 + 6 + 6
    assert strokes(SheetPlan(1)) == strokes(SheetPlan(1, marks=False))


def test_old_and_new_designs_of_one_ceremony_stand_in_one_file() -> None:
    old = replace(CERTIFICATE, learner="Old")
    new = replace(CERTIFICATE, learner="New", design="modern")
    upright = replace(CERTIFICATE, learner="Upright", design="lake", design_text=FIFTH)
    for facts in ([old, new, upright], [new, upright, old]):
        reader = printed(facts, SheetPlan())
        for page, one in zip(reader.pages, facts, strict=True):
            assert one.learner in page.extract_text()
            upright_page = page.mediabox.height > page.mediabox.width
            assert upright_page == (one.learner == "Upright")


def test_what_no_window_offers_is_refused() -> None:
    for wrong in ((3, ""), (1, "both")):
        with pytest.raises(ValueError, match="no such sheet"):
            SheetPlan(*wrong)
    with pytest.raises(ValueError, match="too far"):
        SheetPlan(offset_x=400)
