"""Requests about own data in the window, and consent withdrawn in two actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.events import add_event
from circledesk.services.learner_page import learner_page
from circledesk.services.learners import learners
from circledesk.services.rights import requests
from circledesk.services.signups import sign_up
from circledesk.services.undo import undo
from circledesk.ui import asking
from circledesk.ui.dialogs.answer_request import AnswerRequestDialog
from circledesk.ui.dialogs.erase_learner import EraseLearnerDialog
from circledesk.ui.dialogs.note_request import NoteRequestDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.learner_circles import LearnerCircles
from circledesk.ui.tabs.rights_requests import RightsRequests
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle


def front(window: MainWindow, qtbot: QtBot) -> Any:
    settle(qtbot, window)
    return QApplication.activeModalWidget()


def consent_of(learner: str) -> Any:
    def read(session: Session) -> bool:
        return learner_page(session, learner_id=learner).consents_stand

    return read


def test_a_request_is_noted_and_answered_and_consent_goes_in_two_actions(
    window: MainWindow, qtbot: QtBot
) -> None:
    circle = page_of(qtbot, window).row.id
    signed: Any = lambda s: sign_up(s, circle_id=circle, name="Zawadi Kanari", consent=True)  # noqa: E731
    do(qtbot, window, signed)
    (her,) = ask(qtbot, window, lambda s: learners(s, find="Zawadi"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # One action: she is opened. Two: W. Undo is offered.
    window.context.nav.open_learner(her.id, her.name)
    settle(qtbot, window)
    page: Any = window.context.nav.page
    assert isinstance(page, LearnerCircles)
    page.arrive()
    type_key(qtbot, window, Qt.Key.Key_W)
    settle(qtbot, window)
    assert not ask(qtbot, window, consent_of(her.id))
    do(qtbot, window, undo)
    assert ask(qtbot, window, consent_of(her.id))
    settle(qtbot, window)
    type_key(qtbot, window, Qt.Key.Key_R)
    dialog = front(window, qtbot)
    assert isinstance(dialog, NoteRequestDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("withdrawal"))
    qtbot.keyClicks(dialog.wish, "No more messages")
    qtbot.keyClick(dialog.wish, Qt.Key.Key_Return)
    settle(qtbot, window)
    window.context.nav.open_page(lambda: RightsRequests(window.context))
    settle(qtbot, window)
    listed: Any = window.context.nav.page
    listed.arrive()
    assert listed.count.text() == "1 is open"
    type_key(qtbot, window, Qt.Key.Key_Return)
    answer = front(window, qtbot)
    assert isinstance(answer, AnswerRequestDialog)
    assert answer.deed == "withdrawal"
    answer.submit()
    settle(qtbot, window)
    (row,) = ask(qtbot, window, requests)
    assert (row.outcome, row.name) == ("done", "Zawadi Kanari")
    assert not ask(qtbot, window, consent_of(her.id))


def test_before_she_is_erased_the_question_shows_where_others_named_her(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(qtbot, window)
    signed: Any = lambda s: sign_up(s, circle_id=page.row.id, name="Zawadi Kanari")  # noqa: E731
    do(qtbot, window, signed)
    (her,) = ask(qtbot, window, lambda s: learners(s, find="Zawadi"))
    branch = ask(qtbot, window, lambda s: learner_page(s, learner_id=her.id).branch_id)
    planned: Any = lambda s: add_event(  # noqa: E731
        s, kind="other", title="Open day", date=date(2018, 9, 1), branch_id=branch,
        note="Zawadi Kanari speaks",
    )  # fmt: skip
    do(qtbot, window, planned)
    asking.erase_learner(window.context, her)
    dialog = front(window, qtbot)
    assert isinstance(dialog, EraseLearnerDialog)
    assert dialog.named.text().splitlines()[1:] == ["• event: Open day"]
    dialog.reject()
