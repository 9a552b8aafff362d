"""Twelve paper slips by keyboard alone, in less than three minutes; nothing is lost."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.drafts import take_form
from circledesk.services.learner_page import learner_page
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.slips_page import SlipsPage
from circledesk.ui.start import make_window
from tests.ui.circle_at_hand import CTRL, ask, page_of
from tests.ui.conftest import open_desk, settle

KEYS_A_MINUTE = 180
"""A librarian with two fingers."""
SLIPS = [
    ("Chepkemoi Rono", "0722000301", "", "To find work"),
    ("Fatuma Ali", "0722000302", "", ""),
    ("Halima Abdi", "", "halima@example.org", ""),
    ("Musa bin Juma", "0722000304", "", "For fun"),
    ("Nafula Wekesa", "0722000305", "", ""),
    ("Onyango Odhiambo", "0722000306", "", ""),
    ("Zeinab Hassan", "0722000307", "", "Personal interest"),
    ("Kiprotich Bett", "", "", ""),
    ("Wanjiru Kariuki", "0722000309", "", ""),
    ("Mutiso Kilonzo", "0722000310", "", ""),
    ("Amina Farah", "0722000311", "", "To meet people"),
    ("Barasa Simiyu", "0722000312", "", ""),
]


class Typist:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def type(self, text: str) -> None:
        for sign in text:
            self._qtbot.keyClicks(QApplication.focusWidget(), sign)
        self.count += len(text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        held = modifier or Qt.KeyboardModifier.NoModifier
        self._qtbot.keyClick(QApplication.focusWidget(), key, held)
        self.count += 1


def slips_of(window: MainWindow, qtbot: QtBot) -> SlipsPage:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.context.nav.open_slips(page_of(qtbot, window).row.id)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SlipsPage)
    qtbot.waitUntil(page.rows[0].name.hasFocus)
    return page


def names(window: MainWindow, qtbot: QtBot) -> list[str]:
    return [row.name for row in page_of(qtbot, window).signups]


def test_twelve_slips_in_less_than_three_minutes(window: MainWindow, qtbot: QtBot) -> None:
    page, typist = slips_of(window, qtbot), Typist(qtbot)
    began = time.perf_counter()
    for _ in range(3):
        typist.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.all_signed.box.hasFocus()
    typist.press(Qt.Key.Key_Space)
    for _ in range(3):
        typist.press(Qt.Key.Key_Tab)
    assert page.rows[0].name.hasFocus()
    for name, phone, email, goal in SLIPS:
        typist.type(name)
        typist.press(Qt.Key.Key_Return)
        typist.type(phone)
        if email or goal:
            typist.press(Qt.Key.Key_Return)
            typist.type(email)
        if goal:
            typist.press(Qt.Key.Key_Return)
            typist.press(Qt.Key.Key_Return)
            typist.type(goal)
        typist.press(Qt.Key.Key_Down)
    typist.press(Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    program = time.perf_counter() - began
    assert len(names(window, qtbot)) == 15
    signups = {row.name: row for row in page_of(qtbot, window).signups}
    assert signups["Chepkemoi Rono"].goal == "To find work"
    assert {signups[name].consent for name, *_ in SLIPS} == {"given"}
    assert typist.count < 400, typist.count
    assert typist.count / KEYS_A_MINUTE * 60 + program < 180, (typist.count, program)
    assert page.rows[0].name.hasFocus()
    assert all(row.blank for row in page.rows)
    assert window.context.messages.last.text == "Signed up from slips: 12."


def test_good_ones_are_saved_the_others_stay_with_a_word(window: MainWindow, qtbot: QtBot) -> None:
    page, typist = slips_of(window, qtbot), Typist(qtbot)
    typist.type("Halima Abdi")
    for _ in range(2):
        typist.press(Qt.Key.Key_Return)
    typist.type("no-address")
    typist.press(Qt.Key.Key_Down)
    typist.type("Fatuma Ali")
    typist.press(Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert names(window, qtbot)[-1] != "Halima Abdi"
    assert "Fatuma Ali" in names(window, qtbot)
    first = page.rows[0]
    assert (first.name.text(), first.email.text()) == ("Halima Abdi", "no-address")
    assert first.words.text().startswith("«no-address» is no e-mail address.")
    assert first.email.hasFocus()
    assert page.rows[1].blank
    first.email.selectAll()
    typist.type("halima@example.org")
    assert first.below.isHidden()
    typist.press(Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert "Halima Abdi" in names(window, qtbot)


def test_who_is_known_is_asked_in_the_row(window: MainWindow, qtbot: QtBot) -> None:
    circle = ask(qtbot, window, _second_circle)
    window.activateWindow()
    window.context.nav.open_slips(circle)
    settle(qtbot, window)
    page, typist = window.context.nav.page, Typist(qtbot)
    assert isinstance(page, SlipsPage)
    row = page.rows[0]
    qtbot.waitUntil(row.name.hasFocus)
    row.name.insert("Ng’ang’a Njoroge")
    row.typed.emit()
    qtbot.waitUntil(lambda: row.below.isVisible())
    assert row.words.text().startswith("Like Ng'ang'a Njoroge, ")
    typist.press(Qt.Key.Key_F2)
    assert row.words.text() == "Signs up Ng'ang'a Njoroge, who is known here. Somebody new: F3."
    typist.press(Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    rows = ask(qtbot, window, lambda s: _signups(s, circle))
    known = page_of(qtbot, window).signups
    assert rows[0].learner_id in {one.learner_id for one in known}
    told = ask(qtbot, window, lambda s: learner_page(s, learner_id=rows[0].learner_id))
    assert len(told.signups) == 2


def test_f3_says_that_it_is_somebody_new(window: MainWindow, qtbot: QtBot) -> None:
    page, typist = slips_of(window, qtbot), Typist(qtbot)
    row = page.rows[0]
    typist.type("Akinyi Otieno")
    qtbot.waitUntil(lambda: row.below.isVisible())
    typist.press(Qt.Key.Key_F3)
    assert row.below.isHidden()
    typist.press(Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert names(window, qtbot).count("Akinyi Otieno") == 2


def test_a_power_cut_loses_nothing(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    page, typist = slips_of(window, qtbot), Typist(qtbot)
    page.all_signed.ticked = True
    typist.type("Fatuma Ali")
    typist.press(Qt.Key.Key_Return)
    typist.type("0722000302")
    typist.press(Qt.Key.Key_Down)
    typist.type("Halima Abdi")
    key = page.half_filled.key
    qtbot.waitUntil(lambda: _kept(qtbot, window, key) == 2, timeout=5000)
    circle_id = page.circle_id
    page.half_filled._beginning = None  # without power this window keeps nothing more

    after = make_window(lambda: open_desk(folder), folder, language="en", theme="light")
    after.show()
    qtbot.waitUntil(lambda: after.complete, timeout=10_000)
    after.context.nav.open_slips(circle_id)
    settle(qtbot, after)
    again = after.context.nav.page
    assert isinstance(again, SlipsPage)
    assert [row.name.text() for row in again.rows[:3]] == ["Fatuma Ali", "Halima Abdi", ""]
    assert again.all_signed.ticked
    assert again.rows[0].phone.text() == "0722000302"
    again.save()
    settle(qtbot, after)
    assert ask(qtbot, after, lambda s: take_form(s, key=key)) is None
    after.close()
    after.deleteLater()


def test_all_is_reached_by_tab_and_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    page = slips_of(window, qtbot)
    page.rows[0].under_18.setChecked(True)
    reached = set()
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert set(page.rows[0].fields) <= reached
    assert all(widget.accessibleName() for widget in reached)


def _kept(qtbot: QtBot, window: MainWindow, key: str) -> int:
    form = ask(qtbot, window, lambda s: take_form(s, key=key))
    return len(form.content["slips"]) if form else 0


def _second_circle(session: object) -> str:
    from datetime import date
    from datetime import time as wall_time

    from circledesk.services.circles import circles, create_circle

    first = circles(session)[0]  # type: ignore[arg-type]
    return create_circle(
        session,  # type: ignore[arg-type]
        course_id=first.course_id,
        name="Evening",
        start=date(2018, 8, 20),
        time=wall_time(17),
        branch_id=first.branch_id,
    ).id


def _signups(session: object, circle_id: str) -> object:
    from circledesk.services.signups import signups

    return signups(session, circle_id=circle_id)  # type: ignore[arg-type]
