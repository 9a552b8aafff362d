"""Words for requests about own data: kinds, outcomes, and how long there still is."""

from __future__ import annotations

from circledesk.services.facts.rights import RequestRow
from circledesk.ui.language import tr
from circledesk.ui.words import counted


def request_kinds() -> dict[str, str]:
    """What a person may ask, by the services' names."""
    return {
        "access": tr("See all that is kept"),
        "correction": tr("Correct something"),
        "erasure": tr("Erase for good"),
        "withdrawal": tr("Take consent back"),
        "portability": tr("Get it as a file"),
        "restriction": tr("Let it rest"),
        "objection": tr("Object"),
    }


def outcomes() -> dict[str, str]:
    """What became of a request."""
    return {
        "done": tr("Done as asked"),
        "refused": tr("Refused, with the reason"),
        "withdrawn": tr("She does not want it any more"),
    }


def clock_words(row: RequestRow) -> str:
    """How many days are left, or how many it is late."""
    if row.days_left < 0:
        return counted(tr("1 day late"), tr("{n} days late"), -row.days_left)
    if row.days_left == 0:
        return tr("due today")
    return counted(tr("1 day left"), tr("{n} days left"), row.days_left)
