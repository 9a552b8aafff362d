"""The sample's events: a workshop that was, and a regional meeting that comes.

Three of the branches have written what they bring to it.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import events, regional_parts
from circledesk.services.names import fold
from circledesk.services.people import facilitators

WORKSHOP, MEETING = -20, 16
"""Days from today."""
TOLD = {
    "MLI": {
        "summary": "Three circles, two of them for people who had never been to the library.",
        "worked": "A learner of the first circle now helps in the second.\n"
        "Tea before the meeting: nobody comes late any more.",
        "challenges": "The power fails on Tuesdays.",
        "questions": "Who has met in the morning, and did people who work still come?",
    },
    "BON": {
        "summary": "The photo circle hung its pictures in the reading room.",
        "worked": "Two facilitators for one circle: one sits with those who are slower.",
        "challenges": "Eight headphones for twelve learners.",
        "questions": "",
    },
    "KIS": {
        "summary": "Our first circle without internet.",
        "worked": "The course as copied pages, one set for two learners.",
        "challenges": "Learners change their phone numbers, and we lose them.",
        "questions": "Can the travelling tablets stay for six weeks?",
    },
}


def note_events(season: Season, today: date) -> None:
    """Note both events, who was invited, who came, and what the branches wrote."""
    note, present = season.diary.note, season.present
    note(present - timedelta(days=30), partial(_workshop, today))
    note(present - timedelta(days=4), partial(_meeting, season, today))


def _workshop(today: date, session: Session) -> None:
    event = events.add_event(
        session,
        kind="workshop",
        title="First steps of a facilitator",
        date=today + timedelta(days=WORKSHOP),
        start=time(9),
        duration=180,
        venue="Mlimani, training room",
    ).id
    people = _people(session)
    events.invite(session, event_id=event, person_ids=people[:1], role="trainer")
    events.invite(session, event_id=event, person_ids=people[1:7])
    places = [one.id for one in events.event_page(session, event_id=event).people]
    came = {place: number != 4 for number, place in enumerate(places)}
    events.mark_came(session, event_id=event, came=came)


def _meeting(season: Season, today: date, session: Session) -> None:
    event = events.add_event(
        session,
        kind="regional",
        title="Meeting of our libraries",
        date=today + timedelta(days=MEETING),
        start=time(9),
        duration=240,
        venue="Ziwani, large hall",
        note="Bring one thing that a learner has made.",
    ).id
    events.invite(session, event_id=event, person_ids=_people(session))
    events.add_guest(
        session, event_id=event, name="Damaris Achola", contact="0700 910 004", role="speaker"
    )
    for code, texts in TOLD.items():
        regional_parts.write_part(session, event_id=event, branch_id=season.branches[code], **texts)


def _people(session: Session) -> list[str]:
    rows = facilitators(session)
    return [row.id for row in sorted(rows, key=lambda row: (fold(row.name), row.id))]
