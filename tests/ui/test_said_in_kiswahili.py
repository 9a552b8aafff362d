"""What services refuse and tell is read in the window's language."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from circledesk.services.circles import edit_circle
from circledesk.services.meetings import cancel_meeting, move_meeting
from circledesk.services.signups import cancel_signup, sign_up
from circledesk.services.undo import undo
from circledesk.ui import asking
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.messages import Message
from tests.ui.circle_at_hand import do, page_of
from tests.ui.conftest import settle


def newest(window: MainWindow) -> Message:
    return window.context.messages.history[-1]


def test_a_refusal_of_a_service(window: MainWindow, qtbot: QtBot) -> None:
    window.context.language.use("sw")
    circle_id = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle_id, capacity=3))
    do(qtbot, window, lambda s: sign_up(s, circle_id=circle_id, name="Zeinab"))
    told = newest(window)
    assert told.kind == "trouble"
    assert told.text == "Public Speaking kimejaa: nafasi zote 3 zimechukuliwa."
    assert told.next_step.startswith("Tafadhali weka mshiriki kwenye orodha ya kusubiri")
    assert window.toast.text.text() == told.text


def test_a_day_inside_a_refusal(window: MainWindow, qtbot: QtBot) -> None:
    window.context.language.use("sw")
    held = page_of(qtbot, window).meetings[0].id
    do(qtbot, window, lambda s: cancel_meeting(s, meeting_id=held))
    assert newest(window).text == (
        "Kikao cha Alhamisi 2 Agosti kilifanyika: kina mahudhurio au maoni."
    )


def test_a_note_and_the_name_of_the_last_action(window: MainWindow, qtbot: QtBot) -> None:
    window.context.language.use("sw")
    ahead = page_of(qtbot, window).meetings[2].id
    do(qtbot, window, lambda s: move_meeting(s, meeting_id=ahead, date=date(2018, 8, 17)))
    assert newest(window).text == (
        "Kikao kimehamishiwa Ijumaa 17 Agosti, saa 10:00. Waliosajiliwa na wanaopaswa kuambiwa: 3."
    )
    do(qtbot, window, undo)
    assert newest(window).text == ("Imetenduliwa: kuhamisha kikao · Public Speaking, 17 Ago 2018")


def test_a_refusal_under_its_field(window: MainWindow, qtbot: QtBot) -> None:
    window.context.language.use("sw")
    dialog = asking.sign_up(window.context, page_of(qtbot, window).row.id)
    settle(qtbot, window)
    assert isinstance(dialog, SignUpDialog)
    dialog.submit_next()
    settle(qtbot, window)
    fault = dialog.findChildren(QLabel)
    words = "Sehemu ya jina ni tupu. Tafadhali andika jina."
    assert [label.text() for label in fault if label.isVisible() and label.text() == words]
    qtbot.keyClicks(dialog.form.name, "Zeinab Mohamed")
    dialog.submit_next()
    settle(qtbot, window)
    assert dialog.done_line.text().startswith("Zeinab Mohamed amesajiliwa. Kikundi kimeshaanza;")


def test_english_stays_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    signup = page_of(qtbot, window).signups[0].id
    for _ in range(2):
        do(qtbot, window, lambda s: cancel_signup(s, signup_id=signup))
    told = newest(window)
    assert told.text == "The sign-up of Akinyi Otieno is cancelled already."
    assert told.next_step == "Nothing is left to do."
