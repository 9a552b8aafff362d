"""Signing up at the desk, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from circledesk.services.circles import create_circle, edit_circle
from circledesk.services.form_reading import signup_form
from circledesk.ui import asking
from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.main_window import MainWindow
from tests.ui.circle_at_hand import CTRL, ask, do, page_of
from tests.ui.conftest import NOW, settle


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SignUpDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return opened(window, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> SignUpDialog:
    made = asking.sign_up(window.context, page_of(qtbot, window).row.id)
    settle(qtbot, window)
    assert isinstance(made, SignUpDialog)
    qtbot.waitUntil(made.form.name.hasFocus)
    return made


def learners(qtbot: QtBot, window: MainWindow) -> list[str]:
    return [row.name for row in page_of(qtbot, window).signups]


def test_a_name_and_enter(window: MainWindow, qtbot: QtBot, dialog: SignUpDialog) -> None:
    qtbot.keyClicks(dialog.form.name, "Zeinab Mohamed")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert learners(qtbot, window)[-1] == "Zeinab Mohamed"
    assert QApplication.activeModalWidget() is None


def test_ctrl_enter_stays_for_the_next(
    window: MainWindow, qtbot: QtBot, dialog: SignUpDialog
) -> None:
    for name in ("Wafula Barasa", "Zeinab Mohamed"):
        qtbot.keyClicks(dialog.form.name, name)
        qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return, CTRL)
        settle(qtbot, window)
        assert dialog.form.name.text() == ""
        assert dialog.form.name.hasFocus()
    qtbot.wait(150)  # who was looked for while the name was typed is not offered for the next
    settle(qtbot, window)
    assert dialog.known.isHidden()
    assert dialog.done_line.text().startswith(
        "Zeinab Mohamed is signed up. The circle has begun; the next meeting is number 3 of 6:"
    )
    assert dialog.circle.line.text().startswith("Public Speaking · 5 signed up")
    assert learners(qtbot, window)[-2:] == ["Wafula Barasa", "Zeinab Mohamed"]


def test_an_empty_name_is_refused_under_its_field(
    window: MainWindow, qtbot: QtBot, dialog: SignUpDialog
) -> None:
    dialog.submit_next()
    settle(qtbot, window)
    assert dialog._faults["name"].isVisible()
    assert dialog._faults["name"].text() == "The name is empty. Type the name."
    assert not dialog._refusal.isVisible()
    assert dialog.form.name.hasFocus()
    qtbot.keyClicks(dialog.form.name, "Zeinab")
    qtbot.keyClicks(dialog.form.email, "no-address")
    dialog.submit_next()
    settle(qtbot, window)
    assert not dialog._faults["name"].isVisible()
    assert dialog._faults["email"].isVisible()


def test_everything_that_can_be_told(
    window: MainWindow, qtbot: QtBot, dialog: SignUpDialog
) -> None:
    form = dialog.form
    qtbot.keyClicks(form.name, "Zeinab Mohamed")
    qtbot.keyClicks(form.phone, "0722000202")
    form.consent.ticked = True
    qtbot.keyClick(form.name, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(form.goal.hasFocus)
    qtbot.keyClicks(form.certificate_name, "Zeinab M. Hassan")
    form.goal.setCurrentText("To sing")
    form.access.setCurrentIndex(2)
    form.internet.setCurrentIndex(1)
    dialog.submit()
    settle(qtbot, window)
    signup = page_of(qtbot, window).signups[-1]
    told = ask(qtbot, window, lambda s: signup_form(s, signup_id=signup.id))
    assert (told.phone, told.certificate_name, told.goal) == (
        "+254722000202",
        "Zeinab M. Hassan",
        "To sing",
    )
    assert (told.computer_access, told.use_internet) == ("Just a laptop", 0)
    assert told.consent
    assert not told.under_18


def test_a_full_circle_offers_its_waiting_list(window: MainWindow, qtbot: QtBot) -> None:
    circle_id = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle_id, capacity=3))
    dialog = opened(window, qtbot)
    assert dialog.accept_button.text() == "Put on the waiting list"
    assert dialog.circle.full_words.text().endswith("as number 1.")
    qtbot.keyClicks(dialog.form.name, "Zeinab Mohamed")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    last = page_of(qtbot, window).signups[-1]
    assert (last.name, last.state) == ("Zeinab Mohamed", "waiting")


def test_who_is_known_here_is_taken_by_one_key(window: MainWindow, qtbot: QtBot) -> None:
    before = page_of(qtbot, window)
    learner = next(one for one in before.signups if one.name == "Ng'ang'a Njoroge")

    def another(session: object) -> object:
        return create_circle(
            session,  # type: ignore[arg-type]
            course_id=before.row.course_id,
            branch_id=before.row.branch_id,
            name="Second",
            start=NOW.date(),
            time=before.meetings[0].start,
        )

    do(qtbot, window, another)
    rows = ask(qtbot, window, _named_second)
    made = asking.sign_up(window.context, rows)
    assert isinstance(made, SignUpDialog)
    settle(qtbot, window)
    qtbot.keyClicks(made.form.name, "nganga njoroge")
    qtbot.waitUntil(made.known.isVisible)
    assert made.known.words.text().startswith("Ng'ang'a Njoroge is known here")
    qtbot.keyClick(made, Qt.Key.Key_F2)
    assert made.form.name.text() == "Ng'ang'a Njoroge"
    qtbot.keyClick(made.form.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert made.answer is None or made.answer.learner_id == learner.learner_id
    found = ask(qtbot, window, lambda s: _signups(s, rows))
    assert [one.learner_id for one in found] == [learner.learner_id]


def _named_second(session: object) -> str:
    from circledesk.services.circles import circles

    return next(row.id for row in circles(session) if row.name == "Second")  # type: ignore[arg-type]


def _signups(session: object, circle_id: str) -> tuple[object, ...]:
    from circledesk.services.signups import signups

    return signups(session, circle_id=circle_id)  # type: ignore[arg-type]


def test_tab_reaches_every_field_and_button(qtbot: QtBot, dialog: SignUpDialog) -> None:
    dialog.form.switch_more()
    dialog.form.name.setFocus()
    reached: set[QWidget] = set()
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    form = dialog.form
    lines = {form.name, form.phone, form.email, form.certificate_name, form.support}
    ticks = {tick.box for tick in (form.consent, form.under_18, form.phone_shared, form.opt_in)}
    buttons = {dialog.accept_button, dialog.next_button, dialog.keep_button}
    assert lines | ticks | buttons | {form.access, form.internet} <= reached
    unnamed = [one for one in reached if not one.accessibleName() and not _says(one)]
    assert not unnamed


def _says(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def test_changing_a_sign_up_writes_only_what_differs(window: MainWindow, qtbot: QtBot) -> None:
    signup = page_of(qtbot, window).signups[0]
    made = asking.opened(EditSignUpDialog(window.context, signup.id))
    assert isinstance(made, EditSignUpDialog)
    settle(qtbot, window)
    assert made.form.name.text() == "Akinyi Otieno"
    assert made.request() is None
    made.form.phone.setText("0722000202")
    made.form.under_18.ticked = True
    made.submit()
    settle(qtbot, window)
    told = ask(qtbot, window, lambda s: signup_form(s, signup_id=signup.id))
    assert (told.name, told.phone, told.under_18) == ("Akinyi Otieno", "+254722000202", True)


def test_without_an_open_circle_one_can_be_planned(window: MainWindow, qtbot: QtBot) -> None:
    circle_id = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle_id, did_not_happen=True))
    dialog = asking.sign_up(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, SignUpDialog)
    assert dialog.circle.line.text() == "No circle is open for sign-up. Plan one first."
    seen = (dialog.circle.choice, dialog.form.name, dialog.accept_button, dialog.next_button)
    assert not any(part.isVisible() for part in seen)
    [plan] = [b for b in dialog.findChildren(QAbstractButton) if b.text() == "Plan a circle"]
    plan.click()
    settle(qtbot, window)
    assert isinstance(QApplication.activeModalWidget(), NewCircleDialog)


def test_the_form_grows_with_what_is_read_of_the_circle(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking.sign_up(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, SignUpDialog)
    qtbot.waitUntil(lambda: bool(dialog.circle.line.text()))
    qtbot.waitUntil(lambda: not dialog._area.verticalScrollBar().isVisible())
