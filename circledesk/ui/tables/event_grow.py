"""Notes, files and focus groups of events as lists."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.event_files import FileRow
from circledesk.services.facts.event_notes import FocusGroup, GroupQuestion, NoteRow
from circledesk.ui import words
from circledesk.ui.grow_words import note_kind, size_words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class FocusLine:
    """A question, or one of its answers below it, or a finding."""

    id: str
    question: GroupQuestion | None
    note: NoteRow | None = None


def notes_model() -> RowsModel[NoteRow]:
    """In the order that minutes have them."""
    return RowsModel(
        [
            Column(tr("What"), _kind, lambda row: row.kind, 190, whole=True),
            Column(tr("Noted"), _text, lambda row: row.text.casefold(), 560),
        ],
        key=lambda row: row.id,
    )


def files_model() -> RowsModel[FileRow]:
    """As they were added, then what came from others."""
    return RowsModel(
        [
            Column(tr("File"), _file, lambda row: row.name.casefold(), 360),
            Column(tr("Kind"), _what, lambda row: row.kind, 130, whole=True),
            Column(tr("Size"), _size, lambda row: row.size, 90, right=True, whole=True),
            Column(tr("Where it is"), _where, lambda row: row.sent, 230),
        ],
        key=lambda row: row.id,
    )


def focus_model() -> RowsModel[FocusLine]:
    """Each question with its answers below it, then the findings."""
    return RowsModel(
        [
            Column(tr("Question and answers"), _line, lambda row: row.id, 620),
            Column(tr("Said so"), _count, lambda row: row.id, 120, right=True, whole=True),
        ],
        key=lambda row: row.id,
    )


def focus_lines(group: FocusGroup) -> tuple[FocusLine, ...]:
    """Return the lines of a focus group in their order."""
    lines: list[FocusLine] = []
    for question in group.questions:
        lines.append(FocusLine(question.id, question))
        lines += [FocusLine(one.id, question, one) for one in question.answers]
    return (*lines, *(FocusLine(one.id, None, one) for one in group.findings))


def topics_words(row: NoteRow) -> str:
    """The topics that follow from a finding, and how many courses we have of them."""
    if not row.topics:
        return ""
    one, many = tr("One course in our list fits"), tr("{n} courses in our list fit")
    fits = words.counted(one, many, row.courses) if row.courses else tr("no course fits yet")
    return tr("Topics: {topics} · {fits}").format(topics=row.topics, fits=fits)


def _kind(row: NoteRow) -> Cell:
    return Cell(note_kind(row.kind))


def _text(row: NoteRow) -> Cell:
    one, many = tr("One said so"), tr("{n} said so")
    said_so = words.counted(one, many, row.count) if row.count else ""
    detail = " · ".join(part for part in (said_so, topics_words(row)) if part)
    return Cell(" ".join(row.text.split()), detail)


def _file(row: FileRow) -> Cell:
    return Cell(row.name, row.caption)


def _what(row: FileRow) -> Cell:
    return Cell(tr("Photograph") if row.kind == "photo" else tr("Paper"))


def _size(row: FileRow) -> Cell:
    return Cell(size_words(row.size), right=True)


def _where(row: FileRow) -> Cell:
    if not row.kept:
        return Cell(tr("came with a parcel"))
    if row.sent:
        return Cell(tr("goes to the others"), tone="green")
    return Cell(tr("on this computer only"), tone="grey")


def _line(row: FocusLine) -> Cell:
    if row.question is None and row.note is not None:
        told = tr("Finding: {text}").format(text=" ".join(row.note.text.split()))
        return Cell(told, topics_words(row.note), tone="green")
    if row.note is not None:
        return Cell(f"     –  {' '.join(row.note.text.split())}")
    return Cell(row.question.text if row.question else "")


def _count(row: FocusLine) -> Cell:
    if row.note is not None:
        return Cell(str(row.note.count) if row.note.count else "", right=True)
    counted = row.question.counted if row.question else 0
    return Cell(str(counted) if counted else "", right=True, tone="grey")
