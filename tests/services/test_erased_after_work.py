"""A learner who was worked with as branches work is erased: no byte of her is left behind.

Beside `tests/sync/test_erased_everywhere.py`, which plants a mark into every table, this one goes
through what people do: lists and P2PU's files brought in, sheets, papers, moves, twins, requests.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from circledesk.errors import CircleDeskError
from circledesk.interop.lists_in import How, bring_in, open_book
from circledesk.interop.p2pu import import_files
from circledesk.models import opening
from circledesk.models.learners import Learner
from circledesk.services import certificates, interest, rights, same_person, signups, surveys
from circledesk.services.access_records import EXPORTED, note_access
from circledesk.services.backups import create_backup
from circledesk.services.certificate_reading import certificates as register
from circledesk.services.certificate_reading import facts_of
from circledesk.services.contacts import note_contact
from circledesk.services.drafts import keep_form
from circledesk.services.erasure import erase_learner
from circledesk.services.learner_moves import move_now
from circledesk.services.locking import lock_database, unlock_database
from circledesk.services.retention_run import keep_longer
from circledesk.services.rights_deeds import erase_by_request
from circledesk.services.sheets_back import Came, record_sheet
from tests.interop.p2pu_desk import read, write
from tests.services.conftest import Library

NAME, TWIN = "Zawadi Kanari", "Zawadi W. Kanari"
MARKS = (b"zawadi", b"kanari")


def left_in(folder: Path) -> dict[str, str]:
    """Return the files of a folder that hold a mark of hers, each with what stands around it."""
    found = {}
    for file in sorted(folder.rglob("*")):
        content = file.read_bytes().lower() if file.is_file() else b""
        for at in (content.find(mark) for mark in MARKS):
            if at >= 0:
                told = content[max(0, at - 60) : at + 60].decode("utf-8", "replace")
                found[str(file.relative_to(folder))] = told
    return found


def lead_her_through(library: Library, work: Path) -> tuple[str, str]:
    """Do with her what a branch does with a learner; return her id and a certificate's number."""
    session = library.session
    circle = library.circle("Kilimo")
    text = f"Jina|Simu|Lengo|Barua pepe\n{NAME}|0722000114|Kanari|kanari@example.org\n"
    listed = work / "zawadi.csv"
    listed.write_text(text.replace("|", ","), encoding="utf-8")
    bring_in(session, open_book(listed), How(circle_id=circle))
    her = next(row.learner_id for row in signups.signups(session, circle_id=circle))
    meetings = library.meetings(circle)
    twin = library.learner(circle, TWIN, phone="0722000115")
    for meeting in meetings:
        record_sheet(session, meeting_id=meeting, marks={her: "present", twin: "late"})
    record_sheet(session, meeting_id=meetings[0], marks={}, came=(Came("Zawadi K. Kanari"),))
    signups.edit_signup(session, signup_id=library.signup(circle, her), name="Zawadi Kanari M.")
    issued = certificates.issue(
        session, keys=library.keys, circle_id=circle, learner_ids=[her], why="kanari"
    )
    surveys.answer_survey(
        session, circle_id=circle, learner_id=her, answers={"course_rating_reason": "kanari"},
    )  # fmt: skip
    interest.add_interest(
        session, branch_id=library.ids["Mjini"], name=NAME, learner_id=her, topic="kanari",
    )  # fmt: skip
    note_contact(session, channel="phone", learner_id=her, text="Kanari called back")
    keep_form(session, key=f"signup:{circle}", title=NAME, content={"name": NAME})
    note_access(session, deed=EXPORTED, what="own-data", subject=her)
    ask_for_her(library, her)
    third = next(
        row.learner_id for row in signups.signups(session, circle_id=circle)
        if row.name == "Zawadi K. Kanari"
    )  # fmt: skip
    for gone in (twin, third):
        same_person.merge_learners(session, kept=her, gone=gone)
    move_now(session, learner_id=her, to_branch_id=library.ids["Bandari"], words_="Kanari moves")
    return her, issued[0].serial


def ask_for_her(library: Library, her: str) -> None:
    """Note a request, and that she is kept longer."""
    keep_longer(library.session, learner_id=her, until=date(2018, 12, 1), why="Kanari comes again")
    rights.add_request(
        library.session, branch_id=library.ids["Mjini"], kind="correction", learner_id=her,
        asked_how="Zawadi herself", wish="Kanari with one n",
    )  # fmt: skip


def imported(library: Library, work: Path) -> str:
    """Bring in a sign-up of P2PU's with her name, twice: the second time it is said otherwise."""
    rows = [row for row in read("signups") if row["id"] == "3"]
    for number, name in enumerate((NAME, "Zawadi Kanari Two")):
        told = [{**row, "name": name, "email": "kanari@x.example", "goals": "kanari"}
                for row in rows]  # fmt: skip
        file = write(work / f"p2pu-{number}.csv", told)
        import_files(library.session, files=[file])
        library.session.expire_all()
        learner = library.session.query(Learner).filter_by(email="kanari@x.example").one()
        signup = library.see("signup", learner_id=learner.id)[0]["id"]
        signups.edit_signup(library.session, signup_id=str(signup), name="Kanari by hand")
    return str(learner.id)


LOCKED = pytest.param(
    True, id="locked", marks=pytest.mark.skipif("HOURS" not in os.environ, reason="seconds long")
)


@pytest.mark.parametrize("locked", [pytest.param(False, id="plain"), LOCKED])
def test_who_was_worked_with_leaves_no_byte(library: Library, tmp_path: Path, locked: bool) -> None:
    desk, folder = library.desk, library.desk.folder
    work = tmp_path / "work"
    work.mkdir()
    her, serial = lead_her_through(library, work)
    other = imported(library, work)
    create_backup(desk)
    (desk.paths.backups / "damaged-20180801-100000.db").write_bytes(b"Zawadi Kanari" * 500)
    create_backup(desk)
    assert len(left_in(folder)) >= 3
    library.session.close()
    if locked:
        lock_database(desk)
    with desk.session() as session:
        request = rights.add_request(
            session, branch_id=library.ids["Mjini"], kind="erasure", learner_id=her, wish="Kanari"
        )
        erase_by_request(session, request_id=request.id, note="Zawadi was told")
        erase_learner(session, learner_id=other)
    if locked:
        unlock_database(desk)
        opening.let_go()
    assert left_in(folder) == {}
    with desk.session() as session:
        (line,) = register(session)
        assert (line.serial, line.learner) == (serial, "")
        with pytest.raises(CircleDeskError, match="erased"):
            facts_of(session, serials=[serial])
