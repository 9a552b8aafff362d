"""The language of the window, switched live, and its way with dates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from circledesk import languages
from circledesk.said import Sentence


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

_now = [languages.ENGLISH]
_installed: list[QTranslator] = []
"""An application speaks one language at a time, however many windows' contexts there are."""


def now() -> languages.Speech:
    """Return the file of the language in use: its dates, its clock, its plurals."""
    return languages.speech(_now[0])


def translated(text: str) -> str:
    """Say a sentence of the services in the window's language; any other text stays as it is."""
    if not isinstance(text, Sentence):
        return text
    return text.through(lambda template: QCoreApplication.translate(SENTENCES, template))


def in_language(text: str, code: str) -> str:
    """Say a sentence in a language where there is no window; English where it has no words."""
    if not isinstance(text, Sentence):
        return text
    words = list(translators(code))

    def told(template: str) -> str:
        found = (one.translate(SENTENCES, template) for one in reversed(words))
        return next((text for text in found if text), "")

    return text.through(told)


class OwnWords(QTranslator):
    """The window's words of a language file in the data folder, whatever their context."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        return not self._words

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation; none, not '', lets Qt go on to the next translator."""
        return self._words.get(text)  # type: ignore[return-value]


def translators(code: str) -> list[QTranslator]:
    """Return what translates into a language, the last one first asked."""
    if code == languages.ENGLISH:
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (f"{qt}/qtbase_{code}", languages.SHIPPED / f"qt_{code}")
    found: list[QTranslator] = []
    for file in (*files, languages.SHIPPED / f"circledesk_{code}"):
        made = QTranslator()
        if made.load(f"{file}.qm"):
            found.append(made)
    own = languages.speech(code).window
    return [*found, OwnWords(own)] if own else found


def of_system() -> str:
    """Return the code of this computer's own language, where the program speaks it; else ''."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in languages.codes() else ""


class Language(QObject):
    """The language in use; `use()` switches texts, dates and Qt's own buttons at once."""

    changed = Signal()

    def __init__(self, code: str = languages.ENGLISH) -> None:
        super().__init__()
        self.code = languages.ENGLISH
        self._install(code)

    def use(self, code: str) -> None:
        """Switch to a language that there is; another code is ignored."""
        if code in languages.codes() and code != self.code:
            self._install(code)
            self.changed.emit()

    def _install(self, code: str) -> None:
        self.code = code if code in languages.codes() else languages.ENGLISH
        _now[0] = self.code
        QLocale.setDefault(QLocale(now().locale))
        for old in _installed:
            QCoreApplication.removeTranslator(old)
        _installed[:] = translators(self.code)
        for new in _installed:
            QCoreApplication.installTranslator(new)
