"""A walk over every page, tab and dialog in languages that need more room: nothing is cut off.

The pseudo-language is made here of the English texts: accents, and two fifths longer. Dialogs are
held to a screen of 1024×600, the smallest; pages are looked at in that size and in the usual one.
"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from circledesk import languages, settings
from circledesk.ui.main_window import MainWindow
from circledesk.ui.screens import every_screen
from circledesk.ui.widgets import on_screen
from tests.ui.looking import cut

SMALL, USUAL = QSize(1024, 600), QSize(1366, 768)
FRAME = QSize(8, 38)
LONG = "áéîöû"
VOWELS = str.maketrans("aeiouAEIOUcnC", "áéîöûÁÉÎÖÛçñÇ")


def pseudo(text: str) -> str:
    """Two fifths longer and full of accents, its places untouched."""
    parts = re.split(r"(\{\w*\})", text)
    plain = "".join(parts[::2]).translate(VOWELS)
    vowels = sum(letter in LONG for letter in plain)
    left, told = round(len(plain) * 0.4), ""
    for number, part in enumerate(parts):
        if number % 2:
            told += part
            continue
        for letter in part.translate(VOWELS):
            more = -(-left // vowels) if letter in LONG else 0
            vowels -= letter in LONG
            left -= more
            told += letter * (1 + more)
    return told


def write_pseudo(folder: Path) -> None:
    """Lay the pseudo-language into a data folder, as any further language is."""
    catalogue = ElementTree.parse(languages.SHIPPED / "circledesk_fr.ts")
    texts = {message.findtext("source") or "" for message in catalogue.iter("message")}
    english = languages.speech("en")
    lines = ['name = "Pseudo"', "[dates]"]
    for name in ("months", "short_months", "days", "short_days", "list_days"):
        lines.append(f"{name} = {json.dumps([pseudo(word) for word in english.dates[name]])}")
    lines.append("[window]")
    lines += [f"{json.dumps(text)} = {json.dumps(pseudo(text))}" for text in sorted(texts)]
    (folder / "languages").mkdir()
    (folder / "languages/qps.toml").write_text("\n".join(lines), encoding="utf-8")
    settings.look_in(folder)


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every dialog believe that its screen is the smallest."""
    whole = on_screen.room
    for module in list(sys.modules.values()):
        if getattr(module, "room", None) is whole:
            monkeypatch.setattr(module, "room", lambda _: SMALL - FRAME)


def faults(window: MainWindow) -> Iterator[str]:
    for name, shown in every_screen(window):
        if shown is window:
            for size in (USUAL, SMALL):
                window.resize(size)
                for _ in range(3):  # what a page changes when it is resized asks for room anew
                    QApplication.processEvents()
                assert window.size() == size, name
                yield from (f"{name} {size.width()}: {text}" for text in cut(window))
        else:
            yield from (f"{name}: {text}" for text in cut(shown))
            yield from off_screen(name, shown)


def off_screen(name: str, shown: QWidget) -> Iterator[str]:
    if shown.isFullScreen() or not shown.isWindow():
        return  # as large as the screen is, or laid over the window
    if shown.size().boundedTo(SMALL - FRAME) != shown.size():
        yield f"{name}: {shown.width()}×{shown.height()} is larger than the screen"
    button = getattr(shown, "accept_button", None)
    if not isinstance(button, QWidget) or not button.isVisibleTo(shown):
        return
    if button.visibleRegion().boundingRect().size() != button.size():
        yield f"{name}: its button is not on the screen"


def test_the_pseudo_language_is_two_fifths_longer_and_keeps_the_places() -> None:
    assert pseudo("Learners") == "Lééáárñéérs"
    assert re.findall(r"{\w+}", pseudo("week {week} of {weeks}")) == ["{week}", "{weeks}"]
    long = "Choose a circle whose learners came often enough."
    assert 1.38 < len(pseudo(long)) / len(long) < 1.42


@pytest.mark.parametrize("code", ["qps", "fr"])
def test_nothing_is_cut_off(
    code: str, folder: Path, window: MainWindow, qtbot: QtBot, small_screen: None
) -> None:
    if code == "qps":
        write_pseudo(folder)
    window.context.language.use(code)
    assert window.context.language.code == code
    assert list(faults(window)) == []
