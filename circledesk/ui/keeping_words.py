"""What kinds of data, deeds, incidents and steps are called in the window."""

from __future__ import annotations

from circledesk.documents.privacy_words import privacy_words
from circledesk.ui.language import tr


def kind_words(language: str, key: str) -> str:
    """The name of a kind of data, as the papers have it."""
    return str(privacy_words(language)["kept"].get(key, key))


def incident_kind(language: str, key: str) -> str:
    """What happened, as the papers have it."""
    return str(privacy_words(language)["lost"]["kinds"].get(key, key))


def step_words(language: str, key: str) -> str:
    """What is to be done, as the papers have it, as a sentence of its own."""
    text = str(privacy_words(language)["steps"][key])
    return text[:1].upper() + text[1:]


def deed_words(language: str, deed: str) -> str:
    """Seen, taken out, printed or changed, as the paper has it."""
    return str(privacy_words(language)["deeds"].get(deed, deed))


def clock_words(hours_left: int) -> str:
    """How much of the law's hours is left."""
    if hours_left < 0:
        return tr("The time for the notice is over: send it now, and say why it is late.")
    if hours_left == 1:
        return tr("One hour is left to tell the data commissioner.")
    return tr("{hours} hours are left to tell the data commissioner.").format(hours=hours_left)
