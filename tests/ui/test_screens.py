"""Pictures show every dialog that there is: a new one without a picture is named here."""

from __future__ import annotations

import importlib
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import circledesk.ui
from circledesk.ui.dialogs.first_run_forms import Founding
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.parts_screen import PartsScreen
from circledesk.ui.screen_samples import dialogs, find_samples, first_run
from circledesk.ui.start import make_context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.wizard import Wizard
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import settle

UI = Path(circledesk.ui.__path__[0])
GROUND = {Dialog, Founding, PartsScreen, Wizard}
ELSEWHERE = {
    "CertificatesDialog",
    "CorrectNameDialog",
    "HandOutDialog",
    "VoidDialog",
    "ShowWeekMessageDialog",
}
"""Need a circle that ended, a certificate, a branch's computer: this library has none of them."""


def kinds(of: type[QDialog] = QDialog) -> set[type[QDialog]]:
    found = set()
    for kind in of.__subclasses__():
        found |= {kind} | kinds(kind)
    return {kind for kind in found if kind.__module__.startswith("circledesk.ui.")}


def test_every_dialog_has_a_picture(window: MainWindow, qtbot: QtBot) -> None:
    for file in UI.rglob("*.py"):
        parts = file.relative_to(UI.parents[1]).with_suffix("").parts
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
    shown: set[str] = set()

    def show(name: str, widget: QWidget) -> None:
        settle(qtbot, window)
        assert widget.isVisible(), name
        shown.add(type(widget).__name__)
        if isinstance(widget, QDialog):
            QDialog.reject(widget)

    asks = dialogs(window.context, ask(qtbot, window, find_samples))
    assert len({name for name, _ in asks}) == len(asks)
    for name, opening in asks:
        show(name, opening())
    first = make_context(NoDesk, None, language="en", theme="light")
    for name, opening in first_run(first):
        show(name, opening())
    assert first.window is not None
    first.window.close()
    every = {kind.__name__ for kind in kinds() - GROUND}
    assert every - shown == ELSEWHERE
    assert not [said for said in window.context.messages.history if said.kind == "trouble"]
