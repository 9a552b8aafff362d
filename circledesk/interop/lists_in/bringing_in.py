"""Brings a list in: find it, plan each row, do all of it in one action, which Undo takes back.

What would happen is found out by doing it and taking it back at once, so that what a person was
shown is what the rules of the program allow. A row that breaks one is refused alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, RuleBroken
from circledesk.interop.lists_in.facts import How, ListPlan, RowPlan, Step, What
from circledesk.interop.lists_in.finding_list import Chosen, choose, found_words
from circledesk.interop.lists_in.grid import BadCell, Book, at_column
from circledesk.interop.lists_in.plain_kinds import Repeated
from circledesk.interop.lists_in.planners import Planner, missing_words, planner_for
from circledesk.interop.lists_in.remembering import remember
from circledesk.interop.lists_in.row_values import RowReader
from circledesk.said import said
from circledesk.services.backup_care import before_import
from circledesk.services.facts.changed import Area, Done
from circledesk.services.session import action

_MOST_REFUSED_LATE = 40
"""Rows that only the verbs refuse: after so many the list as a whole is looked at anew."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Brought:
    """A list that was brought in."""

    plan: ListPlan
    done: Done

    @property
    def changed(self) -> frozenset[Area]:
        """What a window refreshes."""
        return self.done.changed

    @property
    def note(self) -> str:
        """One sentence for the toast."""
        return self.done.note

    @property
    def offer(self) -> str:
        """What the window offers beside it: Undo, where something was written."""
        return self.done.offer


@dataclass(slots=True)
class _Planned:
    plan: ListPlan
    steps: list[tuple[int, Step]]


class _Rehearsed(Exception):
    """Ends a rehearsal: nothing of it stays."""


class _Stopped(Exception):
    """A row's work was refused."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line)
        self.line, self.reason = line, reason


def plan_list(
    session: Session,
    book: Book,
    how: How,
    progress: Progress | None = None,
    *,
    rehearse: bool = True,
) -> ListPlan:
    """Say what bringing a list in would do, row by row; nothing is written.

    Without a rehearsal the rules that only the verbs know are not asked, which is quick.
    """
    if rehearse:
        return _run(session, book, how, progress, dry=True)[0]
    return _planned(session, book, how, {}, progress).plan


def bring_in(session: Session, book: Book, how: How, progress: Progress | None = None) -> Brought:
    """Bring a list in; rows that are refused or asked for are left out.

    `progress` may raise to cancel: nothing is written then.
    """
    before_import(session)
    plan, done = _run(session, book, how, progress, dry=False)
    chosen = choose(session, book, how)
    columns = {column.key: column.field for column in plan.found.columns if not column.is_day}
    remember(session, chosen.table, chosen.match.kind.key, columns)
    return Brought(plan, done)


def _run(
    session: Session, book: Book, how: How, progress: Progress | None, *, dry: bool
) -> tuple[ListPlan, Done]:
    late: dict[int, str] = {}
    while True:
        planned: _Planned | None = None
        try:
            with action(session, "import.list") as act:
                planned = _planned(session, book, how, late, progress)
                _do(session, planned, progress)
                if dry:
                    raise _Rehearsed
                note = _note(planned.plan)
            return planned.plan, Done("", act.changed, act.operation, note)
        except _Rehearsed:
            assert planned is not None
            return planned.plan, Done("", frozenset())
        except _Stopped as stopped:
            late[stopped.line] = stopped.reason
            if len(late) > _MOST_REFUSED_LATE:
                raise RuleBroken(
                    said("Too many rows break a rule; row {row}: {reason}", row=stopped.line,
                         reason=stopped.reason),
                    "Check what kind of list it is, and which column holds what.",
                ) from stopped  # fmt: skip


def _planned(
    session: Session, book: Book, how: How, late: dict[int, str], progress: Progress | None
) -> _Planned:
    chosen = choose(session, book, how)
    reader = RowReader(session, chosen.table, chosen.match, how, book.epoch_1904)
    missing = missing_words(chosen.match, how)
    if missing:
        plan = ListPlan(found_words(book, chosen, reader, None), (), (), missing)
        return _Planned(plan, [])
    planner = planner_for(session, chosen, how, book.file)
    steps = [
        (line, Step(What.REFUSED, step.name, reason=late[line]) if line in late else step)
        for line, step in _steps(chosen, reader, planner, progress)
    ]
    rows = tuple(
        RowPlan(line, step.name, step.what, step.reason, step.changes, step.candidates,
                step.may_be_new)
        for line, step in steps
    )  # fmt: skip
    found = found_words(book, chosen, reader, planner)
    notes = (*planner.notes(reader), *_other_sheets(book, found.sheet))
    return _Planned(ListPlan(found, rows, notes), steps)


def _other_sheets(book: Book, chosen: str) -> list[str]:
    others = [grid.name for grid in book.grids if grid.name != chosen and not grid.hidden]
    if not others:
        return []
    return [said("Other sheets of the file are not read now: {names}.", names=", ".join(others))]


def _steps(
    chosen: Chosen, reader: RowReader, planner: Planner, progress: Progress | None
) -> list[tuple[int, Step]]:
    made: list[tuple[int, Step]] = []
    for number, row in enumerate(chosen.table.rows):
        if progress is not None and number % 100 == 0:
            progress(number, len(chosen.table.rows))
        if reader.is_blank(row):
            continue
        line, name = chosen.table.line(row), _name_in(chosen, row)
        try:
            step = planner.plan(line, reader.read(row), row)
        except BadCell as bad:
            step = Step(What.REFUSED, name, reason=at_column(bad.column, bad.reason))
        except CircleDeskError as error:
            step = Step(What.REFUSED, name, reason=error.what)
        except Repeated as again:
            told = said("Row {row} says the same.", row=again.line)
            step = Step(What.SAME, name, reason=told)
        if step is not None:
            made.append((line, step))
    return made


def _name_in(chosen: Chosen, row: int) -> str:
    """What stands in a row's first column that holds something, to tell it by."""
    texts = (str(chosen.table.cell(row, place) or "") for place in chosen.match.columns)
    return next((" ".join(text.split())[:60] for text in texts if text.strip()), "")


def _do(session: Session, planned: _Planned, progress: Progress | None) -> None:
    count = len(planned.steps)
    for number, (line, step) in enumerate(planned.steps):
        if progress is not None and number % 20 == 0:
            progress(number, count)
        if step.work is None or step.what not in (What.NEW, What.CHANGED):
            continue
        try:
            step.work(session)
            session.flush()
        except CircleDeskError as error:
            raise _Stopped(line, error.what) from error


def _note(plan: ListPlan) -> str:
    new, changed = plan.count(What.NEW), plan.count(What.CHANGED)
    file = plan.found.file
    if not new and not changed:
        return said("«{file}»: nothing new.", file=file)
    return said("«{file}»: {new} new, {changed} changed.", file=file, new=new, changed=changed)
