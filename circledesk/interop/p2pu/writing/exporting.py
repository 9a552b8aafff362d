"""Makes P2PU's files of what is here; `exporting.write_p2pu` writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from circledesk.interop.p2pu.writing import lists, tables
from circledesk.interop.p2pu.writing.calendar import calendar_file
from circledesk.interop.p2pu.writing.held import Held
from circledesk.interop.p2pu.writing.signups import OURS, SIGNUPS, signup_rows
from circledesk.interop.p2pu.writing.surveys import survey_table
from circledesk.interop.p2pu.writing.words import as_csv, as_json

Files = dict[str, tuple[bytes, int]]
"""Name, content, number of rows."""


def export_p2pu(session: Session, *, exact: bool = False) -> Files:
    """Return P2PU's files by name.

    The CSV is guarded for spreadsheets; with `exact` its bytes are as P2PU's own.
    """
    held = Held(session)
    made: list[tuple[str, Sequence[str], Iterable[Sequence[Any]]]] = [
        ("facilitators", tables.FACILITATORS, tables.facilitator_rows(held)),
        ("courses", tables.COURSES, tables.course_rows(held)),
        ("learning-circles", tables.CIRCLES, tables.circle_rows(held)),
        ("signups", (*SIGNUPS, *OURS), signup_rows(held)),
    ]
    for kind in ("learner", "facilitator"):
        titles, answers = survey_table(held, kind)
        if answers:
            made.append((f"{kind}-surveys", titles, answers))
    files: Files = {}
    for name, header, each in made:
        rows = list(each)
        files[f"{name}.csv"] = as_csv(header, rows, exact=exact), len(rows)
    return files | _answers(held) | _calendar(held)


def _answers(held: Held) -> Files:
    answers = {
        "learningcircles": lists.circle_list(held),
        "courses": lists.course_list(held),
        "team": lists.team_page(held),
        "team-members": lists.member_list(held),
        "team-invitations": lists.invitation_list(held),
    }
    return {
        f"{name}.json": (as_json(answer), int(answer.get("count", 1)))
        for name, answer in answers.items()
        if answer.get("count", 1)
    }


def _calendar(held: Held) -> Files:
    content = calendar_file(held)
    count = content.count(b"BEGIN:VEVENT")
    return {"meetings.ics": (content, count)} if count else {}
