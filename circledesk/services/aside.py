"""What is kept apart: listed by whom it came from, and taken in once a person says so.

What a branch hands back of others' changes enters the log as it is. What was out of bounds, or was
written by a computer after it was put out, is written anew under this computer's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.base import derived_id, utc_text
from circledesk.models.changes import PUT, Change, PutAsideRow, Ref
from circledesk.models.database import begin_write
from circledesk.models.fold import DELETED, fold, over_for_all, over_for_edit
from circledesk.models.log import Log, read_setting
from circledesk.models.log_search import of_writers
from circledesk.models.rows import kinds
from circledesk.models.team import Device
from circledesk.models.trust import Cuts, device_of, is_cut
from circledesk.said import Sentence, said
from circledesk.services.called import kind_word
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.facts.exchange import AsideView
from circledesk.services.hello import settle_in
from circledesk.services.own_changes import Draft, add_own
from circledesk.services.roles import must_do
from circledesk.services.session import must_write, now
from circledesk.services.survivors import branch_of
from circledesk.services.titles import title_of
from circledesk.sync import apply, held, plan
from circledesk.sync.reach import HANDED_BACK as HANDED_BACK
from circledesk.sync.reach import OUT_OF_BOUNDS as OUT_OF_BOUNDS
from circledesk.sync.reach import PUT_OUT

_MOST_LINES = 12
_NAMED_BY = ("name", "title", "serial", "date", "device_id")
"""Cells of which the first that is filled tells a person what a row is."""
CUT_OFF = "cut-off"
"""Written by a computer after it was put out: in the log, counting nowhere."""


def kept_apart(session: Session) -> tuple[AsideView, ...]:
    """Return what is kept apart, a line for each sender and reason."""
    names = dict(session.execute(select(Device.id, Device.name)).all())
    counts: dict[tuple[str, str, str], int] = {}
    columns = (PutAsideRow.sender, PutAsideRow.kind, PutAsideRow.why)
    for sender, kind, why in session.execute(select(*columns)):
        counts[(sender, kind, why)] = counts.get((sender, kind, why), 0) + 1
    for device, changes in _cut_off(session.connection()).items():
        counts[(device, CUT_OFF, PUT_OUT)] = len(changes)
    return tuple(
        AsideView(_id(*key), names.get(key[0], key[0]), key[1], Sentence(key[2]), count)
        for key, count in sorted(counts.items())
    )


def what_they_say(session: Session, *, aside_id: str) -> tuple[str, ...]:
    """Return in words what is kept apart under this id: a line a row, at most 12."""
    rows: dict[str, tuple[Change, dict[str, Any]]] = {}
    for change in sorted(_named(session, aside_id)[1], key=lambda change: change.rank):
        _, cells = rows.setdefault(change.row, (change, {}))
        cells.update(zip(change.cells, change.values, strict=True))
    lines: list[str] = []
    for change, cells in list(rows.values())[:_MOST_LINES]:
        name = next((str(cells[cell]) for cell in _NAMED_BY if cells.get(cell)), "")
        if not name and change.table in kinds():
            name = title_of(session, change.table, change.row)
        deleted = said(" (deleted)") if cells.get(DELETED) else ""
        kind = kind_word(change.table)
        if name in ("", kind):
            lines.append(said("{kind}{deleted}", kind=kind, deleted=deleted))
            continue
        text = said("{kind}: {name}{deleted}", kind=kind, name=name, deleted=deleted)
        lines.append(text)
    if len(rows) > _MOST_LINES:
        lines.append(said("and {count} more", count=len(rows) - _MOST_LINES))
    return tuple(lines)


def take_in(session: Session, *, aside_id: str) -> Done:
    """Take in what is kept apart under this id. Not undone by Undo: it may have left by then."""
    must_do(session.connection(), "aside.accept")
    kind, changes = _named(session, aside_id)
    return _as_they_are(session, changes) if kind == HANDED_BACK else _anew(session, changes)


def _named(session: Session, aside_id: str) -> tuple[str, list[Change]]:
    """Return what is kept apart under an id, and its kind; NotFound where nothing is."""
    for device, changes in _cut_off(session.connection()).items():
        if _id(device, CUT_OFF, PUT_OUT) == aside_id:
            return CUT_OFF, changes
    rows = [
        row
        for row in session.scalars(select(PutAsideRow))
        if _id(row.sender, row.kind, row.why) == aside_id
    ]
    if not rows:
        raise NotFound(
            "Nothing of that name is kept apart any more.",
            "List what waits again (list waiting); it may have come by another way.",
        )
    return rows[0].kind, [msgspec.json.decode(row.line, type=Change) for row in rows]


def _id(sender: str, kind: str, why: str) -> str:
    return derived_id("aside", sender, kind, why)


def _as_they_are(session: Session, changes: list[Change]) -> Done:
    """Take changes into the log as others wrote them."""
    connection = begin_write(session)
    try:
        me, role = read_setting(connection, "device"), read_setting(connection, "role")
        if role != "organizer":
            must_write(session, None)
        ordered = sorted(changes, key=lambda c: (c.scope, c.writer, c.seq, c.operation))
        reach = plan.Reach(me, "organizer", (), "organizer", (), {})
        decided = plan.make(ordered, held.collect(connection, ordered), reach)
        apply.run(connection, decided, sender=me, received_at=utc_text(now(session)))
        session.commit()
    except BaseException:
        session.rollback()
        raise
    session.expire_all()
    settle_in(session)
    return Done("", EVERYTHING, "", said("Changes taken in: {count}.", count=len(changes)))


def _anew(session: Session, changes: list[Change]) -> Done:
    """Write the values of changes anew, under this computer's name, and list them no longer."""
    known = [c for c in changes if c.kind == PUT and c.table in kinds()]
    if not known:
        raise RuleBroken(
            "There is nothing in these changes that could be written anew.",
            "Install the newest version of CircleDesk, or leave them apart: they count nowhere.",
        )
    for scope in {change.scope for change in known}:
        must_write(session, branch_of(scope))
    connection = begin_write(session)
    try:
        stand = Log(connection).of_rows(sorted({change.row for change in known}))
        operation = add_own(session, connection, "aside.accept", drafts(known, stand))
        _list_no_more(connection, changes)
        session.commit()
    except BaseException:
        session.rollback()
        raise
    session.expire_all()
    note = said("Changes taken in: {count}.", count=len(known))
    return Done("", EVERYTHING, operation, note)


