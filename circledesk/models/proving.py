"""What an altered action was, found again without a backup: the sum beside it proves a guess.

An action's verb, person and time stand elsewhere too: with its neighbours, in the list of people,
in the rows that it made or deleted. Which of these it was, its own sum tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from circledesk.models.own_sums import Told, altered_actions, write_actions
from circledesk.models.rows import kinds
from circledesk.models.statements import placeholders
from circledesk.models.sums import operation_sum

_VERBS = "SELECT DISTINCT verb FROM log_operation"
_PEOPLE = "SELECT id FROM person UNION SELECT actor FROM log_operation UNION SELECT ''"
_ROWS = """
SELECT DISTINCT h.tbl, c.row FROM log_change c JOIN log_shape h ON h.id = c.shape
JOIN log_operation o ON o.id = c.operation WHERE o.uid = """


def prove_actions(connection: Connection) -> None:
    """Put actions right of which one part was altered and its true value stands elsewhere."""
    altered = list(altered_actions(connection))
    if not altered:
        return
    verbs = list(connection.exec_driver_sql(_VERBS).scalars())
    people = list(connection.exec_driver_sql(_PEOPLE).scalars())
    proved = []
    for told, own, _ in altered:
        guesses = _guesses(connection, told, verbs, people)
        proved += [one for one in guesses if operation_sum(one) == own][:1]
    write_actions(connection, proved)


def _guesses(
    connection: Connection, told: Told, verbs: list[str], people: list[str]
) -> Iterator[Told]:
    uid, writer, verb, at, actor = told
    yield from ((uid, writer, one, at, actor) for one in verbs)
    yield from ((uid, writer, verb, at, one) for one in people)
    yield from ((uid, writer, verb, one, actor) for one in _times(connection, uid))


def _times(connection: Connection, uid: str) -> Iterator[str]:
    """Yield when the rows of an action were made and deleted."""
    mark = placeholders(connection, 1)
    for table, row in connection.exec_driver_sql(_ROWS + mark, (uid,)).all():
        if table in kinds():
            statement = f'SELECT created_at, deleted_at FROM "{table}" WHERE id = {mark}'
            for times in connection.exec_driver_sql(statement, (row,)).all():
                yield from (str(time) for time in times if time is not None)
