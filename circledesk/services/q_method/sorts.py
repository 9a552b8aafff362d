"""Sorts of a Q-study: noted under a code, changed, deleted, and brought in from a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.programme import QSort, QStudy
from circledesk.said import Sentence, listed, said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.q_study import WAYS
from circledesk.services.living import found, found_own
from circledesk.services.names import fold
from circledesk.services.q_method.file_places import FileSort, sorts_for
from circledesk.services.q_method.grid_rule import fitting
from circledesk.services.q_method.sorts_file import read_sorts
from circledesk.services.q_method.studies import sorts_in
from circledesk.services.session import action, may_write, must_write, this_device, today

_CODE = 40


class SortFields(TypedDict, total=False):
    """What is noted of a sort."""

    code: str
    places: Mapping[str, int]
    how: str
    sorted_on: date | None
    note: str


def add_sort(session: Session, *, study_id: str, **fields: Unpack[SortFields]) -> Done:
    """Note a sort; without a code it gets the next free one. Half a sort is kept as such."""
    with action(session, "q-sort.add") as act:
        row = _new_sort(session, _sortable(session, study_id))
        _fill(session, row, {"code": "", "places": {}, **fields})
        if "sorted_on" not in fields:
            row.sorted_on = today(session)
        session.add(row)
    return Done(
        row.id, act.changed, act.operation, said("The sort {code} is noted.", code=row.code)
    )


def edit_sort(session: Session, *, sort_id: str, **fields: Unpack[SortFields]) -> Done:
    """Change a sort."""
    with action(session, "q-sort.edit") as act:
        row = found_own(session, QSort, sort_id)
        _fill(session, row, fields)
    note = said("The sort {code} is changed.", code=row.code)
    return Done(sort_id, act.changed, act.operation, note)


def delete_sort(session: Session, *, sort_id: str) -> Done:
    """Delete a sort."""
    with action(session, "q-sort.delete") as act:
        row = found_own(session, QSort, sort_id)
        session.delete(row)
    note = said("The sort {code} is deleted.", code=row.code)
    return Done(sort_id, act.changed, act.operation, note)


def import_sorts(session: Session, *, study_id: str, file: Path, renamed: bool = False) -> Done:
    """Bring in sorts from a CSV file; a study without cards takes cards and grid from it.

    `renamed` gives out fresh codes in place of what the file calls people. Sorts that do not fit
    the grid are left out and named; what is here already stays once.
    """
    told = read_sorts(file)
    with action(session, "q-sort.import") as act:
        study = found(session, QStudy, study_id)
        rows, odd = sorts_for(study, told, lambda: must_write(session, study.branch_id))
        held = list(session.scalars(sorts_in(study.id)))
        new = _not_here(rows, held, renamed=renamed)
        for one in new:
            row = _new_sort(session, study)
            code = "" if renamed else one.code
            _fill(session, row, {"code": code, "places": one.places, "how": "import"})
            row.sorted_on = today(session)
            session.add(row)
            session.flush()
    note = _brought_words(len(new), len(rows), odd)
    return Done(study_id, act.changed, act.operation, note)


def _not_here(
    rows: Sequence[FileSort], held: Sequence[QSort], *, renamed: bool
) -> Sequence[FileSort]:
    """Return the sorts that are not here yet: known by code, else as often as they came before.

    Two people may sort alike, so that an equal sort of another origin is nobody's double.
    """
    if not renamed:
        known = {fold(one.code): one.places for one in held}
        return [one for one in rows if known.get(fold(one.code)) != one.places]
    before = [one.places for one in held if one.how == "import"]
    new = []
    for one in rows:
        if one.places in before:
            before.remove(one.places)
        else:
            new.append(one)
    return new


def _brought_words(count: int, read: int, odd: Sequence[str]) -> Sentence:
    if odd:
        return said(
            "{count} sorts are new. Left out, because they do not fit the grid: {codes}.",
            count=count,
            codes=listed(odd),
        )
    if count < read:
        return said(
            "{count} sorts are new, {same} were here already.", count=count, same=read - count
        )
    return said("{count} sorts are new.", count=count)


def _new_sort(session: Session, study: QStudy) -> QSort:
    branch_id = study.branch_id
    if branch_id is None and not may_write(session, None):
        branch_id = this_device(session).branch_id
    must_write(session, branch_id)
    return QSort(id=new_id(), study_id=study.id, branch_id=branch_id, how="screen", note="")


def _sortable(session: Session, study_id: str) -> QStudy:
    row = found(session, QStudy, study_id)
    if not row.statements or sum(row.grid) != len(row.statements):
        raise RuleBroken(
            said(
                "The grid has {places} places for {cards} cards, so nobody can sort them.",
                places=sum(row.grid),
                cards=len(row.statements),
            ),
            "Change the study until there is a place for each card.",
        )
    return row


def _fill(session: Session, row: QSort, fields: SortFields) -> None:
    study = _sortable(session, row.study_id)
    if "code" in fields:
        row.code = _code(session, row, fields["code"])
    if "places" in fields:
        cards = [one["id"] for one in study.statements]
        row.places = dict(fitting(fields["places"], cards, study.grid))
    if "how" in fields:
        row.how = words.one_of(fields["how"], "how", WAYS)
    if "note" in fields:
        row.note = words.allowed(fields["note"], "note", words.DESCRIPTION)
    if "sorted_on" in fields:
        day = fields["sorted_on"]
        row.sorted_on = words.likely_date(day, "date") if day else None


def _code(session: Session, row: QSort, told: str) -> str:
    """Return a code that no other sort of the study has."""
    here = session.scalars(sorts_in(row.study_id).where(QSort.id != row.id))
    taken = {fold(one.code) for one in here}
    code = words.allowed(told, "code", _CODE)
    if not code:
        return next(f"P{n}" for n in range(1, len(taken) + 2) if fold(f"P{n}") not in taken)
    if fold(code) in taken:
        raise _twice(code)
    return code


def _twice(code: str) -> InvalidValue:
    return InvalidValue(
        said("There is a sort under the code «{code}» already.", code=code),
        "Take another code: each stands for one person.",
        field="code",
    )
