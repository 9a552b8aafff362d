"""The weekly update in plain words: a short message for WhatsApp, the whole for a mailbox."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import singledispatch

from circledesk.documents.weekly_view import (
    NONE,
    Figure,
    Growth,
    Note,
    Quote,
    Row,
    Section,
    WeeklyView,
)
from circledesk.documents.words import Language, quoted, say

LONGEST = 4096
"""Letters of a message that every messenger takes whole."""
_LINES = (8, 6, 5, 4, 3, 2, 1)
"""Lines of a section, so many as fit; the rest is counted."""
_TOLD = 240
"""Letters of what a facilitator told, in a message."""
_LOOKALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_AT_A_WORD = re.compile(r"(?<![^\W_])[*_~`]|[*_~`](?![^\W_])")


def short_message(view: WeeklyView) -> str:
    """Return the update as a message: `*bold*` headings, no other signs that format."""
    texts = (_text(view, most) for most in _LINES)
    return next((text for text in texts if len(text) <= LONGEST), _text(view, _LINES[-1]))


def whole_text(view: WeeklyView) -> str:
    """Return all of the update, every text as typed."""
    return _text(view, None)


def _text(view: WeeklyView, most: int | None) -> str:
    figures = (_figure(figure, view.language) for figure in view.figures)
    parts = [f"{_bold(view.team)}\n{view.title}", "\n".join(figures)]
    parts += (_section(section, view.language, most) for section in view.sections)
    parts += ("\n".join(view.left_out), view.made)
    return "\n\n".join(part for part in parts if part) + "\n"


def _figure(figure: Figure, language: Language) -> str:
    key = "weekly.figure_more" if figure.detail else "weekly.figure"
    words = say(language, key, value=figure.value, label=figure.label, detail=figure.detail)
    return words[0].upper() + words[1:]


def _section(section: Section, language: Language, most: int | None) -> str:
    shown = section.rows[:most]
    told = (_line(row, section, language) for row in shown)
    if most is not None:
        told = (_unmarked(_line(_shorter(row), section, language)) for row in shown)
    lines = [_bold(section.heading), *(f"• {line}" for line in told)]
    if not section.rows:
        lines.append(section.empty)
    if len(section.rows) > len(shown):
        lines.append(say(language, "weekly.more", n=len(section.rows) - len(shown)))
    return "\n".join(lines)


def _bold(text: str) -> str:
    # A star in the text would end the bold.
    return f"*{text.replace('*', _LOOKALIKES['*'])}*"


def _unmarked(text: str) -> str:
    """Return text in which no sign at a word's edge makes the messenger change its letters."""
    return _AT_A_WORD.sub(lambda found: _LOOKALIKES[found[0]], text)


def _shorter(row: object) -> object:
    if not isinstance(row, Quote):
        return row
    plus, delta, reflection = map(_begin, (row.plus, row.delta, row.reflection))
    return replace(row, plus=plus, delta=delta, reflection=reflection)


def _begin(text: str) -> str:
    if len(text) <= _TOLD:
        return text
    return f"{text[:_TOLD].rsplit(' ', 1)[0]}…"


@singledispatch
def _line(row: object, section: Section, language: Language) -> str:
    raise TypeError(f"no row of the weekly update: {row!r}")


@_line.register
def _(row: Quote, section: Section, language: Language) -> str:
    said = (
        quoted(row.plus, language),
        f"{say(language, 'weekly.to_change')} {row.delta}" if row.delta else "",
        quoted(row.reflection, language),
        f"({row.source})",
    )
    return " ".join(part for part in said if part)


@_line.register
def _(row: Row, section: Section, language: Language) -> str:
    (when, _), (circle, place), *rest = row.cells
    columns = section.columns[-section.figures :]
    figures = list(zip(columns, rest[-section.figures :], strict=True))
    counted = [f"{column.lower()} {value}" for column, (value, _) in figures if value != NONE]
    counted += [detail for _, (_, detail) in figures if detail]
    where = f" ({place})" if place else ""
    what = f"{when} · {circle}{where}"
    return say(language, "weekly.line", what=what, told=", ".join(counted))


@_line.register
def _(row: Growth, section: Section, language: Language) -> str:
    told = f"{row.words} ({row.detail})" if row.detail else row.words
    return say(language, "weekly.line", what=row.circle, told=told)


@_line.register
def _(row: Note, section: Section, language: Language) -> str:
    if not row.words:
        return row.what
    return say(language, "weekly.line", what=row.what, told=row.words)
