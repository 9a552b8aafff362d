"""Learning circles as a list: where they stand, next meeting, sign-ups, how many came."""

from __future__ import annotations

from collections.abc import Callable, Collection

from circledesk.services.facts.circles import CircleRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tables.source import Read

NAME, STATUS, NEXT, SIGNUPS, CAME, DELTA = range(6)
_TONES = {"draft": "grey", "finished": "grey", "cancelled": "grey", "upcoming": "teal"}
_FAR = "9999"


ORDERS = ("name", "state", "next", "signups", "", "")


def all_circles_model(read: Read, own: Collection[str] | None = None) -> BlocksModel[CircleRow]:
    """All circles; there may be thousands, so rows are read only where seen."""
    return BlocksModel(circle_columns(own), key=lambda row: row.id, orders=ORDERS, read=read)


def circles_model(own: Collection[str] | None = None) -> RowsModel[CircleRow]:
    """A few circles."""
    return RowsModel(
        circle_columns(own),
        key=lambda row: row.id,
        find=lambda row: " ".join((row.name, row.course, row.branch, row.venue, *row.facilitators)),
    )


def circle_columns(own: Collection[str] | None) -> list[Column[CircleRow]]:
    """The columns of circles.

    `own` are the branches whose computer this is: of others' learners it holds nothing, and a
    nought would say that nobody came. None: the organizer's, which holds all.
    """

    def known(cell: Callable[[CircleRow], Cell]) -> Callable[[CircleRow], Cell]:
        unknown = Cell("—", tone="grey")
        return lambda row: cell(row) if own is None or row.branch_id in own else unknown

    def counts(count: Callable[[CircleRow], int]) -> Callable[[CircleRow], int | None]:
        return lambda row: count(row) if own is None or row.branch_id in own else None

    return [
        Column(
            tr("Circle"),
            _name,
            lambda row: row.name.casefold(),
            320,
            files=(
                (tr("Circle"), lambda row: row.name),
                (tr("Course"), lambda row: row.course),
                (tr("Branch"), lambda row: row.branch),
                (tr("Facilitators"), lambda row: ", ".join(row.facilitators)),
            ),
        ),
        Column(
            tr("State"),
            _status,
            _stage,
            150,
            whole=True,
            files=(
                (tr("State"), lambda row: words.circle_status(row.status)),
                (tr("Meetings"), lambda row: row.meetings),
            ),
        ),
        Column(
            tr("Next meeting"),
            _next,
            lambda row: str(row.next_meeting or _FAR),
            150,
            whole=True,
            files=(
                (tr("Next meeting"), lambda row: row.next_meeting),
                (tr("Time"), lambda row: row.next_start),
                (tr("Last meeting"), lambda row: row.last_meeting),
            ),
        ),
        Column(
            tr("Sign-ups"),
            known(_signups),
            lambda row: row.signups,
            110,
            right=True,
            whole=True,
            files=(
                (tr("Sign-ups"), counts(lambda row: row.signups)),
                (tr("Places"), lambda row: row.capacity),
                (tr("Waiting list"), counts(lambda row: row.waiting)),
            ),
        ),
        Column(
            tr("Came"),
            known(_came),
            lambda row: _last(row) or -1,
            160,
            whole=True,
            gives_way=2,
            opens=True,
        ),
        Column(
            tr("What to change (delta)"),
            _delta,
            lambda row: row.last_delta.casefold(),
            250,
            least=110,
            gives_way=1,
        ),
    ]


def _name(row: CircleRow) -> Cell:
    who = " & ".join(row.facilitators)
    return Cell(row.name, " · ".join(part for part in (row.branch, who) if part))


def _status(row: CircleRow) -> Cell:
    tone = _TONES.get(row.status, "ink")
    need = words.circle_need(row.need) or (tr("report due") if row.report_due else "")
    if need:
        tone = "amber" if row.need else tone
    if row.status == "running":
        week = max(row.week, 1)  # on its first day, before its first meeting, a circle runs already
        stands = tr("Week {week} of {weeks}").format(week=week, weeks=row.meetings)
        return Cell(stands, need or words.circle_status(row.status), tone=tone)
    below = need or tr("{n} meetings").format(n=row.meetings)
    return Cell(words.circle_status(row.status), below, tone)


def _stage(row: CircleRow) -> str:
    order = ("running", "upcoming", "draft", "finished", "cancelled")
    place = order.index(row.status) if row.status in order else len(order)
    return f"{place}{row.next_meeting or row.last_meeting or _FAR}"


def _next(row: CircleRow) -> Cell:
    if row.next_meeting is None:
        if row.last_meeting is None or row.status == "cancelled":
            return Cell("—", tone="grey")
        return Cell(tr("Ended {day}").format(day=words.short_date(row.last_meeting)), tone="grey")
    start = words.clock(row.next_start) if row.next_start else ""
    return Cell(words.short_weekday_date(row.next_meeting), start)


def _signups(row: CircleRow) -> Cell:
    full = row.capacity is not None and row.signups >= row.capacity
    text = f"{row.signups} / {row.capacity}" if row.capacity is not None else str(row.signups)
    waiting = tr("{n} waiting").format(n=row.waiting) if row.waiting else ""
    below = waiting or (tr("full") if full else "")
    none = not row.signups and row.status in ("running", "upcoming")
    return Cell(text, below, "amber" if none else "ink", right=True)


def _last(row: CircleRow) -> int | None:
    told = [count for count in row.trend if count is not None]
    return told[-1] if told else None


def _came(row: CircleRow) -> Cell:
    if not row.trend:
        return Cell("—", tone="grey")
    last = row.trend[-1]
    return Cell("–" if last is None else str(last), trend=row.trend)


def _delta(row: CircleRow) -> Cell:
    return Cell(" ".join(row.last_delta.split()), tone="grey")
