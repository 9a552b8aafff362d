"""Typed texts before they are kept: trimmed, one spelling of each letter, not too long, not empty.

Limits are P2PU's (p2pu.md, part B.1), so that what is written here also fits there.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from circledesk.errors import InvalidValue

NAME = 128
TITLE = 128
LINK = 200
VENUE = 256
ADDRESS = 256
DETAILS = 128
PROVIDER = 256
QUESTION = 256
CAPTION = 500
KEYWORDS = 500
DESCRIPTION = 2000
STORY = 4000
"""Plus, delta, reflection and answers; P2PU sets no limit there."""
EMAIL = 254
SMALLEST_YEAR, GREATEST_YEAR = 2000, 2100

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def tidy(text: str) -> str:
    """Return a text in NFC without blanks around it and without control signs in it.

    Line breaks and marks of direction inside stay: names may have two lines, or run from the right.
    """
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or _is_kept(sign)).strip()


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cs")


def is_blank(text: str) -> bool:
    """Whether nothing of a text would be seen on paper."""
    return all(unicodedata.category(sign) in ("Cc", "Cf", "Zs", "Zl", "Zp") for sign in text)


def allowed(text: str, field: str, limit: int) -> str:
    """Return a tidy text that may be empty; InvalidValue where it is longer than `limit`."""
    kept = tidy(text)
    if len(kept) > limit:
        raise InvalidValue(
            f"The {label(field)} has {len(kept)} letters; at most {limit} fit.",
            "Shorten it.",
            field=field,
        )
    return "" if is_blank(kept) else kept


def needed(text: str, field: str, limit: int) -> str:
    """Return a tidy text; InvalidValue where it is empty or too long."""
    kept = allowed(text, field, limit)
    if not kept:
        raise InvalidValue(
            f"The {label(field)} is empty.", f"Type the {label(field)}.", field=field
        )
    return kept


def one_of(value: str, field: str, choices: tuple[str, ...]) -> str:
    """Return one of the choices; InvalidValue names them."""
    if value not in choices:
        raise InvalidValue(
            f"«{value}» is no {label(field)}.",
            f"Take one of these: {', '.join(choice or '(nothing)' for choice in choices)}.",
            field=field,
        )
    return value


def between(value: int, field: str, least: int, most: int) -> int:
    """Return a number within its bounds, both included; InvalidValue names them."""
    if not least <= value <= most:
        raise InvalidValue(
            f"The {label(field)} cannot be {value}.",
            f"It goes from {least} to {most}.",
            field=field,
        )
    return value


def email_of(text: str) -> str:
    """Return an e-mail address as typed, or ''; InvalidValue for what can be none."""
    kept = allowed(text, "email", EMAIL)
    name, at, host = kept.rpartition("@")
    if kept and not (at and name and "." in host and not host.startswith(".") and " " not in kept):
        raise InvalidValue(
            f"«{kept}» is no e-mail address.",
            "Check it with the person, or leave the e-mail empty.",
            field="email",
        )
    return kept


def likely_date(day: date, field: str) -> date:
    """Return a date of our time; a slip of the finger like 0218 or 20018 is refused."""
    if not SMALLEST_YEAR <= day.year <= GREATEST_YEAR:
        raise InvalidValue(
            f"{day.isoformat()} cannot be the {label(field)}.",
            f"Check the year: it goes from {SMALLEST_YEAR} to {GREATEST_YEAR}.",
            field=field,
        )
    return day


def label(field: str) -> str:
    """Return a field's name as people read it."""
    return "e-mail" if field == "email" else field.replace("_", " ")


def day_text(day: date) -> str:
    """Return `Tue 7 August`, in English whatever the computer's language."""
    return f"{_WEEKDAYS[day.weekday()]} {month_day(day)}"


def month_day(day: date) -> str:
    """Return `7 August`, in English whatever the computer's language."""
    return f"{day.day} {_MONTHS[day.month - 1]}"
