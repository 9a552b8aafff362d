"""A design's own sentences, in each language; what is left empty is said as on all papers."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from circledesk import languages
from circledesk.documents.design_text import Tables
from circledesk.documents.design_words import SENTENCES, usual
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.design_names import field_name
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label

_FIRST = ("completion", "that", "completed", "issued", "scan", "note", "second_note", "back")
_BACK_PX = 90


class DesignWords(QWidget):
    """The program's sentence stands above each field, and greyed in it."""

    def __init__(self, theme: Theme, state: DesignState, language: str) -> None:
        super().__init__()
        self.state = state
        self.language = Choice(theme, list(languages.names().items()))
        self.language.setAccessibleName(tr("Language"))
        self.language.show_value(languages.known(language))
        self.language.chose.connect(self.fill)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._captions: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        hint = tr("Leave a line empty, and the words above it are printed.")
        form = column(label(hint, "detail", wrap=True), 4, space=2)
        keys = [*_FIRST, *(key for key in SENTENCES if key not in _FIRST)]
        for key in keys:
            self._add(key, form)
        form.addStretch(1)
        form.setContentsMargins(0, 4, 12, 8)
        self.setLayout(column(12, self.language, FormArea(form, "ground"), space=8))
        state.refilled.connect(self.fill)
        state.changed.connect(self.say_faults)
        self.fill()

    def fill(self) -> None:
        """Show the sentences of the chosen language."""
        language = self.language.value
        own = self.state.tables.get("texts", {}).get(language, {})
        for key, field in self.fields.items():
            told = usual(key, language)
            named = told or field_name(key)
            self._captions[key].setText(named)
            field.setAccessibleName(named)
            field.setPlaceholderText(told)
            field.blockSignals(True)
            if isinstance(field, QLineEdit):
                field.setText(own.get(key, ""))
            else:
                field.setPlainText(own.get(key, ""))
            field.blockSignals(False)
        self.say_faults()

    def say_faults(self) -> None:
        """Show what was refused under its sentence."""
        fault, language = self.state.fault, self.language.value
        for key, shown in self._faults.items():
            mine = fault is not None and fault.field == f"texts.{language}.{key}"
            shown.setText(translated(fault.what) if fault and mine else "")
            shown.setVisible(mine)
            restyle(self.fields[key], "wrong", "true" if mine else "false")

    def _add(self, key: str, form: object) -> None:
        field: QLineEdit | QPlainTextEdit
        if key == "back":
            field = QPlainTextEdit()
            field.setFixedHeight(_BACK_PX)
            field.setTabChangesFocus(True)
            plain = field
            plain.textChanged.connect(lambda: self._typed(key, plain.toPlainText()))
        else:
            field = QLineEdit()
            field.setMaxLength(400)
            field.textEdited.connect(lambda text: self._typed(key, text))
        caption, fault = label("", "detail", wrap=True), label("", "red", wrap=True)
        caption.setBuddy(field)
        fault.hide()
        self.fields[key], self._captions[key], self._faults[key] = field, caption, fault
        for part in (caption, field, fault):
            form.addWidget(part)  # type: ignore[attr-defined]

    def _typed(self, key: str, text: str) -> None:
        language = self.language.value

        def change(tables: Tables) -> None:
            own = tables.setdefault("texts", {}).setdefault(language, {})
            if text.strip():
                own[key] = text.rstrip("\n")
            else:
                own.pop(key, None)
                _tidy(tables, language)

        self.state.edit(f"text {language} {key}", change)


def _tidy(tables: Tables, language: str) -> None:
    """Leave no empty tables behind: a text that was typed and taken back is none."""
    if not tables["texts"][language]:
        del tables["texts"][language]
    if not tables["texts"]:
        del tables["texts"]
