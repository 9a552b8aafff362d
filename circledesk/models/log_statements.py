"""How the change log is read and written by number: its tables joined, the columns of its rows."""

from __future__ import annotations

from circledesk.models.changes import CHANGES, OperationRow

SELECT = """
SELECT s.name, w.uid, c.seq, o.uid, o.verb, o.at, o.actor, c.lamport, h.tbl, c.row, h.cells,
       c.cells, c.over, c.subject, c.kind
"""
JOINED = """
FROM log_change c JOIN log_scope s ON s.id = c.scope JOIN log_writer w ON w.id = c.writer
JOIN log_operation o ON o.id = c.operation JOIN log_shape h ON h.id = c.shape
"""
"""The tables of the log as one: each change with the names that it means by number."""

CHANGE_COLUMNS = tuple(CHANGES.columns.keys())[1:]
"""All but the id, which the database counts."""
OPERATION_COLUMNS = tuple(OperationRow.__table__.columns.keys())
