"""A text of the window in all its languages at once, so that Ctrl+K finds it in any of them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from circledesk.ui.language import LANGUAGES, catalogue


def in_every_language(source: str, context: str = "") -> str:
    """The English text and its translations, one behind the other."""
    said = [translator.translate(context, source) for translator in _translators()]
    return " ".join(dict.fromkeys(text for text in (source, *said) if text))


@cache
def _translators() -> tuple[QTranslator, ...]:
    """Read once, and never installed: the window's language stays as it is."""
    made = []
    for code in LANGUAGES:
        translator = QTranslator()
        if code != "en" and translator.load(str(catalogue("circledesk", code))):
            made.append(translator)
    return tuple(made)
