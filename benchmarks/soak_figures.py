"""What a database costs a person as it lies: to open, to read, to search, to check."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from circledesk.models.certificates import Certificate
from circledesk.models.check import check
from circledesk.models.learners import Learner
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.facts.lists import Order
from circledesk.services.finder import Book
from circledesk.services.learner_list import LearnerList
from circledesk.services.weekly import summarise

TYPED = ("akinyi otieno", "wairimu k", "njoroge", "branch 12", "chepkemoi r", "akinti otien")
READINGS = 3


@dataclass
class Figures:
    """One database. Seconds are of the processor, the middle of three where it is quick."""

    megabytes: float
    changes: int
    learners: int
    certificates: int
    open_s: float
    week_s: float
    """The week's list, as Today and the dashboard show it."""
    update_s: float
    """The weekly update of the week before."""
    learners_s: float
    """Count and first rows of all learners."""
    book_s: float
    """Ctrl+K's book, read once in the background."""
    key_s: float
    """A letter typed into Ctrl+K, in the mean."""
    check_s: float
    """`check --deep`."""
    check_mb: float
    """Memory that takes, above what was held before."""


def figures(desk: Desk, at: datetime) -> Figures:
    """Measure a desk's database."""
    day = at.date() - timedelta(days=7)
    with desk.session() as session:
        counts = [
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Learner, Certificate)
        ]
        weeks = middle(lambda: week(session, day=day))
        updates = middle(lambda: summarise(session, day=day, reports=True))
        heads = middle(lambda: LearnerList().head(session, Order()))
        book = Book()
        reading = once(lambda: _read(book, session))
        typed = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
        typing = once(lambda: [book.find(text) for text in typed])
        before = start_peak()
        checking = once(lambda: _must_be_sound(session))
        memory = memory_peak() - before
        changes = session.connection().exec_driver_sql("SELECT count(*) FROM log_change").scalar()
    return Figures(
        desk.paths.database.stat().st_size / 1e6, int(changes or 0), *counts,
        middle(lambda: _open(desk)), weeks, updates, heads, reading, typing / len(typed),
        checking, memory,
    )  # fmt: skip


def once(work: Callable[[], object]) -> float:
    """Return the seconds of the processor that a piece of work takes."""
    gc.collect()
    begin = time.process_time()
    work()
    return time.process_time() - begin


def middle(work: Callable[[], object]) -> float:
    """Return the middle of three."""
    return sorted(once(work) for _ in range(READINGS))[READINGS // 2]


def _read(book: Book, session: Any) -> None:
    while not book.read_on(session):
        pass


def _must_be_sound(session: Any) -> None:
    found = check(session, deep=True)
    assert found.sound, found.problems[:3]


def _open(desk: Desk) -> None:
    Desk.open(desk.folder, passphrase=desk.ask_passphrase, clock=desk.clock).close()


def start_peak() -> float:
    """Begin to watch this process's memory anew; return what it holds, in MB."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _status("VmRSS")


def memory_peak() -> float:
    """Return the most that was held since, in MB."""
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    (found,) = (one for one in lines if one.startswith(name))
    return int(found.split()[1]) / 1024
