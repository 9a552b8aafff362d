"""One cell of P2PU's exports as a value; what cannot be is refused with a sentence.

Formats are p2pu.md, section 10. Text is never trimmed or turned into a number: `00123` and
`=1+1` are names.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from uuid import UUID

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(
    r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})?", re.ASCII
)
_CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?", re.ASCII)
_POWER = re.compile(r"\+?\d(?:[.,]\d+)?e\+?\d{1,2}", re.IGNORECASE | re.ASCII)
"""What Excel writes for a long number that it has read as one."""
_YES = {"true": True, "yes": True, "false": False, "no": False}
_SCALE = {
    "can't do": 0,
    "need help doing": 1,
    "can do with difficulty": 2,
    "can do": 3,
    "expert (can teach others)": 4,
}
_MISSING = "n/a"
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


class BadCell(Exception):
    """A cell that cannot be; the message is the reason, a whole sentence."""


def shown(text: str) -> str:
    """Return a cell as a reason quotes it."""
    return f"«{text[:40]}…»" if len(text) > 40 else f"«{text}»"


def _possible(year: int, text: str, what: str) -> None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise BadCell(f"{what}: {shown(text)} is not a date that can be.")


def instant(text: str, what: str) -> datetime | None:
    """Return an instant in UTC cut to milliseconds, as it is stored; none where empty."""
    text = text.strip()
    if not text:
        return None
    try:
        if not _INSTANT.fullmatch(text):
            raise ValueError(text)
        value = datetime.fromisoformat(text)
        _possible(value.year, text, what)
        value = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadCell(f"{what}: {shown(text)} is not a date and time that can be.") from None
    return value.replace(microsecond=value.microsecond // 1000 * 1000)


def needed_instant(text: str, what: str) -> datetime:
    """Return an instant; an empty cell is refused."""
    value = instant(text, what)
    if value is None:
        raise BadCell(f"{what} is missing.")
    return value


def day(text: str, what: str) -> date | None:
    """Return a calendar date; none where empty."""
    text = text.strip()
    if not text:
        return None
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        value = date.fromisoformat(text)
    except ValueError:
        raise BadCell(f"{what}: {shown(text)} is not a date that can be.") from None
    _possible(value.year, text, what)
    return value


def clock(text: str, what: str) -> time | None:
    """Return a time of day without its seconds; none where empty."""
    text = text.strip()
    if not text:
        return None
    try:
        if not _CLOCK.fullmatch(text):
            raise ValueError(text)
        return time.fromisoformat(text).replace(second=0, microsecond=0)
    except ValueError:
        raise BadCell(f"{what}: {shown(text)} is not a time of day.") from None


def yes_no(text: str, what: str) -> bool:
    """Return True/False or yes/no, in any case."""
    value = _YES.get(text.strip().lower())
    if value is None:
        raise BadCell(f"{what}: {shown(text)} is neither yes nor no.")
    return value


def maybe_yes_no(text: str, what: str) -> bool | None:
    """Return yes or no; none where empty."""
    return yes_no(text, what) if text.strip() else None


def answer(text: str) -> str:
    """Return a learner's answer as typed; `n/a` means that none was given."""
    return "" if text == _MISSING else text


def scale(text: str, what: str) -> int | None:
    """Return 0 (Can't do) to 4 (Expert), P2PU's scale of digital literacy; none where missing."""
    label = text.strip().lower().replace("\u2019", "'")
    if label in ("", _MISSING):
        return None
    if label in {"0", "1", "2", "3", "4"}:
        return int(label)
    value = _SCALE.get(label)
    if value is None:
        raise BadCell(f"{what}: {shown(text)} is none of its five answers.")
    return value


def number(text: str, what: str) -> str:
    """Return an id of P2PU's, digits without leading zeros; an empty cell is refused."""
    text = text.strip()
    if not text:
        raise BadCell(f"{what} is missing.")
    if not re.fullmatch(r"\d{1,18}", text, re.ASCII):
        raise BadCell(f"{what}: {shown(text)} is not a number.")
    return text.lstrip("0") or "0"


def count(text: str, what: str) -> int | None:
    """Return a count; none where empty."""
    return int(number(text, what)) if text.strip() else None


def uuid(text: str, what: str) -> str:
    """Return a UUID in its usual form; '' where empty."""
    text = text.strip()
    if not text:
        return ""
    try:
        return str(UUID(text))
    except ValueError:
        raise BadCell(f"{what}: {shown(text)} is not a UUID.") from None


def email(text: str, what: str) -> str:
    """Return an e-mail address as typed, without blanks around it; '' where empty."""
    text = text.strip()
    if text and "@" not in text:
        raise BadCell(f"{what}: {shown(text)} is not an e-mail address.")
    return text


def mobile(text: str, what: str) -> str:
    """Return a phone number as typed; one that a spreadsheet cut short is refused."""
    text = text.strip()
    if _POWER.fullmatch(text):
        raise BadCell(f"{what}: {shown(text)} lost the figures of its phone number.")
    return text


def state(text: str, what: str) -> str | None:
    """Return the state of a sign-up in our own exports; none in P2PU's: they do not tell it."""
    if not text.strip():
        return None
    if text not in ("signed-up", "waiting", "cancelled"):
        raise BadCell(f"{what}: {shown(text)} is none of signed-up, waiting, cancelled.")
    return text
