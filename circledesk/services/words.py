"""Typed texts before they are kept: trimmed, one spelling of each letter, not too long, not empty.

Limits are P2PU's (p2pu.md, part B.1), so that what is written here also fits there.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from circledesk.errors import InvalidValue
from circledesk.said import listed, said
from circledesk.services.called import label

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
LANGUAGE = 6
"""Letters of a language's tag, as en or pt-BR."""
SMALLEST_YEAR, GREATEST_YEAR = 2000, 2100


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
            said(
                "The {field} has {count} letters; at most {limit} fit.",
                field=label(field),
                count=len(kept),
                limit=limit,
            ),
            "Shorten it.",
            field=field,
        )
    return "" if is_blank(kept) else kept


def needed(text: str, field: str, limit: int) -> str:
    """Return a tidy text; InvalidValue where it is empty or too long."""
    kept = allowed(text, field, limit)
    if not kept:
        raise InvalidValue(
            said("The {field} is empty.", field=label(field)),
            said("Type the {field}.", field=label(field)),
            field=field,
        )
    return kept


def one_of(value: str, field: str, choices: tuple[str, ...]) -> str:
    """Return one of the choices; InvalidValue names them."""
    if value not in choices:
        raise InvalidValue(
            said("«{value}» is no {field}.", value=value, field=label(field)),
            said(
                "Take one of these: {choices}.",
                choices=listed(choice or said("(nothing)") for choice in choices),
            ),
            field=field,
        )
    return value


def between(value: int, field: str, least: int, most: int) -> int:
    """Return a number within its bounds, both included; InvalidValue names them."""
    if not least <= value <= most:
        raise InvalidValue(
            said("The {field} cannot be {value}.", field=label(field), value=value),
            said("It goes from {least} to {most}.", least=least, most=most),
            field=field,
        )
    return value


def email_of(text: str) -> str:
    """Return an e-mail address as typed, or ''; InvalidValue for what can be none."""
    kept = allowed(text, "email", EMAIL)
    name, at, host = kept.rpartition("@")
    if kept and not (at and name and "." in host and not host.startswith(".") and " " not in kept):
        raise InvalidValue(
            said("«{text}» is no e-mail address.", text=kept),
            "Check it with the person, or leave the e-mail empty.",
            field="email",
        )
    return kept


def likely_date(day: date, field: str) -> date:
    """Return a date of our time; a slip of the finger like 0218 or 20018 is refused."""
    if not SMALLEST_YEAR <= day.year <= GREATEST_YEAR:
        raise InvalidValue(
            said("{day} cannot be the {field}.", day=day.isoformat(), field=label(field)),
            said(
                "Check the year: it goes from {least} to {most}.",
                least=SMALLEST_YEAR,
                most=GREATEST_YEAR,
            ),
            field=field,
        )
    return day


def must_be_days(first: date, last: date) -> None:
    """Refuse a last day before the first."""
    likely_date(first, "date")
    if likely_date(last, "date") < first:
        raise InvalidValue(
            "The last day is before the first.", "Choose a later last day.", field="last"
        )
