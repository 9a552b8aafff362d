"""A form of the programme on paper: boxes to tick, lines to write on; or as it was filled in.

Written for one A4 page: where it would not fit, the room for writing shrinks first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak, Spacer

from circledesk.documents.flowables import GREY, Heading, Words
from circledesk.documents.form_fields import Boxes, Dot, Rules
from circledesk.documents.report_parts import two_by_two
from circledesk.documents.sheet import BOTTOM, TOP, WIDTH, Sheet, write_sheets
from circledesk.documents.text import clean
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.gathering import (
    Asked,
    FormPaper,
    Topic,
    in_language,
)

_ROOM = A4[1] - TOP - BOTTOM
_ASK, _OPTION = 9.5, 9.0
_LINES = (3, 2, 1)
"""Lines for a text, from roomy to tight."""


def render_form(paper: FormPaper, out: BinaryIO, language: str = "en") -> None:
    """Write the form; the points to make, where it has some, come on a page before it."""
    speech = language_of(language)
    title = in_language(paper.form.title, speech)
    story = [*_points(paper, speech), *_fitting(paper, speech)]
    made = say(speech, "gather.made", day=long_date(paper.made_on, speech))
    sheet = Sheet(speech, clean(paper.team), title, made)
    write_sheets(story, sheet, out, title=f"{title}: {clean(paper.whose or paper.team)}")


def _fitting(paper: FormPaper, language: Language) -> list[Flowable]:
    """Return the form with as many lines to write on as one page holds; a long one takes two."""
    for lines in _LINES:
        story = _form(paper, language, lines)
        high = sum(
            part.wrap(WIDTH, _ROOM)[1] + part.getSpaceBefore() + part.getSpaceAfter()
            for part in story
        )
        if high <= _ROOM:
            return _form(paper, language, lines)
    return _form(paper, language, _LINES[1])


def _form(paper: FormPaper, language: Language, lines: int) -> list[Flowable]:
    form, filled = paper.form, paper.answers is not None
    story: list[Flowable] = [
        Words(in_language(form.title, language), 18, style="sans-bold"),
        Words(in_language(form.intro, language), _ASK, colour=GREY, above=2),
        Spacer(0, 6),
    ]
    if paper.whose:
        story.append(Words(paper.whose, 12, style="sans-bold", above=4))
        if not filled:
            story.append(Rules(say(language, "gather.by"), say(language, "gather.day")))
    else:
        who = "gather.name" if form.kind == "new-member" else "gather.branch"
        story.append(Rules(say(language, who), say(language, "gather.day")))
    for topic in form.topics:
        story += _topic(topic, paper.answers if filled else None, language, lines)
    return story


def _topic(
    topic: Topic, answers: dict[str, Any] | None, language: Language, lines: int
) -> list[Flowable]:
    heading = Heading(in_language(topic.title, language), "")
    heading.spaceBefore = 9
    parts: list[Flowable] = [CondPageBreak(70), heading]
    narrow: list[list[Flowable]] = []
    for question in topic.questions:
        answer = answers.get(question.key) if answers is not None else None
        shown = _question(question, answer, language, lines, filled=answers is not None)
        if question.type in ("choice", "number"):
            narrow.append(shown)
            continue
        parts += _side_by_side(narrow)
        narrow = []
        parts += [*shown, Spacer(0, 6)]
    return [*parts, *_side_by_side(narrow)]


def _side_by_side(cells: Sequence[list[Flowable]]) -> list[Flowable]:
    return [two_by_two(cells)] if cells else []


def _question(
    question: Asked, answer: Any, language: Language, lines: int, *, filled: bool
) -> list[Flowable]:
    ask = in_language(question.ask, language)
    to_write = question.type == "text" and not filled
    asked = Words(ask, _ASK, style="sans-bold" if to_write else "sans")
    if question.options:
        chosen = answer if isinstance(answer, list) else [answer]
        told = [(in_language(one.words, language), one.key in chosen) for one in question.options]
        return [asked, Boxes(told, _OPTION, wide=question.type == "many")]
    if filled:
        told_words = "–" if answer is None else clean(str(answer))
        return [asked, Words(told_words, _ASK, style="sans-bold", above=1, rtl=None)]
    if question.type == "number":
        return [asked, Rules("", "", short=True)]
    return [asked, *[Rules("", "") for _ in range(lines)]]


def _points(paper: FormPaper, language: Language) -> list[Flowable]:
    """Return what to say, large enough to be glanced at in the talk; only with an empty form."""
    if not paper.form.points or paper.answers is not None:
        return []
    story: list[Flowable] = [
        Words(say(language, "gather.points"), 18, style="sans-bold"),
        Words(say(language, "gather.points_how"), _ASK, colour=GREY, above=2),
        Spacer(0, 10),
    ]
    for one in paper.form.points:
        story += [Dot(Words(in_language(one, language), 12)), Spacer(0, 8)]
    story += [Heading(say(language, "gather.own_words"), ""), *[Rules("", "") for _ in range(5)]]
    return [*story, PageBreak()]
