"""Builds the sample library in a data folder, through the services, day by day.

The same seed and the same day give the same library (but for random ids). Writing is not flushed
to the disk after each of the thousand actions, as real work is: a half-built sample is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

from circledesk.sample.circle import CircleStory, Season
from circledesk.sample.community import note_community
from circledesk.sample.course_help import HELP
from circledesk.sample.diary import ZONE, Diary, Tell, instant
from circledesk.sample.gathering import note_gathering
from circledesk.sample.gatherings import note_events
from circledesk.sample.grown import note_grown
from circledesk.sample.outcomes import name_goals
from circledesk.sample.people import Crowd
from circledesk.sample.planning import note_plans
from circledesk.sample.reaching import note_reaching
from circledesk.sample.rights import note_rights
from circledesk.sample.season import BRANCHES, COURSES, SEASON, SampleCourse
from circledesk.sample.support import note_support
from circledesk.sample.team import found_team, note_people
from circledesk.sample.things import note_things
from circledesk.sample.wanted import note_wanted
from circledesk.sample.wishes import ask_questions, note_wishes
from circledesk.sample.words import Deck
from circledesk.services import courses, team
from circledesk.services.desk import Desk
from circledesk.settings import system_clock

PASSPHRASE = "practice makes the circle round"
"""Opens the keys of a sample library where no keyring does; there is nothing to hide in it."""
DAY_BEGINS = time(9)


def build(
    folder: Path,
    *,
    today: date,
    passphrase: str = PASSPHRASE,
    seed: int = 2018,
    clock: Callable[[], datetime] | None = None,
    tell: Tell | None = None,
) -> Desk:
    """Build the library as it stands on `today` at nine, or now, and return it open.

    The desk that comes back follows `clock`, else the system's. `tell` is told how far it is.
    """
    present = _present(today, (clock or system_clock)())
    monday = today - timedelta(days=today.weekday())
    diary = Diary(instant(monday - timedelta(weeks=26), time(8)))
    desk = Desk.create(folder, passphrase=lambda: passphrase, clock=diary.now)
    event.listen(desk.database.engine, "connect", _hurry)
    desk.database.engine.dispose()
    try:
        found_team(desk)
        random = Random(seed)
        season = Season(diary, random, Crowd(Random(seed)), desk, Deck(random), present)
        with desk.session() as session:
            _add_branches(session, season)
            for course in COURSES:
                added = instant(monday - timedelta(days=6), time(9)) if course.late else diary.at
                diary.note(added, partial(_add_course, season, course))
            note_people(season, monday)
            ask_questions(session, season)
            name_goals(session)
            _note_circles(season, monday)
            for note in (
                note_plans,
                note_things,
                note_reaching,
                note_wishes,
                note_events,
                note_gathering,
                note_support,
                note_grown,
                note_rights,
            ):
                note(season, today)
            note_community(season, today)
            note_wanted(season, today)
            diary.play(session, present, tell)
    finally:
        desk.close()
    return Desk.open(folder, passphrase=lambda: passphrase, clock=clock)


def _present(today: date, now: datetime) -> datetime:
    """Return nine o'clock of the day, but no instant that is still ahead."""
    nine = instant(today, DAY_BEGINS)
    return min(nine, now) if now.astimezone(ZONE).date() == today else nine


def _hurry(connection: Any, record: Any) -> None:
    connection.execute("PRAGMA synchronous = OFF")


def _add_branches(session: Session, season: Season) -> None:
    for branch in BRANCHES:
        season.branches[branch.code] = team.add_branch(
            session,
            name=branch.name,
            code=branch.code,
            county=branch.county,
            city=branch.name,
            venue=branch.venue,
            phone=branch.phone,
            contact=branch.contact,
        ).id


def _add_course(season: Season, course: SampleCourse, session: Session) -> None:
    season.courses[course.key] = courses.add_course(
        session,
        title=course.title,
        provider=course.provider,
        link=f"https://example.org/{course.key}",
        format=course.format,
        keywords=course.keywords,
        language=course.language,
        licence="CC BY" if course.offline else "Not sure",
        offline=course.offline,
        topics=course.topics,
        **HELP.get(course.key, {}),
    ).id


def _note_circles(season: Season, monday: date) -> None:
    """Announce each circle three weeks ahead, the later ones within the last days."""
    known = {course.key: course for course in COURSES}
    for plan in SEASON:
        course = known[plan.course]
        first = instant(plan.first_day(monday), plan.start)
        latest = season.present - timedelta(hours=season.random.randrange(24, 120))
        announced = min(first - timedelta(weeks=3), latest)
        if course.late:
            announced = instant(monday - timedelta(days=5), time(9))
        CircleStory(season, plan, course).announce(announced, first)
