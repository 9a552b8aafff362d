"""Taking the last action of this PC back, and doing it again.

Undo writes new changes that restore the values from before; nothing leaves the log. It is refused,
naming who, where somebody changed the same since.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.base import Replicated
from circledesk.models.changes import Change, OperationRow, Ref, UndoneRow, WriterRow
from circledesk.models.fold import DELETED, Folded, fold
from circledesk.models.log import Log, read_setting
from circledesk.models.rows import Kind, kinds, loaded
from circledesk.models.statements import in_blocks
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Done, LastAction, TakenBack
from circledesk.services.import_undo import last_import, undo_import
from circledesk.services.roles import must_do, seat
from circledesk.services.session import action, now
from circledesk.services.titles import title_of
from circledesk.services.undo_names import NOT_UNDONE, PASSED_OVER, action_name


def last_action(session: Session) -> LastAction | None:
    """Return the newest own action that can be taken back; None where there is none.

    An import that nothing followed comes first; one that stays for good lets nothing be taken back.
    """
    brought = last_import(session)
    if brought is not None:
        return None if brought.why_not else LastAction("", "import", brought.name)
    undone = set(session.scalars(select(UndoneRow.operation)))
    for row in _own_operations(session):
        if row.verb in ("undo", "redo", *PASSED_OVER) or row.uid in undone:
            continue
        if row.verb in NOT_UNDONE:
            return None
        return LastAction(row.uid, row.verb, action_name(session, row.uid, row.verb))
    return None


def next_redo(session: Session) -> str:
    """Return in words what Redo would do again; '' where there is nothing."""
    found = _taken_back_last(session)
    return _name_of(session, found[1]) if found else ""


def undo(session: Session) -> TakenBack:
    """Take the last own action back, or the last import out again, whichever is newer."""
    if last_import(session) is not None:
        return undo_import(session)
    last = last_action(session)
    if last is None:
        raise NotFound("There is nothing to undo.", "Go on with your work.")
    must_do(session.connection(), last.verb)
    done = _revert(session, last.operation, "undo")
    note = said("Taken back: {action}", action=last.name)
    return TakenBack(done.id, done.changed, done.operation, note, last.name)


def redo(session: Session) -> TakenBack:
    """Do again what was taken back last, step by step, as long as nothing else was done since."""
    found = _taken_back_last(session)
    if found is None:
        raise NotFound("There is nothing to redo.", "Go on with your work.")
    undoing, undone = found
    must_do(session.connection(), _verb_of(session, undone))
    name = _name_of(session, undone)
    done = _revert(session, undoing, "redo", again=undone)
    note = said("Done again: {action}", action=name)
    return TakenBack(done.id, done.changed, done.operation, note, name, again=True)


def _taken_back_last(session: Session) -> tuple[str, str] | None:
    """Return the newest undo that stands, and what it took back; None after another action."""
    rows = session.execute(select(UndoneRow.operation, UndoneRow.by))
    took = {row.by: row.operation for row in rows}
    gone = set(took.values())
    for row in _own_operations(session):
        if row.verb == "undo" and row.uid in took and row.uid not in gone:
            return row.uid, took[row.uid]
        if row.verb not in ("undo", "redo", *PASSED_OVER):
            return None
    return None


def _own_operations(session: Session) -> list[OperationRow]:
    writer = read_setting(session.connection(), "writer")
    number = session.scalar(select(WriterRow.id).where(WriterRow.uid == writer))
    statement = select(OperationRow).where(OperationRow.writer == number)
    here = seat(session.connection())
    if here.bound:  # where people prove who they are, nobody takes back what another did
        statement = statement.where(OperationRow.actor == here.person_id)
    return list(session.scalars(statement.order_by(OperationRow.id.desc()).limit(2000)))


def _revert(session: Session, operation: str, verb: str, again: str = "") -> Done:
    with action(session, verb) as act:
        log = Log(session.connection())
        made = log.of_operation(operation)
        everything = log.of_rows([change.row for change in made])
        refs = {change.ref for change in made}
        rows = _load(session, made)
        _must_stand(made, rows, everything)
        neutral = _neutral(session) - {operation}
        created = [c for c in made if min(everything[c.row], key=lambda e: e.rank).ref == c.ref]
        _must_have_no_children(session, created, set(everything))
        for change in reversed(made):
            _revert_change(session, rows[change.row], change, everything[change.row], refs, neutral)
        session.flush()
        if again:
            taken = session.get(UndoneRow, again)
            if taken is not None:
                session.delete(taken)
        session.add(UndoneRow(operation=operation, by=act.operation))
    return Done(made[0].row if made else "", act.changed, act.operation)


def _revert_change(
    session: Session,
    row: Replicated,
    change: Change,
    history: list[Change],
    refs: set[Ref],
    neutral: set[str],
) -> None:
    kind = kinds()[change.table]
    folded = fold(history)
    for cell in change.cells:
        stands = _standing(history, folded.heads[cell][0].change, cell, neutral)
        if stands is not None and stands.ref != change.ref:
            raise _changed_since(session, kind, change, stands)
    first = min(history, key=lambda c: c.rank)
    if first.ref == change.ref:
        later = [
            c
            for c in history
            if c.ref not in refs and c.operation not in neutral and not _replaced(folded, c)
        ]
        if later:
            raise _changed_since(session, kind, change, later[-1])
        row.deleted_at = now(session)
        return
    before = {cell: _value_before(history, change, cell, kind) for cell in change.cells}
    if any(_is_lacking(kind, cell, value) for cell, value in before.items()):
        raise _changed_since(session, kind, change, first)  # another computer made this row too
    for cell, value in before.items():
        _set_cell(row, kind, cell, value)


def _neutral(session: Session) -> set[str]:
    """Return the actions that cancel each other out: those taken back, and what took them back."""
    rows = session.execute(select(UndoneRow.operation, UndoneRow.by)).all()
    return {operation for row in rows for operation in row}


def _standing(history: list[Change], head: Change, cell: str, neutral: set[str]) -> Change | None:
    """Return the change whose value stands in a cell, behind undo and redo of later ones."""
    by_ref = {change.ref: change for change in history}
    found: Change | None = head
    while found is not None and found.operation in neutral:
        before = [by_ref[ref] for ref in found.over.get(cell, ()) if ref in by_ref]
        before = [change for change in before if cell in change.cells]
        found = max(before, key=lambda change: change.rank, default=None)
    return found


def _replaced(folded: Folded, change: Change) -> bool:
    """Whether nothing of a change stands any more."""
    return not any(
        head.change.ref == change.ref and cell != DELETED
        for cell, heads in folded.heads.items()
        for head in heads
    )


def _value_before(history: list[Change], change: Change, cell: str, kind: Kind) -> Any:
    """Return the value that the change replaced; the default where it was the first."""
    named = set(change.over.get(cell, ()))
    before = [c for c in history if c.ref in named and cell in c.cells]
    if before:
        newest = max(before, key=lambda c: c.rank)
        return newest.values[newest.cells.index(cell)]
    columns = kind.cells[cell]
    values = [kind.defaults[column] for column in columns]
    return values if len(values) > 1 else values[0]


def _is_lacking(kind: Kind, cell: str, value: Any) -> bool:
    """Whether a value is none where no row can be without one."""
    columns = kind.cells[cell]
    values = value if len(columns) > 1 else [value]
    return any(v is None and c in kind.required for c, v in zip(columns, values, strict=True))


def _set_cell(row: Replicated, kind: Kind, cell: str, value: Any) -> None:
    columns = kind.cells[cell]
    values = value if len(columns) > 1 else [value]
    for name, part in zip(columns, values, strict=True):
        setattr(row, name, loaded(row.__table__.columns[name], part))


def _load(session: Session, made: list[Change]) -> dict[str, Replicated]:
    """Load the rows of an action in blocks."""
    loaded_rows: dict[str, Replicated] = {}
    for table, rows in _rows_by_table(made).items():
        model = kinds()[table].model
        for block in in_blocks(rows):
            for row in session.scalars(select(model).where(model.id.in_(block))):
                loaded_rows[row.id] = row
    return loaded_rows


def _rows_by_table(changes: list[Change]) -> dict[str, list[str]]:
    rows: dict[str, list[str]] = {}
    for change in changes:
        rows.setdefault(change.table, []).append(change.row)
    return rows


def _must_stand(
    made: list[Change], rows: Mapping[str, Replicated], everything: Mapping[str, list[Change]]
) -> None:
    """Refuse where a revocation took away what was done, or what it was done to."""
    for change in made:
        counting = {other.ref for other in everything.get(change.row, ())}
        if change.row not in rows or change.ref not in counting:
            raise RuleBroken(
                "What this was done to is no longer shown here.",
                "See what is kept apart from a computer that was put out.",
            )


def _must_have_no_children(session: Session, created: list[Change], made: set[str]) -> None:
    """Refuse to take rows back that others, made by other actions, hang on since."""
    for table, rows in _rows_by_table(created).items():
        for other in kinds().values():
            for column, parent in other.parents:
                if parent != table:
                    continue
                reference = other.model.__table__.columns[column]
                for block in in_blocks(rows):
                    statement = select(other.model.id, reference).where(
                        reference.in_(block), other.model.deleted_at.is_(None)
                    )
                    for child, row in session.execute(statement):
                        if child not in made:
                            raise RuleBroken(
                                said(
                                    "«{title}» is in use since: {other}.",
                                    title=title_of(session, table, row),
                                    other=title_of(session, other.table, child),
                                ),
                                "Take that back first.",
                            )


def _changed_since(session: Session, kind: Kind, change: Change, by: Change) -> RuleBroken:
    person = session.get(Person, by.actor) if by.actor else None
    who = person.name if person else said("somebody")
    return RuleBroken(
        said(
            "«{title}» was changed since by {who}.",
            title=title_of(session, kind.table, change.row),
            who=who,
        ),
        "Change it by hand to what it should be.",
    )


def _verb_of(session: Session, operation: str) -> str:
    return session.scalars(select(OperationRow.verb).where(OperationRow.uid == operation)).one()


def _name_of(session: Session, operation: str) -> str:
    return action_name(session, operation, _verb_of(session, operation))
