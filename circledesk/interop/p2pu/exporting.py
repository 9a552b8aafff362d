"""P2PU's own exports, written from our rows: the same columns, formats and quotes.

Rows that came from P2PU carry its ids and uuids back; the others get an id worked out from their
own (`own_number`) and their own UUID, by which an import finds them again. A text that a
spreadsheet would calculate has an apostrophe in front, which an import takes off. The sign-ups'
file has one column more than P2PU's: in which state the sign-up is here.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.interop.p2pu.holding import Held, held_of, number_of, source_of, uuid_of
from circledesk.interop.spreadsheets import harmless
from circledesk.models.circles import LearningCircle

STATE = "circledesk state"
"""Our own last column of the sign-ups: signed-up, waiting or cancelled."""


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split(","))


SIGNUPS = _columns(
    "id,uuid,study group id,study group uuid,study group name,course,location,name,email,mobile,"
    "signed up at,support,goals,computer_access,use_internet,survey completed,"
    f"communications opt-in,{STATE}"
)
FACILITATORS = _columns(
    "name,email,date joined,last login,communication opt-in,learning circles run,"
    "last learning circle date,last learning cirlce name,last learning circle course,"
    "last learning circle venue,team"
)
CIRCLES = _columns(
    "id,uuid,name,date created,date deleted,draft,course id,course title,created by,"
    "created by email,learning_circle_number,location,city,time,day,last meeting,"
    "first meeting,signups,team,facilitator survey,facilitator survey completed,"
    "learner survey,learner survey responses,did not happen,facilitator count"
)
COURSES = _columns(
    "id,title,provider,link,caption,on_demand,keywords,language,created_by,unlisted,license,"
    "created_at,lc_count,active_lc_count,facilitator_guide_count,team_name"
)
_SCALE = (
    "Can't do", "Need help doing", "Can do with difficulty", "Can do", "Expert (can teach others)",
)  # fmt: skip
_MISSING = "n/a"


def write_p2pu(session: Session, folder: Path) -> dict[str, int]:
    """Write the four exports into a folder that is there; return file -> rows."""
    held = held_of(session)
    files: dict[str, tuple[Sequence[str], Iterable[list[str]]]] = {
        "facilitators.csv": (FACILITATORS, _facilitators(held)),
        "courses.csv": (COURSES, _courses(held)),
        "learning-circles.csv": (CIRCLES, _circles(held)),
        "signups.csv": (SIGNUPS, _signups(held)),
    }
    return {name: _write(folder / name, *told) for name, told in files.items()}


def _write(file: Path, header: Sequence[str], rows: Iterable[list[str]]) -> int:
    part = file.with_name(f".{file.name}.part")
    count = 0
    try:
        with part.open("w", encoding="utf-8", newline="") as opened:
            lines = csv.writer(opened, lineterminator="\r\n")
            lines.writerow(header)
            for row in rows:
                lines.writerow(row)
                count += 1
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return count


def _facilitators(held: Held) -> Iterator[list[str]]:
    for person in held.people.values():
        if not person.email or person.id not in held.members:
            continue
        run = held.published(person.id)
        newest = run[-1] if run else None
        course = held.courses.get(newest.course_id) if newest else None
        yield [
            harmless(person.name),
            harmless(person.email_typed or person.email),
            _instant(person.joined_at or person.created_at),
            _instant(person.last_login_at),
            str(bool(person.communication_opt_in)),
            str(max(len(run), int(source_of(person).get("circles_run") or 0))),
            str(held.first(newest) or "") if newest else "",
            harmless(newest.name) if newest else "",
            harmless(course.title) if course else "",
            harmless(newest.venue) if newest else "",
            str(source_of(person).get("team") or held.team.page_slug or _slug(held.team.name)),
        ]


def _courses(held: Held) -> Iterator[list[str]]:
    shown = [one for one in held.circles.values() if not one.draft and one.deleted_at is None]
    used = Counter(one.course_id for one in shown)
    today = held.now.date()
    active = Counter(one.course_id for one in shown if (held.last(one) or today) >= today)
    for course in held.courses.values():
        maker = held.people.get(course.created_by or "")
        told = source_of(course)
        yield [
            number_of(course),
            harmless(course.title),
            harmless(course.provider),
            harmless(course.link),
            harmless(course.caption),
            str(bool(course.on_demand)),
            harmless(course.keywords),
            harmless(course.language),
            str(told.get("created_by") or (maker.email if maker else "")),
            str(bool(course.unlisted)),
            harmless(course.licence),
            _instant(course.created_at),
            str(used[course.id]),
            str(active[course.id]),
            "0",
            harmless(str(told.get("team") or held.team.name)),
        ]


def _circles(held: Held) -> Iterator[list[str]]:
    active = Counter(
        one.circle_id
        for one in held.signups
        if one.state == "signed-up" and (one.deleted_at is None or held.is_gone(one.circle_id))
    )
    for circle in held.circles.values():
        course = held.courses.get(circle.course_id)
        maker = held.maker(circle)
        days = held.meetings.get(circle.id, [])
        first, last = held.first(circle), held.last(circle)
        run = [one.id for one in held.published(maker.id)] if maker else []
        told = source_of(circle)
        number = run.index(circle.id) + 1 if circle.id in run else len(run) + 1
        start = days[0].start if days else circle.meeting_time
        yield [
            number_of(circle),
            uuid_of(circle),
            harmless(circle.name),
            _instant(circle.created_at),
            _instant(circle.deleted_at),
            _yes(circle.draft),
            number_of(course) if course else "",
            harmless(course.title) if course else "",
            harmless(maker.name) if maker else "",
            harmless(maker.email_typed or maker.email) if maker else "",
            str(told.get("number") or number),
            harmless(_location(circle)),
            harmless(circle.city),
            f"{start:%H:%M}:00" if start else "",
            f"{first:%A}" if first else "",
            _day(last if days or circle.deleted_at else None),
            _day(first if days or circle.deleted_at else None),
            str(active[circle.id]),
            harmless(str(told.get("team", "") if told else held.team.name)),
            "",
            _yes(told.get("facilitator_survey") or held.surveys[circle.id, "facilitator"]),
            "",
            str(max(told.get("learner_surveys") or 0, held.surveys[circle.id, "learner"])),
            "" if circle.did_not_happen is None else str(circle.did_not_happen),
            str(max(told.get("facilitators") or 1, len(held.hosts.get(circle.id, [])))),
        ]


def _location(circle: LearningCircle) -> str:
    told = source_of(circle).get("location")
    ours = f"{circle.venue} {circle.address}".strip()
    same = isinstance(told, str) and _bare(told) == _bare(ours)
    return str(told) if same else ours


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _signups(held: Held) -> Iterator[list[str]]:
    for one in held.signups:
        circle, learner = held.circles.get(one.circle_id), held.learners.get(one.learner_id)
        if circle is None or learner is None:
            continue
        course = held.courses.get(circle.course_id)
        told = source_of(one)
        email = learner.email
        if learner.anonymized and str(told.get("email", "")).startswith("devnull."):
            email = str(told["email"])
        scale = one.use_internet
        yield [
            number_of(one),
            uuid_of(one),
            number_of(circle),
            uuid_of(circle),
            harmless(circle.name),
            harmless(course.title) if course else "",
            harmless(circle.venue),
            harmless(learner.name),
            harmless(email),
            harmless(learner.phone_typed if learner.phone_check else learner.phone),
            _instant(one.signed_up_at),
            harmless(one.support),
            harmless(one.goal or _MISSING),
            harmless(one.computer_access or _MISSING),
            _SCALE[scale] if scale is not None and 0 <= scale < len(_SCALE) else _MISSING,
            _yes(one.survey_completed),
            str(bool(one.communications_opt_in)),
            one.state,
        ]


def _instant(at: datetime | None) -> str:
    """Return an instant as P2PU writes it: microseconds, left out where they are none, and UTC."""
    if at is None:
        return ""
    return str(at.astimezone(UTC))


def _day(day: date | None) -> str:
    """Return a day; of a deleted circle without meetings P2PU tells when it would have been."""
    return str(day) if day else ""


def _yes(told: object) -> str:
    return "yes" if told else "no"


def _slug(name: str) -> str:
    kept = "".join(sign if sign.isalnum() else "-" for sign in name.lower())
    return "-".join(part for part in kept.split("-") if part)
