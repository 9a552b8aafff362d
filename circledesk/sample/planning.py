"""Who is away, who moves, who is supported by whom; closed branches and a day that was gazetted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.sample.people import FACILITATORS, ORGANIZER
from circledesk.services import absences, holidays, support, transfers
from circledesk.services.members import member_named
from circledesk.services.session import action

EMAILS = {one.name: one.email for one in FACILITATORS} | {ORGANIZER[0]: ORGANIZER[1]}


@dataclass(frozen=True, slots=True)
class Away:
    """An absence: days from this week's Monday, when it was noted, who stands in."""

    name: str
    first: int
    last: int
    noted: int
    cover: str
    why: str


AWAY = (
    Away("Peter Koech", -35, -31, -41, "Wangarĩ Kimani", "Training of trainers"),
    Away("Peter Koech", 14, 20, -2, "Ruth Nduta", "Leave"),
    Away("Omar Hassan", -23, -20, -26, "Halima Said", "A wedding in the family"),
    Away("Titus Mutinda", 0, 11, -4, "Damaris Moraa", "Leave"),
    Away("Felix Wekesa", 21, 23, -1, "Purity Nyong'o", "County book fair"),
)


@dataclass(frozen=True, slots=True)
class Care:
    """How the organizer stands with a facilitator; days before today when they spoke."""

    name: str
    level: str
    spoken: int
    by: str = ORGANIZER[0]
    note: str = ""


CARE = (
    Care("Wangarĩ Kimani", "trainer", 9, note="Would open the training in March."),
    Care("Halima Said", "ready", 16, note="Ask her to sit in with Omar's next circle."),
    Care("Beatrice Nekesa", "veteran", 2, note="Her circle runs over time; share the parts."),
    Care("Peter Koech", "veteran", 21, "Wangarĩ Kimani",
         "Likes to plan with somebody. Wants to try a circle in Kiswahili."),
    Care("Damaris Moraa", "veteran", 33, note="No attendance from Kisimani: is the PC broken?"),
    Care("Ruth Nduta", "new", 4, "Wangarĩ Kimani", "First circle planned with Peter."),
    Care("Omar Hassan", "veteran", 6, note="Glad of the move: his mother lives in Kisimani."),
    Care("Rehema Juma", "", 12),
)  # fmt: skip


def note_plans(season: Season, today: date) -> None:
    """Note all of it in the diary."""
    monday = today - timedelta(days=today.weekday())
    for away in AWAY:
        at = season.present + timedelta(days=min(away.noted, -1))
        season.diary.note(at, partial(_be_away, monday, away))
    note = season.diary.note
    note(season.present - timedelta(days=3), partial(_transfer, season, monday))
    note(season.present - timedelta(days=2), partial(_support, today))
    note(season.present - timedelta(days=2), partial(_close, season, today))
    note(season.present - timedelta(hours=17), partial(_gazette, monday))


def _person(session: Session, name: str) -> str:
    return member_named(session, EMAILS[name])


def _be_away(monday: date, away: Away, session: Session) -> None:
    absences.be_away(
        session,
        person_id=_person(session, away.name),
        first=monday + timedelta(days=away.first),
        last=monday + timedelta(days=away.last),
        cover_id=_person(session, away.cover),
        why=away.why,
    )


def _transfer(season: Season, monday: date, session: Session) -> None:
    transfers.transfer(
        session,
        person_id=_person(session, "Omar Hassan"),
        to_branch_id=season.branches["KIS"],
        on=monday + timedelta(days=28),
        colleague_id=_person(session, "Halima Said"),
        why="Kisimani has only two facilitators.",
    )


def _support(today: date, session: Session) -> None:
    with action(session, "person.support"):
        for care in CARE:
            support.set_support(
                session,
                person_id=_person(session, care.name),
                level=care.level,
                supported_by=_person(session, care.by),
                last_spoken=today - timedelta(days=care.spoken),
                note=care.note,
            )


def _close(season: Season, today: date, session: Session) -> None:
    """Close a branch for a week of next month, and another for two days before that."""
    later = (today.replace(day=1) + timedelta(days=32)).replace(day=8)
    soon = today + timedelta(days=15)
    for code, first, days, why in (
        ("BAN", later, 6, "The roof is mended."),
        ("BON", soon, 1, "Stocktaking"),
    ):
        holidays.add_closure(
            session,
            branch_id=season.branches[code],
            first=first,
            last=first + timedelta(days=days),
            why=why,
        )


def _gazette(monday: date, session: Session) -> None:
    """Add a day off on Tuesday of next week: it hits meetings of two branches."""
    holidays.add_holiday(session, date=monday + timedelta(days=8), name="Day of Remembrance")
