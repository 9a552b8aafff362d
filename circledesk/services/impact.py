"""The programme's impact in a period, for funders, the director, the county.

A circle counts where it met in the period (published, not cancelled, not «did not happen»); its
sign-ups, learners and surveys count with it, its meetings where they are of the period. Figures
are counted by the database, circle by circle, and only added up here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.services.as_of import newest_day
from circledesk.services.facts.impact import (
    BranchImpact,
    CourseImpact,
    GoalImpact,
    ImpactReport,
    ImpactTotals,
    MonthImpact,
)
from circledesk.services.facts.stories import Told
from circledesk.services.impact_answers import course_ratings, spreads_of, survey_scales
from circledesk.services.impact_reading import Circle, Period, Sums, read_sums
from circledesk.services.impact_traits import breakdowns
from circledesk.services.partner_reading import partners
from circledesk.services.session import this_device
from circledesk.services.stories import stories
from circledesk.services.team_goals import team_goals


def impact_report(
    session: Session, *, first: date, last: date, outside: bool = True, as_of: date | None = None
) -> ImpactReport:
    """Return the report of a period, both days included; as of the newest entry, else of a day.

    A branch's PC holds no learners of others: its report is of its own circles alone.
    """
    if last < first:
        raise InvalidValue(
            "The period ends before it begins.", "Exchange the two dates.", field="last"
        )
    here = this_device(session)
    own = here.branches if here.role != "organizer" else ()
    period = Period(first, last, as_of or newest_day(session), own)
    sums = read_sums(session, period)
    scales = survey_scales(session, sums.circles)
    told, beside = stories(session), tuple(one.name for one in partners(session))
    return ImpactReport(
        outside=outside,
        team=here.team,
        branch=", ".join(sums.branches[one].name for one in own if one in sums.branches),
        region_word=str(here.region),
        first=first,
        last=last,
        as_of=period.as_of,
        rule=sums.rule,
        totals=_totals(sums, scales.answered),
        branches=_branches(sums),
        months=_months(sums, period),
        courses=_courses(sums, course_ratings(scales, sums.circles)),
        goals=_goals(session, sums),
        spreads=spreads_of(scales),
        breakdowns=breakdowns(session, sums.circles, outside=outside),
        stories=tuple(
            Told(one.text, one.teller, one.circle, one.branch)
            for one in told
            if one.circle_id in sums.circles and (one.outside or not outside)
        ),
        partner_count=len(beside),
        partners=() if outside else beside,
    )


def _totals(sums: Sums, answered: int) -> ImpactTotals:
    circles = sums.circles.values()
    ended = [one for one in circles if one.ended]
    return ImpactTotals(
        branches=len({one.branch_id for one in circles}),
        all_branches=sum(not branch.office for branch in sums.branches.values()),
        circles=len(circles),
        begun=sum(one.begun for one in circles),
        ended=len(ended),
        did_not_happen=sums.did_not_happen,
        meetings=sum(one.meetings for one in circles),
        reported=sum(one.reported for one in circles),
        attendances=sum(one.attendances for one in circles),
        signups=sum(one.signups for one in circles),
        learners=sum(sums.learners.values()),
        came=sum(one.came for one in circles),
        ended_signups=sum(one.signups for one in ended if one.marked),
        completed=sum(one.completed for one in ended),
        certificates=sum(sums.certificates.values()),
        facilitators=sums.facilitators,
        courses=len({one.course_id for one in circles}),
        answered=answered,
    )


def _branches(sums: Sums) -> tuple[BranchImpact, ...]:
    of_branch: dict[str, list[Circle]] = defaultdict(list)
    for one in sums.circles.values():
        of_branch[one.branch_id].append(one)
    rows = [
        BranchImpact(
            branch=sums.branches[branch].name,
            region=sums.branches[branch].county,
            circles=len(held),
            meetings=sum(one.meetings for one in held),
            reported=sum(one.reported for one in held),
            attendances=sum(one.attendances for one in held),
            signups=sum(one.signups for one in held),
            learners=sums.learners.get(branch, 0),
            certificates=sums.certificates.get(branch, 0),
        )
        for branch, held in of_branch.items()
    ]
    return tuple(sorted(rows, key=lambda one: (-one.learners, -one.circles, one.branch)))


def _months(sums: Sums, period: Period) -> tuple[MonthImpact, ...]:
    """Return every month so far of the period, also those without a meeting."""
    made, day = [], period.first.replace(day=1)
    while day <= period.until:
        meetings, reported, came = sums.months.get(day.isoformat()[:7], (0, 0, 0))
        made.append(MonthImpact(day, meetings, reported, came))
        day = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return tuple(made)


def _courses(sums: Sums, rated: dict[str, tuple[float | None, int]]) -> tuple[CourseImpact, ...]:
    of_course: dict[str, list[Circle]] = defaultdict(list)
    for one in sums.circles.values():
        of_course[one.course_id].append(one)
    rows = [
        CourseImpact(
            sums.courses[course],
            len(held),
            sum(one.signups for one in held),
            *rated.get(course, (None, 0)),
        )
        for course, held in of_course.items()
    ]
    return tuple(sorted(rows, key=lambda one: (-one.signups, -one.circles, one.course)))


def _goals(session: Session, sums: Sums) -> tuple[GoalImpact, ...]:
    goals = team_goals(session, retired=True)
    if not goals:
        return ()
    circles, signups = _by_goal(sums.circles.values())
    rows = [
        GoalImpact(one.name, circles[one.id], signups[one.id])
        for one in goals
        if circles[one.id] or not one.retired
    ]
    return (*rows, GoalImpact("", circles[""], signups[""])) if circles[""] else tuple(rows)


def _by_goal(circles: Iterable[Circle]) -> tuple[Counter[str], Counter[str]]:
    counted: Counter[str] = Counter()
    signups: Counter[str] = Counter()
    for one in circles:
        counted[one.goal_id] += 1
        signups[one.goal_id] += one.signups
    return counted, signups
