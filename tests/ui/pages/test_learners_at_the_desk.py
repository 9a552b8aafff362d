"""Interest list, one person twice, a free place, consent, a move: each by keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from circledesk.services.circles import edit_circle
from circledesk.services.interest import add_interest, interests
from circledesk.services.learner_moves import ask_move, moves
from circledesk.services.learner_page import learner_page
from circledesk.services.learners import learners
from circledesk.services.signups import cancel_signup, sign_up
from circledesk.services.team import add_branch
from circledesk.services.team_questions import team_questions
from circledesk.ui import asking_learners
from circledesk.ui.dialogs.add_interest import AddInterestDialog
from circledesk.ui.dialogs.confirmation import ConfirmationDialog
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.dialogs.sign_up_interested import SignUpInterestedDialog
from circledesk.ui.dialogs.team_questions import TeamQuestionsDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.pages.same_person_page import SamePersonPage
from circledesk.ui.pages.settle_page import SettlePage
from circledesk.ui.tabs.interest_list import InterestList
from circledesk.ui.tabs.learner_circles import LearnerCircles
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle


def front(window: MainWindow, qtbot: QtBot) -> QDialog:
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def open_page(window: MainWindow, qtbot: QtBot, make: Any) -> Any:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.context.nav.open_page(lambda: make(window.context))
    settle(qtbot, window)
    page = window.context.nav.page
    page.arrive()
    return page


def test_interest_in_three_fields(window: MainWindow, qtbot: QtBot) -> None:
    page = open_page(window, qtbot, InterestList)
    assert page.empty.isVisible()
    type_key(qtbot, window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = front(window, qtbot)
    assert isinstance(dialog, AddInterestDialog)
    qtbot.keyClicks(dialog.name, "Halima Abdi")
    qtbot.keyClicks(dialog.phone, "0722000202")
    qtbot.keyClicks(dialog.topic.lineEdit(), "Sewing")
    qtbot.keyClick(dialog.topic.lineEdit(), Qt.Key.Key_Return)
    settle(qtbot, window)
    (row,) = ask(qtbot, window, interests)
    assert (row.name, row.topic, row.branch) == ("Halima Abdi", "Sewing", "Mjini")
    assert page.count.text() == "1 person · 1 topic"
    assert page.view.isVisible()
    page.view.setFocus()
    type_key(qtbot, window, Qt.Key.Key_Delete)
    assert ask(qtbot, window, interests) == ()
    assert page.empty.isVisible()


def test_who_waited_is_signed_up_by_one_key(window: MainWindow, qtbot: QtBot) -> None:
    branch = page_of(qtbot, window).row.branch_id
    for name in ("Halima Abdi", "Fatuma Ali"):
        do(
            qtbot,
            window,
            lambda s, name=name: add_interest(
                s, branch_id=branch, name=name, topic="Public Speaking"
            ),
        )
    page = open_page(window, qtbot, InterestList)
    page.view.setFocus()
    type_key(qtbot, window, Qt.Key.Key_S)
    dialog = front(window, qtbot)
    assert isinstance(dialog, SignUpInterestedDialog)
    assert len(dialog.ticks) == 2
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert {row.name for row in page_of(qtbot, window).signups} >= {"Halima Abdi", "Fatuma Ali"}
    assert page.empty.isVisible()


def test_one_person_twice_side_by_side(window: MainWindow, qtbot: QtBot) -> None:
    circle = page_of(qtbot, window).row.id
    for name in ("Fatuma Ali", "Ali Fatuma", "Halima Abdi", "Halima Abdi"):
        do(
            qtbot,
            window,
            lambda s, name=name: sign_up(s, circle_id=circle, name=name, email="f@example.org"),
        )
    before = len(ask(qtbot, window, learners))
    page = open_page(window, qtbot, SamePersonPage)
    assert [card.pair.one.name for card in page.cards] == ["Halima Abdi", "Fatuma Ali"]
    assert page.cards[0].hasFocus()
    type_key(qtbot, window, Qt.Key.Key_S)
    assert len(ask(qtbot, window, learners)) == before - 1
    assert len(page.cards) == 1
    assert page.cards[0].hasFocus()
    type_key(qtbot, window, Qt.Key.Key_T)
    assert page.cards == []
    assert len(ask(qtbot, window, learners)) == before - 1


def test_a_cancelled_place_is_offered_to_who_is_next(window: MainWindow, qtbot: QtBot) -> None:
    circle = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle, capacity=3))
    do(
        qtbot,
        window,
        lambda s: sign_up(
            s, circle_id=circle, name="Halima Abdi", phone="0722000202", waiting_list=True
        ),
    )
    window.context.nav.open_circle(circle)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    free = page.learners.free
    assert not free.isVisible()
    first = page_of(qtbot, window).signups[0].id
    do(qtbot, window, lambda s: cancel_signup(s, signup_id=first))
    assert free.isVisible()
    assert free.words.text() == "A place is free: Halima Abdi is next (0722 000 202)."
    free.tell_button.click()
    dialog = front(window, qtbot)
    assert isinstance(dialog, ConfirmationDialog)
    assert "come to the next meeting, number 3 of 6" in dialog.message.toPlainText()
    dialog.accept_button.click()
    settle(qtbot, window)
    assert QGuiApplication.clipboard().text().startswith("Hello Halima Abdi. You have a place")

    window.context.nav.open_settle()
    settle(qtbot, window)
    settling = window.context.nav.page
    assert isinstance(settling, SettlePage)
    settling.show_tab("places")
    (card,) = settling.cards
    assert "Halima Abdi is next" in card.accessibleName()
    card.setFocus()
    type_key(qtbot, window, Qt.Key.Key_Return)
    states = {row.name: row.state for row in page_of(qtbot, window).signups}
    assert states["Halima Abdi"] == "signed-up"


def test_consent_is_withdrawn_in_two_actions(window: MainWindow, qtbot: QtBot) -> None:
    circle = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: sign_up(s, circle_id=circle, name="Halima Abdi", consent=True))
    her = next(row for row in page_of(qtbot, window).signups if row.name == "Halima Abdi")
    page = open_page(window, qtbot, lambda c: LearnerCircles(c, her.learner_id, her.name))
    type_key(qtbot, window, Qt.Key.Key_W)
    told = ask(qtbot, window, lambda s: learner_page(s, learner_id=her.learner_id))
    assert not told.consents_stand
    assert page.model.index(0, 2).data() == "Signed up, Consent withdrawn"
    type_key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    told = ask(qtbot, window, lambda s: learner_page(s, learner_id=her.learner_id))
    assert told.consents_stand


def test_she_is_signed_up_for_a_further_circle(window: MainWindow, qtbot: QtBot) -> None:
    her = page_of(qtbot, window).signups[0]
    open_page(window, qtbot, lambda c: LearnerCircles(c, her.learner_id, her.name))
    type_key(qtbot, window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = front(window, qtbot)
    assert isinstance(dialog, SignUpDialog)
    assert dialog.form.name.text() == her.name
    assert dialog.form.name.isReadOnly()
    assert dialog.known.taken is not None
    assert dialog.known.taken.id == her.learner_id
    dialog.reject()


def test_an_organizer_moves_her_at_once_or_as_asked(window: MainWindow, qtbot: QtBot) -> None:
    do(qtbot, window, lambda s: add_branch(s, name="Bandari"))
    first, second, *_ = page_of(qtbot, window).signups
    page = open_page(window, qtbot, lambda c: LearnerCircles(c, first.learner_id, first.name))
    type_key(qtbot, window, Qt.Key.Key_M)
    front(window, qtbot)
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert page.page is not None
    assert page.page.row.moved_to == "Bandari"
    (done,) = ask(qtbot, window, moves)
    assert done.done is not None

    other = ask(qtbot, window, lambda s: _branch(s, "Bandari"))
    do(qtbot, window, lambda s: ask_move(s, learner_id=second.learner_id, to_branch_id=other))
    window.context.nav.open_settle()
    settle(qtbot, window)
    settling = window.context.nav.page
    assert isinstance(settling, SettlePage)
    settling.show_tab("moves")
    (card,) = settling.cards
    card.setFocus()
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert len(ask(qtbot, window, lambda s: moves(s, open_only=True))) == 0


def test_the_team_s_questions_are_asked_behind_more(window: MainWindow, qtbot: QtBot) -> None:
    asking_learners.team_questions(window.context)
    dialog = front(window, qtbot)
    assert isinstance(dialog, TeamQuestionsDialog)
    assert [tick.ticked for tick in dialog.ticks] == [False, False, False]
    dialog.ticks[1].ticked = True
    dialog.text.setText("Speaks at home")
    dialog.choices.setPlainText("Kiswahili\nDholuo\n")
    dialog.submit()
    settle(qtbot, window)
    asked = ask(qtbot, window, lambda s: team_questions(s, asked=True))
    assert [one.text for one in asked] == ["Gender", "Speaks at home"]
    assert asked[1].choices == ("Kiswahili", "Dholuo")

    from circledesk.ui import asking

    asking.sign_up(window.context, page_of(qtbot, window).row.id)
    desk = front(window, qtbot)
    assert isinstance(desk, SignUpDialog)
    assert list(desk.form.more.questions) == [one.id for one in asked]
    desk.form.name.setText("Halima Abdi")
    desk.form.more.questions[asked[0].id].setCurrentIndex(1)
    assert desk.form.values()["team_answers"] == {asked[0].id: 0}
    desk.submit()
    settle(qtbot, window)
    from circledesk.services.team_questions import count_answers

    counted = ask(qtbot, window, count_answers)
    assert counted[0].choices[0] == ("Female", 1)


def test_under_18_asks_for_the_guardian(window: MainWindow, qtbot: QtBot) -> None:
    from circledesk.ui import asking

    asking.sign_up(window.context, page_of(qtbot, window).row.id)
    desk = front(window, qtbot)
    assert isinstance(desk, SignUpDialog)
    assert not desk.form.guardian.isVisible()
    desk.form.name.setText("Kibet Rono")
    desk.form.under_18.ticked = True
    desk.form.consent.ticked = True
    assert desk.form.guardian.isVisible()
    assert desk.form.consent.box.accessibleName().startswith("The parent or guardian agrees")
    desk.submit()
    settle(qtbot, window)
    assert desk.isVisible()
    assert desk._faults["guardian_name"].isVisible()
    assert desk.form.guardian.hasFocus()
    qtbot.keyClicks(desk.form.guardian, "Ruth Rono")
    desk.form.language.setCurrentIndex(1)
    assert desk.form.consent.box.accessibleName().startswith(("Mzazi", "The parent"))
    desk.submit()
    settle(qtbot, window)
    signup = next(row for row in page_of(qtbot, window).signups if row.name == "Kibet Rono")
    told = ask(qtbot, window, lambda s: learner_page(s, learner_id=signup.learner_id))
    assert told.consents[0].words == "2026-1/sw"


def _branch(session: Any, name: str) -> str:
    from circledesk.services.team import branch_named

    return branch_named(session, name).id


def test_an_empty_sign_up_is_no_half_filled_form(window: MainWindow, qtbot: QtBot) -> None:
    from circledesk.services.drafts import half_filled
    from circledesk.ui import asking

    circle = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle, language="sw"))
    asking.sign_up(window.context, circle)
    desk = front(window, qtbot)
    assert isinstance(desk, SignUpDialog)
    assert desk.form.values()["language"] == "sw"
    desk.half_filled.touch()
    qtbot.waitUntil(lambda: not desk.half_filled._timer.isActive())
    assert ask(qtbot, window, half_filled) == ()
    desk.form.name.setText("Halima Abdi")
    qtbot.waitUntil(lambda: not desk.half_filled._timer.isActive())
    (kept,) = ask(qtbot, window, half_filled)
    assert kept.title == "Halima Abdi"
    desk.reject()
