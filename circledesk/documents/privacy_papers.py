"""The papers of data protection: record of processing, impact assessment, notice for the wall."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, KeepTogether, PageBreak, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.privacy_text import answered, kept_lines
from circledesk.documents.privacy_words import privacy_words
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import clean
from circledesk.documents.words import Language, language_of, long_date
from circledesk.services.facts.privacy import FIELDS, PrivacyFacts

PAPERS = ("record", "dpia", "notice")
_TEXT, _SMALL, _TITLE = 10.0, 9.0, 20.0
_WALL, _WALL_TITLE = 15.0, 30.0
_LINE_PT = 26


def render_privacy_paper(
    facts: PrivacyFacts, out: BinaryIO, paper: str, language: str = "en"
) -> None:
    """Write one of PAPERS as PDF."""
    chosen = language_of(language)
    words = privacy_words(chosen)
    body = {"record": _record, "dpia": _dpia, "notice": _notice}[paper](facts, words, chosen)
    name = words[paper]["name"]
    sheet = Sheet(chosen, clean(facts.team), name, long_date(facts.made_on, chosen))
    write_sheets(body, sheet, out, title=f"{name}: {clean(facts.team)}")


def _record(facts: PrivacyFacts, words: dict[str, Any], language: Language) -> list[Flowable]:
    told = words["record"]
    rows = [[_bold(row["name"]), _activity(row, told)] for row in told["rows"]]
    days = next(rule.days for rule in facts.rules if rule.key == "backups")
    lines = [*told["safety"], told["locked" if facts.locked else "unlocked"]]
    safety = [_text(f"•  {line.format(days=days)}") for line in lines]
    return [
        *_head(told, facts),
        Heading(told["who"], ""),
        _who(facts, words, language),
        Heading(told["activities"], ""),
        _table(rows, (140,)),
        Heading(told["kept"], ""),
        _kept(facts, language),
        Heading(told["where"], ""),
        _text(told["computers"].format(n=facts.computers, branches=facts.branches)),
        Spacer(0, 6),
        _text(told["countries"].format(country=facts.country)),
        KeepTogether([Heading(told["safe"], ""), *safety]),
    ]


def _dpia(facts: PrivacyFacts, words: dict[str, Any], language: Language) -> list[Flowable]:
    told = words["dpia"]
    record = words["record"]
    head = [_grey(told[key]) for key in ("risk", "does", "left", "likely")]
    rows = [
        [_bold(row["risk"]), _text(row["does"]), _text(row["left"]), Words("", _SMALL)]
        for row in told["rows"]
    ]
    done = [[_bold(row["name"]), _text(row["purpose"])] for row in record["rows"]]
    return [
        *_head(told, facts),
        Heading(record["who"], ""),
        _who(facts, words, language),
        Heading(told["described"], ""),
        _table(done, (170,)),
        Heading(told["needed"], ""),
        *_by_hand(told["asks"], 2),
        PageBreak(),
        Heading(told["risks"], ""),
        _table([head, *rows], (118, 140, 140)),
        KeepTogether([Heading(told["decided"], ""), *_by_hand(told["decisions"], 2)]),
    ]


def _notice(facts: PrivacyFacts, words: dict[str, Any], language: Language) -> list[Flowable]:
    told = words["notice"]
    months = next(rule.months for rule in facts.rules if rule.key == "learners")
    story: list[Flowable] = [
        Spacer(0, 18),
        Words(told["title"], _WALL_TITLE, style="sans-bold"),
        Spacer(0, 18),
    ]
    for part in told["parts"]:
        text = part.format(controller=clean(facts.controller), months=months)
        story += [Words(text, _WALL), Spacer(0, 13)]
    asked = " · ".join(part for part in (facts.answers["officer"], facts.contact) if part)
    contact = asked or words["fields"]["open"]
    story += [
        Spacer(0, 6),
        Words(told["ask"], _WALL + 2, style="sans-bold"),
        Words(clean(contact), _WALL),
        Spacer(0, 12),
    ]
    if facts.commissioner:
        last = told["complain"].format(commissioner=facts.commissioner, law=facts.law)
        story.append(Words(last, 11, colour=GREY))
    return story


def _head(told: dict[str, Any], facts: PrivacyFacts) -> list[Flowable]:
    intro = told["intro"].format(
        team=clean(facts.team), law=facts.law or "—", commissioner=facts.commissioner or "—"
    )
    return [Words(told["title"], _TITLE, style="sans-bold"), Spacer(0, 6), _text(intro)]


def _who(facts: PrivacyFacts, words: dict[str, Any], language: Language) -> Table:
    names = words["fields"]
    rows = [[_grey(names[key]), _text(answered(facts, key, language))] for key in FIELDS]
    return _table(rows, (170,))


def _kept(facts: PrivacyFacts, language: Language) -> Table:
    return _table([[_bold(a), _text(b)] for a, b in kept_lines(facts, language)], (210,))


def _activity(row: dict[str, str], told: dict[str, Any]) -> list[Flowable]:
    keys = ("purpose", "people", "data", "basis", "recipients")
    return [_text(f"{told[key]}: {row[key]}") for key in keys]


def _by_hand(asks: list[str], lines: int) -> list[Flowable]:
    """Questions with lines below, for what only a person can say."""
    story: list[Flowable] = []
    for ask in asks:
        blank = Table([[""]] * lines, colWidths=[WIDTH], rowHeights=[_LINE_PT] * lines)
        blank.setStyle([_FONT, ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*LINE))])
        story.append(KeepTogether([_bold(ask), blank, Spacer(0, 8)]))
    return story


_FONT = ("FONTNAME", (0, 0), (-1, -1), first_font())


def _table(rows: list[list[Any]], widths: tuple[float, ...]) -> Table:
    table = Table(rows, colWidths=[*widths, WIDTH - sum(widths)])
    table.setStyle(
        [
            _FONT,
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*LINE)),
        ]
    )
    return table


def _text(text: str) -> Words:
    return Words(clean(text), _TEXT, rtl=None)


def _bold(text: str) -> Words:
    return Words(clean(text), _TEXT, style="sans-bold", rtl=None)


def _grey(text: str) -> Words:
    return Words(clean(text), _SMALL, colour=GREY, rtl=None)
