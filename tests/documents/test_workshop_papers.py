"""The facilitator's guide and the planning worksheet: what stands on them, on how many pages."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time

from pypdf import PdfReader

from circledesk.documents.planning_worksheet import render_worksheets
from circledesk.documents.workshop_guide import render_guide
from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.services.facts.event_work import DRAFT, AskedRow, TaskRow, Worksheet
from circledesk.services.facts.events import AtEvent, EventRow
from circledesk.services.facts.workshop_papers import GuidePaper, WorksheetPaper

DAY = date(2018, 9, 20)
EVENT = EventRow("", "workshop", "First steps", DAY, time(9), 120, "Hall B", "", "", "")
PART = TimedPart(
    "check-in", "Check-in", 15, "Who are you?\nWhat brought you?", "Joy Makena", "",
    ("Name badges", "Sign-in sheet"), time(9), time(9, 15),
)  # fmt: skip
SHEET = Worksheet(
    "w", "", "", "Purity Wanjala", "", "Mjini", DAY, "Chess", date(2018, 10, 2), time(15), 6, 90,
    capacity=12, goal="Courage",
)  # fmt: skip


def guide(parts: int = 2, people: int = 1) -> GuidePaper:
    listed = [replace(PART, key=str(number), title=f"Part {number}") for number in range(parts)]
    here = [
        AtEvent(str(number), "", "", f"Guest {number}", "", "", "guest", None)
        for number in range(people)
    ]
    task = TaskRow("t", "", DRAFT, "", "", "", DAY, False, None, "", False)
    asked = AskedRow("q", "", "Who pays for tea?", "", "", DAY, "", None, "Before")
    plan = EventPlan(EVENT, tuple(listed), 15 * parts, 0)
    return GuidePaper("Ziwa Libraries", plan, tuple(here), (task,), (asked,), DAY)


def written(content: bytes) -> list[str]:
    pages = PdfReader(io.BytesIO(content)).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def guide_pdf(paper: GuidePaper, language: str = "en") -> bytes:
    out = io.BytesIO()
    render_guide(paper, out, language)
    return out.getvalue()


def test_the_guide_says_hours_prompts_and_what_to_bring() -> None:
    content = guide_pdf(guide())
    first, last = written(content)
    for told in (
        "09:00–09:15", "Who are you?", "What brought you?", "Joy Makena", "Who pays for tea?",
        "Everyone makes a draft circle",
    ):  # fmt: skip
        assert told in first
    assert first.count("Name badges") == 1
    assert "Guest 0" in last
    assert content == guide_pdf(guide())
    assert PdfReader(io.BytesIO(content)).metadata.title == "Facilitator’s guide: First steps"  # type: ignore[union-attr]


def test_a_long_plan_takes_the_pages_it_needs() -> None:
    pages = written(guide_pdf(guide(parts=40, people=60), "sw"))
    assert all(f"Part {number}" in " ".join(pages) for number in range(40))
    assert "Guest 59" in pages[-1]
    assert f"{len(pages)} kati ya {len(pages)}" in pages[-1]


def test_a_worksheet_is_one_page_each_empty_or_filled_in() -> None:
    empty = Worksheet("", "", "", "", "", "", None)
    long = replace(SHEET, invite="Women who sell at the market, " * 8, goal="g" * 250)
    for language in ("en", "sw", "fr"):
        out = io.BytesIO()
        paper = WorksheetPaper("Ziwa Libraries", EVENT, (empty, SHEET, long), DAY)
        render_worksheets(paper, out, language)
        assert len(written(out.getvalue())) == 3
    told = written(out.getvalue())[1]
    for one in ("Purity Wanjala", "Chess", "2 octobre", "12", "Courage", "6 séances"):
        assert one in told
