"""A focus group with patrons: questions chosen or made, answers with hands counted, findings."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache

from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.events import Event, EventNote
from circledesk.said import said
from circledesk.services import words
from circledesk.services.event_notes import (
    event_notes,
    fill,
    new_note,
    note_row,
    of_event,
)
from circledesk.services.event_reading import event_page
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_notes import BankQuestion, FocusGroup, GroupQuestion, NoteRow
from circledesk.services.living import found_own
from circledesk.services.session import action, may_write, this_device, today
from circledesk.settings import RESOURCES

CHOSEN, ANSWER = "question", "answer"
OWN = "own-"
"""Before the key of a question that is not in the bank."""


def focus_group(session: Session, *, event_id: str, language: str = "en") -> FocusGroup:
    """Return the questions of a focus group with their answers, and its findings."""
    page = event_page(session, event_id=event_id)
    rows = of_event(session, event_id)
    chosen = [row for row in rows if row.kind == CHOSEN and row.part]
    keys = {row.part for row in chosen}
    notes = event_notes(session, event_id=event_id)
    return FocusGroup(
        team=this_device(session).team,
        event=page.row,
        present=sum(one.came is True for one in page.people),
        questions=tuple(_question(session, row, rows, language) for row in chosen),
        findings=tuple(row for row in notes if row.kind == "finding"),
        bank=tuple(one for one in question_bank(language) if one.key not in keys),
        made_on=today(session),
    )


def question_bank(language: str) -> tuple[BankQuestion, ...]:
    """Return all questions of the bank in a language, in the order of asking."""
    told = _bank(language)
    return tuple(BankQuestion(key, told.get(key, text)) for key, text in _bank("en").items())


def choose_questions(
    session: Session, *, event_id: str, keys: Sequence[str] = (), own_text: str = ""
) -> Done:
    """Take questions of the bank into a focus group, and one of one's own."""
    with action(session, "event.question") as act:
        event = found_own(session, Event, event_id)
        held = {row.part for row in of_event(session, event_id) if row.kind == CHOSEN}
        for key in keys:
            text = _bank("en")[words.one_of(key, "question", tuple(_bank("en")))]
            if key not in held:
                new_note(session, event, {"kind": CHOSEN, "part": key, "text": text})
                session.flush()
        if own_text.strip():
            key = f"{OWN}{new_id()[-12:]}"
            new_note(session, event, {"kind": CHOSEN, "part": key, "text": own_text})
    return Done(event_id, act.changed, act.operation, said("The questions are chosen."))


def drop_question(session: Session, *, note_id: str) -> Done:
    """Take a question out of a focus group, with its answers."""
    with action(session, "event.question") as act:
        row = found_own(session, EventNote, note_id)
        for one in of_event(session, row.event_id):
            if one.kind == ANSWER and one.part == row.part:
                session.delete(one)
        session.delete(row)
    return Done(note_id, act.changed, act.operation, said("The question is left out."))


def note_answer(session: Session, *, event_id: str, key: str, text: str, count: int = 0) -> Done:
    """Note an answer to a question, and how many said so."""
    with action(session, "event.note") as act:
        event = found_own(session, Event, event_id)
        keys = [row.part for row in of_event(session, event_id) if row.kind == CHOSEN]
        part = words.one_of(key, "question", tuple(one for one in keys if one))
        note = new_note(
            session, event, {"kind": ANSWER, "part": part, "text": text, "count": count}
        )
    return Done(note.id, act.changed, act.operation, said("The answer is noted."))


def one_more(session: Session, *, note_id: str, by: int = 1) -> Done:
    """Count one hand more for an answer, or with -1 one less."""
    with action(session, "event.note") as act:
        row = found_own(session, EventNote, note_id)
        fill(row, {"count": max(0, row.count + by)})
        note = said("{n} said so.", n=row.count)
    return Done(note_id, act.changed, act.operation, note)


def _question(
    session: Session, row: EventNote, rows: Sequence[EventNote], language: str
) -> GroupQuestion:
    answers: list[NoteRow] = [
        note_row(session, one) for one in rows if one.kind == ANSWER and one.part == row.part
    ]
    return GroupQuestion(
        id=row.id,
        key=row.part,
        text=_bank(language).get(row.part, row.text),
        answers=tuple(sorted(answers, key=lambda one: -one.count)),
        editable=may_write(session, row.branch_id),
    )


@cache
def _bank(language: str) -> dict[str, str]:
    file = RESOURCES / "focus_questions" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
