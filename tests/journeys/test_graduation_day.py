"""Forty certificates for the ceremony; in the morning one name turns out to be wrong."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from pypdf import PdfReader

from circledesk.services import attendance, circles, courses, signups, team
from circledesk.services.certificate_reading import certificates
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.session import write_local
from circledesk.ui.dialogs.certificates import CertificatesDialog
from tests.journeys.branch_desk import NAMES
from tests.journeys.conftest import Meet
from tests.journeys.person import WORDS, Person

FORTY = [f"{name} {letter}" for letter in "ABCD" for name in NAMES][:40]
WRONG, RIGHT = "Chepkemoi Rono B", "Chepkemoi Róno Bett"


def open_branch(amina: Person) -> str:
    """A circle of two meetings that all forty came to; return its id."""
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
    return circle


def ask_certificates(amina: Person, circle: str) -> CertificatesDialog:
    amina.window.context.nav.open_circle(circle, "certificates")
    amina.settle()
    amina.click("Issue and print…")
    asked = amina.front
    assert isinstance(asked, CertificatesDialog)
    return asked


def pages(asked: CertificatesDialog, amina: Person, file: Path) -> list[str]:
    """The texts of the pages of the ceremony's PDF."""
    asked.save_to(file)
    amina.settle()
    return [page.extract_text() for page in PdfReader(file).pages]


def correct(amina: Person, asked: CertificatesDialog) -> None:
    line = next(one for one in asked.model.all_rows() if one.candidate.name == WRONG)
    asked.list.choose(line.candidate.learner_id)
    amina.settle()
    amina.click("Void…")
    amina.fill("Reason", "The name is written differently")
    amina.picture("void")
    amina.click("Declare void")
    amina.click("Close")
    amina.window.context.nav.open_learner(line.candidate.learner_id)
    amina.settle()
    amina.click("Change…")
    amina.fill("On the certificate", RIGHT)
    amina.click("Save")


def test_graduation_day(meet: Meet, tmp_path: Path) -> None:
    amina = meet("mjini")
    circle = open_branch(amina)
    amina.start()
    asked = ask_certificates(amina, circle)
    amina.picture("forty-to-issue")
    amina.click("Issue 40")
    amina.must_see("Print 40…")
    amina.picture("forty-issued")
    printed = pages(asked, amina, tmp_path / "ceremony.pdf")
    assert len(printed) == 40
    assert sorted(FORTY) == sorted(next(n for n in FORTY if n in text) for text in printed)

    correct(amina, asked)
    asked = ask_certificates(amina, circle)
    amina.click("Issue 1")
    amina.picture("corrected")
    again = pages(asked, amina, tmp_path / "again.pdf")
    changed = [number for number in range(40) if again[number] != printed[number]]
    assert len(changed) == 1  # the other thirty-nine pages stay as they lie on the table
    assert RIGHT in again[changed[0]]
    amina.click("Close")
    register = amina.ask(certificates)
    assert len(register) == 41
    [new] = [row for row in register if row.serial == "ZL-MJI-2018-00041"]
    [old] = [row for row in register if row.serial == new.replaces]
    assert (old.learner, old.state) == (WRONG, "void")
    amina.go("certificates")
    amina.must_see("ZL-MJI-2018-00041")
    amina.picture("register")
