"""What kinds of messages, ways and languages are called."""

from __future__ import annotations

from circledesk import languages
from circledesk.ui.language import tr


def kinds_of_message() -> list[tuple[str, str]]:
    """Messages to learners that have ready words."""
    return [
        ("reminder", tr("Reminder")),
        ("changed", tr("Meeting moved")),
        ("cancelled", tr("Meeting cancelled")),
        ("confirmation", tr("Welcome")),
    ]


def kind_of_contact(kind: str) -> str:
    """What a contact was about."""
    words = {
        **dict(kinds_of_message()),
        "follow-up": tr("Follow-up"),
        "check-in": tr("Check-in talk"),
        "other": tr("Other"),
    }
    return words.get(kind, kind)


def channel(name: str) -> str:
    """By which way somebody was told."""
    words = {
        "whatsapp": tr("WhatsApp"),
        "sms": tr("SMS"),
        "email": tr("E-mail"),
        "phone": tr("By phone"),
        "in-person": tr("In person"),
    }
    return words.get(name, name)


def languages_of_message() -> list[tuple[str, str]]:
    """Languages that the program has ready words in, in their own names."""
    return list(languages.names().items())
