"""The rows of P2PU's four CSV exports, in its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from circledesk.interop.p2pu.writing.held import Held, alive, number, site_id, source
from circledesk.interop.p2pu.writing.words import SITE, clock, stamp, yes_no
from circledesk.models.circles import LearningCircle
from circledesk.models.team import Person

CIRCLES = (
    "id", "uuid", "name", "date created", "date deleted", "draft", "course id", "course title",
    "created by", "created by email", "learning_circle_number", "location", "city", "time", "day",
    "last meeting", "first meeting", "signups", "team", "facilitator survey",
    "facilitator survey completed", "learner survey", "learner survey responses",
    "did not happen", "facilitator count",
)  # fmt: skip
FACILITATORS = (
    "name", "email", "date joined", "last login", "communication opt-in", "learning circles run",
    "last learning circle date", "last learning cirlce name", "last learning circle course",
    "last learning circle venue", "team",
)  # fmt: skip
COURSES = (
    "id", "title", "provider", "link", "caption", "on_demand", "keywords", "language",
    "created_by", "unlisted", "license", "created_at", "lc_count", "active_lc_count",
    "facilitator_guide_count", "team_name",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Row = Sequence[Any]


def circle_rows(held: Held) -> Iterator[Row]:
    """Yield the learning circles, deleted ones and drafts too."""
    for circle in held.circles:
        known, maker = source(circle), held.maker(circle)
        course = held.courses.get(circle.course_id)
        last, first = _ends(held, circle)
        page = (
            f"{SITE}/en/studygroup/{known['uuid']}" if site_id(circle) and known.get("uuid") else ""
        )
        answers = [row for row in held.answers[circle.id] if alive(row)]
        hosts = sum(1 for row in answers if row.kind == "facilitator")
        yield (
            number(circle),
            known.get("uuid") or circle.id,
            circle.name,
            stamp(circle.created_at),
            stamp(circle.deleted_at),
            yes_no(circle.draft),
            number(course) if course else "",
            course.title if course else "",
            maker.name if maker else "",
            _email(maker),
            held.ranks[circle.id],
            _location(circle),
            circle.city,
            clock(circle.meeting_time),
            _DAYS[circle.start_date.weekday()] if circle.start_date else "",
            last,
            first,
            held.going(circle),
            _team_of(held, circle),
            f"{page}/facilitator_survey/" if page else "",
            yes_no(hosts or known.get("facilitator_survey")),
            f"{page}/survey/" if page else "",
            max(len(answers) - hosts, int(known.get("learner_surveys") or 0)),
            circle.did_not_happen,
            max(len(held.facilitators(circle)), int(known.get("facilitators") or 0)),
        )


def _location(circle: LearningCircle) -> str:
    """Return venue and address in one text: as P2PU had it, where that still says the same."""
    told = str(source(circle).get("location") or "")
    now = f"{circle.venue} {circle.address}"
    return told if told.split() == now.split() else now


def _team_of(held: Held, circle: LearningCircle) -> str:
    """Return the team's name; a circle of P2PU's that had none has none."""
    known = source(circle)
    return str(known.get("team", "")) if "location" in known else held.team.name


def _ends(held: Held, circle: LearningCircle) -> tuple[str, str]:
    """Return last and first meeting; P2PU swaps what a deleted circle without meetings planned."""
    days = held.days(circle)
    if days:
        return days[-1].isoformat(), days[0].isoformat()
    if circle.deleted_at is None or circle.start_date is None:
        return "", ""
    return circle.start_date.isoformat(), str(source(circle).get("end", ""))


def _email(person: Person | None) -> str:
    return "" if person is None else person.email_typed or person.email


def facilitator_rows(held: Held) -> Iterator[Row]:
    """Yield the people; of one without a team P2PU leaves the last cell out."""
    run: dict[str, list[LearningCircle]] = {}
    for circle in held.circles:
        if alive(circle) and not circle.draft:
            for person in held.facilitators(circle):
                run.setdefault(person.id, []).append(circle)
    for person in held.people.values():
        if not alive(person) or not person.email:
            continue
        circles = run.get(person.id, [])
        dated = [circle for circle in circles if circle.start_date]
        newest = max(dated, key=lambda c: (c.start_date, number(c)), default=None)
        row = [
            person.name,
            _email(person),
            stamp(person.joined_at),
            stamp(person.last_login_at),
            person.communication_opt_in,
            max(len(circles), int(source(person).get("circles_run") or 0)),
            *_newest(held, newest, source(person)),
        ]
        slug = _slug(held, person)
        yield [*row, slug] if slug else row


def _newest(held: Held, circle: LearningCircle | None, known: dict[str, Any]) -> Row:
    if circle is None:
        return ("", "", "", known.get("venue", ""))
    course = held.courses.get(circle.course_id)
    return (circle.start_date, circle.name, course.title if course else "", circle.venue)


def _slug(held: Held, person: Person) -> str:
    known = source(person)
    if known:
        return str(known.get("team", ""))
    member = held.members.get(person.id)
    return held.team.page_slug if member is not None and alive(member) else ""


def course_rows(held: Held) -> Iterator[Row]:
    """Yield the courses, also those that no circle has used yet."""
    today = held.now.date()
    for course in held.courses.values():
        if not alive(course):
            continue
        maker = held.people.get(course.created_by or "")
        used = [c for c in held.circles if c.course_id == course.id and alive(c) and not c.draft]
        running = [c for c in used if (held.days(c) or [c.start_date or today])[-1] >= today]
        yield (
            number(course),
            course.title,
            course.provider,
            course.link,
            course.caption,
            course.on_demand,
            course.keywords,
            course.language,
            maker.email if maker else source(course).get("created_by", ""),
            course.unlisted,
            course.licence,
            stamp(course.created_at),
            len(used),
            len(running),
            0,
            source(course).get("team", "" if source(course) else held.team.name),
        )
