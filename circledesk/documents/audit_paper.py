"""Who did what, on paper for an auditor: what was asked for, how sure it is, and line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.privacy_words import privacy_words
from circledesk.documents.report_parts import TEXT
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import Language, clock, language_of, long_date
from circledesk.services.facts.keeping import CHANGED, AuditPaper, AuditRow

_KEYS = ("when", "who", "deed", "what", "whom", "computer")
_SHARES = (0.08, 0.18, 0.15, 0.23, 0.18, 0.18)
_SIZE = 8.5
_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, Color(*LINE)),
]

Speak = Callable[[str], str]


def render_audit(
    paper: AuditPaper,
    out: BinaryIO,
    language: str = "en",
    *,
    speak: Speak = str,
) -> None:
    """Write the paper; `speak` says the names of actions in the paper's language."""
    chosen = language_of(language)
    words = privacy_words(chosen)["audit"]
    counted = words["more" if paper.more else "count"].format(n=f"{len(paper.rows):,}")
    story: list[Flowable] = [
        Words(words["name"], 20, style="sans-bold"),
        Words(clean(words["how"].format(computer=paper.computer)), 9.5, colour=GREY, above=4),
        *(Words(clean(one), TEXT, above=2) for one in _asked(paper, chosen)),
        Words(counted if paper.rows else words["none"], TEXT, above=2),
    ]
    if paper.rows:
        story += [Spacer(0, 8), _table(paper, chosen, speak)]
    story += [Spacer(0, 28), Words("_" * 44, TEXT, colour=GREY)]
    story.append(Words(words["signed"], 9, colour=GREY))
    made = words["printed"].format(name=paper.person or "–", day=long_date(paper.made, chosen))
    sheet = Sheet(chosen, clean(paper.team), words["name"], clean(made))
    write_sheets(story, sheet, out, title=f"{words['name']}: {clean(paper.team)}")


def _asked(paper: AuditPaper, language: Language) -> list[str]:
    """Say what the list was narrowed to; nothing where it was not."""
    words = privacy_words(language)
    told = words["audit"]
    parts = [
        words["deeds"][paper.deed] if paper.deed else "",
        told["about"].format(name=paper.learner) if paper.learner else "",
        told["by"].format(name=paper.by) if paper.by else "",
        paper.device,
        _days(paper, language),
    ]
    found = "; ".join(part for part in parts if part)
    return [told["only"].format(what=found)] if found else []


def _days(paper: AuditPaper, language: Language) -> str:
    told = privacy_words(language)["audit"]
    first = long_date(paper.first, language) if paper.first else ""
    last = long_date(paper.last, language) if paper.last else ""
    if first and last:
        return str(told["days"].format(first=first, last=last))
    if first:
        return str(told["since"].format(first=first))
    return str(told["until"].format(last=last)) if last else ""


def _table(paper: AuditPaper, language: Language, speak: Speak) -> Table:
    """Return the lines, each day under its date, the head again on every page."""
    words = privacy_words(language)["audit"]
    lines: list[Sequence[Any]] = [[Words(words[key], 8, colour=GREY) for key in _KEYS]]
    style = list(_STYLE)
    for day, rows in groupby(paper.rows, lambda row: row.at.astimezone(paper.zone).date()):
        at = len(lines)
        style += [
            ("SPAN", (0, at), (-1, at)),
            ("TOPPADDING", (0, at), (-1, at), 8),
            ("LINEBELOW", (0, at), (-1, at), 0.6, Color(*INK)),
            ("NOSPLIT", (0, at), (0, at + 1)),
        ]
        heading = Words(long_date(day, language), TEXT, style="sans-bold")
        lines.append([heading, *[""] * (len(_KEYS) - 1)])
        lines += [_line(row, paper, language, speak) for row in rows]
    made = Table(lines, colWidths=[WIDTH * share for share in _SHARES], repeatRows=1)
    made.setStyle(style)
    return made


def _line(row: AuditRow, paper: AuditPaper, language: Language, speak: Speak) -> list[Words]:
    words = privacy_words(language)
    at = row.at.astimezone(paper.zone)
    many = row.deed != CHANGED and row.count > 1
    people = words["audit"]["people"].format(n=f"{row.count:,}") if many else "–"
    what = speak(row.what) if row.deed == CHANGED else noted_words(row.what, language)
    cells = (
        clock(at, language),
        apart(row.person) or "–",
        words["deeds"][row.deed],
        clean(what),
        apart(row.learner) or people,
        clean(row.computer) or "–",
    )
    return [Words(cell, _SIZE) for cell in cells]


def noted_words(what: str, language: str) -> str:
    """What was seen, taken out or printed; the key itself where it has no words."""
    known = privacy_words(language)["noted"]
    return str(known.get(what, what.replace("-", " ").capitalize()))
