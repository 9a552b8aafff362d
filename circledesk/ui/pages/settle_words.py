"""Two versions in people's words: what it is about, and each value as it is shown elsewhere."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from circledesk.services.facts.exchange import ConflictView, OtherValue
from circledesk.ui import words
from circledesk.ui.language import tr, translated

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
        "description": tr("description"),
        "reflection": tr("reflection"),
        "duration": tr("length in minutes"),
        "course_id": tr("course"),
        "stand_in_id": tr("stand-in"),
        "cancelled": tr("whether it is cancelled"),
        "draft": tr("whether it is a draft"),
        "did_not_happen": tr("whether it did not happen"),
        "signup_open": tr("whether sign-up is open"),
        "consent": tr("consent"),
        "computer_access": tr("computer access"),
        "use_internet": tr("use of the internet"),
        "under_18": tr("whether under 18"),
        "language": tr("language"),
        "code": tr("short code"),
        "county": tr("county"),
        "address": tr("address"),
        "issue": tr("certificate"),
        "role": tr("role"),
        "same": tr("whether they are one person"),
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
            return words.clock(time.fromisoformat(value))
    except ValueError:
        pass
    return value


def about_words(conflict: ConflictView, here: str) -> str:
    """What the versions are of: the row, whose it is, and what differs."""
    what = translated(conflict.what)
    if conflict.branch and conflict.branch not in what:
        what = f"{what}, {conflict.branch}"
    if not conflict.deleted:
        return tr("{what}: {cell}").format(what=what, cell=what_differs(conflict.cell))
    there, edited = _place(conflict.now, here), _place(conflict.others[0], here)
    if not there:
        text = tr("{what}: deleted here, changed at {edited}")
    elif not edited:
        text = tr("{what}: deleted at {there}, changed here")
    else:
        text = tr("{what}: deleted at {there}, changed at {edited}")
    return text.format(what=what, there=there, edited=edited)


def _place(version: OtherValue | None, here: str) -> str:
    """Whose a version is; '' for this computer's."""
    return "" if version is None or version.device == here else version.source


def version_words(
    conflict: ConflictView, version: OtherValue | None, zone: ZoneInfo, *, shown: bool
) -> str:
    """One version as people read it."""
    if shown and conflict.deleted:
        return tr("Deleted")
    if version is not None and version.called:
        return translated(version.called)
    value = conflict.shown if shown or version is None else version.value
    text = value_words(conflict.cell, value, zone)
    if conflict.deleted and conflict.cell != "deleted_at":
        return tr("{cell}: {value}").format(cell=what_differs(conflict.cell), value=text)
    return text


def other_versions(conflict: ConflictView) -> tuple[OtherValue, ...]:
    """The versions that can be taken, those of one value once; the first is what R takes.

    Below a deleted row others live: they come back together.
    """
    if conflict.deleted:
        return conflict.others[:1]
    seen, found = [conflict.shown], []
    for other in conflict.others:
        if other.value not in seen:
            seen.append(other.value)
            found.append(other)
    return tuple(found) or conflict.others[:1]


def who_and_when(other: OtherValue | None, zone: ZoneInfo, here: str) -> str:
    """Achieng, Kisumu PC · 10 Aug, 16:20; `here` is the name of this computer."""
    if other is None:
        return ""
    if other.device == here:
        who = ", ".join(part for part in (_by(other), tr("this computer")) if part)
        return f"{who} · {words.stamp(other.at.astimezone(zone))}"
    where = [other.device]
    if other.branch and not other.device.startswith(other.branch):
        where.append(other.branch)
    who = ", ".join([part for part in (_by(other), *where) if part])
    return f"{who} · {words.stamp(other.at.astimezone(zone))}"


def _by(other: OtherValue) -> str:
    return "" if other.by and other.device.startswith(other.by) else other.by


def keep_words(conflict: ConflictView, zone: ZoneInfo) -> str:
    """Words of the button that keeps what is shown."""
    if conflict.deleted:
        return tr("Leave it deleted")
    shown = version_words(conflict, conflict.now, zone, shown=True)
    short = len(shown) <= _LONGEST
    return tr("Keep {value}").format(value=shown) if short else tr("Keep this one")


def take_words(conflict: ConflictView, other: OtherValue, zone: ZoneInfo) -> str:
    """Words of a button that brings another value back."""
    if conflict.deleted:
        return tr("Bring it back")
    lost = version_words(conflict, other, zone, shown=False)
    short = len(lost) <= _LONGEST
    return tr("Take {value}").format(value=lost) if short else tr("Take this one")
