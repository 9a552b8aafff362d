"""Sign-in sheets and survey slips that are printed, and known again when they come back.

What stands on a sheet gives its id and its code, so the same sheet printed again is the same row.
It is kept when it is put out, not when it is looked at.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.errors import NotAllowed, RuleBroken
from circledesk.models.base import derived_id
from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.papers import Sheet
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import figures
from circledesk.services.facts.sheets import LAYOUT, STATES, SheetColumn, SheetFacts, SheetRow
from circledesk.services.facts.surveys import KINDS
from circledesk.services.living import found, found_meeting, living, put
from circledesk.services.meeting_rows import venue_text
from circledesk.services.on_paper import put_on_paper
from circledesk.services.schedule import ends
from circledesk.services.session import action, may_write, this_device, today
from circledesk.services.spans import counted
from circledesk.services.spoken_clock import said_time
from circledesk.services.survey_questions import questions
from circledesk.services.words import one_of

CODE_SIGNS = 12


def sheet_for_meeting(
    session: Session, *, meeting_id: str, language: str = "", keep: bool = True
) -> SheetFacts:
    """Return the sheet of one meeting; with `keep` it is known when it comes back."""
    meeting, circle = found_meeting(session, meeting_id)
    if meeting.cancelled:
        raise RuleBroken("This meeting is cancelled.", "Print the sheet of another meeting.")
    held = ordered_meetings(session, circle.id)
    at = next(n for n, one in enumerate(held, 1) if one.id == meeting_id)
    minutes = meeting.duration or circle.duration
    asked = _Asked("meeting", circle, (meeting_id,), signed_up(session, circle.id), "")
    facts = replace(
        _head(session, asked, language),
        columns=tuple(SheetColumn(state) for state in STATES),
        venue=venue_text(meeting.venue, circle.venue, circle.venue_details),
        start=meeting.start,
        end=ends(meeting.date, meeting.start, minutes).time(),
        day=meeting.date,
        number=at,
        of=len(held),
    )
    put_on_paper(session, "sign-in", people=len(asked.rows))
    return _kept(session, asked, facts, keep)


def sheet_for_circle(
    session: Session, *, circle_id: str, language: str = "", keep: bool = True
) -> SheetFacts:
    """Return one sheet for all meetings of a circle that count; RuleBroken without one."""
    circle = found(session, LearningCircle, circle_id)
    held = ordered_meetings(session, circle_id)
    if not held:
        raise RuleBroken(
            said("{circle} has no meetings.", circle=circle.name), "Plan its meetings first."
        )
    ids = tuple(one.id for one in held)
    asked = _Asked("circle", circle, ids, signed_up(session, circle_id), "")
    head = _head(session, asked, language)
    starts = {one.start for one in held}
    minutes = held[0].duration or circle.duration
    end = ends(held[0].date, held[0].start, minutes).time()
    facts = replace(
        head,
        columns=tuple(SheetColumn(one.id, n, one.date) for n, one in enumerate(held, 1)),
        start=held[0].start if len(starts) == 1 else None,
        end=end if len(starts) == 1 else None,
        of=len(held),
    )
    put_on_paper(session, "sign-in", people=len(asked.rows))
    return _kept(session, asked, facts, keep)


def survey_slips(
    session: Session,
    *,
    circle_id: str,
    kind: str = "learner",
    named: bool = False,
    language: str = "",
    keep: bool = True,
) -> SheetFacts:
    """Return a circle's survey slip, anonymous unless `named`: then one for each learner."""
    one_of(kind, "kind", KINDS)
    circle = found(session, LearningCircle, circle_id)
    rows = signed_up(session, circle_id) if named and kind == "learner" else ()
    if rows:
        put_on_paper(session, "named-survey", people=len(rows))
    asked = _Asked("survey", circle, (), rows, kind)
    facts = replace(_head(session, asked, language), questions=questions(kind), survey=kind)
    return _kept(session, asked, facts, keep)


def signed_up(session: Session, circle_id: str) -> tuple[SheetRow, ...]:
    """Return those who have a place, by name: the rows of a sheet."""
    query = (
        select(Learner.id, Learner.name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup), Learner.name != "")
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    return tuple(SheetRow(learner, name) for learner, name in session.execute(query))


def ordered_meetings(session: Session, circle_id: str) -> Sequence[Meeting]:
    """Return a circle's meetings that count, in their order."""
    query = select(Meeting).where(Meeting.circle_id == circle_id, *counted())
    return session.scalars(query.order_by(Meeting.date, Meeting.start, Meeting.id)).all()


def code_of(sheet_id: str) -> str:
    """Return what the marks of a sheet say: the first 60 bits of its id."""
    return base64.b32encode(uuid.UUID(sheet_id).bytes).decode("ascii")[:CODE_SIGNS]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a sheet is of."""

    kind: str
    circle: LearningCircle
    meetings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    survey: str

    def id_in(self, language: str) -> str:
        learners = ",".join(row.key for row in self.rows)
        meetings = ",".join(self.meetings)
        of = (self.circle.id, self.kind, self.survey, str(LAYOUT), language)
        return derived_id("sheet", *of, meetings, learners)


def _head(session: Session, asked: _Asked, language: str) -> SheetFacts:
    """Return what all kinds of sheet say."""
    circle = asked.circle
    spoken = languages.known(language or circle.language)
    only = select(LearningCircle.id).where(LearningCircle.id == circle.id)
    held = session.get(Sheet, asked.id_in(spoken))
    return SheetFacts(
        code=code_of(asked.id_in(spoken)),
        kind=asked.kind,
        rows=asked.rows,
        language=spoken,
        team=this_device(session).team,
        branch=found(session, Branch, circle.branch_id).name,
        circle=circle.name,
        course=found(session, Course, circle.course_id).title,
        venue=venue_text("", circle.venue, circle.venue_details),
        facilitators=tuple(host.name for host in figures.hosts(session, only).get(circle.id, ())),
        printed_on=held.printed_on if held else today(session),
    )


def _kept(session: Session, asked: _Asked, facts: SheetFacts, keep: bool) -> SheetFacts:
    speech = languages.speech(facts.language)
    if facts.start is not None and speech.spoken_clock:
        facts = replace(facts, spoken=said_time(facts.start, speech.code))
    _must_be_ours(session, asked.circle)
    sheet_id = asked.id_in(facts.language)
    held = session.get(Sheet, sheet_id)
    if not keep or (held is not None and held.deleted_at is None):
        return facts
    with action(session, "sheet.print"):
        values: dict[str, Any] = {
            "branch_id": asked.circle.branch_id,
            "circle_id": asked.circle.id,
            "code": facts.code,
            "kind": asked.kind,
            "meeting_ids": list(asked.meetings),
            "learner_ids": [row.key for row in asked.rows],
            "survey": asked.survey,
            "layout": LAYOUT,
            "language": facts.language,
            "printed_on": facts.printed_on,
        }
        put(session, Sheet, sheet_id, **values)
    return facts


def _must_be_ours(session: Session, circle: LearningCircle) -> None:
    """A sheet is known again only where the branch's rows are written."""
    if not may_write(session, circle.branch_id):
        branch = found(session, Branch, circle.branch_id).name
        raise NotAllowed(
            said("Sheets of {branch} are printed there, or by the organizer.", branch=branch),
            said("Ask {branch} to print it: its computer knows it again.", branch=branch),
        )
