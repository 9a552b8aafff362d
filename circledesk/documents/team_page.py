"""The public list of circles as one HTML file: every language, filters, no network.

Without scripts all of it is read in one language, with the others below it.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

from circledesk import languages
from circledesk.documents.team_page_style import SCRIPT, STYLE
from circledesk.documents.team_page_words import distinct, language_name, sentence, weekday
from circledesk.documents.words import (
    Language,
    full_date,
    listed,
    long_date,
)
from circledesk.services.facts.team_page import PublicCircle, TeamPage

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def team_page_html(page: TeamPage, language: str = "en") -> str:
    """Return the page; `language` is the one that is in front. Texts of people are escaped."""
    first = languages.known(language)
    order = (first, *(other for other in languages.codes() if other != first))
    parts = "".join(_language(page, one, hidden=one != first) for one in order)
    title = f"{page.team}: {sentence(first, 'title')}"
    return (
        f'<!DOCTYPE html>\n<html lang="{first}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n"
        "<noscript><style>main[hidden] { display: block; } form, .switch { display: none; }"
        f"</style></noscript>\n</head>\n<body>\n{parts}<script>{SCRIPT}</script>\n</body>\n</html>\n"
    )


def _language(page: TeamPage, language: Language, *, hidden: bool) -> str:
    cards = "".join(_card(one, page, language) for one in page.circles)
    listing = f"{_filters(page, language)}<ul>\n{cards}</ul>\n" if cards else ""
    empty = "" if cards else f'<p class="none">{escape(sentence(language, "empty"))}</p>\n'
    intro = f'<p dir="auto">{escape(page.intro)}</p>\n' if page.intro else ""
    made = sentence(language, "made", day=long_date(page.made_on, language))
    site = f" · {_linked(page.website, page.website)}" if page.website else ""
    return (
        f'<main lang="{language}"{" hidden" if hidden else ""}>\n<header>'
        f'<p class="team" dir="auto">{escape(page.team)}</p>{_switch(language)}</header>\n'
        f"<h1>{escape(sentence(language, 'title'))}</h1>\n{intro}"
        f"<p>{escape(sentence(language, 'what'))} {escape(sentence(language, 'join'))}</p>\n"
        f"{listing}{empty}<footer><p>{escape(made)}{site}</p></footer>\n</main>\n"
    )


def _switch(language: Language) -> str:
    buttons = (
        f'<button type="button" class="switch" lang="{other}" data-to="{other}">'
        f"{escape(language_name(other))}</button>"
        for other in languages.codes()
        if other != language
    )
    return f"<span>{' '.join(buttons)}</span>"


def _filters(page: TeamPage, language: Language) -> str:
    branches = sorted({one.branch for one in page.circles}, key=str.casefold)
    languages = sorted({one.language for one in page.circles})
    states = [
        ("starting", sentence(language, "starting")),
        ("running", sentence(language, "running")),
    ]
    name = escape(sentence(language, "filters"))
    hint = escape(sentence(language, "find_hint"))
    find = escape(sentence(language, "find"))
    return (
        f'<form role="search" aria-label="{name}">\n'
        f'<label>{find}<input type="search" name="find" placeholder="{hint}"></label>\n'
        + _select(language, "library", [(one, one) for one in branches])
        + _select(language, "language", [(one, language_name(one)) for one in languages])
        + _select(language, "state", states)
        + f'</form>\n<p class="count" role="status" data-said="{_attribute(language, "shown")}" '
        f'data-none="{_attribute(language, "none")}"></p>\n'
    )


def _attribute(language: Language, key: str) -> str:
    return escape(sentence(language, key, n="{n}"), quote=True)


def _select(language: Language, key: str, choices: Iterable[tuple[str, str]]) -> str:
    options = "".join(
        f'<option value="{escape(value, quote=True)}">{escape(text)}</option>'
        for value, text in [("", sentence(language, "all")), *choices]
    )
    label = escape(sentence(language, key))
    return f'<label>{label}<select name="{key}">{options}</select></label>\n'


def _card(one: PublicCircle, page: TeamPage, language: Language) -> str:
    running = one.first < page.made_on
    data = {
        "library": one.branch,
        "language": one.language,
        "state": "running" if running else "starting",
        "find": " ".join((one.name, one.course, one.keywords, one.branch, one.city, one.county)),
    }
    attributes = "".join(
        f' data-{name}="{escape(text, quote=True)}"' for name, text in data.items()
    )
    key = "runs" if running else "starts"
    begins = sentence(language, key, day=full_date(one.next if running else one.first, language))
    lines = (_when(one, language), _where(one), language_name(one.language))
    told = "".join(f'<p dir="auto">{escape(line)}</p>' for line in lines if line)
    told += _course(one, language)
    caption = f'<p class="caption" dir="auto">{escape(one.caption)}</p>' if one.caption else ""
    return (
        f'<li{attributes}>\n<h2 dir="auto">{escape(one.name)}</h2>\n'
        f'<p class="begins">{escape(begins)}</p>\n{told}{caption}'
        f'<p class="places">{escape(_places(one, language))}</p>\n</li>\n'
    )


def _when(one: PublicCircle, language: Language) -> str:
    days = listed([weekday(language, day) for day in one.weekdays], language)
    hours = languages.speech(language).time_span(one.start, one.end)
    key = "meetings.one" if one.meetings == 1 else "meetings.other"
    count = sentence(language, key, n=one.meetings, last=long_date(one.last, language))
    return f"{sentence(language, 'when', days=days, hours=hours)} · {count}"


def _where(one: PublicCircle) -> str:
    return ", ".join(distinct((one.branch, one.venue, one.address, one.city, one.county)))


def _course(one: PublicCircle, language: Language) -> str:
    """Return the course where it is called otherwise, or has a page to look at."""
    same = one.course.casefold() == one.name.casefold()
    if same and not _address(one.link):
        return ""
    told = sentence(language, "course", course=one.course)
    return f'<p dir="auto">{_linked(told, one.link)}</p>'


def _linked(text: str, address: str) -> str:
    """Return a text that leads to an address: nothing is fetched before somebody chooses it."""
    href = _address(address)
    if not href:
        return f'<span dir="auto">{escape(text)}</span>'
    return f'<a href="{escape(href, quote=True)}" rel="noopener" dir="auto">{escape(text)}</a>'


def _address(text: str) -> str:
    """Return an address that a browser opens; of a site's bare name the secure one; else ''."""
    address = text.strip()
    if address and "://" not in address and "." in address and ":" not in address:
        address = f"https://{address}"
    parts = urlsplit(address)
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


def _places(one: PublicCircle, language: Language) -> str:
    if not one.open:
        return sentence(language, "closed")
    if one.full is None:
        return sentence(language, "ask")
    return sentence(language, "full" if one.full else "open")
