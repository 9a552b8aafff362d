"""The sample's team: its founding, its facilitators, and people who were asked to join."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.sample.diary import instant
from circledesk.sample.people import FACILITATORS, ORGANIZER
from circledesk.sample.season import TEAM
from circledesk.services import founding, people
from circledesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Asked:
    """A person who was asked, how many days before today, and what became of it."""

    name: str
    email: str
    phone: str
    branch: str
    days: int
    role: str = "facilitator"
    note: str = ""
    state: str = "invited"
    answer: str = ""
    qualities: tuple[str, ...] = ()


ASKED = (
    Asked("Naomi Wairimũ", "naomi.wairimu@example.org", "0700 900 001", "MLI", 3,
          qualities=("welcoming", "listens")),
    Asked("Ibrahim Abdi", "ibrahim.abdi@example.org", "", "BAN", 9, note="Prefers Saturdays."),
    Asked("Lydia Kerubo", "", "0700 900 003", "KIS", 5, state="to-approach",
          note="Runs the book club; Damaris knows her.", qualities=("known", "listens", "links")),
    Asked("Peter Ochieng", "", "0700 900 006", "BAN", 2, state="to-approach",
          qualities=("curious", "computers", "time")),
    Asked("Joseph Kibet", "joseph.kibet@example.org", "", "BON", 30, "regional-lead",
          answer="not-now"),
    Asked("Ann Mwende", "ann.mwende@example.org", "0700 900 005", "ZIW", 14),
)  # fmt: skip


def found_team(desk: Desk) -> None:
    """Make the team, with its organizer."""
    name, email = ORGANIZER
    founding.found_team(desk, name=TEAM, organizer=name, email=email)


def note_people(season: Season, monday: date) -> None:
    """Note when facilitators joined, one of them in the last week, and who else was asked."""
    begin = season.diary.at
    for place, person in enumerate(FACILITATORS):
        joined = begin + timedelta(hours=place)
        if person.new:
            joined = instant(monday - timedelta(days=5), time(11))
        asked = Asked(
            person.name, person.email, f"0700 800 {place:03d}", person.branch, 0, answer="yes"
        )
        season.diary.note(joined, partial(_ask, season, asked))
    for asked in ASKED:
        at: datetime = season.present - timedelta(days=asked.days)
        season.diary.note(at, partial(_ask, season, asked))


def _ask(season: Season, asked: Asked, session: Session) -> None:
    done = people.invite_person(
        session,
        name=asked.name,
        email=asked.email,
        phone=asked.phone,
        branch_id=season.branches[asked.branch],
        role=asked.role,
        note=asked.note,
        state=asked.state,
        qualities=asked.qualities,
    )
    if asked.answer:
        people.answer_invitation(session, invitation_id=done.id, state=asked.answer)
