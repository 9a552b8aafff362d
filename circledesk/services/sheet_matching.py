"""What was read off pages beside what is recorded: the rows that a person confirms. No database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from circledesk.models.base import derived_id
from circledesk.said import said
from circledesk.services.called import state_word
from circledesk.services.facts.meetings import CAME
from circledesk.services.facts.sheet_rows import WALK_IN
from circledesk.services.facts.sheets_back import (
    Frame,
    LearnerNow,
    MeetingBack,
    ReadBox,
    ReadLine,
    ReadPage,
    RowBack,
    SheetBack,
)

_BEFORE = 0.015
"""How much of a row's width is shown before its first box."""


def rows_back(back: SheetBack, pages: Sequence[ReadPage]) -> tuple[RowBack, ...]:
    """Return what is to be confirmed of one sheet: doubtful, contradicting, to type, the rest.

    Rows of learners who were erased, and meetings that cannot be told of, are left out.
    """
    found: dict[str, RowBack] = {}
    for page in pages:
        for row in _rows(back, page, pages):
            found[row.id] = _both(found[row.id], row) if row.id in found else row
    return tuple(sorted(found.values(), key=lambda row: row.rank))


def _rows(back: SheetBack, page: ReadPage, pages: Sequence[ReadPage]) -> Iterator[RowBack]:
    if back.facts.kind == "survey":
        return _answers(back, page)
    if back.facts.kind == "meeting":
        return _of_meeting(back, page)
    return _of_circle(back, page, _used(back, pages))


def _both(one: RowBack, other: RowBack) -> RowBack:
    """Return what two pictures of the same row say."""
    if one.read == other.read:
        return other if one.why else one
    return replace(other, read="", contradicts=False, why=said("Two pictures of it differ."))


def _of_meeting(back: SheetBack, page: ReadPage) -> Iterator[RowBack]:
    meeting = next((one for one in back.meetings if one.state == "open"), None)
    if meeting is None:
        return
    for line in page.lines:
        marked = [box.column for box in line.boxes if box.marked]
        read = marked[0] if len(marked) == 1 else ("" if marked or line.doubt else "absent")
        yield from _row(back, page, line, meeting, read, line.doubt)


def _of_circle(back: SheetBack, page: ReadPage, used: frozenset[str]) -> Iterator[RowBack]:
    """A column in which nothing is marked is a meeting that nobody has ticked yet."""
    for line in page.lines:
        whole = "" if any(box.doubt for box in line.boxes) else line.doubt
        for box in line.boxes:
            meeting = back.meeting(box.column)
            if meeting is None or meeting.state != "open" or box.column not in used:
                continue
            why = line.doubt if box.doubt else whole
            read = "" if box.doubt else _came(back, meeting, line, box)
            yield from _row(back, page, line, meeting, read, why, box)


def _used(back: SheetBack, pages: Sequence[ReadPage]) -> frozenset[str]:
    boxes = (box for page in pages for line in page.lines for box in line.boxes)
    return frozenset(box.column for box in boxes if box.marked or box.doubt)


def _came(back: SheetBack, meeting: MeetingBack, line: ReadLine, box: ReadBox) -> str:
    """Return what a tick says; where the same is recorded more exactly, that."""
    learner = back.rows.get(line.key)
    recorded = meeting.recorded.get(learner.learner_id, "") if learner else ""
    if recorded and (recorded in CAME) == box.marked:
        return recorded
    return "present" if box.marked else "absent"


def _row(
    back: SheetBack,
    page: ReadPage,
    line: ReadLine,
    meeting: MeetingBack,
    read: str,
    why: str,
    box: ReadBox | None = None,
) -> Iterator[RowBack]:
    marked = any(one.marked or one.doubt for one in ((box,) if box else line.boxes))
    place = f"{page.code}/{page.number}/{line.key}/{meeting.id}"
    frame = box.frame if box else None
    if line.key.startswith(WALK_IN):
        if marked or (line.written and box is None):
            yield RowBack(
                place, "walk-in", page.code, "", meeting.id,
                read="present" if read in ("", "absent") else read, why=why,
                picture=line.picture, frame=frame,
            )  # fmt: skip
        return
    learner = back.rows.get(line.key)
    if learner is None or learner.state == "erased":
        return
    recorded = meeting.recorded.get(learner.learner_id, "")
    lost = _lost(learner) if not recorded else ""
    if lost and not marked:
        return
    against = bool(recorded) and read != recorded and not why
    if against:
        why = said("Recorded already: {state}.", state=state_word(recorded))
    gone = learner.state == "gone" and bool(lost)
    if gone or (lost and read not in CAME):
        read = ""
    yield RowBack(
        place, "gone" if gone else "learner", page.code, learner.name, meeting.id,
        learner.learner_id, read=read, recorded=recorded, why=lost or why,
        contradicts=against and not lost, again=bool(lost) and not gone,
        picture=line.picture, frame=frame, part=_part(line),
    )  # fmt: skip


def _part(line: ReadLine) -> Frame | None:
    """Return the part of a row from its first box on: the name is read elsewhere."""
    left = min((box.frame[0] for box in line.boxes), default=0.0)
    return (left - _BEFORE, 0.0, 1 - left + _BEFORE, 1.0) if left > _BEFORE else None


def _lost(learner: LearnerNow) -> str:
    """Say why a learner of a sheet has no place any more, '' where she has."""
    if learner.state == "signed-up":
        return ""
    if learner.state == "waiting":
        return said("She is on the waiting list since. P or L gives her a place.")
    if learner.state == "cancelled":
        return said("Her sign-up was cancelled since. P or L signs her up again.")
    return said("She is not among the learners any more. She can only be left out.")


def _answers(back: SheetBack, page: ReadPage) -> Iterator[RowBack]:
    asked = {one.ref: one for one in back.facts.questions}
    slip = f"{page.file}/{page.place}"
    rows = back.facts.rows
    learner = rows[page.number - 1].key if page.number <= len(rows) else ""
    now = back.rows.get(learner)
    if now is not None and now.state == "erased":
        return
    learner_id = now.learner_id if now and now.state == "signed-up" else ""
    anonymous = back.facts.survey == "learner" and not learner_id
    answer_id = derived_id("slip", page.code, page.digest) if anonymous else ""
    before = back.answers.get(answer_id or learner_id, {})
    for line in page.lines:
        question = asked.get(line.key)
        if question is None:
            continue
        marked = [box.column for box in line.boxes if box.marked]
        kind, why = question.type, line.doubt
        read = marked[0] if len(marked) == 1 else ""
        if not (read or why or line.written) or (kind == "scale" and not (read or why)):
            continue
        recorded = before.get(line.key, "")
        against = bool(recorded and read and recorded != read and not why)
        if against:
            why = said("Answered before: {answer}.", answer=recorded)
        name = question.said(question.short, back.facts.language)
        yield RowBack(
            f"{page.code}/{slip}/{line.key}", kind, page.code, name, learner_id=learner_id,
            ref=line.key, slip=slip, answer_id=answer_id, read=read, recorded=recorded,
            why=why, contradicts=against, picture=line.picture,
        )  # fmt: skip
