"""The language of the window, switched live, and its way with dates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from circledesk.said import Sentence
from circledesk.settings import RESOURCES


def tr(text: str) -> str:
    """Translate a text outside a class; inside one, `self.tr` does. Both are found by lupdate."""
    return QCoreApplication.translate("", text)


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
    if not isinstance(text, Sentence) or not translator.load(str(_catalogue("circledesk", code))):
        return text
    return text.through(lambda template: translator.translate(SENTENCES, template) or "")


def _catalogue(name: str, code: str) -> Path:
    return RESOURCES / "translations" / f"{name}_{code}.qm"


LANGUAGES = {"en": "English", "sw": "Kiswahili"}
_LOCALES = {"en": "en_GB", "sw": "sw_KE"}


def of_system() -> str:
    """Return the code of this computer's own language, where the program speaks it; else ''."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else ""


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
            if self.code != "en" and translator.load(str(_catalogue(name, self.code))):
                QCoreApplication.installTranslator(translator)
