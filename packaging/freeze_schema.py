"""Write the first migration step from the models: used once, before the first release.

After a release a step is frozen, and a new one is written by hand.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from circledesk.models import rows  # noqa: F401
from circledesk.models.base import Base

HEAD = '''"""The first schema: all tables as they were when the program was first released."""

from __future__ import annotations

from sqlalchemy import Connection

STATEMENTS = (
'''
TAIL = ''')


def up(connection: Connection) -> None:
    """Create every table and index."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
'''


def main() -> None:
    """Write the step."""
    dialect = sqlite.dialect()
    texts = []
    for table in Base.metadata.sorted_tables:
        texts.append(str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda i: str(i.name)):
            texts.append(str(CreateIndex(index).compile(dialect=dialect)))
    body = ""
    for text in texts:
        lines = "\n".join(line.rstrip().replace("\t", "  ") for line in text.strip().splitlines())
        body += f'    """\n{lines}\n""",\n'
    target = Path(__file__).parent.parent / "circledesk/models/migrations/v001_first.py"
    target.write_text(HEAD + body + TAIL, encoding="utf-8")


main()
