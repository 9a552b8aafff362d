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
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from circledesk import languages, settings
from circledesk.ui import screens
from circledesk.ui.main_window import MainWindow
from circledesk.ui.widgets import on_screen
from tests.ui.clipped import cut, default_button

SMALL, USUAL = QSize(1024, 600), QSize(1366, 768)
FRAME = QSize(8, 38)
VOWELS = str.maketrans("aeiouAEIOUcnC", "áéîöûÁÉÎÖÛçñÇ")


def pseudo(text: str) -> str:
    """Two fifths longer and full of accents, its places untouched."""
    wanted = round(len(re.sub(r"\{\w*\}", "", text)) * 0.4)
    told = ""
    for part in re.split(r"(\{\w*\})", text):
        if part.startswith("{"):
            told += part
            continue
        for letter in part.translate(VOWELS):
            more = 1 + (letter in "áéîöû" and wanted > 0)
            told += letter * more
            wanted -= more - 1
    return told + "é" * wanted if text[-1:].isalpha() else told


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
    for name, shown in screens._views(window, None):
        if shown is window:
            for size in (USUAL, SMALL):
                window.resize(size)
                QApplication.processEvents()
                assert window.size() == size, name
                yield from (f"{name} {size.width()}: {text}" for text in cut(window))
        else:
            yield from (f"{name}: {text}" for text in cut(shown))
            yield from off_screen(name, shown)


def off_screen(name: str, shown: QWidget) -> Iterator[str]:
    if QSize(shown.size()).boundedTo(SMALL - FRAME) != shown.size():
        yield f"{name}: {shown.width()}×{shown.height()} is larger than the screen"
    button = default_button(shown) if isinstance(shown, QDialog) else None
    if button is not None and button.visibleRegion().boundingRect().size() != button.size():
        yield f"{name}: its button {button.text()!r} is not on the screen"


def test_the_pseudo_language_is_two_fifths_longer() -> None:
    assert pseudo("Learners") == "Léáárnéérs"
    assert pseudo("week {week} of {weeks}") == "wéééek"[:2] + "ééék {week} öf {weeks}"
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
