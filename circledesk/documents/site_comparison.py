"""The branches beside one another on paper: a bar each, a table of topics, what they share."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.charts import BarRow, Bars
from circledesk.documents.flowables import GREY, Words
from circledesk.documents.report_parts import DETAIL, TEXT, section, table
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import Language, language_of, listed, long_date, say
from circledesk.services.facts.gathering import Form, SiteComparison, SiteRow, in_language

_NAME, _TOTAL = 0.24, 0.1
_NONE = "–"


def render_comparison(
    told: SiteComparison, form: Form, out: BinaryIO, language: str = "en"
) -> None:
    """Write the comparison; branches that have not answered are named, and have no bar."""
    speech = language_of(language)
    name = say(speech, "gather.compare")
    story: list[Flowable] = [
        Words(name, 20, style="sans-bold"),
        Words(say(speech, "gather.rule"), TEXT, colour=GREY, above=2),
        Spacer(0, 10),
    ]
    if told.answered:
        story += [_bars(told), *_table(told, form, speech)]
    story += [*_shared(told, form, speech), *_silent(told, speech)]
    made = say(speech, "gather.made", day=long_date(told.made_on, speech))
    sheet = Sheet(speech, clean(told.team), name, made)
    write_sheets(story, sheet, out, title=f"{name}: {clean(told.team)}")


def _bars(told: SiteComparison) -> Flowable:
    rows = [BarRow(apart(row.branch), row.total, str(row.total)) for row in told.answered]
    return Bars(rows, most=100)


def _table(told: SiteComparison, form: Form, language: Language) -> list[Flowable]:
    columns = [say(language, "gather.branch"), say(language, "gather.total")]
    columns += [in_language(topic.title, language) for topic in form.topics]
    share = (1 - _NAME - _TOTAL) / len(form.topics)
    shares = [_NAME, _TOTAL, *[share] * len(form.topics)]
    rows = [_line(row) for row in told.answered]
    made = table(columns, rows, shares, len(form.topics) + 1)
    return [*section(say(language, "gather.topics")), made]


def _line(row: SiteRow) -> list[str]:
    figures = (row.total, *row.scores.values())
    return [clean(row.branch), *[_NONE if one is None else str(one) for one in figures]]


def _shared(told: SiteComparison, form: Form, language: Language) -> list[Flowable]:
    """Return the interests that two branches or more named, with their names."""
    options = {one.key: one for question in form.questions for one in question.options}
    lines = [
        (in_language(options[one.key].words, language), listed(one.branches, language))
        for one in told.interests
        if len(one.branches) > 1
    ]
    if not lines:
        return []
    heads = [say(language, "gather.interest"), say(language, "gather.branches")]
    return [*section(say(language, "gather.shared")), table(heads, lines, [0.32, 0.68], 0)]


def _silent(told: SiteComparison, language: Language) -> list[Flowable]:
    if not told.silent:
        return []
    names = listed([apart(row.branch) for row in told.silent], language)
    said = Words(say(language, "gather.silent", branches=names), TEXT)
    note = Words(say(language, "gather.silent_how"), DETAIL, colour=GREY, above=2)
    return [Spacer(0, 12), said, note]
