"""A circle that ended with one meeting not reported: card, rows, dialog and list say the same."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from circledesk.services import attendance, certificates, circles, courses, signups, team
from circledesk.ui.dialogs.certificate_work import Whose
from circledesk.ui.dialogs.certificates import CertificatesDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.tables.circle_learners import CERTIFICATE
from circledesk.ui.tabs.certificates import Certificates
from tests.ui.conftest import open_desk, settle

NAMES = [f"Learner {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


@pytest.fixture
def ended(folder: Path) -> str:
    """Six meetings up to 7 August, the sixth not reported; three learners came to 4 or 5."""
    desk = open_desk(folder)
    with desk.session() as session:
        [course] = courses.courses(session)
        mjini = next(row.id for row in team.branches(session) if row.name == "Mjini")
        made = circles.create_circle(
            session, course_id=course.id, name="Chess", start=date(2018, 7, 3), time=time(10),
            branch_id=mjini, facilitators=["amina@ziwa.example.org"],
        ).id  # fmt: skip
        came = [
            signups.sign_up(session, circle_id=made, name=name).learner_id for name in NAMES[:3]
        ]
        weeks = [row.id for row in circles.circle_page(session, circle_id=made).meetings]
        for number, meeting in enumerate(weeks[:5]):
            there = came if number else came[:1]
            attendance.take_attendance(session, meeting_id=meeting, present=there)
    desk.close()
    return made


def test_card_rows_and_dialog_agree_while_a_meeting_is_open(
    ended: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.nav.open_circle(ended)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    said = [label.text() for label in page.cards.findChildren(QLabel)]
    assert "3 learners came often enough for a certificate." in said
    rows = [page.learners.model.index(row, CERTIFICATE).data() for row in range(3)]
    assert rows == ["Certificate reached"] * 3
    dialog = CertificatesDialog(window.context, Whose((ended,)))
    dialog.open()
    settle(qtbot, window)
    assert len(dialog.model.chosen()) == 3


@pytest.fixture
def many(ended: str, folder: Path) -> list[str]:
    """As many certificates as do not fit into the dialog at once, by learner."""
    desk = open_desk(folder)
    with desk.session() as session:
        ids = [
            signups.sign_up(session, circle_id=ended, name=name).learner_id for name in NAMES[3:]
        ]
        known = [one.learner_id for one in certificates.candidates(session, circle_id=ended)]
        certificates.issue(
            session, keys=desk.keys(), circle_id=ended, learner_ids=known, why="Read at home"
        )
    desk.close()
    return ids


def open_by_enter(window: MainWindow, qtbot: QtBot, name: str) -> CertificatesDialog:
    window.context.nav.open_place("certificates")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Certificates)
    shown = [page.model.row(page.model.index(n, 0)) for n in range(page.model.rowCount())]
    row = next(one for one in shown if one is not None and one.learner == name)
    page.view.choose(page.model.key(row))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    settle(qtbot, window)
    [dialog] = window.findChildren(CertificatesDialog)
    return dialog


@pytest.mark.parametrize("name", [NAMES[0], NAMES[11], NAMES[-1]])
def test_enter_on_a_certificate_opens_that_learners(
    many: list[str], window: MainWindow, qtbot: QtBot, name: str
) -> None:
    dialog = open_by_enter(window, qtbot, name)
    assert dialog.list.current().candidate.name == name
    seen = dialog.list.viewport().rect()
    assert seen.contains(dialog.list.visualRect(dialog.list.currentIndex()).center())
    assert dialog.can.void_button.isEnabled()


def test_who_left_the_circle_puts_nobody_else_in_her_place(
    many: list[str], window: MainWindow, qtbot: QtBot, ended: str
) -> None:
    def leave(session):  # type: ignore[no-untyped-def]
        rows = signups.signups(session, circle_id=ended)
        signup = next(row.id for row in rows if row.learner_id == many[4])
        return signups.cancel_signup(session, signup_id=signup)

    window.context.jobs.write(leave)
    settle(qtbot, window)
    dialog = open_by_enter(window, qtbot, NAMES[7])
    assert dialog.list.current() is None
    assert not dialog.can.void_button.isEnabled()
    assert "not signed up" in dialog._trouble.text()
