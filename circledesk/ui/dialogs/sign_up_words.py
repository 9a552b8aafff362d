"""The words of a sign-up's choices, in the order of the stored answers."""

from __future__ import annotations

from circledesk.services.consent_words import words_of
from circledesk.ui.language import now, tr

ACCESS = ("", "Both", "Just a laptop", "Just a headphones", "Neither")
"""P2PU's answers, as they are stored and exchanged; people read those of `access_words`."""
MESSAGE_LANGUAGES = {"en": "English", "sw": "Kiswahili", "fr": "Français"}
"""A language is called by its own name everywhere."""


def consent_words(under_18: bool, language: str) -> str:
    """The words of consent, in the learner's language; before she has one in the window's."""
    return words_of(under_18, language or now().code)


def literacy_words() -> dict[str, str]:
    """P2PU's items of digital literacy, as a learner is asked."""
    return {
        "send_email": tr("Sends an e-mail"),
        "delete_spam": tr("Deletes unwanted e-mail"),
        "search_online": tr("Finds things on the internet"),
        "browse_video": tr("Finds and watches videos"),
        "online_shopping": tr("Buys or pays on the internet"),
        "mobile_apps": tr("Uses apps on a phone"),
        "web_safety": tr("Knows what is safe on the internet"),
    }


def goals() -> list[str]:
    """What learners join for, after P2PU's choices; anything else can be typed."""
    return [
        "",
        tr("To find work"),
        tr("To do my job better"),
        tr("To go along with other studies"),
        tr("Personal interest"),
        tr("To meet people"),
        tr("For fun, to try something new"),
    ]


def access_words() -> list[str]:
    """What a learner brings, in the order of the stored answers."""
    return [
        tr("Not asked"),
        tr("A laptop and headphones"),
        tr("A laptop only"),
        tr("Headphones only"),
        tr("Neither laptop nor headphones"),
    ]


def internet_words() -> list[str]:
    """P2PU's scale from 0 to 4, after "not asked"."""
    return [
        tr("Not asked"),
        tr("Cannot do it yet"),
        tr("With help"),
        tr("With difficulty"),
        tr("Can do it"),
        tr("Can teach others"),
    ]
