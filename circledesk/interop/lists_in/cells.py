"""Reads one cell as what its column holds: a text, a phone number, a count, yes or no."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from circledesk.interop.lists_in.grid import BadCell, Broken, Value, is_empty, shown
from circledesk.interop.lists_in.heading_words import folded, worded
from circledesk.said import said
from circledesk.services.countries import PhoneRules
from circledesk.services.phones import read_phone
from circledesk.services.words import tidy

_YES = worded("y yes true 1 ndiyo ndio ndyo n'dio x ✓ ✔ ☑ v oui o vrai t")
_NO = worded("n no false 0 hapana la non faux f - – ✗ ✘ ☐")
_BLANKS = re.compile(r"[\u00a0\u2007\u202f\u2009 ]+")
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:[ ,'\u00a0\u202f]\d{3})*(?:\.\d+)?|[+-]?\d+(?:[.,]\d+)?")
_POWER = re.compile(r"\+?\d(?:[.,]\d+)?e\+?\d{1,2}", re.IGNORECASE)
_NOTHING = frozenset(("n/a", "na", "none", "nil", "-", "--", "–", "—", "hakuna", "hana", "?"))
_NO_PHONE = frozenset((
    "hana simu", "hakuna simu", "hamna", "sina", "no", "no phone", "not available", "nothing", "x",
    "aucun", "pas de telephone", "pas de téléphone",
))  # fmt: skip


def text_of(value: Value) -> str:
    """Return a cell as a text: numbers without .0, blanks that only look like such as blanks."""
    if isinstance(value, Broken):
        raise BadCell(said("The formula of this cell failed ({text}).", text=value.text))
    text = shown(value)
    return tidy("\n".join(_BLANKS.sub(" ", line).strip() for line in text.splitlines()))


def line_of(value: Value) -> str:
    """Return a cell as a text of one line."""
    return " ".join(text_of(value).split())


def name_of(value: Value) -> str:
    """Return a cell as a name; a number, a day or a single sign is none."""
    text = line_of(value)
    if not text:
        return ""
    if isinstance(value, (bool, int, float, date, datetime, time, timedelta)):
        raise BadCell(said("«{text}» is no name.", text=text))
    if not any(sign.isalpha() for sign in text):
        raise BadCell(said("«{text}» is no name.", text=text))
    return text


def phone_of(value: Value, rules: PhoneRules | None) -> str:
    """Return a phone number as the program keeps it.

    Spreadsheets make numbers of phones: 722000114.0, 2.547E+11. What they lost is put back where
    the country's rules leave no doubt; a number that lost its figures is refused.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(float(value), rules)
    text = line_of(value)
    if not text or text.casefold() in _NOTHING | _NO_PHONE:
        return ""
    if not any(sign.isdigit() for sign in text):
        raise BadCell(said("«{text}» is no number.", text=text))
    if _POWER.fullmatch(text.replace(" ", "")):
        return _from_number(float(text.replace(" ", "").replace(",", ".")), rules, typed=text)
    if whole := re.fullmatch(r"(\d{7,15})[.,]0+", text):
        text = whole[1]
    parts = [part for part in re.split(r"\s*[/;,|]\s*|\s+(?:or|au|na|ou|and)\s+", text) if part]
    if len(parts) > 1 and all(sum(s.isdigit() for s in part) >= 7 for part in parts):
        text = parts[0]
    return _restored(text, rules)


def email_text(value: Value) -> str:
    """Return an e-mail without what programs put round it."""
    text = line_of(value).strip("<>,; ")
    if text.casefold() in _NOTHING:
        return ""
    text = text.removeprefix("mailto:")
    if match := re.fullmatch(r".*<([^<>\s]+@[^<>\s]+)>", text):
        text = match[1]
    return re.sub(r"\s*@\s*", "@", text)


def whole_of(value: Value) -> int | None:
    """Return a cell as a whole number; none where nothing stands there."""
    if is_empty(value):
        return None
    if isinstance(value, (bool, date, datetime, time, timedelta)):
        raise BadCell(said("«{text}» is no number.", text=shown(value)))
    if isinstance(value, (int, float)):
        number = float(value)
    else:
        text = line_of(value)
        if not _NUMBER.fullmatch(text):
            raise BadCell(said("«{text}» is no number.", text=text))
        number = float(re.sub(r"[ ,'\u00a0\u202f](?=\d{3})", "", text).replace(",", "."))
    if not number.is_integer() or abs(number) > 1e9:
        raise BadCell(said("«{text}» is no whole number.", text=shown(value)))
    return int(number)


def flag_of(value: Value) -> bool | None:
    """Return yes or no; none where nothing stands there."""
    if is_empty(value):
        return None
    if isinstance(value, bool):
        return value
    text = folded(line_of(value)) or line_of(value)
    if text in _YES or text == "1":
        return True
    if text in _NO or text == "0":
        return False
    raise BadCell(said("«{text}» is neither yes nor no.", text=line_of(value)))


def _from_number(number: float, rules: PhoneRules | None, typed: str = "") -> str:
    digits = f"{number:.0f}" if number.is_integer() and 0 < number < 1e15 else ""
    telling = len(digits.rstrip("0"))
    cut = telling <= (5 if len(digits) > 10 else 2)
    if len(digits) < 7 or cut or (typed and len(re.sub(r"\D", "", typed)) < 9):
        raise BadCell(
            said("«{text}» lost the figures of its phone number: type it anew as text.",
                 text=typed or shown(number))
        )  # fmt: skip
    return _restored(digits, rules)


def _restored(text: str, rules: PhoneRules | None) -> str:
    """Read a number; one that lost its first zero, or its +, gets it back where that fits."""
    read = read_phone(text, rules)
    if read.check and rules is not None:
        bare = re.sub(r"[ \-().\u00a0]", "", text).removeprefix("00")
        for begun in (f"{rules.trunk}{bare}", f"+{bare}" if len(bare) > 10 else ""):
            again = read_phone(begun, rules)
            if bare.isdecimal() and begun and not again.check:
                return again.number
    return read.number


def tidy_name(name: str, *, turn: bool, capitals: bool) -> str:
    """Return a name as a person asked: «Last, First» turned, CAPITALS as names are written."""
    if turn and name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}" if first and last else name
    if not capitals:
        return name
    every = name.isupper()
    return " ".join(_cased(word) if every or _is_loud(word) else word for word in name.split())


def _is_loud(word: str) -> bool:
    """Whether a word of a name is in CAPITALS and is no initials."""
    return word.isupper() and sum(sign.isalpha() for sign in word) > 2 and "." not in word


def _cased(word: str) -> str:
    """JOY Joy, NG'ANG'A Ng'ang'a, ANN-MARY Ann-Mary."""
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
