"""All that is kept about one person: in every table, beside the tables, and nobody else's."""

from __future__ import annotations

import time
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import Text

from circledesk import languages
from circledesk.documents.own_data import render_own_data, write_own_file
from circledesk.documents.own_words import LEFT_OUT
from circledesk.models.base import JsonText
from circledesk.models.changes import Change, PutAsideRow
from circledesk.models.imports import ImportDifference
from circledesk.models.rights import AccessRecord
from circledesk.models.rows import kinds
from circledesk.models.sums import encoder
from circledesk.services.drafts import keep_form
from circledesk.services.feedback import give_feedback
from circledesk.services.own_data import named_elsewhere, own_data
from circledesk.services.session import action
from circledesk.services.signups import edit_signup
from tests.canaries import canary, filled, naming
from tests.services.conftest import Library

OTHER = "Usinione Kamwe"
HERS = "Zawadi Kanari"


def pdf_text(data: Any, language: str = "") -> str:
    out = BytesIO()
    render_own_data(data, out, language)
    return "\n".join(page.extract_text() for page in PdfReader(out).pages)


@pytest.fixture
def both(library: Library) -> tuple[str, str, str]:
    """A circle, her, and another learner of whom nothing may stand in her answer."""
    circle = library.circle("Chess")
    told = {"consent": True, "consent_witness": "Ruth Rono", "language": "sw"}
    hers = library.learner(circle, HERS, phone="0722000114", goal="Kupata kazi", **told)
    other = library.learner(circle, OTHER, phone="0733999888", goal="usinione-lengo")
    return circle, hers, other


def test_a_value_of_every_table_that_can_name_her_is_in_the_file(
    library: Library, both: tuple[str, str, str]
) -> None:
    circle, hers, _ = both
    tables = [kind for kind in kinds().values() if naming(kind) and kind.table != "learner"]
    assert len(tables) >= 12
    parents = {
        "learner": hers, "branch": library.ids["Mjini"], "learning_circle": circle,
        "meeting": library.meetings(circle)[0],
    }  # fmt: skip
    with action(library.session, "signup.edit"):
        for kind in tables:
            library.session.add(filled(kind, parents))
    data = own_data(library.session, learner_id=hers)
    out = BytesIO()
    write_own_file(data, out)
    told = out.getvalue().decode()
    for kind in tables:
        for column in kind.model.__table__.columns:
            if isinstance(column.type, Text | JsonText) and column.name in kind.cell_of:
                if column.name in dict(kind.parents) or column.name.endswith("_id"):
                    continue
                assert canary(kind.table, column.name) in told, (kind.table, column.name)


def test_every_column_about_her_is_called_something_in_every_language() -> None:
    about = [kind for kind in kinds().values() if naming(kind) or kind.table == "learner"]
    for code in ("en", "sw", "fr"):
        papers = languages.speech(code).papers
        for kind in about:
            if kind.table == "learning_circle":
                continue
            assert f"own.table.{kind.table}" in papers
            missing = [
                name
                for name in kind.columns
                if name not in LEFT_OUT and f"own.cell.{name}" not in papers
            ]
            assert missing == [], (code, kind.table)


def test_what_is_beside_the_tables_and_nobody_elses_data(
    library: Library, both: tuple[str, str, str]
) -> None:
    circle, hers, other = both
    session = library.session
    library.came(circle, 1, hers, other)
    edit_signup(session, signup_id=library.signup(circle, hers), phone="0722000115")
    give_feedback(session, meeting_id=library.meetings(circle)[0], plus=f"{HERS} alisaidia {OTHER}")
    slips = {"slips": [{"name": HERS, "goal": "fomu-yake"}, {"name": OTHER, "goal": "usinione"}]}
    keep_form(session, key=f"slips:{circle}", title="Slips", content=slips)
    scope = f"branch:{library.ids['Mjini']}"
    change = Change(
        scope=scope, writer="w.1", seq=1, operation="o", verb="signup.edit", at="", actor="",
        lamport=1, table="learner", row=hers, cells=("email",), values=["kando@example.org"],
        over={}, subject=hers,
    )  # fmt: skip
    session.add_all(
        [
            PutAsideRow(
                scope=scope, writer="w.1", seq=1, operation="o", sender="", kind="out-of-bounds",
                why="", line=encoder.encode(change).decode(), received_at="",
            ),
            ImportDifference(
                file="signups.csv", table="learner", row=hers, cell="email", ours="",
                theirs="p2pu@example.org", seen_at=library.clock(),
            ),
            AccessRecord(
                at=library.clock(), actor=library.see("person")[0]["id"], deed="printed",
                what="certificate", subject=hers,
            ),
        ]
    )  # fmt: skip
    session.commit()
    data = own_data(session, learner_id=hers)
    assert {one.kind for one in data.aside} == {"aside", "form", "difference"}
    assert [(one.deed, one.what) for one in data.seen] == [("printed", "certificate")]
    assert [(one.table, one.columns) for one in data.named_in] == [("feedback", ("plus",))]
    assert named_elsewhere(session, learner_id=hers) == data.named_in
    assert (data.zone, data.locked, data.kept_months["learners"]) == ("Africa/Nairobi", False, 24)
    (edited,) = [one for one in data.written if one.before.get("phone")]
    assert (edited.before["phone"], edited.values["phone"]) == ("+254722000114", "+254722000115")
    assert (edited.by, data.consents[0].witness) == ("Joy Makena", "Ruth Rono")
    out = BytesIO()
    write_own_file(data, out)
    paper = pdf_text(data)
    for text in (out.getvalue().decode(), paper):
        for told in ("fomu-yake", "kando@example.org", "p2pu@example.org", "Ruth Rono"):
            assert told in text
        assert OTHER not in text
        assert "usinione" not in text
        assert "0733999888" not in text
        assert other not in text
    for told in ("Yote yanayotunzwa", "Kupata kazi", "Office of the Data Protection Commissioner"):
        assert told in paper
    first, second = BytesIO(), BytesIO()
    render_own_data(data, first, "fr")
    render_own_data(data, second, "fr")
    assert first.getvalue() == second.getvalue()


def test_it_says_which_copies_there_are_and_takes_no_minute(
    library: Library, both: tuple[str, str, str]
) -> None:
    library.desk.backup("by hand")
    begun = time.perf_counter()
    data = own_data(library.session, learner_id=both[1])
    pdf_text(data, "en")
    assert time.perf_counter() - begun < 5
    assert {one.kind for one in data.copies} >= {"backup", "organizer"}
    assert data.backup_days == 90
    assert data.whole_team
