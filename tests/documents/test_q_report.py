"""The report of a Q-study on paper."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from circledesk.documents.q_report import render_q_report
from circledesk.services.facts.q_study import Apart, Placed, QResult, Viewpoint

CARD = Placed(1, "I want to learn something that helps me find work.", -3)
LONG = "A very long statement of a patron who has much to say. " * 5


@pytest.mark.parametrize(
    ("language", "heading"), [("en", "Viewpoint 1"), ("sw", "Mtazamo 1"), ("fr", "Point de vue 1")]
)
def test_the_report_names_who_what_and_which_courses(language: str, heading: str) -> None:
    view = Viewpoint(
        1, "Work <first>", ("P1", "P2"), ("P9",), (CARD, Placed(2, LONG, 2)), (CARD,),
        (Apart(CARD, (2, 0), "less"), Apart(CARD, (2, -4), "between")), ("Finding work",),
        (("c", "Write Your CV"),),
    )  # fmt: skip
    told = QResult(
        "Ziwa Libraries", "What we want", "How much?", date(2018, 8, 9), 12, ("P13",), 3, 1, 1,
        (view,) * 7, (CARD,), ("P5",),
    )  # fmt: skip
    out, again = io.BytesIO(), io.BytesIO()
    render_q_report(told, out, language)
    render_q_report(told, again, language)
    assert out.getvalue() == again.getvalue()
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())
    for word in (f"{heading} · Work <first>", "P1, P2", "P9", "P13", "P5", "Write Your CV", "–3"):
        assert word in text
