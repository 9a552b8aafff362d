"""The minutes of an event on A4: who was there, what was told and agreed, what follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether
from reportlab.platypus.tables import Table

from circledesk.documents.event_words import kind, when, where
from circledesk.documents.flowables import GREY, INK, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.regional_parts import PARTS, blank_lines, circles_table
from circledesk.documents.ruled import Bullet
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.words import Language, count, language_of, long_date, say
from circledesk.services.facts.event_notes import Minutes, NoteRow
from circledesk.services.facts.event_work import TaskRow
from circledesk.services.facts.events import AtEvent
from circledesk.services.facts.regional import PackBranch

_TEXT, _DETAIL = 10.0, 8.5
_HEADS = (
    "worked", "challenge", "question", "strategy", "finding", "cost", "shared", "next-step", "note",
)  # fmt: skip
_SIGN_LINES = 1


def render_minutes(minutes: Minutes, out: BinaryIO, language: str = "en") -> None:
    """Write the minutes."""
    speech = language_of(language)
    story = [*_head(minutes, speech), *_present(minutes, speech), *_parts(minutes, speech)]
    told = [one for one in minutes.branches if one.part.written or one.figures.circles]
    for branch in told:
        story += _branch(branch, speech)
    silent = ", ".join(one.part.branch for one in minutes.branches if one not in told)
    if silent:
        text = say(speech, "minutes.silent", branches=silent)
        story.append(Words(text, _DETAIL, colour=GREY, above=12))
    for one in _HEADS:
        story += _noted(one, minutes, speech)
    story += _tasks(minutes.tasks, speech)
    story += _asked(minutes, speech)
    story += _texts(minutes, speech)
    story += _signed(speech)
    name = say(speech, "minutes.name")
    made = say(speech, "event.as_of", day=long_date(minutes.made_on, speech))
    event = minutes.event
    whose = f"{minutes.team} · {event.branch}" if event.branch else minutes.team
    write_sheets(story, Sheet(speech, whose, name, made), out, title=f"{name}: {event.title}")


def task_line(task: TaskRow, language: Language) -> str:
    """Return what a task is called."""
    return task.text or say(language, "guide.draft")


def _head(minutes: Minutes, language: Language) -> list[Flowable]:
    event = minutes.event
    region = say(language, "regional.region", region=event.region) if event.region else ""
    texts = (when(event, language), where(event, language), region)
    return [
        Words(say(language, "minutes.of", kind=kind(event, language)), _TEXT, colour=GREY),
        Words(event.title, 20, style="sans-bold", rtl=None),
        *(Words(text, 10.5, above=2, rtl=None) for text in texts if text),
    ]


def _present(minutes: Minutes, language: Language) -> list[Flowable]:
    came = minutes.came
    if not came:
        return []
    aside = count(language, "minutes.people", len(came))
    lines = [Words(_named(one, language), _TEXT, above=1.5, rtl=None) for one in came]
    half = -(-len(lines) // 2)
    left, right = lines[:half], lines[half:]
    rows = [[left[place], right[place] if place < len(right) else ""] for place in range(half)]
    marked = any(one.came is not None for one in minutes.people)
    heading = "minutes.present" if marked else "minutes.invited"
    return [Heading(say(language, heading), aside), _table(rows, [WIDTH / 2, WIDTH / 2])]


def _named(one: AtEvent, language: Language) -> str:
    role = "" if one.role == "attendee" else say(language, f"event.role.{one.role}")
    return ", ".join(part for part in (one.name, one.branch, role) if part)


def _parts(minutes: Minutes, language: Language) -> list[Flowable]:
    story: list[Flowable] = []
    for part in minutes.parts:
        first = Heading(part.title, "")
        story += [CondPageBreak(60), first, *_lines(part.note)]
    return story


def _branch(branch: PackBranch, language: Language) -> list[Flowable]:
    told, part = branch.figures, branch.part
    circles = count(language, "regional.n_circles", len(told.circles))
    learners = count(language, "regional.n_learners", told.learners)
    aside = say(language, "regional.branch_aside", circles=circles, learners=learners)
    story: list[Flowable] = [CondPageBreak(110), Heading(part.branch, aside)]
    story.append(circles_table(told, language))
    for name in PARTS:
        text = getattr(part, name)
        if text:
            label = Words(say(language, f"regional.{name}"), _TEXT, style="sans-bold", above=6)
            story += [CondPageBreak(40), label, *_lines(text)]
    return story


def _noted(which: str, minutes: Minutes, language: Language) -> list[Flowable]:
    rows = [row for row in minutes.notes if row.kind == which]
    tasks = {task.text for task in minutes.tasks}
    if which == "next-step":
        rows = [row for row in rows if row.text not in tasks]
    bullets = [Bullet(note_words(row, language)) for row in rows]
    if not bullets:
        return []
    heading = Heading(say(language, f"minutes.{which}"), "")
    return [KeepTogether([heading, bullets[0]]), *bullets[1:]]


def note_words(row: NoteRow, language: Language) -> str:
    """Return a note with how many said so, and the topics that follow."""
    said_so = count(language, "minutes.said_so", row.count) if row.count else ""
    topics = say(language, "minutes.topics", topics=row.topics) if row.topics else ""
    more = "; ".join(one for one in (said_so, topics) if one)
    return f"{row.text} ({more})" if more else row.text


def _tasks(tasks: Sequence[TaskRow], language: Language) -> list[Flowable]:
    if not tasks:
        return []
    keys = ("regional.what", "regional.by_whom", "regional.by_when")
    rows: list[list[Any]] = [[Words(say(language, key), _DETAIL, colour=GREY) for key in keys]]
    for task in tasks:
        due = long_date(task.due, language) if task.due else "–"
        texts = (task_line(task, language), task.responsible or "–", due)
        rows.append([Words(text, _TEXT, rtl=None) for text in texts])
    table = _table(rows, [WIDTH * 0.54, WIDTH * 0.25, WIDTH * 0.21], lined=True)
    return [CondPageBreak(90), Heading(say(language, "minutes.tasks"), ""), table]


def _asked(minutes: Minutes, language: Language) -> list[Flowable]:
    if not minutes.asked:
        return []
    story: list[Flowable] = [CondPageBreak(80), Heading(say(language, "minutes.asked"), "")]
    for row in minutes.asked:
        answer = row.answer or say(language, "minutes.open")
        story += [Bullet(row.text), Words(answer, _TEXT, colour=GREY, rtl=None)]
    return story


def _texts(minutes: Minutes, language: Language) -> list[Flowable]:
    event = minutes.event
    told = (("plus", event.plus), ("delta", event.delta), ("outcome", event.outcome))
    story: list[Flowable] = []
    for name, text in told:
        if text:
            story += [
                CondPageBreak(60),
                Heading(say(language, f"minutes.{name}"), ""),
                *_lines(text),
            ]
    return story


def _signed(language: Language) -> list[Flowable]:
    label = Words(say(language, "minutes.signed"), _DETAIL, colour=GREY, above=22)
    return [KeepTogether([label, blank_lines(_SIGN_LINES)])]


def _lines(text: str) -> list[Flowable]:
    return [Words(line, _TEXT, above=1.5, rtl=None) for line in text.splitlines() if line.strip()]


def _table(rows: list[list[Any]], widths: list[float], *, lined: bool = False) -> Table:
    table = Table(rows, colWidths=widths, repeatRows=1 if lined else 0)
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), first_font()),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 3 if lined else 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3 if lined else 1),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    if lined:
        style += [
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, Color(*LINE)),
        ]
    table.setStyle(style)
    return table
