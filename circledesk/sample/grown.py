"""The sample's past regional meeting with minutes, a graduation, a focus group, a conference."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import event_notes, event_plan, events, focus_group
from circledesk.services.names import fold
from circledesk.services.people import facilitators

MEETING, GRADUATION, GROUP, CONFERENCE = -75, 24, -40, -12
"""Days from today."""
NOTED = (
    ("worked", "Tea before the meeting: nobody comes late any more.", 3),
    ("worked", "A learner of the last circle helps in the next one.", 2),
    ("challenge", "Headphones are too few in most libraries.", 4),
    ("challenge", "Power fails in the afternoon.", 2),
    ("question", "Do mornings suit people who work?", 0),
    ("strategy", "Libraries near one another lend each other headphones.", 0),
    ("strategy", "Courses are saved on disk before the first meeting.", 0),
)
STEPS = (
    ("Make one list of all headphones and who has them", 30),
    ("Save the three courses of the quarter on a disk for each library", 21),
)
ANSWERS = {
    "learn": (("Farming that pays, bees above all", 7), ("English for letters to offices", 5),
              ("What the phone can do", 4)),
    "hours": (("Saturday mornings", 8), ("After four on market days", 3)),
    "hinders": (("Children: may they come along?", 4), ("The fare from the villages", 3)),
}  # fmt: skip


def note_grown(season: Season, today: date) -> None:
    """Note all four."""
    note, present = season.diary.note, season.present
    note(present - timedelta(days=12), partial(_meeting, today))
    note(present - timedelta(days=11), partial(_group, today))
    note(present - timedelta(days=8), partial(_conference, today))
    note(present - timedelta(days=3), partial(_graduation, today))


def _meeting(today: date, session: Session) -> None:
    day = today + timedelta(days=MEETING)
    event = events.add_event(
        session, kind="regional", title="Quarter meeting of our libraries", date=day,
        start=time(9), venue="Mlimani, training room",
    ).id  # fmt: skip
    event_plan.start_plan(session, event_id=event, form="half-day")
    people = _people(session)
    events.invite(session, event_id=event, person_ids=people[:8])
    places = events.event_page(session, event_id=event).people
    came = {one.id: number != 3 for number, one in enumerate(places)}
    events.mark_came(session, event_id=event, came=came)
    for kind, text, count in NOTED:
        event_notes.add_note(session, event_id=event, kind=kind, text=text, count=count)
    for (text, days), person in zip(STEPS, people, strict=False):
        due = day + timedelta(days=days)
        event_notes.add_note(
            session, event_id=event, kind="next-step", text=text, responsible_id=person, due=due
        )
    told = "Two common strategies, and a list of headphones that all can see."
    events.edit_event(session, event_id=event, outcome=told)


def _group(today: date, session: Session) -> None:
    event = events.add_event(
        session, kind="focus-group", title="What our readers want to learn",
        date=today + timedelta(days=GROUP), start=time(14), duration=60, venue="Reading room",
    ).id  # fmt: skip
    focus_group.choose_questions(session, event_id=event, keys=tuple(ANSWERS))
    for key, answers in ANSWERS.items():
        for text, count in answers:
            focus_group.note_answer(session, event_id=event, key=key, text=text, count=count)
    event_notes.add_note(
        session, event_id=event, kind="finding", topics="farming, English, phones", count=7,
        text="They want what earns money within the season, on Saturdays, children welcome.",
    )  # fmt: skip


def _conference(today: date, session: Session) -> None:
    event = events.add_event(
        session, kind="development", form="conference", title="Librarians’ conference",
        date=today + timedelta(days=CONFERENCE), venue="Ziwani",
    ).id  # fmt: skip
    events.invite(session, event_id=event, person_ids=_people(session)[:1], role="speaker")
    for kind, text in (
        ("cost", "The fare for one, paid by the county. No fee for speakers."),
        ("shared", "Told at the next regional meeting; the slides lie with the papers."),
    ):
        event_notes.add_note(session, event_id=event, kind=kind, text=text)
    told = "Two other counties want to see how circles work."
    events.edit_event(session, event_id=event, outcome=told)


def _graduation(today: date, session: Session) -> None:
    event = events.add_event(
        session, kind="graduation", title="Graduation of our circles",
        date=today + timedelta(days=GRADUATION), start=time(10), venue="Ziwani, large hall",
    ).id  # fmt: skip
    event_plan.start_plan(session, event_id=event, form="two-hour")
    for name, contact, role in (
        ("Damaris Achola", "+254700910004", "speaker"),
        ("Head of the Ziwa secondary school", "", "guest"),
    ):
        events.add_guest(session, event_id=event, name=name, contact=contact, role=role)


def _people(session: Session) -> list[str]:
    rows = facilitators(session)
    return [row.id for row in sorted(rows, key=lambda row: (fold(row.name), row.id))]
