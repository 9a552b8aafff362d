"""A bulletin or story sheet as a page: PDF and HTML of the text as a person left it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from circledesk.documents.flowables import ACCENT, GREY, Figures, Words
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import clean
from circledesk.documents.weekly_view import Figure
from circledesk.documents.words import Language, count, decimal, language_of, long_date, say
from circledesk.services.facts.outreach import Outreach

_TEXT, _QUOTE, _LARGE = 12.5, 15.0, 20.0
_QUOTES = ("“", "«", '"')
_STYLE = """
:root { color-scheme: light dark; --ground: #fafaf8; --ink: #1c2430; --grey: #5b6675;
  --accent: #0b6b62; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --ink: #e6eaee; --grey: #9aa6b2;
  --accent: #4fc3b5; } }
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem 1.25rem; background: var(--ground);
  color: var(--ink); font: 16px/1.5 "Noto Sans", system-ui, "Segoe UI", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; } p { white-space: pre-line; }
blockquote { margin: 1rem 0; padding-inline-start: .75rem;
  border-inline-start: 3px solid var(--accent); font-size: 1.125rem; }
blockquote footer, main > footer { color: var(--grey); font-size: .875rem; }
"""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or somebody's words and whose they are."""

    text: str
    whose: str = ""
    quote: bool = False


def parts_of(text: str) -> tuple[str, tuple[Part, ...]]:
    """Return title and paragraphs of an edited text."""
    blocks = ["\n".join(line.rstrip() for line in one.splitlines()).strip("\n")
              for one in clean_breaks(text).split("\n\n")]  # fmt: skip
    told = [one for one in blocks if one.strip()]
    title = " ".join(told[0].split()) if told else ""
    return title, tuple(_part(one) for one in told[1:])


def clean_breaks(text: str) -> str:
    """Return a text in which exactly one empty line parts paragraphs."""
    lines = [line.strip() for line in text.splitlines()]
    return "\n".join(
        line for at, line in enumerate(lines) if line or (at and lines[at - 1])
    ).strip()


def render_bulletin(
    text: str, facts: Outreach, out: BinaryIO, language: str = "en", *, kind: str = "bulletin"
) -> None:
    """Write the page; the same text and facts give the same bytes."""
    chosen = language_of(language)
    title, parts = parts_of(text)
    name = say(chosen, f"outreach.{kind}")
    story: list[Flowable] = [Words(clean(title), 26, style="sans-bold"), Spacer(0, 14)]
    figures = _figures(facts, chosen)
    if figures:
        story += [Figures(figures), Spacer(0, 18)]
    size = _LARGE if kind == "story" else _QUOTE
    for part in parts:
        story += [*_flowables(part, size), Spacer(0, 12)]
    made = long_date(facts.day, chosen)
    write_sheets(
        story, Sheet(chosen, clean(facts.team), name, made), out, title=clean(title) or name
    )


def bulletin_html(text: str, language: str = "en") -> str:
    """Return the same text as a page for e-mail or a website; every text is escaped."""
    title, parts = parts_of(text)
    inside = "\n".join(_element(part) for part in parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{language_of(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1 dir="auto">{escape(title)}</h1>\n{inside}\n</main>\n</body>\n</html>\n'
    )


def _part(block: str) -> Part:
    if not block.lstrip().startswith(_QUOTES):
        return Part(block)
    words, _, whose = block.rpartition("\n")
    if not words or not whose.lstrip().startswith(("—", "–", "-")):
        return Part(block, quote=True)
    return Part(" ".join(words.split()), whose.strip(" —–-"), quote=True)


def _figures(facts: Outreach, language: Language) -> list[Figure]:
    """Return up to four figures, those that may be told."""
    told: list[Figure] = []
    if facts.learners is not None:
        told.append(Figure(str(facts.learners), count(language, "report.learners", facts.learners)))
    if facts.circle_id:
        meetings = count(language, "impact.n_meetings", facts.meetings)
        told.append(Figure(str(facts.meetings), meetings))
    else:
        circles = count(language, "impact.n_circles", facts.circles)
        told.append(Figure(str(facts.circles), circles))
    if facts.average is not None:
        told.append(Figure(decimal(facts.average, language), say(language, "weekly.came")))
    if facts.certificates is not None:
        name = count(language, "report.certificates", facts.certificates)
        told.append(Figure(str(facts.certificates), name))
    return told


def _flowables(part: Part, size: float) -> Iterator[Flowable]:
    if not part.quote:
        for line in part.text.split("\n"):
            yield Words(clean(line), _TEXT)
        return
    lines = [Words(clean(part.text), size, style="serif", colour=ACCENT)]
    if part.whose:
        lines.append(Words(clean(part.whose), 10.5, colour=GREY, above=4))
    yield KeepTogether([*lines, Spacer(0, size / 2)])


def _element(part: Part) -> str:
    if not part.quote:
        return f'<p dir="auto">{escape(part.text)}</p>'
    whose = f"<footer>{escape(part.whose)}</footer>" if part.whose else ""
    return f'<blockquote dir="auto">{escape(part.text)}{whose}</blockquote>'
