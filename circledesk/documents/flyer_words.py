"""What a circle's flyer, poster and slips say, line by line."""

from __future__ import annotations

from urllib.parse import quote

from circledesk import languages
from circledesk.documents.team_page_words import distinct, language_name, weekday
from circledesk.documents.words import Language, count, listed, long_date, say
from circledesk.services.facts.posters import CirclePaper

Row = tuple[str, str, tuple[str, ...]]
"""What it is about, the answer, and what is said below it in smaller letters."""


def when(paper: CirclePaper, language: Language) -> str:
    """Return Tuesdays, 17:30–19:00."""
    days = listed([weekday(language, day) for day in paper.weekdays], language)
    hours = languages.speech(language).time_span(paper.start, paper.end)
    return say(language, "team_page.when", days=days, hours=hours)


def dates(paper: CirclePaper, language: Language) -> str:
    """Return 6 meetings, from 7 August 2018 to 11 September 2018."""
    first, last = long_date(paper.first, language), long_date(paper.last, language)
    return count(language, "flyer.dates", paper.meetings, first=first, last=last)


def where(paper: CirclePaper) -> tuple[str, ...]:
    """Return the library, then room, address, town and county, nothing said twice."""
    parts = (paper.branch, paper.venue, paper.address, paper.city, paper.county)
    named = paper.branch.casefold() in paper.venue.casefold()
    return tuple(distinct(parts[1:] if named else parts))


def rows(paper: CirclePaper, language: Language) -> tuple[Row, ...]:
    """Return the answers to what a passer-by asks; what is not known is left out."""
    library, *details = where(paper)
    who = listed(paper.facilitators, language)
    told: tuple[Row, ...] = (
        (say(language, "flyer.when"), when(paper, language),
         (paper.spoken, dates(paper, language))),
        (say(language, "flyer.where"), library, (", ".join(details),)),
        (say(language, "flyer.who"), who, ()),
        (say(language, "flyer.cost"), say(language, "flyer.free"), ()),
        (say(language, "flyer.language"), language_name(paper.language), ()),
    )  # fmt: skip
    return tuple(row for row in told if row[1])


def link(paper: CirclePaper, language: Language) -> str:
    """Return what the code opens: a message to the facilitator, else the group; '' for none."""
    if paper.whatsapp:
        hello = say(language, "flyer.hello", circle=paper.name)
        return f"https://wa.me/{paper.whatsapp}?text={quote(hello)}"
    return paper.group_link


def ways(paper: CirclePaper, language: Language) -> list[str]:
    """Return the ways to sign up, the easiest first."""
    told = []
    if paper.whatsapp:
        told.append(say(language, "flyer.scan_person", person=paper.contact))
    elif paper.group_link:
        told.append(say(language, "flyer.scan_group"))
    if paper.phone and paper.contact:
        told.append(say(language, "flyer.call", person=paper.contact, phone=paper.phone))
    elif paper.phone:
        told.append(say(language, "flyer.call_library", phone=paper.phone))
    ask = "flyer.ask" if told else "flyer.ask_only"
    return [*told, say(language, ask, branch=paper.branch)]
