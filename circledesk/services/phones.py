"""Phone numbers as people type them, read by the rules of the team's country.

Stored as E.164 where a rule fits (p2pu.md, part A). A number with + is taken as typed, only its
blanks and strokes go. What fits no rule is kept as typed and marked to be checked: never guessed,
never refused.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from circledesk.services.countries import PhoneRules, country
from circledesk.services.words import tidy

_BETWEEN = str.maketrans("", "", " \t\n\u00a0\u202f-–‐‑./()")
FEWEST_DIGITS, MOST_DIGITS = 7, 15
"""Of an international number; 15 is E.164's own limit."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number to store. `check`: it fits no rule and is as typed."""

    number: str
    typed: str
    check: bool


def read_phone(text: str, rules: PhoneRules | None) -> Phone:
    """Return a typed number as it is stored; '' stays ''."""
    typed = tidy(text)
    plain = _digits(typed).translate(_BETWEEN)
    number = _international(plain) or _national(plain, rules)
    if number or not typed:
        return Phone(number, typed, check=False)
    return Phone(typed, typed, check=True)


def said_phone(number: str, country_code: str) -> str:
    """Return 0722 000 202 for +254722000202 in Kenya; numbers of other countries stay whole."""
    rules = country(country_code).phones if country_code else None
    start = f"+{rules.prefix}" if rules else ""
    if rules is None or not number.startswith(start):
        return number
    digits = rules.trunk + number.removeprefix(start)
    if not digits.isdecimal():
        return number
    return " ".join(part for part in (digits[:4], digits[4:7], digits[7:]) if part)


def _digits(text: str) -> str:
    """Write the digits of other scripts as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in text.strip("\u200e\u200f\u202a\u202c\u2066\u2069")
    )


def _international(plain: str) -> str:
    digits = plain.removeprefix("+")
    fits = plain.startswith("+") and digits.isdecimal() and not digits.startswith("0")
    return plain if fits and FEWEST_DIGITS <= len(digits) <= MOST_DIGITS else ""


def _national(plain: str, rules: PhoneRules | None) -> str:
    if rules is None or not plain.isdecimal():
        return ""
    for start in (rules.prefix, rules.trunk):
        rest = plain.removeprefix(start)
        if plain.startswith(start) and len(rest) in rules.lengths and rest.startswith(rules.mobile):
            return f"+{rules.prefix}{rest}"
    return ""
