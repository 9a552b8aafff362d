"""Names that the log means by number: scopes, writers, shapes; each stands once in a table."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table


class Names:
    """Names that stand once in a small table, and their numbers. New ones are written at once."""

    def __init__(self, connection: Connection, table: Table, keys: tuple[str, ...]) -> None:
        self._connection, self._table, self._keys = connection, table, keys
        self._known: dict[Any, int] = {}

    def number(self, *key: str) -> int:
        """Return the number of a name, which is written where it is new."""
        known = self._known.get(key)
        if known is None:
            table = self._table
            where = [table.c[name] == part for name, part in zip(self._keys, key, strict=True)]
            known = self._connection.execute(table.select().where(*where)).scalar()
            if known is None:
                values = dict(zip(self._keys, key, strict=True))
                result = self._connection.execute(table.insert().values(values))
                known = int(result.inserted_primary_key[0])  # type: ignore[index]
            self._known[key] = known
        return known
