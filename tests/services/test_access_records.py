"""Who saw, took out and printed what, and who changed what on which computer."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from sqlalchemy import event

from circledesk.interop.take_out import take_out
from circledesk.services import certificates, erasure, learners
from circledesk.services.access_records import note_access
from circledesk.services.audit import Asked, audit
from circledesk.services.retention import monthly_look
from circledesk.services.team import edit_team
from tests.services.conftest import Library


def _told(library: Library, **asked: object) -> list[tuple[str, str, str, str]]:
    rows = audit(library.session, Asked(**asked))  # type: ignore[arg-type]
    return [(row.deed, row.what, row.learner, row.person) for row in rows]


def test_it_is_searched_by_learner_person_day_and_deed(library: Library, tmp_path: Path) -> None:
    session = library.session
    edit_team(session, own_name="Joy Makena")
    learner = library.learner(library.circle("Chess"), "Ruth Wambui")
    library.clock.set(2018, 8, 10, 9)
    note_access(session, deed="seen", what="learner", subject=learner)
    take_out(session, "csv", tmp_path)
    about = _told(library, learner=learner)
    assert about[0] == ("seen", "learner", "Ruth Wambui", "Joy Makena")
    assert ("changed", "sign-up", "Ruth Wambui", "Joy Makena") in about
    assert len(about) == 2
    assert _told(library, deed="exported") == [("exported", "csv", "", "Joy Makena")]
    assert audit(session, Asked(deed="exported"))[0].count == len(learners.learners(session))
    day = date(2018, 8, 10)
    assert {row[0] for row in _told(library, first=day, last=day)} == {"seen", "exported"}
    changes = _told(library, last=date(2018, 8, 9))
    assert {row[0] for row in changes} == {"changed"}
    person = str(library.see("person", name="Joy Makena")[0]["id"])
    assert _told(library, person=person, deed="seen") == [about[0]]
    assert not _told(library, person="somebody else")
    here = str(library.see("device")[0]["id"])
    assert {row.computer for row in audit(session, Asked(device=here))} != {""}
    assert not _told(library, device="another")


def test_certificates_that_were_printed_are_noted_with_their_number(library: Library) -> None:
    certificates.mark_printed(library.session, serials=("A", "B"))
    row = audit(library.session, Asked(deed="printed"))[0]
    assert (row.what, row.count) == ("certificates", 2)


def test_erasing_a_learner_leaves_that_somebody_was_seen_but_not_who(library: Library) -> None:
    session = library.session
    learner = library.learner(library.circle("Chess"), "Ruth Wambui")
    note_access(session, deed="seen", what="learner", subject=learner)
    erasure.erase_learner(session, learner_id=learner)
    assert [row["subject"] for row in library.see("access_record")] == [""]


def test_records_go_after_twelve_months(library: Library) -> None:
    note_access(library.session, deed="seen", what="learner")
    library.clock.set(2019, 8, 9, 9)
    monthly_look(library.session)
    assert len(library.see("access_record")) == 1
    library.clock.set(2019, 9, 9, 11)
    monthly_look(library.session)
    assert not library.see("access_record")


def test_a_note_that_cannot_be_written_fails_nothing(library: Library, tmp_path: Path) -> None:
    def refuse(conn: object, cursor: object, statement: str, *_: object) -> None:
        if "access_record" in statement:
            raise sqlite3.OperationalError("database or disk is full")

    engine = library.desk.database.engine
    event.listen(engine, "before_cursor_execute", refuse)
    try:
        take_out(library.session, "csv", tmp_path)
    finally:
        event.remove(engine, "before_cursor_execute", refuse)
    assert (tmp_path / "learners.csv").exists()
    assert not library.see("access_record")
