"""The weekly update as one HTML page: no network, light and dark, right for a screen reader."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from html import escape

from circledesk.documents.weekly_view import Figure, Growth, Note, Quote, Row, Section, WeeklyView
from circledesk.documents.words import Language, quoted, say

_STYLE = """
:root { color-scheme: light dark; --ground: #fafaf8; --ink: #1c2430; --grey: #5b6675;
  --line: #d3d8dd; --accent: #0b6b62; --pale: #c3cfcc; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --ink: #e6eaee; --grey: #9aa6b2;
  --line: #2b343e; --accent: #4fc3b5; --pale: #2b343e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.45 "Noto Sans", system-ui, "Segoe UI", sans-serif; }
main, header, body > footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; } body > footer { padding-bottom: 2rem; }
header p, footer p, .detail, .aside, .intro, th { color: var(--grey); font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 .25rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
.aside { font-weight: 400; margin-inline-start: .5rem; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 1rem 0 0; padding: 1rem 0;
  border-block: 1px solid var(--line); }
dl div { flex: 1 1 9rem; display: grid; align-content: start; }
dd { grid-area: 1 / 1; margin: 0; font-size: 1.75rem; font-weight: 700; }
dt { grid-area: 2 / 1; color: var(--grey); }
blockquote { margin: 0 0 1rem; padding-inline-start: .75rem;
  border-inline-start: 3px solid var(--accent); }
blockquote p { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th { font-weight: 400; } .n { text-align: end; padding-right: 0; padding-left: .75rem; }
.detail { display: block; }
.growth { width: 55%; }
.dated td:first-child, th.n { white-space: nowrap; }
.bar { display: block; height: .5rem; background: var(--pale); margin-bottom: .25rem; }
.bar span { display: block; height: 100%; background: var(--accent); }
.wide { overflow-x: auto; }
h1, td { text-wrap: balance; } blockquote { overflow-wrap: anywhere; text-wrap: pretty; }
@media (max-width: 36rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line);
    overflow-wrap: anywhere; }
  td, .growth { display: block; width: auto; padding: 0; border: 0; }
  td.n { display: inline-block; text-align: start; padding: 0; margin-inline-end: 1rem; }
  td.n::before { content: attr(data-column) " "; color: var(--grey); font-size: .875rem; }
  td.n .detail { display: inline; margin-inline-start: .4rem; }
  .dated td:first-child { font-weight: 700; }
}
@media print { body { background: none; } h2, tr, blockquote { break-inside: avoid; } }
"""


def weekly_page(view: WeeklyView) -> str:
    """Return the whole page. Every text of a person is escaped and finds its own direction."""
    sections = "".join(_section(section, view.language) for section in view.sections)
    left_out = "".join(f'<p class="detail">{escape(line)}</p>' for line in view.left_out)
    figures = "".join(_figure(figure) for figure in view.figures)
    return (
        f'<!DOCTYPE html>\n<html lang="{view.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(view.name)}: {escape(view.title)}</title>\n<style>{_STYLE}</style>\n"
        f"</head>\n<body>\n<header><p>{escape(view.team)} · {escape(view.name)}</p></header>\n"
        f'<main>\n<h1>{escape(view.title)}</h1>\n<p class="intro">{escape(view.intro)}</p>\n'
        f"<dl>{figures}</dl>\n{sections}{left_out}</main>\n"
        f"<footer><p>{escape(view.made)}</p></footer>\n</body>\n</html>\n"
    )


def _figure(figure: Figure) -> str:
    detail = f"<br>{escape(figure.detail)}" if figure.detail else ""
    return f"<div><dt>{escape(figure.label)}{detail}</dt><dd>{escape(figure.value)}</dd></div>"


def _section(section: Section, language: Language) -> str:
    aside = f'<span class="aside">{escape(section.aside)}</span>' if section.aside else ""
    head = f"<section>\n<h2>{escape(section.heading)}{aside}</h2>\n"
    if not section.rows:
        return f"{head}<p>{escape(section.empty)}</p>\n</section>\n"
    if isinstance(section.rows[0], Quote):
        quotes = (_quote(row, language) for row in section.rows if isinstance(row, Quote))
        return f"{head}{''.join(quotes)}</section>\n"
    most = max((row.total for row in section.rows if isinstance(row, Growth)), default=0)
    body = "".join(f"<tr>{_cells(row, section, most)}</tr>\n" for row in section.rows)
    dated = ' class="dated"' if section.columns else ""
    table = f"<table{dated}>\n{_columns(section)}<tbody>\n{body}</tbody></table>"
    return f'{head}<div class="wide">{table}</div>\n</section>\n'


def _quote(quote: Quote, language: Language) -> str:
    change = f"<b>{escape(say(language, 'weekly.to_change'))}</b> "
    plus, reflection = (quoted(text, language) for text in (quote.plus, quote.reflection))
    said = (
        f'<p dir="auto">{escape(plus)}</p>' if plus else "",
        f"<p>{change}<bdi>{escape(quote.delta)}</bdi></p>" if quote.delta else "",
        f'<p dir="auto">{escape(reflection)}</p>' if reflection else "",
        f'<footer class="detail">{escape(quote.source)}</footer>',
    )
    return f"<blockquote>{''.join(said)}</blockquote>\n"


def _columns(section: Section) -> str:
    if not section.columns:
        return ""
    plain = len(section.columns) - section.figures
    heads = (
        f'<th scope="col"{_class(place >= plain)}>{escape(column)}</th>'
        for place, column in enumerate(section.columns)
    )
    return f"<thead><tr>{''.join(heads)}</tr></thead>\n"


def _class(figure: bool) -> str:
    return ' class="n"' if figure else ""


@singledispatch
def _cells(row: object, section: Section, most: int) -> str:
    raise TypeError(f"no row of the weekly update: {row!r}")


@_cells.register
def _(row: Row, section: Section, most: int) -> str:
    plain = len(row.cells) - section.figures
    columns = ("",) * plain + section.columns[plain:]
    return "".join(_cell(texts, column) for texts, column in zip(row.cells, columns, strict=True))


@_cells.register
def _(row: Growth, section: Section, most: int) -> str:
    whole, new = 100 * row.total / max(1, most), 100 * row.new / max(1, row.total)
    bar = (
        f'<span class="bar" aria-hidden="true" style="width:{whole:.0f}%">'
        f'<span style="width:{min(new, 100):.0f}%"></span></span>'
    )
    return f'{_cell((row.circle, row.detail))}<td class="growth">{bar}{escape(row.words)}</td>'


@_cells.register
def _(row: Note, section: Section, most: int) -> str:
    return _cell((row.what,)) + (_cell((row.words,)) if row.words else "")


def _cell(texts: Iterable[str], column: str = "") -> str:
    """Return a cell; a figure names its `column`, for a phone shows no heads."""
    main, *details = texts
    small = "".join(f'<span class="detail">{escape(text)}</span>' for text in details if text)
    kind = f' class="n" data-column="{escape(column)}"' if column else ""
    return f"<td{kind}>{escape(main)}{small}</td>"
