"""Kiswahili for all that is shown, with the same placeholders, compiled from what is in the .ts."""

from __future__ import annotations

import ast
import re
import runpy
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from circledesk.settings import RESOURCES
from circledesk.ui.language import Language, tr

CATALOGUE = RESOURCES / "translations" / "circledesk_sw.ts"
PACKAGE = Path(__file__).parents[2] / "circledesk"
COLLECTOR = runpy.run_path(str(CATALOGUE.with_name("update.py")))


def messages() -> list[tuple[str, str, str]]:
    found = []
    for context in ElementTree.parse(CATALOGUE).iter("context"):
        for message in context.iter("message"):
            translation = message.findtext("translation") or ""
            found.append(
                (context.findtext("name") or "", message.findtext("source") or "", translation)
            )
    return found


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


def test_every_text_has_kiswahili() -> None:
    assert [source for _, source, told in messages() if not told.strip()] == []


def test_columns_of_one_list_have_different_names() -> None:
    told = {(context, source): text for context, source, text in messages()}
    assert told["", "State"] != told["", "Rating"]
    assert told["AboutTab", "Open"] == "Uko wazi"


def test_placeholders_are_the_same() -> None:
    found = messages()
    assert [source for _, source, told in found if holes(source) != holes(told)] == []


def test_the_compiled_file_holds_what_the_catalogue_says(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(CATALOGUE.with_suffix(".qm")))
    stale = [
        source
        for context, source, told in messages()
        if translator.translate(context, source) != told
    ]
    assert stale == []


def test_the_catalogue_holds_every_text_of_the_program(tmp_path: Path) -> None:
    """Fails where texts changed: run resources/translations/update.py and fill what is missing."""
    fresh = tmp_path / "fresh.ts"
    COLLECTOR["collect"](fresh)
    needed = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    assert needed - {(context, source) for context, source, _ in messages()} == set()
    assert ("Sentences", "{circle} is full: all {count} places are taken.") in needed


def test_what_services_say_can_be_collected() -> None:
    """A sentence with values goes through `said`, its template a literal that names them all."""
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and (fault := fault_of(call)):
                found.append(f"{file.relative_to(PACKAGE)}:{call.lineno} {fault}")
    assert found == []


def fault_of(call: ast.Call) -> str:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    told = COLLECTOR["texts"](call)
    if name in ("Done", "WaitingView", "BundleReport"):
        told = [*call.args, *(word.value for word in call.keywords if word.arg != "file")]
    if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in told):
        return "is put together of pieces"
    if name != "said":
        return ""
    template = told[0]
    if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
        return "is no literal"
    names = [word.arg for word in call.keywords]
    given = {f"{{{name}}}" for name in names}
    return "" if None in names or given == set(holes(template.value)) else "has other values"


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
