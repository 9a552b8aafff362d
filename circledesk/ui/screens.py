"""A picture of every place, tab, page and dialog on the data at hand, offscreen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from circledesk.documents.handbook_pictures import wanted_of
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.places import places
from circledesk.ui.screen_community import community_pages
from circledesk.ui.screen_desk import desk_pages
from circledesk.ui.screen_events import event_pages
from circledesk.ui.screen_exchange import Ask
from circledesk.ui.screen_keeping import keeping_pages
from circledesk.ui.screen_learners import learner_pages
from circledesk.ui.screen_samples import Samples, dialogs, find_samples, first_run
from circledesk.ui.screen_support import support_pages
from circledesk.ui.start import make_context, make_window
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.desk import Desk

_PATIENCE_MS = 30_000


def make_screens(
    desk: Desk,
    folder: Path,
    *,
    language: str,
    theme: str,
    size: tuple[int, int],
    parcels: Path | None = None,
) -> list[Path]:
    """Write PNG files into the folder, numbered in the order of the rail; return them.

    `parcels` is a folder in which Send & receive looks too.
    """
    window = make_window(lambda: desk, None, language=language, theme=theme, closes=False)
    window.resize(*size)
    window.show()
    files: list[Path] = []
    try:
        _settle(window)
        for name, widget in every_screen(window, parcels):
            file = folder / f"{len(files) + 1:02}-{name}.png"
            widget.grab().save(str(file))
            files.append(file)
    finally:
        window.close()
    return files


def make_handbook_pictures(
    desk: Desk, folder: Path, *, language: str, size: tuple[int, int], parcels: Path | None = None
) -> list[Path]:
    """Write the handbook's pictures of this computer into the folder; return them."""
    from circledesk.ui.handbook_pictures import take

    window = make_window(lambda: desk, None, language=language, theme="light", closes=False)
    window.resize(*size)
    window.show()
    files: list[Path] = []
    try:
        _settle(window)
        table = wanted_of(window.context.device.role)
        for name, widget in every_screen(window, parcels, {one.of for one in table}):
            wanted = [one for one in table if one.of == name]
            files += take(widget.grab(), wanted, folder) if wanted else []
    finally:
        window.close()
    return files


def every_screen(
    window: MainWindow, parcels: Path | None = None, wanted: Collection[str] = ()
) -> Iterator[tuple[str, QWidget]]:
    """Bring up each place, tab, page and dialog in turn, by name, with the window it is in.

    Where some are `wanted`, pages and dialogs that are none of them stay closed.
    """
    _settle(window)
    nav = window.context.nav
    for place in places(window.context.device.role):
        nav.open_place(place.key)
        if isinstance(nav.page, ExchangePage) and parcels is not None:
            nav.page.look_in(parcels)
        yield from _tabs_of(window, place.key)
    nav.open_place("circles")
    samples = _ask(window, find_samples)
    for name, go in _pages(window, samples):
        if wanted and not any(one == name or one.startswith(f"{name}-") for one in wanted):
            continue
        go()
        yield from _tabs_of(window, name)
        nav.back()
    for name, ask in dialogs(window.context, samples):
        if wanted and name not in wanted:
            continue
        yield from _asked(window, name, ask)
    yield from _first_run(window)
    window.finder.start()
    _settle(window)
    yield "find", window
    window.finder.hide()


def _asked(window: MainWindow, name: str, ask: Ask) -> Iterator[tuple[str, QWidget]]:
    asked = ask()
    _settle(window)
    yield name, asked
    if isinstance(asked, QDialog):
        QDialog.reject(asked)  # without what a dialog asks a person who would close it
    elif asked is not window:
        asked.close()


def _first_run(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The first window of a new computer, in a context that has no library yet."""
    here = window.context
    first = make_context(NoDesk, None, language=here.language.code, theme=here.theme.name)
    asks = first_run(first)
    for name, ask in asks:
        yield from _asked(window, name, ask)
    assert first.window is not None
    first.window.close()


def _tabs_of(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    """The page on show once, or once for each of its tabs."""
    _settle(window)
    page = window.context.nav.page
    tabs = page.findChild(Tabs) if isinstance(page, Page) else None
    if tabs is None:
        yield name, window
        return
    offered = [at for at in range(tabs.bar.count()) if tabs.bar.isTabVisible(at)]
    for index in offered:
        tabs.bar.setCurrentIndex(index)
        _settle(window)
        yield f"{name}-{tabs.chosen()}", window
    tabs.bar.setCurrentIndex(offered[0])


def _pages(window: MainWindow, samples: Samples) -> list[tuple[str, Callable[[], None]]]:
    nav = window.context.nav
    pages: list[tuple[str, Callable[[], None]]] = [("to-settle", nav.open_settle)]
    pages.append(("days-off", nav.open_days_off))
    if samples.circle:
        pages.append(("circle", lambda: nav.open_circle(samples.circle)))
    if samples.meeting:
        pages.append(("meeting", lambda: nav.open_meeting(samples.meeting)))
    pages += learner_pages(window.context, samples.learner, samples.circle)
    if samples.running is not None and samples.meeting:
        pages.append(("signed-sheets", _signed_sheets(window, samples)))
    pages.append(("list-in", lambda: nav.open_page(lambda: _a_list(window, samples))))
    if samples.behind:
        pages.append(("catch-up", lambda: nav.open_catch_up(samples.behind)))
    if window.context.organizer:
        pages.append(("weekly-update", lambda: nav.open_weekly(window.context.today)))
        pages += [(f"week-{key}", _figure(window, key)) for key in ("heard", "reported", "signups")]
    pages += support_pages(window.context, samples.support)
    pages += community_pages(window.context)
    pages += keeping_pages(window.context)
    pages += event_pages(window.context, samples.event, samples.more_events)
    return pages + desk_pages(window.context, samples)


def _signed_sheets(window: MainWindow, samples: Samples) -> Callable[[], None]:
    """A sheet of the meeting at hand, filled in and brought back."""

    def go() -> None:
        from circledesk.ui.screen_sheets import sample_page

        circle, context = samples.running, window.context
        assert circle is not None
        context.nav.open_page(lambda: sample_page(context, circle, samples.meeting))

    return go


def _a_list(window: MainWindow, samples: Samples) -> Page:
    """A list that is being brought in."""
    from circledesk.ui.screen_lists import sample_list

    return sample_list(window.context, samples.running)


def _figure(window: MainWindow, key: str) -> Callable[[], None]:
    """The rows behind a figure of the week's headline."""

    def go() -> None:
        from circledesk.ui.tabs.dashboard import Dashboard

        nav = window.context.nav
        nav.open_place("dashboard")
        if isinstance(nav.page, Dashboard):
            nav.page.meetings.figures.open(key)

    return go


def _ask(window: MainWindow, work: Callable[[Session], Samples]) -> Samples:
    found: list[Samples] = []
    window.context.jobs.read(work, found.append)
    _settle(window)
    return found[0] if found else Samples()


def _settle(window: MainWindow) -> None:
    """Let Qt paint and the worker answer, until nothing is left to come."""
    jobs = window.context.jobs
    quiet = 0
    while quiet < 2:
        loop = QEventLoop()
        jobs.idle.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS if jobs.busy else 8, loop.quit)
        quiet = 0 if jobs.busy else quiet + 1
        loop.exec()
