"""Every place, tab, page and dialog, in both desks and languages, on small screens: all is there.

A screen of 1366×768 at 125 and 150 % has room for 1093×614 and 911×512; one of 1024×600 at 125 %
for 819×480.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from circledesk.sample.library import PASSPHRASE
from circledesk.services.desk import Desk
from circledesk.ui.screens import every_screen
from circledesk.ui.start import make_window
from tests.copies import SAMPLE_NOW, copy_library, sample_library
from tests.ui.looking import cut, nameless, unreached

USUAL = QSize(1366, 768)
_EVERY = (USUAL, QSize(1093, 614), QSize(1024, 600), QSize(911, 512), QSize(819, 480))
SIZES = {"en": (QSize(819, 480),), "sw": _EVERY}
"""English on the smallest only: Kiswahili is wider, and test_walk_languages looks at wider ones."""
FRAME = QSize(8, 38)
"""What the system draws around a window."""


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample library: circles in every state, certificates, people and their circles."""
    return sample_library(tmp_path_factory)


def desk_of(folder: Path, role: str) -> Desk:
    """The organizer's desk, or the same library as a branch's computer would show it."""
    if role == "branch":
        with closing(sqlite3.connect(folder / "circledesk.db")) as file, file:
            file.execute("UPDATE setting SET value = 'branch' WHERE key = 'role'")
            file.execute(
                "UPDATE setting SET value = (SELECT id FROM branch WHERE NOT office ORDER BY name)"
                " WHERE key = 'branch'"
            )
    return Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=lambda: SAMPLE_NOW)


@pytest.mark.parametrize("role", ["organizer", "branch"])
def test_nothing_is_cut_nothing_is_mute_and_tab_reaches_all(
    role: str, season: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = desk_of(copy_library(season, tmp_path / "data"), role)
    window = make_window(lambda: desk, None, language="en", theme="light", closes=False)
    window.resize(USUAL)
    window.show()
    faults: set[str] = set()
    count = 0
    for language in ("en", "sw"):
        window.context.language.use(language)
        for name, widget in every_screen(window):
            count += 1
            faults |= {
                f"{language} {name} {fault}"
                for fault in _looked_at(widget, window, SIZES[language])
            }
            if language == "en":
                faults |= {f"{name}: no name: {fault}" for fault in nameless(widget)}
                faults |= {f"{name}: Tab: {fault}" for fault in _tabbed(name, widget)}
            window.resize(USUAL)
    window.close()
    desk.close()
    assert count > 80
    if faults:
        pytest.fail("\n".join(sorted(faults)), pytrace=False)


def _looked_at(widget: QWidget, window: QWidget, sizes: Sequence[QSize]) -> Iterator[str]:
    wanted = widget.size()
    for size in sizes:
        if widget is window:
            widget.resize(size)
        else:
            room, least = size - FRAME, widget.minimumSizeHint()
            if least != least.boundedTo(room):
                yield f"is too large for {size.toTuple()}: {least.toTuple()}"
            widget.resize(wanted.boundedTo(room))
        for _ in range(3):  # what a page changes when it is resized asks for room anew
            QApplication.processEvents()
        yield from (f"at {size.toTuple()}: {fault}" for fault in cut(widget))
        if isinstance(widget, QDialog):
            yield from _without_its_button(widget)


def _without_its_button(dialog: QDialog) -> Iterator[str]:
    button = getattr(dialog, "accept_button", None)
    if isinstance(button, QWidget) and button.isVisibleTo(dialog):
        inside = button.visibleRegion().boundingRect().size() == button.size()
        if not inside:
            yield f"at {dialog.size().toTuple()}: its button is not on the screen"


def _tabbed(name: str, widget: QWidget) -> list[str]:
    """The finder takes Tab for itself; the window below it was walked through before."""
    return [] if name == "find" else unreached(widget)
