"""Phone numbers as people of the team's country read and dial them."""

from __future__ import annotations


def said_phone(number: str, country_code: str) -> str:
    """Return 0722 000 202 for +254722000202 in Kenya; numbers of other countries stay whole."""
    from circledesk.services.countries import country

    rules = country(country_code).phones if country_code else None
    start = f"+{rules.prefix}" if rules else ""
    if rules is None or not number.startswith(start):
        return number
    digits = rules.trunk + number.removeprefix(start)
    if not digits.isdecimal():
        return number
    return " ".join(part for part in (digits[:4], digits[4:7], digits[7:]) if part)
