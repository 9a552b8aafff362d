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


def deed_words(deed: str) -> str:
    """Seen, taken out, printed or changed."""
    return {
        "seen": tr("Seen"),
        "exported": tr("Taken out"),
        "printed": tr("Printed or saved"),
        "changed": tr("Changed"),
    }.get(deed, deed)


def what_words(what: str) -> str:
    """What was seen, taken out or printed; the key itself where it has no words."""
    known = {
        "learner": tr("Page of a learner"),
        "own-data": tr("All about one person"),
        "learners": tr("List of learners"),
        "certificates": tr("Certificates"),
        "parcel": tr("Parcel"),
        "all": tr("Everything, in open formats"),
        "xlsx": tr("Lists for Excel"),
        "csv": tr("Lists as CSV"),
        "p2pu": tr("Files for P2PU"),
        "ics": tr("Calendar"),
        "vcard": tr("Contacts"),
        "sign-in": tr("Sheet to sign"),
        "circle-learners": tr("Learners of a circle"),
    }
    return known.get(what, what.replace("-", " ").capitalize())


def clock_words(hours_left: int) -> str:
    """How much of the law's hours is left."""
    if hours_left < 0:
        return tr("The time for the notice is over: send it now, and say why it is late.")
    if hours_left == 1:
        return tr("One hour is left to tell the data commissioner.")
    return tr("{hours} hours are left to tell the data commissioner.").format(hours=hours_left)
