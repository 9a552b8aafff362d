"""What SQLite itself finds in the file: damaged pages, indexes, references; what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, inspect

from circledesk.models import upgrade
from circledesk.models.every import every_table
from circledesk.models.findings import Problem, lost, mendable
from circledesk.models.rows import kinds
from circledesk.said import said

_OF_INDEX = ("missing from index", "wrong # of entries in index", "non-unique entry in index")
_OF_CELLS = ("NULL value in ", "NUMERIC value in ", "TEXT value in ")


def of_file(connection: Connection) -> Iterator[Problem]:
    """Yield what a server watches by itself: pages, indexes, references."""
    for (told,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if told != "ok":
            yield _of_integrity(str(told))
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        what = said("A {table} names a {parent} that is not here", table=table, parent=parent)
        yield mendable("row", what, f"{table} {row}")
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if mark != upgrade.APPLICATION_ID:
        yield mendable("mark", said("The file does not say that it is CircleDesk's"), "file")


def of_schema(connection: Connection) -> Iterator[Problem]:
    """Yield the tables, columns and indexes that are gone."""
    held = connection.exec_driver_sql("PRAGMA user_version").scalar()
    if held != upgrade.NEWEST:
        what = said("The file says that it is of version {held}", held=held)
        yield lost("schema", what, "file")
    for kind, name, upon in foreign(connection):
        what = said(
            "Somebody put a {kind} upon {table} that is not CircleDesk's", kind=kind, table=upon
        )
        yield mendable("index", what, name)
    seen = inspect(connection)
    tables = set(seen.get_table_names())
    for name, table in every_table().tables.items():
        if name not in tables:
            yield lost("schema", said("The table {table} is gone", table=name), name)
            continue
        there = {column["name"] for column in seen.get_columns(name)}
        for gone in sorted({column.name for column in table.columns} - there):
            what = said("The column {column} of {table} is gone", column=gone, table=name)
            yield lost("schema", what, name)
        indexes = {index["name"] for index in seen.get_indexes(name)}
        for gone in sorted(str(index.name) for index in table.indexes):
            if gone not in indexes:
                what = said("An index by which {table} is searched is gone", table=name)
                yield mendable("index", what, gone)


def foreign(connection: Connection) -> list[tuple[str, str, str]]:
    """Return (trigger or index, name, table) of what acts when we write, and is not ours."""
    ours = {str(index.name) for table in every_table().tables.values() for index in table.indexes}
    found = connection.exec_driver_sql(
        "SELECT type, name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
        " OR (type = 'index' AND sql IS NOT NULL)"  # those of a table's own UNIQUE have none
    )
    return [
        (str(kind), str(name), str(table))
        for kind, name, table in found
        if kind == "trigger" or (name not in ours and table in every_table().tables)
    ]


def _of_integrity(told: str) -> Problem:
    if any(words in told for words in _OF_INDEX):
        what = said("An index no longer fits its table: {told}", told=told)
        return mendable("index", what, "file")
    if told.startswith(_OF_CELLS):
        place = told.rpartition(" in ")[2]
        table = place.partition(".")[0]
        what = said("A value is missing or of another kind: {told}", told=told)
        if table in kinds():
            return mendable("row", what, place, table=table)
        return lost("form" if table.startswith("log_") else "own", what, place, table=table)
    return lost("pages", said("The file is damaged: {told}", told=told), "file")
