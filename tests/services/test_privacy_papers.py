"""Record of processing, impact assessment, notice: filled from the settings, in each language."""

from __future__ import annotations

import re
import tomllib
from io import BytesIO

import pytest
from pypdf import PdfReader

from circledesk.documents.privacy_papers import PAPERS, render_privacy_paper
from circledesk.documents.privacy_words import privacy_words
from circledesk.documents.record_table import record_table
from circledesk.errors import InvalidValue
from circledesk.services import privacy, retention
from circledesk.services.facts.privacy import STEPS
from circledesk.settings import RESOURCES
from tests.services.conftest import Library


def _read(content: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())


def test_papers_are_filled_from_the_settings(library: Library) -> None:
    session = library.session
    privacy.set_privacy(session, controller="Ziwa Libraries", registration="ODPC-0001")
    privacy.set_privacy(session, email="data@example.org")
    retention.set_rule(session, months={"learners": 37})
    facts = privacy.privacy_facts(session)
    assert facts.contact == "data@example.org"
    for paper in PAPERS:
        for language in ("en", "sw", "fr"):
            out = BytesIO()
            render_privacy_paper(facts, out, paper, language)
            told = _read(out.getvalue())
            assert "Ziwa Libraries" in told
            assert "data@example.org" in told
            assert ("37" in told) == (paper != "dpia")
            assert PdfReader(out).root_object["/Lang"] == language
    again = BytesIO()
    render_privacy_paper(facts, again, PAPERS[-1], "fr")
    assert again.getvalue() == out.getvalue()
    name, headings, rows = record_table(facts)
    assert {len(row) for row in rows} == {len(headings)}
    text = str(rows)
    assert name == "Record of processing"
    assert "ODPC-0001" in text
    assert "37 months" in text


def test_what_the_papers_do_not_ask_is_refused(library: Library) -> None:
    for wrong in ({"colour": "blue"}, {"email": "nobody"}):
        with pytest.raises(InvalidValue):
            privacy.set_privacy(library.session, **wrong)


def test_each_language_says_all_of_it_with_the_same_places() -> None:
    shapes = {
        code: _shape(tomllib.loads((RESOURCES / "privacy" / f"{code}.toml").read_text("utf-8")))
        for code in ("en", "sw", "fr")
    }
    assert shapes["en"] == shapes["sw"] == shapes["fr"]
    words = privacy_words("en")
    steps = {key for keys in STEPS.values() for key in keys}
    assert set(words["steps"]) == steps
    kinds = tomllib.loads((RESOURCES / "retention" / "kinds.toml").read_text("utf-8"))["kinds"]
    assert list(words["kept"]) == [kind["key"] for kind in kinds]


def _shape(value: object) -> object:
    if isinstance(value, dict):
        return {key: _shape(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_shape(part) for part in value]
    assert value
    return sorted(re.findall(r"\{\w+\}", str(value)))
