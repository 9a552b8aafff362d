"""What the organizer of the sample keeps in mind: whom she spoke to, what she comes back to."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.sample.planning import EMAILS
from circledesk.services import contacts, follow_ups
from circledesk.services.members import member_named


def note_reaching(season: Season, today: date) -> None:
    """Note talks with facilitators, and follow-ups: one done, one due today, two later."""
    note, present = season.diary.note, season.present
    note(present - timedelta(days=9), partial(_remember_flyers, season, today))
    note(present - timedelta(days=5), _telephone)
    note(present - timedelta(days=2), partial(_remember, season, today))


def _person(session: Session, name: str) -> str:
    return member_named(session, EMAILS[name])


def _telephone(session: Session) -> None:
    for name, channel, text in (
        ("Peter Koech", "phone", "Two learners have a long way home: he ends ten minutes earlier."),
        ("Damaris Moraa", "phone", "No answer."),
        ("Beatrice Nekesa", "email", "Sent her the parts that Ziwani uses."),
    ):
        contacts.note_contact(
            session,
            channel=channel,
            kind="other",
            person_id=_person(session, name),
            told=1,
            text=text,
        )


def _remember(season: Season, today: date, session: Session) -> None:
    for person, circle, days, why in (
        ("Damaris Moraa", None, 0, "Ask what holds the attendance of two circles up."),
        (None, ("ZIW", "farming"), 5, "Invite the county's agricultural officer to the last week."),
        ("Ruth Nduta", None, 9, "Sit in on her first meeting?"),
    ):
        follow_ups.add_follow_up(
            session,
            why=why,
            due=today + timedelta(days=days),
            person_id=_person(session, person) if person else "",
            circle_id=season.circles[circle] if circle else "",
        )


def _remember_flyers(season: Season, today: date, session: Session) -> None:
    done = follow_ups.add_follow_up(
        session,
        why="Bring flyers to the market before the circle begins.",
        due=today - timedelta(days=7),
        circle_id=season.circles["ZIW", "web"],
    )
    season.diary.note(
        season.present - timedelta(days=6),
        lambda later: follow_ups.finish_follow_up(
            later, follow_up_id=done.id, outcome="Sixty flyers; four people asked at once."
        ),
    )
