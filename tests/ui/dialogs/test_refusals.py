"""What a service refuses of a typed text stands under the field it was typed into, never below."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from circledesk.ui.screen_exchange import Ask
from circledesk.ui.screen_samples import dialogs, find_samples
from circledesk.ui.widgets.dialog import Dialog
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import settle

DIALOGS = (
    "sign-up", "new-circle", "change-circle", "change-sign-up", "move-meeting", "cancel-meeting",
    "new-course", "new-branch", "invite", "change-course",
)  # fmt: skip
LONG = "long" * 1500
OTHERS = {"email": "joy@ziwa.example.org", "course": "Knitting", "facilitators": "Joy Makena"}
"""What stands in a field while another one is tried; in all others a name."""


@pytest.mark.parametrize("name", DIALOGS)
def test_a_long_text_is_refused_under_its_field(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    samples = ask(qtbot, window, find_samples)
    asks = dict(dialogs(window.context, samples))
    first = opened(window, qtbot, asks[name])
    for number in {id(field): n for n, field in enumerate(first._fields.values())}.values():
        refuse_one(window, qtbot, opened(window, qtbot, asks[name]), number)
    first.reject()


def opened(window: MainWindow, qtbot: QtBot, open_it: Ask) -> Dialog:
    made = open_it()
    settle(qtbot, window)
    assert isinstance(made, Dialog)
    return made


def refuse_one(window: MainWindow, qtbot: QtBot, dialog: Dialog, number: int) -> None:
    field = list(dialog._fields.values())[number]
    if not type_into(field, LONG):
        dialog.reject()
        return
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    told = getattr(dialog, "told", None)
    if told is not None:
        told.confirm.ticked = True
    for _ in range(6):
        dialog.submit()
        settle(qtbot, window)
        if ended:
            return
        wrong = [n for n, fault in dialog._faults.items() if fault.isVisible()]
        assert not dialog._refusal.isVisible(), dialog._refusal.text()
        if dialog._fields[wrong[0]] is field:
            break
        type_into(dialog._fields[wrong[0]], OTHERS.get(wrong[0], "Naomi Wairimu"))
    assert field.property("wrong") == "true"
    dialog.reject()


def type_into(field: QWidget, text: str) -> bool:
    if isinstance(field, QLineEdit):
        field.setText(text)
        return field.text() == text
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
        return True
    if isinstance(field, QComboBox) and field.isEditable():
        field.setCurrentText(text)
        return True
    return False
