"""What a try leaves in a folder: rows that can be read, files that are whole or not there."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zipfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from circledesk.models.check import check
from circledesk.models.rows import kinds
from circledesk.services.desk import Desk
from circledesk.sync import bundle
from circledesk.sync.keystore import open_keys
from tests.sync import kit

Row = tuple[Any, ...]
LOCAL = ("unfinished_form",)
"""Tables that do not travel and whose rows are what a workflow is about."""
NEW_EACH_TIME = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|\b\d{8}-\d{6}-\d{6}\b|[A-Za-z0-9_+/=.:-]{40,}|\b[0-9a-f]{16,}\b"
    r"|\d{4}-\d\d-\d\dT[\d:.]+Z?"
)
"""Ids, keys, signatures and instants."""
UNFINISHED = (".part", ".half", "-journal")
"""In the names of files that are being written: nobody takes them for whole."""


class Left(NamedTuple):
    """What is in the folders of a try."""

    rows: frozenset[Row]
    """Every row of what travels, to the letter."""
    shape: frozenset[tuple[Row, int]]
    """The same without what is new in every run; how often each."""
    files: frozenset[tuple[str, str]]
    """Each file under its final name, and its print."""


def look(run: Path) -> Left:
    """Open what is left, check it deeply, and say what it holds."""
    desk = run / "desk"
    files = frozenset(_files(run))
    if not (desk / "circledesk.db").exists():
        return Left(frozenset(), frozenset(), files)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIRCLEDESK_LIVES", str(run / "lives"))
        opened = Desk.create(desk, passphrase=kit.passphrase, clock=kit.Clock())
    with opened.session() as session:
        report = check(session, deep=True)
    opened.close()
    assert report.sound, report.problems
    rows = frozenset(_rows(desk / "circledesk.db"))
    if any(row[0] == "device" for row in rows):
        open_keys(opened.paths, kit.passphrase)
    shapes = Counter(tuple(_masked(value) for value in row) for row in rows)
    return Left(rows, frozenset(shapes.items()), files)


def _rows(file: Path) -> list[Row]:
    tables = [*kinds(), *LOCAL]
    with closing(sqlite3.connect(file)) as connection:
        return [
            (table, *row)
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")
        ]


def _masked(value: Any) -> Any:
    return NEW_EACH_TIME.sub("*", value) if isinstance(value, str) else value


def _files(run: Path) -> list[tuple[str, str]]:
    found = []
    for file in sorted(run.rglob("*")):
        name = str(file.relative_to(run))
        own = name.startswith(("desk/circledesk.", "desk/writer.lock", "lives/", "desk/inbox/"))
        if own or not file.is_file() or any(mark in name for mark in UNFINISHED):
            continue
        found.append((_masked(name), _print(file)))
    return found


def _print(file: Path) -> str:
    """Read a file to its end, and say what is the same of it in every run; it must be whole."""
    ending = file.suffix
    if ending in (".circledesk", ".backup", ".db"):
        (_is_parcel if ending == ".circledesk" else _is_database)(file)
        return "whole"
    content = file.read_bytes()
    if ending == ".pdf":
        assert content.startswith(b"%PDF"), file
        assert content.rstrip().endswith(b"%%EOF"), file
        return "whole"
    if ending == ".xlsx":
        with zipfile.ZipFile(file) as book:
            assert book.testzip() is None, file
        return "whole"
    if ending in (".sealed", ".invitation"):
        assert len(content) > 100, file
        return f"{len(content) // 400} × 400 bytes"
    if ending == ".json":
        json.loads(content)
        return "whole"
    return hashlib.sha256(str(_masked(content.decode("latin-1"))).encode()).hexdigest()[:12]


def _is_parcel(file: Path) -> None:
    bundle.read_manifest(file)


def _is_database(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (said,) = connection.execute("PRAGMA quick_check").fetchone()
    assert said == "ok", file
