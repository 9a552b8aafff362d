"""The sample's events: a workshop that was and one that comes, a regional meeting that comes.

Three of the branches have written what they bring to it.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import (
    event_plan,
    event_questions,
    event_tasks,
    events,
    regional_parts,
    worksheets,
)
from circledesk.services.names import fold
from circledesk.services.people import facilitators

WORKSHOP, MEETING, NEXT = -20, 16, 9
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
    note(present + timedelta(days=WORKSHOP, hours=4), partial(_after_workshop, today))
    note(present - timedelta(days=4), partial(_meeting, season, today))
    note(present - timedelta(days=3), partial(_next_workshop, today))


def _workshop(today: date, session: Session) -> None:
    event = events.add_event(
        session,
        kind="workshop",
        title="First steps of a facilitator",
        date=today + timedelta(days=WORKSHOP),
        start=time(9),
        venue="Mlimani, training room",
        plus="Doing a unit ourselves, without anybody who explains.\nTea at half past ten.",
        delta="More time to plan; some had to catch the bus.",
    ).id
    event_plan.start_plan(session, event_id=event, form="two-hour")
    people = _people(session)
    events.invite(session, event_id=event, person_ids=people[:1], role="trainer")
    events.invite(session, event_id=event, person_ids=people[1:7])
    for name, contact in (("Purity Wanjala", "0700 910 006"), ("Moses Barasa", "0700 910 007")):
        events.add_guest(session, event_id=event, name=name, contact=contact, role="attendee")
    places = [one.id for one in events.event_page(session, event_id=event).people]
    came = {place: number != 4 for number, place in enumerate(places)}
    events.mark_came(session, event_id=event, came=came)


def _after_workshop(today: date, session: Session) -> None:
    event, people = events.events(session, kind="workshop")[0].id, _people(session)
    tea = event_tasks.add_task(session, event_id=event, text="Tea and sandwiches for ten").id
    event_tasks.tick_task(session, task_id=tea, outcome="From the kitchen of Mlimani")
    ask = partial(event_questions.ask, session, event_id=event)
    answered = ask(text="May a circle meet outside the library?", person_id=people[1]).id
    event_questions.answer(
        session, question_id=answered, text="Yes, where there are tables and somebody has the key."
    )
    ask(text="What do we do when only two come to the second meeting?", person_id=people[2])
    worksheets.keep_worksheet(
        session, event_id=event, name="Purity Wanjala", venue="Reading room",
        start=today + timedelta(days=12), time=time(15), goal="Ten people who dare to speak",
        concerns="Only four chairs with tables", invite="Women who sell at the market",
        course="Public Speaking", meetings=6, minutes=90, capacity=12,
    )  # fmt: skip


def _next_workshop(today: date, session: Session) -> None:
    event = events.add_event(
        session, kind="workshop", title="First steps, once more", date=today + timedelta(days=NEXT),
        start=time(8, 30), venue="Ziwani, large hall",
    ).id  # fmt: skip
    people = _people(session)
    event_plan.start_plan(session, event_id=event, form="half-day")
    event_plan.change_part(session, event_id=event, key="coursework", lead="Joy Makena")
    events.invite(session, event_id=event, person_ids=people[7:12])
    day = today + timedelta(days=NEXT)
    for text, days, who in (("Print planning worksheets", 1, 0), ("Bring six laptops", 1, 1)):
        event_tasks.add_task(
            session, event_id=event, text=text, due=day - timedelta(days=days),
            responsible_id=people[who],
        )  # fmt: skip


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
