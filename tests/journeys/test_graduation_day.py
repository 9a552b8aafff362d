"""Forty certificates for the ceremony; in the morning one name turns out to be wrong."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from circledesk.services import attendance, circles, courses, signups, team
from circledesk.services.certificate_reading import certificates
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.session import write_local
from circledesk.ui.dialogs.certificates import CertificatesDialog
from circledesk.ui.dialogs.hand_out import HandOutDialog
from tests.journeys.branch_desk import NAMES
from tests.journeys.conftest import Meet
from tests.journeys.person import WORDS, Person

FORTY = [f"{name} {letter}" for letter in "ABCD" for name in NAMES][:40]
WRONG, RIGHT = "Chepkemoi Rono B", "Chepkemoi Róno Bett"


def open_branch(amina: Person) -> None:
    """A circle of two meetings that all forty came to."""
    desk = Desk.create(amina.folder, passphrase=lambda: WORDS, clock=amina.clock)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    with desk.session() as session:
        branch = team.add_branch(session, name="Mjini", code="MJI").id
        course = courses.add_course(session, title="Kilimo").id
        circle = circles.create_circle(
            session, course_id=course, start=date(2018, 8, 1), time=time(8), branch_id=branch,
            meetings=2,
        ).id  # fmt: skip
        for name in FORTY:
            signups.sign_up(session, circle_id=circle, name=name)
        for meeting in circles.circle_page(session, circle_id=circle).meetings:
            attendance.take_attendance(session, meeting_id=meeting.id, all_present=True)
        write_local(session, {"role": "branch", "branch": branch})
    desk.close()


class Counted:
    """What a librarian does with hand or keys, one by one."""

    def __init__(self, amina: Person) -> None:
        self.amina, self.actions = amina, 0

    def click(self, text: str) -> None:
        self.actions += 1
        self.amina.click(text)

    def keys(self, name: str) -> None:
        self.actions += 1
        self.amina.keys(name)


def pages(asked: CertificatesDialog, amina: Person, file: Path) -> list[str]:
    """The texts of the pages of the ceremony's PDF."""
    asked.save_to(file)
    amina.settle()
    return [page.extract_text() for page in PdfReader(file).pages]


def the_dialog(amina: Person) -> CertificatesDialog:
    asked = amina.front
    assert isinstance(asked, CertificatesDialog)
    return asked


def test_graduation_day(meet: Meet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    amina = meet("mjini")
    open_branch(amina)
    amina.start()
    saved = tmp_path / "ceremony.pdf"
    answer = (str(saved), "PDF (*.pdf)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: answer)

    # From the finished circle to the PDF: open it, its certificates, issue, save.
    hand = Counted(amina)
    amina.go("circles")
    hand.keys("Return")
    hand.keys("Ctrl+P")
    amina.picture("forty-to-issue")
    hand.click("Issue 40")
    amina.must_see("Print 40…")
    amina.picture("forty-issued")
    hand.click("Save as PDF…")
    amina.settle()
    assert hand.actions == 4
    printed = [page.extract_text() for page in PdfReader(saved).pages]
    assert len(printed) == 40
    assert sorted(FORTY) == sorted(next(n for n in FORTY if n in text) for text in printed)

    # In the morning one name is wrong: one dialog, and that page alone.
    asked = the_dialog(amina)
    line = next(one for one in asked.model.all_rows() if one.candidate.name == WRONG)
    place = asked.model.all_rows().index(line)
    asked.list.choose(line.candidate.key)
    amina.settle()
    one_page = tmp_path / "one.pdf"
    answer = (str(one_page), "PDF (*.pdf)")
    amina.keys("F2")
    amina.fill("Name on the certificate", RIGHT)
    amina.picture("correct-name")
    amina.click("Correct and save…")
    [text] = [page.extract_text() for page in PdfReader(one_page).pages]
    assert RIGHT in text
    assert "ZL-MJI-2018-00041" in text
    again = pages(asked, amina, tmp_path / "again.pdf")
    changed = [number for number in range(40) if again[number] != printed[number]]
    assert changed == [place]  # the other thirty-nine pages stay as they lie on the table
    assert RIGHT in again[place]

    # At the ceremony each takes hers.
    asked.activateWindow()
    amina.bot.waitUntil(asked.isActiveWindow)
    amina.keys("Ctrl+H")
    amina.must_see("40 of 40 not collected yet")
    given = amina.front
    assert isinstance(given, HandOutDialog)
    given.list.setFocus()
    for _ in range(3):
        amina.keys("Space")
    amina.must_see("37 of 40 not collected yet")
    amina.picture("hand-out")
    amina.click("Close")
    amina.click("Close")
    register = amina.ask(certificates)
    assert len(register) == 41
    assert sum(one.collected is not None for one in register) == 3
    [new] = [row for row in register if row.serial == "ZL-MJI-2018-00041"]
    [old] = [row for row in register if row.serial == new.replaces]
    assert (old.learner, old.state) == (WRONG, "void")
    amina.go("certificates")
    amina.must_see("ZL-MJI-2018-00041")
    amina.picture("register")
