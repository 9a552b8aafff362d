"""Two versions in people's words: what it is about, and each value as it is shown elsewhere."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from circledesk.services.facts.exchange import ConflictView, OtherValue
from circledesk.ui import words
from circledesk.ui.language import tr

_LONGEST = 22


def what_differs(cell: str) -> str:
    """The word for a cell; one that has none is named as it is called."""
    return {
        "name": tr("name"),
        "certificate_name": tr("name on the certificate"),
        "phone": tr("phone"),
        "email": tr("e-mail"),
        "when": tr("day and time"),
        "place": tr("where it stands"),
        "state": tr("state"),
        "attending": tr("word on coming"),
        "goal": tr("goal"),
        "support": tr("support"),
        "capacity": tr("places"),
        "title": tr("title"),
        "plus": tr("what went well"),
        "delta": tr("what to change"),
        "rating": tr("rating"),
        "headcount": tr("headcount"),
        "venue": tr("place"),
        "deleted_at": tr("whether it is deleted"),
    }.get(cell, cell.replace("_", " "))


def value_words(cell: str, value: Any, zone: ZoneInfo) -> str:
    """A value as people read it."""
    if value is None or value == "" or value == []:
        return tr("Nothing")
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if cell == "rating" and isinstance(value, int):
        return words.rating(value)
    if isinstance(value, list):
        parts = [value_words("", part, zone) for part in value if part not in (None, "")]
        return ", ".join(parts)
    if isinstance(value, str):
        return _text_words(cell, value, zone)
    return str(value)


def _text_words(cell: str, value: str, zone: ZoneInfo) -> str:
    known = words.attendance(value) if cell in ("state", "") else ""
    if known:
        return known
    try:
        if len(value) == 10:
            return words.short_weekday_date(date.fromisoformat(value))
        if "T" in value:
            return words.stamp(datetime.fromisoformat(value).astimezone(zone))
        if len(value) in (5, 8) and value[2] == ":":
            return f"{time.fromisoformat(value):%H:%M}"
    except ValueError:
        pass
    return value


def who_and_when(other: OtherValue | None, zone: ZoneInfo, here: str) -> str:
    """Achieng, Kisumu PC · 10 Aug, 16:20; `here` is the name of this computer."""
    if other is None:
        return ""
    parts = [] if other.device.startswith(other.by) else [other.by]
    who = tr("this computer") if other.device == here else ", ".join([*parts, other.device])
    return f"{who} · {words.stamp(other.at.astimezone(zone))}"


def keep_words(conflict: ConflictView, zone: ZoneInfo) -> str:
    """Words of the button that keeps what is shown."""
    if conflict.deleted:
        return tr("Leave it deleted")
    shown = value_words(conflict.cell, conflict.shown, zone)
    short = len(shown) <= _LONGEST
    return tr("Keep {value}").format(value=shown) if short else tr("Keep the first")


def take_words(conflict: ConflictView, zone: ZoneInfo) -> str:
    """Words of the button that brings the other value back."""
    if conflict.deleted:
        return tr("Bring it back")
    lost = value_words(conflict.cell, lost_value(conflict).value, zone)
    short = len(lost) <= _LONGEST
    return tr("Take {value}").format(value=lost) if short else tr("Take the second")


def lost_value(conflict: ConflictView) -> OtherValue:
    """The value that `restore_conflict` brings back."""
    others = conflict.others
    if conflict.deleted:
        return others[0]
    return next((one for one in others if one.value != conflict.shown), others[0])
