"""Each language for all that is shown, with the same places, compiled from what is in the .ts."""

from __future__ import annotations

import ast
import re
import runpy
import xml.etree.ElementTree as ElementTree
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from circledesk.settings import RESOURCES
from circledesk.ui import words
from circledesk.ui.language import Language, tr

TRANSLATIONS = RESOURCES / "translations"
PACKAGE = Path(__file__).parents[2] / "circledesk"
COLLECTOR = runpy.run_path(str(TRANSLATIONS / "update.py"))
SHIPPED = sorted(
    file.stem for file in TRANSLATIONS.glob("*.toml") if file.stem not in COLLECTOR["NO_CATALOGUE"]
)


def catalogue(code: str) -> Path:
    return TRANSLATIONS / f"circledesk_{code}.ts"


def messages(code: str) -> list[tuple[str, str, str]]:
    found = []
    for context in ElementTree.parse(catalogue(code)).iter("context"):
        for message in context.iter("message"):
            translation = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
            found.append(
                (context.findtext("name") or "", message.findtext("source") or "", translation)
            )
    return found


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


def mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text.replace("&&", "")))


def same_places(source: str, told: str) -> bool:
    """A form for one may say its {n}: in French it is the form for nought too."""
    if re.search(r"\b(1|[Oo]ne)\b", source) and holes(told) == sorted([*holes(source), "{n}"]):
        return True
    return holes(source) == holes(told)


def test_french_and_kiswahili_are_there() -> None:
    assert {"fr", "sw"} <= set(SHIPPED)


@pytest.mark.parametrize("code", SHIPPED)
def test_every_text_is_translated(code: str) -> None:
    assert [source for _, source, told in messages(code) if not told.strip()] == []


def test_columns_of_one_list_have_different_names() -> None:
    told = {(context, source): text for context, source, text in messages("sw")}
    assert told["", "State"] != told["", "Rating"]
    assert told["AboutTab", "Open"] == "Uko wazi"


@pytest.mark.parametrize("code", SHIPPED)
def test_placeholders_are_the_same(code: str) -> None:
    found = messages(code)
    assert [source for _, source, told in found if not same_places(source, told)] == []


@pytest.mark.parametrize("code", SHIPPED)
def test_spaces_and_shortcut_letters_are_the_same(code: str) -> None:
    """No doubled space, the same at both ends, and no letter underlined that was not before."""
    wrong = [
        source
        for _, source, told in messages(code)
        if ("  " in told and "  " not in source)
        or (source[:1] == " ", source[-1:] == " ") != (told[:1] == " ", told[-1:] == " ")
        or mnemonics(source) != mnemonics(told)
    ]
    assert wrong == []


def test_french_is_spaced_as_french_is() -> None:
    """A space that does not break stands before : ; ? ! » and after «."""
    wrong = [
        told
        for *_, told in messages("fr")
        if re.search(r"(?<!\u00a0)[;?!»]|[^\u00a0\d]:(?!\w|//)|«(?!\u00a0)", told)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", SHIPPED)
def test_a_form_for_one_that_says_its_number_is_only_asked_by_those_who_fill_it(code: str) -> None:
    """`words.counted` fills {n}; a sentence of the services that has no values never would."""
    unfilled = [
        source
        for context, source, told in messages(code)
        if context == "Sentences" and holes(told) != holes(source)
    ]
    assert unfilled == []


@pytest.mark.parametrize("code", SHIPPED)
def test_the_compiled_file_holds_what_the_catalogue_says(code: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue(code).with_suffix(".qm")))
    stale = [
        source
        for context, source, told in messages(code)
        if translator.translate(context, source) != told
    ]
    assert stale == []


def test_the_catalogues_hold_every_text_of_the_program(tmp_path: Path) -> None:
    """Fails where texts changed: run resources/translations/update.py and fill what is missing."""
    fresh = tmp_path / "fresh.ts"
    COLLECTOR["collect"](fresh)
    needed = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    for code in SHIPPED:
        assert needed - {(context, source) for context, source, _ in messages(code)} == set()
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


def test_french_speaks_at_once_and_qts_own_buttons_too(qapp: QApplication, theme: object) -> None:
    language = Language("fr")
    assert tr("No meetings") == "Pas de séance"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"
    assert words.counted(tr("1 change"), tr("{n} changes"), 0) == "0 changement"
    assert words.counted(tr("1 change"), tr("{n} changes"), 1) == "1 changement"
    assert words.counted(tr("1 change"), tr("{n} changes"), 2) == "2 changements"
    assert words.full_date(date(2018, 8, 7)) == "mar. 7 août 2018"
    assert words.hours(time(17, 30), time(19)) == "17\u00a0h\u00a030–19\u00a0h"
    language.use("en")
    assert words.counted(tr("1 change"), tr("{n} changes"), 0) == "0 changes"
