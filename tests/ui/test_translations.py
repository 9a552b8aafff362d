"""Kiswahili for all that is shown, with the same placeholders, compiled from what is in the .ts."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from circledesk.settings import RESOURCES
from circledesk.ui.language import Language, tr

CATALOGUE = RESOURCES / "translations" / "circledesk_sw.ts"


def messages() -> list[tuple[str, str, str]]:
    found = []
    for context in ElementTree.parse(CATALOGUE).iter("context"):
        for message in context.iter("message"):
            translation = message.findtext("translation") or ""
            found.append(
                (context.findtext("name") or "", message.findtext("source") or "", translation)
            )
    return found


STILL_MISSING = 590
"""Texts of pages and dialogs that show English for now; this number only falls."""


def test_every_text_has_kiswahili() -> None:
    missing = [source for _, source, told in messages() if not told.strip()]
    assert len(missing) <= STILL_MISSING, missing[:5]


def test_placeholders_are_the_same() -> None:
    def holes(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w+\}", text))

    told_ones = [(source, told) for _, source, told in messages() if told.strip()]
    assert [source for source, told in told_ones if holes(source) != holes(told)] == []


def test_the_compiled_file_holds_what_the_catalogue_says(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(CATALOGUE.with_suffix(".qm")))
    stale = [
        source
        for context, source, told in messages()
        if translator.translate(context, source) != told
    ]
    assert stale == []


def test_the_catalogue_holds_every_text_of_the_window(tmp_path: Path) -> None:
    """Fails where texts changed: run resources/translations/update.py and fill what is missing."""
    root = Path(__file__).parents[2]
    sources = [str(file) for file in sorted((root / "circledesk" / "ui").rglob("*.py"))]
    tool, fresh = Path(sys.executable).parent / "pyside6-lupdate", tmp_path / "fresh.ts"
    subprocess.run(
        [str(tool), *sources, "-locations", "none", "-ts", str(fresh)],
        check=True,
        capture_output=True,
    )
    needed = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    assert needed - {(context, source) for context, source, _ in messages()} == set()


@pytest.fixture
def kiswahili(qapp: QApplication) -> Language:
    language = Language("sw")
    yield language  # type: ignore[misc]
    language.use("en")


def test_texts_outside_classes_and_qts_own_buttons(kiswahili: Language, theme: object) -> None:
    assert tr("No meetings") == "Hakuna vikao"
    assert QCoreApplication.translate("UpcomingMeetings", "Next week") == "Wiki inayofuata"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Ghairi"
