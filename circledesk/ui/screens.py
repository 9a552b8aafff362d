"""A picture of every place, tab, page and dialog on the data at hand, offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from circledesk.ui import asking
from circledesk.ui.main_window import MainWindow
from circledesk.ui.page import Page
from circledesk.ui.places import places
from circledesk.ui.start import make_window
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.desk import Desk

_PATIENCE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Samples:
    """What pages and dialogs are shown of: a running circle, one that ended, a meeting."""

    circle: str
    ended: str
    meeting: str


def make_screens(
    desk: Desk, folder: Path, *, language: str, theme: str, size: tuple[int, int]
) -> list[Path]:
    """Write PNG files into the folder, numbered in the order of the rail; return them."""
    window = make_window(lambda: desk, None, language=language, theme=theme, closes=False)
    window.resize(*size)
    window.show()
    files: list[Path] = []
    try:
        _settle(window)
        for name, widget in _views(window):
            file = folder / f"{len(files) + 1:02}-{name}.png"
            widget.grab().save(str(file))
            files.append(file)
    finally:
        window.close()
    return files


def _views(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    nav = window.context.nav
    for place in places(window.context.device.role):
        nav.open_place(place.key)
        yield from _tabs_of(window, place.key)
    nav.open_place("circles")
    samples = _ask(window, find_samples)
    for name, go in _pages(window, samples):
        go()
        yield from _tabs_of(window, name)
        nav.back()
    for name, ask in _dialogs(window, samples):
        dialog = ask()
        _settle(window)
        yield name, dialog
        dialog.close()
    window.finder.start()
    _settle(window)
    yield "find", window


def _tabs_of(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    """The page on show once, or once for each of its tabs."""
    _settle(window)
    page = window.context.nav.page
    tabs = page.findChild(Tabs) if isinstance(page, Page) else None
    if tabs is None:
        yield name, window
        return
    for index in range(tabs.bar.count()):
        tabs.bar.setCurrentIndex(index)
        _settle(window)
        yield f"{name}-{tabs.chosen()}", window
    tabs.bar.setCurrentIndex(0)


def _pages(window: MainWindow, samples: Samples) -> list[tuple[str, Callable[[], None]]]:
    nav = window.context.nav
    pages: list[tuple[str, Callable[[], None]]] = [("to-settle", nav.open_settle)]
    if samples.circle:
        pages.append(("circle", lambda: nav.open_circle(samples.circle)))
    if samples.meeting:
        pages.append(("meeting", lambda: nav.open_meeting(samples.meeting)))
    if window.context.organizer:
        pages.append(("weekly-update", lambda: nav.open_weekly(window.context.today)))
    return pages


def _dialogs(window: MainWindow, samples: Samples) -> list[tuple[str, Callable[[], QDialog]]]:
    context = window.context
    dialogs: list[tuple[str, Callable[[], QDialog]]] = [
        ("sign-up", lambda: asking.sign_up(context, samples.circle)),
        ("new-circle", lambda: asking.new_circle(context)),
    ]
    if samples.ended:
        dialogs.append(("certificates", lambda: asking.certificates(context, samples.ended)))
    if context.organizer:
        dialogs += [
            ("new-course", lambda: asking.new_course(context)),
            ("new-branch", lambda: asking.new_branch(context)),
            ("invite", lambda: asking.invite(context)),
            ("invite-computer", lambda: asking.invite_device(context)),
        ]
    return dialogs


def _ask(window: MainWindow, work: Callable[[Session], Samples]) -> Samples:
    found: list[Samples] = []
    window.context.jobs.read(work, found.append)
    _settle(window)
    return found[0] if found else Samples("", "", "")


def find_samples(session: Session) -> Samples:
    """A running circle with many sign-ups, its last meeting that began, a circle that ended."""
    from circledesk.services.circles import circle_page, circles

    rows = circles(session)
    running = max((row for row in rows if row.status == "running"), key=_fullness, default=None)
    ended = max((row for row in rows if row.status == "finished"), key=_fullness, default=None)
    if running is None:
        return Samples("", ended.id if ended else "", "")
    begun = circle_page(session, circle_id=running.id).meetings
    at = max(0, min(running.week, len(begun)) - 1)
    return Samples(running.id, ended.id if ended else "", begun[at].id if begun else "")


def _fullness(row: object) -> tuple[int, int, str]:
    return (getattr(row, "signups", 0), getattr(row, "week", 0), getattr(row, "id", ""))


def _settle(window: MainWindow) -> None:
    """Let Qt paint and the worker answer, until nothing is left to come."""
    jobs = window.context.jobs
    quiet = 0
    while quiet < 2:
        loop = QEventLoop()
        jobs.idle.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS if jobs.busy else 20, loop.quit)
        quiet = 0 if jobs.busy else quiet + 1
        loop.exec()