def drafts(changes: list[Change], held: Mapping[str, list[Change]]) -> list[Draft]:
    """Return a change of this PC for each row: the newest values, over what stands there.

    `held` are the changes of which those rows are the fold. It names what was cut off too, so that
    no computer lists it any longer.
    """
    by_row: dict[str, list[Change]] = {}
    for change in sorted(changes, key=lambda change: change.rank):
        by_row.setdefault(change.row, []).append(change)
    found = []
    for row, some in by_row.items():
        cells: dict[str, Any] = {}
        for change in some:
            cells.update(zip(change.cells, change.values, strict=True))
        stand = held.get(row, [])
        if not stand:
            cells.setdefault("created_at", some[0].at)
        over = {cell: _over(cell, cells[cell], stand, some) for cell in cells}
        named = {cell: refs for cell, refs in over.items() if refs}
        like = some[0]
        found.append(Draft(like.scope, like.table, row, cells, named, like.subject))
    return found


def _over(cell: str, value: Any, stand: list[Change], apart: list[Change]) -> list[Ref]:
    refs = {change.ref for change in apart if cell in change.cells}
    if stand:
        folded = fold(stand)
        deletes = cell == DELETED and value is not None
        refs.update(over_for_all(folded) if deletes else over_for_edit(folded, cell))
    return sorted(refs)


def _list_no_more(connection: Connection, changes: list[Change]) -> None:
    columns = (PutAsideRow.scope, PutAsideRow.writer, PutAsideRow.seq, PutAsideRow.operation)
    for change in changes:
        named = zip(columns, (change.scope, *change.ref), strict=True)
        connection.execute(delete(PutAsideRow).where(*(column == part for column, part in named)))


def _cut_off(connection: Connection) -> dict[str, list[Change]]:
    """Return, by computer, what it wrote after it was put out and nobody took in since."""
    log = Log(connection)
    found: dict[str, list[Change]] = {}
    if not log.cuts:
        return found
    cut = [c for c in of_writers(log, list(log.cuts)) if is_cut(c, log.cuts)]
    naming = log.naming(sorted({change.row for change in cut}))
    for change in not_taken(cut, naming, log.cuts):
        found.setdefault(device_of(change.writer), []).append(change)
    return found


def not_taken(cut: list[Change], naming: Mapping[str, list[Change]], cuts: Cuts) -> list[Change]:
    """Return of the changes cut off those that none which counts, of all `naming` rows, names."""
    taken: set[Ref] = set()
    for changes in naming.values():
        for change in changes:
            if not is_cut(change, cuts):
                taken.update(ref for refs in change.over.values() for ref in refs)
    return [change for change in cut if change.ref not in taken]
