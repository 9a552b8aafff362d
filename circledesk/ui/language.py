"""The language of the window, switched live, and its way with dates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from circledesk.said import Sentence
from circledesk.settings import RESOURCES


def tr(text: str) -> str:
    """Translate a text outside a class; inside one, `self.tr` does. Both are found by lupdate."""
    return QCoreApplication.translate("", text) if not _plain else text


_plain: list[bool] = []


def untranslated(say: Callable[[str], str], key: str) -> str:
    """What a function says by `tr`, in the words of the program's texts themselves."""
    _plain.append(True)
    try:
        return say(key)
    finally:
        _plain.pop()


SENTENCES = "Sentences"
"""The catalogue's context for what is said below the window (see `circledesk.said`)."""


def translated(text: str) -> str:
    """Say a sentence of the services in the window's language; any other text stays as it is."""
    if not isinstance(text, Sentence):
        return text
    return text.through(lambda template: QCoreApplication.translate(SENTENCES, template))


def in_language(text: str, code: str) -> str:
    """Say a sentence in a language where there is no window; English where it has no catalogue."""
    translator = QTranslator()
    if not isinstance(text, Sentence) or not translator.load(str(catalogue("circledesk", code))):
        return text
    return text.through(lambda template: translator.translate(SENTENCES, template) or "")


def catalogue(name: str, code: str) -> Path:
    """The compiled texts of a language: of the window (circledesk) or of Qt's own buttons (qt)."""
    return RESOURCES / "translations" / f"{name}_{code}.qm"


LANGUAGES = {"en": "English", "sw": "Kiswahili"}
_LOCALES = {"en": "en_GB", "sw": "sw_KE"}


class Language(QObject):
    """The language in use; `use()` switches texts, dates and Qt's own buttons at once."""

    changed = Signal()

    def __init__(self, code: str = "en") -> None:
        super().__init__()
        self.code = "en"
        self._translators = [QTranslator(self), QTranslator(self)]
        self._install(code)

    def use(self, code: str) -> None:
        """Switch to a language of `LANGUAGES`; another code is ignored."""
        if code in LANGUAGES and code != self.code:
            self._install(code)
            self.changed.emit()

    def _install(self, code: str) -> None:
        self.code = code if code in LANGUAGES else "en"
        QLocale.setDefault(QLocale(_LOCALES[self.code]))
        for name, translator in zip(("circledesk", "qt"), self._translators, strict=True):
            QCoreApplication.removeTranslator(translator)
            if self.code != "en" and translator.load(str(catalogue(name, self.code))):
                QCoreApplication.installTranslator(translator)
