"""What a circle needs of a person, and the order «needs me first».

The order is by what is needed, most pressing first: `ORDER` has the needs from top to bottom;
within one need, and where nothing is needed, the next meeting comes first.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.tables import CIRCLE, MEETING
from circledesk.services import figures
from circledesk.services.circle_reading import circle_rows
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.living import Which, living, of_branches
from circledesk.services.names import fold
from circledesk.services.narrowing import circles_in
from circledesk.services.session import local_now, today
from circledesk.services.spans import active
from circledesk.services.unreported import missing_by_circle, unreported

ORDER = ("not-reported", "over-capacity", "no-sign-ups", "falling", "ending", "")
"""not-reported: a meeting was held and has no attendance. over-capacity: more learners than
places. no-sign-ups: it begins within two weeks, or runs, without anybody. falling: at the last
meeting came no more than half of those who came to the best one. ending: its last meeting is at
most a week away or a month past, people came, and nobody has a certificate yet."""
SOON = timedelta(days=14)
LAST_WEEK = timedelta(days=7)
AFTER = timedelta(days=28)
REPORT = timedelta(weeks=8)
"""So long after its end the report of a circle is asked for."""
HALF_A_YEAR = timedelta(weeks=26)
UNDER_WAY = ("running", "upcoming")


def circles_by_need(
    session: Session,
    *,
    branch_id: Which = None,
    narrowed: Narrowed = ALL,
    ahead: bool | None = None,
) -> tuple[CircleRow, ...]:
    """Return circles with what each needs, «needs me first»; drafts are left out.

    Those under way, those that ended and whose report is due, and those of the last half year
    that did not happen. `ahead` leaves only those that have a meeting still to come, or the others.
    """
    day = today(session)
    lately = _which(session, day, ahead)
    lately = lately.where(*of_branches(CIRCLE.c.branch_id, branch_id), *circles_in(narrowed))
    # Chosen once: as a select it would be made anew within each query about these circles.
    chosen = select(CIRCLE.c.id).where(CIRCLE.c.id.in_(session.scalars(lately).all()))
    rows = [row for row in circle_rows(session, chosen) if _is_recent(row, day)]
    missing = missing_by_circle(unreported(session, branch_id=branch_id, circles=chosen))
    about_to_end = [row.id for row in rows if is_ending(row, day)]
    issued = figures.certificate_counts(
        session, select(CIRCLE.c.id).where(CIRCLE.c.id.in_(about_to_end))
    )
    told = [_told(row, missing.get(row.id, 0), issued.get(row.id, 0), day) for row in rows]
    return tuple(sorted(_unanswered(session, told), key=needs_me_first))


def _told(row: CircleRow, missing: int, issued: int, day: date) -> CircleRow:
    """Return a row with what the circle needs: most need nothing, and stay as they are."""
    need, empty = need_of(row, missing, issued, day), is_empty(row, day)
    ending, due = _wants_certificates(row, issued, day), _report_due(row, day)
    if not (missing or need or empty or ending or due):
        return row
    return replace(row, missing=missing, need=need, empty=empty, ending=ending, report_due=due)


def _unanswered(session: Session, rows: list[CircleRow]) -> list[CircleRow]:
    """Return the same rows; no report is due of those whose facilitator has filled in hers."""
    due = [row.id for row in rows if row.report_due]
    answered = set(session.scalars(_answered().where(SurveyAnswer.circle_id.in_(due))))
    return [replace(row, report_due=False) if row.id in answered else row for row in rows]


def needs_me_first(row: CircleRow) -> tuple[int, str, int, str, str]:
    """Return the key of the order."""
    ahead = f"{row.next_meeting}T{row.next_start}" if row.next_meeting else "~"
    last = -(row.last_meeting or date.min).toordinal()
    return (ORDER.index(row.need), ahead, last, fold(row.name), row.id)


def need_of(row: CircleRow, missing: int, issued: int, day: date) -> str:
    """Return the most pressing thing that a circle needs, '' where nothing."""
    if row.status not in (*UNDER_WAY, "finished"):
        return ""
    if missing:
        return "not-reported"
    if row.status in UNDER_WAY and row.capacity is not None and row.signups > row.capacity:
        return "over-capacity"
    if is_empty(row, day):
        return "no-sign-ups"
    if row.status == "running" and _falls(row):
        return "falling"
    return "ending" if _wants_certificates(row, issued, day) else ""


def is_ending(row: CircleRow, day: date) -> bool:
    """Whether a circle's last meeting is at most a week away, or at most four weeks past."""
    if row.last_meeting is None or row.status not in ("running", "finished"):
        return False
    return day - AFTER <= row.last_meeting <= day + LAST_WEEK


def _wants_certificates(row: CircleRow, issued: int, day: date) -> bool:
    came = any(row.trend)
    return came and not issued and is_ending(row, day)


def is_empty(row: CircleRow, day: date) -> bool:
    """Whether nobody is signed up, though it begins soon or runs."""
    if row.signups or row.status not in UNDER_WAY:
        return False
    return row.first_meeting is not None and row.first_meeting <= day + SOON


def _falls(row: CircleRow) -> bool:
    told = [count for count in row.trend if count is not None]
    return len(told) > 1 and 2 * told[-1] <= max(told)


def _report_due(row: CircleRow, day: date) -> bool:
    return row.status == "finished" and (row.last_meeting or date.min) >= day - REPORT


def _which(session: Session, day: date, ahead: bool | None) -> Select[str]:
    """Choose the circles that are looked at."""
    still = select(CIRCLE.c.id).where(*active(local_now(session)))
    if ahead:
        return still
    return _lately(day) if ahead is None else _lately(day).where(CIRCLE.c.id.not_in(still))


def _lately(day: date) -> Select[str]:
    """Choose the published circles that have met of late, or will; of failed ones half a year."""
    since = {False: day - REPORT, True: day - HALF_A_YEAR}
    met = {
        failed: select(MEETING.c.circle_id).where(MEETING.c.date >= first, *living(Meeting))
        for failed, first in since.items()
    }
    return select(CIRCLE.c.id).where(
        CIRCLE.c.id.in_(met[False])
        | (CIRCLE.c.did_not_happen.is_(True) & CIRCLE.c.id.in_(met[True])),
        CIRCLE.c.draft.is_(False),
        *living(LearningCircle),
    )


def _is_recent(row: CircleRow, day: date) -> bool:
    if row.status in UNDER_WAY or _report_due(row, day):
        return True
    return row.status == "cancelled"


def _answered() -> Select[str]:
    """Choose the circles whose facilitator has filled in her survey."""
    return select(SurveyAnswer.circle_id).where(
        SurveyAnswer.kind == "facilitator", *living(SurveyAnswer)
    )
