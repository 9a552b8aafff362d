"""What a person said of the columns of a list, kept on this computer for the same headings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from circledesk.interop.lists_in.matching import letters_or_heading
from circledesk.interop.lists_in.table import Table
from circledesk.models.log import read_setting
from circledesk.services.session import write_local

_SETTING = "lists_in"
_MOST = 40


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a list with the same headings."""

    kind: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


def recall(session: Session, table: Table) -> Said:
    """Return what was said of the same headings before."""
    kept = _read(session).get(_signature(table))
    if not isinstance(kept, dict) or not isinstance(kept.get("columns"), dict):
        return Said()
    return Said(str(kept.get("kind", "")), {str(k): str(v) for k, v in kept["columns"].items()})


def remember(session: Session, table: Table, kind: str, columns: Mapping[str, str]) -> None:
    """Keep what was said of these headings, the newest forty lists.

    The list itself is in by then: a disk that takes nothing more costs only this memory.
    """
    signature, held = _signature(table), _read(session)
    new = {"kind": kind, "columns": dict(columns)}
    if not table.headed or held.get(signature) == new:
        return
    held.pop(signature, None)
    held[signature] = new
    try:
        write_local(session, {_SETTING: json.dumps(dict(list(held.items())[-_MOST:]))})
    except OperationalError:
        session.rollback()


def _read(session: Session) -> dict[str, object]:
    try:
        held = json.loads(read_setting(session.connection(), _SETTING, "{}"))
    except ValueError:
        return {}
    return held if isinstance(held, dict) else {}


def _signature(table: Table) -> str:
    heads = "\n".join(letters_or_heading(column) for column in table.columns)
    return hashlib.sha256(heads.encode()).hexdigest()[:16]
