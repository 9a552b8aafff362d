"""Papers of an incident: the two notices as letters, and the register of all incidents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO
from zoneinfo import ZoneInfo

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from circledesk.documents.flowables import GREY, Heading, Words
from circledesk.documents.privacy_text import (
    commissioner_text,
    encrypted_text,
    held_text,
    people_text,
    steps_text,
)
from circledesk.documents.privacy_words import privacy_words
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import clean
from circledesk.documents.words import clock, language_of, long_date
from circledesk.services.facts.privacy import IncidentRow, NoticeFacts

TEXTS = {"commissioner": commissioner_text, "people": people_text}
"""The notices: to whom -> what makes the text."""
_SIZE = 11.0


def render_notice(facts: NoticeFacts, out: BinaryIO, to: str, language: str = "en") -> None:
    """Write one of TEXTS as a letter to sign."""
    chosen = language_of(language)
    name = privacy_words(chosen)["lost"][to]
    day = long_date(facts.privacy.made_on, chosen)
    story: list[Flowable] = [
        Spacer(0, 20),
        Words(day, _SIZE, colour=GREY, right=True),
        Spacer(0, 20),
    ]
    bold = 1 if to == "commissioner" else -1
    for place, part in enumerate(TEXTS[to](facts, chosen).strip().split("\n\n")):
        style = "sans-bold" if place == bold else "sans"
        for line in part.splitlines():
            story.append(Words(clean(line), _SIZE, style=style, rtl=None))
        story.append(Spacer(0, 11))
    sheet = Sheet(chosen, clean(facts.privacy.team), name, day)
    write_sheets(story, sheet, out, title=f"{name}: {clean(facts.privacy.team)}")


def render_register(
    rows: Sequence[IncidentRow],
    out: BinaryIO,
    language: str = "en",
    *,
    team: str,
    made_on: date,
    zone: ZoneInfo,
) -> None:
    """Write the register of incidents."""
    chosen = language_of(language)
    words = privacy_words(chosen)["lost"]
    story: list[Flowable] = [Words(words["register"], 20, style="sans-bold"), Spacer(0, 8)]
    for row in rows:
        noticed = row.noticed_at.astimezone(zone)
        at = f"{long_date(noticed.date(), chosen)}, {clock(noticed, chosen)}"
        head = Heading(f"{words['kinds'][row.kind]}", at)
        where = " · ".join(part for part in (row.computer, row.branch) if part)
        told = (
            where,
            row.what,
            held_text(row, chosen) if row.was_on_it else "",
            encrypted_text(row, chosen),
            words["done"].format(measures=steps_text(row, chosen)),
            *_told(row, chosen, zone),
        )
        lines = [Words(clean(text), 10, rtl=None) for text in told if text]
        story.append(KeepTogether([head, *lines]))
    if not rows:
        story.append(Words(words["none"], 10))
    made = long_date(made_on, chosen)
    sheet = Sheet(chosen, clean(team), words["register"], made)
    write_sheets(story, sheet, out, title=f"{words['register']}: {clean(team)}")


def _told(row: IncidentRow, language: str, zone: ZoneInfo) -> list[str]:
    """Say to whom which notice went, and when."""
    words = privacy_words(language)["lost"]
    times = {"commissioner": row.commissioner_told_at, "people": row.people_told_at}
    return [
        f"{words[key]}: {long_date(at.astimezone(zone).date(), language)}"
        if at
        else f"{words[key]}: {words['none']}"
        for key, at in times.items()
    ]
