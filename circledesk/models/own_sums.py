"""The own sums of changes and actions: made for a log that has none, held against what it says.

No digest is over the verb, the clock and the person of an action: they only tell of it. What its
own sum says is this PC's witness that nobody altered them since they came. Where they were, a
backup that fits the sum puts them right; where none does, they are marked for good.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from circledesk.models import opening
from circledesk.models.erasing import digest_in_log
from circledesk.models.log import Log
from circledesk.models.log_statements import JOINED
from circledesk.models.statements import BLOCK, in_blocks, placeholders
from circledesk.models.sums import OWN, operation_sum

_TOLD = "SELECT o.uid, w.uid, o.verb, o.at, o.actor"
_FROM = " FROM log_operation o JOIN log_writer w ON w.id = o.writer"
_OF_NOTHING = "FROM log_operation WHERE id NOT IN (SELECT operation FROM log_change)"
Told = tuple[Any, ...]
"""An action as it stands: uid, writer, verb, at, actor."""


def fill(connection: Connection) -> None:
    """Make the sums of a log that an earlier version wrote, as it stands."""
    write_sums_of_changes(connection)
    actions = connection.exec_driver_sql(_TOLD + _FROM).all()
    rows = [(operation_sum(told), told[0]) for told in actions]
    _run(connection, "UPDATE log_operation SET own_sum = {}, in_doubt = 0 WHERE uid = {}", rows)


def write_sums_of_changes(connection: Connection, but: Set[str] = frozenset()) -> None:
    """Write the own sum of every change as it stands, but of these scopes; block by block."""
    log, mark, last = Log(connection), placeholders(connection, 1), 0
    while True:
        where = f"WHERE c.id > {mark} ORDER BY c.id LIMIT {BLOCK}"
        ids = connection.exec_driver_sql(f"SELECT c.id {JOINED}{where}", (last,)).scalars().all()
        if not ids:
            return
        changes = zip(log.read(where, (last,)), ids, strict=True)
        rows = [(digest_in_log(c) & OWN, number) for c, number in changes if c.scope not in but]
        _run(connection, "UPDATE log_change SET own_sum = {} WHERE id = {}", rows)
        last = ids[-1]


def altered_actions(connection: Connection) -> Iterator[tuple[Told, Any, Any]]:
    """Yield (action, the sum beside it, whether it is marked) of those that were altered."""
    found = connection.exec_driver_sql(f"{_TOLD}, o.own_sum, o.in_doubt{_FROM} ORDER BY o.id")
    for *told, own, in_doubt in found:
        if own != operation_sum(told, in_doubt) or in_doubt not in (0, 1):
            yield tuple(told), own, in_doubt


def actions_of_nothing(connection: Connection) -> int:
    """Return how many actions stand in the log of which no change does."""
    return int(connection.exec_driver_sql(f"SELECT count(*) {_OF_NOTHING}").scalar() or 0)


def actions_in_doubt(connection: Connection) -> int:
    """Return of how many actions nobody can tell any more who did them, and when."""
    statement = "SELECT count(*) FROM log_operation WHERE in_doubt = 1"
    return int(connection.exec_driver_sql(statement).scalar() or 0)


def put_actions_right(connection: Connection, backup: Path) -> None:
    """Put right what a backup proves: its form fits the sum here, or what stands here is its form
    and only the sum was altered.
    """
    altered = {told[0]: (told, *more) for told, *more in altered_actions(connection)}
    if not altered:
        return
    with closing(opening.connect(backup, mode="ro")) as opened:
        rows = []
        for uid, writer, *told in opened.execute(_TOLD + _FROM):
            stands, own, in_doubt = altered.get(uid, ((), None, 0))
            form = (uid, writer, *told)
            if stands and (own == operation_sum(form) or (stands == form and not in_doubt)):
                rows.append(form)
    write_actions(connection, rows)


def write_actions(connection: Connection, proved: Sequence[Told]) -> None:
    """Write actions as they are proved to have been."""
    statement = (
        "UPDATE log_operation SET verb = {}, at = {}, actor = {}, own_sum = {}, in_doubt = 0"
        " WHERE uid = {}"
    )
    rows = [(*told[2:], operation_sum(told), told[0]) for told in proved]
    _run(connection, statement, rows)


def settle_actions(connection: Connection) -> None:
    """Mark for good what nothing proves any more."""
    rows = []
    for told, own, _ in list(altered_actions(connection)):
        in_doubt = 0 if own == operation_sum(told) else 1
        rows.append((operation_sum(told, in_doubt), in_doubt, told[0]))
    _run(connection, "UPDATE log_operation SET own_sum = {}, in_doubt = {} WHERE uid = {}", rows)


def mark_in_doubt(connection: Connection, uids: Sequence[str]) -> None:
    """Mark actions as told by nothing that is proved."""
    for block in in_blocks(uids):
        marks = placeholders(connection, len(block))
        found = connection.exec_driver_sql(f"{_TOLD}{_FROM} WHERE o.uid IN ({marks})", tuple(block))
        rows = [(operation_sum(told, 1), told[0]) for told in found]
        _run(connection, "UPDATE log_operation SET own_sum = {}, in_doubt = 1 WHERE uid = {}", rows)


def drop_actions_of_nothing(connection: Connection) -> None:
    """Let go of the actions of which no change is in the log."""
    connection.exec_driver_sql(f"DELETE {_OF_NOTHING}")


def _run(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    """Run a statement for many rows; `{}` stands for each of their values."""
    if rows:
        mark = placeholders(connection, 1)
        connection.exec_driver_sql(statement.replace("{}", mark), rows)
