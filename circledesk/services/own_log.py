"""What the log and the tables beside it hold about a learner: changes, versions, what is apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import PUT, Change, ConflictRow, PutAsideRow
from circledesk.models.drafts import UnfinishedForm
from circledesk.models.fold import fold
from circledesk.models.imports import ImportDifference
from circledesk.models.log import Log
from circledesk.models.log_search import about
from circledesk.models.rows import kinds
from circledesk.models.tables import DEVICE, PERSON
from circledesk.models.trust import Subjects, device_of
from circledesk.services.facts.own_data import Aside, Written

_NAMELESS = "–"


def written(session: Session, subjects: Subjects) -> tuple[Written, ...]:
    """Return the changes about her in the order of their writing, each with what it replaced."""
    people = dict(session.execute(select(PERSON.c.id, PERSON.c.name)).all())
    computers = dict(session.execute(select(DEVICE.c.id, DEVICE.c.name)).all())
    changes = sorted(about(Log(session.connection()), subjects), key=lambda one: one.rank)
    stood: dict[tuple[str, str], Any] = {}
    told = []
    for change in changes:
        values = _columns(change)
        before = {cell: stood[change.row, cell] for cell in values if (change.row, cell) in stood}
        stood.update({(change.row, cell): value for cell, value in values.items()})
        told.append(
            Written(
                at=change.at,
                by=people.get(change.actor, _NAMELESS),
                computer=computers.get(device_of(change.writer), _NAMELESS),
                verb=change.verb,
                table=change.table,
                row=change.row,
                values=values,
                before=before,
            )
        )
    return tuple(told)


def _columns(change: Change) -> dict[str, Any]:
    """Return what a change says, column by column: a joined cell holds several."""
    kind = kinds().get(change.table)
    told: dict[str, Any] = {}
    for cell, value in zip(change.cells, change.values, strict=True):
        columns = kind.cells.get(cell, (cell,)) if kind else (cell,)
        if len(columns) > 1 and isinstance(value, list):
            told.update(zip(map(str, columns), value, strict=False))
        else:
            told[str(columns[0])] = value
    return told


def beside(session: Session, subjects: Subjects, rows: set[str], name: str) -> tuple[Aside, ...]:
    """Return what names her beside the lists: versions that lost, what is apart, forms, files."""
    ids = {subject for _, subject in subjects}
    return (
        *_versions(session, rows),
        *_apart(session, ids),
        *_forms(session, ids, name),
        *_differences(session, rows),
    )


def _versions(session: Session, rows: set[str]) -> Iterable[Aside]:
    listed = session.execute(select(ConflictRow.row, ConflictRow.cell, ConflictRow.tbl)).all()
    hers = [line for line in listed if line.row in rows]
    changes = Log(session.connection()).of_rows(sorted({line.row for line in hers}))
    for row, cell, table in hers:
        heads = fold(changes[row]).heads.get(cell, ())
        values = {f"{cell} {number}": head.value for number, head in enumerate(heads, 1)}
        yield Aside("version", table, values)


def _apart(session: Session, ids: set[str]) -> Iterable[Aside]:
    for line in session.scalars(select(PutAsideRow.line).order_by(PutAsideRow.id)):
        change = msgspec.json.decode(line, type=Change)
        if change.kind == PUT and change.subject in ids:
            yield Aside("aside", change.table, _columns(change))


def _forms(session: Session, ids: set[str], name: str) -> Iterable[Aside]:
    """Of a form about her all; of one that holds several people only the part that names her."""
    for form in session.scalars(select(UnfinishedForm).order_by(UnfinishedForm.key)):
        whole = form.subject in ids or any(one in form.key for one in ids)
        content = form.content if whole else _about(form.content, {*ids, name.casefold()})
        if content:
            yield Aside("form", form.title, {"form": content})


def _about(content: Any, marks: set[str]) -> Any:
    """Return the innermost parts of a form that hold her name or her id."""
    if isinstance(content, Mapping):
        texts = [value for value in content.values() if isinstance(value, str)]
        if any(mark in text.casefold() for text in texts for mark in marks if mark):
            return {key: part for key, part in content.items() if not isinstance(part, list)}
        parts = [_about(value, marks) for value in content.values()]
        return [part for part in parts if part]
    if isinstance(content, list):
        return [part for part in (_about(value, marks) for value in content) if part]
    return None


def _differences(session: Session, rows: set[str]) -> Iterable[Aside]:
    query = select(ImportDifference).order_by(ImportDifference.seen_at, ImportDifference.id)
    for one in session.scalars(query):
        if one.row in rows:
            yield Aside("difference", one.file, {one.cell: [one.ours, one.theirs]})
