"""A text of the window in all its languages at once, so that Ctrl+K finds it in any of them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from circledesk import languages
from circledesk.ui.language import translators


def in_every_language(source: str, context: str = "") -> str:
    """The English text and its translations, one behind the other."""
    said = [translator.translate(context, source) for translator in _translators()]
    return " ".join(dict.fromkeys(text for text in (source, *said) if text))


@cache
def _translators() -> tuple[QTranslator, ...]:
    """Read once, and never installed: the window's language stays as it is."""
    return tuple(
        one for code in languages.codes() for one in translators(code) if not one.isEmpty()
    )
